"""The ClientHello by its size: some devices drop one that is longer than a packet.

OpenSSL 3.5 and later offer the key exchange X25519MLKEM768, whose share alone has 1,216 bytes
(draft-ietf-tls-ecdhe-mlkem): the first message then no longer fits into one TCP segment.
"""

import asyncio
from dataclasses import replace
from typing import Final

from OpenSSL import SSL
from OpenSSL._util import lib  # SSL_CTX_set1_curves_list; pyOpenSSL has no public one

from azpg_gui.core.connection.parameters import ConnectionParameters
from azpg_gui.core.probe.alternatives import MessageAttempt, SmallFirstMessage
from azpg_gui.core.probe.connect import connect_first
from azpg_gui.core.probe.evidence.network import Address, TroubleKind
from azpg_gui.core.probe.evidence.tls import HandshakeEvidence, SslAnswer
from azpg_gui.core.probe.handshake_drive import begin_as_libpq, handshake_trouble
from azpg_gui.core.probe.ssl_request import ask_for_tls

__all__ = ["CLASSICAL_GROUPS", "offer_groups", "try_small_first_message", "was_lost"]

CLASSICAL_GROUPS: Final = "X25519:P-256:P-384"
# What a device does with a message it cannot take. A server that refuses one says so in an alert.
_LOST: Final = frozenset({TroubleKind.TIMEOUT, TroubleKind.RESET, TroubleKind.CLOSED})
_SMALL: Final = 600  # bytes; a first message of classical groups has fewer


def offer_groups(context: SSL.Context, groups: str) -> bool:
    """Offer these key exchanges and no others; False where OpenSSL here knows none of them."""
    pointer = context._context  # noqa: SLF001
    return bool(lib.SSL_CTX_set1_curves_list(pointer, groups.encode("ascii")) == 1)


def was_lost(seen: HandshakeEvidence | None) -> bool:
    """The handshake broke off without a word of TLS, and its first message was a large one."""
    if seen is None or seen.trouble is None or seen.hello_bytes <= _SMALL:
        return False
    return seen.trouble.kind in _LOST and not seen.protocol


async def try_small_first_message(
    parameters: ConnectionParameters, address: Address, limit: float
) -> SmallFirstMessage | None:
    """The same server again, with the large message and with a small one, side by side.

    None where both got through, or neither: then the size decided nothing.
    """
    large, small = await asyncio.gather(
        _attempt(parameters, address, "", limit),
        _attempt(parameters, address, CLASSICAL_GROUPS, limit),
    )
    if large is None or small is None or large.answered or not small.answered:
        return None
    return SmallFirstMessage(large, small)


async def _attempt(
    parameters: ConnectionParameters, address: Address, groups: str, limit: float
) -> MessageAttempt | None:
    """None where the server did not get as far as TLS. Nothing is sent after the handshake."""
    context = SSL.Context(SSL.TLS_CLIENT_METHOD)
    context.set_verify(SSL.VERIFY_NONE)
    if groups and not offer_groups(context, groups):
        return None
    _, connection = await connect_first((address,), parameters.port, limit)
    if connection is None:
        return None
    sizes: list[int] = []
    try:
        if parameters.value("sslnegotiation") != "direct":
            offered = await ask_for_tls(connection, limit)
            if offered.answer is not SslAnswer.OFFERED or offered.early_bytes:
                return None
        tls = SSL.Connection(context, None)
        begin_as_libpq(tls, parameters)
        trouble = await handshake_trouble(tls, connection, limit, sizes.append)
    finally:
        connection.close()
    seen = MessageAttempt(sizes[0] if sizes else 0, trouble)
    return seen if trouble is not None else replace(seen, group=tls.get_group_name() or "")
