"""Two libpqs at the same server: psycopg's in its wheel, and an older one."""

import pytest

from azpg_gui.core.concurrency.event_loop import run
from azpg_gui.core.connection.precedence import effective_parameters
from azpg_gui.core.diagnosis.client_rows import client_result, client_rows
from azpg_gui.core.diagnosis.diagnose import diagnose
from azpg_gui.core.diagnosis.formats.markdown import report_as_markdown
from azpg_gui.core.diagnosis.formats.text import report_as_text
from azpg_gui.core.probe.clients.client_hello import groups_in
from azpg_gui.core.probe.clients.compare import compare_clients
from azpg_gui.core.probe.clients.seen import ClientsCompared
from azpg_gui.core.probe.evidence.network import Address
from azpg_gui.practice.scenarios import Scenario
from azpg_gui.practice.server import PracticeServer
from tests.support.older_libpq import OLDER_LIBPQ
from tests.support.practice import checked, practice_server

pytestmark = pytest.mark.postgres


def compared(server: PracticeServer, other: str = str(OLDER_LIBPQ)) -> ClientsCompared:
    # A password in hand, and one in the environment of this process: neither is given to a client.
    secrets = {"password": server.password}
    parameters = effective_parameters(
        {**server.values, "sslnegotiation": "postgres"}, secrets, {"PGPASSWORD": "not-to-be-used"}
    )
    return run(compare_clients(parameters, Address("127.0.0.1", 4), other, 10.0))


def test_both_reach_a_good_server_and_say_what_they_are() -> None:
    seen = compared(practice_server(Scenario.GOOD))
    for one, openssl in ((seen.own, "3."), (seen.other, "1.1.1")):
        assert client_result(one).value is True, one
        assert one.openssl.startswith(openssl)
        assert "X25519" in one.groups
        assert one.attempt is not None
        assert not one.attempt.connected  # no password was given
    assert seen.own.libpq != seen.other.libpq
    assert seen.own.hello_bytes > 1448 > seen.other.hello_bytes
    assert "X25519MLKEM768" in seen.own.groups
    assert (seen.own.left_out, seen.other.left_out) == ((), ("sslnegotiation",))
    report = checked(practice_server(Scenario.GOOD)).report
    assert "clients-differ" not in {f.code for f in diagnose(report, None, seen).findings}


def test_one_gets_through_and_the_finding_says_by_what(monkeypatch: pytest.MonkeyPatch) -> None:
    server = practice_server(Scenario.DROPS_LARGE_HELLO)
    monkeypatch.setenv("PGPASSWORD", "another-secret")
    seen = compared(server)
    assert (client_result(seen.own).value, client_result(seen.other).value) == (None, True)
    report = checked(server).report
    diagnosis = diagnose(report, None, seen)
    found = next(f for f in diagnosis.findings if f.code == "clients-differ")
    assert str(seen.own.hello_bytes) in str(found.meaning)
    assert found.remedies[0].set == {"ssl_max_protocol_version": "TLSv1.2"}
    rows = {str(row.fact): (str(row.own), str(row.other)) for row in client_rows(seen)}
    assert rows["Result"][1] == "reaches the sign-in"
    for text in (
        report_as_text(report, diagnosis, None, seen),
        report_as_markdown(report, diagnosis, None, seen),
    ):
        assert f"{seen.other.hello_bytes} bytes" in text


def test_this_computers_is_found() -> None:
    seen = compared(practice_server(Scenario.GOOD), "system")
    assert client_result(seen.other).value is True, seen.other
    assert seen.other.openssl.startswith("3.")


def test_what_is_no_libpq_is_said() -> None:
    seen = compared(practice_server(Scenario.GOOD), "/etc/passwd")
    assert "invalid ELF header" in seen.other.trouble
    assert client_result(seen.other).value is None
    report = checked(practice_server(Scenario.GOOD)).report
    assert "clients-differ" not in {f.code for f in diagnose(report, None, seen).findings}


def test_what_is_no_first_message_has_no_groups() -> None:
    assert groups_in(b"") == groups_in(b"\x16\x03\x01" + bytes(60)) == ()
