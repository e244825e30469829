"""What stands around a connection string so that its own driver tries it, by the driver's name."""

import textwrap
from collections.abc import Mapping
from typing import Final

from azpg_gui.fast_dataclass import dataclass

__all__ = ["PROGRAMS", "Program"]

_ASKED: Final = "select ssl from pg_stat_ssl where pid = pg_backend_pid()"


@dataclass(frozen=True, slots=True)
class Program:
    """Attributes:
    command: reads the program from its standard input.
    present: ends well where the driver is here; of Python the ``modules`` decide.
    behind: stands behind the snippet, and prints what the server says.
    before: stands before it.
    indent: of the snippet.
    """

    command: tuple[str, ...]
    present: tuple[str, ...]
    behind: str
    before: str = ""
    indent: str = ""
    modules: tuple[str, ...] = ()

    def around(self, snippet: str) -> str:
        return f"{self.before}{textwrap.indent(snippet, self.indent)}{self.behind}"


def _python(*modules: str, behind: str, before: str = "", indent: str = "") -> Program:
    return Program(("python3", "-"), (), behind, before, indent, modules)


def _php(function: str, behind: str) -> Program:
    here = f"exit(extension_loaded('{function}') ? 0 : 1);"
    return Program(("php", "-d", "display_errors=stderr"), ("php", "-r", here), behind)


_CURSOR: Final = (
    f'\ncursor = connection.cursor()\ncursor.execute("{_ASKED}")\nprint(cursor.fetchone()[0])\n'
)
_ENGINE: Final = (
    "\nfrom sqlalchemy import text\nwith engine.connect() as connection:\n"
    f'    print(connection.execute(text("{_ASKED}")).scalar())\n'
)
_ASYNC_ENGINE: Final = (
    "\nimport asyncio\nfrom sqlalchemy import text\n\nasync def main():\n"
    "    async with engine.connect() as connection:\n"
    f'        print(await connection.scalar(text("{_ASKED}")))\n'
    "    await engine.dispose()\n\nasyncio.run(main())\n"
)

PROGRAMS: Final[Mapping[str, Program]] = {
    # Its options may stand behind the string; -w never asks for a password.
    "psql": Program(("sh",), ("psql", "--version"), f' -X -w -Atc "{_ASKED}"\n'),
    "psycopg": _python("psycopg", behind=_CURSOR),
    "psycopg2": _python("psycopg2", behind=_CURSOR),
    "pygresql": _python("pgdb", behind=_CURSOR),
    "adbc": _python("adbc_driver_postgresql", "pyarrow", behind=_CURSOR),
    "peewee": _python(
        "peewee", "psycopg2",
        behind=f'\nprint(database.execute_sql("{_ASKED}").fetchone()[0])\n',
    ),
    "django": _python(
        "django", "psycopg",
        behind="\nimport django\nfrom django.conf import settings\n"
        "settings.configure(DATABASES=DATABASES)\ndjango.setup()\n"
        f"from django.db import connection\n{_CURSOR}",
    ),
    "asyncpg": _python(
        "asyncpg", before="import asyncio\n\nasync def main():\n", indent="    ",
        behind=f'\n    print(await connection.fetchval("{_ASKED}"))\n\nasyncio.run(main())\n',
    ),
    "pg8000": _python("pg8000", behind=_CURSOR),
    "sqlalchemy": _python("sqlalchemy", "psycopg", behind=_ENGINE),
    "sqlalchemy-asyncpg": _python("sqlalchemy", "greenlet", "asyncpg", behind=_ASYNC_ENGINE),
    "sqlalchemy-pg8000": _python("sqlalchemy", "pg8000", behind=_ENGINE),
    "ruby-pg": Program(
        ("ruby", "-"), ("ruby", "-e", "require 'pg'"),
        f'\nputs connection.exec("{_ASKED}").getvalue(0, 0)\n',
    ),
    "pg_connect": _php(
        "pgsql",
        "\n$connection === false && exit(1);"
        f'\necho pg_fetch_result(pg_query($connection, "{_ASKED}"), 0, 0);\n',
    ),
    "pdo": _php(
        "pdo_pgsql", f'\necho json_encode((bool) $connection->query("{_ASKED}")->fetchColumn());\n'
    ),
    "dbd-pg": Program(
        ("perl", "-"), ("perl", "-MDBD::Pg", "-e", "1"),
        f'\nprint $connection->selectrow_array("{_ASKED}") ? "true" : "false";\n',
    ),
    "rpostgresql": Program(
        ("R", "--vanilla", "--no-echo"),
        ("Rscript", "-e", "invisible(packageVersion('RPostgreSQL'))"),
        f'\ncat(dbGetQuery(connection, "{_ASKED}")[1, 1], "\\n")\n',
    ),
    "pgtcl": Program(
        ("tclsh",), ("sh", "-c", "echo 'exit [catch {package require Pgtcl}]' | tclsh"),
        f'\nset result [pg_exec $connection "{_ASKED}"]\n'
        "puts [lindex [pg_result $result -getTuple 0] 0]\n",
        before="encoding system utf-8\n",
    ),
}  # fmt: skip
