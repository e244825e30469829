"""``settings.json`` of VS Code's PostgreSQL extension: ``pgsql.connections`` and
``pgsql.serverGroups`` (Microsoft Learn, *VS Code extension for PostgreSQL*, Settings)."""

import json
import uuid
from collections.abc import Sequence
from typing import Any, Final

from azpg_gui.core.interchange.exported import Exported, Written

__all__ = ["write"]

_SPACE: Final = uuid.UUID("8f0f4a54-7c6a-5d1b-9d3c-0d4b8f6a2e11")
_DEFAULT: Final = "Servers"
# The extension's own names; every other keyword has libpq's.
_NAMES: Final = {
    "host": "server", "dbname": "database", "connect_timeout": "connectTimeout",
    "application_name": "applicationName", "client_encoding": "clientEncoding",
}  # fmt: skip
_NUMBERS: Final = frozenset({"connect_timeout"})


def write(profiles: Sequence[Exported]) -> Written:
    groups = [_DEFAULT, *dict.fromkeys(one.profile.group for one in profiles if one.profile.group)]
    document = {
        "pgsql.serverGroups": [
            {"name": name, "id": _identifier("group", name), "isDefault": name == _DEFAULT}
            for name in dict.fromkeys(groups)
        ],
        "pgsql.connections": [_connection(one) for one in profiles],
    }
    return Written(json.dumps(document, indent=2, ensure_ascii=False) + "\n")


def _connection(one: Exported) -> dict[str, Any]:
    found: dict[str, Any] = {
        "id": _identifier("connection", one.profile.identifier),
        "groupId": _identifier("group", one.profile.group or _DEFAULT),
        "profileName": one.name,
        "authenticationType": "SqlLogin",
        "password": "",
        "savePassword": False,
    }
    for keyword, value in one.set_values().items():
        name = _NAMES.get(keyword, keyword)
        number = keyword in _NUMBERS and value.isdecimal()
        found[name] = int(value) if number else value
    return found


def _identifier(kind: str, name: str) -> str:
    """The same each time, so that a second export makes no second connection."""
    return str(uuid.uuid5(_SPACE, f"{kind}/{name}")).upper()
