"""Several hosts in one connection string: to which of them libpq goes on, and so do we."""

import socket
from pathlib import Path

import pytest

from azpg_gui.core.vocabulary import Outcome
from tests.semantics.agreement import TRUST, agree, first, good_server, root_file
from tests.support.sockets import error_response, sending, server
from tests.support.switchable import (
    HOST,
    SwitchableServer,
    libpq_connects,
    our_check,
    values_for,
)

pytestmark = pytest.mark.postgres


def _closed_port() -> str:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        return str(unused.getsockname()[1])


def _list(switchable: SwitchableServer, *before: tuple[str, str, str]) -> dict[str, str]:
    """host, hostaddr and port of other servers first, and the good one last."""
    good = (HOST, "127.0.0.1", str(switchable.server.port))
    hosts, addresses, ports = zip(*before, good, strict=True)
    return {"host": ",".join(hosts), "hostaddr": ",".join(addresses), "port": ",".join(ports)}


def test_the_second_host_after_a_refused_one(tmp_path: Path) -> None:
    switchable = good_server()
    listed = _list(switchable, ("down.test", "127.0.0.1", _closed_port()))
    result = agree(switchable, {**listed, "sslrootcert": root_file(tmp_path)}, True)
    assert result.diagnosis.verdict.value == "encrypted-and-proven"
    assert result.report.parameters.host == HOST
    (passed,) = result.report.passed_over
    assert (passed.host, passed.stage.value) == ("down.test", "connect")


def test_the_second_host_after_one_without_an_address(tmp_path: Path) -> None:
    switchable = good_server()
    listed = {"host": f"nothere.invalid,{HOST}", "hostaddr": ",127.0.0.1"}
    result = agree(switchable, {**listed, "sslrootcert": root_file(tmp_path)}, True)
    assert [p.stage.value for p in result.report.passed_over] == ["resolve"]


def test_a_certificate_that_is_refused_ends_the_list(tmp_path: Path) -> None:
    """The first host names itself otherwise; libpq does not look at the second."""
    switchable = good_server()
    listed = _list(switchable, ("other.test", "127.0.0.1", str(switchable.server.port)))
    result = agree(switchable, {**listed, "sslrootcert": root_file(tmp_path)}, False)
    assert first(result) == "host-name-mismatch"
    assert result.report.parameters.host == "other.test"
    assert result.report.passed_over == ()


def test_a_server_that_is_starting_is_passed_over() -> None:
    switchable = good_server(access=TRUST)
    starting = error_response(b"the database system is starting up").replace(b"C53300", b"C57P03")
    with server(sending(starting)) as busy:
        listed = _list(switchable, ("busy.test", "127.0.0.1", str(busy.port)))
        result = agree(switchable, {**listed, "sslmode": "disable"}, True)
    (passed,) = result.report.passed_over
    assert passed.stage.value == "login"
    assert "starting up" in passed.words


def test_a_server_that_refuses_otherwise_ends_the_list() -> None:
    switchable = good_server(access=TRUST)
    with server(sending(error_response(b"too many clients"))) as full:
        listed = _list(switchable, ("full.test", "127.0.0.1", str(full.port)))
        result = agree(switchable, {**listed, "sslmode": "disable"}, False)
    assert first(result) == "too-many-connections"


def test_a_list_in_which_nobody_has_the_role(tmp_path: Path) -> None:
    switchable = good_server()
    port = str(switchable.server.port)
    changes = {
        **_list(switchable, (HOST, "127.0.0.1", port)),
        "target_session_attrs": "standby",
        "sslrootcert": root_file(tmp_path),
    }
    result = agree(switchable, changes, False)
    assert first(result) == "session-attributes-mismatch"
    assert len(result.report.passed_over) == 1


def test_the_password_file_has_a_line_for_each_host(home: Path, tmp_path: Path) -> None:
    switchable = good_server()
    password = switchable.server.password.reveal()
    file = home / ".pgpass"
    file.write_text(f"# comment\ndown.test:*:*:*:wrong\n*:*:postgres:practice:{password}\n")
    file.chmod(0o600)
    listed = _list(switchable, ("down.test", "127.0.0.1", _closed_port()))
    values = values_for(
        switchable.server, {**listed, "sslrootcert": root_file(tmp_path), "passfile": str(file)}
    )
    from azpg_gui.core.secret import Secret

    connects, words = libpq_connects(values, Secret(""))
    assert connects, words
    result = our_check(values, Secret(""))
    assert result.diagnosis.outcome is Outcome.CONNECTED
    row = result.report.parameters.setting("password")
    assert row is not None
    assert (row.origin.value, row.source) == ("password-file", f"{file}:3")
    file.chmod(0o644)
    connects, _ = libpq_connects(values, Secret(""))
    assert not connects
    ignored = our_check(values, Secret(""))
    assert first(ignored) == "password-missing"
    assert ignored.report.settings is not None
    assert ignored.report.settings.ignored_password_file == file
