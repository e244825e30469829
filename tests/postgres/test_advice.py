"""What is offered to be copied where no setting helps: the commands run as they are printed."""

import os
import subprocess

import pytest

from azpg_gui.core.concurrency.event_loop import run
from azpg_gui.core.connection.precedence import effective_parameters
from azpg_gui.core.diagnosis.diagnose import diagnose
from azpg_gui.core.diagnosis.model import Finding
from azpg_gui.core.diagnosis.remedies import advice, look
from azpg_gui.operations.check import check
from azpg_gui.practice.scenarios import Scenario
from tests.support.busy_machine import PATIENCE
from tests.support.practice import practice_server
from tests.support.reports import attempt, login_report, parameters


def _first(scenario: Scenario, **changes: str) -> Finding:
    server = practice_server(scenario)
    values = {**server.values, **changes}
    secrets = {"password": server.password}
    return run(check(effective_parameters(values, secrets, os.environ))).diagnosis.findings[0]


def _output(command: str) -> str:
    return subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=True,
                          timeout=PATIENCE).stdout  # fmt: skip


@pytest.mark.postgres
def test_an_expired_certificate_is_asked_about_and_looked_at() -> None:
    found = _first(Scenario.EXPIRED)
    ask, clock, shown, again = found.remedies
    assert clock.command
    assert ask.text is not None
    assert "Please install a new one" in str(ask.text)
    assert str(again.label) == "Test again"
    command = (shown.command or "").replace(practice_server(Scenario.EXPIRED).host, "127.0.0.1")
    assert "notAfter=" in _output(command)


@pytest.mark.postgres
def test_commands_that_look_run_as_they_are_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    """With names that a shell would read as something else."""
    server = practice_server(Scenario.GOOD)
    monkeypatch.setenv("PGPASSWORD", server.password.reveal())
    given = {**server.values, "hostaddr": "127.0.0.1", "dbname": server.values["dbname"]}
    report = run(check(effective_parameters(given, {}, os.environ))).report
    rows = _output(look.own_row(report).command or "")
    assert "TLSv1.3" in rows
    quoted = look.in_psql(report, look.own_row(report).label, "SELECT 'it''s; $HOME' AS said")
    assert "it's; $HOME" in _output(quoted.command or "")
    chain = (look.chain_as_sent(report).command or "").replace(server.host, "127.0.0.1")
    assert "BEGIN CERTIFICATE" in _output(f"{chain} 2>/dev/null || true")
    assert "TLS_AES_256_GCM_SHA384" in _output(look.own_ciphers().command or "")


@pytest.mark.parametrize(
    ("user", "dbname", "address", "line"),
    [
        ("ops", "orders", "10.1.2.3", "hostssl orders ops 10.1.2.3/32 scram-sha-256"),
        ("ops", "orders", "fd00::1", "hostssl orders ops fd00::1/128 scram-sha-256"),
        ('o"p', "all", "", 'hostssl "all" "o""p" CLIENT_ADDRESS/32 scram-sha-256'),
    ],
)
def test_a_line_for_pg_hba(user: str, dbname: str, address: str, line: str) -> None:
    report = login_report(parameters(user=user, dbname=dbname), attempt())
    assert line in str(advice.ask_for_access(report, address).text)


def test_a_role_is_named_as_sql_writes_it() -> None:
    report = login_report(parameters(host="db.test", user='o"ps'), attempt())
    assert 'ALTER ROLE "o""ps" LOGIN;' in str(advice.ask_for_login(report).text)


@pytest.mark.postgres
def test_whether_a_server_takes_sessions_is_asked() -> None:
    server = practice_server(Scenario.GOOD)
    given = parameters(host="127.0.0.1", port=str(server.port))
    (ready,) = look.is_it_ready(login_report(given, attempt(sqlstate="57P03")))
    assert ready.command is not None
    assert "accepting connections" in _output(ready.command)


def test_azures_own_state_is_asked_too() -> None:
    report = login_report(parameters(), attempt(sqlstate="57P03"))
    commands = [remedy.command for remedy in diagnose(report).findings[0].remedies]
    assert commands == [
        "pg_isready -h srv.postgres.database.azure.com -p 5432",
        "az postgres flexible-server show --resource-group RESOURCE_GROUP --name srv "
        "--query state --output tsv",
        None,
    ]


@pytest.mark.postgres
def test_who_can_switch_tls_on_is_told_what_to_do() -> None:
    ask, again = _first(Scenario.NO_TLS).remedies
    assert "ssl_cert_file" in str(ask.text)
    assert str(again.label) == "Test again"
