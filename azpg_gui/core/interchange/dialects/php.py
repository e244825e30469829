"""PHP's ``pg_connect("host=…")``, whose argument is libpq's (PHP manual), and Laravel's
``config/database.php`` (its ``PostgresConnector``, which makes a DSN of it, and
``ConfigurationUrlParser``, for which ``url`` counts more than what stands beside it)."""

import re
from typing import Final

from azpg_gui.core.interchange.dialects.inner import gather_any
from azpg_gui.core.interchange.drivers import take_above, take_options, take_values
from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.imported import Imported, Kind
from azpg_gui.core.interchange.literal_values import Entries, Value, text_of
from azpg_gui.core.interchange.literals import calls, entries_in
from azpg_gui.core.interchange.string_literals import PHP
from azpg_gui.core.sentences import sentence

__all__ = ["read", "recognise"]

_CALL: Final = re.compile(r"\bpg_p?connect\s*\(")
_LARAVEL: Final = re.compile(r"[\"']driver[\"']\s*=>\s*[\"'](?:pgsql|postgres(?:ql)?)[\"']")
_KNOWN: Final = {
    "host": "host", "port": "port", "database": "dbname", "username": "user",
    "password": "password", "sslmode": "sslmode", "sslcert": "sslcert", "sslkey": "sslkey",
    "sslrootcert": "sslrootcert", "application_name": "application_name",
    "charset": "client_encoding",
}  # fmt: skip


def recognise(text: str) -> float:
    return 0.99 if _CALL.search(text) or _LARAVEL.search(text) else 0.0


def read(text: str) -> Imported:
    """Raises UnreadableError."""
    gathering = Gathering(Kind.PHP, program="pg_connect")
    if _CALL.search(text) is None:
        _gather_laravel(gathering, text)
        return gathering.finish()
    found = [
        text_of(item)
        for call in calls(text, PHP)
        if call.last_name in {"pg_connect", "pg_pconnect"}
        for item in call.arguments.items
        if text_of(item)
    ]
    if not found:
        gathering.refuse(sentence("No string is given to it, only what the program knows."))
    gather_any(gathering, found[0])
    return gathering.finish()


def _gather_laravel(gathering: Gathering, text: str) -> None:
    gathering.program = "Laravel"
    found = next(
        (
            e.named
            for e in entries_in(text, PHP)
            if e.text("driver").startswith(("pgsql", "postgres"))
        ),
        {},
    )
    written = found.get("write")
    named: dict[str, Value] = {**found, **(written.named if isinstance(written, Entries) else {})}
    host = named.get("host")
    if isinstance(host, Entries):  # one of these is drawn
        named["host"] = ",".join(filter(None, map(text_of, host.items)))
    url = text_of(named.pop("url", ""))
    paths = [text_of(named.pop(name, "")) for name in ("search_path", "schema")]
    kept = {n: v for n, v in named.items() if n not in {"driver", "prefix", "engine"}}
    take_values(gathering, kept, _KNOWN)
    path = next(filter(None, paths), "")
    if path and path != "public":
        take_options(gathering, "search_path", path)
    if url:
        take_above(gathering, lambda: gather_any(gathering, url))
    elif not kept:
        gathering.refuse(sentence("No string is given to it, only what the program knows."))
