"""What is said of each trouble with a keyring, and what mends it; no keyring is asked."""

import socket
from pathlib import Path

import pytest
from keyring import errors
from keyring.backends import Windows, fail, null
from secretstorage import exceptions as service_errors
from typing_extensions import override

from azpg_gui.core.secret import Secret
from azpg_gui.core.storage.credentials import Credentials, Entry, chosen
from azpg_gui.core.storage.keyring_condition import (
    BLOB_LIMIT,
    KeyringState,
    Surroundings,
    blob_size,
    keyring_condition,
    state_of,
    surroundings,
)

S = KeyringState
DESK, SSH = Surroundings(), Surroundings(display=False)
NO_BUS = Surroundings(bus=False)
VARIABLE = "PYTHON_KEYRING_BACKEND"


def caused(error: Exception, cause: Exception) -> Exception:
    error.__cause__ = cause
    return error


GONE = service_errors.SecretServiceNotAvailableException("was not provided by any .service files")
DISMISSED = service_errors.PromptDismissedException("Prompt dismissed.")


@pytest.mark.parametrize(
    ("error", "around", "state"),
    [
        (errors.NoKeyringError("none"), DESK, S.MISSING),
        (errors.NoKeyringError("none"), NO_BUS, S.NO_BUS),
        (errors.KeyringLocked("Failed to unlock the collection!"), DESK, S.DISMISSED),
        (errors.KeyringLocked("Failed to unlock the collection!"), SSH, S.LOCKED),
        (caused(errors.InitError("Failed to create"), DISMISSED), DESK, S.DISMISSED),
        (caused(errors.InitError("Failed to create"), DISMISSED), SSH, S.LOCKED),
        (errors.PasswordSetError("Cancelled by user"), DESK, S.DISMISSED),
        (caused(errors.InitError("Failed to create"), GONE), DESK, S.GONE),
        (GONE, DESK, S.GONE),
        (ConnectionResetError(), DESK, S.GONE),
        (EOFError(), DESK, S.GONE),
        (FileNotFoundError(), NO_BUS, S.NO_BUS),
        (TimeoutError(), DESK, S.SILENT),
        (errors.PasswordSetError("no room"), DESK, S.REFUSED),
        (OSError(22, "Invalid argument"), DESK, S.REFUSED),
    ],
    ids=lambda value: getattr(value, "value", type(value).__name__),
)
def test_what_a_backend_raised_is_named(
    error: Exception, around: Surroundings, state: KeyringState
) -> None:
    assert state_of(error, around) is state


REAL, TEXT = "keyring.backends.SecretService", "keyrings.alt.file"
NULL, FAIL = "keyring.backends.null", "keyring.backends.fail"
CONFIGURED = Surroundings(configured=VARIABLE)


@pytest.mark.parametrize(
    ("modules", "around", "expected"),
    [
        ((REAL,), DESK, (S.USABLE, 0)),
        ((TEXT, REAL), DESK, (S.USABLE, 1)),
        ((NULL, TEXT), DESK, (S.PLAINTEXT, 1)),
        ((NULL,), CONFIGURED, (S.TURNED_OFF, 0)),
        ((FAIL,), CONFIGURED, (S.TURNED_OFF, 0)),
        ((FAIL,), DESK, (S.MISSING, 0)),
        ((FAIL,), NO_BUS, (S.NO_BUS, 0)),
        ((), CONFIGURED, (S.MISSING, 0)),  # the chainer, with nothing to chain
        ((), NO_BUS, (S.NO_BUS, 0)),
    ],
)
def test_only_a_backend_that_encrypts_is_used(
    modules: tuple[str, ...], around: Surroundings, expected: tuple[KeyringState, int]
) -> None:
    assert chosen(modules, around) == expected


