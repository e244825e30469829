"""What a server sends decides how long libpq and OpenSSL calculate: never in the event loop, which
answers Stop; and no part of a check outlasts the limit of the whole."""

import asyncio
import os
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from OpenSSL import SSL, crypto

from azpg_gui.core.concurrency.event_loop import run
from azpg_gui.core.connection.precedence import effective_parameters
from azpg_gui.core.libpq import PGconn
from azpg_gui.core.probe.evidence.session import NoView
from azpg_gui.core.probe.probe import ProbeOptions
from azpg_gui.core.probe.time_limits import Limits
from azpg_gui.operations.check import Checked, check
from tests.support.pki import make, revocation_list
from tests.support.sockets import Watched, server, silent
from tests.support.speaking_postgres import Answers, rows
from tests.support.tls_sockets import speaking_tls

LEAF = make("db.test", names=("db.test",))


def _checked(port: int, limits: Limits, *, all_modes: bool = False) -> Checked:
    values = {"host": "db.test", "hostaddr": "127.0.0.1", "port": str(port), "user": "u",
              "dbname": "d", "sslmode": "require"}  # fmt: skip
    parameters = effective_parameters(values, {}, os.environ)
    return run(check(parameters, None, ProbeOptions(limits), all_modes=all_modes))


def _view(protocol: str, cipher: str, process: int) -> bytes:
    return rows(("t", protocol, cipher, "256", "off", str(process), str(process)))


def test_what_a_server_sent_is_read_in_other_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    """A hundred thousand parameters hold ``PQisBusy`` for a second at a time, certificates with
    long DSA keys the handshake for half a second."""
    where: dict[str, set[str]] = {}

    def noted(name: str, call: Callable[..., Any]) -> Callable[..., Any]:
        def wrapper(*given: Any) -> Any:
            where.setdefault(name, set()).add(threading.current_thread().name)
            return call(*given)

        return wrapper

    names = {"do_handshake": SSL.Connection} | dict.fromkeys(
        ("connect_poll", "consume_input", "is_busy", "get_result"), PGconn
    )
    for name, place in names.items():
        monkeypatch.setattr(place, name, noted(name, getattr(place, name)))
    with server(speaking_tls([LEAF], Answers(_view).talk)) as watched:
        result = _checked(watched.port, Limits(), all_modes=True)
    assert result.diagnosis.outcome.value == "connected"
    assert set(where) == set(names)
    loop = threading.current_thread().name
    assert not [name for name, threads in where.items() if loop in threads]


def test_files_are_loaded_in_other_threads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A revocation list of 75 MB takes OpenSSL two seconds, each time it is loaded."""
    where: list[str] = []
    real = crypto.X509Store.load_locations

    def noted(store: crypto.X509Store, *files: Any) -> None:
        where.append(threading.current_thread().name)
        real(store, *files)

    monkeypatch.setattr(crypto.X509Store, "load_locations", noted)
    authority = make("authority", ca=True)
    leaf = make("db.test", authority, names=("db.test",))
    trust, crl = tmp_path / "root.crt", tmp_path / "root.crl"
    trust.write_bytes(authority.pem)
    crl.write_bytes(revocation_list(authority, [leaf]))
    with server(speaking_tls([leaf])) as watched:
        values = {"host": "db.test", "hostaddr": "127.0.0.1", "port": str(watched.port),
                  "sslmode": "verify-ca", "sslrootcert": str(trust),
                  "sslcrl": str(crl)}  # fmt: skip
        result = run(check(effective_parameters(values, {}, {})))
    assert "certificate-revoked" in [one.code for one in result.diagnosis.findings]
    assert len(where) > 1
    assert threading.current_thread().name not in where


def test_many_results_are_not_kept() -> None:
    """Five hundred answers to one question; the last of them ends it."""
    endless = rows(*[("x",)] * 3) * 500
    with server(speaking_tls([LEAF], Answers(endless).talk)) as watched:
        result = _checked(watched.port, Limits(session=30))
    assert result.report.session is not None
    assert result.report.session.no_view is NoView.SEVERAL_ROWS


@pytest.mark.parametrize("mode", ["silent", "silent later"])
def test_all_modes_keep_the_limit_of_the_check(mode: str) -> None:
    """Eight attempts of up to twenty seconds each came behind a run of one second."""
    begun = 0

    def behaviour(connection: Any, watched: Watched) -> None:
        nonlocal begun
        begun += 1
        if mode == "silent later" and begun == 1:
            connection.recv(8)
            connection.sendall(b"N")
            return
        silent(connection, watched)

    with server(behaviour) as watched:
        began = time.perf_counter()
        result = _checked(watched.port, Limits(run=1.5), all_modes=True)
        took = time.perf_counter() - began
    assert result.modes is not None
    assert all(tried.timed_out for tried in result.modes.attempts.values())
    assert took < 10  # 21 before; a busy machine has its time


def test_a_stop_during_a_long_handshake(monkeypatch: pytest.MonkeyPatch) -> None:
    """OpenSSL calculates: the check ends without it."""
    reached, over = threading.Event(), threading.Event()
    real = SSL.Connection.do_handshake

    def slow(connection: SSL.Connection) -> None:
        if connection.get_context() is not context:
            reached.set()
            over.wait(30)
        real(connection)

    context = SSL.Context(SSL.TLS_SERVER_METHOD)
    monkeypatch.setattr(SSL.Connection, "do_handshake", slow)

    async def scenario(port: int) -> tuple[Checked, float]:
        values = {"hostaddr": "127.0.0.1", "port": str(port), "sslmode": "require"}
        task = asyncio.ensure_future(check(effective_parameters(values, {}, {})))
        while not reached.is_set():
            await asyncio.sleep(0.01)
        asked = time.perf_counter()
        task.cancel()
        return await task, time.perf_counter() - asked

    try:
        with server(speaking_tls([LEAF], prepared=context)) as watched:
            result, took = run(scenario(watched.port))
            assert result.diagnosis.outcome.value == "stopped"
            assert took < 0.2
    finally:
        over.set()
