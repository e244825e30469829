"""Node.js: node-postgres (``new Client({…})``, ``new Pool({…})``) and postgres.js
(``postgres(…)``).

What sslmode in a connection string means to node-postgres 8 (pg-connection-string 2): every mode
but ``disable`` and ``no-verify`` verifies the certificate and the host's name, unless
``uselibpqcompat=true`` stands beside it.
"""

import re
from typing import Final
from urllib.parse import unquote

from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.interchange.addresses import split_address, take_address
from azpg_gui.core.interchange.dialects.inner import gather_any
from azpg_gui.core.interchange.drivers import (
    is_true,
    milliseconds,
    take_known,
    take_unread_tls,
    take_word_mode,
    verified_although,
)
from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.imported import ConcernCode, Imported, Kind
from azpg_gui.core.interchange.literals import Call, Entries, Name, Value, assigned, calls
from azpg_gui.core.interchange.repeated import say_repeated_keywords
from azpg_gui.core.sentences import sentence

__all__ = ["read", "recognise"]

_CALL: Final = re.compile(
    r"\bnew\s+(?:pg\.)?(?:Client|Pool)\s*\(|\bpostgres\s*\(|\bpgp\s*\(|\bknex\s*\("
)
_OBJECT: Final = re.compile(r"\b(?:config|client|pool|options|connection)\w*\s*[:=]\s*\{", re.I)
_KNOWN: Final = {
    "host": "host", "hostname": "host", "port": "port", "database": "dbname", "db": "dbname",
    "user": "user", "username": "user", "password": "password", "pass": "password",
    "application_name": "application_name", "options": "options",
    "sslmode": "sslmode", "sslrootcert": "sslrootcert", "sslcert": "sslcert", "sslkey": "sslkey",
}  # fmt: skip
_CONSTRUCTORS: Final = frozenset({"Client", "Pool", "postgres", "pgp", "knex"})


def recognise(text: str) -> float:
    if _CALL.search(text):
        return 0.985
    is_object = _OBJECT.search(text) or text.startswith("{")
    if (
        is_object
        and re.search(r"\bhost[\"']?\s*:", text)
        and re.search(r"\b(?:user|database)\w*[\"']?\s*:", text)
    ):
        return 0.75
    return 0.0


def read(text: str) -> Imported:
    """Raises UnreadableError."""
    gathering = Gathering(Kind.NODE, program="node-postgres")
    call = next((c for c in calls(text) if c.last_name in _CONSTRUCTORS), None)
    names = assigned(text)
    if call is not None and call.last_name == "postgres":
        gathering.program = "postgres.js"
    entries = _entries(call, names, text)
    url = next(
        (item for item in (call.arguments.items if call else ()) if isinstance(item, str)), ""
    )
    url = url or (entries.text("connectionString", "connection") if entries else "")
    if url:
        _gather_url(gathering, url)
    elif entries is None:
        gathering.refuse(sentence("No settings are given to it, only what the program knows."))
    if entries is not None:
        _take_entries(gathering, entries, names)
        if call is not None and entries.text("sslmode") and "ssl" not in entries.named:
            _say_sslmode_is_not_read(gathering)
    _say_default(gathering, entries)
    return gathering.finish()


def _entries(call: Call | None, names: dict[str, Value], text: str) -> Entries | None:
    for item in call.arguments.items if call else ():
        value = names.get(item.text) if isinstance(item, Name) else item
        if isinstance(value, Entries):
            inner = value.named.get("connection")  # knex({client: "pg", connection: {…}})
            return inner if isinstance(inner, Entries) else value
    if call is not None and call.arguments.items:
        return None
    found = [v for v in names.values() if isinstance(v, Entries) and "host" in v.named]
    if not found and text.startswith("{"):
        found = [v for v in calls(f"f({text})")[0].arguments.items if isinstance(v, Entries)]
    return found[0] if found else None


def _gather_url(gathering: Gathering, url: str) -> None:
    """Raises UnreadableError."""
    address = split_address(url)
    if address is None:
        gather_any(gathering, url)
        return
    take_address(address, gathering)
    say_repeated_keywords(gathering, address.query)
    query = dict(address.query)
    compat = is_true(query.pop("uselibpqcompat", ""))
    mode, ssl = query.pop("sslmode", ""), query.pop("ssl", "")
    for name, value in query.items():
        gathering.take(name, value)
    if gathering.program == "postgres.js":
        _take_mode_of_postgres_js(gathering, mode or ssl)
        return
    if compat and mode:
        gathering.take("sslmode", mode)
    elif mode == "no-verify":
        gathering.take_mode(SslMode.REQUIRE)
    elif mode in {"prefer", "require", "verify-ca"}:
        verified_although(gathering, mode)
    elif mode:
        gathering.take("sslmode", mode)
    elif is_true(ssl):
        gathering.take_mode(SslMode.VERIFY_FULL)
    if not compat:
        gathering.take_system_roots()


