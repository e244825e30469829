"""Host name → deployment and cloud, by the documented suffixes."""

import ipaddress
from enum import StrEnum
from typing import Final

from azpg_gui.fast_dataclass import dataclass

__all__ = [
    "AzureHost",
    "Cloud",
    "Deployment",
    "azure_host",
    "azure_server",
    "is_this_computer",
    "public_name",
]


class Deployment(StrEnum):
    FLEXIBLE_SERVER = "flexible-server"  # also the name form of the retired Single Server
    COSMOS = "cosmos"
    HORIZONDB = "horizondb"


class Cloud(StrEnum):
    PUBLIC = "public"
    US_GOV = "usgov"
    CHINA = "china"
    GERMANY = "germany"
    BLEU = "bleu"


@dataclass(frozen=True, slots=True)
class AzureHost:
    """A host name under one of Azure's PostgreSQL suffixes.

    Attributes:
        server: the first label: the server's (or cluster's) short name.
        private_link: the name is the private endpoint's own zone, which certificates may not name.
        labels: everything before the suffix.
    """

    server: str
    deployment: Deployment
    cloud: Cloud
    private_link: bool
    labels: tuple[str, ...] = ()


# azure-cli-core cloud.py (2.91.0), and the Cosmos DB for PostgreSQL and HorizonDB pages.
_SUFFIXES: Final = (
    (".postgres.database.azure.com", Deployment.FLEXIBLE_SERVER, Cloud.PUBLIC),
    (".postgres.database.usgovcloudapi.net", Deployment.FLEXIBLE_SERVER, Cloud.US_GOV),
    (".postgres.database.chinacloudapi.cn", Deployment.FLEXIBLE_SERVER, Cloud.CHINA),
    (".postgres.database.cloudapi.de", Deployment.FLEXIBLE_SERVER, Cloud.GERMANY),
    (".postgres.database.sovcloud-api.fr", Deployment.FLEXIBLE_SERVER, Cloud.BLEU),
    (".postgres.cosmos.azure.com", Deployment.COSMOS, Cloud.PUBLIC),
    (".postgres.cosmos.chinacloudapi.cn", Deployment.COSMOS, Cloud.CHINA),
    (".horizondb.azure.com", Deployment.HORIZONDB, Cloud.PUBLIC),
)


def azure_host(host: str) -> AzureHost | None:
    """The Azure deployment a host name belongs to, or None. A trailing dot and case are ignored."""
    name = host.strip().rstrip(".").lower()
    for suffix, deployment, cloud in _SUFFIXES:
        if not name.endswith(suffix):
            continue
        prefix = name[: -len(suffix)]
        if not prefix:
            return None
        labels = prefix.split(".")
        cosmos_legacy = (
            deployment is Deployment.FLEXIBLE_SERVER and labels[0] == "c" and len(labels) > 1
        )
        return AzureHost(
            server=labels[-1] if cosmos_legacy else labels[0],
            deployment=Deployment.COSMOS if cosmos_legacy else deployment,
            cloud=cloud,
            private_link="privatelink" in labels,
            labels=tuple(labels),
        )
    return None


def azure_server(host: str, hostaddr: str) -> AzureHost | None:
    """The Azure server a connection goes to. None where ``hostaddr`` leads to this computer,
    whatever the name says: a practice server or a tunnel has no firewall rules and no portal."""
    return None if is_this_computer(hostaddr) else azure_host(host)


def is_this_computer(hostaddr: str) -> bool:
    """Every address given is a loopback address (RFC 1122 section 3.2.1.3, RFC 4291 section
    2.5.3). Empty is not: the name decides then."""
    return bool(hostaddr) and all(_is_loopback(text) for text in hostaddr.split(","))


def _is_loopback(text: str) -> bool:
    try:
        address = ipaddress.ip_address(text.strip().partition("%")[0])
    except ValueError:
        return False
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    return (mapped or address).is_loopback


def public_name(host: str) -> str:
    """The name Azure's certificates carry for ``host``, by rule and without asking anybody: no dot
    at the end, and no ``privatelink`` label (a private endpoint is used under the public name).
    ``host`` itself where it is that name, or none of Azure's."""
    name = host.rstrip(".")
    if azure_host(name) is None:
        return name
    return ".".join(label for label in name.split(".") if label.lower() != "privatelink")
