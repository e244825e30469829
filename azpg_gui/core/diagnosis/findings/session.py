"""Stage ``session``: signed in, and the server does not answer for itself."""

from azpg_gui.core.diagnosis.catalogue import Explanation, finding
from azpg_gui.core.diagnosis.model import Finding
from azpg_gui.core.diagnosis.remedies.common import run_again
from azpg_gui.core.diagnosis.remedies.look import own_row
from azpg_gui.core.probe.evidence.network import Trouble
from azpg_gui.core.probe.report import Report
from azpg_gui.core.sentences import sentence
from azpg_gui.core.vocabulary import Stage

__all__ = ["session_findings"]


def session_findings(report: Report) -> list[Finding]:
    """The session stage failed: signed in, but the server does not answer for itself."""
    session = report.session
    if session is None or session.trouble is None:
        return []
    return [session_failed(report, session.trouble)]


@finding(
    "session-failed", Stage.SESSION,
    evidence="no answer to the question for `pg_stat_ssl`", remedy="the same question in psql",
)  # fmt: skip
def session_failed(report: Report, trouble: Trouble) -> Explanation:
    return Explanation(
        sentence("Signed in, but the server does not answer"),
        sentence("The question for the server's own view (pg_stat_ssl) was not answered."),
        sentence("What libpq negotiated is known; whether the server agrees is not."),
        (own_row(report), run_again()),
        technical=trouble.text,
    )
