"""What happens in the window: profiles, passwords, tests. ``main_window`` shows it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from azpg_gui.core.azure.hosts import azure_host
from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.connection.server_description import describe_server
from azpg_gui.core.secret import Secret
from azpg_gui.lazy import later
from azpg_gui.qt.connection.files_controller import FilesController
from azpg_gui.qt.connection.pasted_strings import PastedStrings
from azpg_gui.qt.engine import Engine
from azpg_gui.qt.history.history_controller import HistoryController
from azpg_gui.qt.practice.practice_servers import PracticeServers
from azpg_gui.qt.profiles.passwords import Passwords
from azpg_gui.qt.profiles.profile_files import ProfileFiles
from azpg_gui.qt.profiles.profiles_controller import ProfilesController, blank_profile
from azpg_gui.qt.profiles.results import Tested
from azpg_gui.qt.translation import tr, translated
from azpg_gui.qt.window.check_controller import CheckController
from azpg_gui.qt.window.closing import WindowClosing
from azpg_gui.qt.window.main_window import MainWindow

if TYPE_CHECKING:
    from azpg_gui.core.connection import given_values as settings_of
    from azpg_gui.operations import check, history, saved_state
    from azpg_gui.operations.check import Checked
    from azpg_gui.operations.roots_view import RootsView
    from azpg_gui.operations.saved_state import SavedState
    from azpg_gui.practice.server import PracticeServer
    from azpg_gui.qt import late_pages
    from azpg_gui.qt.certificates import certificates_controller as certificates
    from azpg_gui.qt.certificates.certificates_controller import CertificatesController
    from azpg_gui.qt.check.test_dialog import TestDialog
else:  # imported in the worker; ``late_pages`` has them loaded before they are asked for here
    settings_of = later("azpg_gui.core.connection.given_values")
    check = later("azpg_gui.operations.check")
    history = later("azpg_gui.operations.history")
    saved_state = later("azpg_gui.operations.saved_state")
    late_pages = later("azpg_gui.qt.late_pages")
    certificates = later("azpg_gui.qt.certificates.certificates_controller")

__all__ = ["WindowController"]


class WindowController(QObject):
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
        self._window, self._engine, self._folder = window, engine, folder
        page = window.connection
        self._passwords = Passwords(engine, page.sign_in, self)
        self.profiles = ProfilesController(
            ProfileFiles(engine, folder), self._passwords, window, self
        )
        self._practice_servers = PracticeServers(engine, self)
        self._strings = PastedStrings(engine, page, lambda: self.profiles.state.current, self)
        self._files = FilesController(engine, page, lambda: self.current, self)
        self._check_controller = CheckController(
            engine, page, lambda: self.current, self.profiles.saved, self
        )
        self._certificates_controller: CertificatesController | None = None
        self._history_controller = HistoryController(engine, folder, self._complain, self)
        self._closing = WindowClosing(
            window, self.profiles, self._strings, self._correct_first, self._is_writing
        )
        self._loaded = False
        self._when_ready: list[Callable[[], None]] = []
        self._connect()

    def _connect(self) -> None:
        window, page, profiles = self._window, self._window.connection, self.profiles
        window.save_requested.connect(self.save)
        window.test_requested.connect(self.test)
        window.new_requested.connect(self.new)
        window.name_edited.connect(self._on_edited)
        window.search_edited.connect(self._fill_list)
        window.undo_requested.connect(profiles.deletion.undo)
        window.profiles.profile_selected.connect(self.select)
        window.profiles.action_chosen.connect(profiles.act)
        window.practice_requested.connect(self._practice_servers.start)
        window.certificates_requested.connect(self._on_certificates_requested)
        window.history_requested.connect(self._on_history_requested)
        window.closing.connect(self._on_closing)
        page.edited.connect(self._on_edited)
        page.password_edited.connect(self._on_password_edited)
        page.noted.connect(window.show_status)
        profiles.changed.connect(self._on_profiles_changed)
        profiles.form_replaced.connect(self._show_form)
        profiles.said.connect(window.show_status)
        profiles.complained.connect(self._complain)
        profiles.undo_offered.connect(window.offer_undo)
        self._files.looked.connect(self._on_files_looked_at)
        self._files.said.connect(window.show_status)
        self._files.complained.connect(self._complain)
        self._strings.read.connect(self._on_string_read)
        self._strings.refused.connect(self._complain)
        self._passwords.not_kept.connect(self._complain)
        self._passwords.not_kept.connect(self._closing.stay)
        self._history_controller.page_made.connect(window.set_history_page)
        self._check_controller.tested.connect(self._on_tested)
        self._check_controller.form_wanted.connect(self._on_form_wanted)
        self._practice_servers.started.connect(self._on_practice_started)
        self._practice_servers.said.connect(window.show_status)
        self._practice_servers.failed.connect(self._complain)
        self._practice_servers.failed.connect(self.practice_failed)
        self._engine.failed.connect(self._on_engine_failed)

    # Start ----------------------------------------------------------------------------------------

    def open(self) -> None:
        """Fill the window with an empty profile; called before it shows."""
        self._show_form()
        self._window.connection.server.host.setFocus()

    @Slot()
    def begin_background_work(self) -> None:
        """Called once the window shows: now the heavy modules may load."""
        self._engine.open()
        folder = self._folder

        def load() -> None:
            # Second, so that the profiles do not wait for cryptography to load.
            self._engine.run(lambda: late_pages.prepare(), self._on_prepared)

        def opened(state: "SavedState") -> None:
            self.profiles.fill(state)
            self._now_ready()
            load()

        def failed(error: Exception) -> None:
            self._on_engine_failed(error)
            load()

        self._engine.run(lambda: saved_state.read_saved_state(folder), opened, failed)

    def _on_prepared(self, known_keywords: frozenset[str]) -> None:
        self._loaded = True
        self._window.connection.security.further.show_known(known_keywords)
        self._passwords.show_for(self.current)
        self._files.begin()
        if self._window.tabs.currentIndex() == 1:
            self._on_certificates_requested()
        self._on_history_requested()
        self._now_ready()

    def _now_ready(self) -> None:
        """What was asked for too early is done now, or waits on."""
        waiting, self._when_ready = self._when_ready, []
        for call in waiting:
            call()

    def _later(self, call: Callable[[], None]) -> None:
        if call not in self._when_ready:
            self._when_ready.append(call)
        self._window.show_status(tr("Starting…"))

    # The form -------------------------------------------------------------------------------------

    @property
    def loaded(self) -> bool:
        """The heavy modules are there: tests start at once."""
        return self._loaded

    @property
    def dialog(self) -> "TestDialog | None":
        """The test dialog, once it was opened."""
        return self._check_controller.dialog

    @property
    def current(self) -> Profile:
        """The profile as it stands in the form, saved or not."""
        kept = self.profiles.state.form
        name = self._window.name.value or kept.name
        form = self._window.connection.profile()
        return replace(
            form, identifier=kept.identifier, name=name, group=kept.group, unknown=kept.unknown
        )

    @Slot()
    def _show_form(self) -> None:
        """Another profile belongs into the form, or this one with other values."""
        profile = self.profiles.state.form
        self._window.connection.show_profile(profile, self._passwords.kept(profile.identifier))
        self._window.name.setText(profile.name)
        self._window.name.setCursorPosition(0)
        self._check_controller.forget_undo()
        self._check_controller.mark_stale()
        self._on_profiles_changed()
        if self._loaded:
            self._passwords.show_for(profile)
            self._on_history_requested()
        self._files.look_soon()

    @Slot()
    def _on_edited(self) -> None:
        profile = self.current
        self.profiles.follow(self.profiles.state.edited(profile), typed=True)
        self._show_heading()
        self._files.look_soon()
        self._passwords.show_status_for(profile)
        self._check_controller.mark_stale()

    @Slot()
    def _on_password_edited(self) -> None:
        profile = self.current
        self._passwords.keep(profile.identifier, self._window.connection.password())
        retyped = self._passwords.is_new(profile)
        self.profiles.follow(self.profiles.state.password_retyped(retyped=retyped), typed=True)
        self._show_heading()
        self._check_controller.mark_stale()

    @Slot()
    def _on_profiles_changed(self) -> None:
        self._show_heading()
        self._fill_list()

    def _show_heading(self) -> None:
        state = self.profiles.state
        profile = self.current
        about = translated(describe_server(profile.host, profile.values.get("hostaddr", "")))
        shown = self.profiles.results.shown(profile, state.known_as(profile.identifier))
        self._window.show_heading(profile.name, about or profile.host, shown)
        self._window.show_unsaved(unsaved=state.is_unsaved(profile.identifier))
        # Green only after a test of exactly these values, with this password.
        tested = self.profiles.results.of(profile)
        same = tested is not None and tested.password == self._window.connection.password()
        self._window.connection.show_verdict(tested.result.verdict if tested and same else "")

    @Slot()
    def _fill_list(self) -> None:
        self._window.profiles.show_profiles(
            self.profiles.state,
            self.profiles.results,
            self._window.search_text,
            self.profiles.unusable,
        )

    @Slot(str, object, object)
    def _on_string_read(
        self, identifier: str, values: Mapping[str, str], secrets: Mapping[str, Secret]
    ) -> None:
        if identifier == self.profiles.state.current:
            self._window.connection.fill(values, secrets)
        else:  # another profile came into the form meanwhile
            profile = self.profiles.state.profile(identifier)
            if profile is not None:
                filled = settings_of.with_settings(profile, values)
                self.profiles.follow(self.profiles.state.filled(identifier, filled))
                if secrets.get("password"):
                    self._passwords.keep(identifier, secrets["password"])
        if values.get("sslmode") is None and azure_host(values.get("host", "")) is not None:
            note = tr("Filled from the connection string; verify-full was added.")
        else:
            note = tr("Filled from the connection string.")
        self._window.show_status(note)

    # Profiles -------------------------------------------------------------------------------------

    @Slot(str)
    def select(self, identifier: str) -> None:
        """Go to another profile; what was typed in this one is kept."""
        self._window.connection.hand_on()
        self.profiles.follow(self.profiles.state.going_to(identifier))

    @Slot()
    def new(self) -> None:
        """An empty form, with what is right for Azure already chosen."""
        self._window.connection.hand_on()
        name = self.profiles.state.free_name(tr("New connection"))
        self.profiles.follow(self.profiles.state.begun(blank_profile(name)))
        self._window.tabs.setCurrentIndex(0)
        self._window.connection.server.host.setFocus()

    @Slot()
    def save(self) -> None:
        """Write the profile; its password goes where the user said, and nowhere else."""
        if self._strings.first(self.save) or self._form_is_refused():
            return
        if self.profiles.files.ready:
            self.profiles.save(self.profiles.state.current)
        else:
            self._later(self.save)

    def _form_is_refused(self) -> bool:
        """Something in the form is no value: saved or tested without it, less would be asked for
        than was typed."""
        page = self._window.connection
        if page.refused_host:
            self._complain(tr("Correct the host first: “Host” holds no host name."))
            page.server.host.setFocus()
            return True
        if page.security.further.unread:
            line = page.security.further.unread[0].strip()
            self._complain(tr("Correct “More libpq settings” first: “{line}”.", line=line))
            page.security.further.open()
            return True
        return False

    def _correct_first(self) -> bool:
        """As ``_form_is_refused``, of any profile: that one comes into the form."""
        state = self.profiles.state
        unread = {i for i in self._window.connection.unread if state.profile(i) is not None}
        if unread and state.current not in unread:
            self.select(min(unread))
        return self._form_is_refused()

    def _is_writing(self) -> bool:
        return not (
            self.profiles.files.idle and self._passwords.idle and self._history_controller.idle
        )

    @Slot(str)
    def _complain(self, text: str) -> None:
        self._window.show_status(text, trouble=True)

    # Pages ----------------------------------------------------------------------------------------

    @Slot(object)
    def _on_files_looked_at(self, view: "RootsView") -> None:
        if self._certificates_controller is not None:
            self._certificates_controller.show_roots(view)

    @Slot()
    def _on_certificates_requested(self) -> None:
        if not self._loaded or self._certificates_controller is not None:
            return
        self._certificates_controller = certificates.CertificatesController(
            self._engine, self._folder, self
        )
        self._certificates_controller.installed.connect(self._files.look)
        self._window.set_certificates_page(self._certificates_controller.page)
        self._files.look()

    @Slot()
    def _on_history_requested(self) -> None:
        """Read anew each time the page is opened, and after every test."""
        if self._loaded and self._window.tabs.currentIndex() == 2:
            self._history_controller.show(self.profiles.state.current)

    # Tests ----------------------------------------------------------------------------------------

    @Slot()
    def test(self) -> None:
        """Test the form as it stands."""
        if self._strings.first(self.test) or self._form_is_refused():
            return
        if not self._window.connection.state().testable:
            self._complain(tr("Enter a host first."))
            self._window.connection.server.host.setFocus()
        elif not self._loaded:
            self._later(self.test)
        else:
            self._window.show_status("")
            self._check_controller.test(self._window)

    @Slot(object, object, object)
    def _on_tested(self, profile: Profile, password: Secret | None, checked: "Checked") -> None:
        """Recorded under the profile that was tested; another one may be in the form by now."""
        if history.worth_keeping(checked):
            self.profiles.record(Tested(profile, check.last_result(checked), password))
            if profile.identifier not in self.profiles.state.practice:
                self._history_controller.record(
                    profile.identifier, checked, self._on_history_requested
                )
        self.tested.emit(checked)

    @Slot()
    def _on_form_wanted(self) -> None:
        self._window.activateWindow()
        self._window.tabs.setCurrentIndex(0)

    # Practice and the end -------------------------------------------------------------------------

    @Slot(object)
    def _on_practice_started(self, server: "PracticeServer") -> None:
        profile = self._practice_servers.profile_of(server)
        self._passwords.keep(profile.identifier, server.password)
        practice = self._practice_servers.profiles()
        self.profiles.follow(self.profiles.state.practised(practice, profile.identifier))
        self.practice_ready.emit()

    @Slot()
    def _on_closing(self) -> None:
        self._check_controller.close()
        self._practice_servers.stop_all()
        self._engine.close()
        self.profiles.files.close()

    @Slot(object)
    def _on_engine_failed(self, error: Exception) -> None:
        text = tr(
            "Something unexpected happened: {words}", words=f"{type(error).__name__}: {error}"
        )
        self._complain(text)
