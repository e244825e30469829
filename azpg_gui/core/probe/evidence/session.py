"""What stage ``session`` saw: the server's own view of this very connection."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from azpg_gui.core.probe.evidence import Evidence
from azpg_gui.fast_dataclass import dataclass

if TYPE_CHECKING:
    from azpg_gui.core.probe.evidence.login import LibpqAttempt
    from azpg_gui.core.probe.evidence.network import Trouble

__all__ = ["ClientCertificateSeen", "NoView", "Notice", "ServerView", "SessionEvidence", "SignIn"]


class NoView(StrEnum):
    """Why what the server answered is no view of this connection."""

    REFUSED = "refused"  # an error, and the connection goes on
    NO_ROW = "no-row"
    SEVERAL_ROWS = "several-rows"
    NOT_UNDERSTOOD = "not-understood"  # too few columns, or values pg_stat_ssl never has


@dataclass(frozen=True, slots=True)
class ServerView:
    """This backend's row of ``pg_stat_ssl``.

    Attributes:
        bits: None where the server names no number.
        same_backend: the process the server names is the one libpq was given at the sign-in; a
            pooler gives a number of its own. None where that is not known.
    """

    ssl: bool
    version: str
    cipher: str
    bits: int | None
    same_backend: bool | None = None


@dataclass(frozen=True, slots=True)
class ClientCertificateSeen:
    """``client_dn``, ``client_serial`` and ``issuer_dn`` of ``pg_stat_ssl``: the certificate the
    server verified. All empty where it was shown none."""

    subject: str
    serial: str
    issuer: str


@dataclass(frozen=True, slots=True)
class SignIn:
    """Attributes:
    system_user: ``SYSTEM_USER`` (PostgreSQL 16), as ``scram-sha-256:ops``; empty where it is
        NULL, as under ``trust``; None where the server was not asked or did not answer.
    asked_again: a second connection without the password, which ended where the server said how
        it wants to be convinced. None where there was nothing to learn from one.
    used_gssapi: ``PQconnectionUsedGSSAPI``.
    """

    system_user: str | None = None
    asked_again: LibpqAttempt | None = None
    used_gssapi: bool = False


@dataclass(frozen=True, slots=True)
class Notice:
    """One NoticeResponse (protocol, Error and Notice Message Fields)."""

    severity: str
    sqlstate: str
    message: str
    detail: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class SessionEvidence(Evidence):
    """Attributes:
    no_view: why ``server_view`` is None although the server answered.
    refusal: the server's words of ``NoView.REFUSED``.
    client: None where the server was not asked, or did not answer.
    notices: what the server sent beside its answers, at the sign-in and after it.
    other_client: the server names a client certificate, and libpq had none to present.
    client_doubt: the server names one, and why ours could not be examined.
    """

    server_version: str
    server_view: ServerView | None
    read_only: bool | None
    round_trip_ms: float | None
    trouble: Trouble | None = None
    no_view: NoView | None = None
    refusal: str = ""
    client: ClientCertificateSeen | None = None
    sign_in: SignIn | None = None
    notices: tuple[Notice, ...] = ()
    other_client: bool = False
    client_doubt: str = ""
