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
from azpg_gui.core.connection.places import (
    libpq_folder,
    root_certificate_place,
    service_files,
)
from azpg_gui.core.connection.service_file import service_values
from azpg_gui.core.secret import MASK, SECRET_KEYWORDS, Secret

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
    sources: Mapping[str, str] | None = None,
) -> ConnectionParameters:
    """Every keyword as it takes effect: given, service file, environment, compiled default.

    The order is ``conninfo_add_defaults`` in fe-connect.c. A given empty string counts as given
    (libpq: it "does not override" only a missing one). Keywords this libpq does not know are kept,
    so that the settings stage can name them.

    Args:
        sources: where each given value was given, such as ``form`` or ``TARGET``.
    """
    named = sources or {}
    rows: list[Setting] = []
    kept_secrets = dict(secrets)
    keywords = libpq_keywords()
    service = given.get("service") or environ.get("PGSERVICE", "")
    from_service, service_path = (
        service_values(service, service_files(environ)) if service else ({}, None)
    )
    for keyword in keywords:
        if keyword.name in kept_secrets:
            rows.append(Setting(keyword.name, MASK, Origin.GIVEN, named.get(keyword.name, "")))
        elif keyword.name in given:
            source = named.get(keyword.name, "")
            instead, _ = _not_given(keyword, from_service, service, service_path, environ)
            rows.append(
                Setting(
                    keyword.name,
                    given[keyword.name],
                    Origin.GIVEN,
                    source,
                    _instead_of(instead, given[keyword.name]),
                )
            )
        else:
            row, secret = _not_given(keyword, from_service, service, service_path, environ)
            if secret is not None:
                kept_secrets[keyword.name] = secret
            if row is not None:
                rows.append(row)
    known = {keyword.name for keyword in keywords}
    rows += [
        Setting(name, value, Origin.GIVEN, named.get(name, ""))
        for name, value in given.items()
        if name not in known
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
    elif keyword.name == "sslmode" and environ.get("PGREQUIRESSL", "").startswith("1"):
        # Deprecated since 7.4 and still looked at (``conninfo_add_defaults``).
        value, origin, source = "require", Origin.ENVIRONMENT, "PGREQUIRESSL"
    elif keyword.compiled:
        value, origin, source = keyword.compiled, Origin.DEFAULT, ""
    else:
        return None, None
    if keyword.name in SECRET_KEYWORDS:
        return Setting(keyword.name, MASK, origin, source), Secret(value)
    return Setting(keyword.name, value, origin, source), None


def _instead_of(row: Setting | None, given: str) -> str:
    if row is None or row.origin is Origin.DEFAULT or row.value == given:
        return ""
    return f"{row.source}={row.value}"


def _completed(rows: list[Setting], environ: Mapping[str, str]) -> list[Setting]:
    """What libpq adds once all else is known: the user's name, verify-full for the system store,
    and its own places for the root file, the client certificate and the revocation list."""
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
    found = _lying_there(present, environ)
    places = {row.keyword for row in found}
    return [*(row for row in rows if row.keyword not in places), *found]


def _lying_there(present: Mapping[str, Setting], environ: Mapping[str, str]) -> list[Setting]:
    """Files that take effect just by lying in libpq's folder (``initialize_SSL``)."""
    folder = libpq_folder(environ)
    if folder is None:
        return []
    places = {"sslcert": "postgresql.crt", "sslkey": "postgresql.key"}
    crl_named = any(k in present and present[k].value for k in ("sslcrl", "sslcrldir"))
    if not crl_named:
        places["sslcrl"] = "root.crl"
    return [
        Setting(keyword, str(folder / name), Origin.LIBPQ_PLACE)
        for keyword, name in places.items()
        if not (keyword in present and present[keyword].value) and (folder / name).exists()
    ]


def _system_user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""
