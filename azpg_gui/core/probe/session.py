"""Stage ``session``: what the server says about this very connection."""

import asyncio
import time

from psycopg import pq
from psycopg.pq.abc import PGconn, PGresult

from azpg_gui.core.probe.evidence import ServerView, SessionEvidence, Trouble, TroubleKind
from azpg_gui.core.probe.flood import FloodError, refuse_flood
from azpg_gui.core.probe.libpq import terse, wait_until_ready
from azpg_gui.core.probe.trouble import timeout_trouble
from azpg_gui.core.words import plain

__all__ = ["look_at_session"]

_OWN_ROW = b"""select s.ssl, s.version, s.cipher, s.bits, current_setting('transaction_read_only'),
  pg_catalog.pg_backend_pid()
from pg_catalog.pg_stat_ssl s where s.pid = pg_catalog.pg_backend_pid()"""


class _QueryError(Exception):
    pass


async def look_at_session(pgconn: PGconn, limit: float) -> SessionEvidence:
    """``pg_stat_ssl`` of this backend, read-only or not, and one round trip.

    Args:
        limit: seconds for all questions together.
    """
    version = plain(pgconn.parameter_status(b"server_version") or b"", limit=100)
    try:
        async with asyncio.timeout(limit):
            rows = await _query(pgconn, _OWN_ROW)
            began = time.perf_counter()
            # An empty query: the server answers without planning anything.
            await _query(pgconn, b"")
            round_trip = (time.perf_counter() - began) * 1000
    except TimeoutError:
        return SessionEvidence(version, None, None, None, timeout_trouble(limit))
    except _QueryError as error:
        return SessionEvidence(version, None, None, None, Trouble(TroubleKind.OTHER, str(error)))
    if not rows or len(rows[0]) != 6:
        return SessionEvidence(version, None, None, round_trip)
    ssl, tls_version, cipher, bits, read_only, process = rows[0]
    told = pgconn.backend_pid  # BackendKeyData; 0 where none was sent
    same = process == str(told) if told else None
    view = ServerView(ssl == "t", tls_version, cipher, int(bits) if bits.isdigit() else 0, same)
    return SessionEvidence(version, view, read_only == "on", round_trip)


async def _query(pgconn: PGconn, query: bytes) -> list[tuple[str, ...]]:
    """Rows as text. Raises _QueryError with the server's words."""
    rows: list[tuple[str, ...]] = []
    try:
        pgconn.nonblocking = 1
        pgconn.send_query(query)
        while pgconn.flush() == 1:
            await wait_until_ready(pgconn.socket, writing=True)
        while True:
            while pgconn.is_busy():
                await wait_until_ready(pgconn.socket, writing=False)
                pgconn.consume_input()
                refuse_flood(pgconn.socket)
            result = pgconn.get_result()
            if result is None:
                return rows
            rows += _rows(result)
    except FloodError as flood:
        raise _QueryError(str(flood)) from None
    except Exception as error:
        if isinstance(error, _QueryError):
            raise
        # psycopg's own exceptions hold the connection, and with it the password: text only.
        words, _, _ = terse(plain(pgconn.error_message or b"", limit=2_000).strip())
        raise _QueryError(words or "the connection broke") from None


def _rows(result: PGresult) -> list[tuple[str, ...]]:
    match result.status:
        case pq.ExecStatus.TUPLES_OK:
            return [
                tuple(
                    plain(result.get_value(row, column) or b"", limit=200)
                    for column in range(result.nfields)
                )
                for row in range(min(result.ntuples, 10))
            ]
        case pq.ExecStatus.EMPTY_QUERY | pq.ExecStatus.COMMAND_OK:
            return []
        case _:
            words, _, _ = terse(plain(result.error_message or b"", limit=2_000).strip())
            raise _QueryError(words)
