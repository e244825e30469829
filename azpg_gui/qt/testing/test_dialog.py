"""The test dialog. It works inside any PySide6 program: give it a profile, it does the rest."""

import time
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from azpg_gui.core.check import Checked
from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.connection.secret import Secret
from azpg_gui.core.diagnosis.findings import Action, Remedy, Severity, Verdict
from azpg_gui.core.diagnosis.verdict import stage_title
from azpg_gui.core.probe.stages import Stage, StageRecord, StageState
from azpg_gui.overriding import override
from azpg_gui.qt.engine import Cancelled, Engine, Failed, Finished, Job, Outcome, Post
from azpg_gui.qt.jobs import check_profile
from azpg_gui.qt.testing.certificate_tab import CertificateTab
from azpg_gui.qt.testing.finding_card import FindingCard
from azpg_gui.qt.testing.messages_tab import MessagesTab
from azpg_gui.qt.testing.session_tab import SessionTab
from azpg_gui.qt.testing.stage_table import StageTable
from azpg_gui.qt.testing.verdict_header import VerdictHeader
from azpg_gui.qt.theme.widgets import button, label, line, restyle
from azpg_gui.qt.translation import tr, words

__all__ = ["TestDialog"]

_TICK = 60  # milliseconds between two steps of the running sign


