"""What ``azpg profiles export`` writes, used by who it was written for: psql, a shell with a .env
file, and ``azpg`` again; the sessions and the refusals are the same."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from azpg_gui.practice.scenarios import Scenario
from tests.support.busy_machine import PATIENCE
from tests.support.practice import practice_server

pytestmark = pytest.mark.postgres
AZPG = str(Path(sys.executable).parent / "azpg")
QUESTION = "select version || ' ' || cipher from pg_stat_ssl where pid = pg_backend_pid()"


_OWN = {"sslrootcert", "sslmode", "host"}


def run(*arguments: str, text: str = "", **environ: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        arguments, env={**os.environ, "LC_ALL": "C", **environ}, input=text, capture_output=True,
        text=True, check=False, timeout=PATIENCE,
    )  # fmt: skip


def imported(scenario: Scenario, changes: dict[str, str] | None = None) -> None:
    """The practice server as a profile, by way of a string with its password in it."""
    server = practice_server(scenario)
    values = {**server.values, **(changes or {}), "password": server.password.reveal()}
    text = "psycopg.connect(" + ", ".join(f"{k}={v!r}" for k, v in values.items() if v) + ")"
    done = run(AZPG, "profiles", "import", "-", text=text)
    assert done.returncode == 0, done.stdout + done.stderr
    name = done.stdout.split(":")[0].split(maxsplit=1)[1]
    assert run(AZPG, "profiles", "rename", name, "practice").returncode == 0


def test_psql_reads_the_service_file_and_gets_the_same_session(tmp_path: Path) -> None:
    imported(Scenario.GOOD)
    password = practice_server(Scenario.GOOD).password.reveal()
    path = tmp_path / "pg_service.conf"
    assert run(AZPG, "profiles", "export", str(path)).returncode == 0
    assert password not in path.read_text()
    psql = run(
        "psql", "-X", "-w", "-Atc", QUESTION, "service=practice",
        PGSERVICEFILE=str(path), PGPASSWORD=password,
    )  # fmt: skip
    assert psql.returncode == 0, psql.stderr
    ours = run(AZPG, "check", "--profile", "practice", "--json", PGPASSWORD=password)
    tls = json.loads(ours.stdout)["tls"]
    assert psql.stdout.strip() == f"{tls['protocol']} {tls['cipher']}"


@pytest.mark.parametrize("scenario", [Scenario.WRONG_HOST, Scenario.EXPIRED])
def test_psql_refuses_what_the_profile_refuses(scenario: Scenario, tmp_path: Path) -> None:
    imported(scenario, {"sslmode": "verify-full"})
    path = tmp_path / "pg_service.conf"
    assert run(AZPG, "profiles", "export", str(path)).returncode == 0
    psql = run("psql", "-X", "-w", "-Atc", QUESTION, "service=practice", PGSERVICEFILE=str(path))
    assert psql.returncode == 2
    ours = run(AZPG, "check", "--profile", "practice", "--json")
    assert ours.returncode in {15, 16}
    message = json.loads(ours.stdout)["message"]
    reason = message.rpartition("failed: ")[2].strip().split("\n")[0]
    assert reason
    assert reason in psql.stderr


def test_a_shell_reads_the_file_of_variables(tmp_path: Path) -> None:
    imported(Scenario.GOOD, {"application_name": 'it\'s $HOME "quoted"'})
    password = practice_server(Scenario.GOOD).password.reveal()
    path = tmp_path / "x.env"
    assert run(AZPG, "profiles", "export", str(path)).returncode == 0
    assert password not in path.read_text()
    command = f". {path}; psql -X -w -Atc \"select current_setting('application_name')\""
    psql = subprocess.run(
        ["env", "-i", f"PATH={os.environ['PATH']}", f"PGPASSWORD={password}", "sh", "-c", command],
        capture_output=True, text=True, check=False, timeout=PATIENCE,
    )  # fmt: skip
    assert psql.returncode == 0, psql.stderr
    assert psql.stdout.strip() == 'it\'s $HOME "quoted"'


def test_psql_takes_the_uri(tmp_path: Path) -> None:
    imported(Scenario.GOOD)
    password = practice_server(Scenario.GOOD).password.reveal()
    done = run(AZPG, "profiles", "export", "-", "--format", "uri")
    uri = done.stdout.strip().split("\n")[-1]
    psql = run("psql", "-X", "-w", "-Atc", QUESTION, uri, PGPASSWORD=password)
    assert psql.stdout.startswith("TLSv1.3")


def test_roots_of_another_place_than_the_environment_names(tmp_path: Path) -> None:
    """A profile that trusts libpq's own place does so whatever PGSSLROOTCERT says: the exported
    service too."""
    server = practice_server(Scenario.GOOD)
    home = Path(os.environ["HOME"])
    (home / ".postgresql").mkdir()
    shutil.copy(server.values["sslrootcert"], home / ".postgresql" / "root.crt")
    values = {k: v for k, v in server.values.items() if v and k not in _OWN}
    text = "\n".join(f"{k}={v}" for k, v in {**values, "host": "localhost"}.items())
    done = run(AZPG, "profiles", "import", "-", text=f"[practice]\n{text}\nsslmode=verify-ca\n")
    assert done.returncode == 0, done.stdout
    path = tmp_path / "pg_service.conf"
    assert run(AZPG, "profiles", "export", str(path)).returncode == 0
    psql = run(
        "psql", "-X", "-w", "-Atc", QUESTION, "service=practice", PGSERVICEFILE=str(path),
        PGPASSWORD=server.password.reveal(), PGSSLROOTCERT="/no/such/file",
    )  # fmt: skip
    assert psql.returncode == 0, psql.stderr


@pytest.mark.parametrize("form", ["service", "pgadmin", "vscode", "dbeaver", "azpg", "uri", "env"])
def test_what_was_exported_is_imported_as_the_same(form: str, tmp_path: Path) -> None:
    imported(Scenario.GOOD)
    path = tmp_path / "exported"
    assert run(AZPG, "profiles", "export", str(path), "--format", form).returncode in {0, 4}
    again = run(AZPG, "profiles", "import", str(path), "--dry-run", "--json")
    document = json.loads(again.stdout)
    # DBeaver has no place for hostaddr: there it is another connection.
    action = {"dbeaver": "create"}.get(form, "skip")
    assert [step["action"] for step in document["plan"]] == [action], document
    assert document["refused"] == []
