"""What nobody foresaw: errors of Python in any thread, words of Qt, the end of the process."""

import logging
import os
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType
from typing import Final

import PySide6
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from azpg_gui import __version__
from azpg_gui.core.program_log.crash_report import RunningReport
from azpg_gui.core.program_log.log_file import LogFile, MaskedFormatter
from azpg_gui.core.secret import without_any
from azpg_gui.qt.window_file import log_place, reports_folder

__all__ = ["Unexpected"]

_logger = logging.getLogger(__name__)
_LEVELS: Final = {
    QtMsgType.QtDebugMsg: logging.DEBUG, QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
}  # fmt: skip


class Unexpected:
    """Catches it, from the making of this until ``end``: to stderr, the log and the crash report.

    Attributes:
        about: every version a report begins with.

    Args:
        no_window: called with Qt's words where Qt could open no window, which ends the process with
            the status it returns; else Qt would end it without a word that helps.
    """

    def __init__(self, no_window: Callable[[str], int]) -> None:
        self._no_window = no_window
        self._early: list[tuple[int, str]] | None = []
        self.about = (
            f"azpg-gui {__version__}, Python {sys.version.split()[0]}, "
            f"PySide6 {PySide6.__version__}, {sys.platform} {os.name}"
        )
        self.report = RunningReport(reports_folder(), self.about)
        root = logging.getLogger()
        if sys.stderr is not None:  # a program without a console has none on Windows
            printed = logging.StreamHandler()
            printed.setLevel(logging.WARNING)
            printed.setFormatter(MaskedFormatter("%(levelname)s %(name)s: %(message)s"))
            root.addHandler(printed)
        root.addHandler(LogFile(log_place()))
        root.addHandler(self.report)
        logging.getLogger("azpg_gui").setLevel(logging.INFO)
        sys.excepthook = _unexpected
        threading.excepthook = _unexpected_in_thread
        qInstallMessageHandler(self._on_qt_message)

    def window_stands(self) -> None:
        """Qt opened its display; what it said until then is written down."""
        early, self._early = self._early, None
        for level, text in early or ():
            logging.getLogger("qt").log(level, "%s", text)

    def end(self) -> None:
        self.report.end()

    def _on_qt_message(self, kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        level = _LEVELS.get(kind, logging.ERROR)
        if text.startswith("This plugin does not support"):  # what drawing into memory cannot do
            level = logging.DEBUG
        if kind is QtMsgType.QtFatalMsg:
            self._on_fatal(text)
        elif self._early is not None:
            self._early.append((level, text))
            return
        logging.getLogger("qt").log(level, "%s", text)

    def _on_fatal(self, text: str) -> None:
        """Qt ends the process when this returns, by SIGABRT: the report gets the stack then."""
        if self._early is not None:
            said = "\n".join([line for _, line in self._early] + [text])
            self.report.end()
            os._exit(self._no_window(said))
        self.report.add(f"Qt ended the program: {text}")


def _unexpected(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    # The trace without the values of its variables: those may hold a password.
    shown = without_any("".join(traceback.format_exception(kind, error, trace)))
    _logger.critical("unexpected: %s", shown)


def _unexpected_in_thread(failure: threading.ExceptHookArgs) -> None:
    if failure.exc_value is not None:
        _unexpected(failure.exc_type, failure.exc_value, failure.exc_traceback)
