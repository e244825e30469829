"""All modes: what the attempts show beyond the run itself."""

from azpg_gui.core.azure.hosts import azure_server
from azpg_gui.core.diagnosis.mode_rows import plaintext_accepted
from azpg_gui.core.diagnosis.model import Code, Finding
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
    azure = azure_server(report.parameters.host, report.parameters.hostaddr)
    return [
        Finding(
            Code.PLAINTEXT_ACCEPTED, Severity.WARNING, Stage.SSL_REQUEST,
            sentence("The server does not insist on TLS"),
            sentence("A connection without TLS gets as far as the sign-in."),
            sentence(
                "A client with a weak sslmode, or with somebody in between who suppresses TLS, "
                "sends everything readable. On Azure, require_secure_transport=on ends that."
            ),
            enforce_tls(azure),
        )
    ]  # fmt: skip
