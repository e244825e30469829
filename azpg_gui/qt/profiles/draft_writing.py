"""What is typed and not saved is written down a moment later, so that a crash costs no more."""

from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, QTimer

from azpg_gui.core.connection.profile import Profile
from azpg_gui.qt.profiles.open_profiles import OpenProfiles
from azpg_gui.qt.profiles.profile_files import ProfileFiles

__all__ = ["DraftChanges", "DraftWriting", "draft_changes"]

_AFTER: Final = 400  # milliseconds: what a crash may cost, however long somebody goes on typing


class DraftChanges(NamedTuple):
    """Attributes:
    wanted: the drafts there will be, by identifier.
    new: to be written.
    gone: identifiers of those to be deleted.
    """

    wanted: Mapping[str, Profile]
    new: tuple[Profile, ...]
    gone: tuple[str, ...]


def draft_changes(kept: Mapping[str, Profile], state: OpenProfiles) -> DraftChanges:
    """Args:
    kept: drafts as they lie on disk.
    """
    wanted = {p.identifier: p for p in state.unsaved if p.identifier in state.edits}
    new = tuple(p for i, p in wanted.items() if kept.get(i) != p)
    return DraftChanges(wanted, new, tuple(i for i in kept if i not in wanted))


class DraftWriting:
    """Keeps the files of drafts in step with the state.

    Args:
        base: the saved profile an edit began from.
    """

    def __init__(
        self,
        files: ProfileFiles,
        state: Callable[[], OpenProfiles],
        base: Callable[[str], Profile | None],
        failed: Callable[[Exception], None],
        parent: QObject,
    ) -> None:
        self._files, self._state, self._base, self._failed = files, state, base, failed
        self._kept: Mapping[str, Profile] = {}
        self._timer = QTimer(parent)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER)
        self._timer.timeout.connect(self._write)

    def found(self, kept: Mapping[str, Profile]) -> None:
        """What an earlier start left."""
        self._kept = kept

    def soon(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def now(self) -> None:
        """Something else is about to happen: what was typed is written down first."""
        self._timer.stop()
        self._write()

    def give_up(self) -> list[str]:
        """Nothing more is written. Returns the identifiers of drafts that lie on disk."""
        self._timer.stop()
        kept, self._kept = list(self._kept), {}
        return kept

    def _write(self) -> None:
        if not self._files.ready:
            return
        wanted, new, gone = draft_changes(self._kept, self._state())
        if not new and not gone:
            return
        self._kept = wanted

        def failed(error: Exception) -> None:
            # Not kept after all: to be tried again with the next edit of any profile.
            self._kept = {i: p for i, p in self._kept.items() if p not in new}
            self._failed(error)

        based = [(profile, self._base(profile.identifier)) for profile in new]
        self._files.keep_drafts(based, gone, failed)
