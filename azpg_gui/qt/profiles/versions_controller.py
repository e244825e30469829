"""The earlier versions of the profiles are read in the worker, shown, and brought back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from azpg_gui.lazy import later
from azpg_gui.qt.translation import tr

if TYPE_CHECKING:
    from azpg_gui.core.storage import profile_versions
    from azpg_gui.core.storage.profile_versions import EarlierProfiles
    from azpg_gui.core.storage.profiles import LoadedProfiles
    from azpg_gui.qt.profiles import versions_dialog
    from azpg_gui.qt.profiles.profiles_controller import ProfilesController
    from azpg_gui.qt.profiles.versions_dialog import VersionsDialog
else:  # asked for seldom
    profile_versions = later("azpg_gui.core.storage.profile_versions")
    versions_dialog = later("azpg_gui.qt.profiles.versions_dialog")

__all__ = ["VersionsController"]


class VersionsController(QObject):
    """``dialog`` is the one that was opened last."""

    def __init__(self, controller: "ProfilesController", window: QWidget) -> None:
        super().__init__(controller)
        self._controller, self._window = controller, window
        self.dialog: VersionsDialog | None = None

    def open(self) -> None:
        """Once the files were read."""
        controller = self._controller
        if controller.files.ready:
            controller.files.change(
                lambda store: (profile_versions.read_versions(store), store.load()),
                self._show,
                controller.on_failed,
            )

    def _show(self, read: "tuple[tuple[EarlierProfiles, ...], LoadedProfiles]") -> None:
        versions, now = read
        self.dialog = versions_dialog.VersionsDialog(
            self._window, versions, now.profiles, profile_versions.changes_between, self._restore
        )
        self.dialog.open()

    def _restore(self, version: "EarlierProfiles") -> None:
        controller = self._controller

        def done(now: "LoadedProfiles") -> None:
            controller.changed_on_disk(now)
            controller.said.emit(
                tr("The profiles are as they were. What they were until now is kept too.")
            )

        controller.files.change(
            lambda store: profile_versions.restore(store, version.path), done, controller.on_failed
        )
