"""Host name → deployment and cloud, by the documented suffixes."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

__all__ = ["AzureHost", "Cloud", "Deployment", "azure_host"]


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
    """

    server: str
    deployment: Deployment
    cloud: Cloud
    private_link: bool


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
        )
    return None
