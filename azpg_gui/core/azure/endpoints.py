"""What follows from an Azure host name besides deployment and cloud: which end it is, ports, names.

Sources: azure-databases-docs (concepts-networking-private-link 2026-07-13, concepts-pgbouncer
2026-03-04, elastic-clusters/concepts-elastic-clusters 2025-11-18, cosmos-db
concepts-node-domain-name 2023-06-04), azure-cli 2.91.0.
"""

from enum import StrEnum
from typing import Final

from azpg_gui.core.azure.hosts import AzureHost, Deployment
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.fast_dataclass import dataclass

__all__ = [
    "RETIRED_NAMES",
    "AzurePort",
    "Role",
    "default_database",
    "listed_ports",
    "ports_of",
    "retired_name",
    "role_of",
    "takes_ipv4_only",
    "user_rule",
]


class Role(StrEnum):
    """Which end a name leads to."""

    SERVER = "server"
    WRITER = "writer"  # virtual endpoint: the primary, whoever that is
    READER = "reader"  # virtual endpoint: a replica
    COORDINATOR = "coordinator"
    WORKER = "worker"
    PRIVATE = "private"  # the private endpoint's own zone


@dataclass(frozen=True, slots=True)
class AzurePort:
    """A port that answers, and who answers there."""

    number: int
    about: Sentence


# Names of before the Flexible Server: the gateways of 2017 to 2025 were SQL's.
_RETIRED: Final = (".control.database.windows.net", ".database.windows.net")
RETIRED_NAMES: Final = sentence(
    "Names under database.windows.net led to the gateways of 2017 and are gone. Servers "
    "are called SERVER.postgres.database.azure.com today."
)
_POOLER: Final = AzurePort(6432, sentence("PgBouncer, where it is switched on"))
_PORTS: Final = {
    Deployment.FLEXIBLE_SERVER: (
        AzurePort(5432, sentence("the server; of an elastic cluster, its coordinator")),
        _POOLER,
        AzurePort(7432, sentence("elastic cluster: any of its nodes")),
        AzurePort(8432, sentence("elastic cluster: PgBouncer of any of its nodes")),
    ),
    Deployment.COSMOS: (AzurePort(5432, sentence("the node of this name")), _POOLER),
    Deployment.HORIZONDB: (AzurePort(5432, sentence("the server")),),
}


def role_of(azure: AzureHost) -> Role:
    """By the labels before the suffix; a virtual endpoint's first label is no server's name."""
    first, *rest = azure.labels
    if azure.private_link:
        return Role.PRIVATE
    match azure.deployment:
        case Deployment.FLEXIBLE_SERVER if rest in (["writer"], ["reader"]):
            return Role(rest[0])
        case Deployment.COSMOS if first == "c" or first.startswith("c-"):
            return Role.COORDINATOR
        case Deployment.COSMOS if first[:1] == "w" and first[1:].partition("-")[0].isdigit():
            return Role.WORKER
        case _:
            return Role.SERVER


def ports_of(azure: AzureHost) -> tuple[AzurePort, ...]:
    """The usual one first."""
    return _PORTS[azure.deployment]


def listed_ports(azure: AzureHost) -> Sentence:
    """All of them in words."""
    *others, last = ports_of(azure)
    listed = sentence("{port} ({about})", port=last.number, about=last.about)
    for one in reversed(others):
        listed = sentence("{port} ({about}), {rest}", port=one.number, about=one.about, rest=listed)
    return listed


def default_database(azure: AzureHost | None) -> str:
    """Cosmos DB for PostgreSQL has one database and no other."""
    cosmos = azure is not None and azure.deployment is Deployment.COSMOS
    return "citus" if cosmos else "postgres"


def user_rule(azure: AzureHost) -> Sentence:
    """How a user is written here."""
    match azure.deployment:
        case Deployment.COSMOS:
            return sentence("The user is citus, or a role you created, without @server.")
        case Deployment.HORIZONDB:
            return sentence("The user is the role's name, without @server.")
        case _:
            return sentence(
                "The user is the role's name, without @server; of Microsoft Entra ID the whole "
                "principal name, such as name@tenant.onmicrosoft.com."
            )


def takes_ipv4_only(azure: AzureHost | None) -> bool:
    """Flexible Server: dual-stack subnets are allowed since April 2026, "PostgreSQL connections are
    still limited to IPv4" (maintenance notes of that month)."""
    return azure is not None and azure.deployment is Deployment.FLEXIBLE_SERVER


def retired_name(host: str) -> bool:
    """A name under which Azure Database for PostgreSQL was reached in 2017, or its gateway's."""
    return host.rstrip(".").lower().endswith(_RETIRED)
