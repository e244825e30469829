"""How the server is made to insist on TLS: every tool's way to copy, and the Azure CLI's to run."""

from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QProgressBar,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from azpg_gui.compat import override
from azpg_gui.core.answer import Answer
from azpg_gui.core.azure.enforcement import ENFORCED, Way, ways_to_enforce
from azpg_gui.core.azure.hosts import AzureHost
from azpg_gui.core.azure.installed_cli import azure_cli_path
from azpg_gui.operations.azure_cli import (
    ServerParameters,
    change_command,
    read_parameters,
    set_parameter,
)
from azpg_gui.qt.check.dialog_lifetime import DialogWorker
from azpg_gui.qt.check.enforced_words import enforced_words
from azpg_gui.qt.job import Cancelled, Failed, Finished, Job, JobOutcome, Post
from azpg_gui.qt.theme.motion import busy_bar
from azpg_gui.qt.translation import explanation, tr, translated
from azpg_gui.qt.widgets.basic import Card, button, label
from azpg_gui.qt.widgets.room import resize_in_room

__all__ = ["EnforcementDialog"]


class EnforcementDialog(QDialog):
    """Nothing is changed before the command has been shown and said yes to."""

    def __init__(
        self, host: str, azure: AzureHost, insists: Answer, worker: DialogWorker, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Enforce TLS on the server"))
        resize_in_room(self, QSize(880, 560))
        self._host, self._worker = host, worker
        self._job: Job | None = None
        self._known: ServerParameters | None = None
        self._change: tuple[str, str] | None = None
        self._ways = ways_to_enforce(azure)
        self.tabs = QTabWidget()
        for way in self._ways:
            self.tabs.addTab(_page(way), way.tool)
        self.copy = button(tr("Copy"))
        self.copy.clicked.connect(self._on_copy)
        self.tabs.currentChanged.connect(self._on_tab)
        close = button(tr("Close"))
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.addWidget(self.copy)
        row.addStretch()
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 16)
        column.setSpacing(12)
        column.addWidget(label(enforced_words(insists), "heading", wrap=True))
        column.addWidget(self._live())
        column.addWidget(self.tabs, 1)
        column.addLayout(row)
        self._on_tab(0)

    def _live(self) -> QWidget:
        """What the Azure CLI of this computer can do at once."""
        card = Card()
        self.said = label("", wrap=True, selectable=True)
        self.command = label("", "literal", wrap=True, selectable=True)
        self.progress = QProgressBar()
        busy_bar(self.progress)
        self.progress.setTextVisible(False)
        self.read = button(tr("Read from Azure"))
        self.read.clicked.connect(self._on_read)
        self.change = button(tr("Run this command"), "accent")
        self.change.clicked.connect(self._on_change)
        self.stop = button(tr("Stop"))
        self.stop.clicked.connect(self._on_stop)
        row = QHBoxLayout()
        for widget in (self.read, self.change, self.stop):
            row.addWidget(widget)
        row.addStretch()
        for part in (self.said, self.command, self.progress):
            card.body.addWidget(part)
        card.body.addLayout(row)
        there = bool(azure_cli_path())
        self._show(
            tr("With the Azure CLI of this computer the values can be read and changed from here.")
            if there
            else tr("The Azure CLI (az) is not installed on this computer: copy a command instead.")
        )
        self.read.setVisible(there)
        return card

    def _show(self, said: str, *, running: bool = False, command: str = "") -> None:
        self.said.setText(said)
        self.command.setText(command)
        self.command.setVisible(bool(command))
        self.change.setVisible(bool(command) and not running)
        self.progress.setVisible(running)
        self.stop.setVisible(running)
        self.read.setEnabled(not running)

    def _start(self, work: Callable[[], Coroutine[Any, Any, ServerParameters]]) -> None:
        async def run(_post: Post) -> ServerParameters:
            return await work()

        def done(outcome: JobOutcome[ServerParameters]) -> None:
            self._job = None
            match outcome:
                case Finished(known):
                    self._on_known(known)
                case Failed(error):
                    self._show(explanation(error))
                case Cancelled():
                    self._show(tr("Stopped by you. Whether something was changed is not known."))

        self._job = self._worker.start(run, done)

    def _on_read(self) -> None:
        host = self._host
        self._show(tr("Asking Azure…"), running=True)
        self._start(lambda: read_parameters(host))

    def _on_known(self, known: ServerParameters) -> None:
        self._known = known
        values = ", ".join(f"{name} = {value}" for name, value in known.values.items())
        self._change = next(
            (
                (name, wanted)
                for name, wanted in ENFORCED.items()
                if not _strong_enough(wanted, known.values.get(name, ""))
            ),
            None,
        )
        said = tr("Azure says: {values}.", values=values)
        if self._change is None:
            self._show(said + " " + tr("Nothing needs changing."))
            return
        command = change_command(known, *self._change)
        self._show(said + " " + tr("This would be run, with your sign-in:"), command=command)

    def _on_change(self) -> None:
        known, change = self._known, self._change
        if known is None or change is None:
            return
        command = change_command(known, *change)
        self._show(tr("Changing it…"), running=True, command=command)
        self._start(lambda: set_parameter(known, *change))

    def _on_stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._ways[self.tabs.currentIndex()].lines)

    def _on_tab(self, index: int) -> None:
        way = self._ways[index]
        self.copy.setEnabled(bool(way.lines) and not way.gone)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._job is not None:
            self._job.abandon()
            self._job = None
        super().closeEvent(event)


def _strong_enough(wanted: str, value: str) -> bool:
    """Azure writes ``on`` and ``ON``; a higher TLS version is stronger."""
    if wanted.startswith("TLS"):
        return value.upper() >= wanted.upper()
    return value.lower() == wanted


def _page(way: Way) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 12, 0, 0)
    column.addWidget(label(translated(way.about), wrap=True))
    if way.lines:
        text = QPlainTextEdit(way.lines)
        text.setReadOnly(True)
        text.setEnabled(not way.gone)
        text.setProperty("role", "literal")
        text.setAccessibleName(way.tool)
        text.setTabChangesFocus(True)
        column.addWidget(text, 1)
    else:
        column.addStretch()
    return page
