"""Would libpq's OpenSSL load this file? Asked of OpenSSL, by the calls libpq makes.

``initialize_SSL`` (fe-secure-openssl.c): ``SSL_CTX_load_verify_locations`` for the root file,
``SSL_CTX_use_certificate_chain_file`` and ``SSL_use_PrivateKey_file`` for the client's own,
``X509_STORE_load_locations`` for revocation lists. Nothing here asks on a terminal.
"""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from OpenSSL import SSL, crypto

# pyOpenSSL's own way to functions it has no public name for.
from OpenSSL._util import exception_from_error_queue, ffi, lib

from azpg_gui.core.certificates.der import first_element
from azpg_gui.core.certificates.passphrase_rounds import ROUNDS_LIMIT, rounds_demanded
from azpg_gui.core.files import is_pipe, read_bounded
from azpg_gui.core.sentences import printable
from azpg_gui.lazy import later

if TYPE_CHECKING:
    import tempfile
else:  # brings shutil and its compression along
    tempfile = later("tempfile")

__all__ = [
    "Passphrase",
    "as_file",
    "certificates_seen",
    "chain_refusal",
    "key_refusal",
    "list_refusal",
    "openssl_error_text",
    "pair_refusal",
    "public_half",
    "trust_refusal",
]

_READ_UP_TO: Final = 4_000_000  # bytes
_ENCRYPTED_CERTIFICATE: Final = re.compile(
    rb"-----BEGIN [A-Z0-9 ]{0,30}CERTIFICATE-----\s+Proc-Type: 4,ENCRYPTED"
)
_KEY_BLOCK: Final = re.compile(
    rb"-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY-----.*?-----END [A-Z0-9 ]{0,30}PRIVATE KEY-----",
    re.DOTALL,
)


def openssl_error_text(error: SSL.Error | crypto.Error) -> str:
    """The reasons in OpenSSL's error queue, oldest first, each once."""
    queue = error.args[0] if error.args and isinstance(error.args[0], list) else []
    reasons = [str(entry[2]) for entry in queue if len(entry) > 2 and entry[2]]
    return printable(
        ": ".join(dict.fromkeys(reasons)) or str(error) or type(error).__name__, limit=600
    )


class Passphrase:
    """OpenSSL's passphrase callback. Without one OpenSSL asks on the controlling terminal; this one
    only remembers that it was asked."""

    def __init__(self, text: str | None = None) -> None:
        self._text = text
        self.asked = False

    def __call__(self, *_about: object) -> bytes:
        self.asked = True
        # OpenSSL's buffer has 1,024 bytes (PEM_BUFSIZE), and libpq cuts there.
        return (self._text or "").encode()[:1023]

    @property
    def given(self) -> bool:
        return bool(self._text)


def trust_refusal(path: Path) -> str:
    """OpenSSL's words where ``SSL_CTX_load_verify_locations`` fails; empty where it does not.

    A pipe is not opened: OpenSSL would wait for what comes out of it.
    """
    if is_pipe(path):
        return "a pipe"
    try:
        SSL.Context(SSL.TLS_CLIENT_METHOD).load_verify_locations(str(path))
    except SSL.Error as error:
        return openssl_error_text(error)
    return ""


def chain_refusal(path: Path) -> str:
    """The same for ``SSL_CTX_use_certificate_chain_file``. A certificate encrypted by PEM headers,
    of which libpq would ask the passphrase on the terminal, counts as refused.

    Raises:
        OSError: the file cannot be read.
    """
    try:
        if _ENCRYPTED_CERTIFICATE.search(read_bounded(path, limit=_READ_UP_TO)[0]):
            return "an encrypted certificate"
        SSL.Context(SSL.TLS_CLIENT_METHOD).use_certificate_chain_file(str(path))
    except SSL.Error as error:
        return openssl_error_text(error)
    return ""


def list_refusal(path: Path) -> str:
    """The same for ``X509_STORE_load_locations``, for a file of revocation lists."""
    try:
        crypto.X509Store().load_locations(str(path))
    except crypto.Error as error:
        return openssl_error_text(error)
    return ""


