"""The test dialog. It works inside any PySide6 program: give it a profile, it does the rest."""

import time
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QMetaMethod, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from azpg_gui.compat import override
from azpg_gui.core.certificates.certificate import Certificate
from azpg_gui.core.certificates.revocation import RevocationAnswer, ask_issuer
from azpg_gui.core.connection.given_values import with_settings
from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.diagnosis.diagnose import diagnose
from azpg_gui.core.diagnosis.model import Action, Remedy
from azpg_gui.core.probe.all_modes import AllModes
from azpg_gui.core.probe.stage_record import StageRecord
from azpg_gui.core.secret import Secret
from azpg_gui.core.vocabulary import Severity, Stage, StageState, Verdict
from azpg_gui.core.wording import stage_title
from azpg_gui.operations.check import Checked, check_profile, try_modes
from azpg_gui.qt.check.dialog_lifetime import DialogWorker, let_go
from azpg_gui.qt.check.dialog_memory import DialogMemory
from azpg_gui.qt.check.export_bar import ExportBar
from azpg_gui.qt.check.finding_card import FindingCard
from azpg_gui.qt.check.result_tabs import ResultTabs, reached
from azpg_gui.qt.check.stage_table import StageTable
from azpg_gui.qt.check.verdict_header import VerdictHeader
from azpg_gui.qt.engine import Cancelled, Engine, Failed, Finished, Job, JobOutcome, Post
from azpg_gui.qt.translation import tr, translated
from azpg_gui.qt.widgets.basic import button, line, restyle
from azpg_gui.qt.widgets.screen_reader import announce

__all__ = ["TestDialog"]

_TICK = 60  # milliseconds between two steps of the running sign
_SETTLED = 40  # milliseconds until the layout of a page just shown has settled


