"""Which TLS versions does the server take? Our own handshake, once for each version.

The security level is lowered for these attempts only: they carry nothing, and TLS 1.0 and 1.1 need
SHA-1, which OpenSSL refuses from level 1 on (SSL_CTX_set_security_level(3)).
"""

import time
from collections.abc import Callable
from dataclasses import dataclass as changeable
from dataclasses import replace
from typing import Final

from OpenSSL import SSL
from OpenSSL._util import lib  # SSL_CB_READ_ALERT; pyOpenSSL has no public name for it

from azpg_gui.core.answer import Answer, no, not_known, yes
from azpg_gui.core.connection.parameters import ConnectionParameters
from azpg_gui.core.probe.connect import connect_first
from azpg_gui.core.probe.evidence.network import Address, Trouble, TroubleKind
from azpg_gui.core.probe.evidence.tls import SslAnswer
from azpg_gui.core.probe.first_message import offer_groups
from azpg_gui.core.probe.handshake_drive import begin_as_libpq, handshake_trouble
from azpg_gui.core.probe.ssl_request import ask_for_tls
from azpg_gui.core.sentences import sentence
from azpg_gui.fast_dataclass import dataclass

__all__ = [
    "POST_QUANTUM_GROUP",
    "TLS_VERSIONS",
    "VersionAttempt",
    "ask_for_post_quantum",
    "ask_for_version",
    "post_quantum_accepted",
    "version_accepted",
]

TLS_VERSIONS: Final = {
    "TLSv1": SSL.TLS1_VERSION,
    "TLSv1.1": SSL.TLS1_1_VERSION,
    "TLSv1.2": SSL.TLS1_2_VERSION,
    "TLSv1.3": SSL.TLS1_3_VERSION,
}
# ML-KEM with X25519 (draft-ietf-tls-ecdhe-mlkem), which OpenSSL offers since 3.5.
POST_QUANTUM_GROUP: Final = "X25519MLKEM768"
_EVERY_CIPHER: Final = b"ALL:@SECLEVEL=0"
_PROTOCOL_VERSION: Final = 70  # RFC 8446, section 6.2
_HANDSHAKE_FAILURE: Final = 40  # no key exchange in common (RFC 8446, section 4.1.1)
# OpenSSL's reasons (ssl_err.c) where the server's answer names another version than the one asked.
_OTHER_VERSION: Final = ("alert protocol version", "unsupported protocol", "wrong ssl version")
# ... and where OpenSSL itself offers none: a build without the version.
_NOT_ASKED: Final = "no protocols available"


@dataclass(frozen=True, slots=True)
class VersionAttempt:
    """One handshake with exactly one version.

    Attributes:
        answer: to the SSLRequest; OFFERED where TLS began without one.
        agreed: the server chose this version (its ServerHello came), whatever happened then.
        alert: number of the alert with which the server ended it (RFC 8446, section 6).
        trouble: why the handshake did not come to its end.
    """

    answer: SslAnswer
    agreed: bool = False
    alert: int | None = None
    trouble: Trouble | None = None
    milliseconds: float = 0.0


async def ask_for_version(
    parameters: ConnectionParameters, address: Address, version: str, limit: float
) -> VersionAttempt:
    """A connection of its own; cancelling closes it.

    Args:
        version: one of ``TLS_VERSIONS``.
        limit: seconds for all its steps together.
    """
    heard = _Heard()
    return await _timed(parameters, address, _context(version, heard), heard, limit)


async def ask_for_post_quantum(
    parameters: ConnectionParameters, address: Address, limit: float
) -> VersionAttempt:
    """A handshake by TLS 1.3 that offers the post-quantum key exchange and no other."""
    heard = _Heard()
    context = _context("TLSv1.3", heard)
    if not offer_groups(context, POST_QUANTUM_GROUP):
        trouble = Trouble(TroubleKind.TLS, _NOT_ASKED)
        return VersionAttempt(SslAnswer.NOTHING, trouble=trouble)
    return await _timed(parameters, address, context, heard, limit)


