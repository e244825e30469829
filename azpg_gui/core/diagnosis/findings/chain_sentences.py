"""What is wrong with a chain, in words."""

from azpg_gui.core.certificates.certificate import Certificate
from azpg_gui.core.certificates.verify import extensions_refused
from azpg_gui.core.diagnosis.findings.rfc5280_sentences import rfc5280_sentence
from azpg_gui.core.diagnosis.findings.same_name import about_of, same_name_in_roots
from azpg_gui.core.diagnosis.findings.verify_codes import pinned_certificate
from azpg_gui.core.diagnosis.model import Code
from azpg_gui.core.probe.evidence.settings import AnchorKind
from azpg_gui.core.probe.evidence.tls import ChainEvidence
from azpg_gui.core.probe.report import Report
from azpg_gui.core.sentences import Sentence, day, minute, sentence

__all__ = ["chain_sentences"]


def chain_sentences(
    report: Report, chain: ChainEvidence, code: Code, about: Certificate
) -> tuple[Sentence, Sentence]:
    """Title and what happened."""
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
        case Code.UNKNOWN_ISSUER:
            return sentence("Your trusted roots do not vouch for this server"), _unknown_issuer(
                report, chain
            )
        case _:
            return rfc5280_sentence(chain, code, about)


def _unknown_issuer(report: Report, chain: ChainEvidence) -> Sentence:
    namesake = same_name_in_roots(chain)
    if namesake is not None and namesake.signed is False:
        return sentence(
            "“{name}” was issued under “{issuer}”. {file} holds a certificate of that name with "
            "another key, and that key did not sign it.",
            name=namesake.certificate.common_name,
            issuer=namesake.certificate.issuer_common_name,
            file=_anchor_file(chain),
        )
    if namesake is not None and extensions_refused(namesake.root):
        return sentence(
            "“{name}” was issued under “{issuer}”. {file} holds it, and OpenSSL does not take it "
            "for an issuer: one of its extensions is damaged, or there twice.",
            name=namesake.certificate.common_name,
            issuer=namesake.certificate.issuer_common_name,
            file=_anchor_file(chain),
        )
    if namesake is not None:
        return sentence(
            "“{name}” was issued under “{issuer}”. {file} holds a certificate of that name, and "
            "OpenSSL does not take it for the issuer: {words}.",
            name=namesake.certificate.common_name,
            issuer=namesake.certificate.issuer_common_name,
            file=_anchor_file(chain),
            words=chain.errors[0].message,
        )
    if chain.errors[0].code == 7:
        return sentence(
            "The signature of “{name}” was not made with the key of “{issuer}” that the server "
            "sent along.",
            name=about_of(chain, chain.errors[0]).common_name,
            issuer=about_of(chain, chain.errors[0]).issuer_common_name,
        )
    last = chain.received[-1]
    issuer = last.common_name if last.self_issued else last.issuer_common_name
    return sentence(
        "The certificate of {host} was issued under “{issuer}”. {file} holds {held}.",
        host=report.parameters.host,
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
    if not certificates:
        return sentence("no certificate that this program can show")
    if len(certificates) > 3:
        return sentence("{count} others", count=len(certificates))
    return ", ".join(f"“{certificate.common_name}”" for certificate in certificates)
