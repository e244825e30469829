"""Stages ``handshake``, ``chain`` and ``host_name``."""

from datetime import datetime
from typing import Final

from azpg_gui.core.azure.hosts import azure_host
from azpg_gui.core.certificates.azure_roots import azure_roots
from azpg_gui.core.certificates.certificate import Certificate
from azpg_gui.core.diagnosis.findings import Code, Finding, Remedy, Severity
from azpg_gui.core.diagnosis.host_name_finding import host_name_finding
from azpg_gui.core.diagnosis.network_findings import broken_connection
from azpg_gui.core.diagnosis.remedies import (
    another_root_file,
    run_again,
    use_azure_roots,
    use_system_roots,
)
from azpg_gui.core.probe.evidence import (
    AnchorKind,
    ChainEvidence,
    HandshakeEvidence,
    TroubleKind,
    VerifyError,
)
from azpg_gui.core.probe.report import Report
from azpg_gui.core.probe.stages import Stage, StageState
from azpg_gui.core.words import Sentence, sentence

__all__ = ["chain_code", "chain_finding", "tls_findings"]

_REFUSED_BEFORE_LOGIN: Final = sentence(
    "Nothing proves that this is your server, so libpq refuses before signing in. No password "
    "was sent."
)

# X509_V_ERR numbers (OpenSSL, x509_vfy.h).
_CODES: Final = {
    2: Code.ROOT_FILE_IS_NOT_A_ROOT,  # unable to get issuer certificate: the anchor is no root
    7: Code.UNKNOWN_ISSUER,  # signature failure: same name, another key
    9: Code.CERTIFICATE_NOT_YET_VALID,
    10: Code.CERTIFICATE_EXPIRED,
    18: Code.SELF_SIGNED,
    19: Code.UNKNOWN_ISSUER,  # the server sent its own root, and it is not trusted
    20: Code.UNKNOWN_ISSUER,
    21: Code.INCOMPLETE_CHAIN,
    23: Code.CERTIFICATE_REVOKED,
    24: Code.CERTIFICATE_WRONG_PURPOSE,  # invalid CA certificate
    26: Code.CERTIFICATE_WRONG_PURPOSE,
    66: Code.CERTIFICATE_WEAK,
    67: Code.CERTIFICATE_WEAK,
    68: Code.CERTIFICATE_WEAK,
    79: Code.CERTIFICATE_WRONG_PURPOSE,  # invalid CA certificate, strict
    94: Code.CERTIFICATE_WRONG_PURPOSE,
}


def tls_findings(report: Report) -> list[Finding]:
    """Findings of these stages, whether they stopped the run or not."""
    found: list[Finding] = []
    handshake, chain, named = report.handshake, report.chain, report.host_name
    if handshake is not None and handshake.trouble is not None:
        found.append(_handshake(report, handshake))
    if chain is not None and chain.errors and chain.anchors.decisive:
        found.append(chain_finding(report, chain))
    if named is not None and named.matched is None:
        found.append(host_name_finding(report, named))
    return found


def _severity(report: Report, stage: Stage) -> Severity:
    # Under allow and prefer the TLS attempt may fail for this, and the run in the plaintext one.
    failed = report.record(stage).state is StageState.FAILED or report.failed_stage is Stage.LOGIN
    return Severity.ERROR if failed else Severity.WARNING


