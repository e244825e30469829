"""A server's parameters, read and changed by the Azure CLI of this computer and its user's sign-in.

Nothing is changed unasked: ``change_command`` is what the user says yes to.
"""

from typing import Final

from azpg_gui.core.azure.enforcement import ENFORCED
from azpg_gui.core.azure.installed_cli import AzureCliError, run_az
from azpg_gui.core.sentences import printable, sentence
from azpg_gui.fast_dataclass import dataclass

__all__ = [
    "ServerParameters",
    "change_command",
    "read_parameters",
    "set_parameter",
]

_LONGEST: Final = 120.0  # seconds; a change takes some thirty


@dataclass(frozen=True, slots=True)
class ServerParameters:
    """Attributes:
    resource_group, server: what Azure calls them.
    values: of the parameters that decide about TLS, as they stand.
    """

    resource_group: str
    server: str
    values: dict[str, str]


async def read_parameters(host: str) -> ServerParameters:
    """Of the server with this name, in the subscription the CLI is signed in to.

    Raises:
        AzureCliError: not signed in, no such server there, or whatever the CLI says.
    """
    query = f"[?fullyQualifiedDomainName=='{_literal(host)}'].{{name:name,group:resourceGroup}}"
    found = await run_az(["postgres", "flexible-server", "list", "--query", query], _LONGEST)
    if not isinstance(found, list) or not found:
        raise AzureCliError(
            sentence(
                "No server {host} in the subscription the Azure CLI is signed in to. Choose "
                "another one with: az account set --subscription NAME",
                host=host,
            )
        )
    server, group = str(found[0]["name"]), str(found[0]["group"])
    values: dict[str, str] = {}
    for name in ENFORCED:
        shown = await run_az([*_parameter("show", group, server, name)], _LONGEST)
        values[name] = printable(str(shown.get("value", "")), limit=100)
    return ServerParameters(group, server, values)


def change_command(known: ServerParameters, name: str, value: str) -> str:
    """The command ``set_parameter`` runs, to be shown before."""
    words = [*_parameter("set", known.resource_group, known.server, name), "--value", value]
    return " ".join(["az", *words])


async def set_parameter(known: ServerParameters, name: str, value: str) -> ServerParameters:
    """Change one parameter, and say what stands there now.

    Raises:
        AzureCliError: it was refused; nothing is known to have changed.
    """
    words = [*_parameter("set", known.resource_group, known.server, name), "--value", value]
    answer = await run_az(words, _LONGEST)
    now = str(answer.get("value", "")) if isinstance(answer, dict) else ""
    values = {**known.values, name: printable(now, limit=100)}
    return ServerParameters(known.resource_group, known.server, values)


def _parameter(what: str, group: str, server: str, name: str) -> list[str]:
    return [
        "postgres", "flexible-server", "parameter", what, "--resource-group", group,
        "--server-name", server, "--name", name,
    ]  # fmt: skip


def _literal(text: str) -> str:
    """Inside JMESPath's raw string: a host name has letters, digits, dots and hyphens."""
    return "".join(c for c in text.lower().rstrip(".") if c.isalnum() or c in ".-")
