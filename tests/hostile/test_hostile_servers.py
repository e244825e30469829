"""Servers that refuse, fall silent, lie or flood: a clear finding, in bounded time and memory."""

import asyncio
import os
import resource
import socket
import time
from collections.abc import Callable

import pytest

from azpg_gui.core.concurrency.event_loop import run
from azpg_gui.core.connection.precedence import effective_parameters
from azpg_gui.core.probe.probe import ProbeOptions
from azpg_gui.core.probe.stage_record import StageRecord
from azpg_gui.core.probe.time_limits import Limits
from azpg_gui.core.secret import Secret
from azpg_gui.core.vocabulary import Outcome, Severity, Stage, StageState
from azpg_gui.operations.check import Checked, check
from tests.hostile.catalogue.all_modes import refusing
from tests.hostile.catalogue.servers import SERVERS, ServerCase
from tests.support.sockets import (
    Watched,
    closing_at_once,
    dripping,
    error_response,
    read_some,
    sending,
    server,
    silent,
    silent_after_login,
    two_faced,
)
from tests.support.speaking_postgres import AUTHENTICATED, Answers, message, response

PASSWORD = "hunter2-of-the-hostile-tests"
Behaviour = Callable[[socket.socket, Watched], None]
LIMITS = Limits(run=8, resolve=1, connect=1, ssl_request=1, handshake=1, login=1, session=1)


def probed(port: int, **changes: str) -> Checked:
    values = {"host": "db.test", "hostaddr": "127.0.0.1", "port": str(port), "user": "u",
              "dbname": "d", "sslmode": "require", **changes}  # fmt: skip
    parameters = effective_parameters(values, {"password": Secret(PASSWORD)}, os.environ)
    return run(check(parameters, None, ProbeOptions(LIMITS)))


@pytest.mark.parametrize("case", SERVERS, ids=lambda case: case.name)
def test_hostile(case: ServerCase) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.perf_counter()
    with server(case.behaviour) as watched:
        result = probed(watched.port, sslmode=case.mode)
    diagnosis = result.diagnosis
    assert (diagnosis.failed_stage, diagnosis.findings[0].code) == (case.stage, case.code)
    assert diagnosis.outcome.value == "failed"
    assert "No password was sent." in str(diagnosis.subline)
    assert time.perf_counter() - began < 6
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 100_000, f"{grown} kB more"
    assert PASSWORD.encode() not in b"".join(watched.received)


def test_refused() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        result = probed(unused.getsockname()[1])
    assert result.diagnosis.findings[0].code == "connection-refused"


def test_text_of_a_server_is_shown_as_text() -> None:
    words = b"<b>click</b> <a href='http://x'>here</a> \x1b[2J\xff\xfe\xe2\x80\xae"
    with server(sending(error_response(words))) as watched:
        result = probed(watched.port)
    technical = result.diagnosis.findings[0].technical
    assert technical.startswith("<b>click</b>")
    assert not any(c in technical for c in "\x1b\u202e")


def _login_behaviour(answer: bytes, megabytes: int = 0) -> Behaviour:
    """Plaintext PostgreSQL: whatever comes, ``answer`` is said."""

    def behaviour(connection: socket.socket, watched: Watched) -> None:
        read_some(connection, watched)
        connection.sendall(answer)
        for _ in range(megabytes):
            connection.sendall(b"x" * 1_000_000)

    return behaviour


@pytest.mark.parametrize(
    ("answer", "megabytes"),
    [
        (error_response(b"x" * 20_000), 0),
        (error_response(b"", 100_000_000)[:-2], 100),
        (b"R\x00\x00\x00\x08\x00\x00\x00\x63", 0),
        (b"N" + (100_000_000).to_bytes(4, "big") + b"SNOTICE\0M", 100),
        (b"", 0),
    ],
    ids=["20 kB error", "100 MB error", "unknown authentication", "100 MB notice", "silence"],
)
def test_hostile_at_the_login(answer: bytes, megabytes: int) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.perf_counter()
    with server(_login_behaviour(answer, megabytes)) as watched:
        result = probed(watched.port, sslmode="disable")
    assert result.diagnosis.failed_stage is Stage.LOGIN
    assert len(result.diagnosis.message) < 30_000
    assert time.perf_counter() - began < 6
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 400_000, f"{grown} kB more"
    assert PASSWORD.encode() not in b"".join(watched.received)