async def _timed(
    parameters: ConnectionParameters,
    address: Address,
    context: SSL.Context,
    heard: "_Heard",
    limit: float,
) -> VersionAttempt:
    began = time.perf_counter()

    def left() -> float:
        return max(limit - time.perf_counter() + began, 0.01)

    tried = await _ask(parameters, address, context, heard, left)
    return replace(tried, milliseconds=(time.perf_counter() - began) * 1000)


async def _ask(
    parameters: ConnectionParameters,
    address: Address,
    context: SSL.Context,
    heard: "_Heard",
    left: Callable[[], float],
) -> VersionAttempt:
    tried, connection = await connect_first((address,), parameters.port, left())
    if connection is None:
        return VersionAttempt(SslAnswer.NOTHING, trouble=tried.tried[-1].trouble)
    try:
        if parameters.value("sslnegotiation") != "direct":
            offered = await ask_for_tls(connection, left())
            if offered.answer is not SslAnswer.OFFERED or offered.early_bytes:
                said = offered.server_message
                words = said.message if said else "the server did not answer S"
                trouble = offered.trouble or Trouble(TroubleKind.OTHER, words)
                return VersionAttempt(offered.answer, trouble=trouble)
        tls = SSL.Connection(context, None)
        begin_as_libpq(tls, parameters)
        trouble_met = await handshake_trouble(tls, connection, left())
    finally:
        connection.close()
    return VersionAttempt(SslAnswer.OFFERED, heard.agreed, heard.alert, trouble_met)


@changeable(slots=True)
class _Heard:
    """What OpenSSL told while it shook hands: after a time limit it cannot be asked any more."""

    agreed: bool = False
    alert: int | None = None


def _context(version: str, heard: _Heard) -> SSL.Context:
    context = SSL.Context(SSL.TLS_CLIENT_METHOD)
    context.set_cipher_list(_EVERY_CIPHER)
    context.set_min_proto_version(TLS_VERSIONS[version])
    context.set_max_proto_version(TLS_VERSIONS[version])
    context.set_verify(SSL.VERIFY_NONE)

    def note(connection: SSL.Connection, where: int, what: int) -> None:
        heard.agreed = heard.agreed or connection.get_cipher_name() is not None
        fatal = where == lib.SSL_CB_READ_ALERT and what >> 8 == 2
        if fatal and heard.alert is None:
            heard.alert = what & 0xFF

    context.set_info_callback(note)
    return context


def version_accepted(tried: VersionAttempt) -> Answer:
    """Does the server take this version? *No* needs its own word: N, the alert protocol_version,
    or another version in its answer. Everything else is a failure that proves nothing."""
    if tried.agreed:
        return yes(sentence("The server agreed to it."))
    if tried.answer is SslAnswer.REFUSED:
        return no(sentence("The server offers no TLS at all."))
    words = tried.trouble.text if tried.trouble is not None else ""
    if _NOT_ASKED in words:
        return not_known(sentence("Not asked: OpenSSL here does not offer it."))
    if tried.alert == _PROTOCOL_VERSION or any(other in words for other in _OTHER_VERSION):
        return no(sentence("The server refused it: {words}", words=words))
    return not_known(sentence("{words}", words=words))


def post_quantum_accepted(tried: VersionAttempt, usual: VersionAttempt | None) -> Answer:
    """Does the server take a post-quantum key exchange? *No* needs its alert, and a server that
    agrees to TLS 1.3 with the usual key exchange: one that ends every handshake says nothing of
    this one.

    Args:
        usual: the handshake by TLS 1.3 without it.
    """
    if tried.agreed:
        return yes(sentence("The server agreed to {group}.", group=POST_QUANTUM_GROUP))
    refused = tried.alert == _HANDSHAKE_FAILURE and usual is not None and usual.agreed
    if refused or tried.alert == _PROTOCOL_VERSION:
        words = tried.trouble.text if tried.trouble is not None else ""
        return no(sentence("The server refused it: {words}", words=words))
    return version_accepted(tried)
