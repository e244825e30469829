"""What is kept between two starts: saved profiles, unsaved edits, last results, preferences.
Blocking.

The profile list waits for this module, so it imports nothing that reads a certificate.
"""

from collections.abc import Mapping
from pathlib import Path

from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.storage.drafts import DraftStore, Recovered
from azpg_gui.core.storage.file_locations import (
    drafts_folder,
    last_results_file,
    preferences_file,
    profiles_file,
)
from azpg_gui.core.storage.json_file import StorageError
from azpg_gui.core.storage.last_results import LastResult, LastResults
from azpg_gui.core.storage.preferences import Preferences, PreferencesFile
from azpg_gui.core.storage.profiles import LoadedProfiles, ProfileStore
from azpg_gui.fast_dataclass import dataclass

__all__ = [
    "SavedState",
    "last_results_of",
    "preferences_in",
    "profiles_of",
    "read_saved_state",
]


@dataclass(frozen=True, slots=True)
class SavedState:
    """Read once; changed through the three stores.

    Attributes:
        known: the profiles of ``loaded``, by identifier.
    """

    profiles: ProfileStore
    last_results: LastResults
    drafts: DraftStore
    loaded: LoadedProfiles
    known: Mapping[str, Profile]
    recovered: Recovered
    results: dict[str, LastResult]
    preferences: Preferences


def profiles_of(folder: Path | None) -> ProfileStore:
    """Saved profiles in ``folder``; None for the platform's own place. Not read yet."""
    return ProfileStore(folder / "profiles.json" if folder else profiles_file())


def last_results_of(folder: Path | None) -> LastResults:
    """As ``profiles_of``, the last result of each."""
    return LastResults(folder / "last-results.json" if folder else last_results_file())


def preferences_in(folder: Path | None) -> PreferencesFile:
    """As ``profiles_of``, the preferences."""
    return PreferencesFile(folder / "preferences.json" if folder else preferences_file())


def read_saved_state(folder: Path | None) -> SavedState:
    """Saved profiles, what a crash left unsaved, and last results.

    Args:
        folder: where they are; None for the platform's own folders.
    """
    store, last = profiles_of(folder), last_results_of(folder)
    drafts = DraftStore(folder / "drafts" if folder else drafts_folder())
    loaded = store.load()
    return SavedState(
        store, last, drafts, loaded, {one.identifier: one for one in loaded.profiles},
        _recovered(drafts), last.load(), preferences_in(folder).load(),
    )  # fmt: skip


def _recovered(drafts: DraftStore) -> Recovered:
    try:
        return drafts.recover()
    except StorageError as error:
        return Recovered((), error.sentence)
