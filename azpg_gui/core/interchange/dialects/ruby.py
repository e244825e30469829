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

__all__ = ["read", "recognise"]

_CALL: Final = re.compile(r"\bPG(?:::Connection|::Client)?\.(?:new|connect|open|async_connect)\b")
_YAML: Final = re.compile(r"^\s*adapter:\s*[\"']?postgres", re.MULTILINE)
_KNOWN: Final = {"database": "dbname", "username": "user", "encoding": "client_encoding"}


def recognise(text: str) -> float:
    if _CALL.search(text):
        return 0.99
    return 0.97 if _YAML.search(text) else 0.0


def read(text: str) -> Imported:
    """Raises UnreadableError."""
    gathering = Gathering(Kind.RUBY, program="pg")
    if _YAML.search(text):
        _gather_yaml(gathering, text)
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


def _gather_yaml(gathering: Gathering, text: str) -> None:
    """The first section with an adapter; ``default`` is what the others begin from."""
    found: dict[str, dict[str, str]] = {}
    for name, value in flattened(text):
        section, _, key = name.rpartition(".")
        found.setdefault(section, {})[key] = value
    chosen = next((s for s in ("production", *found) if "host" in found.get(s, {})), "")
    settings = {**found.get("default", {}), **found.get(chosen, {})}
    settings = settings or next(iter(found.values()), {})
    if not settings:
        gathering.refuse(sentence("There is no setting in it."))
    for name in ("adapter", "pool", "<<"):
        settings.pop(name, None)
    if "url" in settings:
        gather_any(gathering, settings.pop("url"))
    known = {**{name: name for name in settings}, **_KNOWN}
    take_known(gathering, settings.items(), known)
