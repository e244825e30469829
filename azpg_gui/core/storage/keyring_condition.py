"""What stands between the program and a keyring, in a line, and what exactly mends it.

``state_of`` names what a backend raised, ``keyring_condition`` says it: the window, ``azpg`` and
the self-check show the same value.
"""

import os
import shutil
import sys
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final

from azpg_gui.core.sentences import Sentence, printable, sentence
from azpg_gui.fast_dataclass import dataclass
from azpg_gui.lazy import later

if TYPE_CHECKING:
    from jeepney import wrappers as jeepney_errors  # type: ignore[import-untyped]
    from keyring import errors
    from keyring.util import platform_
    from secretstorage import exceptions as service_errors
else:  # processor time that a check without a keyring does not need
    errors, platform_ = later("keyring.errors"), later("keyring.util.platform_")
    jeepney_errors = later("jeepney.wrappers")
    service_errors = later("secretstorage.exceptions")

__all__ = [
    "BLOB_LIMIT",
    "KeyringCondition",
    "KeyringState",
    "Surroundings",
    "blob_size",
    "keyring_condition",
    "state_of",
    "surroundings",
]

# wincred.h: CRED_MAX_CREDENTIAL_BLOB_SIZE, 5 * 512 bytes.
BLOB_LIMIT: Final = 2_560
VARIABLE: Final = "PYTHON_KEYRING_BACKEND"


class KeyringState(StrEnum):
    USABLE = "usable"
    MISSING = "missing"
    NO_BUS = "no-bus"
    TURNED_OFF = "turned-off"  # the null or the fail backend, chosen by somebody
    UNLOADABLE = "unloadable"  # the backend that somebody chose
    PLAINTEXT = "plaintext"
    LOCKED = "locked"  # and no prompt can be shown
    DISMISSED = "dismissed"
    GONE = "gone"  # it was there, and ended while it was asked
    SILENT = "silent"  # it did not answer in time
    TOO_LARGE = "too-large"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class KeyringCondition:
    """Whether secrets can be kept.

    Attributes:
        line: what is the case.
        cure: what to do about it; None where there is nothing to mend.
    """

    state: KeyringState
    line: Sentence
    cure: Sentence | None = None

    @property
    def usable(self) -> bool:
        return self.state is KeyringState.USABLE

    @property
    def sentence(self) -> Sentence:
        """Both, for one place to show them."""
        if self.cure is None:
            return self.line
        return Sentence("{line} {cure}", {"line": self.line, "cure": self.cure})


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a cure depends on.

    Attributes:
        system: ``sys.platform``.
        display: a prompt can be shown.
        bus: D-Bus has a session bus here.
        configured: the variable or the file that chose a backend for keyring; or empty.
        installed: GNOME Keyring's program is there.
        installer: how this system installs a package, or empty.
        kde: the session's wallet is KDE's.
    """

    system: str = "linux"
    display: bool = True
    bus: bool = True
    configured: str = ""
    installed: bool = False
    installer: str = ""
    kde: bool = False


def surroundings(environ: Mapping[str, str], system: str = sys.platform) -> Surroundings:
    """Of this process; by keyring's own rules for what chooses its backend (``core.py``)."""
    chosen = VARIABLE if environ.get(VARIABLE) else ""
    file = Path(platform_.config_root()) / "keyringrc.cfg"
    if not chosen and file.is_file() and "default-keyring" in file.read_text("utf-8", "replace"):
        chosen = str(file)
    runtime = environ.get("XDG_RUNTIME_DIR", "")
    address = environ.get("DBUS_SESSION_BUS_ADDRESS") or os.path.join(runtime, "bus")  # noqa: PTH118 - text
    path = address.removeprefix("unix:path=").partition(",")[0]
    abstract = ":" in address and not address.startswith("unix:path=")
    return Surroundings(
        system=system,
        display=system != "linux" or bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY")),
        bus=system != "linux" or abstract or (path.startswith("/") and Path(path).is_socket()),
        configured=chosen,
        installed=shutil.which("gnome-keyring-daemon") is not None,
        installer=next((text for name, text in _INSTALLERS.items() if shutil.which(name)), ""),
        kde="KDE" in environ.get("XDG_CURRENT_DESKTOP", ""),
    )


