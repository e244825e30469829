"""psqlODBC: a string of ODBC's, with libpq's keywords in pqopt."""

from typing import Final

from azpg_gui.core.connection.conninfo import format_conninfo
from azpg_gui.core.sentences import sentence
from azpg_gui.core.strings.settings import LIBPQ, SSLMODES
from azpg_gui.core.strings.snippet import Driver, Level, Server

__all__ = ["DRIVERS"]


def _odbc(server: Server, level: Level) -> str:
    """psqlODBC takes PGPASSWORD where the string has no PWD, as libpq does."""
    parts = {
        "Driver": "{PostgreSQL Unicode}", "Server": server.host, "Port": server.port,
        "Database": _braced(server.dbname), "UID": _braced(server.user), "SSLmode": SSLMODES[level],
    }  # fmt: skip
    if level is not Level.ENCRYPTED:
        parts["pqopt"] = _braced(format_conninfo({"sslrootcert": server.root_file}), always=True)
    return ";".join(f"{name}={value}" for name, value in parts.items())


def _braced(value: str, *, always: bool = False) -> str:
    """ODBC Programmer's Reference, *Connection Strings*: ``}`` is doubled."""
    if not always and value == value.strip() and not any(x in value for x in "[]{}(),;?*=!@"):
        return value
    return "{" + value.replace("}", "}}") + "}"


DRIVERS: Final = (
    Driver(
        "odbc", "ODBC (psqlODBC)", "ODBC", _odbc, LIBPQ,
        sentence("A root file goes in by pqopt, in braces; ODBC has no keyword for it."),
    ),
)  # fmt: skip
