"""What happens on *Dates and changes*: the dates are read, and written as a calendar."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from azpg_gui.core.certificates.expiry import Expiring
from azpg_gui.operations import dates as dates_of
from azpg_gui.qt.certificates.dates_page import DatesPage
from azpg_gui.qt.engine import Engine
from azpg_gui.qt.translation import explanation, tr

__all__ = ["DatesController"]


class DatesController(QObject):
    """Args:
    folder: where profiles and history lie; None for the platform's own places.
    """

    def __init__(
        self, engine: Engine, folder: Path | None, page: DatesPage, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._engine, self._folder, self._page = engine, folder, page
        page.save_requested.connect(self._on_save_requested)

    def read(self) -> None:
        folder = self._folder
        self._engine.run(
            lambda: dates_of.load_dates(folder), self._page.show_dates, newest_of=(self, "dates")
        )

    @Slot(object, object)
    def _on_save_requested(self, dates: tuple[Expiring, ...], to: Path) -> None:
        self._engine.run(
            lambda: dates_of.save_dates(dates, to),
            lambda _none: self._page.said.setText(tr("Saved in {path}", path=to)),
            lambda error: self._page.said.setText(explanation(error)),
        )
