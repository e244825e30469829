"""Bytes → certificates, or one sentence that names what the bytes are instead."""

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, pkcs7, pkcs12

from azpg_gui.core.certificates.certificate import (
    Certificate,
    certificate_from_der,
    certificate_from_pem,
    odd_certificates_accepted,
)
from azpg_gui.core.files import read_bounded
from azpg_gui.core.words import Sentence, sentence

__all__ = [
    "SIZE_LIMIT",
    "FileKind",
    "Loaded",
    "load_certificate_file",
    "load_certificates",
    "not_readable",
]

# Debian's whole bundle is 0.2 MB; a file of 4 MB is no certificate file.
SIZE_LIMIT: Final = 4_000_000


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
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a file turned out to be.

    Attributes:
        kind: CERTIFICATES, or what the file is instead.
        message: one sentence: what it is, and where it is no certificate, what to do.
        certificates: in the order of the file; empty unless ``kind`` is CERTIFICATES.
        encoding: ``PEM``, ``DER`` or ``PKCS#7``; libpq reads only PEM.
    """

    kind: FileKind
    message: Sentence
    certificates: tuple[Certificate, ...] = ()
    encoding: str = ""


_PEM_BLOCK = re.compile(rb"-----BEGIN ([A-Z0-9 #]{1,40})-----(.*?)-----END \1-----", re.DOTALL)
_PEM_BEGIN = re.compile(rb"-----BEGIN ([A-Z0-9 #]{1,40})-----")
_CERTIFICATE_LABELS: Final = {b"CERTIFICATE", b"X509 CERTIFICATE", b"TRUSTED CERTIFICATE"}

_MESSAGES: Final = {
    FileKind.PRIVATE_KEY: sentence(
        "This is a private key, not a certificate. Keep it secret, and choose the certificate file."
    ),
    FileKind.PUBLIC_KEY: sentence("This is a public key without a certificate around it."),
    FileKind.CERTIFICATE_REQUEST: sentence(
        "This is a certificate request (CSR). Choose the certificate that was issued for it."
    ),
    FileKind.CRL: sentence("This is a list of revoked certificates (CRL). It belongs into sslcrl."),
    FileKind.PKCS12: sentence(
        "This is a PKCS#12 file (.pfx, .p12). libpq cannot read it: export the certificates as PEM."
    ),
    FileKind.JAVA_KEYSTORE: sentence(
        "This is a Java keystore. Export the certificates with keytool -exportcert -rfc."
    ),
    FileKind.WEB_PAGE: sentence(
        "This is a web page, not a certificate. The download was answered with HTML: download "
        "the file again."
    ),
    FileKind.EMPTY: sentence("This file is empty."),
    FileKind.UTF16: sentence(
        "This text is stored as UTF-16. Save it again as ASCII or UTF-8; libpq cannot read it."
    ),
    FileKind.TRUNCATED: sentence(
        "This certificate is cut off or damaged. Copy or download the whole file again."
    ),
    FileKind.UNKNOWN: sentence(
        "This is neither a certificate nor anything else this program knows."
    ),
}


def load_certificate_file(path: Path) -> Loaded:
    """What the file at ``path`` is. Never raises: a file that cannot be read is named as such."""
    try:
        content, size = read_bounded(path, limit=SIZE_LIMIT + 1)
    except (OSError, ValueError) as error:
        return not_readable(path, error)
    return load_certificates(content, size=size)


def not_readable(path: Path, error: OSError | ValueError) -> Loaded:
    """What to say where ``read_bounded`` raised ``error``."""
    if isinstance(error, FileNotFoundError):
        text = sentence("The file {path} does not exist.", path=path)
        return Loaded(FileKind.MISSING, text)
    if isinstance(error, IsADirectoryError):
        text = sentence("{path} is a folder. Choose a file in it.", path=path)
        return Loaded(FileKind.FOLDER, text)
    reason = getattr(error, "strerror", None) or str(error)
    text = sentence("{path} cannot be read: {reason}.", path=path, reason=reason)
    return Loaded(FileKind.UNREADABLE, text)


def load_certificates(content: bytes, *, size: int | None = None) -> Loaded:
    """What ``content`` is: PEM (with any text around it), DER or PKCS#7 certificates, or what else.

    Args:
        content: the bytes; more than ``SIZE_LIMIT`` are refused without being parsed.
        size: size of the whole file in bytes where ``content`` is only its beginning.
    """
    size = len(content) if size is None else max(size, len(content))
    if size > SIZE_LIMIT:
        text = sentence(
            "This file has {size} MB; certificate files have a few kB. Choose another file.",
            size=size // 1_000_000,
        )
        return Loaded(FileKind.TOO_LARGE, text)
    if not content.strip(b"\x00 \t\r\n\xef\xbb\xbf"):
        return _not_certificates(FileKind.EMPTY)
    if content.startswith((b"\xff\xfe", b"\xfe\xff")) or b"-\x00-\x00-\x00" in content[:400_000]:
        return _not_certificates(FileKind.UTF16)
    with odd_certificates_accepted():
        if _PEM_BEGIN.search(content):
            return _from_pem(content)
        return _from_binary(content)


def _not_certificates(kind: FileKind) -> Loaded:
    return Loaded(kind, _MESSAGES[kind])


def _certificates(certificates: list[Certificate], encoding: str) -> Loaded:
    if len(certificates) == 1:
        text = sentence("1 certificate ({encoding}).", encoding=encoding)
    else:
        text = sentence(
            "{count} certificates ({encoding}).", count=len(certificates), encoding=encoding
        )
    return Loaded(FileKind.CERTIFICATES, text, tuple(certificates), encoding)


def _from_pem(content: bytes) -> Loaded:
    certificates: list[Certificate] = []
    damaged = False
    labels: list[bytes] = []
    for match in _PEM_BLOCK.finditer(content):
        label, block = match.group(1), match.group(0)
        labels.append(label)
        if label in _CERTIFICATE_LABELS:
            try:
                certificates.append(certificate_from_pem(block, label))
            except ValueError:
                damaged = True
        elif label in {b"PKCS7", b"PKCS #7 SIGNED DATA"}:
            block = block.replace(label, b"PKCS7")
            try:
                certificates += _from_x509(pkcs7.load_pem_pkcs7_certificates(block))
            except Exception:
                damaged = True
    if certificates and not damaged:
        return _certificates(certificates, "PEM")
    begun = [match.group(1) for match in _PEM_BEGIN.finditer(content)]
    if damaged or (set(begun) - set(labels)):
        return _not_certificates(FileKind.TRUNCATED)
    return _not_certificates(_kind_of_label(begun[0]))


def _from_x509(certificates: list[x509.Certificate]) -> list[Certificate]:
    return [certificate_from_der(c.public_bytes(Encoding.DER)) for c in certificates]


def _kind_of_label(label: bytes) -> FileKind:
    if label.endswith(b"PRIVATE KEY"):
        return FileKind.PRIVATE_KEY
    if label.endswith(b"PUBLIC KEY"):
        return FileKind.PUBLIC_KEY
    if label in {b"CERTIFICATE REQUEST", b"NEW CERTIFICATE REQUEST"}:
        return FileKind.CERTIFICATE_REQUEST
    return FileKind.CRL if label == b"X509 CRL" else FileKind.UNKNOWN


def _from_binary(content: bytes) -> Loaded:
    if content.startswith((b"\xfe\xed\xfe\xed", b"\xce\xce\xce\xce")):
        return _not_certificates(FileKind.JAVA_KEYSTORE)
    start = content.lstrip(b"\xef\xbb\xbf \t\r\n")[:512].lower()
    if start.startswith((b"<!doctype", b"<html", b"<?xml", b"<head")) or b"<html" in start:
        return _not_certificates(FileKind.WEB_PAGE)
    if not content.startswith(b"\x30"):  # DER: everything here is an ASN.1 SEQUENCE
        return _not_certificates(FileKind.UNKNOWN)
    try:
        return _certificates([certificate_from_der(content)], "DER")
    except ValueError:
        pass
    try:
        return _certificates(_from_x509(pkcs7.load_der_pkcs7_certificates(content)), "PKCS#7")
    except Exception:  # noqa: S110 - not PKCS#7: go on looking
        pass
    return _not_certificates(_kind_of_der(content))


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
