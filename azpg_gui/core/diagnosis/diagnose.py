"""Report → diagnosis."""

from dataclasses import replace
from typing import TYPE_CHECKING

from azpg_gui.core.diagnosis.findings.assurance import assurance_findings, disagreement_findings
from azpg_gui.core.diagnosis.findings.cut_short import cut_short_findings
from azpg_gui.core.diagnosis.findings.failed_login import decisive_attempt
from azpg_gui.core.diagnosis.findings.login import login_findings
from azpg_gui.core.diagnosis.findings.network import connection_timeout, network_findings
from azpg_gui.core.diagnosis.findings.password_exposure import exposure_findings
from azpg_gui.core.diagnosis.findings.session import session_findings
from azpg_gui.core.diagnosis.findings.settings import settings_findings
from azpg_gui.core.diagnosis.findings.ssl_request import ssl_request_findings
from azpg_gui.core.diagnosis.findings.tls_stages import tls_findings
from azpg_gui.core.diagnosis.model import Diagnosis, Finding
from azpg_gui.core.diagnosis.remedies.common import leave_out
from azpg_gui.core.diagnosis.remedies.judgement import judged
from azpg_gui.core.diagnosis.verdict import headline, outcome_of, subline, summary_line, verdict_of
from azpg_gui.core.probe.report import Report
from azpg_gui.core.probe.time_limits import Limits
from azpg_gui.core.sentences import sentence
from azpg_gui.core.vocabulary import Outcome, Severity, Stage, Verdict
from azpg_gui.lazy import later

if TYPE_CHECKING:
    from azpg_gui.core.diagnosis.findings import clients as of_clients
    from azpg_gui.core.diagnosis.findings import modes as of_modes
    from azpg_gui.core.probe.all_modes import AllModes
    from azpg_gui.core.probe.clients.seen import ClientsCompared
else:  # where they were asked for
    of_clients = later("azpg_gui.core.diagnosis.findings.clients")
    of_modes = later("azpg_gui.core.diagnosis.findings.modes")

__all__ = ["diagnose", "nothing_but"]

_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}


def diagnose(
    report: Report, modes: "AllModes | None" = None, clients: "ClientsCompared | None" = None
) -> Diagnosis:
    """All findings of a report, the decisive one first, and the verdict they lead to."""
    found = [
        *settings_findings(report),
        *network_findings(report),
        *ssl_request_findings(report),
        *tls_findings(report),
        *login_findings(report),
        *session_findings(report),
        *assurance_findings(report),
        *exposure_findings(report),
        *disagreement_findings(report),
        *(of_modes.mode_findings(report, modes) if modes is not None else ()),
        *(of_clients.client_findings(report, clients) if clients is not None else ()),
        *cut_short_findings(report),
    ]
    found = [
        judged(report.parameters, _with_its_limit(report, finding), listed=report.listed)
        for finding in _each_once(found)
    ]
    found.sort(key=lambda f: (f.stage is not report.failed_stage, _ORDER[f.severity]))
    findings = tuple(found)
    verdict = verdict_of(report)
    login = report.login
    return Diagnosis(
        outcome=outcome_of(report),
        verdict=verdict,
        failed_stage=report.failed_stage,
        headline=headline(report, verdict, findings),
        subline=subline(report, verdict),
        findings=findings,
        summary=summary_line(login.final.tls if login else None),
        message=libpq_message(report),
    )


def libpq_message(report: Report) -> str:
    """Everything libpq said; under allow and prefer both attempts, the decisive one first."""
    login = report.login
    if login is None:
        return ""
    if len(login.attempts) == 1:
        return login.final.message
    first = decisive_attempt(login)
    ordered = [first, *(attempt for attempt in login.attempts if attempt is not first)]
    return "\n".join(
        f"{'plaintext' if a.sslmode == 'disable' else 'TLS'} attempt: {a.message or 'connected'}"
        for a in ordered
    )


def _each_once(found: list[Finding]) -> list[Finding]:
    kept: dict[tuple[str, Stage], Finding] = {}
    for finding in found:
        kept.setdefault((finding.code, finding.stage), finding)
    return list(kept.values())


def _with_its_limit(report: Report, finding: Finding) -> Finding:
    """Where ``connect_timeout`` ended the wait, and not a limit of this program."""
    named = report.parameters.value("connect_timeout")
    if finding.code != connection_timeout.code or report.trouble is not None:
        return finding
    if Limits().with_connect_timeout(named).connect >= Limits().connect:
        return finding
    meaning = sentence(
        "connect_timeout={seconds} ended the wait: every libpq program gives up after as many "
        "seconds. {meaning}",
        seconds=named.strip(),
        meaning=finding.meaning,
    )
    remedies = (*finding.remedies, leave_out("connect_timeout"))
    return replace(finding, meaning=meaning, remedies=remedies)


def nothing_but(report: Report) -> Diagnosis:
    """Of a report that could not be explained: why not, and nothing else."""
    findings = tuple(cut_short_findings(report))
    return Diagnosis(
        outcome=Outcome.FAILED,
        verdict=Verdict.FAILED,
        failed_stage=report.failed_stage,
        headline=findings[0].title if findings else sentence("This program made a mistake"),
        subline=sentence("Nothing is said about the server."),
        findings=findings,
        summary="",
        message="",
    )
