"""The test dialog. It works inside any PySide6 program: give it a profile, it does the rest."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QMetaMethod, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from azpg_gui.compat import override
from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.diagnosis.model import Action, Remedy
from azpg_gui.core.probe.stage_record import StageRecord
from azpg_gui.core.secret import Secret
from azpg_gui.operations.check import Checked, check_profile
from azpg_gui.qt.check.dialog_layout import DialogLayout
from azpg_gui.qt.check.dialog_lifetime import DialogWorker, let_go
from azpg_gui.qt.check.dialog_memory import DialogMemory
from azpg_gui.qt.check.dialog_state import DialogState
from azpg_gui.qt.check.pem_copy import open_with_passphrase, write_pem_copy
from azpg_gui.qt.check.remedy_preview import put_back
from azpg_gui.qt.check.result_tabs import ResultTabs
from azpg_gui.qt.check.second_runs import SecondRuns
from azpg_gui.qt.engine import Engine
from azpg_gui.qt.job import Cancelled, Failed, Finished, Job, JobOutcome, Post
from azpg_gui.qt.painted import painted
from azpg_gui.qt.translation import tr
from azpg_gui.qt.widgets.enter_key import press_focused
from azpg_gui.qt.widgets.screen_reader import announce

__all__ = ["TestDialog"]


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

    Attributes:
        shown: what it shows: verdict, stages, findings, tabs, buttons.
        state: what it works with.

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
        self.state = DialogState(profile)
        self._job: Job | None = None
        self._memory = DialogMemory(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.shown = DialogLayout(self._memory)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.shown)
        self._second = SecondRuns(self._worker, self.tabs, self)
        self._connect()
        self._memory.restore_size(self)
        self.tabs.build_soon()
        self.set_profile(profile, secrets, saved)

    def _connect(self) -> None:
        layout, tabs = self.shown, self.tabs
        layout.remedy_chosen.connect(self._on_remedy_chosen)
        layout.passphrase_entered.connect(self._on_passphrase_entered)
        layout.undo_button.clicked.connect(self._on_undo)
        layout.again_button.clicked.connect(self.start)
        layout.stop_button.clicked.connect(self.stop)
        layout.close_button.clicked.connect(self.close)
        tabs.modes_asked.connect(self.try_modes)
        tabs.clients_asked.connect(self.ask_clients)
        tabs.stop_asked.connect(self.stop)
        self._second.tried.connect(self._on_tried)

    # For whoever opens it -------------------------------------------------------------------------

    def set_profile(
        self,
        profile: Profile,
        secrets: Mapping[str, Secret] | None = None,
        saved: Profile | None = None,
    ) -> None:
        """What the next run tests."""
        self.state = self.state.of(profile, secrets or {}, saved)
        self.setWindowTitle(tr("Test connection — {name}", name=profile.name or profile.host))
        self.shown.header.environment.show_environment(profile.environment)

    @property
    def profile(self) -> Profile:
        """What is tested, the remedies that were applied included."""
        return self.state.profile

    def mark_stale(self) -> None:
        """The form was edited: what is shown is a result of older settings."""
        # During a run too: its result will be of what was there before.
        self.state = replace(self.state, edited=True)
        if self._job is None and self.state.stale:
            self.shown.header.show_stale()

    def show_undone(self, changed: Profile, restored: Profile) -> None:
        """A remedy was taken back."""
        self.mark_stale()
        if self._job is None:
            self.shown.header.say_undone(put_back(changed, restored))

    @property
    def running(self) -> bool:
        return self._job is not None

    @property
    def trying_modes(self) -> bool:
        return self._second.trying_modes

    @property
    def checked(self) -> Checked | None:
        """The last finished run."""
        return self.state.checked

    @property
    def tabs(self) -> ResultTabs:
        return self.shown.tabs

    @property
    def undo_button(self) -> QPushButton:
        """Shown by whoever applied a remedy and can take it back."""
        return self.shown.undo_button

    def show_tab(self, name: str) -> None:
        """Go to ``session``, ``certificate``, ``modes``, ``clients``, ``settings`` or
        ``messages``."""
        self.tabs.show_tab(name)
        self.shown.bring_tabs_up()

    def show_checked(self, checked: Checked, *, edited: bool = False) -> None:
        """A run that was made elsewhere, or earlier.

        Args:
            edited: the profile has other values since.
        """
        self.state = replace(self.state, checked=checked, edited=edited)
        self.shown.show_begun()
        self.shown.show_checked(checked, stale=self.state.stale)
        self.shown.show_buttons(checked, running=False)

    # A run ----------------------------------------------------------------------------------------

    @Slot()
    def start(self) -> None:
        """Run the test; a run that is under way goes on instead."""
        if self._job is not None:
            return
        self._second.leave()
        state, self.state = self.state, self.state.running()
        self.shown.show_begun()

        async def work(post: Post) -> Checked:
            def changed(record: StageRecord) -> None:
                post(lambda: self._on_stage_changed(job, record))

            await painted(post)
            return await check_profile(
                state.profile, state.secrets, changed,
                saved=state.saved, plaintext_consent=state.consent,
                command_allowed=state.command_allowed, limits=state.limits,
            )  # fmt: skip

        job = self._worker.start(work, self._on_finished)
        self._job = job

    @Slot()
    def stop(self) -> None:
        """Close the sockets; the verdict says where it was stopped."""
        if self._job is not None:
            self._job.cancel()
        self._second.stop()

    def _on_stage_changed(self, job: Job, record: StageRecord) -> None:
        if job is self._job:  # not of a run that is over
            self.shown.show_stage(record)

    def _on_finished(self, outcome: JobOutcome[Checked]) -> None:
        self._job = None
        match outcome:
            case Finished(checked):
                self.state = replace(self.state, checked=checked)
                self.shown.show_checked(checked, stale=self.state.stale)
            case Failed(error):
                words_of_it = f"{type(error).__name__}: {error}"
                self.shown.header.show_no_result(tr("The test itself failed"), words_of_it)
            case Cancelled():
                self.shown.header.show_no_result(tr("Stopped by you"))
        self.shown.show_buttons(self.checked, running=False)
        if isinstance(outcome, Finished):
            self.finished_test.emit(outcome.value)

    @Slot()
    def try_modes(self) -> None:
        """The second run: what each sslmode would do. No password is sent."""
        if self._second.try_modes(self.checked):
            announce(self, tr("Trying all modes…"))

    @Slot()
    def ask_clients(self) -> None:
        """Another second run: this computer's libpq beside this program's. No password is sent."""
        self._second.ask_clients(self.checked)

    @Slot(object)
    def _on_tried(self, checked: Checked) -> None:
        new = self.checked is None or self.checked.clients is not checked.clients
        self.state = replace(self.state, checked=checked)
        self.shown.export_bar.show_checked(checked)
        announce(self, tr("Both clients were asked.") if new else tr("All modes were tried."))
        self.shown.bring_tabs_up()

    # Remedies -------------------------------------------------------------------------------------

    @Slot(object)
    def _on_remedy_chosen(self, remedy: Remedy) -> None:
        if remedy.action is Action.WRITE_COPY:
            self._write_copy(remedy)
        elif remedy.action is Action.OPEN_FILE:
            self._open_file(remedy)
        elif remedy.action is Action.RUN_AGAIN and not remedy.set:
            self.start()
        elif remedy.action is not Action.SEND_PASSWORD_UNENCRYPTED and self.isSignalConnected(
            QMetaMethod.fromSignal(self.remedy_chosen)
        ):
            self.remedy_chosen.emit(remedy)
        elif (changed := self.state.with_remedy(remedy)) != self.state:
            self.state = changed
            self.undo_button.setVisible(changed.before is not None)
            self.start()

    def _write_copy(self, remedy: Remedy) -> None:
        def written(changes: dict[str, str]) -> None:
            self._on_remedy_chosen(replace(remedy, set=changes, action=Action.NONE))

        write_pem_copy(self._worker, remedy.file, None, written, self.shown.header.say)

    def _open_file(self, remedy: Remedy) -> None:
        def opened(changes: dict[str, str], passphrase: Secret) -> None:
            if "sslkey" in changes:
                self.state = self.state.with_passphrase(passphrase)
                self.shown.key_opened.emit(passphrase)
            self._on_remedy_chosen(replace(remedy, set=changes, action=Action.NONE))

        open_with_passphrase(self, self._worker, remedy.file, opened)

    @Slot()
    def _on_undo(self) -> None:
        if self.state.before is not None:
            changed, self.state = self.state.profile, self.state.undone()
            self.undo_button.hide()
            self.show_undone(changed, self.state.profile)

    @Slot(object)
    def _on_passphrase_entered(self, passphrase: Secret) -> None:
        self.state = self.state.with_passphrase(passphrase)
        self.start()

    # Qt -------------------------------------------------------------------------------------------

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(self, event):
            super().keyPressEvent(event)

    @override
    def reject(self) -> None:
        """Esc stops a run first and closes second."""
        if self.running or self._second.under_way:
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
        self._second.leave()
        self.shown.show_buttons(self.checked, running=False)
        self._memory.keep_size(self)
        let_go(self, self._worker)
