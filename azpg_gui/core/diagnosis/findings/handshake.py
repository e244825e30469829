"""Stage ``handshake``: why client and server did not agree on TLS."""

from dataclasses import replace
from typing import Final

from azpg_gui.core.azure.commands import set_server_parameter
from azpg_gui.core.azure.hosts import azure_server
from azpg_gui.core.diagnosis.catalogue import ASK_THE_NETWORK, ASK_THE_SERVER, Explanation, finding
from azpg_gui.core.diagnosis.findings.failure_severity import failure_severity
from azpg_gui.core.diagnosis.findings.first_message import first_message_too_large
from azpg_gui.core.diagnosis.findings.ssl_request import broken_connection, tls_not_offered
from azpg_gui.core.diagnosis.model import Finding, Remedy
from azpg_gui.core.diagnosis.remedies.advice import (
    ask_about_silence,
    ask_for_a_short_chain,
    ask_for_ciphers,
    ask_for_tls_versions,
)
from azpg_gui.core.diagnosis.remedies.common import run_again
from azpg_gui.core.diagnosis.remedies.look import chain_as_sent, own_ciphers
from azpg_gui.core.probe.evidence.network import Trouble, TroubleKind
from azpg_gui.core.probe.evidence.tls import HandshakeEvidence, SslAnswer
from azpg_gui.core.probe.report import Report
from azpg_gui.core.sentences import sentence
from azpg_gui.core.vocabulary import Severity, Stage

__all__ = ["handshake_finding"]

# OpenSSL names alerts and its own refusals with fixed reason strings (ssl_err.c).
_NO_VERSION: Final = ("protocol version", "unsupported protocol", "no protocols available")
_LOCAL: Final = "no protocols available"


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
    small = report.alternatives.small_first_message if report.alternatives else None
    if small is not None:  # of direct TLS too: a small message was answered in the same way
        return first_message_too_large(report, small)
    if seen.direct and not version and _direct_is_the_reason(seen):
        return direct_tls_not_supported(seen, severity)
    if trouble.kind is not TroubleKind.TLS:
        return replace(broken_connection(report, Stage.HANDSHAKE, trouble), severity=severity)
    if version:
        return protocol_version_mismatch(report, trouble, severity)
    if any(s in words for s in ("handshake failure", "no shared cipher", "no ciphers available")):
        return cipher_mismatch(report, trouble, severity)
    if "excessive message size" in words:
        return chain_too_large(report, trouble, severity)
    return handshake_failed(report, trouble, severity)


@finding(
    "protocol-version-mismatch", Stage.HANDSHAKE,
    evidence="OpenSSL reason or alert", remedy="remove the limit",
)  # fmt: skip
def protocol_version_mismatch(report: Report, trouble: Trouble, severity: Severity) -> Explanation:
    low = report.parameters.value("ssl_min_protocol_version") or "TLSv1.2"
    high = report.parameters.value("ssl_max_protocol_version")
    span = f"{low} – {high}" if high else f"≥ {low}"
    changes = {
        keyword: ""
        for keyword in ("ssl_max_protocol_version", "ssl_min_protocol_version")
        if report.parameters.value(keyword) not in {"", "TLSv1.2"} or ("max" in keyword and high)
    }
    lift = Remedy(sentence("Remove the limit on TLS versions"), changes)
    return Explanation(
        sentence("Client and server have no TLS version in common"),
        # Said by OpenSSL here before anything was sent: the server was not asked.
        sentence("OpenSSL on this computer offers nothing in {span}.", span=span)
        if _LOCAL in trouble.text.lower()
        else sentence("You allow {span}; the server accepts none of that.", span=span),
        sentence(
            "Azure accepts TLSv1.2 and TLSv1.3, or only TLSv1.3 where ssl_min_protocol_version "
            "says so. No password was sent."
        ),
        (lift,) if changes else _at_the_server(report),
        trouble.text,
        severity,
    )


