"""The test dialog. It works inside any PySide6 program: give it a profile, it does the rest."""

import time
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QMetaMethod, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from azpg_gui.compat import override
from azpg_gui.core.certificates.certificate import Certificate
from azpg_gui.core.certificates.revocation import RevocationAnswer, ask_issuer
from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.diagnosis.diagnose import diagnose
from azpg_gui.core.diagnosis.model import Action, Remedy
from azpg_gui.core.probe.all_modes import AllModes
from azpg_gui.core.probe.stage_record import StageRecord
from azpg_gui.core.secret import Secret
from azpg_gui.operations.check import Checked, check_profile, try_modes
from azpg_gui.qt.check.dialog_layout import DialogLayout
from azpg_gui.qt.check.dialog_lifetime import DialogWorker, let_go
from azpg_gui.qt.check.dialog_memory import DialogMemory
from azpg_gui.qt.check.dialog_state import DialogState
from azpg_gui.qt.check.export_bar import ExportBar
from azpg_gui.qt.check.result_tabs import ResultTabs, reached
from azpg_gui.qt.check.stage_table import StageTable
from azpg_gui.qt.check.verdict_header import VerdictHeader
from azpg_gui.qt.engine import Cancelled, Engine, Failed, Finished, Job, JobOutcome, Post
from azpg_gui.qt.translation import tr
from azpg_gui.qt.widgets.screen_reader import announce

__all__ = ["TestDialog"]

