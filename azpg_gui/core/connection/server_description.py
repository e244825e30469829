"""What a host name says about the server behind it, in words."""

from azpg_gui.core.azure.hosts import (
    AzureHost,
    Cloud,
    Deployment,
    azure_host,
    azure_server,
    is_this_computer,
)
from azpg_gui.core.sentences import Sentence, sentence

__all__ = ["describe_server"]


def describe_server(host: str, hostaddr: str) -> Sentence:
    """Deployment and cloud of an Azure server, or that it is this computer; empty for others."""
    azure = azure_server(host, hostaddr)
    if azure is not None:
        return _azure(azure)
    if not is_this_computer(hostaddr):
        return sentence("")
    if azure_host(host) is not None:
        return sentence("This computer ({address}), under the name of an Azure server",
                        address=hostaddr)  # fmt: skip
    return sentence("This computer ({address})", address=hostaddr)


def _azure(azure: AzureHost) -> Sentence:
    deployments = {
        Deployment.FLEXIBLE_SERVER: sentence("Azure Database for PostgreSQL flexible server"),
        Deployment.COSMOS: sentence("Azure Cosmos DB for PostgreSQL"),
        Deployment.HORIZONDB: sentence("Azure HorizonDB"),
    }
    clouds = {
        Cloud.PUBLIC: sentence("public cloud"),
        Cloud.US_GOV: sentence("US Government cloud"),
        Cloud.CHINA: sentence("China cloud (21Vianet)"),
        Cloud.GERMANY: sentence("German cloud (closed)"),
        Cloud.BLEU: sentence("Bleu cloud (France)"),
    }
    return sentence(
        "{deployment} · {cloud}",
        deployment=deployments[azure.deployment],
        cloud=clouds[azure.cloud],
    )
