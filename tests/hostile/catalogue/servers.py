"""Servers that refuse, fall silent, lie or flood, and what must be said of each. Adding one is
adding a row: the run is bounded in time and memory, and no password is sent to any of them."""

import socket
from collections.abc import Callable
from dataclasses import dataclass

from cryptography import x509
from OpenSSL import SSL

from azpg_gui.core.vocabulary import Stage
from tests.support.pki import make
from tests.support.sockets import (
    Watched,
    closing_at_once,
    dripping,
    error_response,
    flooding,
    resetting_at_hello,
    sending,
    sending_after_hello,
    silent,
)
from tests.support.tls_sockets import speaking_tls

Behaviour = Callable[[socket.socket, Watched], None]


@dataclass(frozen=True)
class ServerCase:
    """Attributes:
    behaviour: of one connection.
    stage, code: where the run ends, and its first finding.
    """

    name: str
    behaviour: Behaviour
    stage: Stage
    code: str
    mode: str = "require"


MYSQL = b"\x4a\x00\x00\x00\x0a8.0.36\x00" + bytes(60)
LEAF = make("db.test", names=("db.test",))


def _full(tls: SSL.Connection, _watched: Watched) -> None:
    tls.sendall(error_response(b"too many clients"))


def _authority(tag: int, content: bytes = b"\0Odd") -> x509.Certificate:
    """CN of another string type: 3 is BIT STRING, 20 T61String, 30 BMPString. The signature no
    longer fits, which nobody asks of a name in a list."""
    made = make("." + "x" * (len(content) - 1), ca=True)
    before = bytes([12, len(content)]) + b"." + b"x" * (len(content) - 1)
    assert before in made.der
    changed = made.der.replace(before, bytes([tag, len(content)]) + content)
    return x509.load_der_x509_certificate(changed)


def _asking_for(*authorities: x509.Certificate) -> Behaviour:
    """Asks for a client certificate of these authorities, and lets nobody in."""
    context = SSL.Context(SSL.TLS_SERVER_METHOD)
    context.set_verify(SSL.VERIFY_PEER, lambda *_: True)
    for authority in authorities:
        context.add_client_ca(authority)
    return speaking_tls([LEAF], _full, prepared=context)


def _agreeing_on(protocol: bytes) -> Behaviour:
    """Chooses a protocol (ALPN) nobody offered, which OpenSSL refuses to a client."""
    context = SSL.Context(SSL.TLS_SERVER_METHOD)
    context.set_alpn_select_callback(lambda _connection, _offered: protocol)
    return speaking_tls([LEAF], _full, prepared=context)


SERVERS: tuple[ServerCase, ...] = (
    ServerCase("silent", silent, Stage.SSL_REQUEST, "connection-timeout"),
    ServerCase("closes at once", closing_at_once, Stage.SSL_REQUEST, "connection-closed"),
    ServerCase("answers N", sending(b"N"), Stage.SSL_REQUEST, "tls-not-offered"),
    ServerCase("garbage", sending(b"\x00\x01\x02\xff" * 8), Stage.SSL_REQUEST, "not-postgresql"),
    ServerCase(
        "http",
        sending(b"HTTP/1.1 400 Bad Request\r\n\r\n<h1>x</h1>"),
        Stage.SSL_REQUEST,
        "not-postgresql",
    ),
    ServerCase("ssh", sending(b"SSH-2.0-OpenSSH_9.2\r\n"), Stage.SSL_REQUEST, "not-postgresql"),
    ServerCase("mysql", sending(MYSQL), Stage.SSL_REQUEST, "not-postgresql"),
    ServerCase(
        "error response",
        sending(error_response(b"too many")),
        Stage.SSL_REQUEST,
        "error-before-tls",
    ),
    ServerCase(
        "an E that is no error",
        sending(b"EHLO there, who are you?"),
        Stage.SSL_REQUEST,
        "not-postgresql",
    ),
    ServerCase(
        "S and closes", sending(b"S", then_close=True), Stage.HANDSHAKE, "connection-closed"
    ),
    ServerCase("S and a reset", resetting_at_hello, Stage.HANDSHAKE, "connection-closed"),
    ServerCase("S and silence", sending(b"S"), Stage.HANDSHAKE, "connection-timeout"),
    ServerCase(
        "S and more at once", sending(b"S" + bytes(16_000)), Stage.SSL_REQUEST, "bytes-before-tls"
    ),
    ServerCase(
        "S and then HTTP",
        sending_after_hello(b"HTTP/1.1 400 Bad Request\r\n\r\n"),
        Stage.HANDSHAKE,
        "handshake-failed",
    ),
    ServerCase(
        "drips a byte a second",
        dripping(b"\x16\x03\x03\x40\x00" * 9, 1.0),
        Stage.HANDSHAKE,
        "connection-timeout",
    ),
    ServerCase(
        "100 MB of error text",
        flooding(error_response(b"", 100_000_000)[:-2], 100),
        Stage.SSL_REQUEST,
        "error-before-tls",
    ),
    ServerCase("100 MB of nothing", flooding(b"x", 100), Stage.SSL_REQUEST, "not-postgresql"),
    ServerCase(
        "an authority whose name is a BIT STRING",
        _asking_for(_authority(3)),
        Stage.LOGIN,
        "too-many-connections",
    ),
    ServerCase(
        "an authority whose name is a T61String",
        _asking_for(_authority(20)),
        Stage.LOGIN,
        "too-many-connections",
    ),
    ServerCase(
        "an authority whose name is a BMPString",
        _asking_for(_authority(30, b"\x00O\x00d")),
        Stage.LOGIN,
        "too-many-connections",
    ),
    ServerCase(
        "an authority whose name ends in escapes",
        _asking_for(_authority(12, b"\x1b[2J\xe2\x80\xae!")),
        Stage.LOGIN,
        "too-many-connections",
    ),
    ServerCase(
        "an authority named NUL",
        _asking_for(_authority(12, b"\0")),
        Stage.LOGIN,
        "too-many-connections",
    ),
    ServerCase(
        "a protocol nobody offered", _agreeing_on(b"\xff\x1bx"), Stage.HANDSHAKE, "handshake-failed"
    ),
)
