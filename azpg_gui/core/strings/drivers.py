"""Every driver a string can be made for, by the name ``azpg strings --for`` takes."""

from collections.abc import Callable
from typing import Final

from azpg_gui.core.strings.asyncpg import asyncpg
from azpg_gui.core.strings.jdbc import jdbc
from azpg_gui.core.strings.libpq_family import psql, psycopg
from azpg_gui.core.strings.node_pg import node_pg
from azpg_gui.core.strings.snippet import Level, Server, Snippet

__all__ = ["DRIVERS"]

DRIVERS: Final[dict[str, Callable[[Server, Level], Snippet]]] = {
    "psql": psql,
    "psycopg": psycopg,
    "asyncpg": asyncpg,
    "node-postgres": node_pg,
    "jdbc": jdbc,
}
