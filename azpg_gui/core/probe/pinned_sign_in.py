"""Signing in so that it is known how: libpq does not tell which method it used.

The password is given to an attempt that allows one method only (``require_auth``), the one that
gives least away first. libpq refuses another before it sends anything (fe-auth.c,
``check_expected_areq``) and names what the server asked for; the next attempt allows that one.
"""

import re
from dataclasses import replace
from typing import Final

from azpg_gui.core.connection.parameters import ConnectionParameters
from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.probe.attempt_gate import Hold
from azpg_gui.core.probe.evidence.login import LibpqAttempt, SentBy
from azpg_gui.core.probe.evidence.network import Address
from azpg_gui.core.probe.libpq_attempt import AttemptPlan, LibpqConnection, Watch, attempt

__all__ = ["sign_in"]

_REFUSED: Final = re.compile(r'authentication method requirement "[^"]*" failed: server (.+)')
# ``auth_method_description`` (fe-auth.c) → the name in ``require_auth``.
_REQUESTED: Final = {
    "requested a cleartext password": SentBy.CLEARTEXT,
    "requested a hashed password": SentBy.MD5,
    "requested SASL authentication": SentBy.SCRAM,
}


async def sign_in(
    parameters: ConnectionParameters,
    address: Address,
    plan: AttemptPlan,
    limit: float,
    watch: Watch | None = None,
    earlier: tuple[LibpqAttempt, ...] = (),
    hold: Hold | None = None,
) -> LibpqConnection | LibpqAttempt:
    """As ``attempt``, and what is returned says in ``sent_by`` how the password went out.

    At most three connections; one for a server that asks for SCRAM, as PostgreSQL does by default.
    Where no pin fits (a method without a password, or one the user ruled out) the last attempt has
    none, and ``sent_by`` stays UNKNOWN.
    """
    if not plan.with_secret or not parameters.password:
        return await attempt(parameters, address, plan, limit, watch, earlier, hold)
    tried: set[SentBy] = set()
    gone = SentBy.UNKNOWN
    following = _first(parameters, plan)
    while following is not None and following not in tried:
        tried.add(following)
        pinned = replace(plan, pinned=following)
        outcome = await attempt(parameters, address, pinned, limit, watch, earlier, hold)
        if isinstance(outcome, LibpqConnection) or not _refused_by_pin(outcome):
            return _also_sent(outcome, gone)
        if following.gives_it_away and outcome.used_password:
            gone = following  # and then the server asked in another way
        following = _next(parameters, outcome, following)
    last = await attempt(parameters, address, plan, limit, watch, earlier, hold)
    return _also_sent(last, gone)


def _also_sent(
    outcome: LibpqConnection | LibpqAttempt, gone: SentBy
) -> LibpqConnection | LibpqAttempt:
    """What an attempt before gave away stays given away, however the last one ended."""
    if gone is SentBy.UNKNOWN:
        return outcome
    if isinstance(outcome, LibpqConnection):
        return replace(outcome, attempt=replace(outcome.attempt, sent_by=gone, used_password=True))
    return replace(outcome, sent_by=gone, used_password=True)


def _first(parameters: ConnectionParameters, plan: AttemptPlan) -> SentBy | None:
    password = parameters.password
    wanted = parameters.value("channel_binding") or "prefer"
    bindable = plan.sslmode is not SslMode.DISABLE and wanted != "disable"
    if password is not None and password.is_token and wanted != "require":
        return _allowed(parameters, SentBy.CLEARTEXT)  # nothing else takes a token
    for method in (SentBy.CLEARTEXT, SentBy.MD5):
        if parameters.value("require_auth").strip() == method.require_auth:
            return method  # the user's own pin, and libpq holds to it
    return _allowed(parameters, SentBy.SCRAM_BOUND if bindable else SentBy.SCRAM)


def _refused_by_pin(outcome: LibpqAttempt) -> bool:
    if outcome.sqlstate or outcome.connected or outcome.timed_out:
        return False
    return _REFUSED.search(outcome.message) is not None or "channel binding" in outcome.message


def _next(parameters: ConnectionParameters, outcome: LibpqAttempt, pinned: SentBy) -> SentBy | None:
    refused = _REFUSED.search(outcome.message)
    if refused is not None:
        asked = _REQUESTED.get(refused.group(1).strip())
        return None if asked is None else _allowed(parameters, asked)
    if pinned is SentBy.SCRAM_BOUND and parameters.value("channel_binding") != "require":
        return _allowed(parameters, SentBy.SCRAM)
    return None


def _allowed(parameters: ConnectionParameters, method: SentBy) -> SentBy | None:
    """``method`` unless the user's own ``require_auth`` rules it out: libpq's words are for that.
    A list names what is allowed, or, with ``!``, what is not (``pqConnectOptions2``); an empty one
    that was given allows nothing that authenticates (``check_expected_areq``)."""
    if parameters.setting("require_auth") is not None and not parameters.value("require_auth"):
        return None
    given = [word.strip() for word in parameters.value("require_auth").split(",") if word.strip()]
    ruled_out = {word.removeprefix("!") for word in given if word.startswith("!")}
    named = {word for word in given if not word.startswith("!")}
    if method.require_auth in ruled_out or (named and method.require_auth not in named):
        return None
    binding = parameters.value("channel_binding")
    return None if binding == "require" and method is not SentBy.SCRAM_BOUND else method
