"""Passwords in a real Secret Service: store, read, delete, locked, absent; and never elsewhere."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail
from typing_extensions import override

from azpg_gui.core.connection.profile import Profile, Remember, new_profile
from azpg_gui.core.secret import Secret
from azpg_gui.core.storage.credentials import Credentials, Entry, KeyringState, entries_of, entry_of
from azpg_gui.core.storage.profiles import ProfileStore
from tests.support.busy_machine import PATIENCE
from tests.support.pki import pki
from tests.support.secret_service import keyring_daemon, private_bus

AZPG = str(Path(sys.executable).parent / "azpg")
PASSWORD, PASSPHRASE = "пароль-암호-4711", "öffnet-den-Schlüssel-4712"

_CODE = """
import json, sys
from azpg_gui.core.secret import Secret
from azpg_gui.core.storage.credentials import Credentials, Entry
credentials, entry = Credentials(), Entry("azpg/orders-prod", "ops@orders.example")
seen = []
for step in sys.argv[1:]:
    if step == "status":
        seen.append(credentials.status().state)
    elif step == "store":
        seen.append(credentials.store(entry, Secret(sys.stdin.read())).state)
    elif step == "read":
        secret, status = credentials.read(entry)
        seen.append([secret.reveal() if secret else None, status.state, str(status.sentence)])
    elif step == "delete":
        seen.append(credentials.delete(entry).state)
print(json.dumps(seen))
"""


_ATTRIBUTES = """
import secretstorage
collection = secretstorage.get_default_collection(secretstorage.dbus_init())
print([item.get_attributes() for item in collection.get_all_items()])
"""


def in_session(environ: Mapping[str, str], *steps: str) -> list[Any]:
    done = subprocess.run(
        [sys.executable, "-P", "-c", _CODE, *steps], env=dict(environ), input=PASSWORD,
        capture_output=True, text=True, check=False, timeout=PATIENCE,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found: list[Any] = json.loads(done.stdout)
    return found


@pytest.mark.secret_service
def test_store_read_delete_and_locked(home: Path, tmp_path: Path) -> None:
    with private_bus(home) as environ:
        with keyring_daemon(environ, unlocked=True):
            assert in_session(environ, "status", "store") == ["usable", "usable"]
            ((password, state, words),) = in_session(environ, "read")
            assert (password, state) == (PASSWORD, "usable")
            assert "Secret Service" in words
            # The entry's name can be read in the keyring's own program.
            found = subprocess.run(
                [sys.executable, "-P", "-c", _ATTRIBUTES],
                env=environ, capture_output=True, text=True, check=True,
            ).stdout  # fmt: skip
            assert "azpg/orders-prod" in found
            assert "ops@orders.example" in found
            _check_with_a_locked_key(environ, tmp_path)
        # A new daemon, as after a login that did not unlock it.
        with keyring_daemon(environ, unlocked=False):
            ((password, state, words),) = in_session(environ, "read")
            assert password is None
            assert state == "locked"
            assert "keyring" in words
            (stored,) = in_session(environ, "store")
            assert stored == "locked"
        with keyring_daemon(environ, unlocked=True):
            assert in_session(environ, "delete", "delete") == ["usable", "usable"]
            ((password, state, _),) = in_session(environ, "read")
            assert (password, state) == (None, "usable")
    for path in home.rglob("*"):
        if path.is_file():
            assert PASSWORD.encode() not in path.read_bytes()


_WINDOW_LONG = """
import json, os, sys
import keyring.core
from azpg_gui.core.secret import Secret
from azpg_gui.core.storage.credentials import Credentials, Entry
entry = Entry("azpg/orders-prod", "ops@orders.example")
for line in sys.stdin:
    step, name, value = json.loads(line)
    if name:
        os.environ[name] = value
        keyring.core._keyring_backend = None  # as in a new process
    found = Credentials().store(entry, Secret("x")) if step == "store" else (
        Credentials().read(entry)[1] if step == "read" else Credentials().status())
    for name in [name] * (name == "PYTHON_KEYRING_BACKEND"):
        del os.environ[name]
        keyring.core._keyring_backend = None
    print(json.dumps([found.state, str(found.sentence)]), flush=True)
