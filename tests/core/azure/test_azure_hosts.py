import pytest

from azpg_gui.core.azure.hosts import azure_host


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("srv.postgres.database.azure.com", ("srv", "flexible-server", "public", False)),
        ("SRV.Postgres.Database.Azure.COM.", ("srv", "flexible-server", "public", False)),
        ("s.privatelink.postgres.database.azure.com", ("s", "flexible-server", "public", True)),
        ("base.writer.postgres.database.azure.com", ("base", "flexible-server", "public", False)),
        ("s.postgres.database.usgovcloudapi.net", ("s", "flexible-server", "usgov", False)),
        ("s.postgres.database.chinacloudapi.cn", ("s", "flexible-server", "china", False)),
        ("c-a.12345678901234.postgres.cosmos.azure.com", ("c-a", "cosmos", "public", False)),
        ("c.cluster.postgres.database.azure.com", ("cluster", "cosmos", "public", False)),
        ("h.id.eastus.horizondb.azure.com", ("h", "horizondb", "public", False)),
        ("postgres.database.azure.com", None),
        (".postgres.database.azure.com", None),
        ("srv.postgres.database.azure.com.evil.example", None),
        ("evilpostgres.database.azure.com", None),
        ("srv.database.windows.net", None),
        ("localhost", None),
        ("", None),
    ],
)
def test_hosts(host: str, expected: tuple[str, str, str, bool] | None) -> None:
    found = azure_host(host)
    seen = found and (found.server, found.deployment.value, found.cloud.value, found.private_link)
    assert seen == expected
