"""The saved profiles and their last results, as the window knows them and as they lie on disk."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from azpg_gui.core.connection.profile import Profile
from azpg_gui.qt.jobs import Shelf
from azpg_gui.qt.translation import explanation

if TYPE_CHECKING:
    from pathlib import Path

    from azpg_gui.core.storage.last_results import LastResult

__all__ = ["SavedProfiles"]


class SavedProfiles:
    """Small files, changed where the user waits for it. What stands in the way is said through
    ``complain``, and nothing is lost.

    Attributes:
        profiles: by identifier, in the order of the file.
        results: newest result by identifier, of unsaved profiles too.
    """

    def __init__(self, complain: Callable[[str], None]) -> None:
        self._complain = complain
        self._shelf: Shelf | None = None
        self.profiles: dict[str, Profile] = {}
        self.results: dict[str, LastResult] = {}

    def fill(self, shelf: Shelf) -> None:
        """What was read at the start."""
        self._shelf = shelf
        self.results = {**shelf.results, **self.results}
        self.profiles = {profile.identifier: profile for profile in shelf.loaded.profiles}

    @property
    def path(self) -> "Path | None":
        return self._shelf.profiles.path if self._shelf else None

    def save(self, profile: Profile) -> bool:
        """Add or replace a profile. False where that was not possible."""
        shelf = self._shelf
        if shelf is None or not self._changed(lambda: shelf.profiles.save(profile)):
            return False
        self.profiles[profile.identifier] = profile
        return True

    def remove(self, identifier: str) -> bool:
        shelf = self._shelf
        if shelf is None or not self._changed(lambda: shelf.profiles.remove(identifier)):
            return False
        self.profiles.pop(identifier, None)
        return True

    def record(self, identifier: str, result: "LastResult") -> None:
        """Remember a result; on disk only for a profile that is there too."""
        self.results[identifier] = result
        shelf = self._shelf
        if shelf is not None and identifier in self.profiles:
            self._changed(lambda: shelf.last_results.record(identifier, result))

    def free_name(self, wanted: str, identifier: str = "") -> str:
        """``wanted``, numbered where another profile has it already."""
        names = {p.name for p in self.profiles.values() if p.identifier != identifier}
        candidate, count = wanted, 1
        while candidate in names:
            count += 1
            candidate = f"{wanted} {count}"
        return candidate

    def _changed(self, change: Callable[[], object]) -> bool:
        from azpg_gui.core.storage.json_file import StorageError  # noqa: PLC0415 - loaded by now

        try:
            change()
        except StorageError as error:
            self._complain(explanation(error))
            return False
        return True
