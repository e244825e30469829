"""Passwords in the operating system's keyring. Blocking: a keyring may ask somebody."""

from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.secret import Secret
from azpg_gui.core.storage.credentials import Credentials, Entry, KeyringCondition, entry_of

__all__ = [
    "keyring_status",
    "move_password",
    "password_of",
    "read_password",
    "take_password",
]


def read_password(entry: Entry) -> tuple[Secret | None, KeyringCondition]:
    return Credentials().read(entry)


def password_of(
    profile: Profile, credentials: Credentials
) -> tuple[Secret | None, KeyringCondition | None]:
    """A profile's password, where it is kept in the keyring; no status where it is not."""
    if not profile.in_keyring:
        return None, None
    return credentials.read(entry_of(profile))


def keyring_status() -> KeyringCondition:
    return Credentials().status()


def move_password(old: Entry | None, new: Entry | None, secret: Secret | None) -> KeyringCondition:
    """Keep ``secret`` at ``new`` (None: keep nothing) and forget what lies at ``old``; without a
    ``secret``, what lies at ``old`` goes along."""
    credentials = Credentials()
    if new is not None and secret is None and old is not None and old != new:
        secret, _ = credentials.read(old)
    status = credentials.status()
    if new is not None and secret is not None:
        status = credentials.store(new, secret)
    if old is not None and old != new and status.usable:
        credentials.delete(old)
    return status


def take_password(entry: Entry) -> Secret | None:
    """Forget what lies at ``entry``; what it was, so that it can be put back."""
    secret, _ = read_password(entry)
    move_password(entry, None, None)
    return secret
