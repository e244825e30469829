"""Passwords, and passphrases of keys, in the operating system's keyring, each by its libpq keyword,
``password`` or ``sslpassword``. Blocking: a keyring may ask somebody."""

from collections.abc import Collection, Mapping

from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.secret import Secret
from azpg_gui.core.storage.credentials import Credentials, KeyringCondition, entries_of, entry_of

__all__ = [
    "keyring_status",
    "move_secrets",
    "password_of",
    "secrets_of",
    "take_secrets",
]


def password_of(
    profile: Profile, credentials: Credentials
) -> tuple[Secret | None, KeyringCondition | None]:
    """A profile's password, where it is kept in the keyring; no status where it is not."""
    if not profile.in_keyring:
        return None, None
    return credentials.read(entry_of(profile))


def secrets_of(
    profile: Profile, credentials: Credentials, known: Collection[str] = ()
) -> tuple[dict[str, Secret], KeyringCondition | None]:
    """All that a profile keeps in the keyring, and what became of the asking: of several that were
    refused the first; None where nothing is asked for.

    Args:
        known: keywords that are not asked for.
    """
    found: dict[str, Secret] = {}
    status: KeyringCondition | None = None
    for keyword, entry in entries_of(profile).items():
        if keyword in known:
            continue
        secret, answer = credentials.read(entry)
        if secret is not None:
            found[keyword] = secret
        status = answer if status is None or status.usable else status
    return found, status


def keyring_status() -> KeyringCondition:
    return Credentials().status()


def move_secrets(
    before: Profile | None,
    after: Profile | None,
    secrets: Mapping[str, Secret],
    credentials: Credentials | None = None,
) -> KeyringCondition:
    """Keep ``secrets`` where ``after`` says and forget what ``before`` had elsewhere; what is not
    among them goes along from there. What could not be kept is not forgotten either."""
    credentials = credentials or Credentials()
    old = entries_of(before) if before is not None else {}
    new = entries_of(after) if after is not None else {}
    trouble: KeyringCondition | None = None
    for keyword in sorted({*old, *new}):
        source, place = old.get(keyword), new.get(keyword)
        secret, status = secrets.get(keyword), None
        if place is not None and secret is None and source is not None and source != place:
            secret, status = credentials.read(source)
        if place is not None and secret is not None:
            status = credentials.store(place, secret)
        if (status is None or status.usable) and source is not None and source != place:
            status = credentials.delete(source)
        if status is not None and not status.usable:
            trouble = trouble or status
    return trouble or credentials.status()


def take_secrets(profile: Profile) -> dict[str, Secret]:
    """Forget what a profile keeps in the keyring; what it was, so that it can be put back."""
    credentials = Credentials()
    found, _ = secrets_of(profile, credentials)
    move_secrets(profile, None, {}, credentials)
    return found
