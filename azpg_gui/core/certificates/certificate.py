"""The facts of one certificate, as a value."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed448, ed25519, rsa
from cryptography.hazmat.primitives.asymmetric.padding import PSS, PKCS1v15
from cryptography.x509.oid import (
    NameOID,
    SignatureAlgorithmOID,
)

from azpg_gui.core.certificates.extensions import alternative_names, read_extensions
from azpg_gui.core.certificates.openssl_facts import openssl_facts, signed_by_itself
from azpg_gui.core.sentences import printable
from azpg_gui.fast_dataclass import dataclass
from azpg_gui.lazy import later

if TYPE_CHECKING:
    import hashlib
else:  # has another OpenSSL linked, beside cryptography's and libpq's
    hashlib = later("hashlib")

__all__ = [
    "UNREADABLE",
    "Certificate",
    "certificate_from_der",
    "colon_hex",
    "odd_certificates_accepted",
    "same_name",
    "sha256_of",
    "unreadable_certificate",
]

# The oddity of a certificate that OpenSSL reads and cryptography does not.
UNREADABLE: Final = "read by OpenSSL only"


@dataclass(frozen=True, slots=True)
class Certificate:
    """One X.509 certificate.

    Attributes:
        subject, issuer: RFC 4514 strings, safe to show.
        common_name, issuer_common_name: for display; OU or the whole name where there is no CN, and
        where the subject is empty (RFC 5280 section 4.1.2.6 allows it) the first DNS name.
        subject_cn: the first CN, which libpq compares where there is no matching SAN type.
        serial_number: hexadecimal, lower case.
        not_valid_before, not_valid_after: UTC; None where nothing here can read them.
        sha256: fingerprint of the DER bytes, hexadecimal, lower case.
        key: algorithm and size, such as ``RSA 4096`` or ``EC secp384r1``.
        signature: algorithm of the issuer's signature, such as ``sha256``.
        is_ca: basicConstraints CA; None where the extension is missing or unreadable.
        self_signed: issuer equals subject and the certificate's own key made the signature; where
            that key is of a kind nobody here knows, what OpenSSL goes by (``X509_self_signed``).
        oddities: parts that could not be read, each in a word or two.
        crl_addresses, ocsp_addresses: where its issuer answers for revocation (RFC 5280 section
            4.2.1.13 and 4.2.2.1).
        trust_settings: what OpenSSL keeps behind the certificate in a ``TRUSTED CERTIFICATE`` block
            (DER of ``X509_CERT_AUX``); empty in any other.
    """

    der: bytes
    subject: str
    issuer: str
    common_name: str
    issuer_common_name: str
    subject_cn: str | None
    serial_number: str
    not_valid_before: datetime | None
    not_valid_after: datetime | None
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
    trust_settings: bytes = b""

    def days_left(self, now: datetime) -> int | None:
        """Whole days until ``not_valid_after``; negative after it, None where that is not known."""
        ends = self.not_valid_after
        return None if ends is None else (ends - now) // timedelta(days=1)

    def expired(self, now: datetime) -> bool:
        """Known to have ended."""
        return self.not_valid_after is not None and now > self.not_valid_after

    @property
    def is_root(self) -> bool:
        return self.self_signed and self.is_ca is not False


def colon_hex(fingerprint: str) -> str:
    """``AB:CD:…``, the usual way to show a fingerprint."""
    return ":".join(fingerprint[i : i + 2] for i in range(0, len(fingerprint), 2)).upper()


def sha256_of(der: bytes) -> str:
    """Hexadecimal, lower case."""
    digest = hashes.Hash(hashes.SHA256())
    digest.update(der)
    return digest.finalize().hex()


def _sha1(der: bytes) -> str:
    """A name to look a certificate up by, and no proof: also where FIPS allows SHA-1 for none."""
    try:
        digest = hashes.Hash(hashes.SHA1())  # noqa: S303
    except UnsupportedAlgorithm:
        return hashlib.sha1(der, usedforsecurity=False).hexdigest()
    digest.update(der)
    return digest.finalize().hex()


@contextmanager
def odd_certificates_accepted() -> Iterator[None]:
    """Real-world certificates break RFC 5280 in small ways (Debian's bundle has a zero serial);
    cryptography warns, and we show what is there instead."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


@lru_cache(maxsize=64)  # a run meets each three times: in the file, as received, as verified
def certificate_from_der(der: bytes) -> Certificate:
    """Facts of a DER certificate; what cryptography cannot read, as OpenSSL reads it.

    Raises:
        ValueError: OpenSSL refuses it as well. Damaged extensions are no error: they become
            ``oddities``.
    """
    with odd_certificates_accepted():
        try:
            return _facts(x509.load_der_x509_certificate(der), der)
        except Exception as error:  # by contract ValueError; a BIT STRING in a name is a TypeError
            found = _facts_of_openssl(der)
            if found is None:
                raise ValueError(str(error)) from error
            return found


def unreadable_certificate(der: bytes) -> Certificate:
    """Stands for a certificate a server sent that neither OpenSSL nor cryptography describes."""
    name = "unreadable certificate"
    return Certificate(
        der=der, subject=name, issuer="", common_name=name, issuer_common_name="", subject_cn=None,
        serial_number="", not_valid_before=None, not_valid_after=None,
        sha256=sha256_of(der),
        sha1=_sha1(der),
        key="", signature="", is_ca=None, self_signed=False, self_issued=False,
        dns_names=(), ip_addresses=(), oddities=(name,),
    )  # fmt: skip


def _facts_of_openssl(der: bytes) -> Certificate | None:
    facts = openssl_facts(der)
    if facts is None:
        return None
    self_issued = same_name(facts.subject, facts.issuer)
    dns_names, ip_addresses = alternative_names(der)
    return Certificate(
        der=der,
        subject=facts.subject,
        issuer=facts.issuer,
        common_name=facts.common_name or _instead_of_a_name(dns_names),
        issuer_common_name=facts.issuer_common_name or _instead_of_a_name(),
        subject_cn=facts.subject_cn,
        serial_number=facts.serial_number,
        not_valid_before=facts.not_valid_before,
        not_valid_after=facts.not_valid_after,
        sha256=sha256_of(der),
        sha1=_sha1(der),
        key=facts.key,
        signature=facts.signature,
        is_ca=facts.is_ca,
        self_signed=self_issued and signed_by_itself(der),
        self_issued=self_issued,
        dns_names=dns_names,
        ip_addresses=ip_addresses,
        oddities=(UNREADABLE,),
    )


def _facts(certificate: x509.Certificate, der: bytes) -> Certificate:
    oddities: list[str] = []
    subject = _name(certificate, "subject", oddities)
    issuer = _name(certificate, "issuer", oddities)
    found = read_extensions(certificate, der, oddities)
    if not subject[0] or not issuer[0]:
        facts = openssl_facts(der)  # a name cryptography cannot read
        if facts is not None:
            subject = (facts.subject, facts.common_name, facts.subject_cn)
            issuer = (facts.issuer, facts.issuer_common_name, None)
    self_issued = same_name(subject[0], issuer[0])
    return Certificate(
        der=der,
        subject=subject[0],
        issuer=issuer[0],
        common_name=subject[1] or _instead_of_a_name(found.dns_names),
        issuer_common_name=issuer[1] or _instead_of_a_name(),
        subject_cn=subject[2],
        serial_number=_serial_number(certificate, oddities),
        not_valid_before=certificate.not_valid_before_utc,
        not_valid_after=certificate.not_valid_after_utc,
        sha256=sha256_of(der),
        sha1=_sha1(der),
        key=_key(certificate, oddities),
        signature=_signature(certificate),
        is_ca=found.is_ca,
        self_signed=self_issued and _signed_by_itself(certificate, der),
        self_issued=self_issued,
        dns_names=found.dns_names,
        ip_addresses=found.ip_addresses,
        oddities=tuple(oddities),
        crl_addresses=found.crl_addresses,
        ocsp_addresses=found.ocsp_addresses,
    )


def _instead_of_a_name(dns_names: tuple[str, ...] = ()) -> str:
    return next((name for name in dns_names if name), "–")


def same_name(one: str, other: str) -> bool:
    """As ``X509_NAME_cmp`` compares: without case and repeated blanks."""
    return one == other or " ".join(one.split()).casefold() == " ".join(other.split()).casefold()


def _name(
    certificate: x509.Certificate, which: str, oddities: list[str]
) -> tuple[str, str, str | None]:
    try:
        name: x509.Name = getattr(certificate, which)
        whole = printable(name.rfc4514_string(), limit=2_000)
        common = name.get_attributes_for_oid(NameOID.COMMON_NAME)
        units = name.get_attributes_for_oid(NameOID.ORGANIZATIONAL_UNIT_NAME)
        chosen = (common or units)[0].value if common or units else whole
        text = chosen.decode("latin-1") if isinstance(chosen, bytes) else chosen
        shown = printable(text, limit=300) or whole
    except Exception:
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


def _signed_by_itself(certificate: x509.Certificate, der: bytes) -> bool:
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
    except InvalidSignature:
        return False
    except Exception:
        # A key or an algorithm cryptography does not know.
        return signed_by_itself(der)
    return True
