"""``azpg-gui --practice``: a practice server, and a test of it, without a hand on the mouse."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from azpg_gui.core.exit_status import ExitStatus
from azpg_gui.lazy import later
from azpg_gui.practice.scenarios import Scenario
from azpg_gui.qt.window.main_window import MainWindow
from azpg_gui.qt.window.window_controller import WindowController

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from azpg_gui.core import files
    from azpg_gui.core.diagnosis.formats import markdown, text
    from azpg_gui.operations import check
else:  # once a test is over they are loaded
    files = later("azpg_gui.core.files")
    markdown = later("azpg_gui.core.diagnosis.formats.markdown")
    text = later("azpg_gui.core.diagnosis.formats.text")
    check = later("azpg_gui.operations.check")

__all__ = ["PracticeRun"]

_LIMIT: Final = 120_000  # milliseconds for starting a server and testing it, where nobody looks
_LAID_OUT: Final = 300  # milliseconds until the dialog has grown around its verdict


class PracticeRun(QObject):
    """Starts the server, tests it once, and, unattended, leaves a report and ends the program.

    Attributes:
        status: of the test, once it is over.
    """

    def __init__(
        self,
        scenario: Scenario,
        report: Path | None,
        window: MainWindow,
        controller: WindowController,
        *,
        unattended: bool,
    ) -> None:
        super().__init__(controller)
        self._report, self._window, self._controller = report, window, controller
        self.status: int = ExitStatus.COULD_NOT_RUN
        if unattended:
            controller.practice_failed.connect(self._on_failed)
            controller.tested.connect(self._on_tested)
            QTimer.singleShot(_LIMIT, self, self._on_limit)
        controller.practising.start_and_test(scenario.value)

    @Slot(str)
    def _on_failed(self, why: str) -> None:
        self._end(ExitStatus.COULD_NOT_RUN, why)

    @Slot()
    def _on_limit(self) -> None:
        self._end(ExitStatus.COULD_NOT_RUN, "the practice test did not end in two minutes")

    @Slot(object)
    def _on_tested(self, checked: "check.Checked") -> None:
        self._controller.tested.disconnect(self._on_tested)
        QTimer.singleShot(_LAID_OUT, self, lambda: self._leave(checked))

    def _leave(self, checked: "check.Checked") -> None:
        sys.stdout.write(text.report_as_text(checked.report, checked.diagnosis))
        try:
            for written in self._write(checked):
                sys.stdout.write(f"written: {written}\n")
        except OSError as error:
            self._end(ExitStatus.COULD_NOT_RUN, f"{self._report}: {error.strerror or error}")
        else:
            self._end(check.exit_status(checked))

    def _write(self, checked: "check.Checked") -> list[Path]:
        """The report, and pictures of the test and the window beside it."""
        report, dialog = self._report, self._controller.dialog
        if report is None or dialog is None:
            return []
        content = markdown.report_as_markdown(checked.report, checked.diagnosis)
        files.write_atomically(report, content.encode("utf-8", "replace"), mode=None)
        test = _picture(dialog, report.with_name(f"{report.stem}-test.png"))
        window = _picture(self._window, report.with_name(f"{report.stem}-window.png"))
        return [report, test, window]

    def _end(self, status: int, why: str = "") -> None:
        self.status = status
        if why:
            sys.stderr.write(f"azpg-gui: {why}\n")
        # Nobody is there to be asked about what is not saved, and nothing is.
        self._window.may_close = lambda: True
        self._window.close()
        QCoreApplication.exit(status)


def _picture(widget: "QWidget", path: Path) -> Path:
    """Raises OSError."""
    if not widget.grab().save(str(path)):
        raise OSError(str(path))
    return path
