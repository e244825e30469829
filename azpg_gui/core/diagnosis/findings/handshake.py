"""Stage ``handshake``: why client and server did not agree on TLS."""

from typing import Final

from azpg_gui.core.azure.commands import set_server_parameter
from azpg_gui.core.azure.hosts import azure_server
from azpg_gui.core.diagnosis.findings.network import broken_connection, tls_not_offered
from azpg_gui.core.diagnosis.model import Code, Finding, Remedy
from azpg_gui.core.diagnosis.remedies.common import run_again
from azpg_gui.core.probe.evidence.network import TroubleKind
from azpg_gui.core.probe.evidence.tls import HandshakeEvidence, SslAnswer
from azpg_gui.core.probe.report import Report
from azpg_gui.core.sentences import sentence
from azpg_gui.core.vocabulary import Severity, Stage, StageState

__all__ = ["failure_severity", "handshake_finding"]

# OpenSSL names alerts and its own refusals with fixed reason strings (ssl_err.c).
_NO_VERSION: Final = ("protocol version", "unsupported protocol", "no protocols available")


_LOCAL: Final = "no protocols available"


def failure_severity(report: Report, stage: Stage) -> Severity:
    """Error where the run failed for it.

    Under allow and prefer the TLS attempt may fail for this, and the run in the plaintext one.
    """
    failed = report.record(stage).state is StageState.FAILED or report.failed_stage is Stage.LOGIN
    return Severity.ERROR if failed else Severity.WARNING


def handshake_finding(report: Report, seen: HandshakeEvidence) -> Finding:
    """Why client and server did not agree on TLS."""
    trouble = seen.trouble
    assert trouble is not None  # noqa: S101 - the caller looked
    severity = failure_severity(report, Stage.HANDSHAKE)
    words = trouble.text.lower()
    version = any(s in words for s in _NO_VERSION)
    if seen.direct and seen.after_request is SslAnswer.REFUSED:
        # Asked in the usual way it says that it has no TLS at all: direct TLS is not to blame.
        return tls_not_offered(report, Stage.HANDSHAKE, severity, trouble.text)
    if seen.direct and not version and _direct_is_the_reason(seen):
        return _direct(seen, severity)
    if trouble.kind is not TroubleKind.TLS:
        return broken_connection(report, Stage.HANDSHAKE, trouble)
    low = report.parameters.value("ssl_min_protocol_version") or "TLSv1.2"
    high = report.parameters.value("ssl_max_protocol_version")
    span = f"{low} – {high}" if high else f"≥ {low}"
    if version:
        changes = {
            keyword: ""
            for keyword in ("ssl_max_protocol_version", "ssl_min_protocol_version")
            if report.parameters.value(keyword) not in {"", "TLSv1.2"}
            or ("max" in keyword and high)
        }
        lift = Remedy(sentence("Remove the limit on TLS versions"), changes)
        return Finding(
            Code.PROTOCOL_VERSION_MISMATCH, severity, Stage.HANDSHAKE,
            sentence("Client and server have no TLS version in common"),
            # Said by OpenSSL here before anything was sent: the server was not asked.
            sentence("OpenSSL on this computer offers nothing in {span}.", span=span)
            if _LOCAL in words
            else sentence("You allow {span}; the server accepts none of that.", span=span),
            sentence(
                "Azure accepts TLSv1.2 and TLSv1.3, or only TLSv1.3 where "
                "ssl_min_protocol_version says so. "
                "No password was sent."
            ),
            (lift,) if changes else (run_again(), *_lower_the_server(report)),
            technical=trouble.text,
        )  # fmt: skip
    if any(s in words for s in ("handshake failure", "no shared cipher", "no ciphers available")):
        return Finding(
            Code.CIPHER_MISMATCH, severity, Stage.HANDSHAKE,
            sentence("Client and server have no cipher in common")
            if "cipher" in words
            else sentence("Client and server could not agree, most likely on a cipher"),
            sentence("The server ended the handshake: nothing offered was acceptable to it."),
            sentence(
                "Azure needs ECDHE with AES-GCM or ChaCha20. A security policy on this computer, "
                "or a "
                "very old library, leaves them out. No password was sent."
            ),
            (run_again(),),
            technical=trouble.text,
        )  # fmt: skip
    if "excessive message size" in words:
        return Finding(
            Code.CHAIN_TOO_LARGE, severity, Stage.HANDSHAKE,
            sentence("The server sent more certificates than OpenSSL takes"),
            sentence("Its chain is larger than 100 kB. An honest one has four to eight."),
            sentence(
                "OpenSSL ends the handshake there, in libpq as well. A misconfigured server, or "
                "one that means harm. No password was sent."
            ),
            (run_again(),),
            technical=trouble.text,
        )  # fmt: skip
    return Finding(
        Code.HANDSHAKE_FAILED, severity, Stage.HANDSHAKE,
        sentence("The TLS handshake failed"),
        sentence("What the server sent cannot be understood as TLS, or it ended the handshake."),
        sentence("A device on the way, or another service behind this port. No password was sent."),
        (run_again(),),
        technical=trouble.text,
    )  # fmt: skip


def _lower_the_server(report: Report) -> tuple[Remedy, ...]:
    """Azure takes TLSv1.2 unless the server was told otherwise."""
    azure = azure_server(report.parameters.host, report.parameters.hostaddr)
    command = set_server_parameter(azure, "ssl_min_protocol_version", "TLSv1.2") if azure else None
    label = sentence("Let the server accept TLSv1.2 again")
    return (Remedy(label, command=command),) if command else ()


def _direct_is_the_reason(seen: HandshakeEvidence) -> bool:
    """The server offers TLS when asked in the old way, or chose no protocol."""
    no_alpn = seen.trouble is not None and seen.trouble.kind is TroubleKind.NO_ALPN
    return no_alpn or seen.after_request is SslAnswer.OFFERED


def _direct(seen: HandshakeEvidence, severity: Severity) -> Finding:
    happened = (
        sentence("It did not confirm the protocol postgresql (ALPN), which libpq insists on here.")
        if seen.trouble is not None and seen.trouble.kind is TroubleKind.NO_ALPN
        else sentence("It did not take up TLS at once; asked in the usual way, it answers.")
    )
    usual = sentence("Set {keyword} to {value}", keyword="sslnegotiation", value="postgres")
    return Finding(
        Code.DIRECT_TLS_NOT_SUPPORTED, severity, Stage.HANDSHAKE,
        sentence("The server does not know direct TLS"),
        happened,
        sentence(
            "sslnegotiation=direct needs PostgreSQL 17 or newer, and no pooler or proxy in front "
            "that is older. No password was sent."
        ),
        (Remedy(usual, {"sslnegotiation": "postgres"}),),
        technical=seen.trouble.text if seen.trouble else "",
    )  # fmt: skip
