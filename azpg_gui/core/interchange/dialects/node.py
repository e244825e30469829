"""Node.js: node-postgres (``new Client({…})``, ``new Pool({…})``), what stands above it
(``node_programs``), and postgres.js (``postgres(…)``).

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
from azpg_gui.core.interchange.dialects.node_programs import (
    NodeSettings,
    environments_in,
    recognise_program,
    settings_in,
)
from azpg_gui.core.interchange.drivers import (
    is_true,
    milliseconds,
    say_url_counts,
    take_known,
    take_unread_tls,
    take_word_mode,
    verified_although,
)
from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.imported import ConcernCode, Imported, Kind
from azpg_gui.core.interchange.literal_values import (
    Call,
    Entries,
    Name,
    Value,
)
from azpg_gui.core.interchange.literals import assigned, calls
from azpg_gui.core.interchange.repeated import say_repeated_keywords
from azpg_gui.core.sentences import sentence

__all__ = ["environments_in", "read", "read_environment", "recognise"]

_OBJECT: Final = re.compile(r"\b(?:config|client|pool|options|connection)\w*\s*[:=]\s*\{", re.I)
_KNOWN: Final = {
    "host": "host", "hostname": "host", "port": "port", "database": "dbname", "db": "dbname",
    "user": "user", "username": "user", "password": "password", "pass": "password",
    "application_name": "application_name", "applicationName": "application_name",
    "client_encoding": "client_encoding", "options": "options",
    "sslmode": "sslmode", "sslrootcert": "sslrootcert", "sslcert": "sslcert", "sslkey": "sslkey",
}  # fmt: skip


def recognise(text: str) -> float:
    score = recognise_program(text)
    if score:
        return score
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
    settings = settings_in(text)
    gathering = _gather(settings or _bare_object(text), text, is_bare=settings is None)
    return gathering.finish()


def read_environment(name: str, given: NodeSettings, text: str) -> Imported:
    """One of ``environments_in(text)``, called by its name. Raises UnreadableError."""
    gathering = _gather(given, text)
    if name in {"production", "staging", "test", "development"}:
        gathering.kept["environment"] = name
    return gathering.finish(name)


def _gather(given: NodeSettings, text: str, *, is_bare: bool = False) -> Gathering:
    """Raises UnreadableError."""
    gathering = Gathering(Kind.NODE, program=given.program)
    gathering.told_by_order |= {_KNOWN[name] for name in given.told_by_order}
    if not given.is_ours:
        gathering.refuse(sentence("There is no database of PostgreSQL in it."))
    entries = given.entries
    if given.url:
        _gather_url(gathering, given.url)
    elif entries is None or not entries.named:
        gathering.refuse(sentence("No settings are given to it, only what the program knows."))
    if entries is not None:
        _take_entries(gathering, given, assigned(text))
        if not is_bare and entries.text("sslmode") and "ssl" not in entries.named:
            _say_sslmode_is_not_read(gathering)
        if given.tls_elsewhere:
            _say_ssl_is_not_read(gathering)
    _say_default(gathering, entries)
    return gathering


def _bare_object(text: str) -> NodeSettings:
    """``const config = {…}``, settings as JSON."""
    found = [v for v in assigned(text).values() if isinstance(v, Entries) and "host" in v.named]
    if not found and text.startswith("{"):
        found = [v for v in calls(f"f({text})")[0].arguments.items if isinstance(v, Entries)]
    return NodeSettings("node-postgres", "", found[0] if found else None)


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


def _take_entries(gathering: Gathering, given: NodeSettings, names: dict[str, Value]) -> None:
    entries = given.entries or Entries()
    # pg's ConnectionParameters puts what it reads of the URL above the rest; postgres.js does not.
    of_url = gathering.said() if given.url and given.program != "postgres.js" else {}
    pairs: list[tuple[str, str]] = []
    for name, value in entries.named.items():
        keyword = "sslmode" if name == "ssl" else _KNOWN.get(name, "")
        if keyword in of_url:
            if of_url[keyword] != (entries.text(name) or value):
                say_url_counts(gathering, name, keyword)
        elif name == "ssl":
            continue
        elif isinstance(value, (Name, Call)) and keyword:
            gathering.take(keyword, "${" + name + "}")  # process.env.PGPASSWORD
        elif entries.text(name):
            pairs.append((name, entries.text(name)))
    own = {
        "connectionTimeoutMillis": lambda g, v: milliseconds(g, "connect_timeout", v),
        "connectTimeoutMS": lambda g, v: milliseconds(g, "connect_timeout", v),
        "connect_timeout": lambda g, v: g.take("connect_timeout", v),
    }
    take_known(gathering, pairs, _KNOWN, own=own)
    ssl = entries.named.get("ssl")
    if isinstance(ssl, Name) and ssl.text in names:
        ssl = names[ssl.text]
    if "ssl" in entries.named and "sslmode" not in of_url:
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


def _say_ssl_is_not_read(gathering: Gathering) -> None:
    gathering.concern(
        ConcernCode.AMBIGUOUS,
        sentence(
            "Up to version 6 {program} reads ssl under dialectOptions, not here, and connects "
            "without encryption. What was meant was taken.",
            program=gathering.program,
        ),
        "sslmode",
    )


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
