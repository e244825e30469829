"""Stage ``login``: is the user let in, and by whom?"""

from typing import TYPE_CHECKING

from azpg_gui.core.diagnosis.findings.failed_login import FailedLogin, decisive_attempt
from azpg_gui.core.diagnosis.model import Finding
from azpg_gui.core.probe.evidence.login import Auth
from azpg_gui.core.probe.report import Report
from azpg_gui.core.vocabulary import Stage, StageState
from azpg_gui.lazy import later

if TYPE_CHECKING:
    from azpg_gui.core.diagnosis.findings import login_reason
else:  # most logins succeed, and the reasons of the others fill five files
    login_reason = later("azpg_gui.core.diagnosis.findings.login_reason")

__all__ = ["login_findings"]


def login_findings(report: Report) -> list[Finding]:
    """The finding of a failed login; empty where it passed or was not reached."""
    login = report.login
    if login is None or report.failed_stage is not Stage.LOGIN:
        return []
    attempt = decisive_attempt(login)
    if report.trouble is not None and attempt.auth is Auth.NOT_REACHED and not attempt.calculating:
        return []  # the run was ended from outside: what libpq would have said nobody knows
    chain = report.chain
    refused_in_tls = attempt.sslmode != "disable" and attempt.auth is Auth.NOT_REACHED
    if refused_in_tls and report.record(Stage.SETTINGS).state is StageState.WARNING:
        return []  # a file libpq cannot use: settings_findings has already said it
    if refused_in_tls and chain is not None and chain.errors and chain.anchors.decisive:
        # Under allow and prefer a root file makes the TLS attempt fail, and plaintext then fails
        # for another reason: the chain is the news. tls_findings has already said it.
        return []
    handshake = report.handshake
    if refused_in_tls and handshake is not None and handshake.trouble is not None:
        return []  # both looks failed there: tls_findings has already said it
    failed = FailedLogin(report, attempt)
    return [login_reason.which_finding(failed, withheld=login.withheld)(failed)]
