"""From what was given to what takes effect, by libpq's order of precedence."""

import getpass
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from psycopg import pq

from azpg_gui.core.connection.parameters import (
    ConnectionParameters,
    Origin,
    Setting,
)
from azpg_gui.core.connection.places import root_certificate_place, service_files
from azpg_gui.core.connection.secret import MASK, SECRET_KEYWORDS, Secret
from azpg_gui.core.connection.service_file import service_values

__all__ = ["Keyword", "effective_parameters", "libpq_keywords"]


@dataclass(frozen=True, slots=True)
class Keyword:
    """One row of ``PQconndefaults``: the variable and the compiled value behind a keyword."""

    name: str
    variable: str
    compiled: str


def libpq_keywords() -> tuple[Keyword, ...]:
    return tuple(
        Keyword(
            option.keyword.decode(),
            option.envvar.decode() if option.envvar else "",
            option.compiled.decode() if option.compiled else "",
        )
        for option in pq.Conninfo.get_defaults()
    )


def effective_parameters(
    given: Mapping[str, str],
    secrets: Mapping[str, Secret],
    environ: Mapping[str, str],
) -> ConnectionParameters:
    """Every keyword as it takes effect: given, service file, environment, compiled default.

    The order is ``conninfo_add_defaults`` in fe-connect.c. A given empty string counts as given
    (libpq: it "does not override" only a missing one). Keywords this libpq does not know are kept,
    so that the settings stage can name them.
    """
    rows: list[Setting] = []
    kept_secrets = dict(secrets)
    keywords = libpq_keywords()
    service = given.get("service") or environ.get("PGSERVICE", "")
    from_service, service_path = (
        service_values(service, service_files(environ)) if service else ({}, None)
    )
    for keyword in keywords:
        if keyword.name in kept_secrets:
            rows.append(Setting(keyword.name, MASK, Origin.GIVEN))
        elif keyword.name in given:
            rows.append(Setting(keyword.name, given[keyword.name], Origin.GIVEN))
        else:
            row, secret = _not_given(keyword, from_service, service, service_path, environ)
            if secret is not None:
                kept_secrets[keyword.name] = secret
            if row is not None:
                rows.append(row)
    known = {keyword.name for keyword in keywords}
    rows += [
        Setting(name, value, Origin.GIVEN) for name, value in given.items() if name not in known
    ]
    return ConnectionParameters(tuple(_completed(rows, environ)), kept_secrets)


def _not_given(
    keyword: Keyword,
    from_service: Mapping[str, str],
    service: str,
    service_path: Path | None,
    environ: Mapping[str, str],
) -> tuple[Setting | None, Secret | None]:
    if keyword.name in from_service:
        value = from_service[keyword.name]
        origin, source = Origin.SERVICE_FILE, f"{service_path} [{service}]"
    elif keyword.variable and keyword.variable in environ:
        value, origin, source = environ[keyword.variable], Origin.ENVIRONMENT, keyword.variable
    elif keyword.compiled:
        value, origin, source = keyword.compiled, Origin.DEFAULT, ""
    else:
        return None, None
    if keyword.name in SECRET_KEYWORDS:
        return Setting(keyword.name, MASK, origin, source), Secret(value)
    return Setting(keyword.name, value, origin, source), None


def _completed(rows: list[Setting], environ: Mapping[str, str]) -> list[Setting]:
    """What libpq adds once all else is known: the user's name, verify-full for the system store,
    and its own place for the root file."""
    present = {row.keyword: row for row in rows}
    if not present.get("user", Setting("", "", Origin.DEFAULT)).value:
        rows = [row for row in rows if row.keyword != "user"]
        rows.append(Setting("user", _system_user(), Origin.SYSTEM_USER))
    root = present.get("sslrootcert")
    if root is not None and root.value == "system":
        mode = present.get("sslmode")
        if mode is not None and mode.origin is Origin.DEFAULT:
            rows = [row for row in rows if row.keyword != "sslmode"]
            rows.append(Setting("sslmode", "verify-full", Origin.DEFAULT, "sslrootcert=system"))
    elif root is None or not root.value:
        place = root_certificate_place(environ)
        rows = [row for row in rows if row.keyword != "sslrootcert"]
        if place is not None:
            rows.append(Setting("sslrootcert", str(place), Origin.LIBPQ_PLACE))
    return rows


def _system_user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""
