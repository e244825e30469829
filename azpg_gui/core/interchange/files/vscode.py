"""``settings.json`` of VS Code (``pgsql.connections``, ``pgsql.serverGroups``) and of Azure Data
Studio (``datasource.connections``, ``datasource.connectionGroups``)."""

from collections.abc import Mapping
from typing import Any, Final

from azpg_gui.core.connection.keywords import known_keywords
from azpg_gui.core.interchange.dialects.inner import gather_any
from azpg_gui.core.interchange.drivers import take_token_sign_in
from azpg_gui.core.interchange.entries import each, read_document, say_tunnel, text_of
from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.imported import Imported, Kind, Reading
from azpg_gui.core.interchange.json_comments import Lines

__all__ = ["kind_of_settings", "read"]

_LISTS: Final = {
    Kind.VSCODE: ("pgsql.connections", "pgsql.serverGroups"),
    Kind.AZURE_DATA_STUDIO: ("datasource.connections", "datasource.connectionGroups"),
}
_KNOWN: Final = {"server": "host", "database": "dbname", "username": "user"}
_PASSED_OVER: Final = frozenset({
    "id", "groupId", "profileName", "displayName", "connectionName", "savePassword", "expiresOn",
    "emptyPasswordInput", "authenticationType", "copilotAccessMode", "databaseDisplayName",
    "providerName", "options", "password", "azureAccountToken", "azureTenantId", "accountId",
    "email", "tenantId", "entraUserName", "connectionString",
})  # fmt: skip


def _settings(document: object) -> object:
    """Those of a ``*.code-workspace`` stand one level deeper."""
    inner = document.get("settings") if isinstance(document, dict) else None
    return inner if isinstance(inner, dict) else document


def kind_of_settings(document: object) -> Kind | None:
    document = _settings(document)
    for kind, (connections, _) in _LISTS.items():
        if isinstance(document, dict) and isinstance(document.get(connections), list):
            return kind
    return None


def read(text: str, kind: Kind = Kind.VSCODE) -> Reading:
    """Every connection of PostgreSQL."""
    return read_document(kind, text, lambda document: _read_lists(text, document, kind))


def _read_lists(text: str, document: object, kind: Kind) -> Reading:
    document = _settings(document)
    kind = kind_of_settings(document) or kind
    connections, groups = _LISTS[kind]
    found = document.get(connections) if isinstance(document, dict) else None
    rows = [row for row in found if isinstance(row, dict)] if isinstance(found, list) else []
    if kind is Kind.AZURE_DATA_STUDIO:
        rows = [_flat(row) for row in rows if row.get("providerName") == "PGSQL"]
    names = _groups(document.get(groups) if isinstance(document, dict) else None)
    lines = Lines(text)
    placed = [(row, lines.of(_name(row))) for row in rows]
    return each(kind, placed, lambda p: _read_connection(kind, *p, names), lambda p: p[1])


def _flat(row: Mapping[str, Any]) -> dict[str, Any]:
    options = row.get("options")
    return {**(options if isinstance(options, dict) else {}), "groupId": row.get("groupId")}


def _name(row: Mapping[str, Any]) -> str:
    return text_of(row, "profileName", "connectionName", "displayName", "server", "host")


def _groups(found: object) -> dict[str, tuple[str, str]]:
    """id → the path of names, and the colour. The outermost group is every program's own root."""
    rows = [row for row in found if isinstance(row, dict)] if isinstance(found, list) else []
    by_id = {text_of(row, "id"): row for row in rows}
    names: dict[str, tuple[str, str]] = {}
    for identifier, row in by_id.items():
        path, at, seen = list[str](), row, set[int]()
        while at and id(at) not in seen:  # a group may be its own parent
            seen.add(id(at))
            if not (at.get("isDefault") is True or text_of(at, "name") == "ROOT"):
                path.insert(0, text_of(at, "name"))
            at = by_id.get(text_of(at, "parentId"), {})
        names[identifier] = ("/".join(path), text_of(row, "color"))
    return names


def _read_connection(
    kind: Kind, row: Mapping[str, Any], line: int, groups: Mapping[str, tuple[str, str]]
) -> Imported:
    gathering = Gathering(kind, line=line, program="VS Code")
    gathering.take("password", text_of(row, "password"))
    whole = text_of(row, "connectionString")
    if whole and not text_of(row, "server", "host"):
        gather_any(gathering, whole)
    for name in row:
        value = text_of(row, name)
        keyword = _KNOWN.get(name) or _libpq_keyword(name)
        gathering.reading(name, value)
        if keyword and name not in _PASSED_OVER - {"options"}:
            gathering.take(keyword, value)
        elif value and name not in _PASSED_OVER and not name.startswith("ssh"):
            gathering.unknown(name, value)
    if text_of(row, "sshHost", "sshServer") or row.get("sshEnabled") is True:
        say_tunnel(gathering)
    if text_of(row, "authenticationType").startswith("Azure"):
        take_token_sign_in(gathering)
    group, colour = groups.get(text_of(row, "groupId"), ("", ""))
    gathering.note("colour", colour)
    return gathering.finish(text_of(row, "profileName", "connectionName"), group=group)


def _libpq_keyword(name: str) -> str:
    """``connectTimeout`` and ``sslRootCert`` for ``connect_timeout`` and ``sslrootcert``."""
    pure = name.lower().replace("_", "")
    return next((k for k in known_keywords() if k.replace("_", "") == pure), "")
