"""Django's ``DATABASES`` (Django documentation, *PostgreSQL notes*): OPTIONS go to psycopg."""

import re
from typing import Final

from azpg_gui.core.interchange.dialects.inner import gather_any
from azpg_gui.core.interchange.dialects.python import take_python_settings
from azpg_gui.core.interchange.drivers import take_known
from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.imported import Imported, Kind
from azpg_gui.core.interchange.literals import Call, Entries, Name, Value, named_values
from azpg_gui.core.sentences import sentence

__all__ = ["read", "recognise"]

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
    """Raises UnreadableError."""
    gathering = Gathering(Kind.DJANGO, program="Django")
    found = _with_engine(named_values(text), 0)
    if isinstance(found, str):
        gather_any(gathering, found)
        return gathering.finish()
    if found is None:
        gathering.refuse(sentence("There is no database of PostgreSQL in it."))
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


def _with_engine(value: Value, depth: int) -> Entries | str | None:
    """The first entry whose engine is PostgreSQL's; or the URL given to dj_database_url."""
    if isinstance(value, Call):
        url = next((item for item in value.arguments.items if isinstance(item, str)), "")
        url = url or value.arguments.text("default")
        return url if re.match(r"postgres", url) else None
    if not isinstance(value, Entries) or depth > 6:
        return None
    engine = value.text("ENGINE")
    if "postg" in engine or ("ENGINE" in value.named and "psqlextra" in engine):
        return value
    inner = (*value.named.values(), *value.items)
    return next((hit for hit in (_with_engine(v, depth + 1) for v in inner) if hit), None)
