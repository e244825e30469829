"""Passwords in the operating system's keyring, and nowhere else.

Every call here may block for as long as an unlock dialog stays open, and no longer than a minute:
callers run them in a thread of their own (``in_daemon_thread``).
"""

import threading
from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, Final, Protocol, TypeVar

from azpg_gui.core.concurrency.blocking_calls import within
from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.secret import Secret
from azpg_gui.core.sentences import Sentence, printable, sentence
from azpg_gui.fast_dataclass import dataclass
from azpg_gui.lazy import later

if TYPE_CHECKING:
    import jeepney  # type: ignore[import-untyped]
    import keyring
    from jeepney.io import blocking as jeepney_io  # type: ignore[import-untyped]
    from keyring import errors
    from keyring.backend import KeyringBackend
    from keyring.backends import chainer
else:  # 30 ms of processor time, and most checks need no keyring
    keyring, errors = later("keyring"), later("keyring.errors")
    chainer = later("keyring.backends.chainer")
    # keyring's own dependency, where the Secret Service is its backend.
    jeepney, jeepney_io = later("jeepney"), later("jeepney.io.blocking")

__all__ = ["CredentialStatus", "Credentials", "Entry", "KeyringState", "entry_of"]


class KeyringState(StrEnum):
    USABLE = "usable"
    MISSING = "missing"
    LOCKED = "locked"
    REFUSED = "refused"
    PLAINTEXT = "plaintext"
    SILENT = "silent"  # it did not answer in time


@dataclass(frozen=True, slots=True)
class CredentialStatus:
    """Whether passwords can be kept, in a sentence that says what to do where they cannot."""

    state: KeyringState
    sentence: Sentence

    @property
    def usable(self) -> bool:
        return self.state is KeyringState.USABLE


@dataclass(frozen=True, slots=True)
class Entry:
    """Where a password lies, readable in the keyring's own program."""

    service: str
    username: str


class _Backend(Protocol):
    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


# Backends known to encrypt. Anything else may be a text file: keyrings.alt's PlaintextKeyring has
# the same interface, and keyring picks it up by itself when it is installed.
_ENCRYPTING: Final = {
    "keyring.backends.SecretService": "Secret Service",
    "keyring.backends.libsecret": "Secret Service",
    "keyring.backends.kwallet": "KWallet",
    "keyring.backends.macOS": "macOS Keychain",
    "keyring.backends.Windows": "Windows Credential Manager",
}
_SECRET_SERVICE: Final = "keyring.backends.SecretService"  # noqa: S105 - a module
_ABSENT: Final = {"keyring.backends.fail", "keyring.backends.null"}


Result = TypeVar("Result")
# Seconds. A keyring that lives answers at once; one that asks its user for a password waits for
# that, and the user may have to look for it.
_ANSWER_LIMIT: Final = 5.0
_UNLOCK_LIMIT: Final = 60.0
# keyring guards its loading of backends by nothing: two threads load them side by side, with
# whatever these do when they are imported (seen once: a segmentation fault).
_loading: Final = threading.Lock()


def entry_of(profile: Profile) -> Entry:
    """``azpg/orders-prod`` and ``ops@orders.postgres.database.azure.com``."""
    return Entry(f"azpg/{profile.name}", f"{profile.user}@{profile.host}")


