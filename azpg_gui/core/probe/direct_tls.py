"""Direct TLS (``sslnegotiation=direct``): what it needs beyond a handshake, and who is too old."""

from dataclasses import replace

from azpg_gui.core.probe.connect import connect_first
from azpg_gui.core.probe.evidence.network import Address, Trouble, TroubleKind
from azpg_gui.core.probe.evidence.tls import HandshakeEvidence
from azpg_gui.core.probe.ssl_request import ask_for_tls
from azpg_gui.core.probe.time_limits import Limits

__all__ = ["judge_direct"]


async def judge_direct(
    shaken: HandshakeEvidence, address: Address, port: int, limits: Limits
) -> HandshakeEvidence:
    """Direct TLS also needs ALPN (fe-connect.c). Where it fails, a second connection asks in
    the old way, so that a server that is only too old is told from one that is broken."""
    shaken = replace(shaken, direct=True)
    if shaken.trouble is None and shaken.alpn != "postgresql":
        shaken = replace(
            shaken, trouble=Trouble(TroubleKind.NO_ALPN, "the server chose no protocol (ALPN)")
        )
    if shaken.trouble is None:
        return shaken
    _, connection = await connect_first((address,), port, limits.connect)
    if connection is None:
        return shaken
    try:
        answer = await ask_for_tls(connection, limits.ssl_request)
    finally:
        connection.close()
    return replace(shaken, after_request=answer.answer)
