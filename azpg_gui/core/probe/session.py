"""Stage ``session``: what the server says about this very connection."""

import asyncio
import time
from typing import Final, NoReturn

from azpg_gui.core.libpq import ConnStatus, ExecStatus, PGresult
from azpg_gui.core.probe.evidence.network import Trouble, TroubleKind
from azpg_gui.core.probe.evidence.session import (
    ClientCertificateSeen,
    NoView,
    ServerView,
    SessionEvidence,
    SignIn,
)
from azpg_gui.core.probe.libpq_attempt import LibpqConnection, terse, wait_until_ready
from azpg_gui.core.probe.network_trouble import timeout_trouble
from azpg_gui.core.probe.received_limit import FloodError, refuse_flood
from azpg_gui.core.probe.server_values import on_or_off, server_line, true_or_false, whole_number
from azpg_gui.core.sentences import printable

__all__ = ["look_at_session"]

_ROW: Final = b"""select s.ssl, s.version, s.cipher, s.bits,
  pg_catalog.current_setting('transaction_read_only'), pg_catalog.pg_backend_pid(), s.pid%s
from pg_catalog.pg_stat_ssl s where s.pid = pg_catalog.pg_backend_pid()"""
_OWN_ROW: Final = _ROW % b""
_OWN_COLUMNS: Final = 7
# client_serial and issuer_dn since PostgreSQL 12.
_CLIENT: Final = b"""select s.client_dn, s.client_serial, s.issuer_dn
from pg_catalog.pg_stat_ssl s where s.pid = pg_catalog.pg_backend_pid()"""
_SYSTEM_USER: Final = b"select system_user"  # a keyword since PostgreSQL 16
# The same in one question, by the version that can be asked it: a round trip less for each.
_CLIENT_COLUMNS: Final = b", s.client_dn, s.client_serial, s.issuer_dn"
_TOGETHER: Final = (
    (160_000, _ROW % (_CLIENT_COLUMNS + b", system_user"), _OWN_COLUMNS + 4),
    (120_000, _ROW % _CLIENT_COLUMNS, _OWN_COLUMNS + 3),
)
# Questions beyond the first: no answer to them is no failure.
_FURTHER_LIMIT: Final = 3.0

Rows = list[tuple[str, ...]]
_KEPT: Final = 10  # rows, however many results they come in


class _QueryError(Exception):
    """The connection broke, or no longer follows the protocol."""


class _RefusedError(Exception):
    """The server answered with an error and goes on."""


async def look_at_session(connection: LibpqConnection, limit: float) -> SessionEvidence:
    """``pg_stat_ssl`` of this backend, read-only or not, one round trip, and who the server takes
    the client for.

    Args:
        limit: seconds for all questions together.
    """
    pgconn = connection.pgconn
    version = server_line(pgconn.parameter_status(b"server_version"), limit=100)
    rows: Rows | None = None
    more: tuple[str, ...] | None = None
    refusal = ""
    try:
        async with asyncio.timeout(limit):
            try:
                rows, more = await _own_row(connection)
            except _RefusedError as error:
                refusal = str(error)
            began = time.perf_counter()
            # An empty query: the server answers without planning anything.
            await _query(connection, b"")
            round_trip = (time.perf_counter() - began) * 1000
    except TimeoutError:
        return SessionEvidence(version, None, None, None, timeout_trouble(limit))
    except (_QueryError, _RefusedError) as error:
        return SessionEvidence(version, None, None, None, Trouble(TroubleKind.OTHER, str(error)))
    view = NoView.REFUSED if rows is None else _view(rows, pgconn.backend_pid)
    used_gssapi = pgconn.used_gssapi
    # The last use of the connection: a call that is left there owns it from then on.
    client, system_user = (
        await _further(connection, min(limit, _FURTHER_LIMIT))
        if more is None
        else (ClientCertificateSeen(*more[:3]), more[3] if len(more) > 3 else None)
    )
    return SessionEvidence(
        version,
        server_view=view if isinstance(view, ServerView) else None,
        read_only=on_or_off(rows[0][4]) if isinstance(view, ServerView) and rows else None,
        round_trip_ms=round_trip,
        no_view=view if isinstance(view, NoView) else None,
        refusal=refusal,
        client=client,
        sign_in=SignIn(system_user, used_gssapi=used_gssapi),
    )