class Credentials:
    """Passwords of profiles, in the keyring of this session.

    One that did not answer is not asked a second time: of many profiles each would wait for it.

    Args:
        limit: seconds for one call, unlock dialog included.
    """

    def __init__(
        self, backend: "KeyringBackend | None" = None, *, limit: float = _UNLOCK_LIMIT
    ) -> None:
        self._given = backend
        self._limit = limit
        self._silent: CredentialStatus | None = None

    def status(self) -> CredentialStatus:
        """Look for a keyring; nothing is read from it."""
        return self._chosen()[1]

    def read(self, entry: Entry) -> tuple[Secret | None, CredentialStatus]:
        """The password, or None where there is none or it cannot be had."""
        backend, status = self._chosen()
        if backend is None:
            return None, status
        text, trouble = self._ask(lambda: backend.get_password(entry.service, entry.username))
        if trouble is not None:
            return None, trouble
        return (Secret(text) if text else None), status

    def store(self, entry: Entry, secret: Secret) -> CredentialStatus:
        backend, status = self._chosen()
        if backend is None:
            return status
        _, trouble = self._ask(
            lambda: backend.set_password(entry.service, entry.username, secret.reveal()),
            storing=True,
        )
        return trouble or status

    def delete(self, entry: Entry) -> CredentialStatus:
        """A password that is not there is no error."""
        backend, status = self._chosen()
        if backend is None:
            return status

        def delete() -> None:
            if backend.get_password(entry.service, entry.username) is not None:
                backend.delete_password(entry.service, entry.username)

        _, trouble = self._ask(delete)
        return trouble or status

    def _ask(
        self, call: Callable[[], Result], *, storing: bool = False
    ) -> tuple[Result | None, CredentialStatus | None]:
        """One call of the backend's: its result, or why there is none."""
        try:
            return within(call, self._limit, name="keyring"), None
        except TimeoutError:
            self._silent = _not_answering(self._limit)
            return None, self._silent
        except Exception as error:
            return None, _trouble(error, storing=storing)

    def _chosen(self) -> tuple[_Backend | None, CredentialStatus]:
        """The backend to use, after it has shown that it lives."""
        if self._silent is not None:
            return None, self._silent
        limit = min(_ANSWER_LIMIT, self._limit)
        try:
            return within(self._look, limit, name="keyring")
        except TimeoutError:
            self._silent = _not_answering(limit)
            return None, self._silent
        except Exception as error:
            return None, _trouble(error)

    def _look(self) -> tuple[_Backend | None, CredentialStatus]:
        backend = self._given or _loaded_backend()
        candidates = _chained(backend)
        for candidate in candidates:
            name = _ENCRYPTING.get(type(candidate).__module__)
            if name is not None:
                if type(candidate).__module__ == _SECRET_SERVICE:
                    _ping()
                text = sentence("Passwords are kept in: {name}.", name=name)
                return candidate, CredentialStatus(KeyringState.USABLE, text)
        if all(type(candidate).__module__ in _ABSENT for candidate in candidates):
            return None, CredentialStatus(KeyringState.MISSING, _MISSING)
        return None, CredentialStatus(
            KeyringState.PLAINTEXT,
            sentence(
                "The keyring set up here ({name}) is not known to encrypt, so passwords are not "
                "kept in it. "
                "Remove it from keyring's configuration to use the system's.",
                name=type(candidates[0]).__name__,
            ),
        )


def _loaded_backend() -> "KeyringBackend":
    """keyring's choice, made once by one thread. Who waits for one that is stuck waits in vain, as
    long as its own limit says (``within``)."""
    with _loading:
        return keyring.get_keyring()


def _ping() -> None:
    """Have the Secret Service answer anything at all (D-Bus specification, ``Peer.Ping``): no
    unlock dialog comes up for that, so a service that is stuck is told from one that waits."""
    address = jeepney.DBusAddress(
        "/org/freedesktop/secrets", "org.freedesktop.secrets", "org.freedesktop.DBus.Peer"
    )
    with jeepney_io.open_dbus_connection("SESSION") as connection:
        connection.send_and_get_reply(
            jeepney.new_method_call(address, "Ping"), timeout=_ANSWER_LIMIT
        )


def _not_answering(seconds: float) -> CredentialStatus:
    text = sentence(
        "The keyring did not answer within {seconds} s. Nothing was read from it, and whether it "
        "kept anything is not known.",
        seconds=f"{seconds:g}",
    )
    return CredentialStatus(KeyringState.SILENT, text)


_MISSING: Final = sentence(
    "No keyring is running, so passwords are not kept. On Linux, install and start GNOME Keyring "
    "or KWallet."
)


def _chained(backend: "KeyringBackend") -> "list[KeyringBackend]":
    """keyring's ChainerBackend writes to the first that takes it, so each is judged by itself."""
    if isinstance(backend, chainer.ChainerBackend):
        return list(backend.backends)
    return [backend]


def _trouble(error: Exception, *, storing: bool = False) -> CredentialStatus:
    """What a backend raised, as a status; its text is kept, it never holds the password.

    Args:
        storing: a password was to be kept, and was not.
    """
    if isinstance(error, errors.NoKeyringError):
        return CredentialStatus(KeyringState.MISSING, _MISSING)
    words = printable(str(error) or type(error).__name__, limit=300)
    if isinstance(error, errors.KeyringLocked):
        text = (
            sentence(
                "The keyring is locked, so the password was not kept. Unlock it and try again. "
                "({words})",
                words=words,
            )
            if storing
            else sentence("The keyring is locked. Unlock it and try again. ({words})", words=words)
        )
        return CredentialStatus(KeyringState.LOCKED, text)
    text = (
        sentence("The keyring refused: {words}. The password was not kept.", words=words)
        if storing
        else sentence("The keyring refused: {words}.", words=words)
    )
    return CredentialStatus(KeyringState.REFUSED, text)
