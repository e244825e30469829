"""Variables as shells, .env files and containers set them: ``PG*``, ``DATABASE_URL``,
``AZURE_POSTGRESQL_*`` of Service Connector, and groups such as ``POSTGRES_HOST``, ``DB_HOST``."""

import os
import re
from typing import Final

from azpg_gui.core.connection.unexpanded_paths import FILE_KEYWORDS, expanded
from azpg_gui.core.interchange.assignments import Assignment, assignments
from azpg_gui.core.interchange.dialects.inner import gather_any, is_string
from azpg_gui.core.interchange.drivers import (
    is_false,
    is_true,
    take_unread_tls,
    take_word_mode,
)
from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.imported import ConcernCode, Imported, Kind, UnreadableError
from azpg_gui.core.interchange.manifests import is_manifest, manifest_variables
from azpg_gui.core.interchange.variables import (
    CONNECTION_STRINGS,
    OF_SERVICE_CONNECTOR,
    OF_THE_IMAGE,
    VARIABLES,
)
from azpg_gui.core.sentences import sentence

__all__ = ["groups_of", "read", "read_group", "recognise", "variables_in"]


# Variables that make no connection by themselves.
_ALONE: Final = frozenset({"PGPASSWORD", "PGAPPNAME", "PGOPTIONS", "PGCONNECT_TIMEOUT"})
# PGSSLMODUS: written like libpq's, and none of them. PGDATA and PGADMIN_… are other programs'.
_LIKE_LIBPQS: Final = re.compile(
    r"PG(?!_|SQL|DATA\Z|ADMIN_|BOUNCER|POOL|PASSWORD_FILE\Z)[A-Z_]{3,40}"
)
_IS_LIBPQS: Final = re.compile(r"[\"']?postgres(?:ql)?://", re.IGNORECASE)
_STRINGS_SUFFIX: Final = re.compile(
    r"(?:JDBC_)?(?:URL|URI|CONNECTION_?STRING)\Z|(?<=\AAZURE_POSTGRESQL_).*"
)
# DB_CONNECTION=pgsql, DB_ENGINE=…: which database it is, not how it is reached.
_OF_THE_PROGRAM: Final = frozenset({
    "CONNECTION", "TYPE", "DIALECT", "DRIVER", "ENGINE", "CLIENT", "ADAPTER", "VENDOR",
})  # fmt: skip
_OF_APP_SERVICE: Final = ("POSTGRESQLCONNSTR_", "CUSTOMCONNSTR_")


def recognise(text: str) -> float:
    try:
        found = variables_in(text[:20_000])
    except UnreadableError:
        return 0.98
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


def variables_in(text: str) -> list[Assignment]:
    """Every variable that ``text`` sets.

    Raises:
        UnreadableError: it is a manifest of Kubernetes, and a value in it no base64.
    """
    found = manifest_variables(text) if is_manifest(text) else []
    return found or list(assignments(text))


def read(text: str) -> Imported:
    """The first connection of ``text``.

    Raises:
        UnreadableError: there is none, or libpq could not take a value.
    """
    groups = groups_of(variables_in(text))
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
    """What belongs to one connection: libpq's variables; each whole string, with what stands beside
    it; each group of one prefix that has a host; the members of a Secret."""
    by_name: dict[str, Assignment] = {}
    for one in found:
        before = by_name.get(one.name)
        again = before is not None and (before.again or before.value != one.value)
        by_name[one.name] = one._replace(again=again)
    ours = {n: a for n, a in by_name.items() if n in VARIABLES or _LIKE_LIBPQS.fullmatch(n)}
    seen = {*VARIABLES, *ours}
    whole = [a for a in by_name.values() if a.name in CONNECTION_STRINGS or _is_whole_string(a)]
    seen |= {one.name for one in whole}
    bare = {n: a for n, a in by_name.items() if a.in_block and _bare(n) in OF_THE_IMAGE}
    if not any(OF_THE_IMAGE[_bare(n)] == "host" for n in bare) or len(bare) < 2:
        bare = {}
    grouped = _of_one_prefix(by_name, seen | bare.keys())
    beside = {one.name: _beside(one, by_name, seen, grouped) for one in whole}
    if ours.keys() & {"PGHOST", "PGHOSTADDR", "PGSERVICE", "PGSERVICEFILE"} or not any(
        _IS_LIBPQS.match(one.value) for one in whole
    ):
        groups = [ours] if ours.keys() & VARIABLES.keys() - _ALONE else []
    else:  # libpq's defaults for what the URI does not say
        groups = []
        for one in whole:
            beside[one.name] |= ours if _IS_LIBPQS.match(one.value) else {}
    groups += [{one.name: one, **beside[one.name]} for one in whole]
    taken = {n for members in beside.values() for n in members}
    groups += [members for members in grouped if not members.keys() <= taken]
    return [*groups, bare] if bare else groups


def _of_one_prefix(by_name: dict[str, Assignment], seen: set[str]) -> list[dict[str, Assignment]]:
    by_prefix: dict[str, dict[str, Assignment]] = {}
    for one in by_name.values():
        match = _GROUP.fullmatch(one.name.upper())
        if match is not None and one.name not in seen:
            by_prefix.setdefault(match["prefix"], {})[one.name] = one
    driver = by_name.get("DB_CONNECTION") or by_name.get("DB_TYPE") or by_name.get("DB_DIALECT")
    groups: list[dict[str, Assignment]] = []
    for prefix, members in by_prefix.items():
        is_other = prefix.startswith("DB") and driver is not None and not _is_ours(driver.value)
        has_host = any(_keyword(n, prefix) == "host" for n in members)
        if not is_other and has_host and len(members) > 1:
            groups.append(members | _others_of(prefix, by_name, seen | members.keys()))
    return groups


