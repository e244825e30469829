"""The snippets as they are printed, run by the real psql and the real psycopg."""

import json
import os
import shlex
import subprocess
import sys

import pytest

from azpg_gui.cli import main
from azpg_gui.core.connection.conninfo import format_conninfo
from azpg_gui.practice.scenarios import Scenario
from tests.support.practice import practice_server

pytestmark = pytest.mark.postgres

# Which servers each level turns away; GOOD none.
REFUSED = {
    "encrypted": {Scenario.NO_TLS},
    "ca": {Scenario.NO_TLS, Scenario.UNKNOWN_ISSUER, Scenario.EXPIRED,
           Scenario.MISSING_INTERMEDIATE},
    "full": {Scenario.NO_TLS, Scenario.UNKNOWN_ISSUER, Scenario.EXPIRED,
             Scenario.MISSING_INTERMEDIATE, Scenario.WRONG_HOST},
}  # fmt: skip
SERVERS = sorted({Scenario.GOOD, *REFUSED["full"]})
ASKED = "select ssl from pg_stat_ssl where pid = pg_backend_pid()"


def printed(driver: str, level: str, target: str, capsys: pytest.CaptureFixture[str]) -> str:
    assert main(["strings", target, "--for", driver, "--level", level, "--json"]) == 0
    (one,) = json.loads(capsys.readouterr().out)["strings"]
    assert (one["level"], one["possible"], one["auth"]) == (level, True, "password")
    return str(one["text"])


@pytest.mark.parametrize("scenario", SERVERS)
@pytest.mark.parametrize("level", REFUSED)
@pytest.mark.parametrize("driver", ["psql", "psycopg"])
def test_what_each_level_refuses(
    driver: str, level: str, scenario: Scenario, capsys: pytest.CaptureFixture[str]
) -> None:
    server = practice_server(scenario)
    values = {k: v for k, v in server.values.items() if k not in {"hostaddr", "sslmode"}}
    text = printed(driver, level, format_conninfo(values), capsys)
    if driver == "psql":
        command = ["sh", "-c", f"{text} -X -w -Atc {shlex.quote(ASKED)}"]
    else:
        command = [
            sys.executable,
            "-P",
            "-c",
            f"{text}\nprint(connection.execute({ASKED!r}).fetchone())",
        ]
    environ = {**os.environ, "PGHOSTADDR": "127.0.0.1", "PGPASSWORD": server.password.reveal()}
    done = subprocess.run(
        command, env=environ, capture_output=True, text=True, check=False, timeout=60
    )
    if scenario in REFUSED[level]:
        assert done.returncode, done.stdout
    else:
        assert (done.returncode, done.stdout.strip()) in {(0, "t"), (0, "(True,)")}, done.stderr
