"""Every function of the probe and the diagnosis fails in turn: what comes out is a report or one
sentence, never a traceback, never status 1, and never the password."""

import importlib
import inspect
import json
import os
import pkgutil
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from OpenSSL import SSL

import azpg_gui.core.diagnosis
import azpg_gui.core.probe
from azpg_gui.cli import main
from azpg_gui.core.diagnosis.catalogue import FindingFunction
from azpg_gui.core.vocabulary import Stage
from tests.support.busy_machine import PATIENCE
from tests.support.pki import make
from tests.support.sockets import server
from tests.support.speaking_postgres import Answers, Value, message, rows, talking
from tests.support.tls_sockets import speaking_tls

HOST = "db.test"
PASSWORD = "fault-4711-injected"
LEAF = make(HOST, names=(HOST,))
STATUSES = {0, 3, *range(10, 10 + len(Stage))}
ERRORS: tuple[Callable[[], Exception], ...] = (
    lambda: OSError(5, f"Input/output error near {PASSWORD}"),
    lambda: ValueError(f"no good: {PASSWORD}"),
    MemoryError,
    lambda: UnicodeDecodeError("utf-8", PASSWORD.encode(), 0, 1, "invalid start byte"),
    lambda: SSL.Error([("", "", PASSWORD)]),
    lambda: KeyError(PASSWORD),
)  # fmt: skip


def _view(protocol: str, cipher: str, pid: int) -> bytes:
    row: tuple[Value, ...] = ("t", protocol, cipher, "256", "off", str(pid))
    return rows(row)


_ALL = "AZPG_FUZZ_EXAMPLES" in os.environ


def _modules() -> Iterator[str]:
    for package in (azpg_gui.core.probe, azpg_gui.core.diagnosis):
        for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
            yield module.name


def _calls() -> list[tuple[str, str]]:
    """Functions of ours by the place where they are looked up: one place for each, and the one that
    uses it rather than the one that defines it. ``make fuzz`` takes every place."""
    found: list[tuple[str, str]] = []
    places: dict[object, tuple[str, str]] = {}
    for name in _modules():
        module = importlib.import_module(name)
        for attribute, value in sorted(vars(module).items()):
            # Sentences are made everywhere, and fail nowhere.
            function = inspect.isfunction(value) or isinstance(value, FindingFunction)
            ours = function and value.__module__.startswith("azpg_gui.core.")
            if ours and value.__module__ != "azpg_gui.core.sentences":
                found.append((name, attribute))
                if value not in places or value.__module__ != name:
                    places[value] = (name, attribute)
    return found if _ALL else list(places.values())


CALLS = _calls()


_SERVER = """
import sys
sys.path.append(sys.argv[1])
from tests.hostile.test_faults import serving
serving()
"""


def serving() -> None:
    """In a process of its own, so that only the program's end of a connection fails."""
    answers = Answers(view=_view, sign_in=message(b"R", b"\0\0\0\x03"))
    with server(speaking_tls([LEAF], talking(answers))) as watched:
        sys.stdout.write(f"{watched.port}\n{LEAF.pem.decode()}")
        sys.stdout.flush()
        os.close(1)
        sys.stdin.read()


@dataclass(frozen=True)
class Talker:
    port: int
    certificate: bytes


