"""What a host name says about the server behind it, in words."""

from typing import assert_never

from azpg_gui.core.azure.endpoints import Role, role_of
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
    about, cloud = _deployment(azure.deployment), _cloud(azure.cloud)
    role = _role(role_of(azure))
    if role is None:
        return sentence("{deployment} · {cloud}", deployment=about, cloud=cloud)
    return sentence("{deployment} · {cloud} · {role}", deployment=about, cloud=cloud, role=role)


def _role(role: Role) -> Sentence | None:
    match role:
        case Role.SERVER:
            return None
        case Role.WRITER:
            return sentence("virtual endpoint: the primary")
        case Role.READER:
            return sentence("virtual endpoint: a replica")
        case Role.COORDINATOR:
            return sentence("coordinator")
        case Role.WORKER:
            return sentence("worker node")
        case Role.PRIVATE:
            return sentence("private endpoint's own name")
        case _:
            assert_never(role)


def _deployment(deployment: Deployment) -> Sentence:
    match deployment:
        case Deployment.FLEXIBLE_SERVER:
            return sentence("Azure Database for PostgreSQL flexible server")
        case Deployment.COSMOS:
            return sentence("Azure Cosmos DB for PostgreSQL")
        case Deployment.HORIZONDB:
            return sentence("Azure HorizonDB")
        case _:
            assert_never(deployment)


def _cloud(cloud: Cloud) -> Sentence:
    match cloud:
        case Cloud.PUBLIC:
            return sentence("public cloud")
        case Cloud.US_GOV:
            return sentence("US Government cloud")
        case Cloud.CHINA:
            return sentence("China cloud (21Vianet)")
        case Cloud.GERMANY:
            return sentence("German cloud (closed)")
        case Cloud.BLEU:
            return sentence("Bleu cloud (France)")
        case _:
            assert_never(cloud)