def _take_mode_of_postgres_js(gathering: Gathering, mode: str) -> None:
    """postgres.js, ``connection.js``: require, allow and prefer verify nothing; verify-full and
    any other value do."""
    if mode in {"require", "allow", "prefer", "no-verify"}:
        gathering.take_mode(SslMode.REQUIRE if mode != "prefer" else SslMode.PREFER)
    elif mode == "verify-ca":
        verified_although(gathering, mode)
    elif is_true(mode):
        gathering.take_mode(SslMode.VERIFY_FULL)
    elif mode and mode not in {"false", "disable"}:
        take_word_mode(gathering, mode)
    gathering.take_system_roots()


def _take_entries(gathering: Gathering, entries: Entries, names: dict[str, Value]) -> None:
    pairs: list[tuple[str, str]] = []
    for name, value in entries.named.items():
        if name in {"ssl", "connectionString", "connection"}:
            continue
        if isinstance(value, (Name, Call)) and name in _KNOWN:
            gathering.take(_KNOWN[name], "${" + name + "}")  # process.env.PGPASSWORD
        elif entries.text(name):
            pairs.append((name, entries.text(name)))
    own = {
        "connectionTimeoutMillis": lambda g, v: milliseconds(g, "connect_timeout", v),
        "connect_timeout": lambda g, v: g.take("connect_timeout", v),
    }
    take_known(gathering, pairs, _KNOWN, own=own)
    ssl = entries.named.get("ssl")
    if isinstance(ssl, Name) and ssl.text in names:
        ssl = names[ssl.text]
    if "ssl" in entries.named:
        _take_ssl(gathering, ssl)


def _take_ssl(gathering: Gathering, ssl: Value) -> None:
    """``ssl`` of the settings: Node's ``tls.connect`` checks chain and name unless told not to."""
    if isinstance(ssl, Entries):
        _take_ssl_object(gathering, ssl)
    elif isinstance(ssl, str):
        _take_mode_of_postgres_js(gathering, ssl)
    elif ssl is True:
        gathering.take_mode(SslMode.VERIFY_FULL)
    elif isinstance(ssl, (Name, Call)):
        take_unread_tls(gathering, "ssl")
    gathering.take_system_roots()


def _take_ssl_object(gathering: Gathering, ssl: Entries) -> None:
    verifies = ssl.named.get("rejectUnauthorized", True)
    unchecked_name = "checkServerIdentity" in ssl.named
    if verifies is False:
        gathering.take_mode(SslMode.REQUIRE)
        gathering.concern(
            ConcernCode.WEAKER,
            sentence("rejectUnauthorized: false accepts every certificate: require."),
            "sslmode",
        )
        return
    gathering.take_mode(SslMode.VERIFY_CA if unchecked_name else SslMode.VERIFY_FULL)
    for name, keyword in (("ca", "sslrootcert"), ("cert", "sslcert"), ("key", "sslkey")):
        _take_file(gathering, keyword, ssl.named.get(name))
    gathering.take("sslpassword", ssl.text("passphrase"))


def _take_file(gathering: Gathering, keyword: str, value: Value) -> None:
    """``fs.readFileSync("F")``; libpq wants the file's name."""
    if isinstance(value, Entries):
        value = next(iter(value.items), None)
    if isinstance(value, Call):
        path = next((item for item in value.arguments.items if isinstance(item, str)), "")
        gathering.take(keyword, unquote(path) if path.startswith("file:") else path)
    elif value is not None and not isinstance(value, (bool, int, float)):
        # The certificate itself, or a variable: libpq needs a file.
        gathering.take(keyword, "${" + keyword + "}")


def _say_sslmode_is_not_read(gathering: Gathering) -> None:
    """pg's ConnectionParameters takes ``ssl``; ``sslmode`` it knows in a connection string."""
    gathering.concern(
        ConcernCode.AMBIGUOUS,
        sentence(
            "{program} reads sslmode in a connection string, not here, and connects without "
            "encryption. What was meant was taken.",
            program=gathering.program,
        ),
        "sslmode",
    )


def _say_default(gathering: Gathering, entries: Entries | None) -> None:
    if not gathering.says_nothing("sslmode") or (entries is not None and "ssl" in entries.named):
        return
    gathering.concern(
        ConcernCode.WEAKER,
        sentence(
            "{program} connects without encryption where nothing is said of ssl; Azure "
            "refuses that.",
            program=gathering.program,
        ),
        "sslmode",
    )
