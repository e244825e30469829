"""What happens on *Check a file*: it is examined, and a corrected copy is written."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from azpg_gui.core.certificates.doctor.examine import Examination
from azpg_gui.operations import certificate_files
from azpg_gui.operations.certificate_files import FileToExamine
from azpg_gui.qt.certificates.doctor_page import DoctorPage
from azpg_gui.qt.engine import Engine
from azpg_gui.qt.translation import explanation, tr

__all__ = ["DoctorController"]


class DoctorController(QObject):
    """Signals:
    use_requested(object, object, bool): libpq keywords and the files they are to name in the
        profile in the form, the ``Secret`` that opens the key among them or None, and whether they
        are to stand nowhere else.
    """

    use_requested = Signal(object, object, bool)

    def __init__(self, engine: Engine, page: DoctorPage, parent: QObject) -> None:
        super().__init__(parent)
        self._engine, self._page = engine, page
        page.file_chosen.connect(self._on_file_chosen)
        page.fix_requested.connect(self._on_fix_requested)
        page.use_requested.connect(self._on_use_requested)

    @Slot(object)
    def _on_file_chosen(self, chosen: FileToExamine) -> None:
        self._engine.run(
            lambda: certificate_files.examine_chosen(chosen),
            lambda result: self._page.show_examination(chosen, result),
            self._complain,
            newest_of=(self, "file to examine"),
        )

    @Slot(str, str)
    def _on_use_requested(self, keyword: str, path: str) -> None:
        chosen = self._page.chosen
        if chosen is not None:
            passphrase = chosen.passphrase if keyword == "sslkey" else None
            moved = keyword != chosen.purpose.value
            self.use_requested.emit({keyword: path}, passphrase, moved)

    @Slot(object, object, bool)
    def _on_fix_requested(
        self,
        chosen: FileToExamine,
        examination: Examination,
        use: bool,  # noqa: FBT001 - Qt's signal
    ) -> None:
        def written(paths: tuple[Path, ...]) -> None:
            names = ", ".join(str(path) for path in paths)
            self._page.say(tr("Written: {paths}. The original was kept.", paths=names), "good")
            if use:
                changes = certificate_files.uses_of(paths, chosen.purpose.value)
                passphrase = chosen.passphrase if "sslkey" in changes else None
                self.use_requested.emit(changes, passphrase, False)  # noqa: FBT003 - Qt's signal

        self._engine.run(
            lambda: certificate_files.write_repaired(chosen, examination), written, self._complain
        )

    def _complain(self, error: Exception) -> None:
        self._page.say(explanation(error), "bad")
