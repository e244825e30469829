"""Starts and stops a practice server."""

import os
import secrets
import signal
import socket
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from azpg_gui.core.secret import Secret
from azpg_gui.core.sentences import ExplainedError, sentence
from azpg_gui.practice.account import (
    as_server_account,
    give_to_server_account,
    server_environment,
    write_as_server_account,
)
from azpg_gui.practice.folder import PracticeFolder, remove_left_behind
from azpg_gui.practice.installation import Installation, find_installation
from azpg_gui.practice.scenarios import Scenario
from azpg_gui.practice.server_setup import ServerSetup, prepare
from azpg_gui.this_program import module_command

__all__ = ["PracticeError", "PracticeServer", "start_server"]

_USER: Final = "practice"


class PracticeError(ExplainedError):
    """The server could not be started; the message has PostgreSQL's own words."""


@dataclass(frozen=True, slots=True)
class PracticeServer:
    """A running server. ``stop`` it, or end this process: its supervisor notices either.

    Attributes:
        root_file: PEM of the root a client should trust (in ``unknown-issuer`` the wrong one).
    """

    scenario: Scenario
    host: str
    port: int
    user: str
    password: Secret
    folder: Path
    root_file: Path
    client_files: Mapping[str, Path]
    supervisor: "subprocess.Popen[bytes]"

    @property
    def values(self) -> dict[str, str]:
        """libpq keywords of a connection to it, proven as far as it can be."""
        values = {
            "host": self.host,
            "hostaddr": "127.0.0.1",
            "port": str(self.port),
            "dbname": "postgres",
            "user": self.user,
            "sslmode": "verify-full",
            "sslrootcert": str(self.root_file),
        }
        if self.client_files:
            values["sslcert"] = str(self.client_files["client.crt"])
            values["sslkey"] = str(self.client_files["client.key"])
        return values

    def release(self) -> None:
        """Let the server go without waiting: its supervisor stops it and removes its folder."""
        for pipe in (self.supervisor.stdin, self.supervisor.stdout):
            if pipe is not None:
                pipe.close()

    def stop(self) -> None:
        """Stop the server and remove its folder; returns when both are done."""
        self.release()
        self.supervisor.wait()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()


def start_server(
    scenario: Scenario,
    *,
    configuration: tuple[str, ...] = (),
    setup: ServerSetup | None = None,
    installation: Installation | None = None,
) -> PracticeServer:
    """A server for ``scenario`` on a free loopback port. Blocking: about a second.

    Args:
        configuration: further lines for postgresql.conf.
        setup: certificates and access of one's own, instead of the scenario's.
        installation: which PostgreSQL; the newest that is found otherwise.

    Raises:
        PostgresMissingError: there is no PostgreSQL here; the message says how to get it.
        PracticeError: it did not start.
    """
    installation = installation or find_installation()
    remove_left_behind()
    folder = PracticeFolder()
    try:
        return _start(
            installation, folder, scenario, setup or prepare(scenario, _USER), configuration
        )
    except OSError as error:
        folder.remove()
        words = error.strerror or str(error)
        raise PracticeError(
            sentence("PostgreSQL could not be set up: {words}", words=words)
        ) from error
    except BaseException:
        folder.remove()
        raise
    finally:
        folder.let_go()


def _start(
    installation: Installation,
    whole: PracticeFolder,
    scenario: Scenario,
    setup: ServerSetup,
    configuration: tuple[str, ...],
) -> PracticeServer:
    folder = whole.path
    # The server's account passes through this folder to its data; it holds the practice root and
    # client key of a server that exists for minutes.
    folder.chmod(0o711)
    password = Secret(secrets.token_urlsafe(12))
    data = folder / "data"
    _initialize(installation, whole, password)
    for name, content in setup.files.items():
        write_as_server_account(data / name, content)
    port = _free_port()
    relay = _relay_arguments(port, setup)
    # Behind what initdb found out about this machine, such as which shared memory works here.
    write_as_server_account(
        data / "postgresql.conf", _configuration(port, setup, configuration), append=True
    )
    write_as_server_account(data / "pg_hba.conf", "\n".join((*setup.access, "")).encode())
    root_file = folder / "root.crt"
    _put(root_file, setup.trusted_root)
    client_files = {name: folder / name for name in setup.client_files}
    for name, path in client_files.items():
        _put(path, setup.client_files[name])
    return PracticeServer(
        scenario=scenario,
        host=setup.host,
        port=int(relay[0]) if relay else port,
        user=_USER,
        password=password,
        folder=folder,
        root_file=root_file,
        client_files=client_files,
        supervisor=_supervised(installation, whole, relay),
    )


