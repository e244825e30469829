"""What a diagnosis is made of."""

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum

from azpg_gui.core.diagnosis.name_difference import NameDifference
from azpg_gui.core.sentences import Sentence
from azpg_gui.core.vocabulary import Outcome, Severity, Stage, Verdict
from azpg_gui.values import dataclass

__all__ = ["Action", "Code", "Diagnosis", "Finding", "Remedy"]


class Code(StrEnum):
    """Stable names of findings; ARCHITECTURE.md lists them. A code never changes its meaning."""

    SETTING_INVALID = "setting-invalid"
    SERVICE_INVALID = "service-invalid"
    ROOT_FILE_MISSING = "root-file-missing"
    ROOT_FILE_UNREADABLE = "root-file-unreadable"
    ROOT_FILE_IS_NOT_A_ROOT = "root-file-is-not-a-root"
    CLIENT_CERTIFICATE_UNREADABLE = "client-certificate-unreadable"
    CLIENT_KEY_MISSING = "client-key-missing"
    CLIENT_KEY_PERMISSIONS = "client-key-permissions"
    CLIENT_KEY_PASSPHRASE = "client-key-passphrase"  # noqa: S105
    CLIENT_KEY_UNREADABLE = "client-key-unreadable"
    CLIENT_KEY_MISMATCH = "client-key-mismatch"
    CRL_NOT_LOADED = "crl-not-loaded"
    NAME_NOT_RESOLVED = "name-not-resolved"
    CONNECTION_REFUSED = "connection-refused"
    CONNECTION_TIMEOUT = "connection-timeout"
    CONNECTION_CLOSED = "connection-closed"
    HOST_UNREACHABLE = "host-unreachable"
    NOT_POSTGRESQL = "not-postgresql"
    TLS_NOT_OFFERED = "tls-not-offered"
    TLS_REQUIRED = "tls-required"
    BYTES_BEFORE_TLS = "bytes-before-tls"
    ERROR_BEFORE_TLS = "error-before-tls"
    PROTOCOL_VERSION_MISMATCH = "protocol-version-mismatch"
    CIPHER_MISMATCH = "cipher-mismatch"
    CHAIN_TOO_LARGE = "chain-too-large"
    DIRECT_TLS_NOT_SUPPORTED = "direct-tls-not-supported"
    HANDSHAKE_FAILED = "handshake-failed"
    UNKNOWN_ISSUER = "unknown-issuer"
    INCOMPLETE_CHAIN = "incomplete-chain"
    SELF_SIGNED = "self-signed"
    CERTIFICATE_EXPIRED = "certificate-expired"
    CERTIFICATE_NOT_YET_VALID = "certificate-not-yet-valid"
    CERTIFICATE_REVOKED = "certificate-revoked"
    CERTIFICATE_WRONG_PURPOSE = "certificate-wrong-purpose"
    CERTIFICATE_WEAK = "certificate-weak"
    CERTIFICATE_INVALID = "certificate-invalid"
    CERTIFICATE_NOT_TRUSTED = "certificate-not-trusted"
    NAME_CONSTRAINT_VIOLATED = "name-constraint-violated"
    PATH_LENGTH_EXCEEDED = "path-length-exceeded"
    CRITICAL_EXTENSION_UNKNOWN = "critical-extension-unknown"
    CHAIN_NOT_VERIFIED = "chain-not-verified"
    ROOT_EXPIRED = "root-expired"
    ROOT_EXPIRING = "root-expiring"
    CRL_MISSING = "crl-missing"
    CRL_EXPIRED = "crl-expired"
    CRL_UNUSABLE = "crl-unusable"
    HOST_NAME_MISMATCH = "host-name-mismatch"
    CERTIFICATE_NAME_DAMAGED = "certificate-name-damaged"
    CLIENT_CERTIFICATE_REQUIRED = "client-certificate-required"
    CLIENT_CERTIFICATE_REJECTED = "client-certificate-rejected"
    CLIENT_CERTIFICATE_NOT_REQUESTED = "client-certificate-not-requested"
    PASSWORD_MISSING = "password-missing"  # noqa: S105 - a finding, not a password
    PASSWORD_REJECTED = "password-rejected"  # noqa: S105
    PASSWORD_SENT_UNPROVEN = "password-sent-unproven"  # noqa: S105
    PASSWORD_WITHHELD = "password-withheld"  # noqa: S105
    AUTHENTICATION_NOT_ALLOWED = "authentication-not-allowed"
    CHANNEL_BINDING_UNAVAILABLE = "channel-binding-unavailable"
    USER_NEEDS_SERVER_SUFFIX = "user-needs-server-suffix"
    USER_HAS_SERVER_SUFFIX = "user-has-server-suffix"
    TOKEN_REJECTED = "token-rejected"  # noqa: S105
    ROLE_NOT_ALLOWED = "role-not-allowed"
    ACCESS_REJECTED = "access-rejected"
    DATABASE_MISSING = "database-missing"
    TOO_MANY_CONNECTIONS = "too-many-connections"
    SERVER_STARTING = "server-starting"
    SESSION_ATTRIBUTES_MISMATCH = "session-attributes-mismatch"
    SCRAM_ITERATIONS_EXCESSIVE = "scram-iterations-excessive"
    LOGIN_FAILED = "login-failed"
    SESSION_FAILED = "session-failed"
    ENCRYPTED_NOT_VERIFIED = "encrypted-not-verified"
    NOT_ENCRYPTED = "not-encrypted"
    PLAINTEXT_ACCEPTED = "plaintext-accepted"
    REQUIRE_VERIFIES_ROOT_FILE = "require-verifies-root-file"
    TLS_ENDS_BEFORE_SERVER = "tls-ends-before-server"
    SERVER_VIEW_UNKNOWN = "server-view-unknown"
    GSS_REQUIRED = "gss-required"
    LIBPQ_DISAGREES = "libpq-disagrees"
    UNEXPECTED_ERROR = "unexpected-error"


