"""SQLAlchemy's URLs (its documentation, *Database URLs* and the PostgreSQL dialects): the driver
stands in the scheme, and decides what the query means. Also ``URL.create(…)``; ``connect_args``
counts before either (``create_engine``: ``cparams.update(connect_args)``)."""

import re
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from azpg_gui.core.interchange.dialects.python import contexts_in, take_python_settings
from azpg_gui.core.interchange.driver_urls import gather_driver_url, take_driver_settings
from azpg_gui.core.interchange.drivers import take_unread_tls
from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.imported import ConcernCode, Imported, Kind
from azpg_gui.core.interchange.literal_values import (
    Call,
    Entries,
    Name,
    Value,
    are_whole,
    is_in_backticks,
    text_of,
)
from azpg_gui.core.interchange.literals import (
    assigned,
    calls,
    entries_in,
    texts_in,
)
from azpg_gui.core.interchange.placeholders import GAP
from azpg_gui.core.sentences import printable, sentence

__all__ = ["read", "recognise"]

_URL: Final = re.compile(r"postgres(?:ql)?\+\w{2,30}://[^\s\"'`]*", re.IGNORECASE)
_ANY_URL: Final = re.compile(r"postgres(?:ql)?(?:\+\w{2,30})?://[^\s\"'`]*", re.IGNORECASE)
_ENGINE: Final = re.compile(
    r"create_(?:async_)?engine\s*\(|async_engine_from_config|SQLALCHEMY_DATABASE_URI|\bcreate_pool_"
)
_CREATE: Final = re.compile(
    r"\bURL(?:\.create)?\s*\(\s*(?:drivername\s*=\s*)?[\"']postgres(?:ql)?(?:\+\w+)?[\"']"
)
_ARGUMENTS: Final = ("drivername", "username", "password", "host", "port", "database", "query")
_KEYWORDS: Final = {
    "username": "user", "password": "password", "host": "host", "port": "port",
    "database": "dbname",
}  # fmt: skip


def recognise(text: str) -> float:
    if _URL.match(text):
        return 1.0
    has_url = _ANY_URL.search(text) is not None
    if _CREATE.search(text) or (has_url and "connect_args" in text):
        return 0.985
    if _ENGINE.search(text):
        return 0.96 if has_url else 0.3
    return 0.85 if _URL.search(text) else 0.0


class _Place(NamedTuple):
    """Where the program says the URL.

    Attributes:
        url: or the call of ``URL.create``.
        engine: the call it is handed to.
    """

    url: str | Call
    engine: Call | None = None


def read(text: str) -> Imported:
    """Raises UnreadableError."""
    gathering = Gathering(Kind.SQLALCHEMY, program="SQLAlchemy")
    names = _assigned_once(text)
    place = _place(text, names)
    if place is None:
        gathering.refuse(sentence("There is no postgresql:// in it."))
    if isinstance(place.url, Call):
        _gather_created(gathering, place.url)
    else:
        gather_driver_url(gathering, place.url)
    if "connect_args" in text:
        for value in _connect_args(text, place.engine):
            given = _entries_of(value, names)
            if given is None or given.items:  # {**base}
                take_unread_tls(gathering, "connect_args")
            if given is not None:
                _take_beside(gathering, given, contexts_in(text))
    return gathering.finish()


def _assigned_once(text: str) -> dict[str, Value]:
    """Of a name that is set again, only the program knows what it holds where."""
    return {
        name: value
        for name, value in assigned(text).items()
        if len(re.findall(rf"^[ \t]*{re.escape(name)}\b[^=\n]{{0,60}}=(?!=)", text, re.M)) <= 1
    }


def _place(text: str, names: Mapping[str, Value]) -> _Place | None:
    """The first engine's, or else the first URL of the text."""
    whole = None if _ANY_URL.match(text) else text
    program = calls(whole) if whole and "(" in whole else []
    for engine in filter(_is_engine, program):
        for given in _arguments(engine):
            url = _url_in(given, names)
            if url:
                return _Place(url, engine)
    created = next(filter(_is_url, program), None)
    if created is not None:
        return _Place(created)
    written = next(filter(None, map(_url_of, texts_in(whole or ""))), None)
    if written is not None:
        return _Place(written)
    found = _ANY_URL.search(text)
    return _Place(found[0]) if found else None


def _is_engine(call: Call) -> bool:
    return call.last_name.endswith("engine")


