"""Everything a certificate file holds, and in which form: the ground the file doctor stands on."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final, TypeVar

from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_der_private_key,
    load_pem_private_key,
    pkcs7,
    pkcs12,
)

from azpg_gui.core.certificates.certificate import (
    Certificate,
    certificate_from_der,
    certificate_from_pem,
    odd_certificates_accepted,
)
from azpg_gui.core.certificates.loading import FileKind, load_certificates
from azpg_gui.core.secret import Secret

__all__ = ["Contents", "Form", "KeyFacts", "from_utf16", "read_contents"]


@dataclass(frozen=True, slots=True)
class Form:
    """How the bytes are written.

    Attributes:
        encoding: ``PEM``, ``DER``, ``PKCS#7`` or ``PKCS#12``; empty where nothing was recognised.
        byte_order_mark, crlf: a UTF-8 byte order mark before, Windows line ends within PEM.
        utf16: text stored as UTF-16.
        text_around: words between or around the PEM blocks.
        joined: an END and a BEGIN stand on one line.
        damaged: PEM blocks that begin and cannot be read.
    """

    encoding: str = ""
    byte_order_mark: bool = False
    crlf: bool = False
    utf16: bool = False
    text_around: bool = False
    joined: bool = False
    damaged: int = 0


@dataclass(frozen=True, slots=True)
class KeyFacts:
    """One private key.

    Attributes:
        public: SubjectPublicKeyInfo (DER) of its public half; empty while the key is locked.
        locked: encrypted, and no passphrase opened it.
        wrong_passphrase: encrypted, and the passphrase given is not its own.
        encrypted: a passphrase stands before it, whether it was opened or not.
    """

    public: bytes = b""
    locked: bool = False
    wrong_passphrase: bool = False
    encrypted: bool = False


@dataclass(frozen=True, slots=True)
class Contents:
    """Attributes:
    kind: what the file is as a whole.
    certificates, keys: in the order of the file.
    lists: how many revocation lists it holds.
    """

    kind: FileKind
    form: Form
    certificates: tuple[Certificate, ...] = ()
    keys: tuple[KeyFacts, ...] = ()
    lists: int = 0


Found = TypeVar("Found")

_BLOCK: Final = re.compile(rb"-----BEGIN ([A-Z0-9 #]{1,40})-----(.*?)-----END \1-----", re.DOTALL)
_BEGIN: Final = re.compile(rb"-----BEGIN [A-Z0-9 #]{1,40}-----")
_CERTIFICATES: Final = {b"CERTIFICATE", b"X509 CERTIFICATE", b"TRUSTED CERTIFICATE"}


def read_contents(content: bytes, passphrase: Secret | None = None) -> Contents:
    """Never raises. A PKCS#12 file and an encrypted key are opened where the passphrase fits."""
    given = passphrase.reveal().encode() if passphrase else None
    with odd_certificates_accepted():
        decoded = from_utf16(content)
        if decoded is not None:
            inner = read_contents(decoded, passphrase)
            form = replace(inner.form, utf16=True)
            kind = inner.kind if inner.certificates or inner.keys else FileKind.UTF16
            return Contents(kind, form, inner.certificates, inner.keys, inner.lists)
        if _BEGIN.search(content):
            return _pem(content, given)
        return _binary(content, given)


