"""Stage ``chain``: nobody of the trusted roots issued this chain."""

from typing import Final

from azpg_gui.core.certificates.certificate import Certificate
from azpg_gui.core.certificates.verify import extensions_refused
from azpg_gui.core.diagnosis.catalogue import Explanation
from azpg_gui.core.diagnosis.findings.chain_refusal import (
    REFUSED_BEFORE_LOGIN,
    Refusal,
    anchor_file,
    other_roots,
    refusal,
)
from azpg_gui.core.diagnosis.findings.same_name import SameName, same_name_in_roots
from azpg_gui.core.probe.evidence.tls import ChainEvidence
from azpg_gui.core.sentences import Sentence, sentence

__all__ = [
    "chain_not_verified",
    "incomplete_chain",
    "pinned_certificate",
    "root_file_is_not_a_root",
    "unknown_issuer",
]

_ROOTS: Final = "roots that verify the chain"


def _mended_by_roots(refused: Refusal, title: Sentence, happened: Sentence) -> Explanation:
    return refused.explained(title, happened, REFUSED_BEFORE_LOGIN, other_roots(refused))


# 7: signature failure, the issuer has another key; 19: the server sent its own root;
# 29, 30, 31: name or identifiers lead to another issuer
@refusal(
    "unknown-issuer", 7, 19, 20, 29, 30, 31,
    evidence="verify error 19, 20, 7, 29, 30 or 31; a root of the same name by its key identifier, "
    "then by trying the signature",
    remedy=_ROOTS,
)  # fmt: skip
def unknown_issuer(refused: Refusal) -> Explanation:
    title = sentence("Your trusted roots do not vouch for this server")
    return _mended_by_roots(refused, title, _who_issued(refused))


@refusal(
    "incomplete-chain", 21,
    evidence="verify error 20 with the leaf alone, or Azure's bridge missing", remedy=_ROOTS,
)  # fmt: skip
def incomplete_chain(refused: Refusal) -> Explanation:
    last = refused.chain.received[-1]
    return _mended_by_roots(
        refused,
        sentence("The server left out a certificate of its chain"),
        sentence(
            "It sent “{name}”, issued by “{issuer}”, but not that issuer's certificate, and your "
            "trusted roots do not contain it either.",
            name=last.common_name,
            issuer=last.issuer_common_name,
        ),
    )


@refusal("self-signed", 18, remedy=_ROOTS)
def self_signed(refused: Refusal) -> Explanation:
    return _mended_by_roots(
        refused,
        sentence("The server signed its own certificate"),
        sentence(
            "The certificate “{name}” was issued by nobody but itself, and your trusted roots do "
            "not contain it.",
            name=refused.about.common_name,
        ),
    )


# unable to get issuer certificate: the anchor is no root
@refusal(
    "root-file-is-not-a-root", 2,
    evidence="verify error 2, or what the server sent stands in the root file", remedy=_ROOTS,
)  # fmt: skip
def root_file_is_not_a_root(refused: Refusal) -> Explanation:
    about = pinned_certificate(refused.chain) or refused.about
    return _mended_by_roots(
        refused,
        sentence("Your root file holds the server's own certificate, not the root")
        if about.sha256 == refused.leaf.sha256
        else sentence("Your root file holds an intermediate, not the root"),
        sentence(
            "{file} contains “{name}”, which was itself issued by “{issuer}”. libpq needs the "
            "root at the end.",
            file=anchor_file(refused.chain),
            name=about.common_name,
            issuer=about.issuer_common_name,
        ),
    )


@refusal("certificate-not-trusted", 27, 28, remedy=_ROOTS)
def certificate_not_trusted(refused: Refusal) -> Explanation:
    return _mended_by_roots(
        refused,
        sentence("Your root file says that this root is not for servers"),
        sentence(
            "OpenSSL's trust settings beside “{name}” (TRUSTED CERTIFICATE) leave servers out.",
            name=refused.about.common_name,
        ),
    )


# Suite B, DANE, OCSP, SCT, host names: libpq asks OpenSSL for none of them. Out of memory, a loop,
# an error without a name: OpenSSL's own words are all there is to say.
@refusal(
    "chain-not-verified",
    1, 17, 50, 55, *range(56, 66), 69, 70, 71, 73, 74, 75, *range(95, 102),
    evidence="any other verify error, quoted", remedy=_ROOTS,
)  # fmt: skip
def chain_not_verified(refused: Refusal) -> Explanation:
    title = sentence("OpenSSL does not accept the certificate chain")
    return _mended_by_roots(refused, title, refused.quoted())


def pinned_certificate(chain: ChainEvidence) -> Certificate | None:
    """A certificate the server sent that stands in the root file and is no root: libpq does not
    take it for an anchor (it never sets ``X509_V_FLAG_PARTIAL_CHAIN``)."""
    trusted = {anchor.sha256 for anchor in chain.anchors.certificates}
    return next((c for c in chain.received if c.sha256 in trusted and not c.self_issued), None)


def _who_issued(refused: Refusal) -> Sentence:
    chain = refused.chain
    namesake = same_name_in_roots(chain)
    if namesake is not None:
        return _under_that_name(refused, namesake)
    if refused.error.code == 7:
        return sentence(
            "The signature of “{name}” was not made with the key of “{issuer}” that the server "
            "sent along.",
            name=refused.about.common_name,
            issuer=refused.about.issuer_common_name,
        )
    last = chain.received[-1]
    return sentence(
        "The certificate of {host} was issued under “{issuer}”. {file} holds {held}.",
        host=refused.report.parameters.host,
        issuer=last.common_name if last.self_issued else last.issuer_common_name,
        file=anchor_file(chain),
        held=_held(chain),
    )


def _under_that_name(refused: Refusal, namesake: SameName) -> Sentence:
    """The roots hold a certificate of the issuer's name, and it is not taken for the issuer."""
    name, issuer = namesake.certificate.common_name, namesake.certificate.issuer_common_name
    file = anchor_file(refused.chain)
    if namesake.signed is False:
        return sentence(
            "“{name}” was issued under “{issuer}”. {file} holds a certificate of that name with "
            "another key, and that key did not sign it.",
            name=name, issuer=issuer, file=file,
        )  # fmt: skip
    if extensions_refused(namesake.root):
        return sentence(
            "“{name}” was issued under “{issuer}”. {file} holds it, and OpenSSL does not take it "
            "for an issuer: one of its extensions is damaged, or there twice.",
            name=name, issuer=issuer, file=file,
        )  # fmt: skip
    return sentence(
        "“{name}” was issued under “{issuer}”. {file} holds a certificate of that name, and "
        "OpenSSL does not take it for the issuer: {words}.",
        name=name, issuer=issuer, file=file, words=refused.error.message,
    )  # fmt: skip


def _held(chain: ChainEvidence) -> str | Sentence:
    certificates = chain.anchors.certificates
    if not certificates:
        return sentence("no certificate that this program can show")
    if len(certificates) > 3:
        return sentence("{count} others", count=len(certificates))
    return ", ".join(f"“{certificate.common_name}”" for certificate in certificates)