async def _own_row(connection: LibpqConnection) -> tuple[Rows, tuple[str, ...] | None]:
    """The row of this backend, and the answers to the further questions; None where they are to be
    asked for one by one: by a server that is older, or refused, or answered in another form.

    Raises:
        _RefusedError, _QueryError: as ``_query``.
    """
    version = connection.pgconn.server_version
    for since, question, columns in _TOGETHER:
        if version < since:
            continue
        try:
            rows = await _query(connection, question)
        except _RefusedError:
            break  # of what, shows when each is asked for by itself
        if len(rows) == 1 and len(rows[0]) == columns:
            return [rows[0][:_OWN_COLUMNS]], rows[0][_OWN_COLUMNS:]
        return rows, None
    return await _query(connection, _OWN_ROW), None


def _view(rows: Rows, told: int) -> ServerView | NoView:
    """The answer to ``_OWN_ROW``, where it is one.

    Args:
        told: the process of BackendKeyData (``PQbackendPID``); 0 where none was sent.
    """
    if not rows:
        return NoView.NO_ROW
    if len(rows) > 1:
        return NoView.SEVERAL_ROWS
    row = rows[0]
    if len(row) < 6:
        return NoView.NOT_UNDERSTOOD
    ssl, bits, process = true_or_false(row[0]), whole_number(row[3]), whole_number(row[5])
    about = whole_number(row[6]) if len(row) > 6 else process
    # Without TLS version, cipher and bits are NULL.
    if ssl is None or process is None or about != process or (ssl and bits is None):
        return NoView.NOT_UNDERSTOOD
    return ServerView(ssl, row[1], row[2], bits, process == told if told else None)


async def _further(
    connection: LibpqConnection, limit: float
) -> tuple[ClientCertificateSeen | None, str | None]:
    client: ClientCertificateSeen | None = None
    system_user: str | None = None
    version = connection.pgconn.server_version
    try:
        async with asyncio.timeout(limit):
            if version >= 160_000:
                rows = await _answer(connection, _SYSTEM_USER, columns=1)
                system_user = rows[0] if rows else None
            if version >= 120_000:
                rows = await _answer(connection, _CLIENT, columns=3)
                client = ClientCertificateSeen(*rows) if rows else None
    except (TimeoutError, _QueryError):
        pass
    return client, system_user


async def _answer(
    connection: LibpqConnection, query: bytes, *, columns: int
) -> tuple[str, ...] | None:
    """The one row of an answer; None where it is no such answer."""
    try:
        rows = await _query(connection, query)
    except _RefusedError:
        return None
    return rows[0] if len(rows) == 1 and len(rows[0]) == columns else None


async def _query(connection: LibpqConnection, query: bytes) -> Rows:
    """Rows as text.

    Raises:
        _RefusedError: with the server's words; the connection can be asked again.
        _QueryError: it cannot.
    """
    pgconn = connection.pgconn
    rows: Rows = []
    refusal: str | None = None

    def take(result: PGresult) -> None:
        nonlocal refusal
        if result.status in _ROWS:
            rows.extend(_rows(result)[: _KEPT - len(rows)])
        elif result.status == ExecStatus.FATAL_ERROR:
            refusal = _words(result.error_message)
        else:  # copying: libpq would hand the same result out for ever
            _break_off()

    try:
        pgconn.send_query(query)
        while not pgconn.flush():
            await wait_until_ready(pgconn.socket, writing=True)
        over = False
        while not over:
            await wait_until_ready(pgconn.socket, writing=False)
            over = await connection.calls.read_results(take)
            refuse_flood(pgconn.socket)
    except FloodError as flood:
        raise _QueryError(str(flood)) from None
    except Exception as error:
        if isinstance(error, _QueryError):
            raise
        raise _QueryError(_words(pgconn.error_message) or "the connection broke") from None
    if pgconn.status != ConnStatus.OK:
        raise _QueryError(refusal or "the connection broke")
    if refusal is not None:
        raise _RefusedError(refusal)
    return rows


def _break_off() -> NoReturn:
    message = "the server answered with something else"
    raise _QueryError(message)


_ROWS: Final = frozenset((ExecStatus.TUPLES_OK, ExecStatus.EMPTY_QUERY, ExecStatus.COMMAND_OK))


def _words(message: bytes | None) -> str:
    return terse(printable(message or b"", limit=2_000).strip())[0]


def _rows(result: PGresult) -> Rows:
    """The first rows, and no more than twenty values of each."""
    return [
        tuple(
            server_line(result.get_value(row, column)) for column in range(min(result.nfields, 20))
        )
        for row in range(min(result.ntuples, _KEPT))
    ]
