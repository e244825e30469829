"""What each stage saw: measured, nothing interpreted."""

from __future__ import annotations  # the window loads this before cryptography, see below

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # Only named in annotations: importing them would load cryptography before the window shows.
    from pathlib import Path

    from azpg_gui.core.certificates.certificate import Certificate
    from azpg_gui.core.certificates.loading import Loaded
    from azpg_gui.core.connection.parameters import Setting
    from azpg_gui.core.connection.validation import SettingProblem

__all__ = [
    "Address",
    "AddressAttempt",
    "AnchorKind",
    "Anchors",
    "Answer",
    "Auth",
    "ChainEvidence",
    "ConnectEvidence",
    "Evidence",
    "HandshakeEvidence",
    "HostNameEvidence",
    "LibpqAttempt",
    "LoginEvidence",
    "NotAsked",
    "ResolveEvidence",
    "ServerMessage",
    "ServerView",
    "SessionEvidence",
    "SettingsEvidence",
    "SslRequestEvidence",
    "TlsFacts",
    "Trouble",
    "TroubleKind",
    "VerifyError",
]  # fmt: skip


class TroubleKind(StrEnum):
    """What the network did, told apart by exception and errno, never by message text."""

    TIMEOUT = "timeout"
    REFUSED = "refused"
    UNREACHABLE = "unreachable"
    RESET = "reset"
    CLOSED = "closed"
    NOT_FOUND = "not-found"  # EAI_NONAME, EAI_NODATA: there is no such name
    LOOKUP_FAILED = "lookup-failed"  # any other answer of the resolver
    TLS = "tls"  # OpenSSL gave up: see its own words
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Trouble:
    kind: TroubleKind
    text: str


class AnchorKind(StrEnum):
    """Where the trust anchors of the chain stage came from."""

    FILE = "file"  # what sslrootcert names, or lies in libpq's own place
    SYSTEM = "system"  # sslrootcert=system
    AZURE_ROOTS = "azure-roots"  # libpq has none here; ours are used to explain, not to decide
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Anchors:
    """The trust anchors, and whether libpq will use them.

    Attributes:
        path: the file they came from; for SYSTEM the file OpenSSL reads.
        loaded: what the file turned out to be; None for NONE.
        decisive: libpq checks the chain against these anchors in the chosen mode.
    """

    kind: AnchorKind
    path: Path | None
    loaded: Loaded | None
    decisive: bool

    @property
    def certificates(self) -> tuple[Certificate, ...]:
        return self.loaded.certificates if self.loaded else ()


@dataclass(frozen=True, slots=True)
class SettingsEvidence:
    """Effective values, what is wrong with them, and the trust anchors they lead to.

    Attributes:
        key_file: a client key that is encrypted while no ``sslpassword`` is given: libpq would ask
            for its passphrase on the terminal.
    """

    settings: tuple[Setting, ...]
    problems: tuple[SettingProblem, ...]
    anchors: Anchors
    key_file: Path | None = None


@dataclass(frozen=True, slots=True)
class Address:
    """One address of the host; ``text`` is numeric."""

    text: str
    version: int


@dataclass(frozen=True, slots=True)
class ResolveEvidence:
    host: str
    addresses: tuple[Address, ...]
    canonical_name: str = ""
    from_hostaddr: bool = False
    trouble: Trouble | None = None


@dataclass(frozen=True, slots=True)
class AddressAttempt:
    address: Address
    milliseconds: float
    trouble: Trouble | None


@dataclass(frozen=True, slots=True)
class ConnectEvidence:
    port: int
    tried: tuple[AddressAttempt, ...]

    @property
    def address(self) -> Address | None:
        """The first address that answered."""
        return next((attempt.address for attempt in self.tried if attempt.trouble is None), None)


