"""How many rounds of SCRAM does a server demand? Asked where libpq already calculates for long.

A second connection that says who signs in and that it would like SCRAM (RFC 5802 section 5,
``client-first-message``), reads the number in the answer, and leaves. Nothing in it depends on the
password.
"""

import asyncio
import base64
import os
import re
import socket
import struct
from typing import Final, Protocol

from OpenSSL import SSL, crypto

from azpg_gui.core.concurrency.event_loop import in_daemon_thread
from azpg_gui.core.connection.parameters import ConnectionParameters
from azpg_gui.core.probe.connect import connect_first
from azpg_gui.core.probe.evidence.network import Address

__all__ = ["ask_for_iterations", "iterations_in"]

_SSL_REQUEST: Final = struct.pack("!II", 8, 80877103)
_PROTOCOL: Final = 196_608  # 3.0
_SASL: Final = 10  # AuthenticationSASL, and 11 AuthenticationSASLContinue
_SASL_CONTINUE: Final = 11
_MECHANISM: Final = b"SCRAM-SHA-256"
_LIMIT: Final = 5.0  # seconds
_SIZE_LIMIT: Final = 64_000  # bytes of all answers together
_ITERATIONS: Final = re.compile(rb"(?:\A|,)i=([0-9]{1,20})(?:,|\Z)")


class _Channel(Protocol):
    async def send(self, content: bytes) -> None: ...
    async def receive(self) -> bytes: ...


async def ask_for_iterations(
    parameters: ConnectionParameters, address: Address, leaf: bytes | None
) -> int | None:
    """The number, or None where the server does not tell it.

    Args:
        leaf: DER of the certificate the server showed before and that was found acceptable; None
            where the sign-in goes without TLS. Anybody who shows another one is told nothing.
    """
    try:
        async with asyncio.timeout(_LIMIT):
            _, connection = await connect_first((address,), parameters.port, _LIMIT)
            if connection is None:
                return None
            try:
                return await _ask(connection, parameters, leaf)
            finally:
                connection.close()
    except (OSError, SSL.Error, _NoAnswerError, TimeoutError):
        return None


class _NoAnswerError(Exception):
    pass


async def _ask(
    connection: socket.socket, parameters: ConnectionParameters, leaf: bytes | None
) -> int | None:
    channel: _Channel = _Plain(connection)
    if leaf is not None:
        channel = await _encrypted(connection, parameters, leaf)
    messages = _Messages(channel)
    await channel.send(_startup(parameters))
    method, offered = await messages.authentication()
    if method != _SASL or _MECHANISM not in offered.split(b"\0"):
        return None
    nonce = base64.b64encode(os.urandom(18))
    first = b"n,,n=,r=" + nonce
    content = _MECHANISM + b"\0" + len(first).to_bytes(4, "big") + first
    await channel.send(b"p" + (len(content) + 4).to_bytes(4, "big") + content)
    method, answer = await messages.authentication()
    return iterations_in(answer) if method == _SASL_CONTINUE else None


def iterations_in(server_first: bytes) -> int | None:
    """``i=`` of a ``server-first-message`` (RFC 5802 section 7)."""
    found = _ITERATIONS.search(server_first)
    return int(found.group(1)) if found else None


def _startup(parameters: ConnectionParameters) -> bytes:
    pairs = {b"user": os.fsencode(parameters.user), b"database": os.fsencode(parameters.dbname)}
    body = b"".join(k + b"\0" + v + b"\0" for k, v in pairs.items() if v) + b"\0"
    return struct.pack("!II", len(body) + 8, _PROTOCOL) + body


class _Messages:
    """The server's messages, one after another."""

    def __init__(self, channel: _Channel) -> None:
        self._channel = channel
        self._content = b""
        self._received = 0

    async def authentication(self) -> tuple[int, bytes]:
        """Number and content of the next Authentication message; notices before it are skipped.

        Raises:
            _NoAnswerError: the server says something else, or ends, or sends without end.
        """
        while True:
            kind = await self._take(1)
            length = int.from_bytes(await self._take(4), "big") - 4
            if not 0 <= length <= _SIZE_LIMIT:
                raise _NoAnswerError
            body = await self._take(length)
            if kind == b"R" and length >= 4:
                return int.from_bytes(body[:4], "big"), body[4:]
            if kind not in {b"N", b"v"}:
                raise _NoAnswerError

    async def _take(self, count: int) -> bytes:
        while len(self._content) < count:
            part = await self._channel.receive()
            self._received += len(part)
            if not part or self._received > _SIZE_LIMIT:
                raise _NoAnswerError
            self._content += part
        taken, self._content = self._content[:count], self._content[count:]
        return taken


class _Plain:
    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection

    async def send(self, content: bytes) -> None:
        await asyncio.get_running_loop().sock_sendall(self._connection, content)

    async def receive(self) -> bytes:
        return await asyncio.get_running_loop().sock_recv(self._connection, 4096)


class _Encrypted:
    """The same over TLS, through memory BIOs."""

    def __init__(self, connection: socket.socket, tls: SSL.Connection) -> None:
        self._plain = _Plain(connection)
        self._tls = tls
        self._received = 0

    async def handshake(self) -> None:
        while True:
            try:
                await in_daemon_thread(self._tls.do_handshake, name="handshake")
            except SSL.WantReadError:
                await self._flush()
                await self._feed()
            else:
                await self._flush()
                return

    async def send(self, content: bytes) -> None:
        self._tls.sendall(content)
        await self._flush()

    async def receive(self) -> bytes:
        while True:
            try:
                return self._tls.recv(4096)
            except SSL.WantReadError:
                await self._flush()
                await self._feed()
            except SSL.ZeroReturnError:
                return b""

    async def _feed(self) -> None:
        part = await self._plain.receive()
        self._received += len(part)
        if not part or self._received > 4 * _SIZE_LIMIT:  # certificates are among them
            raise _NoAnswerError
        self._tls.bio_write(part)

    async def _flush(self) -> None:
        while True:
            try:
                out = self._tls.bio_read(65_536)
            except SSL.WantReadError:
                return
            await self._plain.send(out)


async def _encrypted(
    connection: socket.socket, parameters: ConnectionParameters, leaf: bytes
) -> _Encrypted:
    if parameters.value("sslnegotiation") != "direct":
        plain = _Plain(connection)
        await plain.send(_SSL_REQUEST)
        if await asyncio.get_running_loop().sock_recv(connection, 1) != b"S":
            raise _NoAnswerError
    context = SSL.Context(SSL.TLS_CLIENT_METHOD)  # whom it reaches is judged below
    tls = SSL.Connection(context, None)
    host = parameters.host
    if host and ":" not in host and host.strip("0123456789."):
        tls.set_tlsext_host_name(os.fsencode(host))
    tls.set_alpn_protos([b"postgresql"])
    tls.set_connect_state()
    channel = _Encrypted(connection, tls)
    await channel.handshake()
    shown = tls.get_peer_certificate()
    if shown is None or crypto.dump_certificate(crypto.FILETYPE_ASN1, shown) != leaf:
        raise _NoAnswerError
    return channel
