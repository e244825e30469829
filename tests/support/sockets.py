"""Servers that misbehave, on loopback. Each is a real socket; the test decides what it does."""

import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

Behaviour = Callable[[socket.socket], None]


@dataclass
class Watched:
    """A running server and what it saw.

    Attributes:
        received: everything clients sent, one entry a connection.
        begun: connections accepted so far.
        accepted: those connections, in order.
        ended: moments (perf_counter) at which a client's end of the connection was seen closed.
    """

    port: int
    received: list[bytes] = field(default_factory=list)
    ended: list[float] = field(default_factory=list)
    begun: int = 0
    accepted: list[socket.socket] = field(default_factory=list)
    reached: threading.Event = field(default_factory=threading.Event)


@contextmanager
def server(behaviour: Callable[[socket.socket, Watched], None]) -> Iterator[Watched]:
    """A server that runs ``behaviour`` for every connection, then watches it until it closes.

    Only the thread of a connection closes it: OpenSSL knows a socket by its number alone, and would
    go on writing into whatever got that number next.
    """
    listener = socket.create_server(("127.0.0.1", 0))
    watched = Watched(listener.getsockname()[1])
    threads: list[threading.Thread] = []

    def one(connection: socket.socket) -> None:
        connection.settimeout(20)
        try:
            behaviour(connection, watched)
            while connection.recv(65536):
                pass
        except OSError:
            pass
        except Exception:
            if not _left(connection):  # whoever leaves in the middle sends less than was expected
                raise
        finally:
            watched.ended.append(time.perf_counter())
            connection.close()

    def serve() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            # As PostgreSQL does (pqcomm.c): small answers do not wait for one another.
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            watched.begun += 1
            watched.accepted.append(connection)
            thread = threading.Thread(target=one, args=(connection,), daemon=True)
            threads.append(thread)
            thread.start()

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield watched
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        for connection in watched.accepted:
            with suppress(OSError):  # closed by its thread
                connection.shutdown(socket.SHUT_RDWR)
        for each in (thread, *threads):
            each.join(5)


def _left(connection: socket.socket) -> bool:
    """The other end has closed, or does now."""
    try:
        connection.settimeout(5)
        return connection.recv(1, socket.MSG_PEEK) == b""
    except OSError:
        return True


def read_some(connection: socket.socket, watched: Watched) -> bytes:
    data = connection.recv(65536)
    watched.received.append(data)
    return data


def sending(answer: bytes, *, then_close: bool = False) -> Callable[[socket.socket, Watched], None]:
    """Read once, answer, and stay silent (or close)."""

    def behaviour(connection: socket.socket, watched: Watched) -> None:
        read_some(connection, watched)
        if answer:
            connection.sendall(answer)
        watched.reached.set()
        if then_close:
            connection.shutdown(socket.SHUT_RDWR)

    return behaviour


def sending_after_hello(answer: bytes) -> Callable[[socket.socket, Watched], None]:
    """Agrees to TLS, reads the ClientHello, and answers something else."""

    def behaviour(connection: socket.socket, watched: Watched) -> None:
        read_some(connection, watched)
        connection.sendall(b"S")
        read_some(connection, watched)
        connection.sendall(answer)

    return behaviour


def resetting_at_hello(connection: socket.socket, watched: Watched) -> None:
    """Agrees to TLS and answers the ClientHello with a reset, as inspecting proxies do."""
    read_some(connection, watched)
    connection.sendall(b"S")
    read_some(connection, watched)
    # Linger of no seconds: close() sends RST (socket(7)).
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def silent(connection: socket.socket, watched: Watched) -> None:
    """Accepts, and never says a word."""
    read_some(connection, watched)
    watched.reached.set()


def silent_after_login(connection: socket.socket, watched: Watched) -> None:
    """Lets anybody in (AuthenticationOk, ReadyForQuery), and answers no question."""
    read_some(connection, watched)
    connection.sendall(b"R\0\0\0\x08\0\0\0\0" + b"Z\0\0\0\x05I")
    read_some(connection, watched)
    watched.reached.set()


def closing_at_once(connection: socket.socket, _watched: Watched) -> None:
    connection.shutdown(socket.SHUT_RDWR)


def dripping(answer: bytes, every: float) -> Callable[[socket.socket, Watched], None]:
    def behaviour(connection: socket.socket, watched: Watched) -> None:
        read_some(connection, watched)
        connection.sendall(b"S")
        watched.reached.set()
        for byte in answer:
            time.sleep(every)  # first: a byte right behind the S would be an injection
            connection.sendall(bytes([byte]))

    return behaviour


def flooding(start: bytes, megabytes: int) -> Callable[[socket.socket, Watched], None]:
    """Sends far more than anybody asked for."""

    def behaviour(connection: socket.socket, watched: Watched) -> None:
        read_some(connection, watched)
        connection.sendall(start)
        block = b"error text of an unfriendly server, " * 29_128
        for _ in range(megabytes):
            connection.sendall(block)

    return behaviour


def error_response(message: bytes, length: int | None = None) -> bytes:
    """A PostgreSQL ErrorResponse; ``length`` announces another size than it has."""
    body = b"SFATAL\0VFATAL\0C53300\0M" + message + b"\0\0"
    size = (len(body) + 4) if length is None else length
    return b"E" + size.to_bytes(4, "big") + body


def two_faced(
    plain: Callable[[socket.socket, Watched], None],
    asked_for_tls: Callable[[socket.socket, Watched], None],
) -> Callable[[socket.socket, Watched], None]:
    """One behaviour for a connection that begins with an SSLRequest, another for one without."""

    def behaviour(connection: socket.socket, watched: Watched) -> None:
        first = connection.recv(8, socket.MSG_PEEK | socket.MSG_WAITALL)
        chosen = asked_for_tls if first[4:] == struct.pack("!I", 80877103) else plain
        chosen(connection, watched)

    return behaviour
