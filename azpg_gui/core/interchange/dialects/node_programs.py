"""Where programs of Node.js keep the settings of node-postgres: Knex, Sequelize, TypeORM, NestJS.

Sequelize 6 (``sequelize.js``, ``dialects/postgres/connection-manager.js``) hands on
``dialectOptions``, and of its own options the login alone; 7 has them side by side. TypeORM
(``PostgresDriver.createPool``) hands on ``url`` as the connection string, and ``extra`` above all.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from azpg_gui.core.interchange.literal_values import (
    Call,
    Entries,
    Name,
    Value,
    are_whole,
    text_of,
)
from azpg_gui.core.interchange.literals import (
    assigned,
    calls,
    entries_in,
    named_values,
)

__all__ = ["NodeSettings", "environments_in", "recognise_program", "settings_in"]

_CALL: Final = re.compile(
    r"\bnew\s+(?:pg\.)?(?:Client|Pool|PrismaPg|Sequelize|DataSource)\s*\(|\bpostgres\s*\(|\bpgp\s*\("
    r"|\bknex\s*\("
)
_NAMED: Final = re.compile(
    r"\b(?:type|dialect|client)[\"']?\s*:\s*(?:[\"'`](?:postgres(?:ql)?|pg(?:-native)?)[\"'`]"
    r"|PostgresDialect\b)"
)
_PLACE: Final = re.compile(r"\b(?:host|url|connection|connectionString|username)[\"']?\s*:")
_OTHER_SCHEME: Final = re.compile(r"(?!postgres(?:ql)?:)[a-z][\w+.-]{1,30}://", re.IGNORECASE)
_CONSTRUCTORS: Final = frozenset(
    {"Client", "Pool", "PrismaPg", "postgres", "pgp", "knex", "Sequelize", "DataSource"}
)
# Which database it is, by the name each program has for it.
_DRIVERS: Final = ("type", "dialect", "client")
_OURS: Final = frozenset({"postgres", "postgresql", "pg", "pg-native", "PostgresDialect"})


class NodeSettings(NamedTuple):
    """Attributes:
    program: that reads them, as its people call it.
    entries: None where only the program knows them.
    tls_elsewhere: ``ssl`` stands where the program does not look for it.
    told_by_order: names of the entries that stand in the program without a name.
    """

    program: str
    url: str = ""
    entries: Entries | None = None
    tls_elsewhere: bool = False
    is_other: bool = False
    told_by_order: frozenset[str] = frozenset()

    @property
    def is_ours(self) -> bool:
        """It is no other database's."""
        return not self.is_other and _OTHER_SCHEME.match(self.url) is None


def recognise_program(text: str) -> float:
    if _CALL.search(text):
        return 0.985
    return 0.96 if _NAMED.search(text) and _PLACE.search(text) else 0.0


def settings_in(text: str) -> NodeSettings | None:
    """The first settings in ``text``; None where there are none."""
    call = next((c for c in calls(text) if c.last_name in _CONSTRUCTORS), None)
    names = assigned(text)
    if call is not None:
        return _of_call(call, names)
    found = next((entries for entries in entries_in(text) if _is_ours(entries)), None)
    return _of_entries(_program(found), found) if found is not None else None


def environments_in(text: str) -> list[tuple[str, NodeSettings]]:
    """Of a knexfile, or of Sequelize's config.json: the settings of each environment."""
    found: list[tuple[str, NodeSettings]] = []
    for one in _environments("", named_values(text), 0):
        if one not in found:  # named, and once more
            found.append(one)
    return found


def _environments(name: str, value: Value, depth: int) -> Iterator[tuple[str, NodeSettings]]:
    if not isinstance(value, Entries) or depth > 5:
        return
    if _is_ours(value):
        yield name, _of_entries(_program(value), value)
        return
    for inner_name, inner in value.named.items():
        yield from _environments(inner_name, inner, depth + 1)
    for inner in value.items:
        yield from _environments(name, inner, depth + 1)


def _is_ours(entries: Entries) -> bool:
    return any(_word(entries.named.get(name)) in _OURS for name in _DRIVERS)


