"""What a test dialog looks like: verdict, stages, findings, tabs, buttons. It only shows."""

import time

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from azpg_gui.core.probe.stage_record import StageRecord
from azpg_gui.core.vocabulary import Severity, Stage, StageState, Verdict
from azpg_gui.core.wording import stage_title
from azpg_gui.operations.check import Checked
from azpg_gui.qt.check.dialog_memory import DialogMemory
from azpg_gui.qt.check.export_bar import ExportBar
from azpg_gui.qt.check.finding_card import FindingCard
from azpg_gui.qt.check.result_tabs import ResultTabs
from azpg_gui.qt.check.stage_table import StageTable
from azpg_gui.qt.check.verdict_header import VerdictHeader
from azpg_gui.qt.translation import tr, translated
from azpg_gui.qt.widgets.basic import button, line, restyle
from azpg_gui.qt.widgets.room import ScrolledPage
from azpg_gui.qt.widgets.screen_reader import announce

__all__ = ["DialogLayout"]

_TICK = 60  # milliseconds between two steps of the running sign
_SETTLED = 40  # milliseconds until the layout of a page just shown has settled
_BESIDES = 24  # pixels: the margins of the header and of the buttons
_CARDS = 3  # findings that are shown whole


class DialogLayout(QWidget):
    """Signals:
    remedy_chosen(object): a ``Remedy``.
    passphrase_entered(object): a ``Secret``.
    key_opened(object): a ``Secret`` that opens the key of the next remedy.
    help_asked(str): the page of a finding's code, where ``offer_help`` was called.
    """

    remedy_chosen = Signal(object)
    passphrase_entered = Signal(object)
    key_opened = Signal(object)
    help_asked = Signal(str)

    def __init__(self, memory: DialogMemory) -> None:
        super().__init__()
        self._memory = memory
        self._offers_help = False
        self._first_code = "guide"  # what F1 leads to
        self.header = VerdictHeader()
        self.stages = StageTable()
        self.tabs = ResultTabs()
        self.export_bar = ExportBar(memory)
        self.undo_button = button(tr("Undo the change"))
        self.again_button = button(tr("Run again") + "  F5")
        self.again_button.setShortcut("F5")
        self.stop_button = button(tr("Stop") + "  Esc", "accent")
        self.close_button = button(tr("Close"), "accent")
        self._findings = QVBoxLayout()
        self._findings.setSpacing(10)
        self._scroll = self._scrolled()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for widget in (self.header, line(), self._scroll, line()):
            whole.addWidget(widget, 1 if widget is self._scroll else 0)
        whole.addLayout(self._button_row())
        self.tabs.remedy_chosen.connect(self.remedy_chosen)
        self.tabs.tabBarClicked.connect(self.bring_tabs_up)
        self._began = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._on_tick)
        self.undo_button.hide()
        self.show_buttons(None, running=False)

    def offer_help(self) -> None:
        """Whoever opened the dialog has a window for the help."""
        self._offers_help = True
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), self)
        keys.activated.connect(lambda: self.help_asked.emit(self._first_code))

    def _scrolled(self) -> QScrollArea:
        inside = QWidget()
        inside.setObjectName("page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(_BESIDES, 8, _BESIDES, 14)
        column.setSpacing(12)
        column.addWidget(self.stages)
        column.addLayout(self._findings)
        column.addWidget(self.tabs, 1)
        column.addStretch()
        return ScrolledPage(inside, _BESIDES)

    def _button_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(24, 12, 24, 14)
        row.setSpacing(8)
        row.addWidget(self.export_bar)
        row.addStretch()
        for widget in (self.undo_button, self.again_button, self.stop_button, self.close_button):
            row.addWidget(widget)
        return row

    # A run ----------------------------------------------------------------------------------------

    def show_buttons(self, checked: Checked | None, *, running: bool) -> None:
        """What can be done now; while a run is under way its time is counted."""
        if not running:
            self._timer.stop()
        self.close_button.setVisible(not running)
        if not running and self.window().focusWidget() is self.stop_button:
            self.close_button.setFocus()  # what is hidden hands its focus to whatever comes next
        self.stop_button.setVisible(running)
        self.again_button.setEnabled(not running)
        self.export_bar.show_checked(None if running else checked)

    def show_begun(self) -> None:
        """Nothing of the run before is left."""
        self.stages.reset_stages()
        self.tabs.hide()
        self._clear_findings()
        self.header.show_fresh()
        self.header.show_running(tr("Testing the connection…"), 1, len(Stage))
        self.show_buttons(None, running=True)
        self.stop_button.setFocus()
        self._began = time.perf_counter()
        self._timer.start()

    def show_stage(self, record: StageRecord) -> None:
        self.stages.show_record(record)
        if record.state is StageState.RUNNING:
            title = tr("Testing: {stage}", stage=translated(stage_title(record.stage)))
            self.header.show_running(title, list(Stage).index(record.stage) + 1, len(Stage))

    @Slot()
    def _on_tick(self) -> None:
        milliseconds = (time.perf_counter() - self._began) * 1000
        self.header.tick(milliseconds)
        self.stages.tick(milliseconds)

    def show_checked(self, checked: Checked, *, stale: bool) -> None:
        """A run is over. It is read aloud, and the focus is where one goes on."""
        report, diagnosis = checked.report, checked.diagnosis
        self.header.show_diagnosis(report, diagnosis)
        if stale:
            self.header.show_stale()
        announce(self, f"{translated(diagnosis.headline)}. {translated(diagnosis.subline)}")
        for record in report.stages:
            self.stages.show_record(record, fit=False)
        self.stages.total_ms = max(1.0, report.milliseconds)
        self.stages.fit()
        self._show_findings(checked)
        self.tabs.show_checked(checked)
        self._focus_next(failed=diagnosis.verdict is Verdict.FAILED)

    def _show_findings(self, checked: Checked) -> None:
        diagnosis = checked.diagnosis
        shown = [f for f in diagnosis.findings if f.severity is not Severity.INFO]
        self._first_code = shown[0].code if shown else "guide"
        for index, finding in enumerate(shown[:_CARDS]):
            failed = index == 0 and diagnosis.verdict is Verdict.FAILED
            message = diagnosis.message if failed else ""
            card = FindingCard(
                finding, checked.report, message, self._memory,
                first=index == 0, with_help=self._offers_help,
            )  # fmt: skip
            card.help_asked.connect(self.help_asked)
            card.remedy_chosen.connect(self.remedy_chosen)
            card.passphrase_entered.connect(self.passphrase_entered)
            self._findings.addWidget(card)

    def _clear_findings(self) -> None:
        while (item := self._findings.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()

    def _focus_next(self, *, failed: bool) -> None:
        first = [w for w in self.findChildren(QWidget) if w.property("first_remedy")]
        # One accent: the remedy where there is one, else Close.
        restyle(self.close_button, "role", "" if first else "accent")
        if failed and first:
            first[0].setFocus()
        else:
            self.close_button.setFocus()

    @Slot()
    def bring_tabs_up(self) -> None:
        """Below findings, what a tab shows may lie out of sight."""
        QTimer.singleShot(_SETTLED, self, lambda: self._scroll.ensureWidgetVisible(self.tabs, 0, 0))
