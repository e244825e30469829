"""How a Flexible Server is made to insist on TLS: every tool's own way, with the names filled in.

Sources: azure-cli wheels 2.60 to 2.91 (``make interop`` checks the commands against them),
azure-powershell docs of both modules (2026-06), azurerm provider, built-in policy definitions.
"""

from typing import Final

from azpg_gui.core.azure.commands import server_name, set_server_parameter, shell_word
from azpg_gui.core.azure.hosts import AzureHost, Deployment
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.fast_dataclass import dataclass

__all__ = ["ENFORCED", "Way", "ways_to_enforce"]

# Parameters, and the values that leave no weaker connection (security-tls, 2025-12-19).
ENFORCED: Final = {"require_secure_transport": "on", "ssl_min_protocol_version": "TLSv1.2"}

_GROUP: Final = "RESOURCE_GROUP"
# Names of built-in definitions: azure-policy, policyDefinitions/PostgreSQL.
_POLICIES: Final = (
    ("FlexibleServers_EnableSSL_AINE", "c29c38cb-74a7-4505-9a06-e588ab86620a"),
    ("FlexibleServers_MinTLS_AINE", "a43d5475-c569-45ce-a268-28fa79f4e87a"),
    ("FlexibleServers_ConfigurationValue_DINE", "a7d3e5b1-8c4f-4a2b-9d6e-1f3c5a8b2e7d"),
)


@dataclass(frozen=True, slots=True)
class Way:
    """One tool.

    Attributes:
        tool: its name, which is not translated.
        about: what to know before; of a way that is gone, that it is.
        lines: a command or a file, to be copied; empty where it is done by hand.
        gone: it does not exist any more.
    """

    tool: str
    about: Sentence
    lines: str = ""
    gone: bool = False


def ways_to_enforce(azure: AzureHost) -> tuple[Way, ...]:
    """Empty for a deployment whose servers have no such parameters."""
    if azure.deployment is not Deployment.FLEXIBLE_SERVER:
        return ()
    server = shell_word(server_name(azure), "SERVER")
    return (
        _azure_cli(azure),
        _power_shell("Az.PostgreSql", server),
        _power_shell("Az.PostgreSqlFlexibleServer", server),
        _bicep(server),
        _terraform(),
        _portal(server),
        _policy(),
        Way(
            "2017",
            sentence(
                "The command of Single Server is gone from the Azure CLI, and the servers it was "
                "for are too. Shown so that nobody looks for it:"
            ),
            f"az postgres server update --resource-group {_GROUP} --name {server} "
            "--ssl-enforcement Enabled",
            gone=True,
        ),
    )


def _azure_cli(azure: AzureHost) -> Way:
    commands = (set_server_parameter(azure, name, value) for name, value in ENFORCED.items())
    about = sentence("Takes effect at once, without a restart. The same in every version.")
    return Way("Azure CLI", about, "\n".join(command for command in commands if command))


def _power_shell(module: str, server: str) -> Way:
    about = (
        sentence("The module that comes with Az.")
        if module == "Az.PostgreSql"
        else sentence("The new module, a preview since June 2026: Install-Module first.")
    )
    lines = "\n".join(
        f"{module}\\Update-AzPostgreSqlFlexibleServerConfiguration -ResourceGroupName {_GROUP} "
        f"-ServerName {server} -Name {name} -Value {value}"
        for name, value in ENFORCED.items()
    )
    return Way(module, about, lines)


def _bicep(server: str) -> Way:
    head = (
        "resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' existing = {\n"
        f"  name: '{server}'\n}}\n"
    )
    each = (
        f"resource {name} 'Microsoft.DBforPostgreSQL/flexibleServers/configurations@2024-08-01'"
        f" = {{\n  parent: server\n  name: '{name}'\n"
        f"  properties: {{ value: '{value}', source: 'user-override' }}\n}}\n"
        for name, value in ENFORCED.items()
    )
    return Way("Bicep", sentence("For the template that deploys the server."), head + "".join(each))


def _terraform() -> Way:
    each = (
        f'resource "azurerm_postgresql_flexible_server_configuration" "{name}" {{\n'
        f'  name      = "{name}"\n'
        "  server_id = azurerm_postgresql_flexible_server.server.id\n"
        f'  value     = "{value}"\n}}\n'
        for name, value in ENFORCED.items()
    )
    about = sentence("Where the server itself is called “server” in your configuration.")
    return Way("Terraform", about, "".join(each))


def _portal(server: str) -> Way:
    return Way(
        "Portal",
        sentence(
            "Server {server} › Settings › Server parameters: search for require_secure_transport, "
            "set it to ON, Save. Likewise ssl_min_protocol_version.",
            server=server,
        ),
    )


def _policy() -> Way:
    about = sentence(
        "Built-in definitions: the first two report servers that do not insist on TLS, or take "
        "less than TLS 1.2; the third sets a parameter on every server."
    )
    lines = "\n".join(f"az policy definition show --name {number}  # {name}"
                      for name, number in _POLICIES)  # fmt: skip
    return Way("Azure Policy", about, lines)
