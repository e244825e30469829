"""What happens on *Ready for Azure?*: every store is read and judged."""

from PySide6.QtCore import QObject

from azpg_gui.operations import roots
from azpg_gui.operations.roots_view import RootsView
from azpg_gui.qt.certificates.readiness_page import ReadinessPage
from azpg_gui.qt.engine import Engine

__all__ = ["ReadinessController"]


class ReadinessController(QObject):
    def __init__(self, engine: Engine, page: ReadinessPage, parent: QObject) -> None:
        super().__init__(parent)
        self._engine, self._page = engine, page
        self._view = RootsView(None, None)

    def show_roots(self, view: RootsView) -> None:
        """The roots behind the profile in the form; read when they are looked at."""
        self._view = view

    def read(self) -> None:
        path, loaded = self._view.path, self._view.loaded
        certificates = loaded.certificates if loaded else ()
        self._engine.run(
            lambda: roots.ready_stores(path, certificates),
            self._page.show_stores,
            newest_of=(self, "stores"),
        )
