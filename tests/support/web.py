"""A real HTTP server on loopback whose answer a test writes byte by byte."""

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.support.pki import pki

Answer = Callable[[socket.socket], object]


@contextmanager
def web_server(answer: Answer, tls: ssl.SSLContext | None = None) -> Iterator[str]:
    """URL of a server that reads one request and lets ``answer`` send what it likes."""
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with connection as plain:
                try:
                    end = plain if tls is None else tls.wrap_socket(plain, server_side=True)
                    with end:
                        if end.recv(65536):  # nothing from who did not like the certificate
                            answer(end)
                except OSError:
                    continue

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield f"http{'s' if tls else ''}://127.0.0.1:{listener.getsockname()[1]}/root.crt"
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(5)


def untrusted_tls(folder: Path) -> tuple[ssl.SSLContext, Path]:
    """Of 127.0.0.1, by an authority no store has: it lies in the file."""
    p = pki("rsa")
    leaf = p.leaf("127.0.0.1")
    (folder / "web.crt").write_bytes(leaf.pem + p.intermediate.pem)
    (folder / "web.key").write_bytes(leaf.key_pem)
    (folder / "authority.pem").write_bytes(p.root.pem)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "web.crt", folder / "web.key")
    return context, folder / "authority.pem"


def body(
    content: bytes, *, length: int | None = None, status: str = "200 OK", extra: str = ""
) -> bytes:
    announced = len(content) if length is None else length
    head = f"HTTP/1.1 {status}\r\nContent-Length: {announced}\r\n{extra}Connection: close\r\n\r\n"
    return head.encode() + content
