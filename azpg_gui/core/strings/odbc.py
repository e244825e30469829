"""psqlODBC: a string of ODBC's, with libpq's keywords in pqopt."""

from typing import Final

from azpg_gui.core.connection.conninfo import format_conninfo
from azpg_gui.core.sentences import sentence
from azpg_gui.core.strings.settings import LIBPQ, SSLMODES
from azpg_gui.core.strings.snippet import Driver, Level, Server

__all__ = ["DRIVERS"]


def _odbc(server: Server, level: Level) -> str:
    """psqlODBC takes PGPASSWORD where the string has no PWD, as libpq does. Between braces every
    character of PWD is itself (dlg_specific.c: decode_or_remove_braces)."""
    parts = {"Driver": "{PostgreSQL Unicode}", "Server": server.host, "Port": server.port}
    options = {} if level is Level.ENCRYPTED else {"sslrootcert": server.root_file}
    for name, keyword, value in (
        ("Database", "dbname", server.dbname), ("UID", "user", server.user),
    ):  # fmt: skip
        if _ends_early(value):
            options[keyword] = value
        else:
            parts[name] = value
    if server.password:
        parts["PWD"] = "{" + server.password.reveal().replace("}", "}}") + "}"
    parts["SSLmode"] = SSLMODES[level]
    if options:
        parts["pqopt"] = "{" + format_conninfo(options).replace("}", "}}") + "}"
    return ";".join(f"{name}={value}" for name, value in parts.items())


def _ends_early(value: str) -> bool:
    """psqlODBC reads braces around pqopt, PWD and the driver's name only (dlg_specific.c)."""
    return ";" in value or value != value.strip() or value.startswith("{")


DRIVERS: Final = (
    Driver(
        "odbc", "ODBC (psqlODBC)", "ODBC", _odbc, LIBPQ,
        sentence("A root file goes in by pqopt, in braces; ODBC has no keyword for it."),
    ),
)  # fmt: skip
