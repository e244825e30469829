"""What is asked after a run: what each sslmode would do, whether a certificate was revoked."""

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal, Slot

from azpg_gui.core.certificates.certificate import Certificate
from azpg_gui.core.certificates.revocation import RevocationAnswer, ask_issuer
from azpg_gui.core.diagnosis.diagnose import diagnose
from azpg_gui.core.probe.all_modes import AllModes
from azpg_gui.operations.check import Checked, try_modes
from azpg_gui.qt.check.dialog_lifetime import DialogWorker
from azpg_gui.qt.check.result_tabs import ResultTabs, reached
from azpg_gui.qt.engine import Cancelled, Failed, Finished, Job, JobOutcome, Post
from azpg_gui.qt.translation import tr

__all__ = ["SecondRuns"]


class SecondRuns(QObject):
    """They belong to the result they were started from, and are shown in its tabs.

    Signals:
        tried(object): the ``Checked`` they began with, now with the modes.
    """

    tried = Signal(object)

    def __init__(self, worker: DialogWorker, tabs: ResultTabs, parent: QObject) -> None:
        super().__init__(parent)
        self._worker, self._tabs = worker, tabs
        self._modes: Job | None = None
        self._revocation: Job | None = None
        tabs.revocation_asked.connect(self.ask_issuer)

    @property
    def trying_modes(self) -> bool:
        return self._modes is not None

    def try_modes(self, checked: Checked | None) -> bool:
        """No password is sent. False: there is nothing to try them at, or it is done already."""
        if self._modes is not None or checked is None or not reached(checked):
            return False
        self._tabs.modes.show_running()
        report = checked.report

        async def work(_post: Post) -> AllModes:
            return await try_modes(report)

        def done(outcome: JobOutcome[AllModes]) -> None:
            self._modes = None
            match outcome:
                case Finished(modes):
                    self._tabs.modes.show_modes(report, modes)
                    # Reports taken away from now on have the modes as well.
                    diagnosis = diagnose(report, modes)
                    self.tried.emit(replace(checked, modes=modes, diagnosis=diagnosis))
                case Failed(error):
                    self._tabs.modes.show_trouble(f"{type(error).__name__}: {error}")
                case Cancelled():
                    self._tabs.modes.show_trouble(tr("Stopped by you"))

        self._modes = self._worker.start(work, done)
        return True

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
                case Failed(error):
                    self._tabs.certificate.show_revocation_trouble(str(error))
                case Cancelled():
                    self._tabs.certificate.show_revocation_trouble(tr("Stopped by you"))

        self._revocation = self._worker.start(work, done)

    def stop(self) -> None:
        if self._modes is not None:
            self._modes.cancel()

    def leave(self) -> None:
        """Another run begins, or the dialog closes."""
        for job in (self._modes, self._revocation):
            if job is not None:
                job.abandon()
        self._modes = self._revocation = None
