"""Downloads from a real local HTTP server: accepted by the pin, and by nothing else."""

import asyncio
import socket
import threading
import time
from dataclasses import replace

import pytest

from azpg_gui.core.azure.roots import AzureRoot, azure_roots
from azpg_gui.core.certificates.certificate_file import load_certificate_file
from azpg_gui.core.concurrency.event_loop import run
from azpg_gui.core.roots.download import (
    Download,
    DownloadAccepted,
    DownloadFailed,
    DownloadRefused,
    download_root,
)
from tests.support.web import Answer, body, web_server

ROOT = azure_roots()[0]
assert ROOT.path is not None
PEM = ROOT.path.read_bytes()
DER = load_certificate_file(ROOT.path).certificates[0].der
assert azure_roots()[1].path is not None
OTHER = azure_roots()[1].path.read_bytes()  # type: ignore[union-attr]  # asserted above


def fetch(
    answer: Answer, *, time_limit: float = 5.0
) -> tuple[Download, list[tuple[int, int | None]]]:
    seen: list[tuple[int, int | None]] = []
    with web_server(answer) as url:
        root: AzureRoot = replace(ROOT, url=url)
        result = run(
            download_root(root, lambda got, total: seen.append((got, total)), time_limit=time_limit)
        )
    return result, seen


@pytest.mark.parametrize("content", [DER, PEM], ids=["der", "pem"])
def test_the_pinned_root_is_accepted(content: bytes) -> None:
    result, seen = fetch(lambda c: c.sendall(body(content)))
    assert isinstance(result, DownloadAccepted)
    assert result.certificate.sha256 == ROOT.sha256
    assert seen[-1] == (len(content), len(content))


@pytest.mark.parametrize(
    ("content", "shown"),
    [
        (OTHER, 1),
        (PEM + OTHER, 2),
        (b"<html>sign in</html>", 0),
        (DER[:300], 0),
        (b"", 0),
    ],
)
def test_anything_else_is_refused_and_shown(content: bytes, shown: int) -> None:
    result, _ = fetch(lambda c: c.sendall(body(content)))
    assert isinstance(result, DownloadRefused)
    assert len(result.certificates) == shown


def _drip(connection: socket.socket) -> None:
    connection.sendall(body(b"", length=900))
    for _ in range(100):
        connection.sendall(b"x")
        time.sleep(0.1)


def _flood(connection: socket.socket) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
    for _ in range(2000):
        connection.sendall(bytes(65536))


def _redirect_to_itself(connection: socket.socket) -> None:
    connection.sendall(body(b"", status="302 Found", extra="Location: /again\r\n"))


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (lambda c: c.sendall(body(b"gone", status="404 Not Found")), "status 404"),
        (lambda c: c.sendall(body(DER, length=len(DER) + 100)), "could not be reached"),
        (lambda c: c.sendall(body(DER, length=10_000_000)), "more than 64 kB"),
        (_flood, "more than 64 kB"),
        (lambda c: c.sendall(b"SSH-2.0-OpenSSH_9\r\n"), "could not be reached"),
        (lambda _: None, "could not be reached"),
        (_redirect_to_itself, "leads on and on"),
        (_drip, "did not answer within 1 s"),
    ],
    ids=["404", "too short", "announced too large", "flood", "ssh", "closed", "redirects", "drip"],
)
def test_failures_are_named(answer: Answer, words: str) -> None:
    result, _ = fetch(answer, time_limit=1.0)
    assert isinstance(result, DownloadFailed)
    assert words in str(result.reason)


def test_nobody_there() -> None:
    root = replace(ROOT, url="http://127.0.0.1:9/x")
    result = run(download_root(root, lambda _got, _total: None))
    assert isinstance(result, DownloadFailed)


def test_the_systems_proxy_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bytes] = []

    def proxy(connection: socket.socket) -> None:
        connection.sendall(body(DER))

    with web_server(proxy) as url:
        monkeypatch.setenv("http_proxy", url.rpartition("/")[0])
        root = replace(ROOT, url="http://cacerts.example.invalid/root.crt")
        result = run(download_root(root, lambda got, _total: asked.append(bytes(got))))
    assert isinstance(result, DownloadAccepted)
    assert asked


def test_cancel_closes_the_connection_at_once() -> None:
    closed = threading.Event()
    started = threading.Event()

    def silent(connection: socket.socket) -> None:
        started.set()
        connection.settimeout(5)
        if connection.recv(1) == b"":
            closed.set()

    async def scenario(url: str) -> float:
        task = asyncio.ensure_future(
            download_root(replace(ROOT, url=url), lambda _got, _total: None)
        )
        while not started.is_set():
            await asyncio.sleep(0.01)
        began = time.perf_counter()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return time.perf_counter() - began

    with web_server(silent) as url:
        assert run(scenario(url)) < 1.0
        assert closed.wait(2)