def _initialize(installation: Installation, whole: PracticeFolder, password: Secret) -> None:
    data = whole.path / "data"
    data.mkdir(mode=0o700)
    give_to_server_account(data)
    # The password goes in through a pipe: not on a command line, not into a file.
    reading, writing = os.pipe()
    give_to_server_account(reading)  # /dev/stdin is opened anew, with the server's permissions
    os.write(writing, password.reveal().encode() + b"\n")
    os.close(writing)
    try:
        done = subprocess.run(
            [
                str(installation.program("initdb")), "-D", str(data), "-U", _USER, "--no-sync",
                "--encoding=UTF8", "--locale=C", "--auth=scram-sha-256", "--pwfile=/dev/stdin",
            ],
            stdin=reading, capture_output=True, check=False, cwd=data.parent,
            env=server_environment(), **as_server_account(), **whole.inherited(),
        )  # fmt: skip
    finally:
        os.close(reading)
    if done.returncode != 0:
        words = done.stderr.decode("utf-8", "replace").strip()
        raise PracticeError(sentence("PostgreSQL could not be set up: {words}", words=words))


def _put(path: Path, content: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)


def _configuration(port: int, setup: ServerSetup, further: tuple[str, ...]) -> bytes:
    lines = (
        "",
        "listen_addresses = '127.0.0.1'",
        f"port = {port}",
        "unix_socket_directories = ''",
        "max_connections = 20",
        "shared_buffers = 8MB",
        "fsync = off",  # a practice server's data is thrown away
        "logging_collector = off",
        "lc_messages = 'C'",
        *setup.configuration,
        *further,
    )
    return "\n".join((*lines, "")).encode()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _relay_arguments(port: int, setup: ServerSetup) -> tuple[str, ...]:
    """Where clients arrive, the server's own port, and the largest first message let through."""
    if setup.largest_hello is None:
        return ()
    return tuple(str(number) for number in (_free_port(), port, setup.largest_hello))


def _python_environment() -> dict[str, str]:
    """What a Python of ours needs to find this program, without anything relative in it."""
    kept = {n: os.environ[n] for n in ("HOME", "PYTHONHOME", "PYTHONUSERBASE") if n in os.environ}
    places = [
        p for p in os.environ.get("PYTHONPATH", "").split(os.pathsep) if Path(p).is_absolute()
    ]
    path = {"PYTHONPATH": os.pathsep.join(places)} if places else {}
    return {**server_environment(), **kept, **path}


def _supervised(
    installation: Installation, whole: PracticeFolder, relay: tuple[str, ...]
) -> "subprocess.Popen[bytes]":
    folder = whole.path
    supervisor = subprocess.Popen(
        [*module_command("azpg_gui.practice.supervisor"), str(folder),
         str(installation.program("postgres")), *relay],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=folder, env=_python_environment(),
        start_new_session=True,  # a Ctrl+C or a kill of this process group must not reach it
        **whole.inherited(),
    )  # fmt: skip
    assert supervisor.stdout is not None  # noqa: S101 - PIPE was asked for
    answer = supervisor.stdout.readline().decode("utf-8", "replace").strip()
    if answer != "ready":
        supervisor.send_signal(signal.SIGTERM)
        supervisor.wait()
        for pipe in (supervisor.stdin, supervisor.stdout):
            if pipe is not None:
                pipe.close()
        words = answer.removeprefix("failed: ") or "the supervisor ended at its start"
        raise PracticeError(sentence("PostgreSQL could not be started: {words}", words=words))
    return supervisor
