"""What happens in the window: it passes on between the controllers. ``main_window`` shows."""

import logging
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.secret import Secret
from azpg_gui.lazy import later
from azpg_gui.qt.engine import Engine
from azpg_gui.qt.help.help_controller import HelpController
from azpg_gui.qt.in_turns import painted_then
from azpg_gui.qt.notifications import DesktopNotifications
from azpg_gui.qt.practice.practice_servers import PracticeServers
from azpg_gui.qt.profiles.passwords import Passwords
from azpg_gui.qt.profiles.profile_files import ProfileFiles
from azpg_gui.qt.profiles.profiles_controller import ProfilesController
from azpg_gui.qt.profiles.results import Tested
from azpg_gui.qt.translation import tr
from azpg_gui.qt.window.asked_passwords import AskedPasswords
from azpg_gui.qt.window.check_controller import CheckController
from azpg_gui.qt.window.closing import WindowClosing
from azpg_gui.qt.window.command_consent import CommandConsent
from azpg_gui.qt.window.ending_certificates import EndingCertificates
from azpg_gui.qt.window.form_controller import FormController
from azpg_gui.qt.window.heading import heading
from azpg_gui.qt.window.interchange import WindowInterchange
from azpg_gui.qt.window.later_pages import LaterPages
from azpg_gui.qt.window.list_actions import ListActions
from azpg_gui.qt.window.main_window import MainWindow, Page
from azpg_gui.qt.window.practice_controller import PracticeController
from azpg_gui.qt.window.preferences import WindowPreferences
from azpg_gui.qt.window.startup import Startup
from azpg_gui.qt.window.undo_offers import UndoOffers
from azpg_gui.qt.window.welcome_controller import WelcomeController

if TYPE_CHECKING:
    from azpg_gui.core.connection.keywords import Keyword
    from azpg_gui.operations import check, history
    from azpg_gui.qt.check.test_dialog import TestDialog
else:  # ``late_pages`` has them loaded before they are asked for here
    check = later("azpg_gui.operations.check")
    history = later("azpg_gui.operations.history")

__all__ = ["WindowController"]

_logger = logging.getLogger(__name__)


