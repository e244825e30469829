"""The facts of one certificate, as a value."""

import hashlib
import warnings
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed448, ed25519, rsa
from cryptography.hazmat.primitives.asymmetric.padding import PSS, PKCS1v15
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import (
    AuthorityInformationAccessOID,
    NameOID,
    SignatureAlgorithmOID,
)

from azpg_gui.core.words import plain

__all__ = [
    "Certificate",
    "certificate_from_der",
    "certificate_from_pem",
    "colon_hex",
    "odd_certificates_accepted",
    "unreadable_certificate",
]


@dataclass(frozen=True, slots=True)
class Certificate:
    """One X.509 certificate.

    Attributes:
        subject, issuer: RFC 4514 strings, safe to show.
        common_name, issuer_common_name: for display; OU or the whole name where there is no CN.
        subject_cn: the first CN, which libpq compares where there is no matching SAN type.
        serial_number: hexadecimal, lower case.
        not_valid_before, not_valid_after: UTC.
        sha256: fingerprint of the DER bytes, hexadecimal, lower case.
        key: algorithm and size, such as ``RSA 4096`` or ``EC secp384r1``.
        signature: algorithm of the issuer's signature, such as ``sha256``.
        is_ca: basicConstraints CA; None where the extension is missing or unreadable.
        self_signed: issuer equals subject and the certificate's own key made the signature.
        oddities: parts that could not be read, each in a word or two.
        crl_addresses, ocsp_addresses: where its issuer answers for revocation (RFC 5280 section
            4.2.1.13 and 4.2.2.1).
    """

    der: bytes
    subject: str
    issuer: str
    common_name: str
    issuer_common_name: str
    subject_cn: str | None
    serial_number: str
    not_valid_before: datetime
    not_valid_after: datetime
    sha256: str
    sha1: str
    key: str
    signature: str
    is_ca: bool | None
    self_signed: bool
    self_issued: bool
    dns_names: tuple[str, ...]
    ip_addresses: tuple[str, ...]
    oddities: tuple[str, ...] = ()
    crl_addresses: tuple[str, ...] = ()
    ocsp_addresses: tuple[str, ...] = ()

    def days_left(self, now: datetime) -> int:
        """Whole days until ``not_valid_after``; negative after it."""
        return (self.not_valid_after - now) // timedelta(days=1)

    def expired(self, now: datetime) -> bool:
        return now > self.not_valid_after

    @property
    def is_root(self) -> bool:
        return self.self_signed and self.is_ca is not False


def colon_hex(fingerprint: str) -> str:
    """``AB:CD:…``, the usual way to show a fingerprint."""
    return ":".join(fingerprint[i : i + 2] for i in range(0, len(fingerprint), 2)).upper()


