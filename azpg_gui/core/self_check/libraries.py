"""Each libpq and each OpenSSL this program meets, asked for its own words."""

import contextlib
import ctypes
import os
import ssl
from collections.abc import Callable
from ctypes import c_char_p, c_int, c_ulong, c_void_p
from ctypes import util as search
from pathlib import Path
from typing import Final

from OpenSSL import SSL

from azpg_gui.core import libpq_library
from azpg_gui.core.self_check.client_hello import offered_groups
from azpg_gui.core.self_check.part import Part, PartState, shortened
from azpg_gui.core.sentences import sentence

__all__ = ["library_parts"]

# OpenSSL's own numbers (crypto.h).
_VERSION, _FOLDER = 0, 4
_LEAST_LIBPQ: Final = 14_00_00


def library_parts() -> tuple[Part, ...]:
    """libpq of this program and of the system; OpenSSL of libpq, cryptography and Python."""
    return (
        _libpq_part(),
        _system_libpq(),
        _guarded("openssl-libpq", "OpenSSL (libpq)", _of_libpq),
        _guarded("openssl-cryptography", "OpenSSL (cryptography)", _of_cryptography),
        _guarded("openssl-python", "OpenSSL (Python)", _of_python),
    )


def _libpq_part() -> Part:
    code, name = "libpq", "libpq"
    try:
        path = libpq_library.library_path()
        number = int(libpq_library.functions()["PQlibVersion"]())
    except (OSError, ImportError, AttributeError) as error:
        return Part(
            code, name, PartState.FAILED,
            detail=sentence("It cannot be loaded: {words}", words=str(error)),
            cure=sentence("Install azpg-gui again: its package brings libpq."),
        )  # fmt: skip
    state = PartState.OK if number >= _LEAST_LIBPQ else PartState.NOTE
    old = sentence("This libpq is old: settings of newer versions are not known to it.")
    return Part(
        code, name, state, dotted(number), None if state is PartState.OK else old,
        facts={"file": shortened(path), "bundled": "yes" if "psycopg_binary" in path else "no"},
    )  # fmt: skip


def _system_libpq() -> Part:
    """The one other programs of this computer use: two versions may decide differently."""
    code, name = "libpq-system", "libpq (system)"
    found = search.find_library("libpq" if os.name == "nt" else "pq")
    if found is None:
        return Part(
            code, name, PartState.ABSENT,
            detail=sentence("The system has no libpq of its own; this program brings one."),
        )  # fmt: skip
    try:
        library = ctypes.CDLL(found)
        number = int(library.PQlibVersion())
    except (OSError, AttributeError) as error:
        return Part(
            code, name, PartState.NOTE,
            detail=sentence("It cannot be loaded: {words}", words=str(error)),
        )  # fmt: skip
    return Part(code, name, PartState.OK, dotted(number), facts={"file": shortened(found)})


def dotted(number: int) -> str:
    """``170004`` as 17.4 (``PQlibVersion``)."""
    return f"{number // 10_000}.{number % 10_000}"


def _guarded(code: str, name: str, look: Callable[[str, str], Part]) -> Part:
    try:
        return look(code, name)
    except (OSError, AttributeError, ValueError, SSL.Error) as error:
        return Part(
            code, name, PartState.NOTE,
            detail=sentence("It does not tell about itself: {words}", words=str(error)),
        )  # fmt: skip


def _part(
    code: str, name: str, version: str, folder: str, trust: tuple[str, str], hello: bytes
) -> Part:
    configuration = os.environ.get("OPENSSL_CONF") or os.path.join(folder, "openssl.cnf")  # noqa: PTH118 - text
    facts = {
        "folder": shortened(folder),
        "configuration": shortened(configuration),
        "configuration_exists": "yes" if Path(configuration).is_file() else "no",
        "trust_file": shortened(trust[0]),
        "trust_folder": shortened(trust[1]),
        "groups": " ".join(offered_groups(hello)),
    }
    return Part(code, name, PartState.OK, version, facts=facts)


def _of_python(code: str, name: str) -> Part:
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    stream = context.wrap_bio(incoming, outgoing)
    with contextlib.suppress(ssl.SSLWantReadError):
        stream.do_handshake()
    places = ssl.get_default_verify_paths()
    trust = (places.openssl_cafile, places.openssl_capath)
    # Python does not tell OPENSSLDIR; the trust file lies in it.
    folder = str(Path(places.openssl_cafile).parent)
    return _part(code, name, ssl.OPENSSL_VERSION, folder, trust, outgoing.read())


