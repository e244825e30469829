"""All modes: what the attempts show beyond the run itself."""

from azpg_gui.core.azure.hosts import azure_server
from azpg_gui.core.diagnosis.catalogue import Explanation, finding
from azpg_gui.core.diagnosis.mode_rows import plaintext_accepted
from azpg_gui.core.diagnosis.model import Finding
from azpg_gui.core.diagnosis.remedies.advice import ask_for_tls_only
from azpg_gui.core.diagnosis.remedies.common import enforce_tls
from azpg_gui.core.probe.all_modes import AllModes
from azpg_gui.core.probe.report import Report
from azpg_gui.core.sentences import sentence
from azpg_gui.core.vocabulary import Severity, Stage

__all__ = ["mode_findings"]


def mode_findings(report: Report, seen: AllModes) -> list[Finding]:
    """What the attempts of all modes show beyond the run itself."""
    if plaintext_accepted(seen).value is not True:
        return []
    return [plaintext_was_accepted(report)]


@finding(
    "plaintext-accepted", Stage.SSL_REQUEST,
    evidence="all modes: `disable` reached the sign-in",
    remedy="`az … require_secure_transport`; what to ask whoever runs the server",
)  # fmt: skip
def plaintext_was_accepted(report: Report) -> Explanation:
    return Explanation(
        sentence("The server does not insist on TLS"),
        sentence("A connection without TLS gets as far as the sign-in."),
        sentence(
            "A client with a weak sslmode, or with somebody in between who suppresses TLS, "
            "sends everything readable. On Azure, require_secure_transport=on ends that."
        ),
        enforce_tls(azure_server(report.parameters.host, report.parameters.hostaddr))
        or (ask_for_tls_only(report),),
        severity=Severity.WARNING,
    )
