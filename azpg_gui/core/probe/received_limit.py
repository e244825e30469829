"""How much a server has sent: libpq buffers a message whole, however long the server says it is."""

import socket
import struct
import sys
from typing import Final

__all__ = ["FloodError", "narrow", "refuse_flood"]

# An honest sign-in takes a few kilobytes, certificates included.
_LIMIT: Final = 2_000_000  # bytes
_BYTES_RECEIVED: Final = 128  # offset of tcpi_bytes_received in struct tcp_info (linux/tcp.h)


_BUFFER: Final = 16_384  # bytes


def narrow(descriptor: int) -> None:
    """Let little arrive at a time, so that libpq, which reads for as long as there is something to
    read, comes back between two portions and ``refuse_flood`` can look."""
    connection = socket.socket(fileno=descriptor)
    try:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _BUFFER)
    except OSError:
        return  # a connection that is gone already tells so by itself
    finally:
        connection.detach()


class FloodError(Exception):
    """The server sent more than any honest one does; the message says how much was allowed."""


def refuse_flood(descriptor: int) -> None:
    """Give up on a connection that brought too much. Linux only: elsewhere time alone bounds it.

    Raises:
        FloodError: more than two megabytes arrived over this connection.
    """
    if sys.platform != "linux":
        return
    connection = socket.socket(fileno=descriptor)
    try:
        state = connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 256)
    except OSError:
        return
    finally:
        connection.detach()
    if len(state) < _BYTES_RECEIVED + 8:
        return  # an older kernel
    (received,) = struct.unpack_from("=Q", state, _BYTES_RECEIVED)
    if received > _LIMIT:
        message = f"the server sent more than {_LIMIT // 1_000_000} MB"
        raise FloodError(message)
