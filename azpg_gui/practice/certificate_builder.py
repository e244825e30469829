"""The one place that makes certificates: for practice servers, and for the tests' odd ones."""

import ipaddress
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

__all__ = ["CertificateWithKey", "Extension", "Key", "alternative_names", "build", "usual"]

Key = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey
Extension = tuple[x509.ExtensionType, bool]  # and whether it is critical


@dataclass(frozen=True, slots=True)
class CertificateWithKey:
    certificate: x509.Certificate
    key: Key

    @property
    def pem(self) -> bytes:
        return self.certificate.public_bytes(Encoding.PEM)

    @property
    def key_pem(self) -> bytes:
        return self.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def build(
    subject: x509.Name,
    issuer: CertificateWithKey | None,
    key: Key,
    begins: datetime,
    ends: datetime,
    extensions: Iterable[Extension] = (),
) -> CertificateWithKey:
    """A certificate of ``key``, with these extensions in this order and no others.

    Args:
        issuer: None signs it with its own key.
    """
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer.certificate.subject if issuer else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begins)
        .not_valid_after(ends)
    )
    for extension, critical in extensions:
        builder = builder.add_extension(extension, critical=critical)
    signer = issuer.key if issuer else key
    return CertificateWithKey(builder.sign(signer, hashes.SHA256()), key)


def usual(
    key: Key,
    signer: Key,
    *,
    ca: bool = False,
    path_length: int | None = None,
    identifiers: bool = True,
    further: Sequence[Extension] = (),
    names: x509.ExtensionType | None = None,
    usage: x509.ObjectIdentifier | None = None,
) -> list[Extension]:
    """What authorities put into their certificates (RFC 5280, 4.2.1).

    Args:
        signer: the issuer's key, or ``key`` again.
        identifiers: with key identifiers, its own and its issuer's.
    """
    found: list[Extension] = [(x509.BasicConstraints(ca=ca, path_length=path_length), True)]
    if identifiers:
        own = x509.SubjectKeyIdentifier.from_public_key(key.public_key())
        issuers = x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key())
        found += [(own, False), (issuers, False)]
    found += further
    if ca:
        found.append((_SIGNS_CERTIFICATES, True))
    if names is not None:
        found.append((names, False))
    if usage is not None:
        found.append((x509.ExtendedKeyUsage([usage]), False))
    return found


def alternative_names(names: Iterable[str]) -> x509.SubjectAlternativeName:
    """DNS names and IP addresses."""
    return x509.SubjectAlternativeName([_general_name(name) for name in names])


def _general_name(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name)


_SIGNS_CERTIFICATES = x509.KeyUsage(
    digital_signature=False,
    content_commitment=False,
    key_encipherment=False,
    data_encipherment=False,
    key_agreement=False,
    key_cert_sign=True,
    crl_sign=True,
    encipher_only=False,
    decipher_only=False,
)
