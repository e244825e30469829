"""Values libpq looks at only while it connects: a program that connects step by step misses some of
them, psql and psycopg do not."""

import os

import pytest
from psycopg import pq

from azpg_gui.core.concurrency.event_loop import run
from azpg_gui.core.connection.conninfo import conninfo_bytes
from azpg_gui.core.connection.precedence import effective_parameters
from azpg_gui.core.vocabulary import Outcome, Stage
from azpg_gui.operations.check import check
from tests.support.pki import pki
from tests.support.switchable import HOST, switchable_server

pytestmark = pytest.mark.postgres

INTEGERS = (
    "0", "7", " 7", "7 ", "\t7\n", "+7", "007", "-7", "", " ", "x", "7x", "7 x", "7.0", "0x7",
    "2147483647", "2147483648", "-2147483649", "99999999999999999999", "\u0667", "\u00a07",
)  # fmt: skip
KEYWORDS = ("connect_timeout", "tcp_user_timeout", "keepalives", "keepalives_idle",
            "keepalives_interval", "keepalives_count", "port")  # fmt: skip


@pytest.fixture(scope="module")
def port() -> int:
    p = pki("ec")
    switchable = switchable_server(15)
    switchable.become(p.leaf(HOST), p.intermediate, access="host all all 127.0.0.1/32 trust")
    return switchable.server.port


@pytest.mark.parametrize("keyword", KEYWORDS)
def test_numbers(keyword: str, port: int) -> None:
    """Each is taken or refused as ``PQconnectdb`` takes or refuses it, in its words."""
    texts: tuple[str, ...] = INTEGERS
    if keyword == "port":
        here = str(port)
        texts = (*INTEGERS, here, f" {here}", f"{here} ", f"0{here}", f"+{here}", f"{here}\v",
                 f"{here},{here}", "70000", "-1")  # fmt: skip
    outcomes = set()
    for text in texts:
        given = {"host": "127.0.0.1", "port": str(port), "user": "practice", "dbname": "postgres",
                 "sslmode": "disable", keyword: text}  # fmt: skip
        pgconn = pq.PGconn.connect(conninfo_bytes(given))
        theirs = pgconn.status == pq.ConnStatus.OK
        words = (pgconn.error_message or b"").decode()
        pgconn.finish()
        result = run(check(effective_parameters(given, {}, os.environ)))
        ours = result.diagnosis.outcome is Outcome.CONNECTED
        assert ours == theirs, (text, words, result.diagnosis.findings[:1])
        outcomes.add(theirs)
        if not theirs and "refused" not in words:  # "Connection refused": a port like another
            finding = result.diagnosis.findings[0]
            assert (finding.code, finding.stage) == ("setting-invalid", Stage.SETTINGS), text
            said = finding.technical
            assert said, text
            assert said in words, text
    assert outcomes == {True, False}