def _others_of(
    prefix: str, by_name: dict[str, Assignment], seen: set[str]
) -> dict[str, Assignment]:
    """What has the group's prefix and no name that is known here: said, so that nothing is lost
    unseen."""
    if not prefix.endswith("_"):
        return {}
    return {
        n: a for n, a in by_name.items()
        if n not in seen and n.upper().startswith(prefix)
        and n.upper()[len(prefix) :] not in _OF_THE_PROGRAM
    }  # fmt: skip


def _beside(
    whole: Assignment,
    by_name: dict[str, Assignment],
    seen: set[str],
    grouped: list[dict[str, Assignment]],
) -> dict[str, Assignment]:
    """SPRING_DATASOURCE_USERNAME beside SPRING_DATASOURCE_URL; none where a group of its own has
    them."""
    prefix = _STRINGS_SUFFIX.sub("", whole.name.upper())
    members = {n for group in grouped for n in group}
    return _others_of(prefix, by_name, seen | members)


def _is_ours(driver: str) -> bool:
    return driver.lower().startswith(("pg", "postgres"))


def _is_whole_string(one: Assignment) -> bool:
    if one.name.startswith(_OF_APP_SERVICE):
        return is_string(one.value)
    return one.value.startswith(("postgres", "jdbc:postgresql", "r2dbc:")) and is_string(one.value)


def _bare(name: str) -> str:
    return name.upper().replace("-", "_")


def _keyword(name: str, prefix: str) -> str:
    suffix = _bare(name)[len(prefix) :]
    if prefix.startswith("AZURE_POSTGRESQL"):
        return OF_SERVICE_CONNECTOR.get(suffix, "")
    return OF_THE_IMAGE.get(suffix, "")


def read_group(group: dict[str, Assignment]) -> Imported:
    """Raises UnreadableError."""
    first = min(one.line for one in group.values())
    gathering = Gathering(Kind.ENVIRONMENT, line=first, program="libpq")
    names = list(group)
    rest = list(group.values())
    whole = rest[0] if rest[0].name in CONNECTION_STRINGS or _is_whole_string(rest[0]) else None
    prefix = _prefix_of(rest)
    if whole is not None and names[0] not in VARIABLES:
        gather_any(gathering, whole.value)
        prefix, rest = _STRINGS_SUFFIX.sub("", names[0].upper()), rest[1:]
    for one in rest:
        keyword = VARIABLES.get(one.name) or _keyword(one.name, prefix)
        gathering.reading(one.name, one.value)
        if whole is not None and keyword and not _is_free(gathering, keyword, one):
            continue
        if keyword == "ssl":
            _take_ssl(gathering, one.value)
        elif one.name not in VARIABLES and _bare(one.name).removeprefix(prefix) == "SSL":
            _take_ssl_of_a_program(gathering, one)
        elif keyword:
            put_in = keyword in FILE_KEYWORDS and not one.literal
            gathering.take(keyword, expanded(one.value, os.environ) if put_in else one.value)
        else:
            gathering.unknown(one.name.removeprefix(prefix), one.value)
    gathering.reading("", "")
    for one in group.values():
        _say_how_it_is_set(gathering, one)
    return gathering.finish()


def _prefix_of(group: list[Assignment]) -> str:
    if group[0].name in VARIABLES or (group[0].in_block and _bare(group[0].name) in OF_THE_IMAGE):
        return ""
    match = _GROUP.fullmatch(group[0].name.upper())
    return match["prefix"] if match else ""


def _is_free(gathering: Gathering, keyword: str, one: Assignment) -> bool:
    """Whether the whole string leaves ``keyword`` to what stands beside it."""
    before = gathering.values.get(keyword, "")
    if keyword in gathering.secrets:
        before = gathering.secrets[keyword].reveal()
    if before and before != one.value:
        gathering.concern(
            ConcernCode.AMBIGUOUS,
            sentence(
                "“{name}” is set as well, and says something else than the connection string, "
                "which was kept.",
                name=one.name,
            ),
            keyword,
        )
    return not before


def _say_how_it_is_set(gathering: Gathering, one: Assignment) -> None:
    if one.blanks:
        gathering.concern(
            ConcernCode.AMBIGUOUS,
            sentence(
                "There are blanks around the = of “{name}”: a shell does not set it that way. What "
                "stands behind was taken.",
                name=one.name,
            ),
            VARIABLES.get(one.name, ""),
        )
    if one.unclosed:
        gathering.concern(
            ConcernCode.AMBIGUOUS,
            sentence(
                "A quotation mark in the value of “{name}” ends nowhere. What stands on its line "
                "was taken.",
                name=one.name,
            ),
            VARIABLES.get(one.name, ""),
        )
    if one.again:
        gathering.concern(
            ConcernCode.AMBIGUOUS,
            sentence("“{name}” is set more than once; the last value was taken.", name=one.name),
            VARIABLES.get(one.name, ""),
        )


def _take_ssl(gathering: Gathering, value: str) -> None:
    """Service Connector's for Node.js, where ``ssl: true`` verifies."""
    if is_true(value) and gathering.says_nothing("sslmode"):
        gathering.program = "node-postgres"
        gathering.take("sslmode", "verify-full")
        gathering.take_system_roots()


def _take_ssl_of_a_program(gathering: Gathering, one: Assignment) -> None:
    """``DB_SSL=true``: what it means is written in the program that reads it."""
    if is_true(one.value):
        if gathering.says_nothing("sslmode"):
            gathering.take("sslmode", "require")
        take_unread_tls(gathering, one.name)
    elif _is_free(gathering, "sslmode", one):
        take_word_mode(gathering, "disable" if is_false(one.value) else one.value)
