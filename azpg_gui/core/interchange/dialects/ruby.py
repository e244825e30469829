"""Ruby's pg (``PG.connect``, ``PG::Connection.new``), a hash of its settings alone, Sequel, and
database.yml of Rails, which hands every libpq keyword on (ActiveRecord's PostgreSQL adapter)."""

import re
from functools import partial
from typing import Final

from azpg_gui.core.interchange.dialects.inner import gather_any
from azpg_gui.core.interchange.drivers import take_above, take_known, take_values
from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.imported import Imported, Kind
from azpg_gui.core.interchange.literal_values import Entries, text_of
from azpg_gui.core.interchange.literals import calls, entries_in, named_values
from azpg_gui.core.interchange.placeholders import is_placeholder
from azpg_gui.core.interchange.string_literals import RUBY
from azpg_gui.core.interchange.yaml_lines import flattened
from azpg_gui.core.sentences import sentence

__all__ = ["is_database_yml", "read", "read_section", "recognise", "sections_of"]

_CALL: Final = re.compile(
    r"\bPG(?:::Connection|::Client)?\.(?:new|connect|open|async_connect)\b"
    r"|\bSequel\.(?:connect|postgres)\b|\bestablish_connection\b"
)
_HASH: Final = re.compile(r"(?::adapter\s*=>|\badapter:)\s*[\"']\w|:host\s*=>")
_BARE: Final = re.compile(
    r"\A\(?\s*(?:\w+:\s*[^,:\n]{1,200},\s*){0,12}host:\s*(?:[\"'][^\"'\n]*[\"']|ENV\b)"
)
_OTHERS: Final = re.compile(r"\b(?:dbname|database|user(?:name)?|sslmode|password):\s*[\"'E:\d]")
_YAML: Final = re.compile(r"^[ \t]*adapter:\s*[\"']?postgres", re.MULTILINE)
_KNOWN: Final = {"database": "dbname", "username": "user", "encoding": "client_encoding"}


def is_database_yml(text: str) -> bool:
    return _YAML.search(text) is not None and not _is_code(text)


def _is_code(text: str) -> bool:
    """A hash over several lines, whose ``adapter:`` looks like YAML's."""
    return (
        re.search(r"=>|\w\($|\w\s*\(\s*:?\w+:|^\s*adapter:\s*[\"']\w+[\"']\s*,", text, re.M)
        is not None
    )


def recognise(text: str) -> float:
    if _CALL.search(text):
        return 0.99
    if is_database_yml(text) or _HASH.search(text):
        return 0.97
    return 0.7 if _BARE.match(text) and _OTHERS.search(text) else 0.0


def read(text: str) -> Imported:
    """Raises UnreadableError."""
    gathering = Gathering(Kind.RUBY, program="pg")
    if is_database_yml(text):
        sections = sections_of(text)
        if not sections:
            gathering.refuse(sentence("There is no setting in it."))
        _gather_settings(gathering, sections[0][1])
        return gathering.finish()
    entries = next((c.arguments for c in calls(text, RUBY) if _CALL.search(c.name)), None)
    entries = (
        entries
        or next(filter(_has_place, entries_in(text, RUBY)), None)
        or named_values(text, RUBY)
    )
    strings = [text_of(i) for i in entries.items if "=" in text_of(i) or "://" in text_of(i)]
    entries = next((i for i in entries.items if isinstance(i, Entries) and i.named), entries)
    adapter = entries.text("adapter")
    if adapter and not adapter.startswith(("postgres", "postgis")):
        gathering.refuse(sentence("There is no database of PostgreSQL in it."))
    named = {name: value for name, value in entries.named.items() if name != "adapter"}
    strings += filter(None, [text_of(named.pop("url", ""))])
    if not (strings or named):
        gathering.refuse(sentence("No settings are given to it, only what the program knows."))
    take_values(gathering, named, {**{name: name for name in named}, **_KNOWN})
    for one in strings:
        take_above(gathering, partial(gather_any, gathering, one))
    return gathering.finish()


def _has_place(entries: Entries) -> bool:
    return not entries.named.keys().isdisjoint({"host", "url"})


def sections_of(text: str) -> list[tuple[str, dict[str, str]]]:
    """database.yml: each section with a host or a URL; ``default`` is what others begin from."""
    found: dict[str, dict[str, str]] = {}
    for name, value in flattened(text):
        section, _, key = name.rpartition(".")
        found.setdefault(section, {})[key] = value
    base = found.get("default", {})
    whole = {name: {**base, **settings} for name, settings in found.items()}
    named = [(n, s) for n, s in whole.items() if n != "default" and ("host" in s or "url" in s)]
    return sorted(named or list(whole.items()), key=lambda pair: pair[0] != "production")


def read_section(section: str, settings: dict[str, str]) -> Imported:
    """One of ``sections_of``, called by its name. Raises UnreadableError."""
    gathering = Gathering(Kind.RUBY, program="pg")
    _gather_settings(gathering, settings)
    first = section.partition(".")[0]
    if first in {"production", "staging", "test", "development"}:
        gathering.kept["environment"] = first
    return gathering.finish(section)


def _gather_settings(gathering: Gathering, settings: dict[str, str]) -> None:
    settings = {k: v for k, v in settings.items() if k not in {"adapter", "<<"}}
    url = settings.pop("url", "")
    is_known = bool(url) and not is_placeholder("url", url)
    if url and not is_known and not settings.keys() & {"host", "database", "username"}:
        gathering.refuse(sentence("No string is given to it, only what the program knows."))
    known = {**{name: name for name in settings}, **_KNOWN}
    take_known(gathering, settings.items(), known)
    if is_known:  # UrlConfig: its parts count more than what stands beside it
        take_above(gathering, partial(gather_any, gathering, url))