class WindowController(QObject):
    """One window's work.

    Signals:
        tested(object): a ``Checked``, after it was shown and recorded.
        practice_ready(): a practice server runs and its profile is in the form.
        practice_failed(str): it could not be started, and why.

    Attributes:
        window: what it shows.
        check: the test dialog.
        pages: those that are made when they are asked for.
        interchange: import and export.
        help: the help, and an error explained.
        undo: what can be taken back.
        preferences: language and look among them.
        list: what is done with the profiles selected there.
    """

    tested = Signal(object)
    practice_ready = Signal()
    practice_failed = Signal(str)

    def __init__(self, window: MainWindow, engine: Engine, folder: Path | None = None) -> None:
        super().__init__(window)
        self.window, self.engine, self.folder = window, engine, folder
        self.startup = Startup(engine, folder, self)
        self.passwords = Passwords(
            engine, window.connection.sign_in, window.connection.security.further.certificate, self
        )
        files = ProfileFiles(engine, folder)
        self.profiles = ProfilesController(files, self.passwords, window, self)
        self.form = FormController(window, engine, self.profiles, self.passwords, self)
        self.practice = PracticeServers(engine, self)
        self.practising = PracticeController(
            self.practice, self.profiles, self.passwords, self.test, self
        )
        self.welcome = WelcomeController(
            window, self.form, self.profiles, self.practising.start_and_test, self
        )
        consent = CommandConsent(engine, folder, self)
        consent.not_kept.connect(self._complain)
        self.asked = AskedPasswords(engine, self.passwords, self)
        self.check = CheckController(
            engine, window.connection, lambda: self.current, self.profiles.saved, consent,
            self.asked, self,
        )  # fmt: skip
        self.help = HelpController(engine, self)
        self.pages = LaterPages(
            window, engine, folder, lambda: self.current, lambda: self.form.password, self
        )
        self._closing = WindowClosing(
            window, self.profiles, self.form.strings, self.form.is_any_refused, self._is_writing
        )
        self.preferences = WindowPreferences(engine, folder, self._closing.leave_for, self)
        self.undo = UndoOffers(window, self.form)
        self.interchange = WindowInterchange(self, window, self.passwords, self.undo)
        self.list = ListActions(self)
        self.ending = EndingCertificates(engine, folder, DesktopNotifications(engine, self), self)
        self._connect_window()
        self._connect_controllers()

    def _connect_window(self) -> None:
        window = self.window
        window.save_requested.connect(self.save)
        window.test_requested.connect(self.test)
        window.new_requested.connect(self.new)
        window.search_edited.connect(self.show_list)
        window.undo_requested.connect(self.undo.take_back)
        window.profiles.profile_selected.connect(self.select)
        window.closing.connect(self._on_closing)
        window.closing.connect(self.help.close)

    def _connect_controllers(self) -> None:
        window, profiles, form = self.window, self.profiles, self.form
        self.startup.read.connect(profiles.fill)
        self.startup.over_with_files.connect(self._on_files_read)
        self.startup.read.connect(lambda read: self.preferences.fill(read.preferences))
        self.preferences.changed.connect(profiles.prefer)
        self.preferences.changed.connect(self.check.follow)
        self.preferences.changed.connect(self.list.checks.follow)
        self.preferences.changed.connect(self.ending.follow)
        self.startup.loaded.connect(self._on_loaded)
        checks = self.list.checks
        for said in (profiles.said, form.said, self.practice.said, self.pages.said, checks.said):
            said.connect(window.show_status)
        for complained in (
            profiles.complained,
            form.complained,
            self.practice.failed,
            self.passwords.not_kept,
            self.pages.complained,
            self.preferences.complained,
            checks.complained,
        ):
            complained.connect(self._complain)
        self.passwords.not_kept.connect(self._closing.stay)
        profiles.changed.connect(self._show)
        profiles.undo_offered.connect(self.undo.offer)
        form.edited.connect(self._on_edited)
        form.replaced.connect(self._on_form_replaced)
        for changed in (form.edited, form.replaced):
            changed.connect(self.pages.show_strings)
        form.files.looked.connect(self.pages.show_roots)
        self.pages.roots_wanted.connect(form.files.look)
        self.pages.use_requested.connect(self._on_use_requested)
        self.check.tested.connect(self._on_tested)
        checks.tested.connect(self._on_tested)
        self.check.form_wanted.connect(self._on_form_wanted)
        self.check.user_kept.connect(form.keep_user)
        self.check.help_wanted.connect(self.help.show)
        self.welcome.guide_requested.connect(self.help.show)
        self.practising.ready.connect(self.practice_ready)
        self.practice.failed.connect(self.practice_failed)
        self.engine.failed.connect(self._on_engine_failed)

    # Start ----------------------------------------------------------------------------------------

    def open(self) -> None:
        """Fill the window with an empty profile; called before it shows."""
        self.form.show_profile()
        self.window.connection.server.host.setFocus()

    @Slot()
    def begin_background_work(self) -> None:
        """Called once the window shows: now the heavy modules may load."""
        self.startup.begin()

    @Slot()
    def _on_files_read(self) -> None:
        self.welcome.show_state()
        painted_then(self._show, self)  # the heading, once the whole page is painted
        self.window.profiles.complete = True
        self.window.profiles.viewport().update()
        self.welcome.begin()

    @Slot(object)
    def _on_loaded(self, keywords: "tuple[Keyword, ...]") -> None:
        self.window.connection.security.further.show_keywords(keywords)
        self.passwords.show_for(self.current, self.profiles.saved(self.current.identifier))
        self.form.files.begin()
        self.pages.begin()
        self.ending.begin()
        self.preferences.ask_motion()
        self.profiles.elsewhere.begin()

    @property
    def loaded(self) -> bool:
        """The heavy modules are there: tests start at once."""
        return self.startup.over

    @property
    def dialog(self) -> "TestDialog | None":
        """The test dialog, once it was opened."""
        return self.check.dialog

    # What is shown --------------------------------------------------------------------------------

    @property
    def current(self) -> Profile:
        """The profile as it stands in the form, saved or not."""
        return self.form.current

    @Slot()
    def _show(self) -> None:
        self.show_list()
        if self.startup.taking_up:
            return  # the rest, for which the whole page is painted, has a turn of its own
        state, results = self.profiles.state, self.profiles.results
        self.window.show_heading(heading(state, results, self.current, self.form.password))
        self.welcome.show_state()

    @Slot()
    def show_list(self) -> None:
        """Profiles, as they are now."""
        state, results = self.profiles.state, self.profiles.results
        self.window.profiles.show_profiles(
            state, results, self.window.search_text, self.profiles.unusable
        )

    @Slot()
    def _on_edited(self) -> None:
        self._show()
        self.check.mark_stale()

    @Slot()
    def _on_form_replaced(self) -> None:
        self.check.forget_undo()
        self.check.mark_stale()
        self._show()
        if self.loaded:
            form = self.profiles.state.form
            self.passwords.show_for(form, self.profiles.saved(form.identifier))
            self.pages.read_history()

    @Slot(str)
    def _complain(self, text: str) -> None:
        self.window.show_status(text, trouble=True)

    # Profiles -------------------------------------------------------------------------------------

    @Slot(str)
    def select(self, identifier: str) -> None:
        """Go to another profile; what was typed in this one is kept."""
        self.form.go_to(identifier)

    @Slot()
    def new(self) -> None:
        """An empty form, with what is right for Azure already chosen."""
        self.window.show_page(Page.CONNECTION)
        self.form.begin()

    @Slot()
    def save(self) -> None:
        """Write the profile; its password goes where the user said, and nowhere else."""
        if self.form.strings.first(self.save) or self.form.is_refused():
            return
        if self.profiles.files.ready:
            self.profiles.save(self.profiles.state.current)
        else:
            self.later(self.save)

    def _is_writing(self) -> bool:
        return not (
            self.profiles.files.idle
            and self.passwords.idle
            and self.pages.history.idle
            and self.ending.idle
        )

    # Tests ----------------------------------------------------------------------------------------

    @Slot()
    def test(self) -> None:
        """Test the form as it stands."""
        self._run(self.test, self.check.test)

    def try_modes(self) -> None:
        """As ``test``, and what each sslmode would do."""
        self._run(self.try_modes, self.check.try_modes)

    def _run(self, again: Callable[[], None], run: "Callable[[MainWindow], None]") -> None:
        if self.form.strings.first(again) or self.form.is_refused():
            return
        if not self.form.is_testable():
            return
        if self.loaded:
            self.window.show_status("")
            run(self.window)
        else:
            self.later(again)

    def later(self, call: Callable[[], None]) -> None:
        """Once the heavy modules are there and the files were read."""
        self.startup.later(call)
        self.window.show_status(tr("Starting…"))

    @Slot(object, object, object)
    def _on_tested(
        self, profile: Profile, password: Secret | None, checked: "check.Checked"
    ) -> None:
        """Recorded under the profile that was tested; another one may be in the form by now."""
        if history.worth_keeping(checked):
            self.profiles.record(Tested(profile, check.last_result(checked), password))
            if profile.identifier not in self.profiles.state.practice:
                self.pages.history.record(profile.identifier, checked, self._on_recorded)
        diagnosis = checked.diagnosis
        _logger.info("tested: %s %s", diagnosis.verdict, diagnosis.failed_stage or "")
        self.tested.emit(checked)

    def _on_recorded(self) -> None:
        self.pages.read_history()
        self.ending.look()

    @Slot(object, object, bool)
    def _on_use_requested(
        self,
        files: Mapping[str, str],
        passphrase: Secret | None,
        moved: bool,  # noqa: FBT001 - Qt's signal
    ) -> None:
        """The doctor's file is for the profile in the form."""
        self.window.show_page(Page.CONNECTION)
        self.form.use_files(files, passphrase, moved=moved)

    @Slot()
    def _on_form_wanted(self) -> None:
        self.window.activateWindow()
        self.window.show_page(Page.CONNECTION)

    def find(self) -> None:
        """Search the profiles."""
        self.window.search.setFocus()
        self.window.search.selectAll()

    # The end --------------------------------------------------------------------------------------

    @Slot()
    def _on_closing(self) -> None:
        self.check.close()
        self.practice.stop_all()
        self.engine.close()
        self.profiles.files.close()

    @Slot(object)
    def _on_engine_failed(self, error: Exception) -> None:
        words = f"{type(error).__name__}: {error}"
        _logger.info("unexpected: %s", words, exc_info=error)
        self._complain(tr("Something unexpected happened: {words}", words=words))
