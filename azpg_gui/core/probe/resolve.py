"""Stage ``resolve``: name → addresses."""

import asyncio
import os
import socket
from dataclasses import replace

from azpg_gui.core.connection.parameters import ConnectionParameters
from azpg_gui.core.probe.evidence.network import (
    Address,
    ResolveEvidence,
    TroubleKind,
)
from azpg_gui.core.probe.network_trouble import network_trouble, timeout_trouble

__all__ = ["resolve_host"]


async def resolve_host(parameters: ConnectionParameters, limit: float) -> ResolveEvidence:
    """All addresses of the host, in the system's order, and its canonical name.

    Args:
        limit: seconds to wait.
    """
    host = parameters.host
    if parameters.hostaddr:
        return ResolveEvidence(host, (_address(parameters.hostaddr),), from_hostaddr=True)
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(limit):
            # Bytes, as libpq passes them on: Python would make IDNA of a text.
            rows = await loop.getaddrinfo(
                os.fsencode(host),
                parameters.port,
                type=socket.SOCK_STREAM,
                flags=socket.AI_CANONNAME,
            )
    except TimeoutError:
        return ResolveEvidence(host, (), trouble=timeout_trouble(limit))
    except (OSError, UnicodeError) as error:  # a canonical name may be any bytes
        trouble = network_trouble(error)
        if isinstance(error, OSError) and not _network_is_there():
            # Then nobody was asked: what the resolver says of the name means nothing.
            trouble = replace(trouble, kind=TroubleKind.NO_NETWORK)
        return ResolveEvidence(host, (), trouble=trouble)
    addresses = dict.fromkeys(_address(_numeric(row[4])) for row in rows)
    canonical = next((row[3] for row in rows if row[3]), "")
    return ResolveEvidence(host, tuple(addresses), canonical if canonical != host else "")


def _network_is_there() -> bool:
    """There is a route to somebody else, by IPv4 or IPv6. Nothing is sent: connecting a datagram
    socket only asks the routing table (RFC 5737 and RFC 3849 addresses belong to nobody)."""
    for family, address in ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1")):
        try:
            with socket.socket(family, socket.SOCK_DGRAM) as asking:
                asking.connect((address, 53))
        except OSError:
            continue
        return True
    return False


def _numeric(found: tuple[object, ...]) -> str:
    """An address as text, the scope of a link-local one included: it is part of the way there."""
    scope = found[3] if len(found) == 4 else 0
    if not scope:
        return str(found[0])
    flags = socket.NI_NUMERICHOST | socket.NI_NUMERICSERV
    return socket.getnameinfo((str(found[0]), 0, 0, int(str(scope))), flags)[0]


def _address(text: str) -> Address:
    return Address(text, 6 if ":" in text else 4)
