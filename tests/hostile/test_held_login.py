"""libpq's attempt beside our look: before the judgement nothing goes out that says who connects.

The server shows our look, which connects first, another certificate than everybody after it, and
keeps it waiting until libpq has its TLS: libpq could go on then, if it were let.
"""

import asyncio
import os
import socket
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from OpenSSL import SSL

from azpg_gui.core.concurrency.event_loop import run
from azpg_gui.core.connection.precedence import effective_parameters
from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.probe.attempt_gate import Hold
from azpg_gui.core.probe.libpq_attempt import _says_who_next
from azpg_gui.core.probe.probe import ProbeOptions
from azpg_gui.core.probe.time_limits import Limits
from azpg_gui.core.secret import Secret
from azpg_gui.core.vocabulary import Outcome
from azpg_gui.operations.check import Checked, check
from tests.support.busy_machine import PATIENCE
from tests.support.pki import Made, make
from tests.support.sockets import Watched, server
from tests.support.speaking_postgres import Answers, message, rows

HOST = "db.test"
PASSWORD = "held-4711"
LIMITS = Limits(run=20, resolve=5, connect=5, ssl_request=5, handshake=5, login=5, session=5)
CLEARTEXT = message(b"R", b"\0\0\0\3")
AUTHORITY = make("authority", ca=True)
RIGHT = make(HOST, AUTHORITY, names=(HOST,))
WRONG_NAME = make("other.test", AUTHORITY, names=("other.test",))
UNKNOWN = make(HOST, names=(HOST,))


def _row(protocol: str, cipher: str, pid: int) -> bytes:
    return rows(("t", protocol, cipher, "256", "off", str(pid)))


@dataclass
class Seen:
    """Attributes:
    inside: what came inside TLS, by the number of the connection.
    early: something came over libpq's connection while our look's was still open.
    """

    inside: dict[int, bytes] = field(default_factory=dict)
    early: bool = False
    libpq_has_tls: threading.Event = field(default_factory=threading.Event)
    over: threading.Event = field(default_factory=threading.Event)


def _two_faces(
    seen: Seen, ours: Made | None, libpqs: Made
) -> Callable[[socket.socket, Watched], None]:

    def shake(connection: socket.socket, shown: Made) -> SSL.Connection:
        context = SSL.Context(SSL.TLS_SERVER_METHOD)
        context.use_certificate(shown.certificate)
        context.use_privatekey(shown.key)
        connection.settimeout(None)
        tls = SSL.Connection(context, connection)
        tls.set_accept_state()
        tls.do_handshake()
        return tls

    def look(connection: socket.socket) -> None:
        seen.libpq_has_tls.wait(10)
        if ours is not None:
            shake(connection, ours)
        seen.over.wait(10)

    def libpq(connection: socket.socket, number: int, watched: Watched) -> None:
        tls = shake(connection, libpqs)
        seen.libpq_has_tls.set()
        seen.inside[number] = b""
        start = tls.recv(65536)
        seen.early |= number == 2 and not _closed(watched.accepted[0])
        begun = len(watched.received)
        try:
            Answers(_row, sign_in=CLEARTEXT).talk(tls, watched)
        finally:
            seen.inside[number] = start + b"".join(watched.received[begun:])

    def behaviour(connection: socket.socket, watched: Watched) -> None:
        number = watched.accepted.index(connection) + 1
        connection.recv(8)
        connection.sendall(b"S")
        try:
            if number == 1:
                look(connection)
            else:
                libpq(connection, number, watched)
        except SSL.Error:
            seen.libpq_has_tls.set()

    return behaviour


def _closed(connection: socket.socket) -> bool:
    """The client has closed its end, whatever came before that."""
    connection.settimeout(0)
    try:
        while connection.recv(65536):
            pass
    except BlockingIOError:
        return False
    except OSError:
        return True
    return True


def _started(port: int, mode: SslMode, root: Path) -> "asyncio.Task[Checked]":
    values = {"host": HOST, "hostaddr": "127.0.0.1", "port": str(port), "user": "u",
              "sslmode": mode.value, "sslrootcert": str(root)}  # fmt: skip
    secrets = {"password": Secret(PASSWORD)}
    given = effective_parameters(values, secrets, {"HOME": "/nonexistent", "PATH": os.defpath})
    return asyncio.ensure_future(check(given, None, ProbeOptions(LIMITS)))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    path = tmp_path / "root.crt"
    path.write_bytes(AUTHORITY.pem)
    return path


