"""A real PgBouncer that ends TLS itself: what the client has is not what the server has."""

import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from azpg_gui.practice.account import as_server_account, give_to_server_account
from tests.support.busy_machine import PATIENCE
from tests.support.pki import pki
from tests.support.switchable import (
    HOST,
    SwitchableServer,
    libpq_connects,
    our_check,
    switchable_server,
    values_for,
)

pytestmark = [pytest.mark.postgres, pytest.mark.pgbouncer]


@contextmanager
def pooler(behind: SwitchableServer, *further: str) -> Iterator[int]:
    """Port of a PgBouncer in front of ``behind``, with a certificate of its own."""
    p = pki("ec")
    leaf = p.leaf(HOST, common_name="pooler")
    folder = Path(tempfile.mkdtemp(prefix="azpg-pgbouncer-"))
    folder.chmod(0o755)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    password = behind.server.password.reveal()
    configuration = [
        "[databases]",
        f"postgres = host=127.0.0.1 port={behind.server.port} dbname=postgres",
        "[pgbouncer]",
        "listen_addr = 127.0.0.1",
        f"listen_port = {port}",
        "unix_socket_dir =",
        "auth_type = scram-sha-256",
        f"auth_file = {folder}/users.txt",
        "client_tls_sslmode = require",
        f"client_tls_cert_file = {folder}/pooler.crt",
        f"client_tls_key_file = {folder}/pooler.key",
        *further,
    ]
    files = {
        "pgbouncer.ini": "\n".join((*configuration, "")).encode(),
        "users.txt": f'"practice" "{password}"\n'.encode(),
        "pooler.crt": leaf.pem + p.intermediate.pem,
        "pooler.key": leaf.key_pem,
    }
    for name, content in files.items():
        path = folder / name
        path.write_bytes(content)
        path.chmod(0o600)
        give_to_server_account(path)
    log = (folder / "log").open("wb")
    process = subprocess.Popen(
        ["pgbouncer", str(folder / "pgbouncer.ini")], stdout=log, stderr=log, cwd=folder,
        **as_server_account(),
    )  # fmt: skip
    try:
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            except OSError:
                assert process.poll() is None, (folder / "log").read_text()
                assert time.monotonic() < deadline
                time.sleep(0.02)
        yield port
    finally:
        process.terminate()
        process.wait(10)
        log.close()
        shutil.rmtree(folder)


def _values(switchable: SwitchableServer, port: int, folder: Path) -> dict[str, str]:
    (folder / "root.crt").write_bytes(pki("ec").root.pem)
    changes = {"port": str(port), "sslrootcert": str(folder / "root.crt")}
    return values_for(switchable.server, changes)


@pytest.mark.parametrize(
    ("access", "behind"),
    [
        ("host all all 127.0.0.1/32 scram-sha-256", "server_tls_sslmode = disable"),
        ("hostssl all all 127.0.0.1/32 scram-sha-256", "server_tls_sslmode = require"),
        # Both sides agree on version and cipher here: only the process gives it away.
        ("host all all 127.0.0.1/32 scram-sha-256", "server_tls_sslmode = prefer"),
    ],
    ids=["nothing behind it", "TLS behind it", "whatever is offered"],
)
def test_tls_ends_at_the_pooler(access: str, behind: str, tmp_path: Path) -> None:
    switchable = switchable_server(15)
    switchable.become(pki("ec").leaf(HOST), pki("ec").intermediate, access=access)
    with pooler(switchable, behind) as port:
        values = _values(switchable, port, tmp_path)
        connects, words = libpq_connects(values, switchable.server.password)
        assert connects, words
        result = our_check(values, switchable.server.password)
    diagnosis = result.diagnosis
    assert diagnosis.verdict.value == "encrypted-to-middle-box"
    assert diagnosis.findings[0].code == "tls-ends-before-server"
    session = result.report.session
    assert session is not None
    assert session.server_view is not None
    assert session.server_view.same_backend is False
    assert session.server_view.ssl == ("disable" not in behind)


def test_a_server_without_a_pooler_is_the_same_process(tmp_path: Path) -> None:
    switchable = switchable_server(15)
    switchable.become(pki("ec").leaf(HOST), pki("ec").intermediate)
    values = _values(switchable, switchable.server.port, tmp_path)
    result = our_check(values, switchable.server.password)
    assert result.report.session is not None
    assert result.report.session.server_view is not None
    assert result.report.session.server_view.same_backend is True
    assert result.diagnosis.verdict.value == "encrypted-and-proven"


def test_a_pooler_that_wants_tls_says_so(tmp_path: Path) -> None:
    """``SSL required`` (08P01), as PgBouncer tells a client without TLS."""
    switchable = switchable_server(15)
    with pooler(switchable) as port:
        values = {**_values(switchable, port, tmp_path), "sslmode": "disable"}
        result = our_check(values, switchable.server.password)
    assert result.diagnosis.findings[0].code == "tls-required", result.diagnosis.message
