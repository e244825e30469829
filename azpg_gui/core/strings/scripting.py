"""Drivers of Tcl, Lua and R that are built on libpq: its keyword string as their own literal."""

from typing import Final

from azpg_gui.core.connection.conninfo import format_conninfo
from azpg_gui.core.sentences import sentence
from azpg_gui.core.strings import literals
from azpg_gui.core.strings.settings import (
    LIBPQ,
    ROOT_CRT,
    conninfo,
    password,
    password_comment,
    tls_values,
)
from azpg_gui.core.strings.snippet import Driver, Level, Server

__all__ = ["DRIVERS"]

_READ: Final = 'Sys.getenv("PGPASSWORD")'


def _pgtcl(server: Server, level: Level) -> str:
    return "\n".join((
        *password_comment(server, "#"), "package require Pgtcl",
        f"set connection [pg_connect -conninfo {literals.tcl(conninfo(server, level))}]",
    ))  # fmt: skip


def _luasql(server: Server, level: Level) -> str:
    """The name of a source is libpq's dbname, which takes a whole string (PQsetdbLogin)."""
    return "\n".join((
        *password_comment(server, "--"), 'local luasql = require("luasql.postgres")',
        "local connection = assert(luasql.postgres():connect(",
        f"    {literals.lua(conninfo(server, level))}))",
    ))  # fmt: skip


def _rpostgresql(server: Server, level: Level) -> str:
    # With a = in it, libpq takes the name for a keyword string (PQsetdbLogin).
    named = "=" in server.dbname
    dbname = format_conninfo({"dbname": server.dbname}) if named else server.dbname
    variables = {f"PG{k.upper()}": v for k, v in tls_values(server, level).items()}
    return "\n".join((
        "library(RPostgreSQL)", "",
        f"Sys.setenv({', '.join(f'{k} = {literals.r(v)}' for k, v in variables.items())})",
        "connection <- dbConnect(PostgreSQL(),", f"  host = {literals.r(server.host)},",
        f"  port = {int(server.port)},", f"  dbname = {literals.r(dbname)},",
        f"  user = {literals.r(server.user)},",
        f"  password = {password(server, literals.r, _READ)})",
    ))  # fmt: skip


DRIVERS: Final = (
    Driver("pgtcl", "Pgtcl", "Tcl", _pgtcl, LIBPQ, ROOT_CRT, "#"),
    Driver("luasql", "LuaSQL", "Lua", _luasql, LIBPQ, ROOT_CRT, "--"),
    Driver(
        "rpostgresql", "RPostgreSQL", "R", _rpostgresql, LIBPQ,
        sentence("It has no argument for TLS: PGSSLMODE and PGSSLROOTCERT decide."), "#",
    ),
)  # fmt: skip
