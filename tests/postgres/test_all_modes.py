"""What each sslmode would do, against real servers; and not one byte of a password."""

import os
import re
import socket
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from azpg_gui.core.concurrency.event_loop import run
from azpg_gui.core.connection.precedence import effective_parameters
from azpg_gui.core.diagnosis.mode_rows import (
    accepted_versions,
    enforced,
    mode_rows,
    plaintext_accepted,
)
from azpg_gui.core.probe.all_modes import try_all_modes
from azpg_gui.core.probe.evidence.network import Address
from azpg_gui.core.secret import Secret
from azpg_gui.operations.check import Checked, check
from azpg_gui.practice.scenarios import Scenario
from azpg_gui.practice.server import PracticeServer
from tests.support.pki import DAY, NOW, make
from tests.support.practice import practice_server
from tests.support.sockets import server
from tests.support.tls_sockets import cleartext_password_wanted, speaking_tls

pytestmark = pytest.mark.postgres


def all_modes(server: PracticeServer, **changes: str) -> Checked:
    values = {**server.values, **changes}
    parameters = effective_parameters(values, {"password": server.password}, os.environ)
    return run(check(parameters, all_modes=True))


# Connects, encrypted, verified; from disable to verify-full.
NO, PLAIN, TLS, PROVEN = "---", "c--", "ce-", "cev"


@pytest.mark.parametrize(
    ("scenario", "expected", "recommended", "plaintext", "versions"),
    [
        (Scenario.GOOD, [NO, TLS, TLS, TLS, TLS, PROVEN], "verify-full", False, "23"),
        (Scenario.TLS12_ONLY, [NO, TLS, TLS, TLS, TLS, PROVEN], "verify-full", False, "2"),
        # verify-full was asked for: nothing weaker is a recommendation.
        (Scenario.WRONG_HOST, [NO, TLS, TLS, TLS, TLS, NO], None, False, "23"),
        (Scenario.EXPIRED, [NO] * 6, None, False, "23"),
        (Scenario.UNKNOWN_ISSUER, [NO] * 6, None, False, "23"),
        (Scenario.MISSING_INTERMEDIATE, [NO] * 6, None, False, "23"),
        (Scenario.NO_TLS, [PLAIN, PLAIN, PLAIN, NO, NO, NO], None, True, ""),
        (Scenario.CLIENT_CERTIFICATE, [NO, TLS, TLS, TLS, TLS, PROVEN], "verify-full", False, "23"),
    ],
)
def test_rows(
    scenario: Scenario, expected: list[str], recommended: str | None, plaintext: bool, versions: str
) -> None:
    modes = all_modes(practice_server(scenario)).modes
    assert modes is not None
    rows = mode_rows(modes)
    flags = [
        "".join(flag if yes else "-" for flag, yes in
                (("c", row.connects), ("e", row.encrypted), ("v", row.verified)))
        for row in rows
    ]  # fmt: skip
    assert flags == expected
    assert [row.sslmode.value for row in rows if row.recommended] == (
        [recommended] if recommended else []
    )
    assert plaintext_accepted(modes).value is plaintext
    assert enforced(modes).value is not plaintext
    accepted = "".join(v[-1] for v, known in accepted_versions(modes).items() if known.value)
    assert accepted == versions
    assert all(str(row.reason) for row in rows)
    # A real server refuses every other version in words.
    assert None not in {known.value for known in accepted_versions(modes).values()}
    tried = modes.attempts.values()
    assert not any(attempt.secret_offered or attempt.used_password for attempt in tried)


def test_of_a_list_the_server_that_answered_is_asked() -> None:
    made = practice_server(Scenario.GOOD)
    modes = all_modes(
        made, host=f"gone.test,{made.host}", hostaddr="127.0.0.1,127.0.0.1", port=f"1,{made.port}"
    ).modes
    assert modes is not None
    assert [row.connects for row in mode_rows(modes)] == [False, True, True, True, True, True]
    assert enforced(modes).value is True


@contextmanager
def _recording_relay(port: int) -> Iterator[tuple[int, list[bytes]]]:
    """A relay to ``port`` that keeps every byte a client sends."""
    listener = socket.create_server(("127.0.0.1", 0))
    sent: list[bytes] = []
    opened: list[socket.socket] = []
    pumps: list[threading.Thread] = []

    def pump(source: socket.socket, target: socket.socket, kept: list[bytes] | None) -> None:
        try:
            while data := source.recv(65536):
                if kept is not None:
                    kept.append(data)
                target.sendall(data)
            target.shutdown(socket.SHUT_WR)
        except OSError:
            pass

    def serve() -> None:
        while True:
            try:
                client, _ = listener.accept()
            except OSError:
                return
            server = socket.create_connection(("127.0.0.1", port))
            opened.extend((client, server))
            for ends in ((client, server, sent), (server, client, None)):
                pumps.append(threading.Thread(target=pump, args=ends, daemon=True))
                pumps[-1].start()

    accepting = threading.Thread(target=serve, daemon=True)
    accepting.start()
    try:
        yield listener.getsockname()[1], sent
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        accepting.join(5)
        for thread in pumps:
            thread.join(5)
        for connection in (*opened, listener):
            connection.close()


def test_no_byte_of_a_password_is_sent_in_the_clear() -> None:
    """On a server without TLS every byte can be read: no password, no SCRAM message."""
    server = practice_server(Scenario.NO_TLS)
    with _recording_relay(server.port) as (port, sent):
        result = all_modes(server, port=str(port), sslmode="prefer")
    assert result.modes is not None
    everything = b"".join(sent)
    assert b"user\0practice\0" in everything
    assert server.password.reveal().encode() not in everything
    # 'p' with a length is PasswordMessage and both SASL messages of the client.
    assert not any(re.match(rb"p\0\0", part) for part in sent)
    assert b"SCRAM" not in everything


def test_no_byte_of_a_password_is_sent_inside_tls_either() -> None:
    """A server that is the other end of TLS and asks for the bare password, as it would of an
    Entra token: it reads everything, and there is none."""
    leaf = make("db.test", names=("db.test",), ends=NOW + 400 * DAY)
    password = "hunter2-all-modes"
    with (
        tempfile.TemporaryDirectory() as folder,
        server(speaking_tls([leaf], cleartext_password_wanted)) as watched,
    ):
        root = Path(folder) / "root.crt"
        root.write_bytes(leaf.pem)
        values = {"host": "db.test", "hostaddr": "127.0.0.1", "port": str(watched.port),
                  "user": "u", "sslmode": "verify-full", "sslrootcert": str(root)}  # fmt: skip
        parameters = effective_parameters(values, {"password": Secret(password)}, os.environ)
        seen = run(try_all_modes(parameters, Address("127.0.0.1", 4), 5.0))
    asked = [a for a in seen.attempts.values() if "cleartext" in a.requested]
    assert len(asked) == 3  # require, verify-ca and verify-full got as far as that
    everything = b"".join(watched.received)
    assert everything.count(b"user\0u\0") >= 3
    assert password.encode() not in everything
    assert not any(re.match(rb"p\0\0", part) for part in watched.received)
