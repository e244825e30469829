"""A device on the way that cannot take a large first message of TLS, as some firewalls cannot."""

import contextlib
import socket
import struct
import threading
from typing import Final

__all__ = ["carry", "serve_hello_relay"]

_HANDSHAKE: Final = 22  # content type of a TLS record (RFC 8446, section 5.1)
_RESET: Final = struct.pack("ii", 1, 0)  # linger of no seconds: close() sends RST (socket(7))


def serve_hello_relay(port: int, server_port: int, largest: int) -> None:
    """Carry connections to ``port`` on to ``server_port``, in threads that end with the process.

    Args:
        largest: a ClientHello with more bytes resets the connection.
    """
    listener = socket.create_server(("127.0.0.1", port))

    def serve() -> None:
        while True:
            try:
                client, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=carry, args=(client, server_port, largest), daemon=True).start()

    threading.Thread(target=serve, daemon=True).start()


def carry(client: socket.socket, server_port: int, largest: int) -> None:
    """One connection, until either end closes it; closes ``client``."""
    with client, contextlib.suppress(OSError):
        server = socket.create_connection(("127.0.0.1", server_port))
        for end in (client, server):
            end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        back = threading.Thread(target=_pump, args=(server, client), daemon=True)
        back.start()
        # Only once nobody reads from it any more: a number that is free is soon somebody else's.
        with server:
            try:
                if _too_large(client, server, largest):
                    client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
                else:
                    _pump(client, server)
                    back.join()
            finally:
                with contextlib.suppress(OSError):
                    server.shutdown(socket.SHUT_RDWR)
                back.join()


def _too_large(client: socket.socket, server: socket.socket, largest: int) -> bool:
    """Carries on what comes before TLS (the SSLRequest), and looks at the first record's header."""
    first = client.recv(8, socket.MSG_WAITALL)
    if first[4:8] == (80877103).to_bytes(4, "big"):  # SSLRequest
        server.sendall(first)
        first = client.recv(5, socket.MSG_WAITALL)
    if first[:1] == bytes([_HANDSHAKE]) and int.from_bytes(first[3:5], "big") + 5 > largest:
        return True
    server.sendall(first)
    return False


def _pump(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while data := source.recv(65_536):
            target.sendall(data)
    with contextlib.suppress(OSError):
        target.shutdown(socket.SHUT_WR)
