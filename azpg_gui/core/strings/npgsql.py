"""Npgsql and EF Core: ADO.NET's strings."""

import json
from typing import Final

from azpg_gui.core.sentences import sentence
from azpg_gui.core.strings import literals
from azpg_gui.core.strings.settings import FALLS_BACK, public_cloud_only
from azpg_gui.core.strings.snippet import Driver, Level, Server

__all__ = ["DRIVERS"]

_MODES: Final = {Level.ENCRYPTED: "Require", Level.CA: "VerifyCA", Level.FULL: "VerifyFull"}
_TRAP: Final = sentence(
    "Trust Server Certificate does nothing since Npgsql 8. From Npgsql 10 the given root is used "
    "alone; before, the system's roots count beside it."
)


def _npgsql(server: Server, level: Level) -> str:
    """Npgsql takes the password from PGPASSWORD where the string has none."""
    return f"{_string(server, level)}"


def _string(server: Server, level: Level) -> str:
    values = {
        "Host": server.host, "Port": server.port, "Database": server.dbname,
        "Username": server.user, "SSL Mode": _MODES[level],
    }  # fmt: skip
    if server.password:
        values["Password"] = server.password.reveal()
    if level is not Level.ENCRYPTED:
        values["Root Certificate"] = server.root_file
    return ";".join(f"{name}={literals.ado(value)}" for name, value in values.items())


def _npgsql_entra(server: Server) -> str:
    """Microsoft.Azure.PostgreSQL.Auth: a token for each new connection."""
    return "\n".join((
        "// dotnet add package Microsoft.Azure.PostgreSQL.Auth",
        "using Microsoft.Azure.PostgreSQL.Auth;", "using Npgsql;", "",
        "var builder = new NpgsqlDataSourceBuilder(",
        f"    {literals.csharp(_string(server, Level.FULL))});",
        "builder.UseEntraAuthentication(new Azure.Identity.DefaultAzureCredential());",
        "await using var source = builder.Build();",
    ))  # fmt: skip


def _ef_core(server: Server, level: Level) -> str:
    document = {"ConnectionStrings": {"Default": _string(server, level)}}
    return json.dumps(document, indent=2, ensure_ascii=False)


DRIVERS: Final = (
    Driver("npgsql", "Npgsql", ".NET", _npgsql, FALLS_BACK, _TRAP,
           public_cloud_only(_npgsql_entra)),
    Driver("ef-core", "EF Core", ".NET", _ef_core, FALLS_BACK, _TRAP,
           public_cloud_only(_npgsql_entra),
           file="appsettings.json"),
)  # fmt: skip
