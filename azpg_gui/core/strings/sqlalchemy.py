"""SQLAlchemy: ``URL.create`` takes values as they are; what is TLS goes to the driver beneath."""

from collections.abc import Sequence
from typing import Final

from azpg_gui.core.sentences import sentence
from azpg_gui.core.strings import literals
from azpg_gui.core.strings.asyncpg import context
from azpg_gui.core.strings.pg8000 import TRAP as PG8000_TRAP
from azpg_gui.core.strings.pg8000 import pg8000_context
from azpg_gui.core.strings.python import imports, password_argument
from azpg_gui.core.strings.settings import (
    FALLS_BACK,
    LIBPQ,
    ROOT_CRT,
    public_cloud_only,
    tls_values,
)
from azpg_gui.core.strings.snippet import Driver, Level, Server

__all__ = ["DRIVERS"]


def _url(driver: str, server: Server, password: Sequence[str]) -> list[str]:
    return [
        "url = URL.create(", f'    "postgresql+{driver}",',
        f"    host={literals.python(server.host)},", f"    port={int(server.port)},",
        f"    database={literals.python(server.dbname)},",
        f"    username={literals.python(server.user)},", *password, ")",
    ]  # fmt: skip


def _libpq_arguments(server: Server, level: Level) -> str:
    pairs = tls_values(server, level).items()
    return ", ".join(f'"{name}": {literals.python(value)}' for name, value in pairs)


def _psycopg(server: Server, level: Level) -> str:
    return "\n".join((
        *imports(server), "from sqlalchemy import URL, create_engine", "",
        *_url("psycopg", server, [password_argument(server)]),
        f"engine = create_engine(url, connect_args={{{_libpq_arguments(server, level)}}})",
    ))  # fmt: skip


def _psycopg_entra(server: Server) -> str:
    """azure-postgresql-auth 1.1: it adds the token, and takes the credential out again."""
    return "\n".join((
        '# pip install "azure-postgresql-auth[sqlalchemy]" azure-identity',
        "from azure.identity import DefaultAzureCredential",
        "from azure_postgresql_auth.sqlalchemy import enable_entra_authentication",
        "from sqlalchemy import URL, create_engine", "", *_url("psycopg", server, []),
        "engine = create_engine(", "    url,", "    connect_args={",
        '        "credential": DefaultAzureCredential(),',
        f"        {_libpq_arguments(server, Level.FULL)},", "    },", ")",
        "enable_entra_authentication(engine)",
    ))  # fmt: skip


def _asyncpg(server: Server, level: Level) -> str:
    encrypted = level is Level.ENCRYPTED
    how = '"require"' if encrypted else "context"
    return "\n".join((
        *imports(server, *([] if encrypted else ["ssl"])), "from sqlalchemy import URL",
        "from sqlalchemy.ext.asyncio import create_async_engine", "",
        *([] if encrypted else context(server, level)),
        *_url("asyncpg", server, [password_argument(server)]),
        f'engine = create_async_engine(url, connect_args={{"ssl": {how}}})',
    ))  # fmt: skip


def _asyncpg_entra(server: Server) -> str:
    return "\n".join((
        '# pip install "azure-postgresql-auth[sqlalchemy,asyncpg]" azure-identity aiohttp',
        "import ssl", "", "from azure.identity.aio import DefaultAzureCredential",
        "from azure_postgresql_auth.sqlalchemy import create_asyncpg_engine",
        "from sqlalchemy import URL", "", *context(server, Level.FULL),
        *_url("asyncpg", server, []), "engine = create_asyncpg_engine(",
        '    url, DefaultAzureCredential(), connect_args={"ssl": context}', ")",
    ))  # fmt: skip


def _pg8000(server: Server, level: Level) -> str:
    return "\n".join((
        *imports(server, "ssl"), "from sqlalchemy import URL, create_engine", "",
        *pg8000_context(server, level), *_url("pg8000", server, [password_argument(server)]),
        'engine = create_engine(url, connect_args={"ssl_context": context})',
    ))  # fmt: skip


DRIVERS: Final = (
    Driver("sqlalchemy", "SQLAlchemy with psycopg", "Python", _psycopg, LIBPQ, ROOT_CRT,
           public_cloud_only(_psycopg_entra)),
    Driver(
        "sqlalchemy-asyncpg", "SQLAlchemy with asyncpg", "Python", _asyncpg, FALLS_BACK,
        sentence(
            "sslmode in the URL of create_async_engine is refused: asyncpg's argument is ssl. The "
            "words verify-ca and verify-full read ~/.postgresql/root.crt and no other file."
        ),
        public_cloud_only(_asyncpg_entra),
    ),
    Driver("sqlalchemy-pg8000", "SQLAlchemy with pg8000", "Python", _pg8000, FALLS_BACK,
           PG8000_TRAP, "#"),
)  # fmt: skip
