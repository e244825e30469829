"""What happens on *Ready for Azure?*: every store is read and judged."""

from PySide6.QtCore import QObject

from azpg_gui.operations import roots
from azpg_gui.operations.roots_view import RootsView
from azpg_gui.qt.certificates.readiness_card import ReadinessCard
from azpg_gui.qt.engine import Engine

__all__ = ["ReadinessController"]


class ReadinessController(QObject):
    """Args:
    of_profile, of_computer: where the profile's own roots are judged, and the other stores.
    """

    def __init__(
        self,
        engine: Engine,
        of_profile: ReadinessCard,
        of_computer: ReadinessCard,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._engine, self._of_profile, self._of_computer = engine, of_profile, of_computer
        self._view = RootsView(None, None)

    def show_roots(self, view: RootsView) -> None:
        """The roots behind the profile in the form; read when they are looked at."""
        self._view = view

    def read_profiles(self) -> None:
        path, loaded = self._view.path, self._view.loaded
        if loaded is None:
            self._of_profile.hide()
            return
        self._of_profile.show()
        self._of_profile.show_reading()
        self._engine.run(
            lambda: (roots.ready_file(path, loaded.certificates),),
            self._of_profile.show_stores,
            newest_of=(self, "profile"),
        )

    def read_computers(self) -> None:
        self._of_computer.show_reading()
        self._engine.run(
            roots.ready_stores, self._of_computer.show_stores, newest_of=(self, "stores")
        )
