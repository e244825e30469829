"""Django's ``DATABASES`` (Django documentation, *PostgreSQL notes*): OPTIONS go to psycopg."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from azpg_gui.core.interchange.dialects.inner import gather_any
from azpg_gui.core.interchange.dialects.python import take_python_settings
from azpg_gui.core.interchange.drivers import take_known
from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.imported import Imported, Kind
from azpg_gui.core.interchange.literals import Call, Entries, Name, Value, named_values
from azpg_gui.core.sentences import sentence

__all__ = ["databases", "read", "read_database", "recognise"]

_KNOWN: Final = {
    "NAME": "dbname", "USER": "user", "PASSWORD": "password", "HOST": "host", "PORT": "port",
}  # fmt: skip
_ENGINE: Final = re.compile(r"[\"']ENGINE[\"']\s*:|\bDATABASES\s*=")
# Django's own, which say nothing of the connection.
_PASSED_OVER: Final = frozenset({"ENGINE", "OPTIONS", "TEST", "CONN_MAX_AGE", "ATOMIC_REQUESTS"})


def recognise(text: str) -> float:
    if not _ENGINE.search(text):
        return 0.0
    return 0.99 if re.search(r"postg|DATABASES", text) else 0.5


def read(text: str) -> Imported:
    """The first database of PostgreSQL.

    Raises:
        UnreadableError: there is none, or libpq could not take a value.
    """
    return _read_database(*databases(text)[0])


def databases(text: str) -> list[tuple[str, Entries | str]]:
    """Every database of PostgreSQL: its alias, and its settings or the URL that stands for them.

    Raises:
        UnreadableError: there is none.
    """
    found: list[tuple[str, Entries | str]] = []
    for alias, one in _with_engine("", named_values(text), 0):
        if not any(one is other or one == other for _, other in found):  # named, and once more
            found.append((alias, one))
    if not found:
        Gathering(Kind.DJANGO).refuse(sentence("There is no database of PostgreSQL in it."))
    return found


def read_database(alias: str, found: Entries | str) -> Imported:
    """One of ``databases``, called by its alias. Raises UnreadableError."""
    return replace(_read_database(alias, found), name=alias)


def _read_database(_alias: str, found: Entries | str) -> Imported:
    gathering = Gathering(Kind.DJANGO, program="Django")
    if isinstance(found, str):
        gather_any(gathering, found)
        return gathering.finish()
    pairs: list[tuple[str, str]] = []
    for name, value in found.named.items():
        if name in _PASSED_OVER:
            continue
        if isinstance(value, (Name, Call)) and name in _KNOWN:
            gathering.take(_KNOWN[name], "${" + name + "}")  # only the program knows it
        elif found.text(name):
            pairs.append((name, found.text(name)))
    take_known(gathering, pairs, _KNOWN)
    options = found.named.get("OPTIONS")
    if isinstance(options, Entries):
        take_python_settings(gathering, options)
    return gathering.finish()


def _with_engine(alias: str, value: Value, depth: int) -> Iterator[tuple[str, Entries | str]]:
    """Entries whose engine is PostgreSQL's, and URLs given to dj_database_url."""
    if isinstance(value, Call):
        url = next((item for item in value.arguments.items if isinstance(item, str)), "")
        url = url or value.arguments.text("default")
        if re.match(r"postgres", url):
            yield alias, url
        return
    if not isinstance(value, Entries) or depth > 6:
        return
    if "postg" in value.text("ENGINE") or "psqlextra" in value.text("ENGINE"):
        yield alias, value
        return
    for name, inner in value.named.items():
        yield from _with_engine(name, inner, depth + 1)
    for inner in value.items:
        yield from _with_engine(alias, inner, depth + 1)
