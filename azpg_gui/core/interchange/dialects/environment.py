"""Variables as shells, .env files and containers set them: ``PG*``, ``DATABASE_URL``,
``AZURE_POSTGRESQL_*`` of Service Connector, and groups such as ``POSTGRES_HOST``, ``DB_HOST``."""

import os
import re
from typing import Final

from azpg_gui.core.connection.unexpanded_paths import FILE_KEYWORDS, expanded
from azpg_gui.core.interchange.assignments import Assignment, assignments
from azpg_gui.core.interchange.dialects.inner import gather_any, is_string
from azpg_gui.core.interchange.drivers import is_true
from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.imported import Imported, Kind
from azpg_gui.core.interchange.variables import (
    CONNECTION_STRINGS,
    OF_SERVICE_CONNECTOR,
    OF_THE_IMAGE,
    VARIABLES,
)
from azpg_gui.core.sentences import sentence

__all__ = ["groups_of", "read", "read_group", "recognise"]


_OF_APP_SERVICE: Final = ("POSTGRESQLCONNSTR_", "CUSTOMCONNSTR_")


def recognise(text: str) -> float:
    found = list(assignments(text[:20_000]))
    if not found:
        return 0.0
    names = {one.name for one in found}
    if names & VARIABLES.keys() and (names - {"PGPASSWORD"} or "psql" not in text):
        return 0.98
    if names & set(CONNECTION_STRINGS) or any(
        n.startswith(("AZURE_POSTGRESQL_", *_OF_APP_SERVICE)) for n in names
    ):
        return 0.98
    return 0.9 if groups_of(found) else 0.0


def read(text: str) -> Imported:
    """The first connection of ``text``.

    Raises:
        UnreadableError: there is none, or libpq could not take a value.
    """
    groups = groups_of(list(assignments(text)))
    if not groups:
        Gathering(Kind.ENVIRONMENT).refuse(
            sentence("None of these variables says anything of a connection.")
        )
    return read_group(groups[0])


_GROUP: Final = re.compile(
    r"(?P<prefix>\w*?(?:POSTGRES(?:QL)?|PG|DB|DATABASE)\w*?_?)"
    rf"(?P<suffix>{'|'.join(sorted((*OF_THE_IMAGE, 'SSL'), key=len, reverse=True))})"
)


def groups_of(found: list[Assignment]) -> list[dict[str, Assignment]]:
    """What belongs to one connection: libpq's variables; each whole string; each group of one
    prefix that has a host."""
    by_name = {one.name: one for one in found}
    groups = [{n: a for n, a in by_name.items() if n in VARIABLES}]
    if set(groups[0]) <= {"PGPASSWORD", "PGAPPNAME", "PGOPTIONS", "PGCONNECT_TIMEOUT"}:
        groups = []
    seen = set(VARIABLES)
    for one in by_name.values():
        if one.name in CONNECTION_STRINGS or _is_whole_string(one):
            groups.append({one.name: one})
            seen.add(one.name)
    by_prefix: dict[str, dict[str, Assignment]] = {}
    for one in by_name.values():
        match = _GROUP.fullmatch(one.name.upper())
        if match is not None and one.name not in seen:
            by_prefix.setdefault(match["prefix"], {})[one.name] = one
    driver = by_name.get("DB_CONNECTION") or by_name.get("DB_TYPE") or by_name.get("DB_DIALECT")
    for prefix, members in by_prefix.items():
        is_other = prefix.startswith("DB") and driver is not None and not _is_ours(driver.value)
        if (
            not is_other
            and any(_keyword(n, prefix) == "host" for n in members)
            and len(members) > 1
        ):
            groups.append(members)
    return groups


def _is_ours(driver: str) -> bool:
    return driver.lower().startswith(("pg", "postgres"))


def _is_whole_string(one: Assignment) -> bool:
    if one.name.startswith(_OF_APP_SERVICE):
        return is_string(one.value)
    return one.value.startswith(("postgres", "jdbc:postgresql", "r2dbc:")) and is_string(one.value)


def _keyword(name: str, prefix: str) -> str:
    suffix = name.upper()[len(prefix) :]
    if prefix.startswith("AZURE_POSTGRESQL"):
        return OF_SERVICE_CONNECTOR.get(suffix, "")
    return OF_THE_IMAGE.get(suffix, "")


def read_group(group: dict[str, Assignment]) -> Imported:
    """Raises UnreadableError."""
    first = min(one.line for one in group.values())
    gathering = Gathering(Kind.ENVIRONMENT, line=first, program="libpq")
    names = list(group)
    if len(names) == 1 and names[0] not in VARIABLES:
        gather_any(gathering, group[names[0]].value)
        return gathering.finish()
    prefix = "" if names[0] in VARIABLES else _common_prefix(names)
    for one in group.values():
        keyword = VARIABLES.get(one.name) or _keyword(one.name, prefix)
        gathering.reading(one.name, one.value)
        if keyword == "ssl":
            _take_ssl(gathering, one.value)
        elif keyword:
            put_in = keyword in FILE_KEYWORDS and not one.literal
            gathering.take(keyword, expanded(one.value, os.environ) if put_in else one.value)
    return gathering.finish()


def _take_ssl(gathering: Gathering, value: str) -> None:
    """Service Connector's for Node.js, where ``ssl: true`` verifies."""
    if is_true(value) and gathering.says_nothing("sslmode"):
        gathering.program = "node-postgres"
        gathering.take("sslmode", "verify-full")
        gathering.take_system_roots()


def _common_prefix(names: list[str]) -> str:
    match = _GROUP.fullmatch(names[0].upper())
    return match["prefix"] if match else ""
