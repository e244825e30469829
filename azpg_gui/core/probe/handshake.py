"""Stages ``handshake`` and ``chain``: our own TLS handshake, which stops at nothing.

libpq says "certificate verify failed" and no more. Here OpenSSL is told to go on after every error,
so that the whole received chain and each verify error with its depth are seen. Nothing is ever sent
over this connection.
"""

import socket
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Final

from OpenSSL import SSL, crypto
from OpenSSL._util import ffi, lib  # pyOpenSSL's own way to this function; it has no public one

from azpg_gui.core.certificates.certificate import (
    Certificate,
    certificate_from_der,
    unreadable_certificate,
)
from azpg_gui.core.certificates.verify import NO_ANCHOR
from azpg_gui.core.concurrency.event_loop import in_daemon_thread
from azpg_gui.core.connection.parameters import ConnectionParameters
from azpg_gui.core.probe.certificate_request import watch_for_certificate_request
from azpg_gui.core.probe.evidence.network import Trouble
from azpg_gui.core.probe.evidence.settings import Anchors, SettingsEvidence
from azpg_gui.core.probe.evidence.tls import ChainEvidence, HandshakeEvidence, VerifyError
from azpg_gui.core.probe.handshake_drive import begin_as_libpq, handshake_trouble
from azpg_gui.core.probe.revocation_lists import check_revocation
from azpg_gui.core.probe.server_values import server_line
from azpg_gui.core.sentences import printable

__all__ = ["shake_hands"]

_VERSIONS: Final = {
    "tlsv1": SSL.TLS1_VERSION,
    "tlsv1.1": SSL.TLS1_1_VERSION,
    "tlsv1.2": SSL.TLS1_2_VERSION,
    "tlsv1.3": SSL.TLS1_3_VERSION,
}
_ERRORS_KEPT: Final = 100


@dataclass(slots=True)
class _Collected:
    """What OpenSSL said while the handshake lasted."""

    errors: list[VerifyError] = field(default_factory=list)


async def shake_hands(
    connection: socket.socket,
    parameters: ConnectionParameters,
    settings: SettingsEvidence,
    limit: float,
) -> tuple[HandshakeEvidence, Callable[[], ChainEvidence | None]]:
    """Handshake as libpq would begin it: the same SNI, ALPN, versions, roots and revocation lists.

    No client certificate is presented: whether the server takes it is libpq's to find out.

    Args:
        limit: seconds for the whole handshake.

    Returns:
        What was agreed, and a call that examines the chain: None where no certificate arrived.
    """
    collected = _Collected()
    anchors = settings.anchors
    # In a thread: a revocation list of a large issuer takes OpenSSL seconds to load (75 MB: two).
    context = await in_daemon_thread(
        lambda: _context(parameters, settings, collected), name="context"
    )
    requested = watch_for_certificate_request(context)
    tls = SSL.Connection(context, None)
    begin_as_libpq(tls, parameters)
    sizes: list[int] = []
    trouble = await handshake_trouble(tls, connection, limit, sizes.append)
    seen = replace(
        _handshake_evidence(tls, trouble, requested()), hello_bytes=sizes[0] if sizes else 0
    )
    return seen, lambda: _chain_evidence(tls, anchors, collected)


def _context(
    parameters: ConnectionParameters, settings: SettingsEvidence, collected: _Collected
) -> SSL.Context:
    context = SSL.Context(SSL.TLS_CLIENT_METHOD)
    # libpq asks for TLSv1.2 at least unless told otherwise; "" as a given value means no limit.
    # Upper or lower case (``ssl_protocol_version_to_openssl`` of fe-secure-openssl.c).
    lowest = _VERSIONS.get(parameters.value("ssl_min_protocol_version").lower())
    highest = _VERSIONS.get(parameters.value("ssl_max_protocol_version").lower())
    if lowest is not None:
        context.set_min_proto_version(lowest)
    if highest is not None:
        context.set_max_proto_version(highest)
    _trust(context, settings.anchors)
    check_revocation(context, settings.revocation if settings.anchors.decisive else None)

    def verified(
        _connection: SSL.Connection, certificate: crypto.X509, code: int, depth: int, passed: int
    ) -> bool:
        if not passed and len(collected.errors) < _ERRORS_KEPT:
            error = VerifyError(code, depth, _verify_message(code), _subject(certificate))
            if error not in collected.errors:
                collected.errors.append(error)
        return True  # go on: this handshake explains, it does not decide

    context.set_verify(SSL.VERIFY_PEER, verified)
    return context


def _trust(context: SSL.Context, anchors: Anchors) -> None:
    """By the same OpenSSL calls as libpq's."""
    if anchors.trouble:
        return
    for file, folders in ((anchors.path, None), (None, anchors.folders)):
        if file is None and not folders:
            continue
        try:
            context.load_verify_locations(str(file) if file else None, folders or None)
        except SSL.Error:
            continue  # removed meanwhile, or a file of the system's that is none


def _verify_message(code: int) -> str:
    """``X509_verify_cert_error_string``."""
    text = ffi.string(lib.X509_verify_cert_error_string(code))
    return str(text.decode("ascii", "replace"))


def _subject(certificate: crypto.X509) -> str:
    return _readable(certificate).common_name


def _readable(certificate: crypto.X509) -> Certificate:
    der = crypto.dump_certificate(crypto.FILETYPE_ASN1, certificate)
    try:
        return certificate_from_der(der)
    except Exception:  # OpenSSL took it; whatever our reader stumbles over is no reason to stop
        return unreadable_certificate(der)


def _handshake_evidence(
    tls: SSL.Connection,
    trouble: Trouble | None,
    requested: bool,  # noqa: FBT001
) -> HandshakeEvidence:
    if trouble is not None:
        # What was not asked for until then might have been asked for later.
        return HandshakeEvidence(trouble=trouble, certificate_requested=requested or None)
    authorities = tls.get_client_ca_list()
    return HandshakeEvidence(
        certificate_requested=requested,
        protocol=tls.get_protocol_version_name(),
        cipher=tls.get_cipher_name() or "",
        bits=tls.get_cipher_bits() or 0,
        group=tls.get_group_name() or "",
        alpn=printable(tls.get_alpn_proto_negotiated(), limit=100),
        client_authorities=tuple(_authority(name) for name in authorities[:50]),
    )


def _authority(name: crypto.X509Name) -> str:
    """An authority whose client certificates the server takes: its CN, or its whole name.

    By its bytes: ``X509Name.CN`` raises where the server made it a BIT STRING.
    """
    parts = name.get_components()
    chosen = [value for key, value in parts if key == b"CN"][:1]
    values = chosen or [key + b"=" + value for key, value in parts]
    return server_line(b", ".join(_text_bytes(value) for value in values), limit=300)


def _text_bytes(value: bytes) -> bytes:
    """A BMPString is UTF-16; the other string types show what they hold."""
    if len(value) % 2 == 0 and b"\0" in value[::2]:
        return value.decode("utf-16-be", "replace").encode()
    return value


def _chain_evidence(
    tls: SSL.Connection, anchors: Anchors, collected: _Collected
) -> ChainEvidence | None:
    received = tuple(_readable(c) for c in tls.get_peer_cert_chain() or ())
    if not received:
        return None
    verified = tuple(_readable(c) for c in tls.get_verified_chain() or ())
    reached = verified and not any(error.code in NO_ANCHOR for error in collected.errors)
    anchor = verified[-1] if reached else None
    return ChainEvidence(received, verified, anchor, tuple(collected.errors), anchors)
