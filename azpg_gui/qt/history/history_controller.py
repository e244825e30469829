"""Keeps what every test saw, and shows it when the page is opened."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from azpg_gui.lazy import later
from azpg_gui.qt.engine import Engine
from azpg_gui.qt.translation import explanation

if TYPE_CHECKING:
    from azpg_gui.operations import history
    from azpg_gui.operations.check import Checked
    from azpg_gui.qt.history import history_page
    from azpg_gui.qt.history.history_page import HistoryPage
    from azpg_gui.qt.job import Job
else:
    history = later("azpg_gui.operations.history")
    history_page = later("azpg_gui.qt.history.history_page")

__all__ = ["HistoryController"]


class HistoryController(QObject):
    """Imported with the window, so the page, which loads cryptography, is not.

    Signals:
        page_made(object): the page, once, when it was first asked for.
    """

    page_made = Signal(object)

    def __init__(
        self,
        engine: Engine,
        folder: Path | None,
        complain: Callable[[str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._engine, self._folder, self._complain = engine, folder, complain
        self._writing: set[Job] = set()
        self.page: HistoryPage | None = None

    def show(self, identifier: str) -> None:
        """Read a profile's tests and show them; an earlier reading shows nothing any more."""
        page = self.page
        if page is None:
            page = self.page = history_page.HistoryPage()
            self.page_made.emit(page)
        self._engine.run(
            lambda: history.read_history(self._folder, identifier),
            page.show_history,
            newest_of=(self, "history"),
        )

    @property
    def idle(self) -> bool:
        """No test is on its way to the file."""
        return all(job.ended for job in self._writing)

    def record(self, identifier: str, checked: "Checked", then: Callable[[], None]) -> None:
        """Add a finished test; ``then`` is called once it is kept."""
        job = self._engine.run(
            lambda: history.record_in_history(self._folder, identifier, checked),
            lambda _none: then(),
            lambda error: self._complain(explanation(error)),
        )
        self._writing = {job, *(other for other in self._writing if not other.ended)}
