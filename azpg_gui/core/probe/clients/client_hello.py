"""The first message of TLS as a client sends it: caught on loopback, by whoever would send it."""

import contextlib
import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

__all__ = ["catching_hello", "groups_in"]

_SSL_REQUEST: Final = 80877103
_HANDSHAKE: Final = 22  # content type (RFC 8446, section 5.1)
_SUPPORTED_GROUPS: Final = 10  # extension (RFC 8446, section 4.2.7)
_LARGEST: Final = 65_536
# IANA's TLS Supported Groups, as OpenSSL names them.
_NAMES: Final = {
    0x0017: "P-256", 0x0018: "P-384", 0x0019: "P-521", 0x001D: "X25519", 0x001E: "X448",
    0x0100: "ffdhe2048", 0x0101: "ffdhe3072", 0x0102: "ffdhe4096", 0x0103: "ffdhe6144",
    0x0104: "ffdhe8192", 0x11EB: "SecP256r1MLKEM768", 0x11EC: "X25519MLKEM768",
    0x11ED: "SecP384r1MLKEM1024", 0x0200: "MLKEM512", 0x0201: "MLKEM768", 0x0202: "MLKEM1024",
    0x001A: "brainpoolP256r1", 0x001B: "brainpoolP384r1", 0x001C: "brainpoolP512r1",
    0x001F: "brainpoolP256r1tls13", 0x0020: "brainpoolP384r1tls13", 0x0021: "brainpoolP512r1tls13",
}  # fmt: skip


@contextmanager
def catching_hello(limit: float) -> Iterator[tuple[int, list[bytes]]]:
    """A port on loopback that agrees to TLS and hangs up, and the first message it was sent."""
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(limit)
    caught: list[bytes] = []

    def serve() -> None:
        with contextlib.suppress(OSError), listener:
            connection, _ = listener.accept()
            with connection:
                connection.settimeout(limit)
                first = connection.recv(8, socket.MSG_PEEK)
                if first[4:8] == _SSL_REQUEST.to_bytes(4, "big"):
                    connection.recv(8, socket.MSG_WAITALL)
                    connection.sendall(b"S")
                caught.append(_record(connection))

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    yield listener.getsockname()[1], caught
    thread.join(limit)


def _record(connection: socket.socket) -> bytes:
    header = connection.recv(5, socket.MSG_WAITALL)
    if len(header) < 5 or header[0] != _HANDSHAKE:
        return b""
    size = min(int.from_bytes(header[3:5], "big"), _LARGEST)
    return header + connection.recv(size, socket.MSG_WAITALL)


def groups_in(record: bytes) -> tuple[str, ...]:
    """Names of the key exchanges in a ClientHello; empty where it has none, or is none."""
    try:
        return _groups(record)
    except (struct.error, IndexError):
        return ()


def _groups(record: bytes) -> tuple[str, ...]:
    # Record header 5, handshake header 4, version 2, random 32 (RFC 8446, section 4.1.2).
    at = 43
    at += 1 + record[at]  # session identifier
    at += 2 + struct.unpack_from("!H", record, at)[0]  # cipher suites
    at += 1 + record[at]  # compression methods
    (length,) = struct.unpack_from("!H", record, at)
    at, end = at + 2, at + 2 + length
    while at + 4 <= min(end, len(record)):
        kind, size = struct.unpack_from("!HH", record, at)
        if kind == _SUPPORTED_GROUPS:
            count = (size - 2) // 2
            numbers = struct.unpack_from(f"!{count}H", record, at + 6)
            return tuple(_NAMES.get(number, f"0x{number:04x}") for number in numbers)
        at += 4 + size
    return ()