class TestDialog(QDialog):
    """Tests one profile, stage by stage, and explains the outcome.

    Example, inside another program::

        dialog = TestDialog(profile, secrets={"password": Secret(text)}, parent=window)
        dialog.finished_test.connect(lambda checked: ...)
        dialog.show()
        dialog.start()

    Nothing is saved and no form is touched: a remedy is applied to the dialog's own copy of the
    profile, can be undone, and ``profile`` has it. A program with a form of its own connects
    ``remedy_chosen`` and does that itself.

    Closed, it is gone, and its worker with it. A program that wants to show the same dialog again
    says ``dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)``, and
    ``dialog.deleteLater()`` when it is done with it.

    Args:
        secrets: libpq's secret keywords, such as ``password``.
        saved: the profile as it is stored, so that the settings can say what was changed since.
        engine: a running worker to share; otherwise the dialog has one of its own while it is open.

    Signals:
        finished_test(object): a ``Checked``: report and diagnosis. Once for each run.
        remedy_chosen(object): a ``Remedy`` the user wants applied. Whoever connects to it applies
            it, calls ``set_profile`` and ``start`` again.
    """

    finished_test = Signal(object)
    remedy_chosen = Signal(object)
    __test__ = False  # the name is libpq's and pgAdmin's word; pytest must not collect it

    def __init__(
        self,
        profile: Profile,
        secrets: Mapping[str, Secret] | None = None,
        *,
        saved: Profile | None = None,
        engine: Engine | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._worker = DialogWorker(self, engine)
        self._profile = profile
        self._secrets = dict(secrets or {})
        self._passphrases: dict[str, Secret] = {}
        self._job: Job | None = None
        self._modes_job: Job | None = None
        self._revocation_job: Job | None = None
        self._began = 0.0
        self._checked: Checked | None = None
        self._consent = self._edited = False
        self._before: Profile | None = None
        self._memory = DialogMemory(self)
        self.setMinimumSize(640, 480)
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build()
        if not self._memory.restore_size(self):
            self.resize(900, 800)
        # In a turn of the event loop of its own: the dialog is on the screen before.
        QTimer.singleShot(0, self.tabs, self.tabs.build)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._on_tick)
        self.set_profile(profile, secrets, saved)

    # For whoever opens it -------------------------------------------------------------------------

    def set_profile(
        self,
        profile: Profile,
        secrets: Mapping[str, Secret] | None = None,
        saved: Profile | None = None,
    ) -> None:
        """What the next run tests."""
        self._profile, self._saved = profile, saved
        self._secrets = dict(secrets or {})
        kept = self._passphrases.get(profile.identifier)
        if kept is not None:
            self._secrets.setdefault("sslpassword", kept)
        self.setWindowTitle(tr("Test connection — {name}", name=profile.name or profile.host))

    @property
    def profile(self) -> Profile:
        """What is tested, the remedies that were applied included."""
        return self._profile

    def mark_stale(self) -> None:
        """The form was edited: what is shown is a result of older settings."""
        self._edited = True  # during a run too: its result will be of what was there before
        if self._job is None and self._checked is not None:
            self._header.show_stale()

    @property
    def running(self) -> bool:
        return self._job is not None

    @property
    def trying_modes(self) -> bool:
        return self._modes_job is not None

    @property
    def checked(self) -> Checked | None:
        """The last finished run."""
        return self._checked

    @Slot()
    def start(self) -> None:
        """Run the test; a run that is under way goes on instead."""
        if self._job is not None:
            return
        self._leave_modes()
        self._checked = None
        self._edited = False
        self._began = time.perf_counter()
        self._stages.reset_stages()
        self.tabs.hide()
        self._clear_findings()
        self._header.show_fresh()
        self._header.show_running(tr("Testing the connection…"), 1, len(Stage))
        self._buttons_for(running=True)
        self._timer.start()
        profile, secrets, saved = self._profile, self._secrets, self._saved
        consent, self._consent = self._consent, False

        async def work(post: Post) -> Checked:
            def changed(record: StageRecord) -> None:
                post(lambda: self._on_stage_changed(job, record))

            return await check_profile(
                profile, secrets, changed, saved=saved, plaintext_consent=consent
            )

        job = self._worker.start(work, self._on_finished)
        self._job = job

    @Slot()
    def stop(self) -> None:
        """Close the sockets; the verdict says where it was stopped."""
        if self._job is not None:
            self._job.cancel()
        if self._modes_job is not None:
            self._modes_job.cancel()

    @Slot()
    def try_modes(self) -> None:
        """The second run: what each sslmode would do. No password is sent."""
        checked = self._checked
        if self._modes_job is not None or checked is None or not reached(checked):
            return
        self.tabs.modes.show_running()
        announce(self, tr("Trying all modes…"))
        report = checked.report

        async def work(_post: Post) -> AllModes:
            return await try_modes(report)

        def done(outcome: JobOutcome[AllModes]) -> None:
            self._modes_job = None
            match outcome:
                case Finished(modes):
                    self._show_modes(checked, modes)
                case Failed(error):
                    self.tabs.modes.show_trouble(f"{type(error).__name__}: {error}")
                case Cancelled():
                    self.tabs.modes.show_trouble(tr("Stopped by you"))

        self._modes_job = self._worker.start(work, done)

    def show_tab(self, name: str) -> None:
        """Go to ``session``, ``certificate``, ``modes``, ``settings`` or ``messages``."""
        self.tabs.show_tab(name)
        self._bring_tabs_up()

    # Layout ---------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._header = VerdictHeader()
        self._stages = StageTable()
        self._findings = QVBoxLayout()
        self._findings.setSpacing(10)
        self.tabs = ResultTabs()
        self.tabs.modes_asked.connect(self.try_modes)
        self.tabs.stop_asked.connect(self.stop)
        self.tabs.remedy_chosen.connect(self._on_remedy_chosen)
        self.tabs.revocation_asked.connect(self._on_revocation_asked)
        inside = QWidget()
        inside.setObjectName("page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(18, 8, 18, 12)
        column.setSpacing(12)
        column.addWidget(self._stages)
        column.addLayout(self._findings)
        column.addWidget(self.tabs, 1)
        column.addStretch()
        self._scroll = scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        self.tabs.tabBarClicked.connect(self._bring_tabs_up)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for widget in (self._header, line(), scroll, line()):
            whole.addWidget(widget, 1 if widget is scroll else 0)
        whole.addLayout(self._button_row())

    def _button_row(self) -> QHBoxLayout:
        self.export_bar = ExportBar(self._memory)
        self._undo = button(tr("Undo the change"))
        self._undo.clicked.connect(self._on_undo)
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
        row.addWidget(self.export_bar)
        row.addStretch()
        for widget in (self._undo, self._again, self._stop, self._close):
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
        self.export_bar.show_checked(None if running else self._checked)

    # What comes back ------------------------------------------------------------------------------

    def _on_stage_changed(self, job: Job, record: StageRecord) -> None:
        if job is not self._job:
            return  # of a run that is over
        self._stages.show_record(record)
        if record.state is StageState.RUNNING:
            title = tr("Testing: {stage}", stage=translated(stage_title(record.stage)))
            self._header.show_running(title, list(Stage).index(record.stage) + 1, len(Stage))

    def _on_finished(self, outcome: JobOutcome[Checked]) -> None:
        self._timer.stop()
        self._job = None
        match outcome:
            case Finished(checked):
                self._show(checked)
            case Failed(error):
                words_of_it = f"{type(error).__name__}: {error}"
                self._header.show_no_result(tr("The test itself failed"), words_of_it)
            case Cancelled():
                self._header.show_no_result(tr("Stopped by you"))
        self._buttons_for(running=False)
        if isinstance(outcome, Finished):
            self.finished_test.emit(outcome.value)

    def _show(self, checked: Checked) -> None:
        self._checked = checked
        report, diagnosis = checked.report, checked.diagnosis
        self._header.show_diagnosis(report, diagnosis)
        if self._edited:
            self._header.show_stale()
        announce(self, f"{translated(diagnosis.headline)}. {translated(diagnosis.subline)}")
        for record in report.stages:
            self._stages.show_record(record, fit=False)
        self._stages.total_ms = max(1.0, report.milliseconds)
        self._stages.fit()
        self._show_findings(checked)
        self.tabs.show_checked(checked)
        self._focus_next(failed=diagnosis.verdict is Verdict.FAILED)

    def _show_findings(self, checked: Checked) -> None:
        diagnosis = checked.diagnosis
        shown = [f for f in diagnosis.findings if f.severity is not Severity.INFO]
        for index, finding in enumerate(shown[:3]):
            failed = index == 0 and diagnosis.verdict is Verdict.FAILED
            message = diagnosis.message if failed else ""
            card = FindingCard(finding, checked.report, message, self._memory, first=index == 0)
            card.remedy_chosen.connect(self._on_remedy_chosen)
            card.passphrase_entered.connect(self._on_passphrase_entered)
            self._findings.addWidget(card)

    def _show_modes(self, checked: Checked, modes: AllModes) -> None:
        self.tabs.modes.show_modes(checked.report, modes)
        # Reports taken away from now on have the modes as well.
        self._checked = replace(checked, modes=modes, diagnosis=diagnose(checked.report, modes))
        self.export_bar.show_checked(self._checked)
        announce(self, tr("All modes were tried."))
        self._bring_tabs_up()

    @Slot()
    def _bring_tabs_up(self) -> None:
        """Below findings, what a tab shows may lie out of sight."""
        QTimer.singleShot(_SETTLED, self, lambda: self._scroll.ensureWidgetVisible(self.tabs, 0, 0))

    @Slot(object, object)
    def _on_revocation_asked(self, certificate: Certificate, issuer: Certificate | None) -> None:
        if self._revocation_job is not None:
            self._revocation_job.abandon()

        async def work(_post: Post) -> tuple[RevocationAnswer, ...]:
            return await ask_issuer(certificate, issuer, datetime.now(UTC))

        def done(outcome: JobOutcome[tuple[RevocationAnswer, ...]]) -> None:
            self._revocation_job = None
            match outcome:
                case Finished(answers):
                    self.tabs.certificate.show_revocation(answers)
                case Failed(error):
                    self.tabs.certificate.show_revocation_trouble(str(error))
                case Cancelled():
                    self.tabs.certificate.show_revocation_trouble(tr("Stopped by you"))

        self._revocation_job = self._worker.start(work, done)

    def _leave_modes(self) -> None:
        """The second runs belong to the result they were started from."""
        for job in (self._modes_job, self._revocation_job):
            if job is not None:
                job.abandon()
        self._modes_job = self._revocation_job = None

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

    # Remedies -------------------------------------------------------------------------------------

    @Slot(object)
    def _on_remedy_chosen(self, remedy: Remedy) -> None:
        if remedy.action is Action.RUN_AGAIN and not remedy.set:
            self.start()
        elif remedy.action is Action.SEND_PASSWORD_UNENCRYPTED:
            self._consent = True
            self.start()
        elif self.isSignalConnected(QMetaMethod.fromSignal(self.remedy_chosen)):
            self.remedy_chosen.emit(remedy)
        elif remedy.set:
            self._apply(remedy)

    def _apply(self, remedy: Remedy) -> None:
        """Nobody else has a form: the dialog's own copy is changed, and can be changed back."""
        before = self._profile
        changed = with_settings(before, remedy.set)
        self.set_profile(changed, self._secrets, self._saved)
        self._before = before
        self._undo.show()
        self.start()

    @Slot()
    def _on_undo(self) -> None:
        if self._before is not None:
            before, self._before = self._before, None
            self._undo.hide()
            self.set_profile(before, self._secrets, self._saved)
            self.mark_stale()

    @Slot(object)
    def _on_passphrase_entered(self, passphrase: Secret) -> None:
        self._passphrases[self._profile.identifier] = passphrase
        self._secrets["sslpassword"] = passphrase
        self.start()

    # Qt -------------------------------------------------------------------------------------------

    @override
    def reject(self) -> None:
        """Esc stops a run first and closes second."""
        if self._job is not None or self._modes_job is not None:
            self.stop()
        else:
            super().reject()

    @override
    def done(self, result: int) -> None:
        """However it closes: Esc, its button, its frame, or the program that opened it."""
        self._end()
        super().done(result)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._end()  # QDialog calls ``reject`` only where it is visible
        super().closeEvent(event)

    def _end(self) -> None:
        if self._job is not None:
            self._job.abandon()
            self._job = None
        self._leave_modes()
        self._timer.stop()
        self._buttons_for(running=False)
        self._memory.keep_size(self)
        let_go(self, self._worker)
