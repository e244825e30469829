"""Passwords and passphrases in the operating system's keyring, and nowhere else.

Every call here may block for as long as an unlock dialog stays open, and no longer than a minute:
callers run them in a thread of their own (``in_daemon_thread``).
"""

import os
import threading
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final, Protocol, TypeVar

from azpg_gui.core.concurrency.blocking_calls import within
from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.secret import Secret
from azpg_gui.core.storage.keyring_condition import (
    BLOB_LIMIT,
    KeyringCondition,
    KeyringState,
    Surroundings,
    blob_size,
    keyring_condition,
    state_of,
    surroundings,
)
from azpg_gui.fast_dataclass import dataclass
from azpg_gui.lazy import later

if TYPE_CHECKING:
    import jeepney  # type: ignore[import-untyped]
    import keyring
    from jeepney import wrappers as jeepney_errors
    from jeepney.io import blocking as jeepney_io  # type: ignore[import-untyped]
    from keyring import backend
    from keyring.backend import KeyringBackend
    from keyring.backends import chainer
else:  # 30 ms of processor time, and most checks need no keyring
    keyring, backend = later("keyring"), later("keyring.backend")
    chainer = later("keyring.backends.chainer")
    # keyring's own dependency, where the Secret Service is its backend.
    jeepney, jeepney_io = later("jeepney"), later("jeepney.io.blocking")
    jeepney_errors = later("jeepney.wrappers")

__all__ = [
    "Credentials", "Entry", "KeyringCondition", "KeyringState", "chosen", "entries_of",
    "entry_of",
]  # fmt: skip


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
_WINDOWS: Final = "keyring.backends.Windows"
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


def entries_of(profile: Profile) -> dict[str, Entry]:
    """Of all that a profile keeps in the keyring, by its libpq keyword.

    The passphrase of a key lies beside the password, as ``ops@orders.example (key passphrase)``:
    no host name holds a blank, so that it is never the entry of another profile's password.
    """
    password = entry_of(profile)
    entries = {
        "password": password,
        "sslpassword": Entry(password.service, f"{password.username} (key passphrase)"),
    }
    return {k: entry for k, entry in entries.items() if k in profile.kept_in_keyring}


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
        self._silent: KeyringCondition | None = None

    def status(self) -> KeyringCondition:
        """Look for a keyring; nothing is read from it."""
        return self._chosen()[1]

    def read(self, entry: Entry) -> tuple[Secret | None, KeyringCondition]:
        """The password, or None where there is none or it cannot be had."""
        kept_in, status = self._chosen()
        if kept_in is None:
            return None, status
        text, trouble = self._ask(lambda: kept_in.get_password(entry.service, entry.username))
        if trouble is not None:
            return None, trouble
        return (Secret(text) if text else None), status

    def store(self, entry: Entry, secret: Secret) -> KeyringCondition:
        kept_in, status = self._chosen()
        if kept_in is None:
            return status
        size, around = blob_size(secret.reveal()), surroundings(os.environ)
        if type(kept_in).__module__ == _WINDOWS and size > BLOB_LIMIT:
            return keyring_condition(KeyringState.TOO_LARGE, around, size=size, storing=True)
        _, trouble = self._ask(
            lambda: kept_in.set_password(entry.service, entry.username, secret.reveal()),
            storing=True,
        )
        return trouble or status

    def delete(self, entry: Entry) -> KeyringCondition:
        """A password that is not there is no error."""
        kept_in, status = self._chosen()
        if kept_in is None:
            return status

        def delete() -> None:
            if kept_in.get_password(entry.service, entry.username) is not None:
                kept_in.delete_password(entry.service, entry.username)

        _, trouble = self._ask(delete)
        return trouble or status

    def _ask(
        self, call: Callable[[], Result], *, storing: bool = False
    ) -> tuple[Result | None, KeyringCondition | None]:
        """One call of the backend's: its result, or why there is none."""
        try:
            return within(call, self._limit, name="keyring"), None
        except Exception as error:
            return None, self._trouble(error, self._limit, storing=storing)

    def _trouble(
        self, error: Exception, limit: float, *, storing: bool = False
    ) -> KeyringCondition:
        around = surroundings(os.environ)
        state = state_of(error, around)
        words = str(error) or type(error).__name__
        found = keyring_condition(state, around, words=words, seconds=limit, storing=storing)
        if state is KeyringState.SILENT:
            self._silent = found
        return found

    def _chosen(self) -> tuple[_Backend | None, KeyringCondition]:
        """The backend to use, after it has shown that it lives."""
        if self._silent is not None:
            return None, self._silent
        limit = min(_ANSWER_LIMIT, self._limit)
        try:
            return within(self._look, limit, name="keyring")
        except Exception as error:
            return None, self._trouble(error, limit)

    def _look(self) -> tuple[_Backend | None, KeyringCondition]:
        around = surroundings(os.environ)
        try:
            candidates = _chained(self._given or _loaded_backend(around))
        except (ImportError, AttributeError, ValueError, RuntimeError) as error:
            if not around.configured:
                raise
            words = str(error) or type(error).__name__
            state = KeyringState.UNLOADABLE if around.bus else KeyringState.NO_BUS
            return None, keyring_condition(state, around, words=words)
        state, at = chosen(tuple(type(one).__module__ for one in candidates), around)
        if state is KeyringState.USABLE:
            module = type(candidates[at]).__module__
            if module == _SECRET_SERVICE:
                _ping()
            return candidates[at], keyring_condition(state, around, name=_ENCRYPTING[module])
        name = type(candidates[at]).__name__ if candidates else ""
        return None, keyring_condition(state, around, name=name)


