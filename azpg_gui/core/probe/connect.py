"""Stage ``connect``: addresses → a TCP connection."""

import asyncio
import os
import socket
import time

from azpg_gui.core.probe.evidence.network import Address, AddressAttempt, ConnectEvidence, Trouble
from azpg_gui.core.probe.network_trouble import network_trouble, timeout_trouble

__all__ = ["connect_first"]


async def connect_first(
    addresses: tuple[Address, ...], port: int, limit: float
) -> tuple[ConnectEvidence, socket.socket | None]:
    """Try each address in order, as libpq does; the caller closes the socket it gets.

    Args:
        limit: seconds for each address.
    """
    tried: list[AddressAttempt] = []
    for address in addresses:
        began = time.perf_counter()
        connection, trouble = await _connect(address, port, limit)
        tried.append(AddressAttempt(address, (time.perf_counter() - began) * 1000, trouble))
        if connection is not None:
            return ConnectEvidence(port, tuple(tried)), connection
    return ConnectEvidence(port, tuple(tried)), None


async def _connect(
    address: Address, port: int, limit: float
) -> tuple[socket.socket | None, Trouble | None]:
    loop = asyncio.get_running_loop()
    family = socket.AF_INET6 if address.version == 6 else socket.AF_INET
    try:
        connection = socket.socket(family, socket.SOCK_STREAM)
    except OSError as error:
        return None, network_trouble(error)
    try:
        connection.setblocking(False)  # noqa: FBT003 - the standard library's signature
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        # Numeric only: scope identifiers become numbers, no DNS. Bytes, for which Python imports no
        # IDNA.
        target = socket.getaddrinfo(
            os.fsencode(address.text), port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST
        )[0][4]
        async with asyncio.timeout(limit):
            await loop.sock_connect(connection, target)
    except TimeoutError:
        connection.close()
        return None, timeout_trouble(limit)
    except OSError as error:
        connection.close()
        return None, network_trouble(error)
    except BaseException:
        connection.close()
        raise
    return connection, None
