"""``connect(…)`` of Python: psycopg, psycopg2, asyncpg, pg8000.

Names are libpq's in psycopg (``database`` too); asyncpg and pg8000 have some of their own, and an
``ssl.SSLContext`` in place of sslmode.
"""

import re
from typing import Final

from azpg_gui.core.connection.keywords import known_keywords
from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.interchange.dialects.inner import gather_any
from azpg_gui.core.interchange.drivers import take_known, take_unread_tls, take_word_mode
from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.imported import Imported, Kind
from azpg_gui.core.interchange.literal_values import (
    Call,
    Entries,
    Name,
    Value,
    text_of,
)
from azpg_gui.core.interchange.literals import calls, named_values
from azpg_gui.core.interchange.placeholders import GAP
from azpg_gui.core.interchange.string_literals import PYTHON
from azpg_gui.core.sentences import sentence

__all__ = ["contexts_in", "read", "recognise", "take_python_settings"]

_CALL: Final = re.compile(
    r"\b(?:psycopg2?|psycopg_pool|asyncpg|pg8000(?:\.\w+)?|pg8000)\b[\w.]*\.?"
    r"(?:connect|create_pool|Connection|ConnectionPool|AsyncConnection\.connect)\s*\("
)
_ANY_CONNECT: Final = re.compile(r"\b(?:connect|create_pool|ConnectionPool)\s*\(")
_KNOWN: Final = {
    "database": "dbname", "username": "user", "server": "host",
    "timeout": "connect_timeout", "application_name": "application_name",
}  # fmt: skip
_PASSED_OVER: Final = frozenset(
    {"cursor_factory", "connection_factory", "row_factory", "autocommit"}
)


def recognise(text: str) -> float:
    if _CALL.search(text):
        return 0.97
    if not _ANY_CONNECT.search(text) or re.search(r"\bpg_p?connect\b|PQconnect|\bpgx", text):
        return 0.0
    return 0.8 if re.search(r"\b(?:dbname|database|host|user|dsn)\s*=", text) else 0.2


def read(text: str) -> Imported:
    """Raises UnreadableError."""
    gathering = Gathering(Kind.PYTHON, program="psycopg")
    found = [call for call in calls(text, PYTHON) if call.last_name in _CONNECTS]
    if not found:
        gathering.refuse(sentence("There is no connect(…) in it."))
    call = found[0]
    gathering.program = re.split(r"\W", call.name)[0] or gathering.program
    for item in call.arguments.items[:1]:
        if text_of(item):
            gather_any(gathering, text_of(item))
    for name in ("dsn", "conninfo"):
        given = text_of(call.arguments.named.get(name))
        if given:
            gather_any(gathering, given)
    take_python_settings(gathering, call.arguments, contexts=contexts_in(text))
    return gathering.finish()


_CONNECTS: Final = frozenset({"connect", "create_pool", "ConnectionPool", "Connection"})


def contexts_in(text: str) -> dict[str, Value]:
    """Variables that hold an SSLContext: ``ctx = ssl.create_default_context(cafile=F)``."""
    return {
        name: value
        for name, value in named_values(text, PYTHON).named.items()
        if isinstance(value, Call) and value.last_name in {"create_default_context", "SSLContext"}
    }


def take_python_settings(
    gathering: Gathering, entries: Entries, *, contexts: dict[str, Value] | None = None
) -> None:
    """Keyword arguments, as they are handed to libpq or mean the same.

    Raises:
        UnreadableError: a value libpq could not take.
    """
    pairs: list[tuple[str, str]] = []
    for name, value in entries.named.items():
        if name in {"ssl", "ssl_context", "sslcontext"}:
            _take_context(gathering, value, contexts or {})
        elif isinstance(value, (str, int, float)) and not isinstance(value, bool):
            if name not in {"dsn", "conninfo"}:
                pairs.append((name, str(value)))
        elif isinstance(value, (Name, Call)) and _KNOWN.get(name, name) in known_keywords():
            gathering.take(_KNOWN.get(name, name), GAP)
    known = {**_KNOWN, **{name: name for name, _ in pairs if name not in _KNOWN}}
    take_known(gathering, [p for p in pairs if p[0] not in _PASSED_OVER], known)


def _take_context(gathering: Gathering, value: Value, contexts: dict[str, Value]) -> None:
    """asyncpg's and pg8000's TLS: a mode, True, or a context that checks unless told not to
    (Python documentation, ``ssl.create_default_context``)."""
    if isinstance(value, Name):
        value = contexts.get(value.text, value)
    if isinstance(value, str):
        take_word_mode(gathering, value)
    elif value is True:
        # asyncpg: a default context; pg8000: one that checks nothing.
        checks = gathering.program == "asyncpg"
        gathering.take_mode(SslMode.VERIFY_FULL if checks else SslMode.REQUIRE)
        gathering.take_system_roots()
    elif value is False:
        gathering.take_mode(SslMode.DISABLE)
    elif isinstance(value, Call) and value.last_name == "create_default_context":
        gathering.take_mode(SslMode.VERIFY_FULL, roots=value.arguments.text("cafile"))
        gathering.take_system_roots()
    elif isinstance(value, Call):
        gathering.take_mode(SslMode.REQUIRE)
    elif value is not None:
        take_unread_tls(gathering, "ssl")