_INSTALLERS: Final = {
    "apt-get": "sudo apt-get install gnome-keyring",
    "dnf": "sudo dnf install gnome-keyring",
    "zypper": "sudo zypper install gnome-keyring",
    "pacman": "sudo pacman -S gnome-keyring",
}


def blob_size(secret: str) -> int:
    """Bytes of the Credential Manager's blob: UTF-16 without its NUL (pywin32-ctypes,
    ``_make_blob``)."""
    return len(secret.encode("utf-16-le", "surrogatepass"))


def state_of(error: BaseException, around: Surroundings) -> KeyringState:
    """What a backend raised. keyring wraps what SecretStorage told: the cause decides."""
    if isinstance(error, errors.NoKeyringError):
        return KeyringState.MISSING if around.bus else KeyringState.NO_BUS
    if isinstance(error, errors.KeyringLocked):
        return KeyringState.DISMISSED if around.display else KeyringState.LOCKED
    if isinstance(error, TimeoutError):
        return KeyringState.SILENT
    gone = KeyringState.GONE if around.bus else KeyringState.NO_BUS
    if isinstance(error, ConnectionError | EOFError | FileNotFoundError):
        return gone  # the bus itself
    if str(error) == "Cancelled by user":  # keyring's kwallet backend
        return KeyringState.DISMISSED
    for cause in (error, error.__cause__):
        module = type(cause).__module__
        if module.startswith("secretstorage"):
            if isinstance(cause, service_errors.PromptDismissedException):
                return KeyringState.DISMISSED if around.display else KeyringState.LOCKED
            if isinstance(cause, service_errors.SecretServiceNotAvailableException):
                return gone
        if module.startswith("jeepney") and isinstance(cause, jeepney_errors.DBusErrorResponse):
            name = str(cause.name)
            if name.endswith((".Disconnected", ".NameHasNoOwner", ".ServiceUnknown", ".NoReply")):
                return gone
    return KeyringState.REFUSED


def keyring_condition(
    state: KeyringState,
    around: Surroundings,
    *,
    name: str = "",
    words: str = "",
    seconds: float = 0,
    size: int = 0,
    storing: bool = False,
) -> KeyringCondition:
    """Args:
    name: of the keyring's kind.
    words: what the backend said; it never holds a secret.
    seconds: how long it was waited for.
    size: bytes of what was to be kept.
    storing: something was to be kept, and was not.
    """
    values = {
        "name": name, "words": printable(words, limit=300).rstrip("."), "seconds": f"{seconds:g}",
        "size": f"{size:,}", "limit": f"{BLOB_LIMIT:,}", "where": around.configured,
    }  # fmt: skip
    line = Sentence(_LINES[state].template, values)
    if storing and state in _KEEPS_NOTHING:
        line = Sentence("{line} {more}", {"line": line, "more": sentence("Nothing was kept.")})
    return KeyringCondition(state, line, _cure(state, around))


