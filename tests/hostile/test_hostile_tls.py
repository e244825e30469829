"""Servers that speak TLS and mean harm: bounded memory and time, a clear finding, nothing
interpreted."""

import socket
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography import x509
from OpenSSL import SSL

from azpg_gui.practice.certificate_builder import build
from tests.support.pki import DAY, NOW, Made, make, new_key
from tests.support.sockets import Watched, error_response, read_some, server
from tests.support.tls_sockets import (
    Measured,
    cleartext_password_wanted,
    measured_check,
    speaking_tls,
)


def bounded(measured: Measured) -> None:
    assert measured.grown < 100_000, f"{measured.grown} kB more"
    assert measured.seconds < 9
    text = str(measured.document)
    assert not any(c in text for c in ("\x1b", "\u202e", "\x00"))


def _root_of(made: Made, folder: Path) -> str:
    path = folder / "root.crt"
    path.write_bytes(made.pem)
    return str(path)


def _long_chain(length: int) -> list[Made]:
    """Leaf first; the last one is a root."""
    chain = [make("Root", ca=True)]
    for number in range(length - 2):
        chain.append(make(f"CA {number}", chain[-1], ca=True))
    chain.append(make("db.test", chain[-1], names=("db.test",)))
    return chain[::-1]


def _loop() -> list[Made]:
    """Two authorities that issued each other, and no root anywhere."""
    one, two = new_key("ec"), new_key("ec")
    first = make("Loop One", Made(make("Loop Two", key=two, ca=True).certificate, two), key=one,
                 ca=True)  # fmt: skip
    second = make("Loop Two", first, key=two, ca=True)
    return [make("db.test", first, names=("db.test",)), first, second, first, second]


def _with_extension(size: int) -> Made:
    key = new_key("ec")
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "db.test")])
    extension = x509.UnrecognizedExtension(x509.ObjectIdentifier("1.2.3.4.5"), bytes(size))
    made = build(name, None, key, NOW - DAY, NOW + DAY, [(extension, False)])
    return Made(made.certificate, key)


def _damaged() -> list[Made]:
    """PostgreSQL itself refuses to show such a certificate; libpq calls it invalid."""
    damaged = x509.UnrecognizedExtension(x509.ObjectIdentifier("2.5.29.31"), b"no places")
    issuer = make("Nobody's Root", ca=True)
    return [make("db.test", issuer, names=("db.test",), extensions=[(damaged, False)])]


def _many_names(count: int) -> Made:
    return make("db.test", names=tuple(f"n{i}.example.test" for i in range(count)))


@pytest.mark.parametrize(
    ("build", "stage", "code"),
    [
        (lambda: [_many_names(10_000)], "handshake", "chain-too-large"),
        (lambda: [_many_names(4_000)], "chain", "self-signed"),
        (lambda: [_with_extension(1_000_000)], "handshake", "chain-too-large"),
        (lambda: [_with_extension(90_000)], "chain", "self-signed"),
        (lambda: _long_chain(100)[:-1], "chain", "unknown-issuer"),
        (_loop, "chain", "unknown-issuer"),
        (lambda: [make("db.test", names=("db.test",))] * 100, "chain", "self-signed"),
        (_damaged, "chain", "certificate-invalid"),
    ],
    ids=["10,000 names", "4,000 names", "1 MB extension", "90 kB extension", "100 certificates",
         "a loop", "one certificate 100 times", "a damaged extension"],
)  # fmt: skip
def test_chains(build: Callable[[], list[Made]], stage: str, code: str, tmp_path: Path) -> None:
    trust = _root_of(make("Nobody's Root", ca=True), tmp_path)
    with server(speaking_tls(build())) as watched:
        measured = measured_check(watched.port, sslmode="verify-full", sslrootcert=trust)
    document = measured.document
    assert (document["failed_stage"], document["findings"][0]["code"]) == (stage, code)
    assert "libpq-disagrees" not in str(document["findings"])
    bounded(measured)


def test_a_chain_of_a_hundred_that_ends_in_a_trusted_root(tmp_path: Path) -> None:
    """OpenSSL takes it or not; what matters is that libpq and we say the same."""
    chain = _long_chain(100)
    trust = _root_of(chain[-1], tmp_path)
    with server(speaking_tls(chain[:-1], cleartext_password_wanted)) as watched:
        measured = measured_check(watched.port, sslmode="verify-full", sslrootcert=trust)
    assert "libpq-disagrees" not in str(measured.document["findings"])
    bounded(measured)


NASTY = b"<b>bold</b> <a href='http://evil.test'>x</a> \x1b[2J\x07\xff\xfe \xe2\x80\xae \x9b31m"
AUTHENTICATED = b"R\0\0\0\x08\0\0\0\0"
READY = b"Z\0\0\0\x05I"


