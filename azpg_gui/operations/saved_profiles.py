"""Deleting and renaming a saved profile, with its secrets, its draft and its tests."""

from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.secret import Secret
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.core.storage.credentials import Credentials
from azpg_gui.core.storage.deletion import Files, take_out
from azpg_gui.core.storage.drafts import DraftStore
from azpg_gui.core.storage.file_locations import (
    drafts_folder,
    history_file,
    last_results_file,
    profiles_file,
)
from azpg_gui.core.storage.history import History
from azpg_gui.core.storage.last_results import LastResults
from azpg_gui.core.storage.profiles import Conflict, ProfileStore
from azpg_gui.operations.passwords import move_secrets, secrets_of

__all__ = ["delete_profile", "rename_profile"]


def delete_profile(profile: Profile, credentials: Credentials | None) -> Sentence | None:
    """Take a profile out of every file, and its secrets out of the keyring. What could not be
    done, or None. Blocking.

    Args:
        credentials: where its secrets are; None where it has none.

    Raises:
        StorageError: nothing was changed.
    """
    files = Files(
        ProfileStore(profiles_file()),
        DraftStore(drafts_folder()),
        LastResults(last_results_file()),
        History(history_file()),
    )
    taken = take_out(files, profile.identifier, profile)
    if isinstance(taken, Conflict):
        return _CHANGED
    if credentials is not None:
        status = move_secrets(profile, None, {}, credentials)
        if not status.usable:
            return status.sentence
    return taken.trouble


def rename_profile(
    before: Profile, after: Profile, credentials: Credentials | None
) -> Sentence | None:
    """Give a profile another name; its secrets move to the entries of that name. Why it could not
    be, or None. Blocking.

    Raises:
        StorageError: nothing was changed.
    """
    secrets = dict[str, Secret]()
    if credentials is not None:
        secrets, status = secrets_of(before, credentials)
        if status is not None and not status.usable:
            return status.sentence
        stored = move_secrets(None, after, secrets, credentials)
        if secrets and not stored.usable:
            return stored.sentence
    answer = ProfileStore(profiles_file()).save_if_unchanged(after, before)
    if isinstance(answer, Conflict):
        return _CHANGED
    if credentials is not None and secrets:
        move_secrets(before, None, {}, credentials)
    return None


_CHANGED = sentence("Another program changed the profile meanwhile. Try again.")
