"""A failed attempt → does libpq try its other way? As a table; tests/hostile asks libpq itself."""

from typing import Any

import pytest

from azpg_gui.core.probe.evidence.login import Auth
from azpg_gui.core.probe.fallback import falls_back
from tests.support.reports import attempt

SHAKING = ("STARTED", "MADE", "SSL_STARTUP", "BAD")
CLOSED = "server closed the connection unexpectedly"


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"message": "FATAL:  no pg_hba.conf entry", "sqlstate": "28000"}, True),
        ({"message": "FATAL:  sorry, too many clients already", "sqlstate": "53300"}, True),
        ({"message": "FATAL:  from a pooler that sends no code"}, True),
        ({"message": "…", "sqlstate": "3D000", "location": "InitPostgres, postinit.c"}, False),
        ({"message": "…", "sqlstate": "28000", "location": "InitializeSessionUserId, x.c"}, False),
        ({"message": "FATAL:  no", "sqlstate": "XX000", "statuses": ("AUTH_OK", "BAD")}, False),
        ({"message": "FATAL:  starting up", "sqlstate": "57P03",
          "location": "ProcessStartupPacket, postmaster.c"}, False),
        ({"message": "FATAL:  starting up", "sqlstate": "57P03"}, False),
        ({"message": "server does not support SSL, but SSL was required"}, True),
        ({"message": "SSL error: tlsv1 alert internal error", "statuses": SHAKING}, True),
        ({"message": f"{CLOSED}\nSSL SYSCALL error: Connection reset by peer",
          "statuses": SHAKING}, True),
        ({"message": 'root certificate file "/x" does not exist', "statuses": SHAKING}, True),
        ({"message": CLOSED, "statuses": SHAKING}, False),
        ({"message": "server sent an error response during SSL exchange",
          "statuses": SHAKING}, False),
        ({"message": "received invalid response to SSL negotiation: H",
          "statuses": SHAKING}, False),
        ({"message": "SSL connection has been closed unexpectedly"}, False),
        ({"message": CLOSED}, False),
        ({"message": "channel binding required, but server did not offer it"}, False),
        ({"message": "no answer within 20 s", "timed_out": True, "statuses": SHAKING}, False),
        ({"message": 'requirement "none" failed', "auth": Auth.REQUESTED}, False),
        ({"message": "fe_sendauth: no password supplied", "needs_password": True}, False),
        ({"message": "", "connected": True}, False),
    ],
)  # fmt: skip
def test_falls_back(changes: dict[str, Any], expected: bool) -> None:
    assert falls_back(attempt(**changes)) is expected


@pytest.mark.parametrize(
    ("sqlstate", "place", "expected"),
    [
        ("58P01", "internal_load_library, dfmgr.c", False),
        ("42704", "find_option, guc.c", False),
        ("22023", "parse_and_validate_value, guc.c", False),
        ("42601", "process_postgres_switches, postgres.c", False),
        ("42501", "CheckMyDatabase, postinit.c", False),
        ("28000", "InitializeSessionUserId, miscinit.c", False),
        ("P0001", "exec_stmt_raise, pl_exec.c", False),
        ("28000", "exec_stmt_raise, pl_exec.c", False),
        ("57P03", "ProcessStartupPacket, backend_startup.c", False),
        ("0A000", "ProcessStartupPacket, backend_startup.c", True),
        ("0A000", "ProcessStartupPacket, postmaster.c", True),
        ("F0000", "PerformAuthentication, postinit.c", True),
        ("28P01", "auth_failed, auth.c", True),
        ("08P01", "read_client_first_message, auth-scram.c", True),
        ("28000", "validate_token, pgaadauth.c", True),
        ("53300", "InitProcess, proc.c", True),
        ("53300", "ProcArrayAdd, procarray.c", True),
    ],
)
def test_authentication_ok_and_the_error_in_one_packet(
    sqlstate: str, place: str, expected: bool
) -> None:
    """Only the place tells which came first."""
    failed = attempt(message="FATAL:  …", sqlstate=sqlstate, location=place)
    assert falls_back(failed) is expected
