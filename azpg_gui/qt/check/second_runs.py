"""What is asked after a run: what each sslmode would do, what another libpq gets, whether a
certificate was revoked."""

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Qt, Signal, Slot

from azpg_gui.core.azure.hosts import azure_server
from azpg_gui.core.certificates.certificate import Certificate
from azpg_gui.core.certificates.revocation import (
    CannotAskError,
    RevocationAnswer,
    ask_issuer,
)
from azpg_gui.core.concurrency.event_loop import in_daemon_thread
from azpg_gui.core.diagnosis.diagnose import diagnose
from azpg_gui.core.diagnosis.mode_rows import enforced
from azpg_gui.core.probe.all_modes import AllModes
from azpg_gui.core.probe.clients.libraries import Library
from azpg_gui.core.probe.clients.seen import ClientsCompared
from azpg_gui.operations.check import Checked, ask_clients, other_libraries, try_modes
from azpg_gui.qt.check.dialog_lifetime import DialogWorker
from azpg_gui.qt.check.enforcement_dialog import EnforcementDialog
from azpg_gui.qt.check.result_tabs import ResultTabs, reached
from azpg_gui.qt.job import Cancelled, Failed, Finished, Job, JobOutcome, Post
from azpg_gui.qt.translation import tr, translated

__all__ = ["SecondRuns"]


class SecondRuns(QObject):
    """They belong to the result they were started from, and are shown in its tabs.

    Signals:
        tried(object): the ``Checked`` they began with, now with the modes or the clients.
    """

    tried = Signal(object)

    def __init__(self, worker: DialogWorker, tabs: ResultTabs, parent: QObject) -> None:
        super().__init__(parent)
        self._worker, self._tabs = worker, tabs
        self._modes: Job | None = None
        self._clients: Job | None = None
        self._checked: Checked | None = None
        self._revocation: Job | None = None
        tabs.revocation_asked.connect(self.ask_issuer)
        tabs.enforcement_asked.connect(self.show_enforcement)
        tabs.libraries_asked.connect(self.find_libraries)

    @property
    def trying_modes(self) -> bool:
        return self._modes is not None

    @property
    def under_way(self) -> bool:
        """One that Stop ends."""
        return self._modes is not None or self._clients is not None

    def try_modes(self, checked: Checked | None) -> bool:
        """No password is sent. False: there is nothing to try them at, or it is done already."""
        if self._modes is not None or checked is None or not reached(checked):
            return False
        self._tabs.modes.show_running()
        report = self._checked_at(checked).report

        async def work(_post: Post) -> AllModes:
            return await try_modes(report)

        def done(outcome: JobOutcome[AllModes]) -> None:
            self._modes = None
            match outcome:
                case Finished(modes):
                    self._tabs.modes.show_modes(report, modes)
                    self._keep(modes=modes)
                case Failed(error):
                    self._tabs.modes.show_trouble(f"{type(error).__name__}: {error}")
                case Cancelled():
                    self._tabs.modes.show_trouble(tr("Stopped by you"))

        self._modes = self._worker.start(work, done)
        return True

    def ask_clients(self, checked: Checked | None) -> None:
        """The libpq chosen in the tab beside this program's. No password is sent."""
        if self._clients is not None or checked is None or not reached(checked):
            return
        self._tabs.clients.show_running()
        report = self._checked_at(checked).report
        chosen = self._tabs.clients.chosen

        async def work(_post: Post) -> ClientsCompared:
            return await ask_clients(report, chosen)

        def done(outcome: JobOutcome[ClientsCompared]) -> None:
            self._clients = None
            match outcome:
                case Finished(clients):
                    self._tabs.clients.show_clients(report, clients)
                    self._keep(clients=clients)
                case Failed(error):
                    self._tabs.clients.show_trouble(f"{type(error).__name__}: {error}")
                case Cancelled():
                    self._tabs.clients.show_trouble(tr("Stopped by you"))

        self._clients = self._worker.start(work, done)

    @Slot()
    def find_libraries(self) -> None:
        """Which programs on PATH bring a libpq of their own."""

        async def work(_post: Post) -> tuple[Library, ...]:
            return await in_daemon_thread(other_libraries, name="libraries")

        def done(outcome: JobOutcome[tuple[Library, ...]]) -> None:
            if isinstance(outcome, Finished):
                self._tabs.clients.show_libraries(outcome.value)

        self._worker.start(work, done)

    @Slot()
    def show_enforcement(self) -> None:
        """How the server of the result is made to insist on TLS."""
        checked = self._checked
        if checked is None or checked.modes is None:
            return
        parameters = checked.report.parameters
        azure = azure_server(parameters.host, parameters.hostaddr)
        if azure is not None:
            insists = enforced(checked.modes)
            dialog = EnforcementDialog(
                parameters.host, azure, insists, self._worker, self._tabs.window()
            )
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def _checked_at(self, checked: Checked) -> Checked:
        """The result as it is now: the other second run may add to it meanwhile."""
        if self._checked is None or self._checked.report is not checked.report:
            self._checked = checked
        return self._checked

    def _keep(self, modes: AllModes | None = None, clients: ClientsCompared | None = None) -> None:
        """Reports taken away from now on have it as well."""
        assert self._checked is not None  # noqa: S101 - a run of it has just ended
        modes = modes or self._checked.modes
        clients = clients or self._checked.clients
        diagnosis = diagnose(self._checked.report, modes, clients)
        self._checked = replace(self._checked, modes=modes, clients=clients, diagnosis=diagnosis)
        self.tried.emit(self._checked)

    @Slot(object, object)
    def ask_issuer(self, certificate: Certificate, issuer: Certificate | None) -> None:
        if self._revocation is not None:
            self._revocation.abandon()

        async def work(_post: Post) -> tuple[RevocationAnswer, ...]:
            return await ask_issuer(certificate, issuer, datetime.now(UTC))

        def done(outcome: JobOutcome[tuple[RevocationAnswer, ...]]) -> None:
            self._revocation = None
            match outcome:
                case Finished(answers):
                    self._tabs.certificate.show_revocation(answers)
                case Failed(CannotAskError() as error):
                    words = translated(error.sentence)
                    self._tabs.certificate.show_revocation_trouble(words)
                case Failed(error):
                    self._tabs.certificate.show_revocation_trouble(str(error))
                case Cancelled():
                    self._tabs.certificate.show_revocation_trouble(tr("Stopped by you"))

        self._revocation = self._worker.start(work, done)

    def stop(self) -> None:
        for job in (self._modes, self._clients):
            if job is not None:
                job.cancel()

    def leave(self) -> None:
        """Another run begins, or the dialog closes."""
        for job in (self._modes, self._clients, self._revocation):
            if job is not None:
                job.abandon()
        self._modes = self._clients = self._revocation = None
        self._checked = None
