"""``azpg azure``: what follows from an Azure host name, and how its server enforces TLS."""

import argparse
import sys

from azpg_gui.commands.output import as_json_text
from azpg_gui.core.azure.endpoints import (
    RETIRED_NAMES,
    default_database,
    ports_of,
    retired_name,
    role_of,
    user_rule,
)
from azpg_gui.core.azure.enforcement import ways_to_enforce
from azpg_gui.core.azure.hosts import AzureHost, azure_host
from azpg_gui.core.connection.server_description import describe_server
from azpg_gui.core.exit_status import ExitStatus
from azpg_gui.core.sentences import sentence

__all__ = ["add_arguments", "show_azure"]


def add_arguments(azure: argparse.ArgumentParser) -> None:
    """What the command takes, and what it runs."""
    azure.description = (
        "Say what follows from an Azure host name: deployment, cloud, ports, user, database; and "
        "how its server is made to insist on TLS. Nobody is asked."
    )
    azure.add_argument("host", metavar="HOST")
    azure.add_argument("--json", action="store_true", help="print JSON and nothing else")
    azure.set_defaults(run=lambda chosen: show_azure(chosen.host, as_json=chosen.json))


def show_azure(host: str, *, as_json: bool) -> int:
    """4 for a name that is none of Azure's."""
    bare, colon, port = host.rpartition(":")
    if colon and port.isdecimal():
        host = bare  # as it stands in a connection string
    azure = azure_host(host)
    if azure is None:
        why = sentence("{host} is no name of Azure Database for PostgreSQL", host=host)
        if retired_name(host):
            why = RETIRED_NAMES
        sys.stderr.write(f"azpg azure: {why}\n")
        return ExitStatus.NOT_RECOGNISED
    sys.stdout.write(as_json_text(_document(azure)) if as_json else _text(host, azure))
    return 0


def _document(azure: AzureHost) -> dict[str, object]:
    return {
        "schema": 1,
        "deployment": azure.deployment.value,
        "cloud": azure.cloud.value,
        "role": role_of(azure).value,
        "ports": [{"port": p.number, "about": str(p.about)} for p in ports_of(azure)],
        "default_database": default_database(azure),
        "user": str(user_rule(azure)),
        "enforcement": [
            {"tool": way.tool, "about": str(way.about), "lines": way.lines, "gone": way.gone}
            for way in ways_to_enforce(azure)
        ],
    }


def _text(host: str, azure: AzureHost) -> str:
    lines = [f"{host}: {describe_server(host, '')}", f"  {user_rule(azure)}"]
    for port in ports_of(azure):
        said = sentence("port {number}: {about}", number=str(port.number), about=port.about)
        lines.append(f"  {said}")
    database = sentence("database {name}", name=default_database(azure))
    lines.append(f"  {database}")
    for way in ways_to_enforce(azure):
        lines += ["", f"{way.tool}: {way.about}", *(f"  {line}" for line in way.lines.splitlines())]
    return "\n".join(lines) + "\n"
