"""Deleting and renaming a saved profile, with its password, its draft and its tests."""

from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.core.storage.credentials import Credentials, entry_of
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

__all__ = ["delete_profile", "rename_profile"]


def delete_profile(profile: Profile, credentials: Credentials | None) -> Sentence | None:
    """Take a profile out of every file, and its password out of the keyring. What could not be
    done, or None. Blocking.

    Args:
        credentials: where its password is; None where it has none.

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
        status = credentials.delete(entry_of(profile))
        if not status.usable:
            return status.sentence
    return taken.trouble


def rename_profile(
    before: Profile, after: Profile, credentials: Credentials | None
) -> Sentence | None:
    """Give a profile another name; its password moves to the entry of that name. Why it could not
    be, or None. Blocking.

    Raises:
        StorageError: nothing was changed.
    """
    secret = None
    if credentials is not None:
        secret, status = credentials.read(entry_of(before))
        if not status.usable:
            return status.sentence
        if secret is not None:
            stored = credentials.store(entry_of(after), secret)
            if not stored.usable:
                return stored.sentence
    answer = ProfileStore(profiles_file()).save_if_unchanged(after, before)
    if isinstance(answer, Conflict):
        return _CHANGED
    if credentials is not None and secret is not None:
        credentials.delete(entry_of(before))
    return None


_CHANGED = sentence("Another program changed the profile meanwhile. Try again.")
