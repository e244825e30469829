"""What libpq itself says against the settings, before it would connect to anybody."""

import os
import socket
from typing import Final

from azpg_gui.core.connection.conninfo import conninfo_bytes
from azpg_gui.core.connection.integers import integer_parameter
from azpg_gui.core.connection.keywords import spelled_out
from azpg_gui.core.connection.parameters import ConnectionParameters
from azpg_gui.core.connection.setting_problem import SettingProblem
from azpg_gui.core.connection.validation import refused_by_libpq
from azpg_gui.core.libpq import PGconn
from azpg_gui.core.sentences import printable

__all__ = ["refused_before_connecting"]

# Nothing can ever lie there, for /dev/null is no folder: libpq gets past its own checks, and then
# fails at once.
_NOWHERE: Final = "/dev/null/azpg"
_LEFT_OUT: Final = frozenset({"host", "hostaddr", "port", "service", "passfile", "password"})
# libpq decodes these before it connects (``pqConnectOptions2``, from PostgreSQL 18 on).
_CHECKED_SECRETS: Final = ("scram_client_key", "scram_server_key")


def refused_before_connecting(parameters: ConnectionParameters) -> tuple[SettingProblem, ...]:
    """The first value libpq refuses. Call only after ``problems`` found none.

    ``PQconnectStart`` checks every value first (fe-connect.c, ``pqConnectOptions2``). Here it is
    given a socket folder that does not exist in the place of the host, so that it ends there.
    Nothing of the environment gets in: every keyword that has a variable is spelled out.
    """
    values = {s.keyword: s.value for s in parameters.settings if s.keyword not in _LEFT_OUT}
    if values.get("gssencmode") == "require":  # refused for a socket only
        del values["gssencmode"]
    for keyword in parameters.secrets:
        values.pop(keyword, None)
    checked = {k: parameters.secrets[k].reveal() for k in _CHECKED_SECRETS
               if k in parameters.secrets}  # fmt: skip
    given = {**values, **checked, "host": _NOWHERE, "passfile": f"{_NOWHERE}-no-password-file"}
    pgconn = PGconn(conninfo_bytes(spelled_out(given, parameters.value("service"))))
    words = printable(pgconn.error_message, limit=600).strip()
    pgconn.finish()
    if words and _NOWHERE not in words:
        return (refused_by_libpq(words),)
    return _socket_options(parameters)


def _socket_options(parameters: ConnectionParameters) -> tuple[SettingProblem, ...]:
    """Numbers the system refuses for a socket, such as ``keepalives_idle=0``: libpq then gives
    every address up (``setKeepalivesIdle`` and its siblings in fe-connect.c)."""
    keepalives = parameters.setting("keepalives")
    used = keepalives is None or (integer_parameter(keepalives.value) or 0) != 0
    if not used:  # ``PQconnectPoll``: then none of them is set
        return ()
    idle = "TCP_KEEPIDLE" if hasattr(socket, "TCP_KEEPIDLE") else "TCP_KEEPALIVE"
    options = [
        ("keepalives_idle", idle),
        ("keepalives_interval", "TCP_KEEPINTVL"),
        ("keepalives_count", "TCP_KEEPCNT"),
        ("tcp_user_timeout", "TCP_USER_TIMEOUT"),
    ]
    wanted = [(keyword, name) for keyword, name in options if parameters.setting(keyword)]
    if os.name == "nt" or not wanted:
        return ()
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        for keyword, name in wanted:
            number = integer_parameter(parameters.value(keyword)) or 0
            option = getattr(socket, name, None)
            if option is None:
                continue
            try:
                probe.setsockopt(socket.IPPROTO_TCP, option, max(number, 0))
            except OSError as error:
                words = f"setsockopt({name}) failed: {error.strerror}"
                return (refused_by_libpq(words, keyword),)
    return ()