@pytest.mark.parametrize(
    ("behaviour", "mode", "stage"),
    [
        (silent, "require", Stage.SSL_REQUEST),
        (sending(b"S"), "require", Stage.HANDSHAKE),
        (dripping(b"\x16\x03\x03\x40\x00" * 9, 0.2), "verify-full", Stage.HANDSHAKE),
        (silent, "disable", Stage.LOGIN),
        (silent_after_login, "disable", Stage.SESSION),
    ],
)
def test_a_stop_is_answered_at_once_and_closes_the_socket(
    behaviour: Behaviour, mode: str, stage: Stage
) -> None:
    """Each stage that waits for a server. The figures are in ``make bench``; here the promise."""
    running: set[Stage] = set()

    class Observer:
        def stage_changed(self, record: StageRecord) -> None:
            if record.state is StageState.RUNNING:
                running.add(record.stage)

    async def scenario(port: int, reached: Callable[[], bool]) -> tuple[Checked, float]:
        values = {"host": "db.test", "hostaddr": "127.0.0.1", "port": str(port), "user": "u",
                  "sslmode": mode, "sslrootcert": "/etc/ssl/certs/ca-certificates.crt"}  # fmt: skip
        task = asyncio.ensure_future(
            check(effective_parameters(values, {}, os.environ), Observer())
        )
        async with asyncio.timeout(5):
            while stage not in running or not reached():
                await asyncio.sleep(0.01)
        stopped_at = time.perf_counter()
        task.cancel()
        return await task, stopped_at

    with server(behaviour) as watched:
        result, stopped_at = run(scenario(watched.port, watched.reached.is_set))
        answered = time.perf_counter() - stopped_at
        while len(watched.ended) < watched.begun:
            assert time.perf_counter() - stopped_at < 2
            time.sleep(0.005)
    assert answered < 0.2
    assert result.diagnosis.outcome.value == "stopped"
    assert result.report.stopped_stage is stage
    states = {r.state for r in result.report.stages}
    assert StageState.RUNNING not in states
    assert StageState.WAITING not in states


def test_a_stop_while_the_port_does_not_answer() -> None:
    """A full accept queue: the connection hangs as behind a firewall that drops it."""
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen(0)
    address = listener.getsockname()
    fillers = [socket.socket() for _ in range(4)]
    for filler in fillers:
        filler.setblocking(False)
        filler.connect_ex(address)

    async def scenario() -> tuple[Checked, float]:
        values = {"host": "db.test", "hostaddr": "127.0.0.1", "port": str(address[1])}
        parameters = effective_parameters({**values, "sslmode": "require"}, {}, os.environ)
        task = asyncio.ensure_future(check(parameters))
        await asyncio.sleep(0.5)
        began = time.perf_counter()
        task.cancel()
        return await task, time.perf_counter() - began

    result, took = run(scenario())
    assert took < 0.2
    assert result.report.stopped_stage is Stage.CONNECT
    timed = probed(address[1])
    assert timed.diagnosis.findings[0].code == "connection-timeout"
    assert timed.diagnosis.failed_stage is Stage.CONNECT
    for open_socket in (*fillers, listener):
        open_socket.close()


def test_a_lookup_that_hangs_is_left_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    """getaddrinfo cannot be interrupted; the run ends without it."""

    def hangs(*_arguments: object, **_named: object) -> list[object]:
        time.sleep(3)
        return []

    async def scenario() -> float:
        parameters = effective_parameters({"host": "slow.test", "sslmode": "require"}, {}, {})
        task = asyncio.ensure_future(check(parameters))
        await asyncio.sleep(0.3)
        began = time.perf_counter()
        task.cancel()
        result = await task
        assert result.report.stopped_stage is Stage.RESOLVE
        return time.perf_counter() - began

    monkeypatch.setattr(socket, "getaddrinfo", hangs)
    began = time.perf_counter()
    assert run(scenario()) < 0.2
    assert time.perf_counter() - began < 1.5


