"""Passwords in the operating system's keyring, and nowhere else.

Every call here may block for as long as an unlock dialog stays open: callers run them in a thread
of their own (``waiting.in_daemon_thread``).
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Protocol

import keyring
import keyring.errors
from keyring.backend import KeyringBackend
from keyring.backends.chainer import ChainerBackend

from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.secret import Secret
from azpg_gui.core.words import Sentence, plain, sentence

__all__ = ["CredentialStatus", "Credentials", "Entry", "KeyringState", "entry_of"]


class KeyringState(StrEnum):
    USABLE = "usable"
    MISSING = "missing"
    LOCKED = "locked"
    REFUSED = "refused"
    PLAINTEXT = "plaintext"


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
_ABSENT: Final = {"keyring.backends.fail", "keyring.backends.null"}


def entry_of(profile: Profile) -> Entry:
    """``azpg/orders-prod`` and ``ops@orders.postgres.database.azure.com``."""
    return Entry(f"azpg/{profile.name}", f"{profile.user}@{profile.host}")


class Credentials:
    """Passwords of profiles, in the keyring of this session."""

    def __init__(self, backend: KeyringBackend | None = None) -> None:
        self._given = backend

    def status(self) -> CredentialStatus:
        """Look for a keyring; nothing is read from it."""
        return self._chosen()[1]

    def read(self, entry: Entry) -> tuple[Secret | None, CredentialStatus]:
        """The password, or None where there is none or it cannot be had."""
        backend, status = self._chosen()
        if backend is None:
            return None, status
        try:
            text = backend.get_password(entry.service, entry.username)
        except Exception as error:
            return None, _trouble(error)
        return (Secret(text) if text else None), status

    def store(self, entry: Entry, secret: Secret) -> CredentialStatus:
        backend, status = self._chosen()
        if backend is None:
            return status
        try:
            backend.set_password(entry.service, entry.username, secret.reveal())
        except Exception as error:
            return _trouble(error, storing=True)
        return status

    def delete(self, entry: Entry) -> CredentialStatus:
        """A password that is not there is no error."""
        backend, status = self._chosen()
        if backend is None:
            return status
        try:
            if backend.get_password(entry.service, entry.username) is not None:
                backend.delete_password(entry.service, entry.username)
        except Exception as error:
            return _trouble(error)
        return status

    def _chosen(self) -> tuple[_Backend | None, CredentialStatus]:
        try:
            backend = self._given or keyring.get_keyring()
        except Exception as error:
            return None, _trouble(error)
        candidates = _chained(backend)
        for candidate in candidates:
            name = _ENCRYPTING.get(type(candidate).__module__)
            if name is not None:
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


_MISSING: Final = sentence(
    "No keyring is running, so passwords are not kept. On Linux, install and start GNOME Keyring "
    "or KWallet."
)


def _chained(backend: KeyringBackend) -> list[KeyringBackend]:
    """keyring's ChainerBackend writes to the first that takes it, so each is judged by itself."""
    if isinstance(backend, ChainerBackend):
        return list(backend.backends)
    return [backend]


def _trouble(error: Exception, *, storing: bool = False) -> CredentialStatus:
    """What a backend raised, as a status; its text is kept, it never holds the password.

    Args:
        storing: a password was to be kept, and was not.
    """
    if isinstance(error, keyring.errors.NoKeyringError):
        return CredentialStatus(KeyringState.MISSING, _MISSING)
    words = plain(str(error) or type(error).__name__, limit=300)
    if isinstance(error, keyring.errors.KeyringLocked):
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