@finding(
    "cipher-mismatch", Stage.HANDSHAKE, evidence="OpenSSL reason or alert", remedy=ASK_THE_SERVER
)
def cipher_mismatch(report: Report, trouble: Trouble, severity: Severity) -> Explanation:
    return Explanation(
        sentence("Client and server have no cipher in common")
        if "cipher" in trouble.text.lower()
        else sentence("Client and server could not agree, most likely on a cipher"),
        sentence("The server ended the handshake: nothing offered was acceptable to it."),
        sentence(
            "Azure needs ECDHE with AES-GCM or ChaCha20. A security policy on this computer, or a "
            "very old library, leaves them out. No password was sent."
        ),
        (own_ciphers(), ask_for_ciphers(report), run_again()),
        trouble.text,
        severity,
    )


@finding(
    "chain-too-large",
    Stage.HANDSHAKE,
    evidence="OpenSSL: excessive message size",
    remedy=ASK_THE_SERVER,
)
def chain_too_large(report: Report, trouble: Trouble, severity: Severity) -> Explanation:
    return Explanation(
        sentence("The server sent more certificates than OpenSSL takes"),
        sentence("Its chain is larger than 100 kB. An honest one has four to eight."),
        sentence(
            "OpenSSL ends the handshake there, in libpq as well. A misconfigured server, or "
            "one that means harm. No password was sent."
        ),
        (ask_for_a_short_chain(report), run_again()),
        trouble.text,
        severity,
    )


@finding(
    "handshake-failed", Stage.HANDSHAKE, evidence="any other TLS error", remedy=ASK_THE_NETWORK
)
def handshake_failed(report: Report, trouble: Trouble, severity: Severity) -> Explanation:
    return Explanation(
        sentence("The TLS handshake failed"),
        sentence("What the server sent cannot be understood as TLS, or it ended the handshake."),
        sentence("A device on the way, or another service behind this port. No password was sent."),
        (ask_about_silence(report), chain_as_sent(report), run_again()),
        trouble.text,
        severity,
    )


def _at_the_server(report: Report) -> tuple[Remedy, ...]:
    """Nothing is limited here: the server's own limit is looked at, or lowered. Azure takes TLSv1.2
    unless the server was told otherwise."""
    azure = azure_server(report.parameters.host, report.parameters.hostaddr)
    command = set_server_parameter(azure, "ssl_min_protocol_version", "TLSv1.2") if azure else None
    label = sentence("Let the server accept TLSv1.2 again")
    lower = (Remedy(label, command=command),) if command else (ask_for_tls_versions(report),)
    return (*lower, chain_as_sent(report), run_again())


def _direct_is_the_reason(seen: HandshakeEvidence) -> bool:
    """The server offers TLS when asked in the old way, or chose no protocol."""
    no_alpn = seen.trouble is not None and seen.trouble.kind is TroubleKind.NO_ALPN
    return no_alpn or seen.after_request is SslAnswer.OFFERED


@finding(
    "direct-tls-not-supported", Stage.HANDSHAKE,
    evidence="no ALPN, or a second connection answers an SSLRequest with `S`",
    remedy="`sslnegotiation=postgres`",
)  # fmt: skip
def direct_tls_not_supported(seen: HandshakeEvidence, severity: Severity) -> Explanation:
    happened = (
        sentence("It did not confirm the protocol postgresql (ALPN), which libpq insists on here.")
        if seen.trouble is not None and seen.trouble.kind is TroubleKind.NO_ALPN
        else sentence("It did not take up TLS at once; asked in the usual way, it answers.")
    )
    usual = sentence("Set {keyword} to {value}", keyword="sslnegotiation", value="postgres")
    return Explanation(
        sentence("The server does not know direct TLS"),
        happened,
        sentence(
            "sslnegotiation=direct needs PostgreSQL 17 or newer, and no pooler or proxy in front "
            "that is older. No password was sent."
        ),
        (Remedy(usual, {"sslnegotiation": "postgres"}),),
        technical=seen.trouble.text if seen.trouble else "",
        severity=severity,
    )
