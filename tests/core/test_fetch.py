"""One bounded fetch: whose address is not gone to, how far redirects lead, how much is taken."""

import asyncio
import gc
import gzip
import ipaddress
import resource
import socket
import threading
from collections.abc import Callable

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from azpg_gui.core import fetch as module
from azpg_gui.core.concurrency.event_loop import EngineLoop, run
from azpg_gui.core.fetch import FetchError, TooLargeError, fetch, refused_address, system_trust
from tests.support.sockets import Watched, server
from tests.support.web import body, web_server

LIMIT = 100_000


@pytest.mark.judged
@pytest.mark.parametrize(
    ("address", "refused"),
    [
        ("127.0.0.1", True), ("127.8.8.8", True), ("::1", True), ("0.0.0.0", True), ("::", True),
        ("0.1.2.3", True), ("169.254.169.254", True), ("fe80::1", True), ("224.0.0.1", True),
        ("ff02::1", True), ("255.255.255.255", True), ("240.0.0.1", True),
        ("::ffff:127.0.0.1", True), ("::ffff:169.254.169.254", True), ("::127.0.0.1", True),
        ("2002:7f00:1::", True), ("64:ff9b::a9fe:a9fe", True), ("168.63.129.16", True),
        ("192.0.0.192", True), ("64:ff9b:1::7f00:1", True), ("::ffff:0:127.0.0.1", True),
        ("2001:0:7f00:1::", True), ("2001:0:5db8:d822::8056:5601", True),
        ("64:ff9b:1::5db8:d822", False), ("100.100.100.200", True), ("fd00:ec2::254", True),
        ("10.1.2.3", False), ("192.168.1.1", False), ("172.16.0.1", False), ("fd12::1", False),
        ("93.184.216.34", False), ("2606:2800:220:1::1", False), ("::ffff:10.0.0.1", False),
    ],
)  # fmt: skip
def test_whose_address_is_gone_to(address: str, refused: bool) -> None:
    assert refused_address(ipaddress.ip_address(address)) is refused


@pytest.mark.judged
@pytest.mark.parametrize(
    "url",
    ["file:///etc/passwd", "ftp://example.com/x", "http:///x", "gopher://127.0.0.1/",
     "http://127.0.0.1:1/", "http://[::1]:1/", "http://[::ffff:127.0.0.1]:1/",
     "http://169.254.169.254/latest/meta-data/", "http://localhost:1/", "http://2130706433:1/",
     "http://0x7f.1:1/", "http://x/" + "a" * 3000],
)  # fmt: skip
def test_addresses_nothing_is_asked_at(url: str) -> None:
    with pytest.raises(FetchError):
        run(fetch(url, size_limit=LIMIT))


@pytest.mark.judged
def test_a_name_is_judged_by_what_it_resolves_to(monkeypatch: pytest.MonkeyPatch) -> None:
    """One of several addresses is enough, and the one that was judged is the one gone to."""

    async def resolves(*_given: object, **_named: object) -> list[object]:
        return [(2, 1, 6, "", (a, 80)) for a in ("93.184.216.34", "169.254.169.254")]

    monkeypatch.setattr(EngineLoop, "getaddrinfo", resolves)
    with pytest.raises(FetchError, match=r"crl\.example"):
        run(fetch("http://crl.example/list.crl", size_limit=LIMIT))


def _redirect(to: str, content: bytes = b"", extra: str = "") -> Callable[[socket.socket], None]:
    def answer(connection: socket.socket) -> None:
        head = f"HTTP/1.1 302 Found\r\nLocation: {to}\r\n{extra}\r\n"
        connection.sendall(head.encode() + content)
        for _ in range(200):  # without an end
            connection.sendall(bytes(1_000_000))

    return answer


def test_the_body_of_a_redirect_is_not_read() -> None:
    """Nor is a compressed one unfolded: a megabyte of gzip that would become a gigabyte."""
    with web_server(lambda c: c.sendall(body(b"here"))) as target:
        for extra in ("", "Content-Encoding: gzip\r\n"):
            content = gzip.compress(bytes(100_000_000)) if extra else b""
            with web_server(_redirect(target, content, extra)) as url:
                before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
                assert run(fetch(url, size_limit=LIMIT)) == b"here"
                assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 20_000


