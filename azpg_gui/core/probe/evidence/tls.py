"""What stages ``ssl_request``, ``handshake``, ``chain`` and ``host_name`` saw."""

from __future__ import annotations  # the window loads these before cryptography

from enum import StrEnum
from typing import TYPE_CHECKING

from azpg_gui.core.probe.evidence import Evidence
from azpg_gui.fast_dataclass import dataclass

if TYPE_CHECKING:
    from azpg_gui.core.certificates.certificate import Certificate
    from azpg_gui.core.probe.evidence.network import Trouble
    from azpg_gui.core.probe.evidence.settings import Anchors

__all__ = [
    "ChainEvidence",
    "HandshakeEvidence",
    "HostNameEvidence",
    "ServerMessage",
    "SslAnswer",
    "SslRequestEvidence",
    "VerifyError",
]


class SslAnswer(StrEnum):
    """What came back for the SSLRequest (PostgreSQL protocol, SSL Session Encryption)."""

    OFFERED = "S"
    REFUSED = "N"
    ERROR_RESPONSE = "E"
    SOMETHING_ELSE = "?"
    NOTHING = ""


@dataclass(frozen=True, slots=True)
class ServerMessage:
    """An ErrorResponse. Before TLS anybody on the way could have written it."""

    severity: str
    sqlstate: str
    message: str


@dataclass(frozen=True, slots=True)
class SslRequestEvidence(Evidence):
    """Attributes:
    first_bytes: up to 64 bytes of something that is not PostgreSQL.
    early_bytes: bytes that followed the ``S`` before TLS began (CVE-2021-23222).
    direct: ``sslnegotiation=direct``: nothing was asked, TLS begins at once.
    """

    answer: SslAnswer
    first_bytes: bytes = b""
    server_message: ServerMessage | None = None
    early_bytes: int = 0
    direct: bool = False
    trouble: Trouble | None = None


@dataclass(frozen=True, slots=True)
class HandshakeEvidence(Evidence):
    """Attributes:
    client_authorities: whose client certificates the server takes; may be empty though it asks.
    certificate_requested: the server asks for a client certificate; None where the handshake ended
        before that was seen.
    direct: TLS began without an SSLRequest (``sslnegotiation=direct``).
    after_request: answer to an SSLRequest made after a direct handshake failed; None otherwise.
    hello_bytes: size of the first message (ClientHello) as it was sent.
    """

    protocol: str = ""
    cipher: str = ""
    bits: int = 0
    group: str = ""
    alpn: str = ""
    client_authorities: tuple[str, ...] = ()
    certificate_requested: bool | None = None
    trouble: Trouble | None = None
    direct: bool = False
    after_request: SslAnswer | None = None
    hello_bytes: int = 0


@dataclass(frozen=True, slots=True)
class VerifyError:
    """One error of OpenSSL's verification.

    Attributes:
        code: X509_V_ERR number (``man openssl-verification-options``).
        depth: 0 is the server's certificate.
        subject: of the certificate the error is about.
    """

    code: int
    depth: int
    message: str
    subject: str


@dataclass(frozen=True, slots=True)
class ChainEvidence(Evidence):
    """Attributes:
    received: as the server sent it, index 0 is the leaf.
    verified: as OpenSSL built it, as far as it got.
    anchor: where OpenSSL ended the chain, trusted by it; None where it found no such end. What
        this program can read of the root file plays no part in that.
    errors: every verify error, in OpenSSL's order; empty when the chain is proven.
    """

    received: tuple[Certificate, ...]
    verified: tuple[Certificate, ...]
    anchor: Certificate | None
    errors: tuple[VerifyError, ...]
    anchors: Anchors


@dataclass(frozen=True, slots=True)
class HostNameEvidence(Evidence):
    """Attributes:
    names: what the certificate is for, as libpq looks at it.
    matched: the name that matched by libpq's rules; None for none.
    demanded: the sslmode is verify-full.
    damaged: a name libpq gives up at, such as one with a NUL inside.
    """

    host: str
    names: tuple[str, ...]
    matched: str | None
    demanded: bool
    damaged: str | None = None
