"""Stages ``handshake``, ``chain`` and ``host_name``: above all why a chain is not proven."""

from dataclasses import replace
from typing import Final

from azpg_gui.core.certificates.certificate import Certificate
from azpg_gui.core.connection.parameters import Origin
from azpg_gui.core.diagnosis.findings import Action, Code, Finding, Remedy
from azpg_gui.core.diagnosis.handshake_finding import failure_severity, handshake_finding
from azpg_gui.core.diagnosis.host_name_finding import host_name_finding
from azpg_gui.core.diagnosis.remedies import leave_out, run_again
from azpg_gui.core.diagnosis.root_remedies import roots_that_verify
from azpg_gui.core.probe.evidence import (
    AnchorKind,
    ChainEvidence,
    VerifyError,
)
from azpg_gui.core.probe.report import Report
from azpg_gui.core.probe.stages import Stage, StageState
from azpg_gui.core.words import Sentence, day, minute, sentence

__all__ = ["chain_code", "chain_finding", "tls_findings"]

_REFUSED_BEFORE_LOGIN: Final = sentence(
    "Nothing proves that this is your server, so libpq refuses before signing in. No password "
    "was sent."
)

# X509_V_ERR numbers (OpenSSL, x509_vfy.h).
_CODES: Final = {
    2: Code.ROOT_FILE_IS_NOT_A_ROOT,  # unable to get issuer certificate: the anchor is no root
    3: Code.CRL_MISSING,  # unable to get certificate CRL
    7: Code.UNKNOWN_ISSUER,  # signature failure: same name, another key
    8: Code.CRL_UNUSABLE,  # CRL signature failure
    9: Code.CERTIFICATE_NOT_YET_VALID,
    10: Code.CERTIFICATE_EXPIRED,
    11: Code.CRL_UNUSABLE,  # CRL is not yet valid
    12: Code.CRL_EXPIRED,
    15: Code.CRL_UNUSABLE,
    16: Code.CRL_UNUSABLE,
    18: Code.SELF_SIGNED,
    19: Code.UNKNOWN_ISSUER,  # the server sent its own root, and it is not trusted
    20: Code.UNKNOWN_ISSUER,
    21: Code.INCOMPLETE_CHAIN,
    23: Code.CERTIFICATE_REVOKED,
    24: Code.CERTIFICATE_WRONG_PURPOSE,  # invalid CA certificate
    26: Code.CERTIFICATE_WRONG_PURPOSE,
    33: Code.CRL_MISSING,  # unable to get CRL issuer certificate
    35: Code.CRL_UNUSABLE,  # key usage does not include CRL signing
    36: Code.CRL_UNUSABLE,  # unhandled critical CRL extension
    44: Code.CRL_UNUSABLE,  # different CRL scope
    54: Code.CRL_UNUSABLE,  # CRL path validation error
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
        found.append(handshake_finding(report, handshake))
    # A root file libpq cannot load ends TLS before any chain is looked at (settings_findings).
    unloaded = chain is not None and bool(chain.anchors.trouble)
    if chain is not None and chain.errors and chain.anchors.decisive and not unloaded:
        found.append(chain_finding(report, chain))
    if named is not None and named.matched is None:
        found.append(host_name_finding(report, named))
    return found


def chain_code(chain: ChainEvidence) -> Code:
    """The one code of a chain that was not proven, by OpenSSL's first error.

    libpq stops at the first error too; the later ones follow from it.
    """
    error = chain.errors[0]
    code = _CODES.get(error.code, Code.UNKNOWN_ISSUER)
    if code is Code.CERTIFICATE_EXPIRED and _about_the_anchor(chain, error):
        return Code.ROOT_EXPIRED
    if code is Code.UNKNOWN_ISSUER and pinned_certificate(chain) is not None:
        return Code.ROOT_FILE_IS_NOT_A_ROOT
    if error.code == 20 and _chain_was_cut(chain):
        return Code.INCOMPLETE_CHAIN
    return code


def pinned_certificate(chain: ChainEvidence) -> Certificate | None:
    """A certificate the server sent that stands in the root file and is no root: libpq does not
    take it for an anchor (it never sets ``X509_V_FLAG_PARTIAL_CHAIN``)."""
    trusted = {anchor.sha256 for anchor in chain.anchors.certificates}
    return next((c for c in chain.received if c.sha256 in trusted and not c.self_issued), None)


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
        failure_severity(report, Stage.CHAIN),
        Stage.CHAIN,
        title,
        happened,
        _chain_meaning(report, code),
        _chain_remedies(report, code),
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
                date=day(about.not_valid_after),
                now=day(report.started_at),
            )
        case Code.CERTIFICATE_NOT_YET_VALID:
            return sentence("The server's certificate is not valid yet"), sentence(
                "The certificate “{name}” is valid from {date}. By your computer's clock it is "
                "{now}.",
                name=about.common_name,
                date=minute(about.not_valid_before),
                now=minute(report.started_at),
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
            about = pinned_certificate(chain) or about
            title = (
                sentence("Your root file holds the server's own certificate, not the root")
                if about.sha256 == chain.received[0].sha256
                else sentence("Your root file holds an intermediate, not the root")
            )
            return title, sentence(
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
        case Code.CRL_MISSING:
            return sentence("A list of revoked certificates is missing"), sentence(
                "Revocation is checked for the whole chain, and no list of “{issuer}” is there to "
                "look “{name}” up in.",
                issuer=about.issuer_common_name,
                name=about.common_name,
            )
        case Code.CRL_EXPIRED:
            return sentence("Your list of revoked certificates is out of date"), sentence(
                "The list of “{issuer}” is past its next update.", issuer=about.issuer_common_name
            )
        case Code.CRL_UNUSABLE:
            return sentence("Your list of revoked certificates cannot be used"), sentence(
                "OpenSSL rejects the list of “{issuer}”.", issuer=about.issuer_common_name
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
        case Code.CERTIFICATE_WEAK | Code.CERTIFICATE_WRONG_PURPOSE:
            return sentence(
                "No setting here makes that certificate acceptable: whoever runs the server has to "
                "replace it. libpq refuses before signing in. No password was sent."
            )
        case Code.CRL_MISSING | Code.CRL_EXPIRED | Code.CRL_UNUSABLE:
            return sentence(
                "Once one list is loaded, libpq wants a current one from every issuer in the "
                "chain. No password was sent."
            )
        case _:
            return _REFUSED_BEFORE_LOGIN


def _chain_remedies(report: Report, code: Code) -> tuple[Remedy, ...]:
    if code in {Code.CERTIFICATE_EXPIRED, Code.CERTIFICATE_NOT_YET_VALID, Code.CERTIFICATE_REVOKED}:
        return (run_again(),)
    if code in {Code.CRL_MISSING, Code.CRL_EXPIRED, Code.CRL_UNUSABLE}:
        return _revocation_remedies(report)
    if code in {Code.CERTIFICATE_WEAK, Code.CERTIFICATE_WRONG_PURPOSE}:
        # Other roots do not change what the server's own certificate is.
        return (run_again(),)
    return tuple(
        replace(remedy, cautious=True) if remedy.action is Action.CHOOSE_ROOT_FILE else remedy
        for remedy in roots_that_verify(report)
    )


def _revocation_remedies(report: Report) -> tuple[Remedy, ...]:
    """A weaker check is offered by name, and second."""
    given = [k for k in ("sslcrl", "sslcrldir") if _was_given(report, k)]
    return (run_again(), leave_out(*given)) if given else (run_again(),)


def _was_given(report: Report, keyword: str) -> bool:
    setting = report.parameters.setting(keyword)
    return setting is not None and bool(setting.value) and setting.origin is Origin.GIVEN
