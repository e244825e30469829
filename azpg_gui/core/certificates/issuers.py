"""Who issued whom, among the certificates of one file."""

from collections.abc import Iterable

from cryptography import x509

from azpg_gui.core.certificates.certificate import Certificate, odd_certificates_accepted
from azpg_gui.fast_dataclass import dataclass

__all__ = ["IssuingTree", "issuing_tree"]

_DEEPEST = 100  # OpenSSL's own limit of a chain (``X509_STORE_CTX_set_depth``)


@dataclass(frozen=True, slots=True)
class IssuingTree:
    """A certificate and what it issued; ``issuer_missing``: its own issuer is not in the file."""

    certificate: Certificate
    issued: tuple["IssuingTree", ...]
    issuer_missing: bool


def issuing_tree(certificates: Iterable[Certificate]) -> tuple[IssuingTree, ...]:
    """Roots first, each with what it issued below it. By signature where that can be checked, by
    name else; a loop is cut where it closes."""
    unique = list({c.sha256: c for c in certificates}.values())
    named: dict[str, list[Certificate]] = {}
    for certificate in unique:
        named.setdefault(certificate.subject, []).append(certificate)
    children: dict[str, list[Certificate]] = {}
    tops: list[Certificate] = []
    for certificate in unique:
        parent = _issuer(certificate, named)
        if parent is None:
            tops.append(certificate)
        else:
            children.setdefault(parent.sha256, []).append(certificate)
    placed: set[str] = set()

    def below(certificate: Certificate, depth: int) -> IssuingTree:
        placed.add(certificate.sha256)
        issued = [
            below(child, depth + 1)
            for child in children.get(certificate.sha256, [])
            if child.sha256 not in placed and depth < _DEEPEST
        ]
        missing = not certificate.self_issued and _issuer(certificate, named) is None
        return IssuingTree(certificate, tuple(issued), missing)

    trees = [below(top, 0) for top in tops]
    # What is left issued each other in a circle, or lies deeper than any honest chain.
    trees += [below(c, 0) for c in unique if c.sha256 not in placed]
    return tuple(sorted(trees, key=lambda tree: tree.issuer_missing))


def _issuer(certificate: Certificate, named: dict[str, list[Certificate]]) -> Certificate | None:
    """None where it is not there, or is the certificate itself."""
    if certificate.self_issued:
        return None
    candidates = [c for c in named.get(certificate.issuer, []) if c is not certificate]
    if len(candidates) > 1:
        # Cross-signed authorities share a name; a few are told apart by the signature.
        proven = (c for c in candidates[:10] if _issued_by(certificate, c))
        return next(proven, candidates[0])
    return candidates[0] if candidates else None


def _issued_by(certificate: Certificate, issuer: Certificate) -> bool:
    try:
        with odd_certificates_accepted():
            x509.load_der_x509_certificate(certificate.der).verify_directly_issued_by(
                x509.load_der_x509_certificate(issuer.der)
            )
    except Exception:
        return False
    return True
