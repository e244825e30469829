"""Django's ``DATABASES`` (Django documentation, *PostgreSQL notes*): OPTIONS go to psycopg."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.interchange.dialects.inner import gather_any
from azpg_gui.core.interchange.dialects.python import take_python_settings
from azpg_gui.core.interchange.drivers import take_known
from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.imported import ConcernCode, Imported, Kind
from azpg_gui.core.interchange.literal_values import (
    Call,
    Entries,
    Name,
    Value,
)
from azpg_gui.core.interchange.literals import named_values
from azpg_gui.core.interchange.string_literals import PYTHON
from azpg_gui.core.sentences import sentence

__all__ = ["databases", "read", "read_database", "recognise"]

_KNOWN: Final = {
    "NAME": "dbname", "USER": "user", "PASSWORD": "password", "HOST": "host", "PORT": "port",
}  # fmt: skip
_ENGINE: Final = re.compile(r"[\"']ENGINE[\"']\s*:|\bDATABASES\s*=|\bdj_database_url\.")
# Django's own, which say nothing of the connection.
_PASSED_OVER: Final = frozenset({"ENGINE", "OPTIONS", "TEST"})


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


def databases(text: str) -> list[tuple[str, Entries | Call]]:
    """Every database of PostgreSQL: its alias, and its settings or the call that makes them of a
    URL.

    Raises:
        UnreadableError: there is none.
    """
    found: list[tuple[str, Entries | Call]] = []
    for alias, one in _with_engine("", named_values(text, PYTHON), 0):
        if not any(one is other or one == other for _, other in found):  # named, and once more
            found.append((alias, one))
    if not found:
        Gathering(Kind.DJANGO).refuse(sentence("There is no database of PostgreSQL in it."))
    return found


def read_database(alias: str, found: Entries | Call) -> Imported:
    """One of ``databases``, called by its alias. Raises UnreadableError."""
    return replace(_read_database(alias, found), name=alias)


def _read_database(_alias: str, found: Entries | Call) -> Imported:
    gathering = Gathering(Kind.DJANGO, program="Django")
    if isinstance(found, Call):
        gather_any(gathering, _url_of(found))
        if found.arguments.named.get("ssl_require") is True:
            _require(gathering)
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


def _url_of(call: Call) -> str:
    """``parse(URL)``, ``config("NAME_OF_A_VARIABLE", default=URL)``."""
    strings = [item for item in call.arguments.items if isinstance(item, str)]
    return next((one for one in strings if "://" in one), call.arguments.text("default"))


def _require(gathering: Gathering) -> None:
    """dj_database_url then puts sslmode=require in OPTIONS, whatever the URL says."""
    if gathering.values.get("sslmode") in {SslMode.VERIFY_CA, SslMode.VERIFY_FULL}:
        gathering.concern(
            ConcernCode.WEAKER,
            sentence(
                "ssl_require=True makes it require, whatever the URL says. {mode} was kept.",
                mode=gathering.values["sslmode"],
            ),
            "sslmode",
        )
    else:
        gathering.take_mode(SslMode.REQUIRE)


def _with_engine(alias: str, value: Value, depth: int) -> Iterator[tuple[str, Entries | Call]]:
    """Entries whose engine is PostgreSQL's, and URLs given to dj_database_url."""
    if isinstance(value, Call):
        if re.match(r"postgres", _url_of(value)):
            yield alias, value
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