OPEN = Answers(response(b"E", S="ERROR", V="ERROR", C="42501", M="no"))


def _open_without_tls(connection: socket.socket, watched: Watched) -> None:
    read_some(connection, watched)
    OPEN.talk(connection, watched)  # type: ignore[arg-type]  # it sends and receives alike


@pytest.mark.parametrize(
    ("asked_for_tls", "mode", "connects"),
    [
        (closing_at_once, "allow", True),
        (sending(error_response(b"too many")), "allow", True),
        (sending(b"HTTP/1.1 400 Bad Request\r\n\r\n"), "allow", True),
        (sending(b"S", then_close=True), "allow", True),
        (sending(b"S", then_close=True), "prefer", True),
        (closing_at_once, "prefer", False),
        (sending(error_response(b"too many")), "prefer", False),
    ],
)
def test_a_failed_look_at_tls_ends_the_run_where_it_ends_libpqs(
    asked_for_tls: Behaviour, mode: str, connects: bool
) -> None:
    """allow asks for TLS second, and so never here; prefer is not helped by an answer that is
    neither S nor N. What is offered in place of plaintext says that TLS did not come about."""
    with server(two_faced(_open_without_tls, asked_for_tls)) as watched:
        given = effective_parameters(
            {"host": "db.test", "hostaddr": "127.0.0.1", "port": str(watched.port), "user": "u",
             "sslmode": mode, "gssencmode": "disable"},
            {}, os.environ,
        )  # fmt: skip
        diagnosis = run(check(given, None, ProbeOptions(LIMITS))).diagnosis
    assert diagnosis.outcome is (Outcome.CONNECTED if connects else Outcome.FAILED)
    found = {finding.code: finding for finding in diagnosis.findings}
    assert ("not-encrypted" in found) is connects
    if connects:
        assert "did not come about" in str(found["not-encrypted"].remedies[0].note)
        assert {finding.severity for finding in diagnosis.findings} == {Severity.WARNING}


@pytest.mark.parametrize(
    ("refused", "stage", "code", "begun"),
    [
        (refusing("3D000", "…", "InitPostgres", after=AUTHENTICATED), Stage.LOGIN,
         "database-missing", 2),
        (refusing("57P03", "starting up", "ProcessStartupPacket"), Stage.LOGIN,
         "server-starting", 2),
        (sending(message(b"R", b"\0\0\0\x03")), Stage.LOGIN, "password-withheld", 2),
        (refusing("28000", "no", "ClientAuthentication"), Stage.SSL_REQUEST,
         "connection-closed", 3),
        (sending(b"HTTP/1.1 400 Bad Request\r\n\r\n"), Stage.SSL_REQUEST, "connection-closed", 2),
    ],
    ids=["3D000", "57P03", "asks", "28000", "HTTP"],
)  # fmt: skip
def test_under_allow_the_request_for_tls_fails_only_where_libpq_sends_one(
    refused: Behaviour, stage: Stage, code: str, begun: int
) -> None:
    """The look at TLS is one connection; libpq's attempts are the others, none made twice."""
    with server(two_faced(refused, closing_at_once)) as watched:
        given = effective_parameters(
            {"host": "db.test", "hostaddr": "127.0.0.1", "port": str(watched.port), "user": "u",
             "sslmode": "allow", "gssencmode": "disable"},
            {}, os.environ,
        )  # fmt: skip
        diagnosis = run(check(given, None, ProbeOptions(LIMITS))).diagnosis
    assert diagnosis.failed_stage is stage
    assert diagnosis.findings[0].code == code
    assert watched.begun == begun