def _of_cryptography(code: str, name: str) -> Part:
    connection = SSL.Connection(SSL.Context(SSL.TLS_CLIENT_METHOD), None)
    connection.set_connect_state()
    with contextlib.suppress(SSL.WantReadError):
        connection.do_handshake()
    folder = _quoted(SSL.OpenSSL_version(SSL.OPENSSL_DIR))
    trust = (os.path.join(folder, "cert.pem"), os.path.join(folder, "certs"))  # noqa: PTH118 - text
    version = SSL.OpenSSL_version(SSL.OPENSSL_VERSION).decode("ascii", "replace")
    return _part(code, name, version, folder, trust, connection.bio_read(16_384))


def _of_libpq(code: str, name: str) -> Part:
    """Through the very files libpq was linked with."""
    crypto, tls = _loaded("crypto"), _loaded("ssl")
    crypto.OpenSSL_version.restype, crypto.OpenSSL_version.argtypes = c_char_p, (c_int,)
    crypto.X509_get_default_cert_file.restype = crypto.X509_get_default_cert_dir.restype = c_char_p
    trust = (
        crypto.X509_get_default_cert_file().decode(),
        crypto.X509_get_default_cert_dir().decode(),
    )
    version = crypto.OpenSSL_version(_VERSION).decode("ascii", "replace")
    folder = _quoted(crypto.OpenSSL_version(_FOLDER))
    return _part(code, name, version, folder, trust, _hello(crypto, tls))


def _loaded(kind: str) -> ctypes.CDLL:
    """``libcrypto`` or ``libssl`` beside psycopg's libpq; without the wheel, the system's."""
    folder = Path(libpq_library.library_path()).parent
    for place in (folder, folder / ".dylibs", folder.parent / "psycopg_binary.libs"):
        for path in sorted(place.glob(f"lib{kind}[-.]*")):
            return ctypes.CDLL(str(path))
    found = search.find_library(kind)
    if found is None:
        message = f"lib{kind}"
        raise FileNotFoundError(message)
    return ctypes.CDLL(found)


def _hello(crypto: ctypes.CDLL, tls: ctypes.CDLL) -> bytes:
    """The first message of a handshake whose answer never comes."""
    for library, name, result, arguments in (
        (tls, "TLS_client_method", c_void_p, ()),
        (tls, "SSL_CTX_new", c_void_p, (c_void_p,)),
        (tls, "SSL_new", c_void_p, (c_void_p,)),
        (tls, "SSL_set_bio", None, (c_void_p, c_void_p, c_void_p)),
        (tls, "SSL_set_connect_state", None, (c_void_p,)),
        (tls, "SSL_do_handshake", c_int, (c_void_p,)),
        (tls, "SSL_free", None, (c_void_p,)),
        (tls, "SSL_CTX_free", None, (c_void_p,)),
        (crypto, "BIO_s_mem", c_void_p, ()),
        (crypto, "BIO_new", c_void_p, (c_void_p,)),
        (crypto, "BIO_read", c_int, (c_void_p, c_char_p, c_int)),
        (crypto, "ERR_clear_error", None, ()),
        (crypto, "ERR_get_error", c_ulong, ()),
    ):
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    context = tls.SSL_CTX_new(tls.TLS_client_method())
    stream = tls.SSL_new(context)
    incoming, outgoing = (crypto.BIO_new(crypto.BIO_s_mem()) for _ in range(2))
    tls.SSL_set_bio(stream, incoming, outgoing)  # the stream owns both from here on
    tls.SSL_set_connect_state(stream)
    tls.SSL_do_handshake(stream)
    buffer = ctypes.create_string_buffer(16_384)
    length = crypto.BIO_read(outgoing, buffer, len(buffer))
    tls.SSL_free(stream)
    tls.SSL_CTX_free(context)
    crypto.ERR_clear_error()
    return buffer.raw[: max(length, 0)]


def _quoted(words: bytes) -> str:
    """``OPENSSLDIR: "/usr/lib/ssl"``."""
    return words.decode("utf-8", "replace").partition('"')[2].rstrip('"')
