"""What happens in the window: it passes on between the controllers. ``main_window`` shows."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.secret import Secret
from azpg_gui.lazy import later
from azpg_gui.qt.engine import Engine
from azpg_gui.qt.history.history_controller import HistoryController
from azpg_gui.qt.practice.practice_servers import PracticeServers
from azpg_gui.qt.profiles.passwords import Passwords
from azpg_gui.qt.profiles.profile_files import ProfileFiles
from azpg_gui.qt.profiles.profiles_controller import ProfilesController
from azpg_gui.qt.profiles.results import Tested
from azpg_gui.qt.translation import tr
from azpg_gui.qt.window.check_controller import CheckController
from azpg_gui.qt.window.closing import WindowClosing
from azpg_gui.qt.window.form_controller import FormController
from azpg_gui.qt.window.heading import heading
from azpg_gui.qt.window.main_window import MainWindow, Page
from azpg_gui.qt.window.startup import Startup

if TYPE_CHECKING:
    from azpg_gui.operations import check, history
    from azpg_gui.operations.roots_view import RootsView
    from azpg_gui.practice.server import PracticeServer
    from azpg_gui.qt.certificates import certificates_controller
    from azpg_gui.qt.check.test_dialog import TestDialog
else:  # ``late_pages`` has them loaded before they are asked for here
    certificates_controller = later("azpg_gui.qt.certificates.certificates_controller")
    check = later("azpg_gui.operations.check")
    history = later("azpg_gui.operations.history")

__all__ = ["WindowController"]


class WindowController(QObject):
    """One window's work.

    Signals:
        tested(object): a ``Checked``, after it was shown and recorded.
        practice_ready(): a practice server runs and its profile is in the form.
        practice_failed(str): it could not be started, and why.

    Attributes:
        certificates: of the page of that name, once it was opened.
    """

    tested = Signal(object)
    practice_ready = Signal()
    practice_failed = Signal(str)

    def __init__(self, window: MainWindow, engine: Engine, folder: Path | None = None) -> None:
        super().__init__(window)
        self._window, self.engine, self._folder = window, engine, folder
        self._startup = Startup(engine, folder, self)
        self._passwords = Passwords(engine, window.connection.sign_in, self)
        files = ProfileFiles(engine, folder)
        self.profiles = ProfilesController(files, self._passwords, window, self)
        self.form = FormController(window, engine, self.profiles, self._passwords, self)
        self.practice = PracticeServers(engine, self)
        self._check = CheckController(
            engine, window.connection, lambda: self.current, self.profiles.saved, self
        )
        self.certificates: certificates_controller.CertificatesController | None = None
        self.history = HistoryController(engine, folder, self._complain, self)
        self._closing = WindowClosing(
            window, self.profiles, self.form.strings, self.form.is_any_refused, self._is_writing
        )
        self._connect_window()
        self._connect_controllers()

    def _connect_window(self) -> None:
        window, profiles = self._window, self.profiles
        window.save_requested.connect(self.save)
        window.test_requested.connect(self.test)
        window.new_requested.connect(self.new)
        window.search_edited.connect(self._show_list)
        window.undo_requested.connect(profiles.deletion.undo)
        window.profiles.profile_selected.connect(self.select)
        window.profiles.action_chosen.connect(profiles.act)
        window.practice_requested.connect(self.practice.start)
        window.certificates_requested.connect(self._on_certificates_requested)
        window.history_requested.connect(self._on_history_requested)
        window.closing.connect(self._on_closing)

    def _connect_controllers(self) -> None:
        window, profiles, form = self._window, self.profiles, self.form
        self._startup.read.connect(profiles.fill)
        self._startup.loaded.connect(self._on_loaded)
        for said in (profiles.said, form.said, self.practice.said):
            said.connect(window.show_status)
        for complained in (
            profiles.complained,
            form.complained,
            self.practice.failed,
            self._passwords.not_kept,
        ):
            complained.connect(self._complain)
        self._passwords.not_kept.connect(self._closing.stay)
        profiles.changed.connect(self._show)
        profiles.undo_offered.connect(window.offer_undo)
        form.edited.connect(self._on_edited)
        form.replaced.connect(self._on_form_replaced)
        form.files.looked.connect(self._on_files_looked_at)
        self.history.page_made.connect(window.set_history_page)
        self._check.tested.connect(self._on_tested)
        self._check.form_wanted.connect(self._on_form_wanted)
        self.practice.started.connect(self._on_practice_started)
        self.practice.failed.connect(self.practice_failed)
        self.engine.failed.connect(self._on_engine_failed)

    # Start ----------------------------------------------------------------------------------------

    def open(self) -> None:
        """Fill the window with an empty profile; called before it shows."""
        self.form.show_profile()
        self._window.connection.server.host.setFocus()

    @Slot()
    def begin_background_work(self) -> None:
        """Called once the window shows: now the heavy modules may load."""
        self._startup.begin()

    @Slot(object)
    def _on_loaded(self, known: frozenset[str]) -> None:
        self._window.connection.security.further.show_known(known)
        self._passwords.show_for(self.current)
        self.form.files.begin()
        if self._window.page is Page.CERTIFICATES:
            self._on_certificates_requested()
        self._on_history_requested()

    @property
    def loaded(self) -> bool:
        """The heavy modules are there: tests start at once."""
        return self._startup.over

    @property
    def dialog(self) -> "TestDialog | None":
        """The test dialog, once it was opened."""
        return self._check.dialog

    # What is shown --------------------------------------------------------------------------------

    @property
    def current(self) -> Profile:
        """The profile as it stands in the form, saved or not."""
        return self.form.current

    @Slot()
    def _show(self) -> None:
        state, results = self.profiles.state, self.profiles.results
        self._window.show_heading(heading(state, results, self.current, self.form.password))
        self._show_list()

    @Slot()
    def _show_list(self) -> None:
        state, results = self.profiles.state, self.profiles.results
        self._window.profiles.show_profiles(
            state, results, self._window.search_text, self.profiles.unusable
        )

    @Slot()
    def _on_edited(self) -> None:
        self._show()
        self._check.mark_stale()

    @Slot()
    def _on_form_replaced(self) -> None:
        self._check.forget_undo()
        self._check.mark_stale()
        self._show()
        if self.loaded:
            self._passwords.show_for(self.profiles.state.form)
            self._on_history_requested()

    @Slot(str)
    def _complain(self, text: str) -> None:
        self._window.show_status(text, trouble=True)

    # Profiles -------------------------------------------------------------------------------------

    @Slot(str)
    def select(self, identifier: str) -> None:
        """Go to another profile; what was typed in this one is kept."""
        self.form.go_to(identifier)

    @Slot()
    def new(self) -> None:
        """An empty form, with what is right for Azure already chosen."""
        self._window.show_page(Page.CONNECTION)
        self.form.begin()

    @Slot()
    def save(self) -> None:
        """Write the profile; its password goes where the user said, and nowhere else."""
        if self.form.strings.first(self.save) or self.form.is_refused():
            return
        if self.profiles.files.ready:
            self.profiles.save(self.profiles.state.current)
        else:
            self._later(self.save)

    def _is_writing(self) -> bool:
        return not (self.profiles.files.idle and self._passwords.idle and self.history.idle)

    # Tests ----------------------------------------------------------------------------------------

    @Slot()
    def test(self) -> None:
        """Test the form as it stands."""
        if self.form.strings.first(self.test) or self.form.is_refused():
            return
        if not self.form.is_testable():
            return
        if self.loaded:
            self._window.show_status("")
            self._check.test(self._window)
        else:
            self._later(self.test)

    def _later(self, call: Callable[[], None]) -> None:
        self._startup.later(call)
        self._window.show_status(tr("Starting…"))

    @Slot(object, object, object)
    def _on_tested(
        self, profile: Profile, password: Secret | None, checked: "check.Checked"
    ) -> None:
        """Recorded under the profile that was tested; another one may be in the form by now."""
        if history.worth_keeping(checked):
            self.profiles.record(Tested(profile, check.last_result(checked), password))
            if profile.identifier not in self.profiles.state.practice:
                self.history.record(profile.identifier, checked, self._on_history_requested)
        self.tested.emit(checked)

    @Slot()
    def _on_form_wanted(self) -> None:
        self._window.activateWindow()
        self._window.show_page(Page.CONNECTION)

    # The other pages ------------------------------------------------------------------------------

    @Slot(object)
    def _on_files_looked_at(self, view: "RootsView") -> None:
        if self.certificates is not None:
            self.certificates.show_roots(view)

    @Slot()
    def _on_certificates_requested(self) -> None:
        if not self.loaded or self.certificates is not None:
            return
        self.certificates = certificates_controller.CertificatesController(
            self.engine, self._folder, self
        )
        self.certificates.installed.connect(self.form.files.look)
        self._window.set_certificates_page(self.certificates.page)
        self.form.files.look()

    @Slot()
    def _on_history_requested(self) -> None:
        """Read anew each time the page is opened, and after every test."""
        if self.loaded and self._window.page is Page.HISTORY:
            self.history.show(self.profiles.state.current)

    @Slot(object)
    def _on_practice_started(self, server: "PracticeServer") -> None:
        profile = self.practice.profile_of(server)
        self._passwords.keep(profile.identifier, server.password)
        self.profiles.practise(self.practice.profiles(), profile.identifier)
        self.practice_ready.emit()

    # The end --------------------------------------------------------------------------------------

    @Slot()
    def _on_closing(self) -> None:
        self._check.close()
        self.practice.stop_all()
        self.engine.close()
        self.profiles.files.close()

    @Slot(object)
    def _on_engine_failed(self, error: Exception) -> None:
        words = f"{type(error).__name__}: {error}"
        self._complain(tr("Something unexpected happened: {words}", words=words))
