"""``azpg check`` in strange environments (``catalogue/environments.py``), and that nothing of an
environment reaches a trial or an attempt."""

import contextlib
import ctypes
import io
import json
import os
import select
import socket
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from azpg_gui.cli import main
from azpg_gui.core import libpq_library
from azpg_gui.core.concurrency.event_loop import run
from azpg_gui.core.connection.keywords import libpq_keywords
from azpg_gui.core.connection.precedence import effective_parameters
from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.libpq import PGconn
from azpg_gui.core.probe.evidence.network import Address
from azpg_gui.core.probe.libpq_attempt import AttemptPlan, LibpqConnection, attempt
from azpg_gui.core.probe.settings import examine_settings
from azpg_gui.core.secret import Secret
from tests.hostile.catalogue.environments import CONNECTED, ENVIRONMENTS, EnvironmentCase
from tests.support.pki import pki
from tests.support.switchable import HOST, switchable_server

pytestmark = pytest.mark.postgres


@pytest.fixture(scope="module")
def port() -> int:
    p = pki("ec")
    switchable = switchable_server(15)
    switchable.become(p.leaf(HOST), p.intermediate, access="host all all 127.0.0.1/32 trust")
    return switchable.server.port


@pytest.fixture
def witness() -> Iterator[socket.socket]:
    """Listens and never answers. A connection of this computer is in its queue at once."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield listener


def seen(witness: socket.socket) -> bool:
    return bool(select.select([witness], [], [], 0)[0])


def closed_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


@pytest.mark.parametrize("case", ENVIRONMENTS, ids=[case.name for case in ENVIRONMENTS])
def test_environments(
    case: EnvironmentCase, port: int, witness: socket.socket, home: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    places = {"port": port, "closed": closed_port(), "witness": witness.getsockname()[1],
              "folder": home}  # fmt: skip
    for name, content in case.files.items():
        (home / name).write_text(content.format(**places))
    monkeypatch.setenv("PGDATABASE", "postgres")
    for name, value in case.environ.items():
        monkeypatch.setenv(name, value.format(**places))
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = main(["check", case.target.format(**places), "--json", "--timeout", "20"])
    document = json.loads(out.getvalue())
    codes = [finding["code"] for finding in document["findings"]]
    if case.expected == CONNECTED:
        assert (status, document["outcome"]) == (0, "connected"), document["findings"][:1]
    else:
        assert codes[0] == case.expected, document["findings"][:1]
        assert status == {"name-not-resolved": 11, "role-not-allowed": 17}.get(case.expected, 10)
    said = out.getvalue() + err.getvalue()
    first = json.dumps(document["findings"][:1], ensure_ascii=False)
    assert case.words.lower() in first.replace('\\"', '"').lower()
    assert not case.hidden or case.hidden not in said
    assert not (case.silent and seen(witness))


# Places libpq opens while it connects, where a pipe would hold it for ever: {pipe} is one that
# nobody else opens. The keyword that is named, the further TARGET, the environment.
PIPES = {
    "passfile": ("passfile", "passfile={pipe}", {}),
    "PGPASSFILE": ("passfile", "", {"PGPASSFILE": "{pipe}"}),
    "~/.pgpass": ("passfile", "sslmode=disable", {"HOME": "{folder}"}),
    "the system's roots": ("sslrootcert", "sslrootcert=system", {"SSL_CERT_FILE": "{pipe}"}),
    "sslkeylogfile": ("sslkeylogfile", "sslkeylogfile={pipe}", {}),
    "sslcert": ("sslcert", "", {"PGSSLCERT": "{pipe}"}),
}


@pytest.mark.parametrize("name", PIPES)
def test_a_pipe_is_named_before_anybody_waits_at_it(
    name: str, witness: socket.socket, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keyword, further, environ = PIPES[name]
    pipe = tmp_path / ".pgpass"
    os.mkfifo(pipe)
    places = {"pipe": pipe, "folder": tmp_path}
    for variable, value in environ.items():
        monkeypatch.setenv(variable, value.format(**places))
    port = witness.getsockname()[1]
    target = f"host=127.0.0.1 port={port} user=u {further.format(**places)}"
    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()):
        status = main(["check", target, "--json", "--timeout", "20"])
    first = json.loads(out.getvalue())["findings"][0]
    assert (status, first["code"]) == (10, "setting-invalid")
    assert keyword in first["title"]
    assert str(pipe) in first["happened"]
    assert not seen(witness)


@pytest.mark.parametrize("kind", ["folder", "device"])
def test_a_password_file_that_is_no_file_is_named(kind: str, tmp_path: Path) -> None:
    p = pki("ec")
    switchable = switchable_server(18)  # the other one lets everybody in
    access = "hostssl all all 127.0.0.1/32 scram-sha-256"
    switchable.become(p.leaf(HOST), p.intermediate, access=access)
    path = tmp_path if kind == "folder" else Path(os.devnull)
    target = (
        f"host={HOST} hostaddr=127.0.0.1 port={switchable.server.port} user=practice "
        f"sslmode=require passfile={path}"
    )
    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()):
        main(["check", target, "--json", "--timeout", "20"])
    first = json.loads(out.getvalue())["findings"][0]
    assert first["code"] == "password-missing"
    assert f"libpq ignores the password file {path}" in json.dumps(first)
    assert "chmod" not in json.dumps(first["remedies"])


# A hostile value for every variable libpq looks at; {witness} is the port of the witness.
_FURTHER = ("PGSERVICE", "PGSERVICEFILE", "PGSYSCONFDIR", "PGREQUIRESSL", "PGREALM", "PGTTY",
            "PGLOCALEDIR", "PGTZ", "PGDATESTYLE", "PGGEQO", "PGOAUTHDEBUG")  # fmt: skip
VARIABLES = sorted({k.variable for k in libpq_keywords() if k.variable} | set(_FURTHER))


def hostile(variable: str, witness: int, folder: Path) -> str:
    values = {
        "PGHOST": "127.0.0.1", "PGHOSTADDR": "127.0.0.1", "PGPORT": str(witness),
        "PGSERVICE": "trap", "PGSERVICEFILE": str(folder / "trap.conf"),
        "PGSYSCONFDIR": str(folder), "PGPASSFILE": str(folder / "trap.pass"),
        "PGSSLROOTCERT": str(folder / "none.crt"), "PGREQUIRESSL": "1",
    }  # fmt: skip
    return values.get(variable, "nonsense-4711")


@pytest.fixture
def traps(home: Path, witness: socket.socket) -> Mapping[str, str]:
    """A value for every variable, and the files they lead to."""
    at = witness.getsockname()[1]
    trap = f"[trap]\nhost=127.0.0.1\nhostaddr=127.0.0.1\nport={at}\npassword=hunter2\n"
    (home / "trap.conf").write_text(trap)
    (home / "pg_service.conf").write_text(trap)
    (home / ".pg_service.conf").write_text(trap)
    (home / "trap.pass").write_text("*:*:*:*:hunter2\n")
    (home / "trap.pass").chmod(0o600)
    return {variable: hostile(variable, at, home) for variable in VARIABLES}


@pytest.mark.parametrize("variable", VARIABLES)
def test_no_variable_makes_the_trial_connect(
    variable: str, traps: Mapping[str, str], witness: socket.socket,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """The variable takes effect as libpq has it, and still nobody is connected to."""
    monkeypatch.setenv(variable, traps[variable])
    for given in ({"host": "srv.invalid", "user": "u"}, {"user": "u"}, {}):
        examine_settings(effective_parameters(given, {}, os.environ))
        assert not seen(witness)


def held(pgconn: PGconn, function: str) -> bytes:
    """What libpq itself holds, by a function the program has no use for."""
    asked = getattr(ctypes.PyDLL(libpq_library.library_path()), function)
    asked.restype, asked.argtypes = ctypes.c_char_p, [ctypes.c_void_p]
    value: bytes = asked(pgconn._pointer)
    return value


def test_all_of_them_together_reach_neither_trial_nor_attempt(
    traps: Mapping[str, str], port: int, witness: socket.socket, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Parameters that were made without them: then nothing of them may get in afterwards. PGSERVICE
    alone libpq looks up whatever is given, and adds nothing from it to what is."""
    given = {"host": HOST, "hostaddr": "127.0.0.1", "port": str(port), "user": "practice",
             "dbname": "postgres"}  # fmt: skip
    parameters = effective_parameters(given, {"password": Secret("right")}, {"HOME": "/none"})
    for variable, value in traps.items():
        if variable not in {"PGTZ", "PGDATESTYLE", "PGGEQO"}:  # those a session has, as in psql
            monkeypatch.setenv(variable, value)
    assert not examine_settings(parameters).problems
    for mode in (SslMode.DISABLE, SslMode.REQUIRE):
        for with_secret in (False, True):
            plan = AttemptPlan(mode, with_secret=with_secret)
            outcome = run(attempt(parameters, Address("127.0.0.1", 4), plan, 10))
            assert isinstance(outcome, LibpqConnection), outcome
            assert held(outcome.pgconn, "PQport") == str(port).encode()
            assert held(outcome.pgconn, "PQpass") == (b"right" if with_secret else b"")
            outcome.pgconn.finish()
    assert not seen(witness)