class Action(StrEnum):
    """What a remedy does beyond setting parameters."""

    NONE = "none"
    RUN_AGAIN = "run-again"
    ENTER_PASSWORD = "enter-password"  # noqa: S105 - put the cursor there
    ENTER_PASSPHRASE = "enter-passphrase"  # noqa: S105
    CHOOSE_ROOT_FILE = "choose-root-file"
    CHOOSE_CLIENT_CERTIFICATE = "choose-client-certificate"
    SEND_PASSWORD_UNENCRYPTED = "send-password-unencrypted"  # noqa: S105


@dataclass(frozen=True, slots=True)
class Remedy:
    """Something that may fix a finding: data, so that it can be previewed, applied and undone.

    Attributes:
        label: for a button.
        set: libpq keywords and their new values; an empty value removes the keyword.
        command: to be shown and copied, never run.
        cautious: it proves less than was asked for, or trusts somebody nobody named. A view offers
            it last, never as the accent and never under the Enter key.
        note: what it rests on, what it costs, or what it does not mend.
        difference: the name asked for and the one to be used instead, to be shown side by side.
    """

    label: Sentence
    set: Mapping[str, str] = field(default_factory=dict)
    command: str | None = None
    action: Action = Action.NONE
    cautious: bool = False
    note: Sentence | None = None
    difference: NameDifference | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing the report shows.

    Attributes:
        title: a verdict a person would say.
        happened: which step, which file, which names and dates.
        meaning: why it matters.
        technical: original words it rests on, untranslated.
    """

    code: Code
    severity: Severity
    stage: Stage
    title: Sentence
    happened: Sentence
    meaning: Sentence
    remedies: tuple[Remedy, ...] = ()
    technical: str = ""


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """Attributes:
    headline: the verdict in one sentence a person would say.
    subline: by what it was proven, or where it ended and whether the password was sent.
    findings: the decisive one first.
    summary: one line in psql's shape; empty where there was no TLS connection.
    message: libpq's own words, whole; empty where it had nothing to say.
    """

    outcome: Outcome
    verdict: Verdict
    failed_stage: Stage | None
    headline: Sentence
    subline: Sentence
    findings: tuple[Finding, ...]
    summary: str
    message: str