def _checked(ours: Made, mode: SslMode, root: Path) -> tuple[Checked, Seen]:
    async def scenario(port: int) -> Checked:
        return await _started(port, mode, root)

    seen = Seen()
    with server(_two_faces(seen, ours, RIGHT)) as watched:
        result = run(scenario(watched.port))
        seen.over.set()
    return result, seen


@pytest.mark.parametrize("mode", [SslMode.PREFER, SslMode.REQUIRE, SslMode.VERIFY_FULL])
def test_libpq_is_held_until_our_look_is_over(mode: SslMode, root: Path) -> None:
    result, seen = _checked(RIGHT, mode, root)
    assert result.diagnosis.outcome is Outcome.CONNECTED
    assert not seen.early
    assert sorted(seen.inside) == [2, 3]  # the first pin is SCRAM's, which this server does not ask
    assert PASSWORD.encode() not in seen.inside[2]
    assert seen.inside[3].count(PASSWORD.encode()) == 1


@pytest.mark.parametrize(
    ("mode", "shown", "code"),
    [
        (SslMode.REQUIRE, UNKNOWN, "self-signed"),
        (SslMode.VERIFY_CA, UNKNOWN, "self-signed"),
        (SslMode.VERIFY_FULL, UNKNOWN, "self-signed"),
        (SslMode.VERIFY_FULL, WRONG_NAME, "host-name-mismatch"),
    ],
)
def test_who_is_refused_gets_nothing_from_the_held_attempt(
    mode: SslMode, shown: Made, code: str, root: Path
) -> None:
    """libpq's own handshake is content, for it is shown the right certificate."""
    result, seen = _checked(shown, mode, root)
    codes = [finding.code for finding in result.diagnosis.findings]
    assert code in codes
    assert seen.inside.get(2) == b""
    # libpq is asked for its words without the password: it would have gone on.
    assert "libpq-disagrees" in codes
    assert b"user\0u\0" in seen.inside[3]
    assert PASSWORD.encode() not in b"".join(seen.inside.values())


def test_stopped_while_held_everything_is_closed(root: Path) -> None:
    async def scenario(port: int) -> Checked:
        task = _started(port, SslMode.VERIFY_FULL, root)
        await asyncio.to_thread(seen.libpq_has_tls.wait, 10)
        task.cancel()
        return await task

    seen = Seen()
    with server(_two_faces(seen, None, RIGHT)) as watched:
        result = run(scenario(watched.port))
        seen.over.set()
        deadline = time.monotonic() + PATIENCE
        while len(watched.ended) < 2:
            assert time.monotonic() < deadline
            time.sleep(0.001)
        assert watched.begun == 2
    assert result.diagnosis.outcome is Outcome.STOPPED
    assert result.report.login is None
    assert seen.inside == {2: b""}


def test_the_limit_counts_from_the_release_on() -> None:
    async def scenario() -> bool:
        hold = Hold()
        try:
            async with hold.limit(0.0):
                for _ in range(10):
                    await asyncio.sleep(0)  # held: no limit of its own
                hold.release()
                await asyncio.Event().wait()
        except TimeoutError:
            return hold.released
        return False

    assert run(scenario())


def test_the_time_it_was_held_is_told() -> None:
    async def scenario() -> float:
        hold = Hold()
        asyncio.get_running_loop().call_later(0.02, hold.release)
        await hold.wait()
        return hold.waited

    assert run(scenario()) >= 0.02


@pytest.mark.parametrize(
    ("mode", "statuses", "says"),
    [
        (SslMode.REQUIRE, "STARTED", False),
        (SslMode.REQUIRE, "STARTED MADE", False),
        (SslMode.REQUIRE, "STARTED MADE SSL_STARTUP", False),
        (SslMode.REQUIRE, "STARTED MADE SSL_STARTUP MADE", True),
        (SslMode.VERIFY_FULL, "STARTED MADE SSL_STARTUP MADE AWAITING_RESPONSE", True),
        (SslMode.REQUIRE, "STARTED MADE GSS_STARTUP", False),
        (SslMode.REQUIRE, "STARTED MADE GSS_STARTUP MADE", True),
        (SslMode.REQUIRE, "STARTED MADE GSS_STARTUP MADE SSL_STARTUP", False),
        (SslMode.DISABLE, "STARTED MADE", True),
        (SslMode.PREFER, "STARTED MADE", True),
        (SslMode.REQUIRE, "STARTED MADE SSL_STARTUP MADE AUTHENTICATING", True),
    ],
)
def test_when_the_next_call_says_who_connects(mode: SslMode, statuses: str, says: bool) -> None:
    assert _says_who_next(mode, statuses.split()) is says