"""
BACKEND = "PYTHON_KEYRING_BACKEND"


class LongRunning:
    """One process for many questions, as a window is one."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-c", _WINDOW_LONG], env=dict(environ), text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        )  # fmt: skip

    def __call__(self, step: str, name: str = "", value: str = "") -> tuple[str, str]:
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None
        assert stdout is not None
        stdin.write(json.dumps([step, name, value]) + "\n")
        stdin.flush()
        state, said = json.loads(stdout.readline())
        return state, said

    def __enter__(self) -> "LongRunning":
        return self

    def __exit__(self, *error: object) -> None:
        self._process.communicate(timeout=10)


def _check_with_a_locked_key(environ: Mapping[str, str], folder: Path) -> None:
    """``azpg check --profile`` takes the passphrase of the key out of the keyring, and the password
    from where it was told."""
    own = pki("ec").client("ops")
    certificate, key = folder / "client.crt", folder / "client.key"
    certificate.write_bytes(own.pem)
    key.write_bytes(own.locked_key(PASSPHRASE.encode()))
    key.chmod(0o600)
    values = {
        "hostaddr": "127.0.0.1", "port": "1", "user": "u", "sslmode": "require",
        "sslcert": str(certificate), "sslkey": str(key),
    }  # fmt: skip
    profile = replace(new_profile("locked", values), remember_passphrase=Remember.KEYRING)
    ProfileStore(Path(environ["HOME"]) / ".config/azpg/profiles.json").save(profile)
    entry = entries_of(profile)["sslpassword"]
    subprocess.run(
        [sys.executable, "-P", "-c", _PASSPHRASE, entry.service, entry.username],
        env=dict(environ), input=PASSPHRASE, text=True, check=True,
    )  # fmt: skip
    done = subprocess.run(
        [AZPG, "check", "--profile", "locked", "--password-stdin", "--json"],
        env=dict(environ), input="x\n", capture_output=True, text=True, check=False,
        timeout=PATIENCE,
    )  # fmt: skip
    # Locked, it would end with the settings.
    assert json.loads(done.stdout)["failed_stage"] == "connect", (done.stdout, done.stderr)
    assert PASSPHRASE not in done.stdout + done.stderr


_PASSPHRASE = """
import sys
from azpg_gui.core.secret import Secret
from azpg_gui.core.storage.credentials import Credentials, Entry
assert Credentials().store(Entry(*sys.argv[1:]), Secret(sys.stdin.read())).usable
"""