def _saying(words: bytes) -> Callable[[SSL.Connection, Watched], None]:
    def talk(tls: SSL.Connection, _watched: Watched) -> None:
        tls.sendall(words)
        tls.recv(65536)

    return talk


def _flooding(start: bytes, block: bytes, times: int) -> Callable[[SSL.Connection, Watched], None]:
    def talk(tls: SSL.Connection, _watched: Watched) -> None:
        tls.sendall(start)
        for _ in range(times):
            tls.sendall(block)

    return talk


def _closing_after(words: bytes) -> Callable[[SSL.Connection, Watched], None]:
    def talk(tls: SSL.Connection, _watched: Watched) -> None:
        if words:
            tls.sendall(words)
        tls.shutdown()
        tls.sock_shutdown(socket.SHUT_RDWR)

    return talk


HUGE = (1_000_000_000).to_bytes(4, "big")
MEGABYTE = b"endless words of an unfriendly server " * 27_000


@pytest.mark.parametrize(
    ("talk", "stage"),
    [
        (_saying(error_response(NASTY)), "login"),
        (_saying(error_response(NASTY * 300)), "login"),
        (_flooding(b"E" + HUGE + b"SFATAL\0M", MEGABYTE, 200), "login"),
        (_flooding(AUTHENTICATED + b"N" + HUGE + b"SNOTICE\0M", MEGABYTE, 300), "login"),
        (_flooding(AUTHENTICATED, b"N\0\0\0\x10SNOTICE\0Mab\0\0" * 9000, 900), "login"),
        (_flooding(AUTHENTICATED + READY + b"D" + HUGE, MEGABYTE, 300), "session"),
        (_flooding(AUTHENTICATED + READY + b"T" + HUGE, MEGABYTE, 300), "session"),
        (_closing_after(b""), "login"),
        (_closing_after(b"R"), "login"),
        (_closing_after(b"R\0\0\0\x08\0\0"), "login"),
        (_closing_after(AUTHENTICATED), "login"),
        (_closing_after(AUTHENTICATED + READY), "session"),
        (_saying(b"R\0\0\0\x08\0\0\0\x63"), "login"),
        (_saying(b"\0" * 4000), "login"),
    ],
    ids=["escapes and HTML", "a long error", "endless error", "endless notice", "many notices",
         "endless row", "endless description", "closes after the handshake", "closes in a message",
         "closes in the request", "closes after letting in", "closes when ready",
         "unknown authentication", "zeros"],
)  # fmt: skip
def test_words_after_the_handshake(
    talk: Callable[[SSL.Connection, Watched], None], stage: str
) -> None:
    leaf = make("db.test", names=("db.test",))
    with server(speaking_tls([leaf], talk)) as watched:
        measured = measured_check(watched.port)
    document = measured.document
    assert document["failed_stage"] == stage, document["message"]
    finding = document["findings"][0]
    assert finding["severity"] == "error"
    assert finding["title"]
    assert finding["happened"]
    bounded(measured)


@pytest.mark.parametrize("cut", [1, 5, 60, 200, 900])
def test_a_handshake_that_breaks_off(cut: int) -> None:
    """Real handshake bytes, up to ``cut``, and then the end."""
    leaf = make("db.test", names=("db.test",))
    context = SSL.Context(SSL.TLS_SERVER_METHOD)
    context.use_certificate(leaf.certificate)
    context.use_privatekey(leaf.key)

    def behaviour(connection: socket.socket, watched: Watched) -> None:
        read_some(connection, watched)
        connection.sendall(b"S")
        tls = SSL.Connection(context, None)
        tls.set_accept_state()
        hello = connection.recv(65536)
        if not hello:
            return  # libpq's attempt beside our look, which is over already
        tls.bio_write(hello)
        try:
            tls.do_handshake()
        except SSL.WantReadError:
            connection.sendall(tls.bio_read(65536)[:cut])
        connection.shutdown(socket.SHUT_RDWR)

    with server(behaviour) as watched:
        measured = measured_check(watched.port)
    assert measured.document["failed_stage"] == "handshake"
    assert measured.document["findings"][0]["code"] == "connection-closed"
    bounded(measured)


def test_renegotiation_brings_nothing() -> None:
    """TLS 1.2: the server asks to begin anew once the start-up packet is there."""

    def talk(tls: SSL.Connection, watched: Watched) -> None:
        tls.renegotiate()
        for _ in range(50):
            tls.do_handshake()
            tls.renegotiate()
        cleartext_password_wanted(tls, watched)

    leaf = make("db.test", names=("db.test",))
    with server(speaking_tls([leaf], talk, highest=SSL.TLS1_2_VERSION)) as watched:
        measured = measured_check(watched.port)
    assert measured.document["failed_stage"] == "login"
    bounded(measured)
