"""Everything a certificate file holds, and in which form: the ground the file doctor stands on."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from azpg_gui.core.certificates.certificate import (
    Certificate,
    certificate_from_der,
    odd_certificates_accepted,
    sha256_of,
)
from azpg_gui.core.certificates.der import first_element
from azpg_gui.core.certificates.openssl_acceptance import certificates_seen, public_half
from azpg_gui.core.certificates.passphrase_rounds import ROUNDS_LIMIT, rounds_demanded
from azpg_gui.core.certificates.pem import (
    CERTIFICATE_LABELS,
    PemBlock,
    PemText,
    Spelling,
    read_pem,
    unwrapped,
)
from azpg_gui.core.certificates.recognise import FileKind, from_x509, kind_of_label, read_binary
from azpg_gui.core.secret import Secret
from azpg_gui.fast_dataclass import dataclass
from azpg_gui.lazy import later

if TYPE_CHECKING:
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.serialization import pkcs7, pkcs12
else:  # most files hold certificates as PEM; these bring every cipher along, and all of ``email``
    serialization = later("cryptography.hazmat.primitives.serialization")
    pkcs7 = later("cryptography.hazmat.primitives.serialization.pkcs7")
    pkcs12 = later("cryptography.hazmat.primitives.serialization.pkcs12")

__all__ = ["Contents", "Form", "KeyFacts", "from_utf16", "plain_keys", "read_contents"]


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
        spelling: how the text departs from PEM.
        passed_over: SHA-256 of certificates that OpenSSL does not find in the text.
    """

    encoding: str = ""
    byte_order_mark: bool = False
    crlf: bool = False
    utf16: bool = False
    text_around: bool = False
    joined: bool = False
    damaged: int = 0
    spelling: Spelling = Spelling.PLAIN
    passed_over: frozenset[str] = frozenset()


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


Load = Callable[[bytes, bytes | None], object]
_PKCS7_LABELS: Final = {b"PKCS7", b"PKCS #7 SIGNED DATA"}


def read_contents(
    content: bytes, passphrase: Secret | None = None, *, with_keys: bool = True
) -> Contents:
    """Never raises. A PKCS#12 file and an encrypted key are opened where the passphrase fits.

    Args:
        with_keys: False passes over keys beside certificates, which takes less time.
    """
    given = passphrase.reveal().encode() if passphrase else None
    with odd_certificates_accepted():
        decoded = from_utf16(content)
        if decoded is not None:
            inner = read_contents(decoded, passphrase, with_keys=with_keys)
            form = replace(inner.form, utf16=True)
            kind = inner.kind if inner.certificates or inner.keys else FileKind.UTF16
            return replace(inner, kind=kind, form=form)
        if not content.strip(b"\x00 \t\r\n\xef\xbb\xbf"):
            return Contents(FileKind.EMPTY, Form())
        text = read_pem(content)
        if text is not None:
            return _pem(content, text, given, with_keys=with_keys)
        inside, spelling = unwrapped(content)
        if spelling is Spelling.PLAIN:
            return _binary(content, given)
        return _unwrapped(inside, spelling, passphrase)


def _unwrapped(inside: bytes, spelling: Spelling, passphrase: Secret | None) -> Contents:
    """Base64 alone: what it holds, and that nothing of it is to be seen for OpenSSL."""
    inner = read_contents(inside, passphrase)
    if not (inner.certificates or inner.keys or inner.lists):
        return Contents(FileKind.UNKNOWN, Form())
    hidden = frozenset(certificate.sha256 for certificate in inner.certificates)
    form = replace(inner.form, encoding="PEM", spelling=spelling, passed_over=hidden)
    return replace(inner, form=form)


def plain_keys(content: bytes) -> tuple[bytes, ...]:
    """The private keys of a file, each by itself: PEM as it should be written, or the DER."""
    content = from_utf16(content) or content
    text = read_pem(content)
    if text is None:
        inside, spelling = unwrapped(content)
        return (content,) if spelling is Spelling.PLAIN else plain_keys(inside)
    return tuple(block.pem for block in text.blocks if block.label.endswith(b"PRIVATE KEY"))