@contextmanager
def odd_certificates_accepted() -> Iterator[None]:
    """Real-world certificates break RFC 5280 in small ways (Debian's bundle has a zero serial);
    cryptography warns, and we show what is there instead."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def certificate_from_der(der: bytes) -> Certificate:
    """Facts of a DER certificate.

    Raises:
        ValueError: not a certificate. Damaged extensions are no error: they become ``oddities``.
    """
    with odd_certificates_accepted():
        try:
            return _facts(x509.load_der_x509_certificate(der), der)
        except x509.InvalidVersion as error:  # an Exception of its own, no ValueError
            raise ValueError(str(error)) from error


def certificate_from_pem(block: bytes, label: bytes = b"CERTIFICATE") -> Certificate:
    """Facts of one PEM block, ``-----BEGIN label-----`` included.

    Raises:
        ValueError: not a certificate.
    """
    # OpenSSL's "TRUSTED CERTIFICATE" has trust settings behind the certificate; libpq's
    # X509_load_cert_crl_file reads the certificate and so do we.
    pem = block if label == b"CERTIFICATE" else block.replace(label, b"CERTIFICATE")
    try:
        der = x509.load_pem_x509_certificate(pem).public_bytes(Encoding.DER)
    except x509.InvalidVersion as error:
        raise ValueError(str(error)) from error
    return certificate_from_der(der)


def unreadable_certificate(der: bytes) -> Certificate:
    """Stands for a certificate OpenSSL took from a server and cryptography cannot read."""
    never = datetime(1970, 1, 1, tzinfo=UTC)
    name = "unreadable certificate"
    return Certificate(
        der=der, subject=name, issuer="", common_name=name, issuer_common_name="", subject_cn=None,
        serial_number="", not_valid_before=never, not_valid_after=never,
        sha256=hashlib.sha256(der).hexdigest(),
        sha1=hashlib.sha1(der, usedforsecurity=False).hexdigest(),
        key="", signature="", is_ca=None, self_signed=False, self_issued=False,
        dns_names=(), ip_addresses=(), oddities=("unreadable certificate",),
    )  # fmt: skip


def _facts(certificate: x509.Certificate, der: bytes) -> Certificate:
    oddities: list[str] = []
    subject = _name(certificate, "subject", oddities)
    issuer = _name(certificate, "issuer", oddities)
    found = _extensions(certificate, oddities)
    self_issued = subject[0] == issuer[0]
    return Certificate(
        der=der,
        subject=subject[0],
        issuer=issuer[0],
        common_name=subject[1],
        issuer_common_name=issuer[1],
        subject_cn=subject[2],
        serial_number=_serial_number(certificate, oddities),
        not_valid_before=certificate.not_valid_before_utc,
        not_valid_after=certificate.not_valid_after_utc,
        sha256=hashlib.sha256(der).hexdigest(),
        sha1=hashlib.sha1(der, usedforsecurity=False).hexdigest(),
        key=_key(certificate, oddities),
        signature=_signature(certificate),
        is_ca=found.is_ca,
        self_signed=self_issued and _signed_by_itself(certificate),
        self_issued=self_issued,
        dns_names=found.dns_names,
        ip_addresses=found.ip_addresses,
        oddities=tuple(oddities),
        crl_addresses=found.crl_addresses,
        ocsp_addresses=found.ocsp_addresses,
    )


def _name(
    certificate: x509.Certificate, which: str, oddities: list[str]
) -> tuple[str, str, str | None]:
    try:
        name: x509.Name = getattr(certificate, which)
        whole = plain(name.rfc4514_string(), limit=2_000)
        common = name.get_attributes_for_oid(NameOID.COMMON_NAME)
        units = name.get_attributes_for_oid(NameOID.ORGANIZATIONAL_UNIT_NAME)
        chosen = (common or units)[0].value if common or units else whole
        text = chosen.decode("latin-1") if isinstance(chosen, bytes) else chosen
        shown = plain(text, limit=300) or whole
    except ValueError:
        oddities.append(f"unreadable {which}")
        return "", "", None
    return whole, shown, shown if common else None


def _serial_number(certificate: x509.Certificate, oddities: list[str]) -> str:
    try:
        return f"{certificate.serial_number:x}"
    except ValueError:
        oddities.append("unreadable serial number")
        return ""


def _key(certificate: x509.Certificate, oddities: list[str]) -> str:
    try:
        key = certificate.public_key()
    except Exception:
        oddities.append("unreadable public key")
        return ""
    match key:
        case rsa.RSAPublicKey():
            return f"RSA {key.key_size}"
        case ec.EllipticCurvePublicKey():
            return f"EC {key.curve.name}"
        case dsa.DSAPublicKey():
            return f"DSA {key.key_size}"
        case ed25519.Ed25519PublicKey():
            return "Ed25519"
        case ed448.Ed448PublicKey():
            return "Ed448"
        case _:
            return type(key).__name__.removesuffix("PublicKey")


def _signature(certificate: x509.Certificate) -> str:
    if certificate.signature_algorithm_oid in {
        SignatureAlgorithmOID.ED25519,
        SignatureAlgorithmOID.ED448,
    }:
        return certificate.signature_algorithm_oid._name  # noqa: SLF001 - no public spelling
    try:
        algorithm = certificate.signature_hash_algorithm
    except Exception:
        return certificate.signature_algorithm_oid.dotted_string
    return algorithm.name if algorithm else certificate.signature_algorithm_oid.dotted_string


def _signed_by_itself(certificate: x509.Certificate) -> bool:
    try:
        key = certificate.public_key()
        algorithm = certificate.signature_hash_algorithm
        padding = certificate.signature_algorithm_parameters
        if isinstance(key, rsa.RSAPublicKey) and algorithm and isinstance(padding, PKCS1v15 | PSS):
            # Not verify_directly_issued_by: it refuses SHA-1, with which DigiCert Global Root CA,
            # still needed in China, signed itself. Whether SHA-1 is good enough is not asked here.
            key.verify(certificate.signature, certificate.tbs_certificate_bytes, padding, algorithm)
        else:
            certificate.verify_directly_issued_by(certificate)
    except Exception:
        return False
    return True


class _Extensions(NamedTuple):
    is_ca: bool | None = None
    dns_names: tuple[str, ...] = ()
    ip_addresses: tuple[str, ...] = ()
    crl_addresses: tuple[str, ...] = ()
    ocsp_addresses: tuple[str, ...] = ()


def _extensions(certificate: x509.Certificate, oddities: list[str]) -> _Extensions:
    try:
        extensions = certificate.extensions
    except Exception:
        oddities.append("unreadable extensions")
        return _Extensions()
    found = _Extensions()
    for extension in extensions:
        match extension.value:
            case x509.BasicConstraints() as constraints:
                found = found._replace(is_ca=constraints.ca)
            case x509.SubjectAlternativeName() as names:
                found = found._replace(
                    dns_names=tuple(
                        plain(name, limit=300) for name in names.get_values_for_type(x509.DNSName)
                    ),
                    ip_addresses=tuple(
                        str(address) for address in names.get_values_for_type(x509.IPAddress)
                    ),
                )
            case x509.CRLDistributionPoints() as points:
                addresses = [a for point in points for a in _addresses(point.full_name)]
                found = found._replace(crl_addresses=tuple(addresses))
            case x509.AuthorityInformationAccess() as accesses:
                ocsp = [
                    a for a in accesses if a.access_method == AuthorityInformationAccessOID.OCSP
                ]
                places = [a.access_location for a in ocsp]
                found = found._replace(ocsp_addresses=tuple(_addresses(places)))
            case _:
                pass
    return found


def _addresses(names: Iterable[x509.GeneralName] | None) -> list[str]:
    """HTTP addresses among general names; ``ldap:`` and names of folders are left out."""
    return [
        plain(name.value, limit=500)
        for name in names or ()
        if isinstance(name, x509.UniformResourceIdentifier)
        and name.value.lower().startswith(("http://", "https://"))
    ]