def _handshake(report: Report, seen: HandshakeEvidence) -> Finding:
    trouble = seen.trouble
    assert trouble is not None  # noqa: S101 - the caller looked
    severity = _severity(report, Stage.HANDSHAKE)
    if trouble.kind is not TroubleKind.TLS:
        return broken_connection(report, Stage.HANDSHAKE, trouble)
    words = trouble.text.lower()
    low = report.parameters.value("ssl_min_protocol_version") or "TLSv1.2"
    high = report.parameters.value("ssl_max_protocol_version")
    span = f"{low} – {high}" if high else f"≥ {low}"
    # OpenSSL names alerts and its own refusals with fixed reason strings (ssl_err.c).
    if any(
        s in words for s in ("protocol version", "unsupported protocol", "no protocols available")
    ):
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
            sentence("You allow {span}; the server accepts none of that.", span=span),
            sentence(
                "Azure accepts TLSv1.2 and TLSv1.3, or only TLSv1.3 where "
                "ssl_min_protocol_version says so. "
                "No password was sent."
            ),
            (lift,) if changes else (run_again(),),
            technical=trouble.text,
        )  # fmt: skip
    if any(s in words for s in ("handshake failure", "no shared cipher", "no ciphers available")):
        return Finding(
            Code.CIPHER_MISMATCH, severity, Stage.HANDSHAKE,
            sentence("Client and server have no cipher in common"),
            sentence("The server ended the handshake: nothing offered was acceptable to it."),
            sentence(
                "Azure needs ECDHE with AES-GCM or ChaCha20. A security policy on this computer, "
                "or a "
                "very old library, leaves them out. No password was sent."
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


def chain_code(chain: ChainEvidence) -> Code:
    """The one code of a chain that was not proven, by OpenSSL's first error.

    libpq stops at the first error too; the later ones follow from it.
    """
    error = chain.errors[0]
    code = _CODES.get(error.code, Code.UNKNOWN_ISSUER)
    if code is Code.CERTIFICATE_EXPIRED and _about_the_anchor(chain, error):
        return Code.ROOT_EXPIRED
    if error.code == 20 and _chain_was_cut(chain):
        return Code.INCOMPLETE_CHAIN
    return code


def _about_the_anchor(chain: ChainEvidence, error: VerifyError) -> bool:
    return chain.anchor is not None and error.depth == len(chain.verified) - 1


def _chain_was_cut(chain: ChainEvidence) -> bool:
    """The server left out a certificate between its own and the root.

    Certain where the missing issuer is Azure's known bridge (it is signed by a root everybody has);
    for a lone server certificate it is the usual cause, and the wording leaves the other open.
    """
    last = chain.received[-1]
    return len(chain.received) == 1 or last.issuer_common_name == "Microsoft TLS RSA Root G2"


def chain_finding(report: Report, chain: ChainEvidence) -> Finding:
    """Why the received chain does not reach a trust anchor."""
    code = chain_code(chain)
    error = chain.errors[0]
    about = _about(chain, error)
    title, happened = _chain_words(report, chain, code, about)
    return Finding(
        code,
        _severity(report, Stage.CHAIN),
        Stage.CHAIN,
        title,
        happened,
        _chain_meaning(report, code),
        _chain_remedies(report, chain, code),
        technical="\n".join(
            f"OpenSSL verify error {e.code} at depth {e.depth}: {e.message}"
            for e in chain.errors[:10]
        ),
    )


def _about(chain: ChainEvidence, error: VerifyError) -> Certificate:
    built = chain.verified or chain.received
    return built[min(error.depth, len(built) - 1)]


def _chain_words(
    report: Report, chain: ChainEvidence, code: Code, about: Certificate
) -> tuple[Sentence, Sentence]:
    host = report.parameters.host
    match code:
        case Code.CERTIFICATE_EXPIRED | Code.ROOT_EXPIRED:
            title = (
                sentence("The server's certificate has expired")
                if about is chain.received[0] or about.sha256 == chain.received[0].sha256
                else sentence("A certificate in the chain has expired")
            )
            return title, sentence(
                "The certificate “{name}” was valid until {date}. It is now {now}.",
                name=about.common_name,
                date=_day(about.not_valid_after),
                now=_day(report.started_at),
            )
        case Code.CERTIFICATE_NOT_YET_VALID:
            return sentence("The server's certificate is not valid yet"), sentence(
                "The certificate “{name}” is valid from {date}. By your computer's clock it is "
                "{now}.",
                name=about.common_name,
                date=_minute(about.not_valid_before),
                now=_minute(report.started_at),
            )
        case Code.SELF_SIGNED:
            return sentence("The server signed its own certificate"), sentence(
                "The certificate “{name}” was issued by nobody but itself, and your trusted "
                "roots do not contain it.",
                name=about.common_name,
            )
        case Code.INCOMPLETE_CHAIN:
            return sentence("The server left out a certificate of its chain"), sentence(
                "It sent “{name}”, issued by “{issuer}”, but not that issuer's certificate, and "
                "your trusted "
                "roots do not contain it either.",
                name=chain.received[-1].common_name,
                issuer=chain.received[-1].issuer_common_name,
            )
        case Code.ROOT_FILE_IS_NOT_A_ROOT:
            return sentence("Your root file holds an intermediate, not the root"), sentence(
                "{file} contains “{name}”, which was itself issued by “{issuer}”. libpq needs "
                "the root at the end.",
                file=_anchor_file(chain),
                name=about.common_name,
                issuer=about.issuer_common_name,
            )
        case Code.CERTIFICATE_REVOKED:
            return sentence("The server's certificate was revoked"), sentence(
                "Your list of revoked certificates contains “{name}”.", name=about.common_name
            )
        case Code.CERTIFICATE_WRONG_PURPOSE:
            return sentence("A certificate is used for what it was not issued for"), sentence(
                "“{name}” may not be used the way the server uses it.", name=about.common_name
            )
        case Code.CERTIFICATE_WEAK:
            return sentence("A certificate in the chain is too weak"), sentence(
                "“{name}” ({key}, {signature}) is below what OpenSSL accepts.",
                name=about.common_name,
                key=about.key,
                signature=about.signature,
            )
        case _:
            last = chain.received[-1]
            issuer = last.common_name if last.self_issued else last.issuer_common_name
            return sentence("Your trusted roots do not vouch for this server"), sentence(
                "The certificate of {host} was issued under “{issuer}”. {file} holds {held}.",
                host=host,
                issuer=issuer,
                file=_anchor_file(chain),
                held=_held(chain),
            )


def _anchor_file(chain: ChainEvidence) -> str | Sentence:
    if chain.anchors.kind is AnchorKind.SYSTEM:
        return sentence("The system's store")
    return str(chain.anchors.path) if chain.anchors.path else "sslrootcert"


def _held(chain: ChainEvidence) -> str | Sentence:
    certificates = chain.anchors.certificates
    if len(certificates) > 3:
        return sentence("{count} others", count=len(certificates))
    return ", ".join(f"“{certificate.common_name}”" for certificate in certificates)


def _chain_meaning(report: Report, code: Code) -> Sentence:
    if report.record(Stage.CHAIN).state is not StageState.FAILED:
        return sentence(
            "For this libpq gives the encrypted connection up and tries again without encryption. "
            "No password was sent."
        )
    match code:
        case Code.CERTIFICATE_NOT_YET_VALID:
            return sentence(
                "Check your computer's clock first. libpq refuses before signing in. No password "
                "was sent."
            )
        case Code.CERTIFICATE_EXPIRED:
            return sentence(
                "An expired certificate vouches for nothing, so libpq refuses before signing in. "
                "No password "
                "was sent. Azure renews its certificates by itself: check your computer's clock "
                "as well."
            )
        case _:
            return _REFUSED_BEFORE_LOGIN


def _chain_remedies(report: Report, chain: ChainEvidence, code: Code) -> tuple[Remedy, ...]:
    if code in {Code.CERTIFICATE_EXPIRED, Code.CERTIFICATE_NOT_YET_VALID, Code.CERTIFICATE_REVOKED}:
        return (run_again(),)
    azure = use_azure_roots(report.parameters) if _azure_issued(report, chain) else ()
    system = use_system_roots(report.parameters)
    return (*azure, another_root_file(), *system)


def _azure_issued(report: Report, chain: ChainEvidence) -> bool:
    """Offer the Azure roots only where they could help: an Azure host whose chain leads to one of
    them by name. Whether it really does is what the next run proves."""
    if azure_host(report.parameters.host) is None:
        return False
    last = chain.received[-1]
    roots = {root.subject for root in azure_roots()}
    return last.issuer in roots or last.issuer_common_name.startswith("Microsoft ")


def _day(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d}"


def _minute(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M} UTC"
