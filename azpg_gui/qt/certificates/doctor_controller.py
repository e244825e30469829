"""What happens on *Check a file*: it is examined, and a corrected copy is written."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from azpg_gui.core.certificates.doctor.examine import Examination
from azpg_gui.operations import certificate_files
from azpg_gui.operations.certificate_files import FileToExamine
from azpg_gui.qt.certificates.doctor_page import DoctorPage
from azpg_gui.qt.engine import Engine
from azpg_gui.qt.translation import explanation, tr

__all__ = ["DoctorController"]


class DoctorController(QObject):
    def __init__(self, engine: Engine, page: DoctorPage, parent: QObject) -> None:
        super().__init__(parent)
        self._engine, self._page = engine, page
        page.file_chosen.connect(self._on_file_chosen)
        page.fix_requested.connect(self._on_fix_requested)

    @Slot(object)
    def _on_file_chosen(self, chosen: FileToExamine) -> None:
        self._engine.run(
            lambda: certificate_files.examine_chosen(chosen),
            lambda result: self._page.show_examination(chosen, result),
            self._complain,
            newest_of=(self, "file to examine"),
        )

    @Slot(object, object)
    def _on_fix_requested(self, chosen: FileToExamine, examination: Examination) -> None:
        def written(paths: tuple[Path, ...]) -> None:
            names = ", ".join(str(path) for path in paths)
            self._page.say(tr("Written: {paths}. The original was kept.", paths=names), "good")

        self._engine.run(
            lambda: certificate_files.write_repaired(chosen, examination), written, self._complain
        )

    def _complain(self, error: Exception) -> None:
        self._page.say(explanation(error), "bad")
