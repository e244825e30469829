"""From what was given to what takes effect, by libpq's order of precedence."""

from collections.abc import Mapping
from dataclasses import replace

from azpg_gui.core.connection.keywords import Keyword, libpq_keywords
from azpg_gui.core.connection.libpq_places import (
    libpq_folder,
    root_certificate_place,
    system_user,
)
from azpg_gui.core.connection.parameters import (
    ConnectionParameters,
    Origin,
    Setting,
)
from azpg_gui.core.connection.profile import Trust
from azpg_gui.core.connection.roots_choice import trust_behind
from azpg_gui.core.connection.service_lookup import ServiceLookup, look_up_service
from azpg_gui.core.connection.shown_values import shown
from azpg_gui.core.secret import MASK, SECRET_KEYWORDS, Secret

__all__ = ["effective_parameters"]


def effective_parameters(
    given: Mapping[str, str],
    secrets: Mapping[str, Secret],
    environ: Mapping[str, str],
    sources: Mapping[str, str] | None = None,
) -> ConnectionParameters:
    """Every keyword as it takes effect: given, service file, environment, compiled default.

    The order is ``conninfo_add_defaults`` in fe-connect.c. A given empty string counts as given
    (libpq: it "does not override" only a missing one). Keywords this libpq does not know are kept,
    so that the settings stage can name them; what was meant by their values nobody knows, so these
    are never shown.

    Args:
        sources: where each given value was given, such as ``form`` or ``TARGET``.
    """
    keywords = libpq_keywords()
    known = frozenset(keyword.name for keyword in keywords)
    service = look_up_service(given, environ, known)
    named = sources or {}
    rows: list[Setting] = []
    kept_secrets = dict(secrets)
    for keyword in keywords:
        name = keyword.name
        if name in kept_secrets:
            rows.append(Setting(name, MASK, Origin.GIVEN, named.get(name, "")))
            continue
        row, secret = _not_given(keyword, service, environ)
        if name in given:
            value = shown(name, given[name])
            instead = _instead_of(row, value)
            row = Setting(name, value, Origin.GIVEN, named.get(name, ""), instead)
        elif secret is not None:
            kept_secrets[name] = secret
        if row is not None:
            rows.append(row)
    rows += [
        Setting(name, MASK if value else "", Origin.GIVEN, named.get(name, ""))
        for name, value in given.items()
        if name not in known
    ]
    settings = tuple(_with_trust(_completed(rows, environ)))
    return ConnectionParameters(settings, kept_secrets, service.refusal)


def _not_given(
    keyword: Keyword, service: ServiceLookup, environ: Mapping[str, str]
) -> tuple[Setting | None, Secret | None]:
    from_service = service.service.values
    if keyword.name in from_service:
        value = from_service[keyword.name]
        origin, source = Origin.SERVICE_FILE, service.source(keyword.name)
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
    return Setting(keyword.name, shown(keyword.name, value), origin, source), None


def _instead_of(row: Setting | None, given: str) -> str:
    if row is None or row.origin is Origin.DEFAULT or row.value == given:
        return ""
    return f"{row.source}={row.value}"


def _completed(rows: list[Setting], environ: Mapping[str, str]) -> list[Setting]:
    """What libpq adds once all else is known: the user's name and a database of that name,
    verify-full for the system store, and its own places for the root file, the client certificate
    and the revocation list (``pqConnectOptions2``, ``initialize_SSL``)."""
    present = {row.keyword: row for row in rows}
    if not _value(present, "user"):
        rows = [row for row in rows if row.keyword != "user"]
        rows.append(Setting("user", system_user(), Origin.SYSTEM_USER))
    if not _value(present, "dbname"):
        user = next(row.value for row in rows if row.keyword == "user")
        rows = [row for row in rows if row.keyword != "dbname"]
        rows.append(Setting("dbname", user, Origin.DEFAULT, "user"))
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


def _with_trust(rows: list[Setting]) -> list[Setting]:
    host = next((row.value for row in rows if row.keyword == "host"), "")
    return [_chosen(row, host) if row.keyword == "sslrootcert" else row for row in rows]


def _chosen(root: Setting, host: str) -> Setting:
    by_itself = root.origin is Origin.LIBPQ_PLACE
    return replace(root, trust=Trust.LIBPQ_PLACE if by_itself else trust_behind(root.value, host))


def _value(present: Mapping[str, Setting], keyword: str) -> str:
    return present[keyword].value if keyword in present else ""


def _lying_there(present: Mapping[str, Setting], environ: Mapping[str, str]) -> list[Setting]:
    """Files that take effect just by lying in libpq's folder (``initialize_SSL``)."""
    folder = libpq_folder(environ)
    if folder is None:
        return []
    places = {"sslcert": "postgresql.crt", "sslkey": "postgresql.key"}
    if not (_value(present, "sslcrl") or _value(present, "sslcrldir")):
        places["sslcrl"] = "root.crl"
    return [
        Setting(keyword, str(folder / name), Origin.LIBPQ_PLACE)
        for keyword, name in places.items()
        if not _value(present, keyword) and (folder / name).exists()
    ]
