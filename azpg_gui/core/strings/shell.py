"""psql, and a file of variables for it and every other program that is built on libpq."""

import shlex
from typing import Final

from azpg_gui.core.connection.conninfo import format_conninfo
from azpg_gui.core.sentences import sentence
from azpg_gui.core.strings.settings import LIBPQ, ROOT_CRT, libpq_values
from azpg_gui.core.strings.snippet import TOKEN_COMMAND, Driver, Level, Server

__all__ = ["DRIVERS"]

_VARIABLES: Final = {
    "host": "PGHOST", "port": "PGPORT", "dbname": "PGDATABASE", "user": "PGUSER",
    "password": "PGPASSWORD", "sslmode": "PGSSLMODE", "sslrootcert": "PGSSLROOTCERT",
}  # fmt: skip


def variables(server: Server, level: Level) -> dict[str, str]:
    """libpq's variables (34.15)."""
    return {_VARIABLES[name]: value for name, value in libpq_values(server, level).items()}


def _psql(server: Server, level: Level) -> str:
    """A command for a POSIX shell: psql asks for the password, or takes PGPASSWORD. Arguments are
    in the list of processes, which every user of the machine may read; variables are not."""
    values = libpq_values(server, level)
    password = values.pop("password", None)
    given = f"PGPASSWORD={shlex.quote(password)} " if password is not None else ""
    return f"{given}psql {shlex.quote(format_conninfo(values))}"


def _psql_entra(server: Server) -> str:
    """A token is longer than what psql's prompt takes: it goes in by the variable."""
    return f'PGPASSWORD="$({TOKEN_COMMAND})" {_psql(server, Level.FULL)}'


def _env(server: Server, level: Level) -> str:
    values = variables(server, level)
    values.setdefault("PGPASSWORD", "PASSWORD")
    return "\n".join(f"{name}={shlex.quote(value)}" for name, value in values.items())


DRIVERS: Final = (
    Driver("psql", "psql", "Shell", _psql, LIBPQ, ROOT_CRT, _psql_entra),
    Driver(
        "env", ".env", "Shell", _env, LIBPQ,
        sentence(
            "Quoted for a shell: set -a; . ./.env. docker --env-file takes the quotes as part of "
            "the value."
        ),
        file=".env",
    ),
)  # fmt: skip
