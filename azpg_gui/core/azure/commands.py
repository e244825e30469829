"""Commands of the Azure CLI that mend the server's side: to be shown and copied, never run.

``parameter`` takes ``--server-name`` throughout. ``firewall-rule`` called the server ``--name`` and
the rule ``--rule-name`` up to Azure CLI 2.86 (azure-cli issue 33333): its version decides.
"""

import ipaddress
import re
from typing import NamedTuple

from azpg_gui.core.azure.endpoints import Role, role_of
from azpg_gui.core.azure.hosts import AzureHost, Deployment

__all__ = [
    "FirewallRule",
    "address_in",
    "client_address_in",
    "firewall_rules",
    "new_token",
    "server_name",
    "server_state",
    "set_server_parameter",
    "shell_word",
]

_LIBPQS_PREFIX = re.compile(r'connection to server at "[^"]*"(?: \([^)]*\))?, port \d+ failed:')
_QUOTED = re.compile(r'"([^"\s]{2,60})"')


class FirewallRule(NamedTuple):
    """Attributes:
    versions: of the Azure CLI that spell it so; empty where the installed one does.
    """

    versions: str
    command: str


def firewall_rules(
    host: AzureHost, address: str | None, version: str = ""
) -> tuple[FirewallRule, ...]:
    """Lets one address in; empty for a deployment this command does not know.

    Args:
        address: public address of the client; None where it is not known, and then a word stands
            in its place.
        version: of the Azure CLI on this computer; empty where it is not known: both spellings.
    """
    if host.deployment is not Deployment.FLEXIBLE_SERVER:
        return ()
    given, server = address or "YOUR_PUBLIC_ADDRESS", shell_word(server_name(host), "SERVER")
    names = {
        "2.87 –": f"--server-name {server} --name azpg-client",
        "– 2.86": f"--name {server} --rule-name azpg-client",
    }
    if version:
        newer = _numbers(version) >= (2, 87)
        names = {"": names["2.87 –" if newer else "– 2.86"]}
    return tuple(
        FirewallRule(
            versions,
            "az postgres flexible-server firewall-rule create --resource-group RESOURCE_GROUP "
            f"{named} --start-ip-address {given} --end-ip-address {given}",
        )
        for versions, named in names.items()
    )


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isascii() and part.isdigit())


def set_server_parameter(host: AzureHost, name: str, value: str) -> str | None:
    """Sets a server parameter; None for a deployment this command does not know."""
    if host.deployment is not Deployment.FLEXIBLE_SERVER:
        return None
    server = shell_word(server_name(host), "SERVER")
    return (
        "az postgres flexible-server parameter set --resource-group RESOURCE_GROUP "
        f"--server-name {server} --name {name} --value {value}"
    )


def server_state(host: AzureHost) -> str | None:
    """Prints Ready, Starting, Stopped, Updating and the like; None for a deployment this command
    does not know."""
    if host.deployment is not Deployment.FLEXIBLE_SERVER:
        return None
    server = shell_word(server_name(host), "SERVER")
    return (
        "az postgres flexible-server show --resource-group RESOURCE_GROUP "
        f"--name {server} --query state --output tsv"
    )


def server_name(host: AzureHost) -> str:
    """What ``az`` calls the server; empty where its name does not tell, as a virtual endpoint's."""
    return "" if role_of(host) in {Role.WRITER, Role.READER} else host.server


def shell_word(text: str, instead: str) -> str:
    """``text`` if it can stand in a command as it is; a host name can, an attack cannot."""
    safe = bool(text) and all(c.isalnum() or c in ".-_:" for c in text) and text[0] != "-"
    return text if safe else instead


def new_token() -> str:
    return "az account get-access-token --resource-type oss-rdbms --query accessToken --output tsv"


def client_address_in(message: str) -> str | None:
    """The client's address as the server saw it, from ``no pg_hba.conf entry for host "…"``; the
    quotes are there in every language. Private addresses are left out: no firewall rule takes them.
    """
    found = address_in(message)
    address = ipaddress.ip_address(found) if found else None
    return found if address and address.version == 4 and address.is_global else None


def address_in(message: str) -> str:
    """The first address in quotes, of whatever kind; empty where there is none. libpq begins with
    the server's own: ``connection to server at "…", port … failed:`` (fe-connect.c)."""
    for text in _QUOTED.findall(_LIBPQS_PREFIX.sub("", message)):
        try:
            return str(ipaddress.ip_address(text))
        except ValueError:
            continue
    return ""
