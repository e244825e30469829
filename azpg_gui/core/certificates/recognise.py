"""What kind of file these bytes are, where they are no PEM text."""

from enum import StrEnum
from typing import TYPE_CHECKING

from cryptography import x509

from azpg_gui.core.certificates.certificate import Certificate, certificate_from_der
from azpg_gui.core.certificates.passphrase_rounds import ROUNDS_LIMIT, rounds_demanded
from azpg_gui.fast_dataclass import dataclass
from azpg_gui.lazy import later

if TYPE_CHECKING:
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.serialization import pkcs7, pkcs12
else:
    serialization = later("cryptography.hazmat.primitives.serialization")
    pkcs7 = later("cryptography.hazmat.primitives.serialization.pkcs7")
    pkcs12 = later("cryptography.hazmat.primitives.serialization.pkcs12")

__all__ = ["Binary", "FileKind", "from_x509", "kind_of_label", "read_binary"]


class FileKind(StrEnum):
    """What a file is. The values are part of ``azpg certificate show --json``."""

    CERTIFICATES = "certificates"
    PRIVATE_KEY = "private-key"
    PUBLIC_KEY = "public-key"
    CERTIFICATE_REQUEST = "certificate-request"
    CRL = "crl"
    PKCS12 = "pkcs12"
    JAVA_KEYSTORE = "java-keystore"
    WEB_PAGE = "web-page"
    EMPTY = "empty"
    UTF16 = "utf-16"
    TRUNCATED = "truncated"
    TOO_LARGE = "too-large"
    MISSING = "missing"
    UNREADABLE = "unreadable"
    FOLDER = "folder"
    KEY_PARAMETERS = "key-parameters"  # EC PARAMETERS, DH PARAMETERS, and no key
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Binary:
    """Attributes:
    encoding: ``DER`` or ``PKCS#7`` where certificates were found.
    """

    kind: FileKind
    certificates: tuple[Certificate, ...] = ()
    encoding: str = ""


def read_binary(content: bytes) -> Binary:
    """Certificates in DER or PKCS#7, or what the bytes are instead."""
    if content.startswith((b"\xfe\xed\xfe\xed", b"\xce\xce\xce\xce")):
        return Binary(FileKind.JAVA_KEYSTORE)
    start = content.lstrip(b"\xef\xbb\xbf \t\r\n")[:512].lower()
    if start.startswith((b"<!doctype", b"<html", b"<?xml", b"<head")) or b"<html" in start:
        return Binary(FileKind.WEB_PAGE)
    if not content.startswith(b"\x30"):  # DER: everything here is an ASN.1 SEQUENCE
        return Binary(FileKind.UNKNOWN)
    try:
        return Binary(FileKind.CERTIFICATES, (certificate_from_der(content),), "DER")
    except ValueError:
        pass
    try:
        found = from_x509(pkcs7.load_der_pkcs7_certificates(content))
    except Exception:
        return Binary(_kind_of_der(content))
    return Binary(FileKind.CERTIFICATES, tuple(found), "PKCS#7")


def from_x509(certificates: list[x509.Certificate]) -> list[Certificate]:
    return [certificate_from_der(c.public_bytes(serialization.Encoding.DER)) for c in certificates]


def kind_of_label(label: bytes) -> FileKind:
    if label.endswith(b"PRIVATE KEY"):
        return FileKind.PRIVATE_KEY
    if label.endswith(b"PUBLIC KEY"):
        return FileKind.PUBLIC_KEY
    if label in {b"CERTIFICATE REQUEST", b"NEW CERTIFICATE REQUEST"}:
        return FileKind.CERTIFICATE_REQUEST
    if label in {b"EC PARAMETERS", b"DH PARAMETERS", b"DSA PARAMETERS", b"X9.42 DH PARAMETERS"}:
        return FileKind.KEY_PARAMETERS
    return FileKind.CRL if label == b"X509 CRL" else FileKind.UNKNOWN


def _kind_of_der(content: bytes) -> FileKind:
    for kind, load in (
        (FileKind.CERTIFICATE_REQUEST, x509.load_der_x509_csr),
        (FileKind.CRL, x509.load_der_x509_crl),
    ):
        try:
            load(content)
        except Exception:  # noqa: S112 - not this kind: go on looking
            continue
        return kind
    if b"\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01" in content[:64] and content[4:7] == b"\x02\x01\x03":
        return FileKind.PKCS12  # PFX version 3 around id-data (RFC 7292 section 4)
    if rounds_demanded(content) > ROUNDS_LIMIT:
        return FileKind.PKCS12 if content[4:7] == b"\x02\x01\x03" else FileKind.PRIVATE_KEY
    try:
        pkcs12.load_pkcs12(content, None)
    except ValueError as error:
        if "password" in str(error).lower():
            return FileKind.PKCS12
    except Exception:  # noqa: S110 - no PKCS#12
        pass
    else:
        return FileKind.PKCS12
    return _der_shape(content)


def _der_shape(content: bytes) -> FileKind:
    length = _der_length(content)
    if length is None:
        return FileKind.UNKNOWN
    if length > len(content):
        return FileKind.TRUNCATED
    header = 2 + (content[1] & 0x7F if content[1] & 0x80 else 0)
    body = content[header : header + 3]
    # PKCS#1, SEC 1 and PKCS#8 keys begin with a small version INTEGER (RFC 8017, 5915, 5958).
    if body in {b"\x02\x01\x00", b"\x02\x01\x01"}:
        return FileKind.PRIVATE_KEY
    return FileKind.UNKNOWN


def _der_length(content: bytes) -> int | None:
    """Bytes the outer SEQUENCE claims to have, header included."""
    if len(content) < 2:
        return None
    first = content[1]
    if first < 0x80:
        return 2 + first
    count = first & 0x7F
    if not 1 <= count <= 4 or len(content) < 2 + count:
        return None
    return 2 + count + int.from_bytes(content[2 : 2 + count], "big")