@pytest.mark.parametrize(
    ("state", "around", "line", "cure"),
    [
        (S.MISSING, Surroundings(installer="sudo apt-get install gnome-keyring"),
         "No keyring is running, so passwords are not kept.",
         "Install one, then sign in again: sudo apt-get install gnome-keyring"),
        (S.MISSING, Surroundings(installed=True, installer="sudo dnf install gnome-keyring"),
         "No keyring is running",
         "Start it, then try again: gnome-keyring-daemon --start --components=secrets"),
        (S.MISSING, DESK, "No keyring", "Install GNOME Keyring or KWallet"),
        (S.MISSING, Surroundings(kde=True), "No keyring", "Turn KDE Wallet on in System Settings"),
        (S.MISSING, Surroundings("win32"), "No keyring", "Install azpg-gui again"),
        (S.NO_BUS, NO_BUS, "There is no session bus (D-Bus)", "dbus-run-session -- azpg-gui"),
        (S.NO_BUS, Surroundings(display=False, bus=False), "no session bus", "Over ssh"),
        (S.TURNED_OFF, CONFIGURED, f"turned off by {VARIABLE}.", f"unset {VARIABLE}"),
        (S.TURNED_OFF, Surroundings("win32", configured=VARIABLE), "off", f"set {VARIABLE}="),
        (S.TURNED_OFF, Surroundings(configured="/h/keyringrc.cfg"), "off by /h/keyringrc.cfg.",
         "Remove the line “default-keyring” from /h/keyringrc.cfg."),
        (S.UNLOADABLE, CONFIGURED, f"{VARIABLE} names cannot be loaded: the words",
         f"unset {VARIABLE}"),
        (S.PLAINTEXT, CONFIGURED, "(the name) is not known to encrypt", f"unset {VARIABLE}"),
        (S.PLAINTEXT, DESK, "(the name)",
         f"export {VARIABLE}=keyring.backends.SecretService.Keyring"),
        (S.PLAINTEXT, Surroundings("win32"), "(the name)", f"set {VARIABLE}=keyring.backends.Win"),
        (S.LOCKED, SSH, "its prompt cannot be shown here", "--replace --unlock"),
        (S.DISMISSED, DESK, "its prompt was closed", "type the keyring's password"),
        (S.DISMISSED, Surroundings("darwin"), "its prompt was closed", "choose “Allow”"),
        (S.GONE, Surroundings(installed=True), "ended while it was asked", "--start"),
        (S.SILENT, Surroundings(installed=True), "did not answer within 5 s",
         "systemctl --user restart gnome-keyring-daemon.service"),
        (S.SILENT, Surroundings("darwin"), "did not answer within 5 s", "Sign out and in again"),
        (S.TOO_LARGE, Surroundings("win32"), "at most 2,560 bytes in one entry, and this takes",
         "“Command”"),
        (S.REFUSED, DESK, "The keyring refused: the words.", "azpg self-check --try-keyring"),
    ],
)  # fmt: skip
def test_each_has_a_line_and_its_cure(
    state: KeyringState, around: Surroundings, line: str, cure: str
) -> None:
    found = keyring_condition(
        state, around, name="the name", words="the words.", seconds=5, size=2_562
    )
    assert line in str(found.line)
    assert cure in str(found.cure)
    assert str(found.sentence) == f"{found.line} {found.cure}"
    assert not found.usable


def test_every_state_but_the_good_one_is_mended() -> None:
    for state in KeyringState:
        found = keyring_condition(state, DESK)
        assert found.usable is (found.cure is None) is (state is S.USABLE)
    stored = keyring_condition(S.DISMISSED, DESK, storing=True)
    assert str(stored.line) == "The keyring is locked: its prompt was closed. Nothing was kept."


class Vault(Windows.WinVaultKeyring):
    """Where no Windows is: what would be written."""

    priority = -1  # keyring itself must not pick it

    def __init__(self) -> None:
        super().__init__()
        self.written: list[str] = []

    @override
    def get_password(self, service: str, username: str) -> str | None:
        return None

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        self.written.append(password)


Vault.__module__ = Windows.__name__


@pytest.mark.parametrize(
    ("secret", "size"),
    [("x" * 1_280, 2_560), ("x" * 1_281, 2_562), ("암" * 1_280, 2_560), ("🔑" * 641, 2_564)],
)
def test_what_windows_cannot_take_is_not_given_to_it(secret: str, size: int) -> None:
    assert blob_size(secret) == size
    vault = Vault()
    status = Credentials(vault).store(Entry("a", "b"), Secret(secret))
    assert status.usable is (size <= BLOB_LIMIT)
    assert vault.written == ([secret] if status.usable else [])
    assert status.usable or f"takes {size:,}" in str(status.sentence)


def test_what_chose_the_backend(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    bus = tmp_path / "bus"
    environ = {"XDG_RUNTIME_DIR": str(tmp_path)}
    assert not surroundings(environ, "linux").bus
    bus.mkdir()  # as /nonexistent, once somebody made it
    assert not surroundings(environ, "linux").bus
    bus.rmdir()
    with socket.socket(socket.AF_UNIX) as listening:
        monkeypatch.chdir(tmp_path)  # a path of a socket is short
        listening.bind("bus")
        assert surroundings(environ, "linux").bus
    address = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent,guid=1"}
    assert not surroundings({**environ, **address}, "linux").bus
    assert surroundings({"DBUS_SESSION_BUS_ADDRESS": "unix:abstract=/tmp/x"}, "linux").bus
    assert surroundings({}, "win32").bus
    assert surroundings(environ, "linux").configured == ""
    file = tmp_path / "python_keyring" / "keyringrc.cfg"
    file.parent.mkdir()
    file.write_text("[backend]\ndefault-keyring=keyring.backends.null.Keyring\n")
    assert surroundings(environ, "linux").configured == str(file)
    assert surroundings({VARIABLE: "x"}, "linux").configured == VARIABLE
    for backend in (null.Keyring(), fail.Keyring()):
        assert Credentials(backend).status().state is S.TURNED_OFF
