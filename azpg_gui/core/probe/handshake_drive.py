"""OpenSSL's handshake carried over a socket that the event loop watches."""

import asyncio
import os
import socket
from collections.abc import Callable

from OpenSSL import SSL

from azpg_gui.core.certificates.openssl_acceptance import openssl_error_text
from azpg_gui.core.concurrency.event_loop import in_daemon_thread
from azpg_gui.core.connection.parameters import ConnectionParameters
from azpg_gui.core.probe.evidence.network import Trouble, TroubleKind
from azpg_gui.core.probe.network_trouble import network_trouble, timeout_trouble

__all__ = ["begin_as_libpq", "handshake_trouble"]


class _ClosedError(Exception):
    pass


def begin_as_libpq(tls: SSL.Connection, parameters: ConnectionParameters) -> None:
    """The same SNI and ALPN as libpq's (fe-secure-openssl.c, ``initialize_SSL``)."""
    host = parameters.host
    if host and parameters.value("sslsni").startswith("1") and not _looks_like_address(host):
        tls.set_tlsext_host_name(os.fsencode(host))
    # libpq since 17 offers this ALPN on every TLS connection.
    tls.set_alpn_protos([b"postgresql"])
    tls.set_connect_state()


async def handshake_trouble(
    tls: SSL.Connection,
    connection: socket.socket,
    limit: float,
    begun: Callable[[int], None] | None = None,
) -> Trouble | None:
    """Shake hands and leave. None where that came to its end.

    After a time limit or a cancellation ``tls`` may still be at work: nobody touches it then.

    Args:
        limit: seconds for the whole handshake.
        begun: told how many bytes the first message has, once it is sent.
    """
    try:
        async with asyncio.timeout(limit):
            await _drive(tls, connection, begun)
    except TimeoutError:
        return timeout_trouble(limit)
    except OSError as error:
        return network_trouble(error)
    except _ClosedError:
        words = "the server closed the connection during the handshake"
        return Trouble(TroubleKind.CLOSED, words)
    except SSL.Error as error:
        return Trouble(TroubleKind.TLS, openssl_error_text(error))
    return None


async def _drive(
    tls: SSL.Connection, connection: socket.socket, begun: Callable[[int], None] | None
) -> None:
    """Carry bytes between OpenSSL's memory and the socket until the handshake is done.

    After the last flight of TLS 1.3 the server may still refuse (an alert, PostgreSQL's own
    ErrorResponse); that is libpq's to see, with the parameters it really sends.
    """
    loop = asyncio.get_running_loop()
    while True:
        try:
            # What a server sends decides how long this calculates: 100 kB of certificates with DSA
            # keys of 10,000 bits take half a second.
            await in_daemon_thread(tls.do_handshake, name="handshake")
        except SSL.WantReadError:
            sent = await _flush(tls, connection)
            if begun is not None:
                begun(sent)
                begun = None
            received = await loop.sock_recv(connection, 32_768)
            if not received:
                raise _ClosedError from None
            tls.bio_write(received)
        except SSL.Error:
            await _flush(tls, connection)  # our alert, so that the server's log is not misleading
            raise
        else:
            await _flush(tls, connection)
            tls.shutdown()
            await _flush(tls, connection)
            return


async def _flush(tls: SSL.Connection, connection: socket.socket) -> int:
    """Bytes that were sent."""
    loop = asyncio.get_running_loop()
    sent = 0
    while True:
        try:
            out = tls.bio_read(65_536)
        except SSL.WantReadError:
            return sent
        await loop.sock_sendall(connection, out)
        sent += len(out)


def _looks_like_address(host: str) -> bool:
    """What libpq sends no SNI for (``initialize_SSL``): digits and dots only, or a colon."""
    return ":" in host or not host.strip("0123456789.")