def key_refusal(content: bytes, passphrase: Passphrase) -> str:
    """``SSL_use_PrivateKey_file``: PEM, then DER, and of two failures the first is told.

    A key that would take minutes to open is not opened: libpq would stand still over it.
    """
    rounds = rounds_demanded(content)
    if rounds > ROUNDS_LIMIT:
        return f"{rounds:,} rounds are demanded to open it; at most {ROUNDS_LIMIT:,} are made"
    try:
        loaded = crypto.load_privatekey(crypto.FILETYPE_PEM, content, passphrase)
    except crypto.Error as error:
        words = openssl_error_text(error)
        if passphrase.asked:
            return words
        try:
            loaded = crypto.load_privatekey(crypto.FILETYPE_ASN1, content)
        except crypto.Error:
            return words
    try:
        _use_key(SSL.Context(SSL.TLS_CLIENT_METHOD), loaded)
    except SSL.Error as error:  # a kind TLS has no use for, such as X25519
        passphrase.asked = False  # it was the right one, if it was needed
        return openssl_error_text(error)
    return ""


def _use_key(context: SSL.Context, key: crypto.PKey) -> None:
    # pyOpenSSL's own method takes the key only after cryptography has read it.
    if lib.SSL_CTX_use_PrivateKey(context._context, key._pkey) != 1:  # noqa: SLF001
        exception_from_error_queue(SSL.Error)


def pair_refusal(certificate: Path, key: bytes, passphrase: Passphrase) -> tuple[bool, str] | None:
    """``SSL_CTX_use_PrivateKey`` and ``SSL_CTX_check_private_key``: a certificate and a key that
    can be loaded one by one. None where they belong together; else whether they do not (True), or
    the key is of a kind TLS has no use for, and OpenSSL's words."""
    try:
        loaded = crypto.load_privatekey(crypto.FILETYPE_PEM, key, passphrase)
    except crypto.Error:
        loaded = crypto.load_privatekey(crypto.FILETYPE_ASN1, key)
    context = SSL.Context(SSL.TLS_CLIENT_METHOD)
    try:
        context.use_certificate_chain_file(str(certificate))
        _use_key(context, loaded)
    except SSL.Error as error:
        words = openssl_error_text(error)
        return "mismatch" in words or "different key types" in words, words
    try:
        context.check_privatekey()  # a key of another kind than the certificate's is found here
    except SSL.Error as error:
        return True, openssl_error_text(error)
    return None


def public_half(key: bytes, passphrase: str | None = None) -> bytes:
    """SubjectPublicKeyInfo of a private key (PEM or DER) as OpenSSL reads it; empty where it cannot
    be opened."""
    for form in (crypto.FILETYPE_PEM, crypto.FILETYPE_ASN1):
        try:
            loaded = crypto.load_privatekey(form, key, Passphrase(passphrase))
            return crypto.dump_publickey(crypto.FILETYPE_ASN1, loaded)
        except (crypto.Error, ValueError, TypeError):
            continue
    return b""


def certificates_seen(content: bytes) -> tuple[bytes, ...]:
    """DER of the certificates OpenSSL finds in a PEM text, in its order, up to the first it cannot
    read: ``PEM_read_bio_X509``, which passes over everything that is not written as PEM."""
    found: list[bytes] = []
    # That function leaves TRUSTED CERTIFICATE to a sister; X509_load_cert_crl_file reads both.
    text = content.replace(b" TRUSTED CERTIFICATE-----", b" CERTIFICATE-----")
    buffer = ffi.from_buffer(text)
    bio = ffi.gc(lib.BIO_new_mem_buf(buffer, len(text)), lib.BIO_free)
    empty = ffi.new("char[]", b"")  # the passphrase of an encrypted block: never a question
    while (x509 := lib.PEM_read_bio_X509(bio, ffi.NULL, ffi.NULL, empty)) != ffi.NULL:
        loaded = crypto.X509.__new__(crypto.X509)
        loaded._x509 = ffi.gc(x509, lib.X509_free)  # noqa: SLF001 - pyOpenSSL's own _from_raw
        found.append(first_element(crypto.dump_certificate(crypto.FILETYPE_ASN1, loaded)))
    lib.ERR_clear_error()
    return tuple(found)


@contextmanager
def as_file(content: bytes) -> Iterator[Path]:
    """``content`` under a name OpenSSL can open, and nowhere on a disk where that can be had.

    Elsewhere it lies in a file of its owner alone, without its private keys: none of the calls that
    take a path reads them.
    """
    if hasattr(os, "memfd_create") and Path("/proc/self/fd").is_dir():
        with os.fdopen(os.memfd_create("azpg"), "wb") as memory:
            memory.write(content)
            memory.flush()
            yield Path(f"/proc/self/fd/{memory.fileno()}")
        return
    with tempfile.TemporaryDirectory(prefix="azpg-") as folder:
        path = Path(folder) / "file.pem"
        path.write_bytes(_KEY_BLOCK.sub(b"", content))
        yield path