def _of_call(call: Call, names: dict[str, Value]) -> NodeSettings:
    items = [names.get(i.text, i) if isinstance(i, Name) else i for i in call.arguments.items]
    url = next(filter(None, map(text_of, items)), "")
    given = next((item for item in items if isinstance(item, Entries)), None)
    match call.last_name:
        case "postgres":
            return NodeSettings("postgres.js", url, given)
        case "Sequelize":
            return _of_sequelize(items, given, is_whole=are_whole(call.arguments))
        case "DataSource" if given is not None:
            return _of_entries("TypeORM", given)
        case "knex" if given is not None:
            return _of_entries("Knex", given)
    if given is not None:
        return _with_url("node-postgres", given, url)
    return NodeSettings("node-postgres", url)


def _of_sequelize(items: list[Value], given: Entries | None, *, is_whole: bool) -> NodeSettings:
    """``new Sequelize(URL, {…})``, ``new Sequelize({…})``, ``new Sequelize(database, username,
    password, {…})``."""
    before = [item for item in items if not isinstance(item, Entries)]
    url = text_of(before[0]) if len(before) == 1 else ""
    is_login = len(before) == 3 and isinstance(items[-1], Entries)
    is_login &= all(isinstance(item, (str, Name, Call)) or item is None for item in before)
    if not is_whole or (len(before) > 1 and not is_login) or (given is None and not is_login):
        return NodeSettings("Sequelize", url)
    read = _of_entries("Sequelize", given or Entries())
    if url:
        return read._replace(url=url)
    login = dict(zip(("database", "username", "password"), before, strict=False))
    own = read.entries.named if read.entries is not None else {}
    return read._replace(entries=Entries((), {**own, **login}), told_by_order=frozenset(login))


def _of_entries(program: str, given: Entries) -> NodeSettings:
    """The settings, brought to one level as the program does."""
    named = dict(given.named)
    driver = next((_word(named[name]) for name in _DRIVERS if name in named), "")
    if driver and driver not in _OURS:
        return NodeSettings(program, is_other=True)
    tls_elsewhere = program == "Sequelize" and driver != "PostgresDialect" and "ssl" in named
    for level in _levels(program, named):
        if tls_elsewhere and "ssl" in level.named:
            tls_elsewhere = False
        named |= level.named
    settings = {
        name: value for name, value in named.items()
        if name not in {*_DRIVERS, "extra", "dialectOptions", "replication"}
    }  # fmt: skip
    connection = settings.pop("connection", None)
    if (
        isinstance(connection, (Name, Call)) and not text_of(connection)
    ) or "use_env_variable" in settings:
        return NodeSettings(program)
    url = text_of(connection)
    return _with_url(program, Entries((), settings), url)._replace(tls_elsewhere=tls_elsewhere)


def _levels(program: str, named: dict[str, Value]) -> Iterator[Entries]:
    """What counts more than the settings around it, the strongest last."""
    replication = named.get("replication")
    if isinstance(replication, Entries):
        yield from _entries_of(replication.named.get("master"), replication.named.get("write"))
    if program == "Knex":
        yield from _entries_of(named.pop("connection", None), keep=named)
    yield from _entries_of(named.get("dialectOptions"), named.get("extra"))


def _entries_of(*values: Value, keep: dict[str, Value] | None = None) -> Iterator[Entries]:
    for value in values:
        if isinstance(value, Entries):
            yield value
        elif keep is not None and value is not None:
            keep["connection"] = value


def _with_url(program: str, entries: Entries, url: str) -> NodeSettings:
    named = dict(entries.named)
    for name in ("connectionString", "url", "uri"):
        value = named.pop(name, None)
        if text_of(value):
            url = url or text_of(value)
        elif value is not None and not named.keys() & {"host", "user", "username", "database"}:
            return NodeSettings(program, url)
    return NodeSettings(program, url, Entries(entries.items, named))


def _program(entries: Entries) -> str:
    if "type" in entries.named:
        return "TypeORM"
    return "Sequelize" if "dialect" in entries.named else "Knex"


def _word(value: Value) -> str:
    if isinstance(value, Name):
        return value.text
    return value.lower() if isinstance(value, str) else ""
