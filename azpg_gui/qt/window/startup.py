"""The first moments of a window: it shows, then the files are read, then the heavy modules load."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from azpg_gui.lazy import later
from azpg_gui.qt.engine import Engine
from azpg_gui.qt.in_turns import InTurns, painted_then

if TYPE_CHECKING:
    from azpg_gui.core.connection.keywords import Keyword
    from azpg_gui.operations import saved_state as state_on_disk
    from azpg_gui.operations.saved_state import SavedState
    from azpg_gui.qt import late_pages
else:  # after the first paint
    late_pages = later("azpg_gui.qt.late_pages")
    state_on_disk = later("azpg_gui.operations.saved_state")

__all__ = ["Startup"]


class Startup(QObject):
    """Signals:
    read(object): the ``SavedState``; it does not wait for cryptography to load.
    over_with_files(): they were read, or could not be. Later than ``read``, once the list of
        perhaps ten thousand profiles is painted: the page beside it waits for it.
    loaded(object): tests start at once from now on; every keyword the libpq in use knows.
    """

    read = Signal(object)
    over_with_files = Signal()
    loaded = Signal(object)

    def __init__(self, engine: Engine, folder: Path | None, parent: QObject) -> None:
        super().__init__(parent)
        self._engine, self._folder = engine, folder
        self._waiting: list[Callable[[], None]] = []
        self.over = self.taking_up = False

    def begin(self) -> None:
        """Called once the window shows."""
        folder = self._folder
        self._engine.open_with(
            lambda: state_on_disk.read_saved_state(folder), self._on_read, self._on_failed
        )

    def _on_read(self, saved_state: "SavedState") -> None:
        self.taking_up = True
        self.read.emit(saved_state)
        painted_then(self._on_taken_up, self)

    def _on_taken_up(self) -> None:
        self.taking_up = False
        self.over_with_files.emit()
        self._call_again()
        self._make_classes()

    def _on_failed(self, error: Exception) -> None:
        self._engine.failed.emit(error)
        self.over_with_files.emit()
        self._make_classes()

    def _make_classes(self) -> None:
        """While the worker rests: some take eight milliseconds, and twice as long where two threads
        take turns."""
        InTurns(late_pages.widget_classes(), self, self._load)

    def _load(self) -> None:
        self._engine.run(lambda: late_pages.prepare(), self._on_loaded)

    def _on_loaded(self, known: "tuple[Keyword, ...]") -> None:
        def loaded() -> None:
            self.over = True
            self.loaded.emit(known)
            self._call_again()

        InTurns(late_pages.page_modules(), self, loaded)

    def later(self, call: Callable[[], None]) -> None:
        """What was asked for too early; it is called again, and may have to wait once more."""
        if call not in self._waiting:
            self._waiting.append(call)

    def _call_again(self) -> None:
        waiting, self._waiting = self._waiting, []
        for call in waiting:
            call()
