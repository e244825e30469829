"""Operating system errors → what the network did."""

import errno
import os
import socket
from typing import Final

from azpg_gui.core.probe.evidence.network import Trouble, TroubleKind
from azpg_gui.core.sentences import printable

__all__ = ["network_trouble", "timeout_trouble", "unexpected_trouble"]

_KINDS: Final = {
    errno.ECONNREFUSED: TroubleKind.REFUSED,
    errno.ENETUNREACH: TroubleKind.UNREACHABLE,
    errno.EHOSTUNREACH: TroubleKind.UNREACHABLE,
    errno.EADDRNOTAVAIL: TroubleKind.UNREACHABLE,
    errno.ECONNRESET: TroubleKind.RESET,
    errno.EPIPE: TroubleKind.RESET,
    errno.ECONNABORTED: TroubleKind.RESET,
    errno.ETIMEDOUT: TroubleKind.TIMEOUT,
}
# socket.EAI_NODATA is missing on some platforms; Windows answers WSAHOST_NOT_FOUND and WSANO_DATA.
_NO_SUCH_NAME: Final = {socket.EAI_NONAME, 11001}
_NO_ADDRESS: Final = {getattr(socket, "EAI_NODATA", None), 11004} - {socket.EAI_NONAME, None}


def network_trouble(error: OSError | UnicodeError) -> Trouble:
    """Kind and the system's own words. ``UnicodeError`` is what a canonical name of bytes that are
    no text raises."""
    if isinstance(error, UnicodeError):
        return Trouble(TroubleKind.NOT_FOUND, printable(str(error), limit=300))
    text = printable(error.strerror or str(error) or type(error).__name__, limit=300)
    if isinstance(error, socket.gaierror):
        return Trouble(_lookup_kind(error.errno), text)
    if isinstance(error, TimeoutError):
        return Trouble(TroubleKind.TIMEOUT, text)
    code = error.errno
    if text.startswith("Connect call failed") and code is not None:
        text = os.strerror(code)  # asyncio puts the address in place of the system's words
    if code is not None and os.name == "nt" and code > 10000:
        # Winsock numbers are the POSIX ones plus an offset; errno has them under WSA names.
        name = errno.errorcode.get(code, "").removeprefix("WSA")
        code = getattr(errno, name, code)
    return Trouble(_KINDS.get(code or 0, TroubleKind.OTHER), text)


def timeout_trouble(seconds: float) -> Trouble:
    return Trouble(TroubleKind.TIMEOUT, f"no answer within {seconds:g} s")


def _lookup_kind(code: int | None) -> TroubleKind:
    if code in _NO_SUCH_NAME:
        return TroubleKind.NOT_FOUND
    return TroubleKind.NO_ADDRESS if code in _NO_ADDRESS else TroubleKind.LOOKUP_FAILED


def unexpected_trouble(error: Exception) -> Trouble:
    """What should not have happened: the kind of the error and its text, nothing of its trace."""
    while isinstance(error, ExceptionGroup):  # of several at once, the first
        error = error.exceptions[0]
    words = " ".join(printable(str(error), limit=300).split())
    name = type(error).__name__
    return Trouble(TroubleKind.UNEXPECTED, f"{name}: {words}" if words else name)