def from_utf16(content: bytes) -> bytes | None:
    """Text of a UTF-16 file as ASCII; None for any other file."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        encoding = "utf-16"
    elif b"-\x00-\x00-\x00" in content[:400_000]:
        encoding = "utf-16-be" if content.startswith(b"\x00") else "utf-16-le"
    else:
        return None
    return content.decode(encoding, "ignore").encode("ascii", "ignore")


def _pem(content: bytes, text: PemText, passphrase: bytes | None, *, with_keys: bool) -> Contents:
    certificates: list[Certificate] = []
    keys: list[KeyFacts] = []
    lists, damaged = 0, text.cut
    read: dict[bytes, list[Certificate] | None] = {}  # a file may hold one of them many times
    for block in text.blocks:
        if block.label in CERTIFICATE_LABELS | _PKCS7_LABELS:
            if block.der not in read:
                read[block.der or b""] = _certificates_of(block)
            found = read[block.der or b""]
            certificates += found or []
            damaged += found is None
        elif block.label == b"X509 CRL":
            lists += 1
        elif block.label.endswith(b"PRIVATE KEY"):
            load = serialization.load_pem_private_key
            keys.append(_key(block.pem, passphrase, load) if with_keys else KeyFacts())
    seen = {sha256_of(der) for der in certificates_seen(content)}
    bundles = [block for block in text.blocks if block.label in _PKCS7_LABELS]
    form = Form(
        encoding="PKCS#7" if bundles and len(bundles) == len(text.blocks) else "PEM",
        byte_order_mark=content.startswith(b"\xef\xbb\xbf"),
        crlf=b"\r\n" in content,
        text_around=not damaged and _words_in(_rest(content, text)),
        joined=text.joined,
        damaged=damaged,
        spelling=text.spelling,
        passed_over=frozenset(c.sha256 for c in certificates) - seen,
    )
    kind = _kind(certificates, keys, lists, text, damaged=damaged)
    return Contents(kind, form, tuple(certificates), tuple(keys), lists)


def _certificates_of(block: PemBlock) -> list[Certificate] | None:
    """None where the block cannot be read."""
    if block.der is None:
        return None
    try:
        if block.label in _PKCS7_LABELS:
            return from_x509(pkcs7.load_der_pkcs7_certificates(block.der))
        der = first_element(block.der)
        settings = block.der[len(der) :] if block.label == b"TRUSTED CERTIFICATE" else b""
        return [replace(certificate_from_der(der), trust_settings=settings)]
    except Exception:
        return None


def _rest(content: bytes, text: PemText) -> bytes:
    """What stands around the blocks."""
    ends = [0, *(block.end for block in text.blocks)]
    starts = [*(block.start for block in text.blocks), len(content)]
    return b"\n".join(content[end:start] for end, start in zip(ends, starts, strict=True))


def _kind(
    certificates: list[Certificate],
    keys: list[KeyFacts],
    lists: int,
    text: PemText,
    *,
    damaged: int,
) -> FileKind:
    if certificates:
        return FileKind.CERTIFICATES
    if keys:
        return FileKind.PRIVATE_KEY
    if lists:
        return FileKind.CRL
    return FileKind.TRUNCATED if damaged else kind_of_label(text.begun[0])


def _words_in(rest: bytes) -> bool:
    """Anything but white space and comments, with which bundles name their certificates."""
    lines = rest.strip(b"\x00 \t\r\n\xef\xbb\xbf").splitlines()
    return any(line.strip() and not line.lstrip().startswith(b"#") for line in lines)


def _key(content: bytes, passphrase: bytes | None, load: Load) -> KeyFacts:
    """``load`` is one of cryptography's; it raises TypeError for a passphrase too many or few."""
    if rounds_demanded(content) > ROUNDS_LIMIT:
        return KeyFacts(locked=True, encrypted=True)  # nobody waits for it to open
    try:
        return KeyFacts(_public(load(content, None)))
    except TypeError:
        pass
    except Exception:
        # A key of a kind cryptography does not know, or damage: OpenSSL decides which.
        return KeyFacts(public_half(content))
    if not passphrase:
        return KeyFacts(locked=True, encrypted=True)
    try:
        return KeyFacts(_public(load(content, passphrase)), encrypted=True)
    except Exception:
        return KeyFacts(locked=True, wrong_passphrase=True, encrypted=True)


def _public(key: object) -> bytes:
    public = key.public_key()  # type: ignore[attr-defined]  # every private key has one
    encoded: bytes = public.public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    return encoded


def _binary(content: bytes, passphrase: bytes | None) -> Contents:
    loaded = read_binary(content)
    if loaded.kind is FileKind.CERTIFICATES:
        return Contents(loaded.kind, Form(loaded.encoding), loaded.certificates)
    match loaded.kind:
        case FileKind.PKCS12:
            return _pkcs12(content, passphrase)
        case FileKind.PRIVATE_KEY | FileKind.UNKNOWN if content.startswith(b"\x30"):
            key = _key(content, passphrase, serialization.load_der_private_key)
            if key.public or key.encrypted:
                return Contents(FileKind.PRIVATE_KEY, Form("DER"), keys=(key,))
        case FileKind.CRL:
            return Contents(FileKind.CRL, Form("DER"), lists=1)
        case _:
            pass
    return Contents(loaded.kind, Form())


def _pkcs12(content: bytes, passphrase: bytes | None) -> Contents:
    """RFC 7292. An empty passphrase and none at all are two things there; both are tried."""
    attempts = (passphrase, b"", None) if passphrase else (None, b"")
    for attempt in attempts if rounds_demanded(content) <= ROUNDS_LIMIT else ():
        try:
            opened = pkcs12.load_pkcs12(content, attempt)
        except Exception:  # noqa: S112 - the next passphrase may open it
            continue
        listed = [opened.cert] if opened.cert else []
        listed += opened.additional_certs
        certificates = tuple(
            certificate_from_der(c.certificate.public_bytes(serialization.Encoding.DER))
            for c in listed
        )
        keys = (KeyFacts(_public(opened.key), encrypted=bool(attempt)),) if opened.key else ()
        return Contents(FileKind.PKCS12, Form("PKCS#12"), certificates, keys)
    key = KeyFacts(locked=True, wrong_passphrase=bool(passphrase), encrypted=True)
    return Contents(FileKind.PKCS12, Form("PKCS#12"), keys=(key,))
