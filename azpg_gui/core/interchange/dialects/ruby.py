"""Ruby's pg (``PG.connect``, ``PG::Connection.new``) and database.yml of Rails, which hands every
libpq keyword on (ActiveRecord's PostgreSQL adapter)."""

import re
from typing import Final

from azpg_gui.core.interchange.dialects.inner import gather_any
from azpg_gui.core.interchange.drivers import take_known
from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.imported import Imported, Kind
from azpg_gui.core.interchange.literals import Entries, calls, named_values
from azpg_gui.core.interchange.yaml_lines import flattened
from azpg_gui.core.sentences import sentence

__all__ = ["is_database_yml", "read", "read_section", "recognise", "sections_of"]

_CALL: Final = re.compile(r"\bPG(?:::Connection|::Client)?\.(?:new|connect|open|async_connect)\b")
_YAML: Final = re.compile(r"^\s*adapter:\s*[\"']?postgres", re.MULTILINE)
_KNOWN: Final = {"database": "dbname", "username": "user", "encoding": "client_encoding"}


def is_database_yml(text: str) -> bool:
    return _YAML.search(text) is not None


def recognise(text: str) -> float:
    if _CALL.search(text):
        return 0.99
    return 0.97 if _YAML.search(text) else 0.0


def read(text: str) -> Imported:
    """Raises UnreadableError."""
    gathering = Gathering(Kind.RUBY, program="pg")
    if _YAML.search(text):
        sections = sections_of(text)
        if not sections:
            gathering.refuse(sentence("There is no setting in it."))
        _gather_settings(gathering, sections[0][1])
        return gathering.finish()
    entries = next((c.arguments for c in calls(text) if _CALL.search(c.name)), None)
    for item in (entries or named_values(text)).items:
        if isinstance(item, str) and "=" in item:
            gather_any(gathering, item)
        elif isinstance(item, Entries):
            entries = item
    entries = entries or named_values(text)
    pairs = [(name, entries.text(name)) for name in entries.named if entries.text(name)]
    known = {**{name: name for name, _ in pairs}, **_KNOWN}
    take_known(gathering, pairs, known)
    return gathering.finish()


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
    if "url" in settings:
        gather_any(gathering, settings.pop("url"))
    known = {**{name: name for name in settings}, **_KNOWN}
    take_known(gathering, settings.items(), known)
