"""Passwords, and passphrases of keys, that an import brings: into the keyring. Blocking."""

from collections.abc import Sequence
from dataclasses import replace

from azpg_gui.core.connection.profile import Profile, Remember
from azpg_gui.core.interchange.plan import Action, Step
from azpg_gui.core.secret import Secret
from azpg_gui.core.sentences import Sentence
from azpg_gui.core.storage.credentials import Credentials, Entry, entries_of
from azpg_gui.core.storage.profile_changes import ProfileChange
from azpg_gui.core.storage.profiles import ProfileStore

__all__ = ["keep_secrets"]


def keep_secrets(
    steps: Sequence[Step], store: ProfileStore, credentials: Credentials | None
) -> tuple[list[tuple[Entry, Secret | None]], list[ProfileChange], Sentence | None]:
    """Each password and passphrase under its profile's entry; then the profiles say that they have
    it."""
    if credentials is None:
        return [], [], None
    stored = {profile.identifier: profile for profile in store.load().profiles}
    now = dict(stored)
    replaced: list[tuple[Entry, Secret | None]] = []
    trouble: Sentence | None = None
    for step in steps:
        if step.action is Action.SKIP:
            continue
        for keyword, secret in step.keepable.items():
            profile = now.get(step.profile.identifier)
            if profile is None or trouble is not None:
                continue
            remembering = _remembering(profile, keyword)
            entry = entries_of(remembering).get(keyword)
            if entry is None:  # it signs in without one
                continue
            before, _ = credentials.read(entry)
            status = credentials.store(entry, secret)
            if not status.usable:
                trouble = status.sentence
                continue
            replaced.append((entry, before))
            now[profile.identifier] = remembering
    changes = [ProfileChange(now[i], stored[i]) for i in now if now[i] != stored[i]]
    if changes:
        store.save_all(changes)
    return replaced, changes, trouble


def _remembering(profile: Profile, keyword: str) -> Profile:
    if keyword == "password":
        return replace(profile, remember=Remember.KEYRING)
    return replace(profile, remember_passphrase=Remember.KEYRING)
