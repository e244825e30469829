"""``connect_timeout`` ends the wait for a server here as it ends psql's."""

import subprocess

import pytest

from azpg_gui.core.connection.conninfo import format_conninfo
from azpg_gui.core.probe.time_limits import Limits
from tests.support.busy_machine import PATIENCE
from tests.support.pki import pki
from tests.support.sockets import server, silent
from tests.support.switchable import HOST, our_check, switchable_server, values_for


@pytest.mark.parametrize(
    ("text", "seconds", "login"),
    [
        ("", 10, 20), ("0", 10, 20), ("-1", 10, 20), ("5x", 10, 20), ("1", 2, 2), ("2", 2, 2),
        (" 3 ", 3, 3), ("12", 10, 12), ("90", 10, 20),
    ],
)  # fmt: skip
def test_how_long_one_server_may_take(text: str, seconds: float, login: float) -> None:
    """``pqConnectDBComplete``: nothing, 0 and less are no limit, and 1 is 2."""
    limits = Limits().with_connect_timeout(text)
    assert (limits.connect, limits.ssl_request, limits.handshake) == (seconds,) * 3
    assert limits.login == login
    assert (limits.resolve, limits.session, limits.run) == (10, 10, 60)


def _psql(values: dict[str, str]) -> str:
    done = subprocess.run(
        ["psql", "-X", "-w", "-Atc", "select 1", format_conninfo(values)],
        capture_output=True, text=True, check=False, timeout=PATIENCE, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    return done.stdout.strip() or done.stderr.strip()


@pytest.mark.postgres
def test_a_silent_server_and_one_behind_it() -> None:
    p = pki("ec")
    switchable = switchable_server(15)
    switchable.become(p.leaf(HOST), p.intermediate, access="host all all 127.0.0.1/32 trust")
    with server(silent) as watched:
        alone = {"port": str(watched.port), "connect_timeout": "1", "sslrootcert": ""}
        values = values_for(switchable.server, {**alone, "sslmode": "require"})
        assert "timeout expired" in _psql(values)
        found = our_check(values, switchable.server.password).diagnosis.findings[0]
        assert found.code == "connection-timeout"
        assert "connect_timeout=1 ended the wait" in str(found.meaning)
        assert found.remedies[-1].set == {"connect_timeout": ""}
        values |= {
            "host": f"{HOST},{HOST}", "hostaddr": "127.0.0.1,127.0.0.1",
            "port": f"{watched.port},{switchable.server.port}",
        }  # fmt: skip
        assert _psql(values) == "1"
        result = our_check(values, switchable.server.password)
        assert result.diagnosis.outcome.value == "connected"
        (passed,) = result.report.passed_over
        assert passed.port == watched.port
