"""What follows from a host name: which end it is, the server's name for ``az``, database, user."""

import pytest

from azpg_gui.core.azure.commands import firewall_rules
from azpg_gui.core.azure.endpoints import (
    Role,
    default_database,
    listed_ports,
    ports_of,
    retired_name,
    role_of,
    takes_ipv4_only,
    user_rule,
)
from azpg_gui.core.azure.hosts import azure_host

FLEXIBLE = ".postgres.database.azure.com"


@pytest.mark.parametrize(
    ("host", "role", "database", "ports"),
    [
        ("srv" + FLEXIBLE, Role.SERVER, "postgres", [5432, 6432, 7432, 8432]),
        ("srv.rs-a1b2c3" + FLEXIBLE, Role.SERVER, "postgres", [5432, 6432, 7432, 8432]),
        ("base.writer" + FLEXIBLE, Role.WRITER, "postgres", [5432, 6432, 7432, 8432]),
        ("base.reader" + FLEXIBLE, Role.READER, "postgres", [5432, 6432, 7432, 8432]),
        ("srv.privatelink" + FLEXIBLE, Role.PRIVATE, "postgres", [5432, 6432, 7432, 8432]),
        ("c.cluster" + FLEXIBLE, Role.COORDINATOR, "citus", [5432, 6432]),
        ("c-a.12345678901234.postgres.cosmos.azure.com", Role.COORDINATOR, "citus", [5432, 6432]),
        ("w0-a.12345678901234.postgres.cosmos.azure.com", Role.WORKER, "citus", [5432, 6432]),
        ("world.12345678901234.postgres.cosmos.azure.com", Role.SERVER, "citus", [5432, 6432]),
        ("h.id.eastus.horizondb.azure.com", Role.SERVER, "postgres", [5432]),
    ],
)
def test_what_follows_from_a_name(host: str, role: Role, database: str, ports: list[int]) -> None:
    azure = azure_host(host)
    assert azure is not None
    assert (role_of(azure), default_database(azure)) == (role, database)
    assert [port.number for port in ports_of(azure)] == ports
    assert all(str(port) in str(listed_ports(azure)) for port in ports)
    assert "@server" in str(user_rule(azure))
    assert takes_ipv4_only(azure) == (azure.deployment == "flexible-server")


def test_a_virtual_endpoint_is_no_servers_name() -> None:
    for host, name in (("srv" + FLEXIBLE, " srv "), ("base.reader" + FLEXIBLE, " SERVER ")):
        azure = azure_host(host)
        assert azure is not None
        assert all(name in rule.command for rule in firewall_rules(azure, None))


@pytest.mark.parametrize(
    ("host", "gone"),
    [
        ("srv.database.windows.net", True),
        ("westus1-a.control.database.windows.net.", True),
        ("srv" + FLEXIBLE, False),
        ("database.windows.net.example", False),
    ],
)
def test_names_of_2017(host: str, gone: bool) -> None:
    assert retired_name(host) == gone
