"""*Preferences* in the window: read at the start, shown on demand, followed at once."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from azpg_gui.lazy import later
from azpg_gui.qt.engine import Engine
from azpg_gui.qt.theme.appearance import Appearance
from azpg_gui.qt.theme.apply import current_theme
from azpg_gui.qt.theme.motion import Motion
from azpg_gui.qt.translation import explanation

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from azpg_gui.core.storage.preferences import Preferences
    from azpg_gui.operations import links, reduced_motion, saved_state
    from azpg_gui.qt.preferences import preferences_dialog
    from azpg_gui.qt.preferences.preferences_dialog import PreferencesDialog
else:  # ``late_pages`` has them loaded before they are asked for here
    preferences_dialog = later("azpg_gui.qt.preferences.preferences_dialog")
    links = later("azpg_gui.operations.links")  # in the worker
    reduced_motion = later("azpg_gui.operations.reduced_motion")
    saved_state = later("azpg_gui.operations.saved_state")

__all__ = ["WindowPreferences"]


class WindowPreferences(QObject):
    """Signals:
    changed(object): the ``Preferences`` from now on.
    appearance_chosen(object): an ``Appearance`` this window does not have; everything is on the
        disk, and another window may take its place.
    complained(str): a line for the foot of the window, of trouble.

    Args:
        leave_for: calls what it is given once nothing is on its way to a file.
    """

    changed = Signal(object)
    appearance_chosen = Signal(object)
    complained = Signal(str)

    def __init__(
        self,
        engine: Engine,
        folder: Path | None,
        leave_for: Callable[[Callable[[], None]], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._engine, self._folder, self._leave_for = engine, folder, leave_for
        self._value: Preferences | None = None
        self.dialog: PreferencesDialog | None = None

    def fill(self, preferences: "Preferences") -> None:
        """The file was read, or something else was chosen."""
        self._value = preferences
        self.changed.emit(preferences)

    def ask_motion(self) -> None:
        """Whether the desktop wants less motion. It may take a while to say."""
        theme = current_theme()
        if theme.appearance.motion is Motion.SYSTEM:
            self._engine.run(lambda: reduced_motion.less_motion(), theme.tell_motion)

    def open(self, window: "QWidget") -> None:
        if self._value is None:
            return  # in the first moment: the files are being read
        if self.dialog is None:
            dialog = preferences_dialog.PreferencesDialog(
                self._value, current_theme().appearance, window
            )
            dialog.accepted.connect(self._on_accepted)
            dialog.finished.connect(self._on_finished)
            self.dialog = dialog
            job = self._engine.run(lambda: links.links_open_here(), dialog.show_links)
            dialog.finished.connect(job.abandon)
        self.dialog.open()

    def _on_accepted(self) -> None:
        dialog, before = self.dialog, self._value
        if dialog is None:
            return
        chosen, appearance = dialog.preferences, dialog.appearance
        self._open_links(wanted=dialog.links_wanted)
        if chosen == before:
            self.choose_appearance(appearance)
            return
        file = saved_state.preferences_in(self._folder)

        def saved(_none: None) -> None:
            self.fill(chosen)
            self.choose_appearance(appearance)

        self._engine.run(
            lambda: file.save(chosen), saved, lambda error: self.complained.emit(explanation(error))
        )

    def _open_links(self, *, wanted: bool | None) -> None:
        if wanted is not None:
            self._engine.run(
                lambda: links.open_links_here(wanted=wanted),
                lambda _none: None,
                lambda error: self.complained.emit(explanation(error)),
            )

    def _on_finished(self) -> None:
        self.dialog = None

    def choose_appearance(self, appearance: Appearance) -> None:
        """Another language or look, once everything is written."""
        if appearance != current_theme().appearance:
            self._leave_for(lambda: self.appearance_chosen.emit(appearance))
