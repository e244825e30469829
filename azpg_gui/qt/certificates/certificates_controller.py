"""What the page *Certificates* does: look, judge, compare, change, and take it back."""

import os
from collections.abc import Callable, Hashable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QPushButton, QTabWidget, QVBoxLayout, QWidget

from azpg_gui.core.azure.roots import AzureRoot, azure_roots
from azpg_gui.core.certificates.doctor.examine import Examination
from azpg_gui.core.certificates.expiry import Expiring
from azpg_gui.core.connection.libpq_places import root_certificate_place
from azpg_gui.core.roots.download import Download, download_root
from azpg_gui.core.roots.export import install_commands
from azpg_gui.core.roots.install_plan import InstallPlan
from azpg_gui.core.roots.pin_check import RootCheck, check_roots
from azpg_gui.core.roots.trust_file import Installed
from azpg_gui.operations import certificate_files, roots
from azpg_gui.operations import dates as certificate_dates
from azpg_gui.operations.certificate_files import FileToExamine
from azpg_gui.operations.roots_view import RootsView
from azpg_gui.qt.certificates.commands_dialog import CommandsDialog
from azpg_gui.qt.certificates.dates_page import DatesPage
from azpg_gui.qt.certificates.doctor_page import DoctorPage
from azpg_gui.qt.certificates.readiness_page import ReadinessPage
from azpg_gui.qt.certificates.trust_page import TrustPage
from azpg_gui.qt.engine import Engine, Failed, Finished, Job, JobOutcome, Post
from azpg_gui.qt.translation import explanation, tr, translated

__all__ = ["CertificatesController"]

Value = TypeVar("Value")