def chosen(modules: Sequence[str], around: Surroundings) -> tuple[KeyringState, int]:
    """Which of the backends is used, by their modules: the first that is known to encrypt."""
    for index, module in enumerate(modules):
        if module in _ENCRYPTING:
            return KeyringState.USABLE, index
    for index, module in enumerate(modules):
        if module not in _ABSENT:
            return KeyringState.PLAINTEXT, index
    if modules and around.configured:
        return KeyringState.TURNED_OFF, 0
    return KeyringState.MISSING if around.bus else KeyringState.NO_BUS, 0


def _loaded_backend(around: Surroundings) -> "KeyringBackend":
    """keyring's choice, made by one thread. Who waits for one that is stuck waits in vain, as long
    as its own limit says (``within``).

    keyring chooses once for the whole process; a service that was started since is looked for
    anew, unless somebody chose otherwise.
    """
    with _loading:
        found = keyring.get_keyring()
        if type(found).__module__ in _ABSENT and not around.configured:
            kinds = [
                kind
                for kind in backend.KeyringBackend.get_viable_backends()
                if kind.__module__ in _ENCRYPTING and kind.priority > 0
            ]
            if kinds:
                found = max(kinds, key=backend.by_priority)()
                keyring.set_keyring(found)
        return found


def _ping() -> None:
    """Have the Secret Service answer anything at all (D-Bus specification, ``Peer.Ping``): no
    unlock dialog comes up for that, so a service that is stuck is told from one that waits."""
    address = jeepney.DBusAddress(
        "/org/freedesktop/secrets", "org.freedesktop.secrets", "org.freedesktop.DBus.Peer"
    )
    with jeepney_io.open_dbus_connection("SESSION") as connection:
        reply = connection.send_and_get_reply(
            jeepney.new_method_call(address, "Ping"), timeout=_ANSWER_LIMIT
        )
        if reply.header.message_type is jeepney.MessageType.error:
            error = jeepney_errors.DBusErrorResponse(reply)
            if state_of(error, Surroundings()) is KeyringState.GONE:
                raise error


def _chained(backend: "KeyringBackend") -> "list[KeyringBackend]":
    """keyring's ChainerBackend writes to the first that takes it, so each is judged by itself."""
    if isinstance(backend, chainer.ChainerBackend):
        return list(backend.backends)
    return [backend]
