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
