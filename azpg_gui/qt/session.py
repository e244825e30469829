"""What happens in the window: profiles, passwords, tests. ``main_window`` shows it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from azpg_gui.core.azure.hosts import azure_host
from azpg_gui.core.connection.profile import Profile, new_profile
from azpg_gui.core.connection.server_place import describe_server
from azpg_gui.core.secret import Secret
from azpg_gui.qt.engine import Engine, Failed, Finished, Job, Outcome, Post
from azpg_gui.qt.history.history_desk import HistoryDesk
from azpg_gui.qt.jobs import (
    RootsView,
    Shelf,
    look_at_roots,
    open_shelf,
    parse_target,
    preload,
)
from azpg_gui.qt.main_window import MainWindow
from azpg_gui.qt.passwords import Passwords
from azpg_gui.qt.practising import Practising
from azpg_gui.qt.profiles.badge import badge_of, when
from azpg_gui.qt.profiles.saved_profiles import SavedProfiles
from azpg_gui.qt.testing.test_desk import TestDesk
from azpg_gui.qt.translation import tr, words

if TYPE_CHECKING:
    from azpg_gui.core.check import Checked
    from azpg_gui.practice.server import PracticeServer
    from azpg_gui.qt.certificates.certificates_desk import CertificatesDesk
    from azpg_gui.qt.testing.test_dialog import TestDialog

__all__ = ["Session"]


class Session(QObject):
    """One window's work.

    Signals:
        tested(object): a ``Checked``, after it was shown and recorded.
        practice_ready(): a practice server runs and its profile is in the form.
        practice_failed(str): it could not be started, and why.
    """

    tested = Signal(object)
    practice_ready = Signal()
    practice_failed = Signal(str)

    def __init__(self, window: MainWindow, engine: Engine, folder: Path | None = None) -> None:
        super().__init__(window)
        self._window, self._engine = window, engine
        self._folder = folder
        self._saved = SavedProfiles(self._complain)
        self._edits: dict[str, Profile] = {}
        self._current = new_profile(tr("New connection"), {"port": "5432", "dbname": "postgres"})
        self._passwords = Passwords(engine, window.connection.sign_in, self)
        self._practising = Practising(engine, window, self)
        self._test_desk = TestDesk(
            engine,
            window.connection,
            lambda: self.current,
            lambda identifier: self._saved.profiles.get(identifier),  # noqa: PLW0108 - filled anew
            self,
        )
        self._certificates_desk: CertificatesDesk | None = None
        self._history_desk = HistoryDesk(engine, folder, self._complain, self)
        self._loaded = False
        self._test_wanted = False
        self._roots_job: Job | None = None
        self._roots_timer = QTimer(self)
        self._roots_timer.setSingleShot(True)
        self._roots_timer.setInterval(150)
        self._connect()

    def _connect(self) -> None:
        window = self._window
        window.save_requested.connect(self.save)
        window.test_requested.connect(self.test)
        window.new_requested.connect(self.new)
        window.name_edited.connect(self._on_edited)
        window.search_edited.connect(self._fill_list)
        window.profiles.profile_selected.connect(self.select)
        window.profiles.action_chosen.connect(self._on_action_chosen)
        window.connection.edited.connect(self._on_edited)
        window.connection.string_entered.connect(self._on_string_entered)
        window.practice_requested.connect(self._practising.start)
        window.certificates_requested.connect(self._on_certificates_requested)
        window.history_requested.connect(self._on_history_requested)
        self._history_desk.page_made.connect(window.set_history_page)
        window.closing.connect(self._on_closing)
        self._test_desk.tested.connect(self._on_tested)
        self._test_desk.form_wanted.connect(self._on_form_wanted)
        self._practising.started.connect(self._on_practice_started)
        self._practising.failed.connect(self.practice_failed)
        self._roots_timer.timeout.connect(self._look_at_roots)
        self._engine.failed.connect(self._on_engine_failed)

    # Start ----------------------------------------------------------------------------------------

    def open(self) -> None:
        """Fill the window with an empty profile; called before it shows."""
        self._show_current()
        self._window.connection.server.host.setFocus()

    @Slot()
    def begin_background_work(self) -> None:
        """Called once the window shows: now the heavy modules may load."""
        self._engine.open()
        folder = self._folder

        async def read(_post: Post) -> Shelf:
            return await open_shelf(folder)

        async def load(_post: Post) -> None:
            await preload()

        def opened(outcome: Outcome[Shelf]) -> None:
            self._on_shelf_opened(outcome)
            # Second, so that the profiles do not wait for cryptography to load.
            self._engine.start(load, self._on_preloaded)

        self._engine.start(read, opened)

    def _on_shelf_opened(self, outcome: Outcome[Shelf]) -> None:
        if isinstance(outcome, Failed):
            self._on_engine_failed(outcome.error)
        if not isinstance(outcome, Finished):
            return
        shelf = outcome.value
        self._saved.fill(shelf)
        untouched = not self._window.connection.state().testable
        if shelf.loaded.profiles and untouched:
            self._current = shelf.loaded.profiles[0]
            self._show_current()
        else:
            self._fill_list()
        if shelf.loaded.trouble is not None:
            self._window.show_status(words(shelf.loaded.trouble), trouble=True)

    def _on_preloaded(self, outcome: Outcome[None]) -> None:
        if isinstance(outcome, Failed):
            self._on_engine_failed(outcome.error)
            return
        self._loaded = True
        self._passwords.show_for(self._current)
        self._look_at_roots()
        if self._window.tabs.currentIndex() == 1:
            self._on_certificates_requested()
        self._on_history_requested()
        if self._test_wanted:
            self.test()

    # Profiles -------------------------------------------------------------------------------------

    @property
    def loaded(self) -> bool:
        """The heavy modules are there: tests start at once."""
        return self._loaded

    @property
    def dialog(self) -> "TestDialog | None":
        """The test dialog, once it was opened."""
        return self._test_desk.dialog

    @property
    def current(self) -> Profile:
        """The profile as it stands in the form, saved or not."""
        name = self._window.name.text().strip()
        return replace(self._window.connection.profile(), name=name or self._current.name)

    def _show_current(self) -> None:
        self._window.connection.show_profile(
            self._current, self._passwords.kept(self._current.identifier)
        )
        self._show_heading()
        self._fill_list()
        self._window.show_unsaved(unsaved=self._unsaved(self._current))
        if self._loaded:
            self._passwords.show_for(self._current)
            self._on_history_requested()
        self._roots_timer.start()

    def _show_heading(self) -> None:
        profile = self._current
        result = self._saved.results.get(profile.identifier)
        age = words(when(result.tested_at, datetime.now(UTC))) if result else ""
        about = words(describe_server(profile.host, profile.values.get("hostaddr", "")))
        about = about or profile.host
        self._window.show_heading(
            profile.name, about, badge_of(result, datetime.now(UTC)) if result else None, age
        )

    @Slot()
    def _fill_list(self) -> None:
        known = {**self._saved.profiles, **self._practising.profiles()}
        drafts = {i: draft for i, draft in self._edits.items() if i not in known}
        shown = {**known, **drafts}
        shown.setdefault(self._current.identifier, self._current)
        self._window.profiles.show_profiles(
            shown.values(), self._saved.results, self._current.identifier, self._window.search_text
        )

    @Slot(str)
    def select(self, identifier: str) -> None:
        """Go to another profile; what was typed in this one is kept."""
        kept = {**self._saved.profiles, **self._practising.profiles()}
        profile = self._edits.get(identifier) or kept.get(identifier)
        if profile is None or identifier == self._current.identifier:
            return
        self._keep_edits()
        self._current = profile
        self._test_desk.forget_undo()
        self._test_desk.mark_stale()
        self._show_current()
        self._window.show_unsaved(unsaved=self._unsaved(profile))

    def _unsaved(self, profile: Profile) -> bool:
        """Saving would change something. A practice server's profile ends with its server."""
        if profile.identifier in self._practising.profiles():
            return False
        return self._saved.profiles.get(profile.identifier) != profile

    @Slot()
    def new(self) -> None:
        """An empty form, with what is right for Azure already chosen."""
        self._keep_edits()
        self._current = new_profile(
            self._saved.free_name(tr("New connection")), {"port": "5432", "dbname": "postgres"}
        )
        self._show_current()
        self._window.tabs.setCurrentIndex(0)
        self._window.connection.server.host.setFocus()

    @Slot()
    def save(self) -> None:
        """Write the profile; its password goes where the user said, and nowhere else."""
        if self._window.connection.server.host.holds_string:
            self._window.connection.server.host.hand_on()
            return
        if not self._unsaved(self.current):
            return
        name = self._saved.free_name(self.current.name, self._current.identifier)
        profile = replace(self.current, name=name)
        before = self._saved.profiles.get(profile.identifier)
        if not self._saved.save(profile):
            return
        self._edits.pop(profile.identifier, None)
        self._current = profile
        self._passwords.save(before, profile, self._window.connection.password())
        self._show_heading()
        self._fill_list()
        self._window.show_unsaved(unsaved=False)
        self._window.show_status(tr("Saved in {path}", path=self._saved.path))

    def _complain(self, text: str) -> None:
        self._window.show_status(text, trouble=True)

    @Slot(str, str)
    def _on_action_chosen(self, action: str, identifier: str) -> None:
        profile = self._saved.profiles.get(identifier)
        if profile is None:
            return
        if action == "duplicate":
            name = self._saved.free_name(profile.name)
            self._keep_edits()
            copy = new_profile(name, profile.values, group=profile.group)
            self._current = replace(copy, trust=profile.trust)
            self._show_current()
        elif action == "group":
            from PySide6.QtWidgets import QInputDialog  # noqa: PLC0415 - seldom

            group, accepted = QInputDialog.getText(
                self._window, tr("Move to group"), tr("Group:"), text=profile.group
            )
            if accepted:
                self._change_saved(replace(profile, group=group.strip()))
        elif action == "delete" and self._sure_to_delete(profile):
            self._delete(profile)

    def _change_saved(self, profile: Profile) -> None:
        if not self._saved.save(profile):
            return
        if profile.identifier == self._current.identifier:
            self._current = replace(self._current, group=profile.group)
        self._fill_list()

    def _sure_to_delete(self, profile: Profile) -> bool:
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - seldom

        question = tr("Delete the profile “{name}” and its saved password?", name=profile.name)
        box = QMessageBox(QMessageBox.Icon.Question, "azpg", question, parent=self._window)
        delete = box.addButton(tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        return box.clickedButton() is delete

    def _delete(self, profile: Profile) -> None:
        if not self._saved.remove(profile.identifier):
            return
        self._edits.pop(profile.identifier, None)
        self._passwords.forget(profile)
        self._history_desk.forget(profile.identifier)
        if profile.identifier == self._current.identifier:
            rest = list(self._saved.profiles.values())
            self._current = rest[0] if rest else new_profile(tr("New connection"))
            self._show_current()
        else:
            self._fill_list()

    # The form -------------------------------------------------------------------------------------

    def _keep_edits(self) -> None:
        """Going to another profile loses nothing that was typed."""
        profile, identifier = self.current, self._current.identifier
        kept = {**self._saved.profiles, **self._practising.profiles()}
        if profile == kept.get(identifier) or not (profile.host or identifier in kept):
            self._edits.pop(identifier, None)  # as saved, or an empty form
        else:
            self._edits[identifier] = profile
        self._passwords.keep(identifier, self._window.connection.password())

    @Slot()
    def _on_edited(self) -> None:
        profile = self.current
        self._window.show_about(words(self._window.connection.state().about) or profile.host)
        self._window.show_unsaved(unsaved=self._unsaved(profile))
        self._roots_timer.start()
        self._passwords.show_status_for(profile)
        self._test_desk.mark_stale()

    @Slot(str)
    def _on_string_entered(self, text: str) -> None:
        async def work(_post: Post) -> tuple[dict[str, str], dict[str, Secret]]:
            return await parse_target(text)

        def done(outcome: Outcome[tuple[dict[str, str], dict[str, Secret]]]) -> None:
            if isinstance(outcome, Finished):
                values, secrets = outcome.value
                self._fill_from_string(values, secrets)
            elif isinstance(outcome, Failed):
                self._window.connection.server.host.give_back(text)
                message = tr("This is no connection string: {words}", words=outcome.error)
                self._window.show_status(message, trouble=True)

        self._engine.start(work, done)

    def _fill_from_string(self, values: Mapping[str, str], secrets: Mapping[str, Secret]) -> None:
        self._window.connection.fill(values, secrets)
        mode = values.get("sslmode")
        if mode is None and azure_host(values.get("host", "")) is not None:
            note = tr("Filled from the connection string; verify-full was added.")
        else:
            note = tr("Filled from the connection string.")
        self._window.show_status(note)

    @Slot()
    def _look_at_roots(self) -> None:
        if not self._loaded:
            return
        profile = self.current
        if self._roots_job is not None:
            self._roots_job.abandon()

        async def work(_post: Post) -> RootsView:
            return await look_at_roots(profile)

        def done(outcome: Outcome[RootsView]) -> None:
            self._roots_job = None
            if isinstance(outcome, Finished):
                self._window.connection.show_roots(outcome.value)
                if self._certificates_desk is not None:
                    self._certificates_desk.show_roots(outcome.value)

        self._roots_job = self._engine.start(work, done)

    @Slot()
    def _on_certificates_requested(self) -> None:
        if not self._loaded or self._certificates_desk is not None:
            return
        from azpg_gui.qt.certificates.certificates_desk import CertificatesDesk  # noqa: PLC0415 - loaded by now

        self._certificates_desk = CertificatesDesk(self._engine, self._folder, self)
        self._certificates_desk.installed.connect(self._look_at_roots)
        self._window.set_certificates_page(self._certificates_desk.page)
        self._look_at_roots()

    @Slot()
    def _on_history_requested(self) -> None:
        """Read anew each time the page is opened, and after every test."""
        if self._loaded and self._window.tabs.currentIndex() == 2:
            self._history_desk.show(self._current.identifier)

    # Tests ----------------------------------------------------------------------------------------

    @Slot()
    def test(self) -> None:
        """Test the form as it stands."""
        if self._window.connection.server.host.holds_string:
            self._window.connection.server.host.hand_on()
            return
        if not self._window.connection.state().testable:
            self._window.show_status(tr("Enter a host first."), trouble=True)
            self._window.connection.server.host.setFocus()
            return
        if not self._loaded:
            self._test_wanted = True
            self._window.show_status(tr("Starting…"))
            return
        self._test_wanted = False
        self._window.show_status("")
        self._test_desk.test(self._window)

    @Slot(str, object)
    def _on_tested(self, identifier: str, checked: "Checked") -> None:
        if checked.diagnosis.outcome != "stopped":
            self._record(identifier, checked)
        self.tested.emit(checked)

    def _record(self, identifier: str, checked: "Checked") -> None:
        """Under the profile that was tested; another one may be in the form by now."""
        from azpg_gui.core.storage.last_results import LastResult  # noqa: PLC0415 - loaded by now

        diagnosis, chain = checked.diagnosis, checked.report.chain
        result = LastResult(
            diagnosis.verdict.value,
            diagnosis.failed_stage.value if diagnosis.failed_stage else "",
            checked.report.started_at,
            chain.received[0].not_valid_after if chain is not None else None,
        )
        self._saved.record(identifier, result)
        if identifier in self._saved.profiles:
            self._history_desk.record(identifier, checked, self._on_history_requested)
        self._show_heading()
        self._fill_list()

    @Slot()
    def _on_form_wanted(self) -> None:
        self._window.activateWindow()
        self._window.tabs.setCurrentIndex(0)

    # Practice -------------------------------------------------------------------------------------

    @Slot(object)
    def _on_practice_started(self, server: "PracticeServer") -> None:
        profile = self._practising.profile_of(server)
        self._keep_edits()
        self._passwords.keep(profile.identifier, server.password)
        self._current = profile
        self._show_current()
        self._window.show_unsaved(unsaved=False)
        self.practice_ready.emit()

    # End ------------------------------------------------------------------------------------------

    @Slot()
    def _on_closing(self) -> None:
        self._test_desk.close()
        self._practising.stop_all()
        self._engine.close()

    @Slot(object)
    def _on_engine_failed(self, error: Exception) -> None:
        text = tr(
            "Something unexpected happened: {words}", words=f"{type(error).__name__}: {error}"
        )
        self._window.show_status(text, trouble=True)
