"""Stage ``login``: which attempts libpq would make, and which of them may carry a password."""

from typing import TYPE_CHECKING

from azpg_gui.core.connection.parameters import ConnectionParameters
from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.probe.attempt_gate import Hold
from azpg_gui.core.probe.evidence.login import Auth, LibpqAttempt, LoginEvidence
from azpg_gui.core.probe.evidence.network import Address
from azpg_gui.core.probe.libpq_attempt import AttemptPlan, LibpqConnection, Watch
from azpg_gui.core.probe.pinned_sign_in import sign_in
from azpg_gui.fast_dataclass import dataclass
from azpg_gui.lazy import later

if TYPE_CHECKING:
    from azpg_gui.core.probe import fallback
else:  # of a mode that has a second way
    fallback = later("azpg_gui.core.probe.fallback")

__all__ = ["LoginPlan", "log_in", "plan_login", "wrong_role"]


@dataclass(frozen=True, slots=True)
class LoginPlan:
    """The attempts in libpq's order.

    Attributes:
        second: made only where libpq would fall back to it; None where it would not.
    """

    first: AttemptPlan
    second: AttemptPlan | None = None


def plan_login(
    sslmode: SslMode,
    *,
    tls_offered: bool,
    server_acceptable: bool,
    plaintext_consent: bool,
) -> LoginPlan:
    """The attempts of one sslmode.

    A password is given only to an attempt that demands TLS, and only where our own look found
    nothing the mode would refuse; over plaintext only under ``disable`` and with the user's yes.
    So libpq's ``allow`` and ``prefer`` are taken apart into the attempts they consist of: within
    one connection libpq would fall back with the password in hand.

    Args:
        tls_offered: the server answered S, or was not asked.
        server_acceptable: chain and host name pass whatever the mode checks of them.
        plaintext_consent: the user chose ``disable`` and said yes to sending the password.
    """
    plaintext = AttemptPlan(SslMode.DISABLE, with_secret=False)
    encrypted = AttemptPlan(SslMode.REQUIRE, with_secret=server_acceptable)
    match sslmode:
        case SslMode.DISABLE:
            return LoginPlan(AttemptPlan(SslMode.DISABLE, with_secret=plaintext_consent))
        case SslMode.ALLOW:
            return LoginPlan(plaintext, encrypted)
        case SslMode.PREFER:
            return LoginPlan(encrypted, plaintext) if tls_offered else LoginPlan(plaintext)
        case SslMode.REQUIRE | SslMode.VERIFY_CA | SslMode.VERIFY_FULL:
            return LoginPlan(AttemptPlan(sslmode, with_secret=server_acceptable))


async def log_in(
    parameters: ConnectionParameters,
    address: Address,
    plan: LoginPlan,
    limit: float,
    watch: Watch | None = None,
    hold: Hold | None = None,
) -> tuple[LoginEvidence, LibpqConnection | None]:
    """Carry the plan out. The connection, where there is one, is the caller's to finish.

    Args:
        limit: seconds for each attempt.
        hold: see ``attempt``.
    """
    first = await sign_in(parameters, address, plan.first, limit, watch, (), hold)
    if isinstance(first, LibpqConnection):
        return LoginEvidence((first.attempt,)), first
    if plan.second is None or not fallback.falls_back(first):
        return LoginEvidence((first,), withheld=_withheld(first, plan.first)), None
    second = await sign_in(parameters, address, plan.second, limit, watch, (first,), hold)
    if isinstance(second, LibpqConnection):
        return LoginEvidence((first, second.attempt)), second
    return LoginEvidence((first, second), withheld=_withheld(second, plan.second)), None


def _withheld(last: LibpqAttempt, plan: AttemptPlan) -> bool:
    return plan.sslmode is SslMode.DISABLE and not plan.with_secret and last.auth is Auth.REQUESTED


# libpq's own words for ``target_session_attrs`` (fe-connect.c, CONNECTION_CHECK_TARGET); the wheel
# carries no message catalogs, so they are never translated.
_WRONG_ROLES = (
    "session is read-only",
    "session is not read-only",
    "server is in hot standby mode",
    "server is not in hot standby mode",
)


def wrong_role(attempt: LibpqAttempt) -> bool:
    """Signed in, and the server is not what ``target_session_attrs`` asks for."""
    return not attempt.sqlstate and any(words in attempt.message for words in _WRONG_ROLES)
