"""Does the server ask for a client certificate? Its CertificateRequest tells; the list of
authorities in it may be empty."""

from collections.abc import Callable
from typing import Final

from OpenSSL import SSL
from OpenSSL._util import ffi, lib  # SSL_CTX_set_msg_callback; pyOpenSSL has no public one

__all__ = ["watch_for_certificate_request"]

_HANDSHAKE: Final = 22  # content type (RFC 8446, section 5.1)
_CERTIFICATE_REQUEST: Final = 13  # handshake type (RFC 8446, section 4)


def watch_for_certificate_request(context: SSL.Context) -> Callable[[], bool]:
    """A call that says whether a CertificateRequest has come. The context, which every connection
    of it holds, keeps OpenSSL's callback alive: a handshake that was left calls it still."""
    seen: list[bool] = []

    @ffi.callback("void(int, int, int, const void *, size_t, SSL *, void *)")  # type: ignore[untyped-decorator]
    def note(
        writing: int,
        _version: int,
        kind: int,
        content: object,
        length: int,
        _tls: object,
        _own: object,
    ) -> None:
        if not writing and kind == _HANDSHAKE and length > 0:
            first = bytes(ffi.buffer(content, 1))[0]
            if first == _CERTIFICATE_REQUEST:
                seen.append(True)

    context.set_app_data(note)
    lib.SSL_CTX_set_msg_callback(context._context, note)  # noqa: SLF001
    return lambda: bool(seen)
