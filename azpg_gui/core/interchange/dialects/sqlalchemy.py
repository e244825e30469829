"""SQLAlchemy's URLs (its documentation, *Database URLs* and the PostgreSQL dialects): the driver
stands in the scheme, and decides what the query means. Also ``URL.create(…)``; ``connect_args``
counts before either (``create_engine``: ``cparams.update(connect_args)``)."""

import re
from typing import Final

from azpg_gui.core.interchange.dialects.python import contexts_in, take_python_settings
from azpg_gui.core.interchange.driver_urls import gather_driver_url, take_driver_settings
from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.imported import ConcernCode, Imported, Kind
from azpg_gui.core.interchange.literals import (
    Call,
    Entries,
    Name,
    Value,
    are_whole,
    calls,
    entries_in,
    text_of,
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


def read(text: str) -> Imported:
    """Raises UnreadableError."""
    gathering = Gathering(Kind.SQLALCHEMY, program="SQLAlchemy")
    all_calls = calls(text) if "(" in text else []
    created = next((c for c in all_calls if c.last_name in {"create", "URL"} and _is_url(c)), None)
    found = _ANY_URL.search(text)
    if created is not None:
        _gather_created(gathering, created)
    elif found is not None:
        put_together = re.search(r"[fF]\w?[\"']{1,3}\Z", text[: found.start()]) is not None
        url = re.sub(r"\{[^{}]*\}", GAP, found[0]) if put_together else found[0]
        gather_driver_url(gathering, url)
    else:
        gathering.refuse(sentence("There is no postgresql:// in it."))
    for entries in entries_in(text) if "connect_args" in text else ():
        given = entries.named.get("connect_args")
        if isinstance(given, Entries):
            _take_beside(gathering, given, contexts_in(text))
    return gathering.finish()


def _is_url(call: Call) -> bool:
    return text_of(_given(call).get("drivername")).startswith("postgres")


def _given(call: Call) -> dict[str, Value]:
    in_order = dict(zip(_ARGUMENTS, call.arguments.items, strict=False))
    return {**in_order, **call.arguments.named}


def _gather_created(gathering: Gathering, call: Call) -> None:
    """Raises UnreadableError."""
    if not are_whole(call.arguments, _ARGUMENTS):
        gathering.refuse(sentence("No string is given to it, only what the program knows."))
    given = _given(call)
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
