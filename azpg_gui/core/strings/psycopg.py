"""Python drivers built on libpq: they hand its keywords on."""

from collections.abc import Mapping
from typing import Final
from urllib.parse import quote

from azpg_gui.core.connection.conninfo import format_conninfo
from azpg_gui.core.sentences import sentence
from azpg_gui.core.strings import literals
from azpg_gui.core.strings.python import imports, password_argument, python_password
from azpg_gui.core.strings.settings import (
    LIBPQ,
    ROOT_CRT,
    libpq_values,
    password_comment,
    public_cloud_only,
    tls_values,
)
from azpg_gui.core.strings.snippet import Driver, Level, Server

__all__ = ["DRIVERS"]


def _arguments(values: Mapping[str, str]) -> list[str]:
    return [f"    {name}={literals.python(value)}," for name, value in values.items()]


def _called(module: str, server: Server, level: Level) -> str:
    values = libpq_values(server, level)
    values.pop("password", None)
    return "\n".join((
        *imports(server), f"import {module}", "", f"connection = {module}.connect(",
        *_arguments(values), password_argument(server), ")",
    ))  # fmt: skip


def _psycopg(server: Server, level: Level) -> str:
    return _called("psycopg", server, level)


def _psycopg2(server: Server, level: Level) -> str:
    return _called("psycopg2", server, level)


def _psycopg_entra(server: Server) -> str:
    return _with_credential("psycopg3", server)


def _psycopg2_entra(server: Server) -> str:
    return _with_credential("psycopg2", server)


def _with_credential(package: str, server: Server) -> str:
    """azure-postgresql-auth 1.1: it fetches a token for each connection."""
    if package == "psycopg2":
        made = ["connection = psycopg2.connect("]
        last = [
            "    connection_factory=partial(EntraConnection, credential=DefaultAzureCredential()),"
        ]
        imports = ["from functools import partial", "", "import psycopg2"]
    else:
        made = ["connection = EntraConnection.connect("]
        last = ["    credential=DefaultAzureCredential(),"]
        imports = []
    return "\n".join((
        f'# pip install "azure-postgresql-auth[{package}]" azure-identity', *imports,
        "from azure.identity import DefaultAzureCredential",
        f"from azure_postgresql_auth.{package} import EntraConnection", "", *made,
        *_arguments(libpq_values(server, Level.FULL)), *last, ")",
    ))  # fmt: skip


def _pygresql(server: Server, level: Level) -> str:
    """pgdb takes the port with the host, and makes a keyword string of the rest: it quotes what has
    a blank, and takes a database's name with a = for keywords (pgdb/connect.py)."""
    tls = {name: _pgdb(value) for name, value in tls_values(server, level).items()}
    named = format_conninfo({"dbname": server.dbname})
    dbname = named if "=" in server.dbname else _pgdb(server.dbname)
    return "\n".join((
        *imports(server), "import pgdb", "", "connection = pgdb.connect(",
        f"    host={literals.python(f'{server.host}:{server.port}')},",
        f"    database={literals.python(dbname)},",
        f"    user={literals.python(server.user)},",
        password_argument(server), *_arguments(tls), ")",
    ))  # fmt: skip


def _pgdb(value: str) -> str:
    return value if " " in value else format_conninfo({"": value})[1:]


def _adbc(server: Server, level: Level) -> str:
    """libpq's URI (34.1.1.2)."""
    host = f"[{quote(server.host, safe=':')}]" if ":" in server.host else server.host
    rest = "&".join(f"{name}={quote(v, safe='')}" for name, v in tls_values(server, level).items())
    secret = f":{quote(server.password.reveal(), safe='')}" if server.password else ""
    uri = (
        f"postgresql://{quote(server.user, safe='')}{secret}@{host}:{server.port}"
        f"/{quote(server.dbname, safe='')}?{rest}"
    )
    return "\n".join((
        *password_comment(server, "#"), "from adbc_driver_postgresql import dbapi", "",
        f"connection = dbapi.connect({literals.python(uri)})",
    ))  # fmt: skip


def _peewee(server: Server, level: Level) -> str:
    return "\n".join((
        *imports(server), "from peewee import PostgresqlDatabase", "",
        "database = PostgresqlDatabase(", f"    {literals.python(server.dbname)},",
        f"    host={literals.python(server.host)},", f"    port={int(server.port)},",
        f"    user={literals.python(server.user)},",
        password_argument(server), *_arguments(tls_values(server, level)), ")",
    ))  # fmt: skip


def _django(server: Server, level: Level) -> str:
    options = [
        f'            "{k}": {literals.python(v)},' for k, v in tls_values(server, level).items()
    ]
    return "\n".join((
        *imports(server), "DATABASES = {", '    "default": {',
        '        "ENGINE": "django.db.backends.postgresql",',
        f'        "HOST": {literals.python(server.host)},',
        f'        "PORT": {literals.python(server.port)},',
        f'        "NAME": {literals.python(server.dbname)},',
        f'        "USER": {literals.python(server.user)},',
        f'        "PASSWORD": {python_password(server)},',
        '        "OPTIONS": {', *options, "        },", "    }", "}",
    ))  # fmt: skip


DRIVERS: Final = (
    Driver("psycopg", "psycopg 3", "Python", _psycopg, LIBPQ, ROOT_CRT,
           public_cloud_only(_psycopg_entra)),
    Driver("psycopg2", "psycopg 2", "Python", _psycopg2, LIBPQ, ROOT_CRT,
           public_cloud_only(_psycopg2_entra)),
    Driver("pygresql", "PyGreSQL", "Python", _pygresql, LIBPQ, ROOT_CRT, "#"),
    Driver("adbc", "ADBC", "Python", _adbc, LIBPQ, ROOT_CRT, "#"),
    Driver("peewee", "peewee", "Python", _peewee, LIBPQ, ROOT_CRT, "#"),
    Driver(
        "django", "Django", "Python", _django, LIBPQ,
        sentence(
            "Django turns TLS on nowhere by itself: what is not said under OPTIONS, libpq decides."
        ),
        "#", file="settings.py",
    ),
)  # fmt: skip