class CertificatesController(QObject):
    """The page and its four parts; every answer comes through the engine.

    Signals:
        installed(): a trust file was changed.
    """

    installed = Signal()

    def __init__(self, engine: Engine, folder: Path | None, parent: QObject) -> None:
        super().__init__(parent)
        self._engine, self._folder = engine, folder
        self._download: Job | None = None
        self._view = RootsView(None, None)
        self._installed: Installed | None = None
        self.question: QMessageBox | None = None
        self.question_add: QPushButton | None = None
        self.trust, self.readiness = TrustPage(), ReadinessPage()
        self.doctor, self.dates = DoctorPage(), DatesPage()
        self.page = QWidget()
        self.page.setObjectName("page")
        self.tabs = QTabWidget()
        for page, title in (
            (self.trust, tr("Trusted roots")),
            (self.readiness, tr("Ready for Azure?")),
            (self.doctor, tr("Check a file")),
            (self.dates, tr("Dates and changes")),
        ):
            self.tabs.addTab(page, title)
        column = QVBoxLayout(self.page)
        column.setContentsMargins(26, 10, 26, 10)
        column.addWidget(self.tabs)
        self._connect()
        self._run(azure_roots, self.trust.show_azure_roots)

    def _connect(self) -> None:
        trust = self.trust
        trust.install_requested.connect(self._on_install_requested)
        self.readiness.install_requested.connect(self._on_install_requested)
        trust.undo_install_requested.connect(self._on_undo_install_requested)
        self.readiness.undo_install_requested.connect(self._on_undo_install_requested)
        trust.download_requested.connect(self._on_download_requested)
        trust.download_cancelled.connect(self._on_download_cancelled)
        trust.refresh_requested.connect(self._on_refresh_requested)
        trust.add_requested.connect(self._on_add_requested)
        trust.remove_requested.connect(self._on_remove_requested)
        trust.undo_requested.connect(self._on_undo_requested)
        trust.save_requested.connect(self._on_save_requested)
        trust.commands_requested.connect(self._on_commands_requested)
        self.doctor.file_chosen.connect(self._on_file_chosen)
        self.doctor.fix_requested.connect(self._on_fix_requested)
        self.dates.save_requested.connect(self._on_dates_save_requested)
        self.tabs.currentChanged.connect(self._on_tab_changed)

    def _run(
        self,
        call: Callable[[], Value],
        done: Callable[[Value], None],
        failed: Callable[[str], None] | None = None,
        newest_of: Hashable = None,
    ) -> Job:
        """``call`` in the worker; its value to ``done``, the words of its error to ``failed``."""
        tell = failed or self._complain
        return self._engine.run(
            call, done, lambda error: tell(explanation(error)), newest_of=newest_of
        )

    def _read(
        self,
        what: str,
        call: Callable[[], Value],
        done: Callable[[Value], None],
        failed: Callable[[str], None] | None = None,
    ) -> None:
        """As ``_run``, but only the newest reading of ``what`` answers: an older one may take
        longer, and would show what no longer is."""
        self._run(call, done, failed, newest_of=(self, what))

    def _complain(self, text: str) -> None:
        self.trust.say(text, "bad")

    # What is trusted ------------------------------------------------------------------------------

    def show_roots(self, view: RootsView) -> None:
        """The roots behind the profile in the form."""
        self._view = view
        self.trust.show_roots(view)
        self.trust.show_editable("", editable=False, undoable=False)
        path = view.path
        if path is not None:

            def looked(trust_file: roots.TrustFile) -> None:
                if view is self._view:
                    notes = [translated(note.text) for note in trust_file.examination.faults[:5]]
                    self.trust.show_editable(
                        "\n".join((_meaning(trust_file), *notes)),
                        editable=trust_file.editable,
                        undoable=trust_file.undoable,
                    )

            self._run(lambda: roots.look_at_trust_file(path), looked)
        self._on_tab_changed(self.tabs.currentIndex())

    @Slot(int)
    def _on_tab_changed(self, index: int) -> None:
        """Stores and dates are read when they are looked at, and then anew each time."""
        loaded = self._view.loaded
        if index == 1:
            certificates = loaded.certificates if loaded else ()
            path = self._view.path
            self._read(
                "stores",
                lambda: roots.ready_stores(path, certificates),
                self.readiness.show_stores,
            )
        elif index == 3:
            self._read(
                "dates", lambda: certificate_dates.load_dates(self._folder), self.dates.show_dates
            )

    @Slot()
    def _on_install_requested(self) -> None:
        self._run(roots.plan_azure_roots, self._ask, self._install_failed)

    def _ask(self, plan: InstallPlan) -> None:
        """Nothing is written before the consequence was read: it is not only this program's."""
        if not plan.adding:
            self._install()
            return
        box = QMessageBox(
            QMessageBox.Icon.Question,
            "azpg",
            tr("Add the needed roots to {path}?", path=plan.path),
            parent=self.page.window(),
        )
        box.setTextFormat(Qt.TextFormat.PlainText)
        names = ", ".join(certificate.common_name for certificate in plan.adding)
        box.setInformativeText(f"{translated(plan.consequence)}\n\n{names}")
        add = box.addButton(tr("Add the roots"), QMessageBox.ButtonRole.AcceptRole)
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(cancel)
        box.setEscapeButton(cancel)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        add.clicked.connect(self._install)
        box.finished.connect(self._on_answered)
        self.question, self.question_add = box, add
        box.open()

    @Slot()
    def _on_answered(self) -> None:
        self.question = self.question_add = None

    @Slot()
    def _install(self) -> None:
        def done(installed: Installed) -> None:
            self._say_installed(installed, self.trust.show_status)
            if installed.added:
                self._installed = installed
            self._show_undo()

        self._run(lambda: roots.install_azure_roots(None), done, self._install_failed)

    def _install_failed(self, text: str) -> None:
        self.trust.show_status(text, "bad")

    def _show_undo(self) -> None:
        for page in (self.trust, self.readiness):
            page.show_undo(undoable=self._installed is not None)

    @Slot()
    def _on_undo_install_requested(self) -> None:
        done, self._installed = self._installed, None
        self._show_undo()
        if done is None:
            return

        def undone(_none: None) -> None:
            self.trust.show_status(tr("Taken back: {path} is as it was before.", path=done.path))
            self.installed.emit()

        self._run(lambda: roots.undo_installed(done), undone, self._install_failed)

    def _say_installed(self, done: Installed, say: Callable[[str, str], None]) -> None:
        names = ", ".join(certificate.common_name for certificate in done.added)
        if not done.added:
            text = tr("{path} already holds the needed roots.", path=done.path)
        elif done.backup is None:
            text = tr("Added to {path}: {names}.", path=done.path, names=names)
        else:
            text = tr(
                "Added to {path}: {names}. The previous file is kept as {backup}.",
                path=done.path,
                names=names,
                backup=done.backup.name,
            )
        say(text, "good")
        self.installed.emit()

    @Slot(object)
    def _on_add_requested(self, source: Path) -> None:
        path = self._view.path
        if path is not None:
            self._run(lambda: roots.add_file_to(path, source), self._say_added)

    def _say_added(self, done: Installed) -> None:
        if done.added:
            self._say_installed(done, self.trust.say)
        else:
            self.trust.say(
                tr("Nothing was added: the file holds no root that is not there already."),
                "warning",
            )

    @Slot(str)
    def _on_remove_requested(self, sha256: str) -> None:
        path = self._view.path
        if path is not None:
            self._run(lambda: roots.remove_from(path, sha256), self._say_removed)

    def _say_removed(self, done: Installed) -> None:
        backup = done.backup.name if done.backup else ""
        self.trust.say(tr("Removed. The previous file is kept as {backup}.", backup=backup), "good")
        self.installed.emit()

    @Slot()
    def _on_undo_requested(self) -> None:
        path = self._view.path
        if path is not None:
            self._run(lambda: roots.undo_change(path), self._say_undone)

    def _say_undone(self, done: Installed | None) -> None:
        if done is None:
            self.trust.say(tr("There is no earlier version."), "warning")
            return
        self.trust.say(tr("The previous version is back."), "good")
        self.installed.emit()

    @Slot(str, object)
    def _on_save_requested(self, form: str, to: Path) -> None:
        loaded, selected = self._view.loaded, self.trust.selected
        certificates = loaded.certificates if loaded else ()
        if form == "DER" and selected is not None:
            certificates = (selected,)

        def said(_done: None) -> None:
            self.trust.say(tr("Saved in {path}", path=to), "good")

        self._run(lambda: certificate_files.save_in_form(certificates, form, to), said)

    @Slot()
    def _on_commands_requested(self) -> None:
        loaded, path = self._view.loaded, self._view.path
        if loaded is not None and path is not None:
            commands = install_commands(path, loaded.certificates[:20])
            self.commands = CommandsDialog(commands, self.page)
            self.commands.show()

    # Official addresses ---------------------------------------------------------------------------

    @Slot(object)
    def _on_download_requested(self, root: AzureRoot) -> None:
        if self._download is not None:
            return
        self.trust.show_downloading(root)

        async def work(post: Post) -> Download:
            def progressed(received: int, total: int | None) -> None:
                post(lambda: self.trust.show_progress(received, total))

            return await download_root(root, progressed)

        def done(outcome: JobOutcome[Download]) -> None:
            self._download = None
            if isinstance(outcome, Failed):
                self.trust.show_downloaded(root, None)
                self.trust.show_status(explanation(outcome.error), "bad")
            else:
                value = outcome.value if isinstance(outcome, Finished) else None
                self.trust.show_downloaded(root, value)

        self._download = self._engine.start(work, done)

    @Slot()
    def _on_refresh_requested(self) -> None:
        if self._download is not None:
            return
        self.trust.show_refreshing(len(azure_roots()))

        async def work(post: Post) -> tuple[RootCheck, ...]:
            return await check_roots(
                azure_roots(), lambda _check: post(self.trust.show_refreshed_one)
            )

        def done(outcome: JobOutcome[tuple[RootCheck, ...]]) -> None:
            self._download = None
            self.trust.show_refreshed(outcome.value if isinstance(outcome, Finished) else None)
            if isinstance(outcome, Failed):
                self.trust.show_status(explanation(outcome.error), "bad")

        self._download = self._engine.start(work, done)

    @Slot()
    def _on_download_cancelled(self) -> None:
        if self._download is not None:
            self._download.cancel()

    # The doctor and the dates ---------------------------------------------------------------------

    @Slot(object)
    def _on_file_chosen(self, chosen: FileToExamine) -> None:
        self._read(
            "file to examine",
            lambda: certificate_files.examine_chosen(chosen),
            lambda result: self.doctor.show_examination(chosen, result),
            lambda text: self.doctor.say(text, "bad"),
        )

    @Slot(object, object)
    def _on_fix_requested(self, chosen: FileToExamine, examination: Examination) -> None:
        into = (root_certificate_place(os.environ) or Path.home() / "x").parent / "pasted.pem"

        def written(paths: tuple[Path, ...]) -> None:
            names = ", ".join(str(path) for path in paths)
            self.doctor.say(tr("Written: {paths}. The original was kept.", paths=names), "good")

        self._run(
            lambda: certificate_files.write_repaired(chosen, examination, into),
            written,
            lambda text: self.doctor.say(text, "bad"),
        )

    @Slot(object, object)
    def _on_dates_save_requested(self, dates: tuple[Expiring, ...], to: Path) -> None:
        def said(_done: None) -> None:
            self.dates.said.setText(tr("Saved in {path}", path=to))

        self._run(lambda: certificate_dates.save_dates(dates, to), said, self.dates.said.setText)


def _meaning(trust_file: roots.TrustFile) -> str:
    """What libpq does with the file, in one sentence."""
    if not trust_file.examination.usable:
        return tr("libpq cannot verify any server with this file.")
    held = sum(c.is_root for c in trust_file.examination.contents.certificates)
    return tr(
        "libpq checks every server against these roots ({count}): under verify-ca and verify-full, "
        "and under require as well, because the file is there.",
        count=held,
    )