_TICK = 60  # milliseconds between two steps of the running sign


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
        self._state = DialogState(profile)
        self._job: Job | None = None
        self._modes_job: Job | None = None
        self._revocation_job: Job | None = None
        self._began = 0.0
        self._memory = DialogMemory(self)
        self.setMinimumSize(640, 480)
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._layout = DialogLayout(self._memory)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._layout)
        self._connect()
        if not self._memory.restore_size(self):
            self.resize(900, 800)
        self.tabs.build_soon()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._on_tick)
        self.set_profile(profile, secrets, saved)

    def _connect(self) -> None:
        layout, tabs = self._layout, self.tabs
        layout.remedy_chosen.connect(self._on_remedy_chosen)
        layout.passphrase_entered.connect(self._on_passphrase_entered)
        layout.undo_button.clicked.connect(self._on_undo)
        layout.again_button.clicked.connect(self.start)
        layout.stop_button.clicked.connect(self.stop)
        layout.close_button.clicked.connect(self.close)
        tabs.modes_asked.connect(self.try_modes)
        tabs.stop_asked.connect(self.stop)
        tabs.revocation_asked.connect(self._on_revocation_asked)
        QShortcut(QKeySequence(Qt.Key.Key_F5), self).activated.connect(self.start)

    # For whoever opens it -------------------------------------------------------------------------

    def set_profile(
        self,
        profile: Profile,
        secrets: Mapping[str, Secret] | None = None,
        saved: Profile | None = None,
    ) -> None:
        """What the next run tests."""
        self._state = self._state.of(profile, secrets or {}, saved)
        self.setWindowTitle(tr("Test connection — {name}", name=profile.name or profile.host))

    @property
    def state(self) -> DialogState:
        """What it works with."""
        return self._state

    @property
    def profile(self) -> Profile:
        """What is tested, the remedies that were applied included."""
        return self._state.profile

    def mark_stale(self) -> None:
        """The form was edited: what is shown is a result of older settings."""
        # During a run too: its result will be of what was there before.
        self._state = replace(self._state, edited=True)
        if self._job is None and self._state.stale:
            self.header.show_stale()

    @property
    def running(self) -> bool:
        return self._job is not None

    @property
    def trying_modes(self) -> bool:
        return self._modes_job is not None

    @property
    def checked(self) -> Checked | None:
        """The last finished run."""
        return self._state.checked

    @property
    def tabs(self) -> ResultTabs:
        return self._layout.tabs

    @property
    def header(self) -> VerdictHeader:
        """The verdict as it is shown."""
        return self._layout.header

    @property
    def stages(self) -> StageTable:
        return self._layout.stages

    @property
    def export_bar(self) -> ExportBar:
        return self._layout.export_bar

    @property
    def undo_button(self) -> QPushButton:
        """Shown by whoever applied a remedy and can take it back."""
        return self._layout.undo_button

    @property
    def stop_button(self) -> QPushButton:
        return self._layout.stop_button

    @property
    def close_button(self) -> QPushButton:
        return self._layout.close_button

    def show_tab(self, name: str) -> None:
        """Go to ``session``, ``certificate``, ``modes``, ``settings`` or ``messages``."""
        self.tabs.show_tab(name)
        self._layout.bring_tabs_up()

    # A run ----------------------------------------------------------------------------------------

    @Slot()
    def start(self) -> None:
        """Run the test; a run that is under way goes on instead."""
        if self._job is not None:
            return
        self._leave_modes()
        state, self._state = self._state, self._state.running()
        self._began = time.perf_counter()
        self._layout.show_begun()
        self._timer.start()

        async def work(post: Post) -> Checked:
            def changed(record: StageRecord) -> None:
                post(lambda: self._on_stage_changed(job, record))

            return await check_profile(
                state.profile, state.secrets, changed,
                saved=state.saved, plaintext_consent=state.consent,
            )  # fmt: skip

        job = self._worker.start(work, self._on_finished)
        self._job = job

    @Slot()
    def stop(self) -> None:
        """Close the sockets; the verdict says where it was stopped."""
        for job in (self._job, self._modes_job):
            if job is not None:
                job.cancel()

    def _on_stage_changed(self, job: Job, record: StageRecord) -> None:
        if job is self._job:  # not of a run that is over
            self._layout.show_stage(record)

    def _on_finished(self, outcome: JobOutcome[Checked]) -> None:
        self._timer.stop()
        self._job = None
        match outcome:
            case Finished(checked):
                self._state = replace(self._state, checked=checked)
                self._layout.show_checked(checked, stale=self._state.stale)
            case Failed(error):
                words_of_it = f"{type(error).__name__}: {error}"
                self.header.show_no_result(tr("The test itself failed"), words_of_it)
            case Cancelled():
                self.header.show_no_result(tr("Stopped by you"))
        self._layout.show_buttons(self.checked, running=False)
        if isinstance(outcome, Finished):
            self.finished_test.emit(outcome.value)

    @Slot()
    def _on_tick(self) -> None:
        self._layout.tick((time.perf_counter() - self._began) * 1000)

    # What is asked after a run --------------------------------------------------------------------

    @Slot()
    def try_modes(self) -> None:
        """The second run: what each sslmode would do. No password is sent."""
        checked = self.checked
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

    def _show_modes(self, checked: Checked, modes: AllModes) -> None:
        self.tabs.modes.show_modes(checked.report, modes)
        # Reports taken away from now on have the modes as well.
        whole = replace(checked, modes=modes, diagnosis=diagnose(checked.report, modes))
        self._state = replace(self._state, checked=whole)
        self.export_bar.show_checked(whole)
        announce(self, tr("All modes were tried."))
        self._layout.bring_tabs_up()

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

    # Remedies -------------------------------------------------------------------------------------

    @Slot(object)
    def _on_remedy_chosen(self, remedy: Remedy) -> None:
        if remedy.action is Action.RUN_AGAIN and not remedy.set:
            self.start()
        elif remedy.action is not Action.SEND_PASSWORD_UNENCRYPTED and self.isSignalConnected(
            QMetaMethod.fromSignal(self.remedy_chosen)
        ):
            self.remedy_chosen.emit(remedy)
        elif (changed := self._state.with_remedy(remedy)) != self._state:
            self._state = changed
            self.undo_button.setVisible(changed.before is not None)
            self.start()

    @Slot()
    def _on_undo(self) -> None:
        if self._state.before is not None:
            self._state = self._state.undone()
            self.undo_button.hide()
            self.mark_stale()

    @Slot(object)
    def _on_passphrase_entered(self, passphrase: Secret) -> None:
        self._state = self._state.with_passphrase(passphrase)
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
        self._layout.show_buttons(self.checked, running=False)
        self._memory.keep_size(self)
        let_go(self, self._worker)