@pytest.fixture(scope="module")
def talker() -> Iterator[Talker]:
    process = subprocess.Popen(
        [sys.executable, "-P", "-c", _SERVER, str(Path(__file__).parents[2])],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout is not None
    port, _, certificate = process.stdout.read().partition(b"\n")
    yield Talker(int(port), certificate)
    process.communicate(timeout=PATIENCE)


def _run(port: int, root: Path, *further: str) -> int:
    target = (
        f"host={HOST} hostaddr=127.0.0.1 port={port} user=u sslmode=verify-full sslrootcert={root}"
    )
    return main(["check", target, "--timeout", "20", *further])


def _nothing_but_a_sentence(status: int, output: str, errors: str) -> None:
    assert status in STATUSES
    assert "Traceback" not in output + errors
    assert PASSWORD not in output + errors
    if status == 3:
        assert "this should not happen" in errors


def test_without_a_fault(
    talker: Talker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    (tmp_path / "root.crt").write_bytes(talker.certificate)
    monkeypatch.setenv("PGPASSWORD", PASSWORD)
    assert _run(talker.port, tmp_path / "root.crt", "--json") == 0
    assert json.loads(capsys.readouterr().out)["verdict"] == "encrypted-and-proven"


@pytest.mark.parametrize("stage", ["chain", "session"])
def test_a_mistake_of_ours_is_a_finding(
    stage: str, talker: Talker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    """``unexpected-error``, at the stage where it happened, beside what was seen until then."""
    place = {"chain": "host_name.certificate_names", "session": "sign_in_method.look_at_session"}[
        stage
    ]
    (tmp_path / "root.crt").write_bytes(talker.certificate)
    monkeypatch.setenv("PGPASSWORD", PASSWORD)

    def fail(*_given: object) -> None:
        raise KeyError(PASSWORD)

    with monkeypatch.context() as patch:
        patch.setattr(f"azpg_gui.core.probe.{place}", fail)
        status = _run(talker.port, tmp_path / "root.crt", "--json")
    shown = capsys.readouterr()
    _nothing_but_a_sentence(status, shown.out, shown.err)
    document = json.loads(shown.out)
    assert document["findings"][0]["code"] == "unexpected-error"
    assert document["verdict"] == "failed"
    assert document["tls"] is None or stage == "session"
    passed = {row["stage"] for row in document["stages"] if row["state"] == "passed"}
    assert {"settings", "resolve", "connect", "ssl_request", "handshake"} <= passed


@pytest.mark.parametrize("part", range(6))
def test_every_function_fails_in_turn(
    part: int, talker: Talker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    """Six parts, so that two workers share them; each function with the next kind of error."""
    root = tmp_path / "root.crt"
    root.write_bytes(talker.certificate)
    monkeypatch.setenv("PGPASSWORD", PASSWORD)
    assert len(CALLS) > 150
    for number, (module, attribute) in enumerate(CALLS[part::6]):
        error = ERRORS[number % len(ERRORS)]

        def fail(*_given: object, error: Callable[[], Exception] = error, **_named: object) -> None:
            raise error()

        with monkeypatch.context() as patch:
            patch.setattr(importlib.import_module(module), attribute, fail)
            modes = module.endswith(("modes", "mode_rows", "versions", "evidence_of_modes"))
            further = ("--all-modes",) if modes else ("--json",)
            status = _run(talker.port, root, *further)
        shown = capsys.readouterr()
        try:
            _nothing_but_a_sentence(status, shown.out, shown.err)
            if shown.out and "--json" in further:
                json.loads(shown.out)
        except Exception as failure:
            failure.add_note(f"{module}.{attribute}: {error()!r}, status {status}\n{shown.err}")
            raise


SYSTEM = (
    (socket.socket, "setsockopt"), (socket.socket, "setblocking"), (socket, "fromfd"),
    (socket, "socket"), (socket, "getaddrinfo"), (SSL, "Context"), (SSL, "Connection"),
    (SSL.Context, "set_verify"), (SSL.Context, "load_verify_locations"),
    (SSL.Connection, "do_handshake"), (SSL.Connection, "bio_read"),
    (SSL.Connection, "bio_write"), (SSL.Connection, "get_peer_cert_chain"),
    (SSL.Connection, "get_verified_chain"), (SSL.Connection, "get_client_ca_list"),
    (SSL.Connection, "get_cipher_name"), (SSL.Connection, "shutdown"), (os, "stat"),
)  # fmt: skip


@pytest.mark.parametrize("place", SYSTEM, ids=lambda place: f"{place[0].__name__}.{place[1]}")
@pytest.mark.parametrize("error", [OSError(24, "Too many open files"), MemoryError()], ids=repr)
def test_the_system_fails(
    place: tuple[object, str], error: Exception, talker: Talker, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    root = tmp_path / "root.crt"
    root.write_bytes(talker.certificate)
    monkeypatch.setenv("PGPASSWORD", PASSWORD)

    def fail(*_given: object, **_named: object) -> None:
        raise error

    with monkeypatch.context() as patch:
        # The class asyncio itself takes its sockets from stays whole: only ours fail.
        patch.setattr(place[0], place[1], fail)
        status = _run(talker.port, root, "--json")
    shown = capsys.readouterr()
    _nothing_but_a_sentence(status, shown.out, shown.err)