@pytest.mark.secret_service
def test_what_becomes_of_a_keyring_while_the_program_runs(home: Path) -> None:
    with private_bus(home) as environ, LongRunning(environ) as ask:
        state, said = ask("read")
        assert (state, said.partition(".")[0]) == (
            "missing", "No keyring is running, so passwords are not kept",
        )  # fmt: skip
        with keyring_daemon(environ, unlocked=True) as daemon:
            assert ask("store")[0] == "usable"  # started since
            daemon.kill()
            daemon.wait(10)
            for step in ("status", "read", "store"):
                state, said = ask(step)
                assert state == "gone", said
                assert "gnome-keyring-daemon --start --components=secrets" in said
        with keyring_daemon(environ, unlocked=False):
            state, said = ask("store")
            assert state == "locked"
            assert "Nothing was kept. Unlock it in a shell" in said
            # Its prompt ends at once: nothing here shows one.
            state, said = ask("read", "DISPLAY", ":4711")
            assert (state, said) == (
                "dismissed", "The keyring is locked: its prompt was closed. "
                "Try again, and type the keyring's password when it asks.",
            )  # fmt: skip
        for kind in ("null", "fail"):
            state, said = ask("store", BACKEND, f"keyring.backends.{kind}.Keyring")
            assert (state, f"unset {BACKEND}" in said) == ("turned-off", True)
        assert ask("read", BACKEND, "keyring.backends.chainer.ChainerBackend")[0] == "missing"
        state, said = ask("read", BACKEND, "no_such_module.Keyring")
        assert state == "unloadable"
        assert f"that {BACKEND} names cannot be loaded: No module named 'no_such_module'." in said
        state, said = ask("read", "DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
        assert (state, "dbus-run-session -- azpg-gui" in said) == ("no-bus", True)


class PlaintextKeyring(KeyringBackend):
    """Looks like keyrings.alt's: works, and writes a readable file."""

    priority = -1  # keyring itself must not pick it in other tests

    def __init__(self) -> None:
        super().__init__()
        self.written: list[str] = []

    @override
    def get_password(self, service: str, username: str) -> str | None:
        return "never asked"

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        self.written.append(password)

    @override
    def delete_password(self, service: str, username: str) -> None:
        self.written.append("deleted")


def test_a_backend_that_is_not_known_to_encrypt_is_never_used() -> None:
    backend = PlaintextKeyring()
    credentials, entry = Credentials(backend), Entry("a", "b")
    assert credentials.status().state is KeyringState.PLAINTEXT
    assert credentials.read(entry)[0] is None
    assert credentials.store(entry, Secret("x")).state is KeyringState.PLAINTEXT
    credentials.delete(entry)
    assert backend.written == []
    assert "PlaintextKeyring" in str(credentials.status().sentence)


def test_no_backend() -> None:
    status = Credentials(fail.Keyring()).status()
    assert status.state in {KeyringState.MISSING, KeyringState.NO_BUS}
    assert not status.usable


def test_entry_names_are_readable() -> None:
    profile: Profile = new_profile("orders-prod", {"user": "ops", "host": "orders.example"})
    assert entry_of(profile) == Entry("azpg/orders-prod", "ops@orders.example")
    assert entries_of(profile) == {}
    both = replace(profile, remember=Remember.KEYRING, remember_passphrase=Remember.KEYRING)
    assert entries_of(both) == {
        "password": Entry("azpg/orders-prod", "ops@orders.example"),
        "sslpassword": Entry("azpg/orders-prod", "ops@orders.example (key passphrase)"),
    }


_SLOW_BACKEND = """
import threading, time
calls, inside, most = 0, 0, 0
counting = threading.Lock()
def load():
    global calls, inside, most
    with counting:
        calls, inside = calls + 1, inside + 1
        most = max(most, inside)
    time.sleep(0.2)
    with counting:
        inside -= 1
"""
_MANY_THREADS = """
import threading
from azpg_gui.core.storage.credentials import Credentials
import slow_backend
together, states = threading.Barrier(12), []
def ask():
    together.wait()
    states.append(Credentials().status().state)
threads = [threading.Thread(target=ask) for _ in range(12)]
for thread in threads: thread.start()
for thread in threads: thread.join()
print(slow_backend.calls, slow_backend.most, len(states), *set(states))
"""


def test_backends_are_loaded_once_by_one_thread(tmp_path: Path, home: Path) -> None:
    """A backend of somebody else's, installed as keyring finds them, that takes its time."""
    (tmp_path / "slow_backend.py").write_text(_SLOW_BACKEND)
    info = tmp_path / "slow_backend-1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: slow-backend\nVersion: 1\n")
    (info / "entry_points.txt").write_text("[keyring.backends]\nslow = slow_backend:load\n")
    code = f"import sys; sys.path.append({str(tmp_path)!r})\n{_MANY_THREADS}"
    environ = {
        **os.environ,
        "HOME": str(home),
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent",
    }
    done = subprocess.run(
        [sys.executable, "-P", "-c", code], env=environ,
        capture_output=True, text=True, check=False, timeout=PATIENCE,
    )  # fmt: skip
    assert done.stdout.split() == ["1", "1", "12", "no-bus"], done.stderr


@pytest.mark.secret_service
def test_a_frozen_keyring_holds_nobody_up(home: Path) -> None:
    """The daemon is stopped (SIGSTOP): its name stands on the bus, and it answers nothing."""
    with private_bus(home) as environ:
        for name in ("one", "two", "three"):
            profile = new_profile(
                name, {"hostaddr": "127.0.0.1", "port": "1", "user": "u", "sslmode": "require"}
            )
            place = Path(environ["HOME"]) / ".config/azpg/profiles.json"
            ProfileStore(place).save(replace(profile, remember=Remember.KEYRING))
        with keyring_daemon(environ, unlocked=True, frozen=True):
            began = time.monotonic()
            with subprocess.Popen(
                [AZPG, "check", "--all-profiles", "--json"], env=environ, text=True,
                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            ) as check:  # fmt: skip
                read, stored, deleted = in_session(environ, "read", "store", "delete")
                assert read[:2] == [None, "silent"]
                assert "did not answer within 5 s" in read[2]
                assert (stored, deleted) == ("silent", "silent")
                report, errors = check.communicate(timeout=PATIENCE)
            assert time.monotonic() - began < 40
    assert check.returncode == 12, errors
    assert [d["failed_stage"] for d in json.loads(report)] == ["connect"] * 3
    assert errors.count("did not answer within 5 s") == 3
