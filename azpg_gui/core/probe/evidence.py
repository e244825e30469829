"""What each stage saw: measured, nothing interpreted."""

from __future__ import annotations  # the window loads this before cryptography, see below

from enum import StrEnum
from typing import TYPE_CHECKING

from azpg_gui.core.probe.session_evidence import (
    ClientCertificateSeen,
    Notice,
    NoView,
    ServerView,
    SessionEvidence,
    SignIn,
)
from azpg_gui.values import dataclass

if TYPE_CHECKING:
    from datetime import datetime

    # Only named in annotations: importing them would load cryptography before the window shows.
    from pathlib import Path

    from azpg_gui.core.certificates.certificate import Certificate
    from azpg_gui.core.certificates.loading import Loaded
    from azpg_gui.core.connection.parameters import Setting
    from azpg_gui.core.connection.password_file import PasswordFileState
    from azpg_gui.core.connection.unexpanded import Unexpanded
    from azpg_gui.core.connection.validation import SettingProblem

__all__ = [
    "Address",
    "AddressAttempt",
    "AnchorKind",
    "Anchors",
    "Answer",
    "Auth",
    "ChainEvidence",
    "ClientCertificateEvidence",
    "ClientCertificateSeen",
    "ClientTrouble",
    "ConnectEvidence",
    "Evidence",
    "HandshakeEvidence",
    "HostNameEvidence",
    "LibpqAttempt",
    "LoginEvidence",
    "NoView",
    "NotAsked",
    "Notice",
    "ResolveEvidence",
    "RevocationEvidence",
    "RevocationList",
    "SentBy",
    "ServerMessage",
    "ServerView",
    "SessionEvidence",
    "SettingsEvidence",
    "SignIn",
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
    NOT_FOUND = "not-found"  # EAI_NONAME: there is no such name
    NO_ADDRESS = "no-address"  # EAI_NODATA: the name is there and has no address
    LOOKUP_FAILED = "lookup-failed"  # EAI_AGAIN and the rest: no answer to rely on
    NO_NETWORK = "no-network"  # this computer has no way to anybody, so nothing could be asked
    TLS = "tls"  # OpenSSL gave up: see its own words
    NO_ALPN = "no-alpn"  # direct TLS, and the server did not name the protocol
    FLOOD = "flood"  # more bytes than an honest server sends
    UNEXPECTED = "unexpected"  # a mistake of ours
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
        trouble: OpenSSL's words where it cannot load the file, and so libpq cannot either.
        folders: ``SSL_CERT_DIR`` of SYSTEM, from which OpenSSL takes roots by their hash.
    """

    kind: AnchorKind
    path: Path | None
    loaded: Loaded | None
    decisive: bool
    trouble: str = ""
    folders: str = ""

    @property
    def certificates(self) -> tuple[Certificate, ...]:
        return self.loaded.certificates if self.loaded else ()


class ClientTrouble(StrEnum):
    """Why libpq could not load the client certificate and its key."""

    CERTIFICATE_UNREADABLE = "certificate-unreadable"
    KEY_MISSING = "key-missing"
    KEY_PERMISSIONS = "key-permissions"  # others may read it
    KEY_LOCKED = "key-locked"  # encrypted, no sslpassword: libpq would ask on the terminal
    PASSPHRASE_WRONG = "passphrase-wrong"  # noqa: S105 - what is wrong, not a passphrase
    KEY_UNREADABLE = "key-unreadable"
    KEY_MISMATCH = "key-mismatch"


@dataclass(frozen=True, slots=True)
class ClientCertificateEvidence:
    """Attributes:
    certificate_file, key_file: where libpq looks; None where it looks nowhere.
    words: OpenSSL's or the system's own; of KEY_PERMISSIONS the mode, as ``ls -l`` shows it.
    missing: ``sslcert`` names a file that is not there, and libpq goes on without one.
    common_name: the CN of the certificate, which ``cert`` and ``clientcert=verify-full`` compare
        with the user; empty where it could not be read.
    """

    certificate_file: Path | None
    key_file: Path | None
    trouble: ClientTrouble | None = None
    words: str = ""
    missing: bool = False
    common_name: str = ""

    @property
    def presented(self) -> bool:
        """A certificate was found and can be sent to a server that asks."""
        return self.certificate_file is not None and self.trouble is None and not self.missing


@dataclass(frozen=True, slots=True)
class RevocationList:
    """One CRL (RFC 5280 section 5); ``entries`` is how many certificates it revokes."""

    issuer: str
    last_update: datetime
    next_update: datetime
    entries: int


@dataclass(frozen=True, slots=True)
class RevocationEvidence:
    """Attributes:
    trouble: why nothing could be loaded: libpq then checks nothing, without a word.
    by_itself: ``root.crl`` lies in libpq's own place; nobody named it.
    """

    file: Path | None
    folder: Path | None
    lists: tuple[RevocationList, ...]
    trouble: str = ""
    by_itself: bool = False


@dataclass(frozen=True, slots=True)
class SettingsEvidence:
    """Effective values, what is wrong with them, and the files they lead to.

    Attributes:
        ignored_password_file: libpq does not read it, for others may.
        password_file: what the password file has for this connection; None where there is no file,
            or a password was given.
        unexpanded: files named in a way only a shell understands.
    """

    settings: tuple[Setting, ...]
    problems: tuple[SettingProblem, ...]
    anchors: Anchors
    client: ClientCertificateEvidence = ClientCertificateEvidence(None, None)
    revocation: RevocationEvidence | None = None
    ignored_password_file: Path | None = None
    password_file: PasswordFileState | None = None
    unexpanded: tuple[Unexpanded, ...] = ()


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
    """Attributes:
    client_authorities: whose client certificates the server takes; may be empty though it asks.
    certificate_requested: the server asks for a client certificate; None where the handshake ended
        before that was seen.
    direct: TLS began without an SSLRequest (``sslnegotiation=direct``).
    after_request: answer to an SSLRequest made after a direct handshake failed; None otherwise.
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
    after_request: Answer | None = None


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
class HostNameEvidence:
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


@dataclass(frozen=True, slots=True)
class TlsFacts:
    """``PQsslAttribute`` of libpq's own connection; ``bits`` is None where it names none."""

    protocol: str
    cipher: str
    bits: int | None
    compression: str
    alpn: str
    library: str


class Auth(StrEnum):
    """How the attempt met authentication."""

    NOT_REACHED = "not-reached"
    REQUESTED = "requested"  # the server asked, and nothing was given on purpose
    PASSED = "passed"
    FAILED = "failed"


class SentBy(StrEnum):
    """How a password was handed over, as ``require_auth`` allowed nothing else."""

    SCRAM_BOUND = "scram-sha-256-plus"  # bound to this TLS channel (RFC 5929, RFC 5802)
    SCRAM = "scram-sha-256"
    MD5 = "md5"
    CLEARTEXT = "password"
    UNKNOWN = "unknown"

    @property
    def require_auth(self) -> str:
        return self.value.removesuffix("-plus")

    @property
    def gives_it_away(self) -> bool:
        """Whoever got it has the password, or soon will have."""
        return self in {SentBy.MD5, SentBy.CLEARTEXT}


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
        sent_by: the one method that was allowed; says what was sent where ``used_password``.
        gss_in_use: GSSAPI encrypts the connection, in place of TLS (``PQgssEncInUse``).
        notices: what the server sent beside its answers.
        calculating: the time ran out while libpq calculated inside one call of the sign-in: the
            rounds of SCRAM, whose number the server sets.
        scram_iterations: that number (RFC 5802 section 5, ``i=``); None where it is not known.
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
    sent_by: SentBy = SentBy.UNKNOWN
    gss_in_use: bool = False
    notices: tuple[Notice, ...] = ()
    calculating: bool = False
    scram_iterations: int | None = None


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
class NotAsked:
    """A stage the settings leave out: ``sslmode=disable`` and ``gssencmode=require`` all of TLS."""

    setting: str


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
