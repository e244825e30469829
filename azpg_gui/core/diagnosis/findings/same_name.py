"""A root of the right name: is it the issuer, or one of the same name with another key?"""

from azpg_gui.core.certificates.certificate import Certificate, same_name
from azpg_gui.core.certificates.verify import extensions_refused, issued_by
from azpg_gui.core.probe.evidence.tls import ChainEvidence, VerifyError
from azpg_gui.fast_dataclass import dataclass

__all__ = ["SameName", "about_of", "misshapen", "same_name_in_roots"]


@dataclass(frozen=True, slots=True)
class SameName:
    """Attributes:
    root: a certificate of the root file, named as the issuer of ``certificate``.
    signed: its key made the signature; None where neither the key identifiers nor the signature
        could tell.
    """

    certificate: Certificate
    root: Certificate
    signed: bool | None


def about_of(chain: ChainEvidence, error: VerifyError) -> Certificate:
    """The certificate an error is about."""
    built = chain.verified or chain.received
    return built[min(error.depth, len(built) - 1)]


def misshapen(chain: ChainEvidence) -> Certificate | None:
    """Where OpenSSL found no issuer: the certificate the server sent whose extensions it refuses,
    so that it is nobody's issuer and has none itself. None where that is not why."""
    if chain.errors[0].code not in {2, 20}:
        return None
    certificate = about_of(chain, chain.errors[0])
    issuers = [c for c in chain.received if same_name(c.subject, certificate.issuer)]
    return next((c for c in (certificate, *issuers) if extensions_refused(c)), None)


def same_name_in_roots(chain: ChainEvidence) -> SameName | None:
    """What the roots hold under the name of the issuer OpenSSL was looking for, or of the root the
    server sent. None where nothing there has that name."""
    certificate = about_of(chain, chain.errors[0])
    found: list[SameName] = []
    for root in chain.anchors.certificates:
        if root.sha256 == certificate.sha256 or not same_name(root.subject, certificate.issuer):
            continue
        found.append(SameName(certificate, root, issued_by(certificate, root)))
    # One that did sign, or may have, says more than its namesakes.
    return min(found, key=lambda one: (one.signed is False, one.signed is None), default=None)
