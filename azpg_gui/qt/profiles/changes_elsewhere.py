"""``profiles.json`` was changed by somebody else: taken over profile by profile, and said."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from azpg_gui.qt.profiles.file_watch import FileWatch
from azpg_gui.qt.profiles.open_profiles import OpenProfiles, by_identifier
from azpg_gui.qt.translation import tr, translated

if TYPE_CHECKING:
    from collections.abc import Iterable

    from azpg_gui.core.connection.profile import Profile
    from azpg_gui.core.storage.profiles import LoadedProfiles
    from azpg_gui.qt.profiles.profiles_controller import ProfilesController

__all__ = ["ChangesElsewhere", "said_of"]


class ChangesElsewhere(QObject):
    """Reads the file again when it was written, after this window's own writes."""

    def __init__(self, controller: "ProfilesController") -> None:
        super().__init__(controller)
        self._controller = controller
        self._watch = FileWatch(self)
        self._watch.changed.connect(self._read)

    def begin(self) -> None:
        """Called once the profiles were read."""
        path = self._controller.files.path
        if path is not None:
            self._watch.begin(path)

    @Slot()
    def _read(self) -> None:
        controller = self._controller
        controller.files.change(lambda store: store.load(), self._on_read, controller.on_failed)

    def _on_read(self, now: "LoadedProfiles") -> None:
        controller = self._controller
        before = controller.state
        said = said_of(before, now.profiles)
        if not said and now.unusable == controller.unusable:
            return
        controller.changed_on_disk(now)
        if now.trouble is not None:
            controller.complained.emit(translated(now.trouble))
        elif said:
            controller.said.emit(said)


def said_of(before: OpenProfiles, now: "Iterable[Profile]") -> str:
    """What the status line says of a change by somebody else; empty where there is none."""
    there = by_identifier(now)
    gone = [p.name for i, p in before.saved.items() if i not in there]
    new = [p.name for i, p in there.items() if i not in before.saved]
    # What did not change is the same object: of ten thousand, few are compared.
    known = ((before.saved[i], p) for i, p in there.items() if i in before.saved)
    changed = {p.identifier: p for was, p in known if was is not p and was != p}
    both = [p.name for i, p in changed.items() if i in before.edits]
    both += [p.name for i, p in before.saved.items() if i not in there and i in before.edits]
    if both:
        return tr(
            "“{name}” was changed elsewhere too. Saving asks which one to keep.", name=both[0]
        )
    if not (gone or new or changed):
        return ""
    if len(changed) == 1 and not (gone or new):
        return tr("“{name}” was changed elsewhere.", name=next(iter(changed.values())).name)
    return tr(
        "Profiles were changed elsewhere: {changed} changed, {new} new, {gone} deleted.",
        changed=len(changed), new=len(new), gone=len(gone),
    )  # fmt: skip
