"""Stage ``session``: signed in, and the server does not answer for itself."""

from azpg_gui.core.diagnosis.model import Code, Finding
from azpg_gui.core.diagnosis.remedies.common import run_again
from azpg_gui.core.probe.report import Report
from azpg_gui.core.sentences import sentence
from azpg_gui.core.vocabulary import Severity, Stage

__all__ = ["session_findings"]


def session_findings(report: Report) -> list[Finding]:
    """The session stage failed: signed in, but the server does not answer for itself."""
    session = report.session
    if session is None or session.trouble is None:
        return []
    return [
        Finding(
            Code.SESSION_FAILED, Severity.ERROR, Stage.SESSION,
            sentence("Signed in, but the server does not answer"),
            sentence("The question for the server's own view (pg_stat_ssl) was not answered."),
            sentence("What libpq negotiated is known; whether the server agrees is not."),
            (run_again(),),
            technical=session.trouble.text,
        )
    ]  # fmt: skip
