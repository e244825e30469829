"""What one run shows: did the driver do what the level demands, and is its refusal told rightly?"""

from dataclasses import dataclass
from typing import Final

from azpg_gui.core.explanations.explain import explain
from tests.interop.running import Ran, program
from tests.interop.situations import CODES, Case, refused

__all__ = ["Outcome", "outcome_of"]

# Words that are the same whatever the reason: it has to be among the causes. libpq says no more of
# a chain; postgres.js begins its handshake with a server that has no TLS, too.
_NO_REASON: Final = frozenset(
    {"certificate verify failed", "client network socket disconnected before secure tls"}
)


@dataclass(frozen=True)
class Outcome:
    """Attributes:
    impossible: why there is no snippet; nothing was run then.
    wrong: what should not have happened; empty where all is as it must be.
    """

    case: Case
    ran: Ran | None = None
    impossible: str = ""
    wrong: str = ""

    @property
    def word(self) -> str:
        if self.impossible:
            return "–"
        if self.wrong:
            return "WRONG"
        return "connects" if self.ran is not None and self.ran.connected else "refuses"


def outcome_of(case: Case, ran: Ran) -> Outcome:
    return Outcome(case, ran, wrong=_wrong(case, ran))


def _wrong(case: Case, ran: Ran) -> str:
    must_refuse = refused(case.level, case.situation)
    if ran.broken:
        return ran.broken
    if f"{case.level} {case.situation}" in program(case.driver).known and not ran.connected:
        must_refuse = True
    if ran.connected:
        if must_refuse:
            return "connected, and had to refuse"
        return "" if ran.encrypted else "connected without TLS (pg_stat_ssl)"
    if not must_refuse:
        return f"refused, and had to connect: {ran.refused_with}"
    causes = explain(ran.refused_with).causes
    codes = [cause.code for cause in causes]
    no_reason = bool(causes) and causes[0].recognised_by in _NO_REASON
    if not CODES[case.situation] & set(codes if no_reason else codes[:1]):
        return f"azpg explain says {codes} of: {ran.refused_with}"
    return ""
