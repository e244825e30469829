"""What TLS libraries say where a handshake failed.

Sources: ssl_err.c (OpenSSL), alert.go (Go), the JDK's and .NET's messages.
"""

from typing import Final

from azpg_gui.core.explanations.messages.row import Row

__all__ = ["ROWS"]

ROWS: Final = (
    Row(("direct-tls-not-supported",), (
        "direct ssl connection was established without alpn", "received direct ssl",
        "no application protocol", "ssl connection was established with unexpected alpn protocol",
    )),
    Row(("protocol-version-mismatch",), (
        "alert protocol version", "alert_protocol_version", "fatal alert: protocol_version",
        "fatal alert: protocolversion", "alert: fatal - protocol version",
        "unsupported protocol", "unsupported_protocol", "no protocols available",
        "no_protocols_available", "no appropriate protocol", "protocol version not supported",
        "peerincompatible",
        "tls: no supported versions satisfy", "protocol is disabled or cipher suites",
        "wrong ssl version", "client and server cannot communicate, because they do not possess",
    )),
    Row(("chain-too-large",), ("excessive message size", "excessive_message_size")),
    Row(("cipher-mismatch", "client-certificate-required", "protocol-version-mismatch"), (
        "alert handshake failure", "alert_handshake_failure", "no shared cipher",
        "no_shared_cipher",
        "no cipher suites in common", "received fatal alert: handshake_failure", "no cipher match",
        "received fatal alert: handshakefailure", "alert: fatal - handshake failure",
        "no ciphers available", "remote error: tls: handshake failure",
        "alert insufficient security",
        "alert illegal parameter", "no suitable signature algorithm", "wrong curve",
        "bad_ecpoint", "no suitable key share", "dh key too small", "dh_key_too_small",
        "legacy sigalg disallowed", "no shared signature algorithms",
    )),
    # OpenSSL 3 and a peer without RFC 5746, of 2010: PostgreSQL has it, an inspecting box may not.
    Row(("handshake-failed",), (
        "unsafe legacy renegotiation disabled", "unsafe_legacy_renegotiation_disabled",
    )),
    Row(("handshake-failed", "protocol-version-mismatch", "not-postgresql"), (
        "wrong version number", "wrong_version_number", "packet length too long",
        "unsupported or unrecognized ssl message",
        "first record does not look like a tls handshake",
        "ssl routines…http request", "ssl routines…unknown protocol", "record layer failure",
        "invalid ssl message",
        "invalidcontenttype", "corrupt message", "cannot determine the frame size",
        "the handshake failed due to an unexpected packet format", "bad record type",
        "alert unexpected message", "record overflow", "ssl routines…length",
        "bad record mac", "decryption failed or bad record mac", "unexpected record",
    )),
    # libpq adds this to most of the errors above, whatever they are.
    Row(("protocol-version-mismatch",), ("does not support any ssl protocol version between",)),
)  # fmt: skip
