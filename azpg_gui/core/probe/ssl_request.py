"""Stage ``ssl_request``: does the server offer TLS? (PostgreSQL protocol, SSLRequest)"""

import asyncio
import socket
import struct
from typing import Final

from azpg_gui.core.probe.evidence.network import Trouble, TroubleKind
from azpg_gui.core.probe.evidence.tls import ServerMessage, SslAnswer, SslRequestEvidence
from azpg_gui.core.probe.network_trouble import network_trouble, timeout_trouble
from azpg_gui.core.sentences import printable

__all__ = ["ask_for_tls", "peer_kind"]

_SSL_REQUEST: Final = struct.pack("!II", 8, 80877103)
_ERROR_LIMIT: Final = (
    16_384  # bytes of an ErrorResponse that are read; the rest is nobody's business
)
_BANNER_WAIT: Final = 0.2  # seconds for the rest of a banner of something that is not PostgreSQL


async def ask_for_tls(connection: socket.socket, limit: float) -> SslRequestEvidence:
    """Send an SSLRequest and read the answer. Bounded in bytes and time.

    Args:
        limit: seconds to wait for the answer.
    """
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(limit):
            await loop.sock_sendall(connection, _SSL_REQUEST)
            # Exactly one byte: what follows an S belongs to TLS, and what follows it before the
            # ClientHello is an injection (CVE-2021-23222).
            first = await loop.sock_recv(connection, 1)
    except TimeoutError:
        return SslRequestEvidence(SslAnswer.NOTHING, trouble=timeout_trouble(limit))
    except OSError as error:
        return SslRequestEvidence(SslAnswer.NOTHING, trouble=network_trouble(error))
    match first:
        case b"S":
            early = _waiting(connection)
            if peer_kind(first + early) is not None:  # "SSH-2.0-…" begins with an S too
                return SslRequestEvidence(
                    SslAnswer.SOMETHING_ELSE, first_bytes=(first + early)[:64]
                )
            return SslRequestEvidence(SslAnswer.OFFERED, early_bytes=len(early))
        case b"N":
            return SslRequestEvidence(SslAnswer.REFUSED)
        case b"":
            trouble = Trouble(TroubleKind.CLOSED, "the server closed the connection")
            return SslRequestEvidence(SslAnswer.NOTHING, trouble=trouble)
        case b"E":
            return await _error_response(connection, limit)
        case _:
            rest = await _some_bytes(connection, 63, _BANNER_WAIT)
            return SslRequestEvidence(SslAnswer.SOMETHING_ELSE, first_bytes=first + rest)


def _waiting(connection: socket.socket) -> bytes:
    """What has arrived behind the answer, left where it is."""
    try:
        return connection.recv(65536, socket.MSG_PEEK)
    except OSError:
        return b""


async def _some_bytes(connection: socket.socket, count: int, limit: float) -> bytes:
    """Up to ``count`` bytes, fewer when they do not come in time or the server closes."""
    loop = asyncio.get_running_loop()
    content = b""
    try:
        async with asyncio.timeout(limit):
            while len(content) < count:
                part = await loop.sock_recv(connection, count - len(content))
                if not part:
                    break
                content += part
    except (TimeoutError, OSError):
        pass
    return content


async def _error_response(connection: socket.socket, limit: float) -> SslRequestEvidence:
    header = await _some_bytes(connection, 4, min(limit, 2.0))
    length = int.from_bytes(header, "big") - 4 if len(header) == 4 else 0
    body = b""
    if length > 0:
        body = await _some_bytes(connection, min(length, _ERROR_LIMIT), min(limit, 2.0))
    message = parse_error_response(body)
    if message is None:
        # Not the protocol's ErrorResponse: something else whose first letter is E.
        return SslRequestEvidence(SslAnswer.SOMETHING_ELSE, first_bytes=(b"E" + header + body)[:64])
    return SslRequestEvidence(SslAnswer.ERROR_RESPONSE, server_message=message)


def parse_error_response(body: bytes) -> ServerMessage | None:
    """Fields of an ErrorResponse body (protocol, Error and Notice Message Fields)."""
    fields: dict[bytes, bytes] = {}
    for part in body.split(b"\0"):
        if part:
            fields.setdefault(part[:1], part[1:])
    if b"M" not in fields:
        return None
    return ServerMessage(
        severity=printable(fields.get(b"V", fields.get(b"S", b"")), limit=40),
        sqlstate=printable(fields.get(b"C", b""), limit=5),
        message=printable(fields[b"M"], limit=4_000),
    )


def peer_kind(first_bytes: bytes) -> str | None:
    """What is listening there instead of PostgreSQL, by the first bytes it sends."""
    upper = first_bytes[:12].upper()
    if upper.startswith((b"HTTP/", b"<!DOCTYPE", b"<HTML")):
        return "HTTP"
    if upper.startswith(b"SSH-"):
        return "SSH"
    if upper.startswith((b"220 ", b"220-")):
        return "SMTP / FTP"
    if first_bytes[:1] in {b"\x15", b"\x16"} and first_bytes[1:2] == b"\x03":
        return "TLS"
    # Protocol::Handshake: 3 bytes length, sequence 0, protocol version 10 (MySQL, MariaDB).
    if len(first_bytes) > 5 and first_bytes[3:5] == b"\x00\x0a":
        return "MySQL"
    if upper.startswith((b"-ERR", b"+OK", b"+PONG")):
        return "Redis"
    return None