_LINES: Final = {
    KeyringState.USABLE: sentence("Passwords are kept in: {name}."),
    KeyringState.MISSING: sentence("No keyring is running, so passwords are not kept."),
    KeyringState.NO_BUS: sentence("There is no session bus (D-Bus), so no keyring is reached."),
    KeyringState.TURNED_OFF: sentence("The keyring is turned off by {where}."),
    KeyringState.UNLOADABLE: sentence("The keyring that {where} names cannot be loaded: {words}."),
    KeyringState.PLAINTEXT: sentence(
        "The keyring set up here ({name}) is not known to encrypt, so passwords are not kept in it."
    ),
    KeyringState.LOCKED: sentence("The keyring is locked, and its prompt cannot be shown here."),
    KeyringState.DISMISSED: sentence("The keyring is locked: its prompt was closed."),
    KeyringState.GONE: sentence("The keyring ended while it was asked."),
    KeyringState.SILENT: sentence(
        "The keyring did not answer within {seconds} s. Nothing was read from it, and whether it "
        "kept anything is not known."
    ),
    KeyringState.TOO_LARGE: sentence(
        "Windows keeps at most {limit} bytes in one entry, and this takes {size}."
    ),
    KeyringState.REFUSED: sentence("The keyring refused: {words}."),
}
_KEEPS_NOTHING: Final = frozenset(
    {
        KeyringState.LOCKED, KeyringState.DISMISSED, KeyringState.TOO_LARGE, KeyringState.REFUSED,
        KeyringState.TURNED_OFF, KeyringState.UNLOADABLE,
    }
)  # fmt: skip
_START: Final = "gnome-keyring-daemon --start --components=secrets"
_RESTART: Final = "systemctl --user restart gnome-keyring-daemon.service"
# Its password on standard input, as login does; --start would leave it locked.
_UNLOCK: Final = (
    'read -rs P; printf %s "$P" | gnome-keyring-daemon --replace --unlock --components=secrets; '
    "unset P"
)
_BACKENDS: Final = {
    "win32": "keyring.backends.Windows.WinVaultKeyring",
    "darwin": "keyring.backends.macOS.Keyring",
}


def _cure(state: KeyringState, around: Surroundings) -> Sentence | None:
    match state:
        case KeyringState.USABLE:
            return None
        case KeyringState.MISSING:
            return _start(around)
        case KeyringState.NO_BUS if around.display:
            return sentence("Start it with one: {command}",
                            command="dbus-run-session -- azpg-gui")  # fmt: skip
        case KeyringState.NO_BUS:
            return sentence("Over ssh and in services, use a password file or PGPASSWORD instead.")
        case KeyringState.TURNED_OFF | KeyringState.UNLOADABLE:
            return _unconfigure(around)
        case KeyringState.PLAINTEXT:
            return _system_keyring(around)
        case KeyringState.LOCKED:
            return sentence("Unlock it in a shell, typing its password: {command}",
                            command=_UNLOCK)  # fmt: skip
        case KeyringState.DISMISSED if around.system == "darwin":
            return sentence("Try again, and choose “Allow” when macOS asks.")
        case KeyringState.DISMISSED:
            return sentence("Try again, and type the keyring's password when it asks.")
        case KeyringState.GONE:
            return _start(around)
        case KeyringState.SILENT:
            return _restart(around)
        case KeyringState.TOO_LARGE:
            return sentence("Choose “Ask every time” or “Command” instead.")
        case KeyringState.REFUSED:
            return sentence("Try it alone: {command}", command="azpg self-check --try-keyring")


def _start(around: Surroundings) -> Sentence:
    if around.system != "linux":
        return sentence("Install azpg-gui again: its package brings what the keyring needs.")
    if around.kde:
        return sentence("Turn KDE Wallet on in System Settings, then try again.")
    if around.installed:
        return sentence("Start it, then try again: {command}", command=_START)
    if around.installer:
        return sentence("Install one, then sign in again: {command}", command=around.installer)
    return sentence("Install GNOME Keyring or KWallet, then sign in again.")


def _restart(around: Surroundings) -> Sentence:
    if around.system == "linux" and around.installed and not around.kde:
        return sentence("Restart it, or sign out and in again: {command}", command=_RESTART)
    return sentence("Sign out and in again.")


def _unconfigure(around: Surroundings) -> Sentence:
    if around.configured == VARIABLE:
        command = f"set {VARIABLE}=" if around.system == "win32" else f"unset {VARIABLE}"
        return sentence("Start without it: {command}", command=command)
    return sentence("Remove the line “default-keyring” from {file}.", file=around.configured)


def _system_keyring(around: Surroundings) -> Sentence:
    if around.configured:
        return _unconfigure(around)
    backend = _BACKENDS.get(around.system, "keyring.backends.SecretService.Keyring")
    word = "set" if around.system == "win32" else "export"
    return sentence("Choose the system's: {command}", command=f"{word} {VARIABLE}={backend}")