def _arguments(engine: Call) -> Iterator[Value]:
    yield engine.arguments.named.get("url")
    yield from engine.arguments.items


def _url_in(value: Value, names: Mapping[str, Value], depth: int = 0) -> str | Call | None:
    """The URL that ``value`` is, or that stands in it: ``os.environ.get("X", "postgresql://…")``."""
    if isinstance(value, Name) and value.text in names and depth < 4:
        return _url_in(names[value.text], names, depth + 1)
    if not isinstance(value, Call) or depth >= 4:
        return _url_of(text_of(value))
    if _is_url(value):
        return value
    for item in (*value.arguments.items, *value.arguments.named.values()):
        url = _url_in(item, names, depth + 1)
        if url:
            return url
    return None


def _url_of(text: str) -> str | None:
    if not _ANY_URL.match(text.strip()):
        return None
    first, *_ = text.split(maxsplit=1)
    return first if "@" in first else text.strip()


def _connect_args(text: str, engine: Call | None) -> list[Value]:
    """Those of the engine that has the URL; of a URL that no engine is given here, those that stand
    in no call: Flask's SQLALCHEMY_ENGINE_OPTIONS."""
    if engine is not None:
        named = engine.arguments.named
        return [named["connect_args"]] if "connect_args" in named else []
    of_calls = [call.arguments for call in calls(text)]
    return [
        Name() if entries in of_calls else entries.named["connect_args"]
        for entries in entries_in(text)
        if "connect_args" in entries.named
    ]


def _entries_of(value: Value, names: Mapping[str, Value]) -> Entries | None:
    if isinstance(value, Name):
        value = names.get(value.text, value)
    if isinstance(value, Call) and value.name == "dict":
        value = value.arguments
    return value if isinstance(value, Entries) else None


def _is_url(call: Call) -> bool:
    return text_of(_given(call).get("drivername")).startswith("postgres")


def _given(call: Call) -> dict[str, Value]:
    in_order = dict(zip(_ARGUMENTS, call.arguments.items, strict=False))
    return {**in_order, **call.arguments.named}


def _is_certain(call: Call, given: dict[str, Value]) -> bool:
    items = call.arguments.items
    if len(items) < 2:
        return call.arguments.named.keys() <= set(_ARGUMENTS)
    return (
        are_whole(call.arguments, _ARGUMENTS)
        and len(items) <= len(_ARGUMENTS)
        and not any(map(is_in_backticks, items))
        and all(_may_be(name, given.get(name)) for name in _ARGUMENTS)
    )


def _may_be(name: str, value: Value) -> bool:
    if value is None or isinstance(value, (Name, Call)):
        return True
    if name == "port":
        return isinstance(value, int) or (isinstance(value, str) and value.isdecimal())
    return isinstance(value, Entries if name == "query" else str)


def _gather_created(gathering: Gathering, call: Call) -> None:
    """Raises UnreadableError."""
    given = _given(call)
    if not _is_certain(call, given):
        gathering.refuse(
            sentence(
                "Arguments are told apart by their order here, and a comma or a quotation mark is "
                "wrong."
            )
        )
    in_order = _ARGUMENTS[1 : len(call.arguments.items)]
    gathering.told_by_order |= {_KEYWORDS[name] for name in in_order if name in _KEYWORDS}
    driver = text_of(given.get("drivername")).partition("+")[2].lower()
    gathering.program = driver or gathering.program
    values = Entries((), given)
    for name, keyword in _KEYWORDS.items():
        unknown = isinstance(given.get(name), (Name, Call))
        gathering.take(keyword, GAP if unknown else values.text(name))
    query = given.get("query")
    pairs: list[tuple[str, str]] = []
    for name, value in query.named.items() if isinstance(query, Entries) else ():
        several = value.items if isinstance(value, Entries) else (value,)
        pairs += [(name, text_of(v) or GAP) for v in several]
    take_driver_settings(gathering, driver, pairs)


def _take_beside(gathering: Gathering, given: Entries, contexts: dict[str, Value]) -> None:
    before = gathering.said()
    take_python_settings(gathering, given, contexts=contexts)
    after = gathering.said()
    for keyword in before:
        if after.get(keyword) != before[keyword]:
            gathering.concern(
                ConcernCode.AMBIGUOUS,
                sentence(
                    "“{name}” is set more than once; the last value was taken.",
                    name=printable(keyword, limit=40),
                ),
                keyword,
            )
