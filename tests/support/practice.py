"""Practice servers shared by the tests of one process, and runs against them."""

import atexit
import os
import subprocess
from collections.abc import Mapping
from functools import cache

from azpg_gui.core.concurrency.event_loop import run
from azpg_gui.core.connection.precedence import effective_parameters
from azpg_gui.core.probe.probe import ProbeOptions
from azpg_gui.core.secret import Secret
from azpg_gui.operations.check import Checked, check
from azpg_gui.practice.scenarios import Scenario
from azpg_gui.practice.server import PracticeServer, start_server
from tests.support.busy_machine import PATIENCE


@cache
def practice_server(scenario: Scenario) -> PracticeServer:
    """Started on first use; stopped when this process ends, by us or by its supervisor."""
    server = start_server(scenario)
    atexit.register(server.stop)
    return server


def checked(
    server: PracticeServer,
    changes: Mapping[str, str] | None = None,
    *,
    password: Secret | str | None = "given",
    options: ProbeOptions | None = None,
) -> Checked:
    """One run; values set to the empty string are left out."""
    values = {k: v for k, v in {**server.values, **(changes or {})}.items() if v}
    secret = server.password if password == "given" else password
    assert not isinstance(secret, str)
    secrets = {"password": secret} if secret else {}
    return run(check(effective_parameters(values, secrets, os.environ), None, options))


def psql(server: PracticeServer, changes: Mapping[str, str] | None = None) -> tuple[bool, str]:
    """What psql, Debian's own libpq, gets: connected or not, and its words."""
    from azpg_gui.core.connection.conninfo import format_conninfo

    values = {k: v for k, v in {**server.values, **(changes or {})}.items() if v}
    done = subprocess.run(
        ["psql", "-X", "-w", "-Atc", "select ssl from pg_stat_ssl where pid = pg_backend_pid()",
         format_conninfo(values)],
        env={**os.environ, "PGPASSWORD": server.password.reveal(), "LC_ALL": "C"},
        capture_output=True, text=True, check=False, timeout=PATIENCE,
    )  # fmt: skip
    return done.returncode == 0, (done.stdout + done.stderr).strip()
