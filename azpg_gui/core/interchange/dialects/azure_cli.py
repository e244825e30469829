"""JSON of the Azure CLI: ``az postgres … show-connection-string``, ``… create``, ``… show``, and
``az webapp config appsettings list``."""

import json
import re
from typing import Any, Final

from azpg_gui.core.interchange.assignments import Assignment
from azpg_gui.core.interchange.dialects import environment
from azpg_gui.core.interchange.dialects.inner import gather_any, is_string
from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.imported import Imported, Kind
from azpg_gui.core.sentences import sentence

__all__ = ["read", "recognise"]

_KEYS: Final = re.compile(
    r'"(?:connectionStrings?|fullyQualifiedDomainName|slotSetting|databaseName)"\s*:'
)
# Which of the strings says most: the URI has sslmode, and Npgsql's the port too.
_PREFERRED: Final = ("ado.net", "jdbc", "psql_cmd", "psql", "C++ (libpq)")


def recognise(text: str) -> float:
    return 0.999 if text[:1] in {"{", "["} and _KEYS.search(text) else 0.0


def read(text: str) -> Imported:
    """Raises UnreadableError."""
    gathering = Gathering(Kind.AZURE_CLI, program="Azure CLI")
    document = _document(text)
    if document is None:  # the rows of an array, copied without its brackets
        document = _document(f"[{text.rstrip().rstrip(',')}]")
    if document is None:
        gathering.refuse(sentence("It is no valid JSON."))
    if isinstance(document, list):
        return _settings(gathering, document)
    if not isinstance(document, dict):
        gathering.refuse(sentence("There is no setting in it."))
    _gather_strings(gathering, document)
    for key, keyword in (
        ("fullyQualifiedDomainName", "host"), ("host", "host"), ("administratorLogin", "user"),
        ("username", "user"), ("password", "password"), ("databaseName", "dbname"),
    ):  # fmt: skip
        value = document.get(key)
        if isinstance(value, str) and gathering.says_nothing(keyword):
            gathering.take(keyword, value)
    name = document.get("name", "")
    return gathering.finish(name if isinstance(name, str) else "")


def _document(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _gather_strings(gathering: Gathering, document: dict[str, Any]) -> None:
    strings = document.get("connectionStrings")
    if isinstance(strings, dict):
        usable = {k: v for k, v in strings.items() if isinstance(v, str) and is_string(v)}
        chosen = next((usable[k] for k in _PREFERRED if k in usable), None)
        chosen = chosen or next(iter(usable.values()), None)
        if chosen is not None:
            gather_any(gathering, chosen)
    single = document.get("connectionString")
    if isinstance(single, str) and is_string(single):
        gather_any(gathering, single)
    gathering.program = "Azure CLI"


def _settings(gathering: Gathering, document: list[Any]) -> Imported:
    """``[{"name": "AZURE_POSTGRESQL_HOST", "value": "…"}]``"""
    found = [
        Assignment(row["name"], row["value"], literal=True)
        for row in document
        if isinstance(row, dict)
        and isinstance(row.get("name"), str)
        and isinstance(row.get("value"), str)
    ]
    groups = environment.groups_of(found)
    if not groups:
        gathering.refuse(sentence("None of these variables says anything of a connection."))
    return environment.read_group(groups[0])
