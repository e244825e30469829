"""What stage ``login`` saw: libpq's own attempts."""

from __future__ import annotations  # the window loads these before cryptography

from enum import StrEnum
from typing import TYPE_CHECKING

from azpg_gui.core.probe.evidence import Evidence
from azpg_gui.fast_dataclass import dataclass

if TYPE_CHECKING:
    from azpg_gui.core.probe.evidence.session import Notice

__all__ = ["Auth", "LibpqAttempt", "LoginEvidence", "SentBy", "TlsFacts"]


@dataclass(frozen=True, slots=True)
class TlsFacts:
    """``PQsslAttribute`` of libpq's own connection; ``bits`` is None where it names none.

    Attributes:
        group: the key exchange, from the OpenSSL behind libpq (``PQsslStruct``); empty where that
            does not tell, as before OpenSSL 3.2.
    """

    protocol: str
    cipher: str
    bits: int | None
    compression: str
    alpn: str
    library: str
    group: str = ""


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
        proof_withheld: SCRAM ended before libpq's proof of the password went out; what it had sent
            until then does not depend on the password (RFC 5802 section 5).
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
    proof_withheld: bool = False
    calculating: bool = False
    scram_iterations: int | None = None


@dataclass(frozen=True, slots=True)
class LoginEvidence(Evidence):
    """Attributes:
    attempts: in libpq's order; the last one is where libpq would stand.
    withheld: the server asked for a password over plaintext and it was not sent.
    """

    attempts: tuple[LibpqAttempt, ...]
    withheld: bool = False

    @property
    def final(self) -> LibpqAttempt:
        return self.attempts[-1]