class TestDialog(QDialog):
    """Tests one profile, stage by stage, and explains the outcome.

    Example, inside another program::

        dialog = TestDialog(profile, secrets={"password": Secret(text)}, parent=window)
        dialog.finished_test.connect(lambda checked: ...)
        dialog.show()
        dialog.start()

    Signals:
        finished_test(object): a ``Checked``: report and diagnosis. Once for each run.
        remedy_chosen(object): a ``Remedy`` the user wants applied to the form. Whoever holds the
            form applies it, calls ``set_profile`` and ``start`` again.
    """

    finished_test = Signal(object)
    remedy_chosen = Signal(object)
    __test__ = False  # the name is libpq's and pgAdmin's word; pytest must not collect it

    def __init__(
        self,
        profile: Profile,
        secrets: Mapping[str, Secret] | None = None,
        *,
        engine: Engine | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        if engine is None:
            engine = Engine(self)
            engine.open()
            # Not when the dialog closes: it may be shown and started again.
            self.destroyed.connect(engine.close)
            application = QCoreApplication.instance()
            if application is not None:
                application.aboutToQuit.connect(engine.close)
        self._engine = engine
        self._profile = profile
        self._secrets = dict(secrets or {})
        self._job: Job | None = None
        self._began = 0.0
        self._checked: Checked | None = None
        self._consent = False
        self.setMinimumSize(640, 480)
        self.resize(900, 760)
        self.setModal(False)
        self._build()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._on_tick)
        self.set_profile(profile, secrets)

    # For whoever opens it -------------------------------------------------------------------------

    def set_profile(self, profile: Profile, secrets: Mapping[str, Secret] | None = None) -> None:
        """What the next run tests."""
        self._profile = profile
        self._secrets = dict(secrets or {})
        self.setWindowTitle(tr("Test connection — {name}", name=profile.name or profile.host))

    def mark_stale(self) -> None:
        """The form was edited: what is shown is a result of older settings."""
        if self._job is None and self._checked is not None:
            self._header.show_stale()

    @property
    def running(self) -> bool:
        return self._job is not None

    @property
    def checked(self) -> Checked | None:
        """The last finished run."""
        return self._checked

    @Slot()
    def start(self) -> None:
        """Run the test; a run that is under way goes on instead."""
        if self._job is not None:
            return
        self._checked = None
        self._began = time.perf_counter()
        self._stages.reset_stages()
        self.tabs.hide()
        self._clear_findings()
        self._header.show_fresh()
        self._header.show_running(tr("Testing the connection…"), 1, len(Stage))
        self._buttons_for(running=True)
        self._timer.start()
        profile, secrets, consent = self._profile, self._secrets, self._consent
        self._consent = False

        async def work(post: Post) -> Checked:
            def changed(record: StageRecord) -> None:
                post(lambda: self._on_stage_changed(job, record))

            return await check_profile(profile, secrets, changed, plaintext_consent=consent)

        job = self._engine.start(work, self._on_finished)
        self._job = job

    @Slot()
    def stop(self) -> None:
        """Close the sockets; the verdict says where it was stopped."""
        if self._job is not None:
            self._job.cancel()

    # Layout ---------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._header = VerdictHeader()
        self._stages = StageTable()
        self._findings = QVBoxLayout()
        self._findings.setSpacing(10)
        self._session, self._certificate = SessionTab(), CertificateTab()
        self._messages = MessagesTab()
        self.tabs = QTabWidget()
        self.tabs.addTab(self._session, tr("Session"))
        self.tabs.addTab(self._certificate, tr("Certificate"))
        self.tabs.addTab(self._messages, tr("Messages"))
        self.tabs.setMinimumHeight(300)
        self.tabs.hide()
        inside = QWidget()
        inside.setObjectName("page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(18, 8, 18, 12)
        column.setSpacing(12)
        column.addWidget(self._stages)
        column.addLayout(self._findings)
        column.addWidget(self.tabs, 1)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for widget in (self._header, line(), scroll, line()):
            whole.addWidget(widget, 1 if widget is scroll else 0)
        whole.addLayout(self._button_row())

    def _button_row(self) -> QHBoxLayout:
        self._copy = button(tr("Copy summary"))
        self._copy.clicked.connect(self._on_copy)
        self._copied = label("", "muted")
        self._copied.setAccessibleName(tr("Copied"))
        self._undo = button(tr("Undo the change"))
        self._undo.hide()
        self._again = button(tr("Run again") + "  F5")
        self._again.clicked.connect(self.start)
        self._stop = button(tr("Stop") + "  Esc", "accent")
        self._stop.clicked.connect(self.stop)
        self._close = button(tr("Close"), "accent")
        self._close.clicked.connect(self.close)
        shortcut = QShortcut(QKeySequence(Qt.Key.Key_F5), self)
        shortcut.activated.connect(self.start)
        row = QHBoxLayout()
        row.setContentsMargins(24, 12, 24, 14)
        row.setSpacing(8)
        for widget in (self._copy, self._copied, self._undo):
            row.addWidget(widget)
        row.addStretch()
        for widget in (self._again, self._stop, self._close):
            row.addWidget(widget)
        self._buttons_for(running=False)
        return row

    @property
    def undo_button(self) -> QPushButton:
        """Shown by whoever applied a remedy and can take it back."""
        return self._undo

    def _buttons_for(self, *, running: bool) -> None:
        self._stop.setVisible(running)
        self._close.setVisible(not running)
        self._again.setEnabled(not running)
        self._copy.setEnabled(not running and self._checked is not None)

    # What comes back ------------------------------------------------------------------------------

    def _on_stage_changed(self, job: Job, record: StageRecord) -> None:
        if job is not self._job:
            return  # of a run that is over
        self._stages.show_record(record)
        if record.state is StageState.RUNNING:
            title = tr("Testing: {stage}", stage=words(stage_title(record.stage)))
            self._header.show_running(title, list(Stage).index(record.stage) + 1, len(Stage))

    def _on_finished(self, outcome: Outcome[Checked]) -> None:
        self._timer.stop()
        self._job = None
        match outcome:
            case Finished(checked):
                self._show(checked)
            case Failed(error):
                self._header.headline.setText(tr("The test itself failed"))
                restyle(self._header.headline, "state", "bad")
                self._header.subline.setText(f"{type(error).__name__}: {error}")
            case Cancelled():
                self._header.headline.setText(tr("Stopped by you"))
        self._buttons_for(running=False)
        if isinstance(outcome, Finished):
            self.finished_test.emit(outcome.value)

    def _show(self, checked: Checked) -> None:
        self._checked = checked
        report, diagnosis = checked.report, checked.diagnosis
        self._header.show_diagnosis(report, diagnosis)
        for record in report.stages:
            self._stages.show_record(record, fit=False)
        self._stages.total_ms = max(1.0, report.milliseconds)
        self._stages.fit()
        shown = [f for f in diagnosis.findings if f.severity is not Severity.INFO]
        for index, finding in enumerate(shown[:3]):
            message = (
                diagnosis.message if index == 0 and diagnosis.verdict is Verdict.FAILED else ""
            )
            card = FindingCard(finding, report, message, first=index == 0)
            card.remedy_chosen.connect(self._on_remedy_chosen)
            self._findings.addWidget(card)
        self._session.show_report(report)
        self._certificate.show_report(report)
        self._messages.show_report(report, diagnosis)
        # A tab is there when it has something to show.
        connected = report.login is not None and report.login.final.connected
        certified = report.chain is not None
        self.tabs.setTabVisible(self.tabs.indexOf(self._session), connected)
        self.tabs.setTabVisible(self.tabs.indexOf(self._certificate), certified)
        self.tabs.setVisible(connected or certified)
        self._focus_next(failed=diagnosis.verdict is Verdict.FAILED)

    def _focus_next(self, *, failed: bool) -> None:
        first = [w for w in self.findChildren(QWidget) if w.property("first_remedy")]
        # One accent: the remedy where there is one, else Close.
        restyle(self._close, "role", "" if first else "accent")
        if failed and first:
            first[0].setFocus()
        else:
            self._close.setFocus()

    def _clear_findings(self) -> None:
        while (item := self._findings.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()

    @Slot()
    def _on_tick(self) -> None:
        took = (time.perf_counter() - self._began) * 1000
        self._header.tick(took)
        self._stages.tick(took)

    @Slot(object)
    def _on_remedy_chosen(self, remedy: Remedy) -> None:
        if remedy.action is Action.RUN_AGAIN and not remedy.set:
            self.start()
        elif remedy.action is Action.SEND_PASSWORD_UNENCRYPTED:
            self._consent = True
            self.start()
        else:
            self.remedy_chosen.emit(remedy)

    @Slot()
    def _on_copy(self) -> None:
        if self._checked is None:
            return
        diagnosis = self._checked.diagnosis
        text = diagnosis.summary or words(diagnosis.headline)
        QGuiApplication.clipboard().setText(text)
        self._copied.setText(tr("Copied"))
        QTimer.singleShot(2000, self._copied.clear)

    # Qt -------------------------------------------------------------------------------------------

    @override
    def reject(self) -> None:
        """Esc stops a run first and closes second."""
        if self._job is not None:
            self.stop()
        else:
            super().reject()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._job is not None:
            self._job.abandon()
            self._job = None
        self._timer.stop()
        self._buttons_for(running=False)
        super().closeEvent(event)