class Answer(StrEnum):
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
class SslRequestEvidence:
    """Attributes:
    first_bytes: up to 64 bytes of something that is not PostgreSQL.
    early_bytes: bytes that followed the ``S`` before TLS began (CVE-2021-23222).
    direct: ``sslnegotiation=direct``: nothing was asked, TLS begins at once.
    """

    answer: Answer
    first_bytes: bytes = b""
    server_message: ServerMessage | None = None
    early_bytes: int = 0
    direct: bool = False
    trouble: Trouble | None = None


@dataclass(frozen=True, slots=True)
class HandshakeEvidence:
    protocol: str = ""
    cipher: str = ""
    bits: int = 0
    group: str = ""
    alpn: str = ""
    client_authorities: tuple[str, ...] = ()
    trouble: Trouble | None = None


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
class ChainEvidence:
    """Attributes:
    received: as the server sent it, index 0 is the leaf.
    verified: as OpenSSL built it, as far as it got.
    anchor: last certificate of ``verified`` when it is one of the anchors.
    errors: every verify error, in OpenSSL's order; empty when the chain is proven.
    """

    received: tuple[Certificate, ...]
    verified: tuple[Certificate, ...]
    anchor: Certificate | None
    errors: tuple[VerifyError, ...]
    anchors: Anchors


@dataclass(frozen=True, slots=True)
class HostNameEvidence:
    """Attributes:
    names: what the certificate is for, as libpq looks at it.
    matched: the name that matched by libpq's rules; None for none.
    demanded: the sslmode is verify-full.
    """

    host: str
    names: tuple[str, ...]
    matched: str | None
    demanded: bool


@dataclass(frozen=True, slots=True)
class TlsFacts:
    """``PQsslAttribute`` of libpq's own connection."""

    protocol: str
    cipher: str
    bits: int
    compression: str
    alpn: str
    library: str


class Auth(StrEnum):
    """How the attempt met authentication."""

    NOT_REACHED = "not-reached"
    REQUESTED = "requested"  # the server asked, and nothing was given on purpose
    PASSED = "passed"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class LibpqAttempt:
    """One connection made by libpq.

    Attributes:
        sslmode: what libpq was told. Under allow and prefer there is one attempt with require and
            one with disable, in libpq's order, so that no password can follow a fall-back.
        secret_offered: libpq had the password; never on plaintext without the user's consent.
        message: libpq's own words, whole, without secrets.
        statuses: ConnStatus names passed through, in order.
        sqlstate: of the server's error; empty where the error is libpq's own.
        location: server function and source file that raised it, the same in every language.
        needs_password: the server asked for a password and there was none.
        requested: the authentication the server asked for, in libpq's words.
    """

    sslmode: str
    secret_offered: bool
    connected: bool
    auth: Auth
    message: str
    sqlstate: str
    location: str
    statuses: tuple[str, ...]
    ssl_in_use: bool
    tls: TlsFacts | None
    needs_password: bool
    used_password: bool
    requested: str
    milliseconds: float
    timed_out: bool = False


@dataclass(frozen=True, slots=True)
class LoginEvidence:
    """Attributes:
    attempts: in libpq's order; the last one is where libpq would stand.
    withheld: the server asked for a password over plaintext and it was not sent.
    """

    attempts: tuple[LibpqAttempt, ...]
    withheld: bool = False

    @property
    def final(self) -> LibpqAttempt:
        return self.attempts[-1]


@dataclass(frozen=True, slots=True)
class ServerView:
    """This backend's row of ``pg_stat_ssl``."""

    ssl: bool
    version: str
    cipher: str
    bits: int


@dataclass(frozen=True, slots=True)
class SessionEvidence:
    server_version: str
    server_view: ServerView | None
    read_only: bool | None
    round_trip_ms: float | None
    trouble: Trouble | None = None


@dataclass(frozen=True, slots=True)
class NotAsked:
    """A stage the sslmode leaves out, as ``disable`` leaves out all of TLS."""

    sslmode: str


Evidence = (
    SettingsEvidence
    | NotAsked
    | ResolveEvidence
    | ConnectEvidence
    | SslRequestEvidence
    | HandshakeEvidence
    | ChainEvidence
    | HostNameEvidence
    | LoginEvidence
    | SessionEvidence
)