def from_utf16(content: bytes) -> bytes | None:
    """Text of a UTF-16 file as ASCII; None for any other file."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        encoding = "utf-16"
    elif b"-\x00-\x00-\x00" in content[:2_000]:
        encoding = "utf-16-be" if content.startswith(b"\x00") else "utf-16-le"
    else:
        return None
    return content.decode(encoding, "ignore").encode("ascii", "ignore")


def _pem(content: bytes, passphrase: bytes | None) -> Contents:
    certificates: list[Certificate] = []
    keys: list[KeyFacts] = []
    lists = damaged = 0
    rest = content
    for match in _BLOCK.finditer(content):
        label, block = match.group(1), match.group(0)
        rest = rest.replace(block, b"", 1)
        if label in _CERTIFICATES:
            found = _or_none(certificate_from_pem, block, label)
            certificates += [found] if found is not None else []
            damaged += found is None
        elif label in {b"PKCS7", b"PKCS #7 SIGNED DATA"}:
            bundle = _or_none(_bundle, block, label)
            certificates += bundle or []
            damaged += bundle is None
        elif label == b"X509 CRL":
            lists += 1
        elif label.endswith(b"PRIVATE KEY"):
            keys.append(_key(block + b"\n", passphrase, load_pem_private_key))
    damaged += len(_BEGIN.findall(content)) - len(_BLOCK.findall(content))
    form = Form(
        encoding="PEM",
        byte_order_mark=content.startswith(b"\xef\xbb\xbf"),
        crlf=b"\r\n" in content,
        text_around=_words_in(rest) and not damaged,
        joined=re.search(rb"-----END [A-Z0-9 ]+----------BEGIN ", content) is not None,
        damaged=damaged,
    )
    return Contents(
        _kind(certificates, keys, lists, content), form, tuple(certificates), tuple(keys), lists
    )


def _words_in(rest: bytes) -> bool:
    """Anything but white space and comments, with which bundles name their certificates."""
    lines = rest.strip(b"\x00 \t\r\n\xef\xbb\xbf").splitlines()
    return any(line.strip() and not line.lstrip().startswith(b"#") for line in lines)


def _kind(
    certificates: list[Certificate], keys: list[KeyFacts], lists: int, content: bytes
) -> FileKind:
    if certificates:
        return FileKind.CERTIFICATES
    if keys:
        return FileKind.PRIVATE_KEY
    return FileKind.CRL if lists else load_certificates(content).kind


def _bundle(block: bytes, label: bytes) -> list[Certificate]:
    loaded = pkcs7.load_pem_pkcs7_certificates(block.replace(label, b"PKCS7"))
    return [certificate_from_der(c.public_bytes(Encoding.DER)) for c in loaded]


def _or_none(read: Callable[[bytes, bytes], Found], block: bytes, label: bytes) -> Found | None:
    try:
        return read(block, label)
    except Exception:
        return None


def _key(
    content: bytes, passphrase: bytes | None, load: Callable[[bytes, bytes | None], object]
) -> KeyFacts:
    """``load`` is one of cryptography's; it raises TypeError for a passphrase too many or few."""
    try:
        return KeyFacts(_public(load(content, None)))
    except TypeError:
        pass
    except Exception:
        # A key of a kind cryptography does not know, or damage: there, and not readable.
        return KeyFacts()
    if not passphrase:
        return KeyFacts(locked=True, encrypted=True)
    try:
        return KeyFacts(_public(load(content, passphrase)), encrypted=True)
    except Exception:
        return KeyFacts(locked=True, wrong_passphrase=True, encrypted=True)


def _public(key: object) -> bytes:
    public = key.public_key()  # type: ignore[attr-defined]  # every private key has one
    encoded: bytes = public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return encoded


def _binary(content: bytes, passphrase: bytes | None) -> Contents:
    loaded = load_certificates(content)
    if loaded.kind is FileKind.CERTIFICATES:
        return Contents(loaded.kind, Form(loaded.encoding), loaded.certificates)
    match loaded.kind:
        case FileKind.PKCS12:
            return _pkcs12(content, passphrase)
        case FileKind.PRIVATE_KEY | FileKind.UNKNOWN if content.startswith(b"\x30"):
            key = _key(content, passphrase, load_der_private_key)
            if key.public or key.encrypted:
                return Contents(FileKind.PRIVATE_KEY, Form("DER"), keys=(key,))
        case FileKind.CRL:
            return Contents(FileKind.CRL, Form("DER"), lists=1)
        case _:
            pass
    return Contents(loaded.kind, Form())


def _pkcs12(content: bytes, passphrase: bytes | None) -> Contents:
    """RFC 7292. An empty passphrase and none at all are two things there; both are tried."""
    for attempt in (passphrase, b"", None) if passphrase else (None, b""):
        try:
            opened = pkcs12.load_pkcs12(content, attempt)
        except Exception:  # noqa: S112 - the next passphrase may open it
            continue
        listed = [opened.cert] if opened.cert else []
        listed += opened.additional_certs
        certificates = tuple(
            certificate_from_der(c.certificate.public_bytes(Encoding.DER)) for c in listed
        )
        keys = (KeyFacts(_public(opened.key), encrypted=bool(attempt)),) if opened.key else ()
        return Contents(FileKind.PKCS12, Form("PKCS#12"), certificates, keys)
    key = KeyFacts(locked=True, wrong_passphrase=bool(passphrase), encrypted=True)
    return Contents(FileKind.PKCS12, Form("PKCS#12"), keys=(key,))