def test_stopped_in_the_middle_of_a_handshake_its_connection_is_closed() -> None:
    """Not once garbage is collected: the window collects it when it has time."""
    closed = threading.Event()

    def silent(connection: socket.socket, watched: Watched) -> None:
        connection.recv(5)  # its hello comes
        watched.reached.set()
        while connection.recv(4096):  # raises after a while
            pass
        closed.set()

    async def stopped(watched: Watched) -> None:
        task = asyncio.create_task(
            fetch(f"https://127.0.0.1:{watched.port}/", size_limit=LIMIT, tls=system_trust())
        )
        while not watched.reached.is_set():
            await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        while not watched.ended:
            await asyncio.sleep(0.01)

    gc.disable()
    try:
        with server(silent) as watched:
            run(stopped(watched))
    finally:
        gc.enable()
    assert closed.is_set()


def test_what_is_compressed_stays_so() -> None:
    packed = gzip.compress(bytes(50_000_000))
    answer = body(packed, extra="Content-Encoding: gzip\r\n")
    with web_server(lambda c: c.sendall(answer)) as url:
        assert run(fetch(url, size_limit=LIMIT)) == packed
        with pytest.raises(TooLargeError):
            run(fetch(url, size_limit=1_000))


@pytest.mark.judged
@given(
    st.lists(
        st.sampled_from(("", "0", "00", "0x", "0X")).flatmap(
            lambda prefix: st.integers(0, 2**33).map(
                lambda n: prefix + format(n, {"": "d", "0": "o", "00": "o"}.get(prefix, "x"))
            )
        )
        | st.text("0123456789abcfxX", max_size=5),
        min_size=1, max_size=5,
    ).map(".".join)
)  # fmt: skip
def test_numbers_are_read_as_inet_aton_reads_them(host: str) -> None:
    try:
        expected: object = ipaddress.IPv4Address(socket.inet_aton(host))
    except OSError:
        expected = None
    assert module._literal(host) == expected


@pytest.mark.judged
@pytest.mark.parametrize("host", ["2130706433", "0x7f.1", "0251.0376.0251.0376", "127.1", "0"])
def test_a_proxy_is_not_asked_for_this_computer_either(
    host: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It looks names up itself, so what ``inet_aton`` takes for an address is judged before."""
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    with pytest.raises((FetchError, httpx.InvalidURL)):
        run(fetch(f"http://{host}/latest/meta-data/", size_limit=LIMIT))


@pytest.mark.parametrize(
    "to", ["http://a..b/", f"http://{'x' * 64}.com/", "http://xn--a/", "http://xn--/"]
)
def test_an_address_that_is_none_is_said(to: str) -> None:
    """The codecs raise UnicodeError, which is no error of the network's."""
    answer = body(b"", status="302 Found", extra=f"Location: {to}\r\n")
    with (
        web_server(lambda c: c.sendall(answer)) as url,
        pytest.raises((FetchError, httpx.HTTPError, httpx.InvalidURL)),
    ):
        run(fetch(url, size_limit=LIMIT))


@pytest.mark.parametrize("to", ["/again", "ftp://example.com/", "file:///etc/passwd"])
def test_redirects_end(to: str) -> None:
    answer = body(b"", status="302 Found", extra=f"Location: {to}\r\n")
    with web_server(lambda c: c.sendall(answer)) as url, pytest.raises(FetchError):
        run(fetch(url, size_limit=LIMIT))


@pytest.mark.judged
def test_a_redirect_into_this_computer_is_not_followed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each hop is judged: the first one is let through here, the second is the cloud's own."""
    asked: list[str] = []

    def judged(address: object) -> bool:
        asked.append(str(address))
        return len(asked) > 2  # the first hop is judged as written and as resolved

    answer = body(b"", status="302 Found", extra="Location: http://169.254.169.254/token\r\n")
    monkeypatch.setattr(module, "refused_address", judged)
    with (
        web_server(lambda c: c.sendall(answer)) as url,
        pytest.raises(FetchError, match=r"169\.254\.169\.254"),
    ):
        run(fetch(url, size_limit=LIMIT))
    assert asked[-1] == "169.254.169.254"
