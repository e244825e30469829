"""How the user was let in: libpq does not say, so the server is asked again, without a password."""

import asyncio
from dataclasses import replace
from typing import Final

from azpg_gui.core.connection.parameters import ConnectionParameters
from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.probe.evidence.login import LibpqAttempt, SentBy
from azpg_gui.core.probe.evidence.network import Address
from azpg_gui.core.probe.evidence.session import SessionEvidence, SignIn
from azpg_gui.core.probe.libpq_attempt import AttemptPlan, LibpqConnection, attempt
from azpg_gui.core.probe.session import look_at_session

__all__ = ["ask_how", "look_and_ask"]

_LIMIT: Final = 3.0  # seconds; no answer is no failure


async def look_and_ask(
    parameters: ConnectionParameters, address: Address, login: LibpqConnection, limit: float
) -> SessionEvidence:
    """Stage ``session``: the server's own view, and beside it how the user was let in."""
    async with asyncio.TaskGroup() as group:
        looking = group.create_task(look_at_session(login, limit))
        asking = group.create_task(ask_how(parameters, address, login.attempt, limit))
    session = looking.result()
    sign_in = replace(session.sign_in or SignIn(), asked_again=asking.result())
    return replace(session, sign_in=sign_in, notices=login.notices.notices)


async def ask_how(
    parameters: ConnectionParameters, address: Address, made: LibpqAttempt, limit: float
) -> LibpqAttempt | None:
    """A second connection like ``made``, which used a password. It is given none, and demands SCRAM
    with channel binding: whatever the server asks for instead, libpq says by name (fe-auth.c,
    ``check_expected_areq`` and ``pg_SASL_init``).

    Returns:
        None where nothing is to be learned: no password was used, or a token was, or libpq was
        allowed only one way.
    """
    password = parameters.password
    if (
        not made.used_password
        or made.sent_by is not SentBy.UNKNOWN
        or (password is not None and password.is_token)
    ):
        return None
    if parameters.value("channel_binding") == "require":
        return None
    plan = AttemptPlan(SslMode(made.sslmode), with_secret=False, asks_how=True)
    answer = await attempt(parameters, address, plan, min(limit, _LIMIT))
    if isinstance(answer, LibpqConnection):
        answer.finish()
        return answer.attempt
    return answer
