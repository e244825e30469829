"""Every root from its address: a real web server, TLS with an authority of its own, a proxy."""

import contextlib
import socket
import threading
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from azpg_gui.core.azure.roots import AzureRoot, azure_roots
from azpg_gui.core.certificates.certificate_file import load_certificate_file
from azpg_gui.core.concurrency.event_loop import run
from azpg_gui.core.roots.download import Download, DownloadAccepted, DownloadFailed, DownloadRefused
from azpg_gui.core.roots.pin_check import RootCheck, check_roots
from tests.support.web import Answer, body, untrusted_tls, web_server

SHIPPED = [root for root in azure_roots() if root.path is not None]
ROOT = SHIPPED[0]


def der_of(root: AzureRoot) -> bytes:
    assert root.path is not None
    return load_certificate_file(root.path).certificates[0].der


def refresh(roots: list[AzureRoot], time_limit: float = 5.0) -> list[RootCheck]:
    seen: list[RootCheck] = []
    done = run(check_roots(roots, seen.append, time_limit=time_limit))
    assert {c.root.identifier for c in seen} == {r.identifier for r in roots}
    return list(done)


def one(answer: Answer, time_limit: float = 5.0) -> Download:
    with web_server(answer) as url:
        return refresh([replace(ROOT, url=url)], time_limit)[0].result


def _send(content: bytes, connection: socket.socket) -> None:
    connection.sendall(content)


def _silent(connection: socket.socket) -> None:
    connection.recv(1)


def test_all_of_them_side_by_side() -> None:
    """Each address serves its own root, but for one that serves another's."""
    roots: list[AzureRoot] = []
    with contextlib.ExitStack() as servers:
        for index, root in enumerate(SHIPPED):
            served = body(der_of(SHIPPED[1] if index == 0 else root))
            url = servers.enter_context(web_server(partial(_send, served)))
            roots.append(replace(root, url=url))
        results = refresh(roots)
    assert isinstance(results[0].result, DownloadRefused)
    assert all(isinstance(check.result, DownloadAccepted) for check in results[1:])


@pytest.mark.parametrize(
    ("answer", "kind", "words"),
    [
        (
            lambda c: c.sendall(body(b"<!doctype html><html>moved</html>")),
            DownloadRefused,
            "web page",
        ),
        (
            lambda c: c.sendall(body(b"", status="302 Found", extra="Location: /root.crt\r\n")),
            DownloadFailed,
            "leads on and on",
        ),
        (lambda c: c.sendall(body(b"gone", status="404 Not Found")), DownloadFailed, "404"),
        (
            lambda c: c.sendall(body(der_of(ROOT)[:300], length=900)),
            DownloadFailed,
            "could not be reached",
        ),
        (
            lambda c: c.sendall(body(der_of(ROOT), length=20)),
            DownloadRefused,
            "not send a certificate",
        ),
        (lambda c: c.sendall(b"not HTTP at all\r\n\r\n"), DownloadFailed, "could not be reached"),
        (lambda c: c.close(), DownloadFailed, "could not be reached"),
    ],
    ids=["a page", "redirect loop", "gone", "truncated", "wrong length", "not HTTP", "closed"],
)
def test_what_an_address_can_answer_instead(answer: Answer, kind: type, words: str) -> None:
    result = one(answer)
    assert isinstance(result, kind), result
    assert words in str(result.reason)  # type: ignore[union-attr]


def test_a_redirect_to_the_certificate_is_followed() -> None:
    with web_server(lambda c: c.sendall(body(der_of(ROOT)))) as target:
        redirect = body(b"", status="301 Moved", extra=f"Location: {target}\r\n")
        assert isinstance(one(lambda c: c.sendall(redirect)), DownloadAccepted)


def test_a_slow_address() -> None:
    result = one(_silent, time_limit=0.3)
    assert isinstance(result, DownloadFailed)
    assert "did not answer within 0.3 s" in str(result.reason)


def test_tls_with_an_authority_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Refused by the system's store; taken where the store has that authority, as a company's."""
    tls, authority = untrusted_tls(tmp_path)
    with web_server(lambda c: c.sendall(body(der_of(ROOT))), tls) as url:
        refused = refresh([replace(ROOT, url=url)])[0].result
        assert isinstance(refused, DownloadFailed)
        assert "certificate verify failed" in str(refused.reason)
        monkeypatch.setenv("SSL_CERT_FILE", str(authority))
        assert isinstance(refresh([replace(ROOT, url=url)])[0].result, DownloadAccepted)


def test_through_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bytes] = []
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        with listener:
            connection, _ = listener.accept()
        with connection:
            asked.append(connection.recv(65536))
            connection.sendall(body(der_of(ROOT)))

    threading.Thread(target=serve, daemon=True).start()
    monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{listener.getsockname()[1]}")
    result = refresh([replace(ROOT, url="http://roots.invalid/root.crt")])[0].result
    assert isinstance(result, DownloadAccepted)
    assert asked[0].startswith(b"GET http://roots.invalid/root.crt ")
