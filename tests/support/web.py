"""A real HTTP server on loopback whose answer a test writes byte by byte."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Answer = Callable[[socket.socket], None]


@contextmanager
def web_server(answer: Answer) -> Iterator[str]:
    """URL of a server that reads one request and lets ``answer`` send what it likes."""
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with connection:
                try:
                    connection.recv(65536)
                    answer(connection)
                except OSError:
                    continue

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/root.crt"
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(5)


def body(
    content: bytes, *, length: int | None = None, status: str = "200 OK", extra: str = ""
) -> bytes:
    announced = len(content) if length is None else length
    head = f"HTTP/1.1 {status}\r\nContent-Length: {announced}\r\n{extra}Connection: close\r\n\r\n"
    return head.encode() + content
