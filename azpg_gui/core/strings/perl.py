"""DBD::Pg: a DSN of libpq's keywords, divided by semicolons."""

from typing import Final

from azpg_gui.core.connection.conninfo import format_conninfo
from azpg_gui.core.strings import literals
from azpg_gui.core.strings.settings import LIBPQ, ROOT_CRT, password, tls_values
from azpg_gui.core.strings.snippet import Driver, Level, Server

__all__ = ["DRIVERS"]

_VARIABLES: Final = {"dbname": "PGDATABASE", "sslrootcert": "PGSSLROOTCERT"}


def _dbd_pg(server: Server, level: Level) -> str:
    """A semicolon behind an escaped quote would end the value (dbdimp.c counts quotes, not
    backslashes): such a value goes in by its variable."""
    values = {"host": server.host, "port": server.port, "dbname": server.dbname,
              **tls_values(server, level)}  # fmt: skip
    by_variable = {k: value for k, value in values.items() if ";" in value and "'" in value}
    dsn = ";".join(format_conninfo({k: v}) for k, v in values.items() if k not in by_variable)
    return "\n".join((
        "use utf8;", "use DBI;", "",
        *[f"$ENV{{{_VARIABLES[k]}}} = {literals.ruby(v)};" for k, v in by_variable.items()],
        "my $connection = DBI->connect(", f"    {literals.ruby(f'dbi:Pg:{dsn}')},",
        f"    {literals.ruby(server.user)},",
        f"    {password(server, literals.ruby, '$ENV{PGPASSWORD}')},",
        "    { RaiseError => 1 },", ");",
    ))  # fmt: skip


DRIVERS: Final = (Driver("dbd-pg", "DBD::Pg", "Perl", _dbd_pg, LIBPQ, ROOT_CRT, "#"),)
