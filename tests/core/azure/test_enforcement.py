"""Commands that make a server insist on TLS, and the Azure CLI run for it.

Azure itself cannot be asked in a test: a program stands in for ``az``, which answers as the real
one prints, keeps what was set, and can be slow or signed out. Whether the real one understands the
commands is checked against its own tables (``tests/interop/azure_cli``).
"""

import asyncio
import json
import time
from pathlib import Path

import pytest

from azpg_gui.commands.azure import show_azure
from azpg_gui.core.azure.commands import firewall_rules
from azpg_gui.core.azure.enforcement import ENFORCED, ways_to_enforce
from azpg_gui.core.azure.hosts import azure_host
from azpg_gui.core.azure.installed_cli import AzureCliError, azure_cli_version
from azpg_gui.core.concurrency.event_loop import run
from azpg_gui.operations.azure_cli import change_command, read_parameters, set_parameter
from tests.support.azure_cli import az, state

HOST = "srv.postgres.database.azure.com"
__all__ = ["az"]  # a fixture


def test_values_are_read_and_one_is_changed_by_the_command_that_was_shown(az: Path) -> None:
    assert run(azure_cli_version()) == "2.86.0"
    known = run(read_parameters(HOST))
    assert (known.resource_group, known.server) == ("rg-1", "srv")
    assert known.values == {"require_secure_transport": "OFF",
                            "ssl_min_protocol_version": "TLSv1.2"}  # fmt: skip
    shown = change_command(known, "require_secure_transport", "on")
    changed = run(set_parameter(known, "require_secure_transport", "on"))
    assert changed.values["require_secure_transport"] == "on"
    calls = [json.loads(line) for line in (az / "calls").read_text("utf-8").splitlines()]
    ran = next(words for words in calls if "set" in words)
    assert " ".join(["az", *ran]) == f"{shown} --output json --only-show-errors"


def test_signed_out_and_no_such_server_are_said_in_its_words(az: Path) -> None:
    state(az, there=False)
    with pytest.raises(AzureCliError, match="az account set"):
        run(read_parameters(HOST))
    state(az, **{"signed-out": True, "there": True})
    with pytest.raises(AzureCliError, match="az login"):
        run(read_parameters(HOST))


def test_cancelling_ends_the_process(az: Path) -> None:
    state(az, there=True, slow=True)

    async def stopped() -> float:
        known = await read_parameters(HOST)
        task = asyncio.ensure_future(set_parameter(known, "require_secure_transport", "on"))
        while '"set"' not in (az / "calls").read_text("utf-8"):
            await asyncio.sleep(0.02)
        began = time.monotonic()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return time.monotonic() - began

    assert run(stopped()) < 2
    assert (
        json.loads((az / "state.json").read_text("utf-8")).get("require_secure_transport") is None
    )


def test_the_spelling_follows_the_version() -> None:
    azure = azure_host(HOST)
    assert azure is not None

    def said(version: str) -> list[tuple[str, str]]:
        return [(rule.versions, rule.command) for rule in firewall_rules(azure, "1.2.3.4", version)]

    (_, newer), (_, older) = said("")
    assert "--server-name srv --name azpg-client" in newer
    assert "--name srv --rule-name azpg-client" in older
    assert said("2.86.0") == said("2.60.0") == [("", older)]
    assert said("2.87.0") == said("2.91.1") == said("3.0") == [("", newer)]


def test_every_way_names_the_server_and_both_parameters(capsys: pytest.CaptureFixture[str]) -> None:
    azure = azure_host(HOST)
    assert azure is not None
    ways = {way.tool: way for way in ways_to_enforce(azure)}
    assert [way.tool for way in ways.values() if way.gone] == ["2017"]
    for tool in ("Azure CLI", "Az.PostgreSql", "Az.PostgreSqlFlexibleServer", "Bicep", "Terraform"):
        for name, value in ENFORCED.items():
            assert name in ways[tool].lines
            assert value in ways[tool].lines
    assert "FlexibleServers_EnableSSL_AINE" in ways["Azure Policy"].lines
    cosmos = azure_host("c-a.12345678901234.postgres.cosmos.azure.com")
    assert cosmos is not None
    assert ways_to_enforce(cosmos) == ()
    assert show_azure(HOST, as_json=True) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["deployment"] == "flexible-server"
    assert len(document["enforcement"]) == len(ways)
    assert show_azure("db.example.org", as_json=False) == 4
