"""*Help > Log*: what the program wrote of itself, and the reports of crashes."""

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from azpg_gui.core.program_log.crash_report import CrashReports, Report
from azpg_gui.core.program_log.log_file import LogLine, as_text, chosen_lines, read_log
from azpg_gui.qt.translation import tr
from azpg_gui.qt.widgets.basic import ClearableLine, button, label
from azpg_gui.qt.widgets.fields import PlainCombo
from azpg_gui.qt.widgets.room import resize_in_room
from azpg_gui.qt.widgets.screen_reader import announce

if TYPE_CHECKING:
    from azpg_gui.qt.engine import Engine

__all__ = ["LogDialog"]


class LogDialog(QDialog):
    """Nothing in it is sent to anybody.

    Args:
        log: the file.
        reports: those an earlier run left.
        first: the report that is shown at once; None for the log.
    """

    def __init__(
        self, engine: "Engine", log: Path, reports: CrashReports, first: Report | None,
        parent: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setWindowTitle(tr("Log"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        resize_in_room(self, QSize(900, 560))
        self._engine, self._log, self._reports, self._first = engine, log, reports, first
        self._lines: tuple[LogLine, ...] = ()
        self._told = label("", "heading", wrap=True)
        self.said = label("", "muted", wrap=True)
        self.source = PlainCombo()
        self.source.setAccessibleName(tr("What is shown"))
        self.level = PlainCombo()
        self.level.setAccessibleName(tr("Level"))
        for number, name in ((logging.INFO, tr("Everything")),
                             (logging.WARNING, tr("Warnings and errors")),
                             (logging.ERROR, tr("Errors"))):  # fmt: skip
            self.level.addItem(name, number)
        self.search = ClearableLine()
        self.search.setPlaceholderText(tr("Search the log"))
        self.search.setAccessibleName(tr("Search the log"))
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(tr("Log"))
        self.text.setProperty("role", "literal")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.copy = button(tr("Copy"))
        self.copy.clicked.connect(self._on_copy)
        self.delete = button(tr("Delete"))
        self.delete.clicked.connect(self._on_delete)
        self._lay_out()
        self._fill((first,) if first is not None else ())
        self.source.currentIndexChanged.connect(self._show)
        self.level.currentIndexChanged.connect(self._show)
        self.search.textChanged.connect(self._show)
        for job in (
            engine.run(lambda: read_log(log), self._on_log),
            engine.run(reports.all, self._on_reports),
        ):
            self.finished.connect(job.abandon)

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.addWidget(self.source)
        filters.addWidget(self.level)
        filters.addWidget(self.search, 1)
        folder = button(tr("Open the folder"))
        folder.clicked.connect(
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log.parent)))
        )
        close = button(tr("Close"))
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        for widget in (self.copy, self.delete, folder):
            row.addWidget(widget)
        row.addStretch()
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(self._told)
        column.addLayout(filters)
        column.addWidget(self.text, 1)
        column.addWidget(self.said)
        column.addLayout(row)

    @property
    def report(self) -> Report | None:
        """What is shown, where it is not the log."""
        chosen = self.source.currentData()
        return chosen if isinstance(chosen, Report) else None

    def _fill(self, reports: tuple[Report, ...]) -> None:
        chosen = self.report or self._first
        self.source.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.source.clear()
        self.source.addItem(tr("Log"), None)
        for one in reports:
            name = tr("Crash of {time}", time=one.at) if one.ended else tr(
                "Error of {time}", time=one.at)  # fmt: skip
            self.source.addItem(name, one)
            if chosen is not None and one.at == chosen.at:
                self.source.setCurrentIndex(self.source.count() - 1)
        self.source.setVisible(bool(reports))
        self.source.blockSignals(False)  # noqa: FBT003
        self._show()

    def _on_log(self, lines: tuple[LogLine, ...]) -> None:
        self._lines = lines
        self._show()

    def _on_reports(self, reports: tuple[Report, ...]) -> None:
        self._first = next((one for one in reports if one.new), self._first)
        self._fill(reports)
        for one in reports:
            self._reports.mark_shown(one)

    @Slot()
    def _show(self) -> None:
        report = self.report
        for widget in (self.level, self.search):
            widget.setVisible(report is None)
        self.delete.setVisible(report is not None)
        self._told.setText(_headline(report))
        if report is not None:
            self.text.setPlainText(report.text)
            self.said.setText(
                tr("There are no passwords in it, and nothing was sent to anybody. Add it to a "
                   "report of the fault, or delete it.")
            )  # fmt: skip
            return
        found = chosen_lines(
            self._lines, least=int(self.level.currentData()), words=self.search.text()
        )
        self.text.setPlainText(as_text(found))
        self.text.moveCursor(self.text.textCursor().MoveOperation.End)
        self.said.setText(
            tr("{count} of {total} entries. Passwords are masked.", count=len(found),
               total=len(self._lines))
            if self._lines
            else tr("Nothing was written yet.")
        )  # fmt: skip

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.said.setText(tr("Copied"))
        announce(self, tr("Copied"))

    @Slot()
    def _on_delete(self) -> None:
        report = self.report
        if report is None:
            return
        self._reports.delete(report)
        self._first = None
        self.source.removeItem(self.source.currentIndex())
        if self.source.count() == 1:
            self.source.hide()
        self._show()
        announce(self, tr("Deleted"))


def _headline(report: Report | None) -> str:
    if report is None:
        return tr("What the program wrote of itself")
    if report.ended:
        return tr("azpg-gui ended by a fault of its own. This is what it left.")
    return tr("azpg-gui met an error nobody foresaw, and went on. This is what it left.")
