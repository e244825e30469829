"""Opens the help: one window, used again, whose pages load in the worker."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from azpg_gui.lazy import later
from azpg_gui.qt.engine import Engine
from azpg_gui.qt.window_file import log_place, reports_folder

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from azpg_gui.core.explanations import explain
    from azpg_gui.core.help import contents
    from azpg_gui.core.program_log import crash_report
    from azpg_gui.core.program_log.crash_report import Report
    from azpg_gui.qt.help import about_dialog, help_window, log_dialog
    from azpg_gui.qt.help.about_dialog import AboutDialog
    from azpg_gui.qt.help.help_window import HelpWindow
    from azpg_gui.qt.help.log_dialog import LogDialog
else:
    about_dialog = later("azpg_gui.qt.help.about_dialog")
    contents = later("azpg_gui.core.help.contents")
    explain = later("azpg_gui.core.explanations.explain")
    crash_report = later("azpg_gui.core.program_log.crash_report")
    log_dialog = later("azpg_gui.qt.help.log_dialog")
    help_window = later("azpg_gui.qt.help.help_window")

__all__ = ["HelpController"]


class HelpController(QObject):
    """Attributes:
    window: None until it was opened.
    about, log: the dialogs, while they are open.
    """

    def __init__(self, engine: Engine, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine
        self.window: HelpWindow | None = None
        self.about: AboutDialog | None = None
        self.log: LogDialog | None = None

    def show(self, name: str = "guide") -> None:
        """The page of this name: ``guide``, a framework, a finding's code, or ``explain``."""

        def loaded(_pages: object) -> None:
            if self.window is None:
                self.window = help_window.HelpWindow(self._engine)
                self.destroyed.connect(self.window.deleteLater)
            self.window.show_page(name)
            self.window.show()
            self.window.raise_()
            self.window.activateWindow()

        # Every meaning and every message, which have nothing of Qt, in the worker.
        self._engine.run(_load, loaded, newest_of="help")

    def explain(self) -> None:
        self.show("explain")

    def show_about(self, parent: "QWidget") -> None:
        """Every version, and the licences."""
        if self.about is None:
            self.about = about_dialog.AboutDialog(self._engine, parent)
            self.about.destroyed.connect(self._on_about_closed)
        self.about.show()
        self.about.raise_()
        self.about.activateWindow()

    def _on_about_closed(self) -> None:
        self.about = None

    def show_log(self, parent: "QWidget", first: "Report | None" = None) -> None:
        """The log, or this report."""
        if self.log is None:
            self.log = log_dialog.LogDialog(
                self._engine, log_place(), crash_report.CrashReports(reports_folder()), first,
                parent,
            )  # fmt: skip
            self.log.destroyed.connect(self._on_log_closed)
        self.log.show()
        self.log.raise_()
        self.log.activateWindow()

    def _on_log_closed(self) -> None:
        self.log = None

    def tell_of_crashes(self, parent: "QWidget") -> None:
        """What an earlier run left, unless it was shown before."""

        def read(found: "tuple[Report, ...]") -> None:
            new = next((one for one in found if one.new), None)
            if new is not None:
                self.show_log(parent, new)

        self._engine.run(lambda: crash_report.CrashReports(reports_folder()).all(), read)

    def close(self) -> None:
        if self.window is not None:
            self.window.close()


def _load() -> int:
    """How many pages there are."""
    explain.explain("")
    return len(contents.GUIDES) + len(contents.finding_pages())
