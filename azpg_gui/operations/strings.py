"""Connection strings for other programs: what the window and ``azpg strings`` both do."""

import os
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from azpg_gui.core.connection.conninfo import parse_conninfo
from azpg_gui.core.connection.endpoints import at_endpoint, endpoints
from azpg_gui.core.connection.given_values import given_values
from azpg_gui.core.connection.libpq_places import root_certificate_place
from azpg_gui.core.connection.precedence import effective_parameters
from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.connection.retired_user import retired_user
from azpg_gui.core.secret import Secret
from azpg_gui.core.sentences import ExplainedError, sentence
from azpg_gui.core.strings.drivers import DRIVERS
from azpg_gui.core.strings.snippet import Auth, Driver, Level, Server, Snippet, snippet
from azpg_gui.lazy import later

if TYPE_CHECKING:
    from azpg_gui.core.roots import system_stores
else:  # it reads certificates, and few mean the system's
    system_stores = later("azpg_gui.core.roots.system_stores")

__all__ = ["NoServerError", "server_of_profile", "server_of_target", "strings"]


class NoServerError(ExplainedError):
    """A string names one server; here is none, or several."""


def strings(server: Server, level: Level, auth: Auth, driver: str | None = None) -> list[Snippet]:
    """Of every driver, or of the one named."""
    chosen: list[Driver] = [DRIVERS[driver]] if driver else list(DRIVERS.values())
    return [snippet(one, server, level, auth) for one in chosen]


def server_of_target(target: str) -> Server:
    """With the password of the target, of ``PGPASSWORD`` or of the password file. Blocking.

    Raises:
        ConninfoError: libpq cannot read it.
        NoServerError: it names no single server.
    """
    return _server(*parse_conninfo(target))


def server_of_profile(profile: Profile, password: Secret | None = None) -> Server:
    """Likewise. Blocking.

    Args:
        password: what is typed in the form, or lies in the keyring.

    Raises:
        NoServerError: it names no single server.
    """
    secrets = {"password": password} if password else {}
    server = _server(given_values(profile), secrets)
    kept = profile.kept_user == server.user
    return replace(server, user_note=None) if kept else server


def _server(values: Mapping[str, str], secrets: Mapping[str, Secret]) -> Server:
    given = effective_parameters(values, secrets, os.environ)
    port = given.value("port") or "5432"
    whole = port.isascii() and port.isdigit()
    if not given.host or "," in given.host or given.host.startswith("/") or not whole:
        raise NoServerError(sentence("A host name is needed, and one alone."))
    root = given.value("sslrootcert")
    if root == "system":
        # A word of libpq's own: other drivers need the file behind it.
        root = str(system_stores.system_certificate_file() or "")
    root = root or str(root_certificate_place(os.environ) or "root.crt")
    (one,) = endpoints(given) or (None,)
    password = (at_endpoint(given, one) if one is not None else given).password
    note = retired_user(given.user, given.host)
    return Server(given.host, port, given.dbname, given.user, root, password or None, note)
