"""The first page of the window: shown where no profile is in the form, and what is chosen there."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

from azpg_gui.lazy import later
from azpg_gui.qt.profiles.profiles_controller import ProfilesController
from azpg_gui.qt.profiles.result_description import describe_result
from azpg_gui.qt.window.form_controller import FormController
from azpg_gui.qt.window.main_window import MainWindow, Page

if TYPE_CHECKING:
    from azpg_gui.qt.welcome import recent_profiles, welcome_page
    from azpg_gui.qt.welcome.welcome_page import WelcomePage
else:
    welcome_page = later("azpg_gui.qt.welcome.welcome_page")
    recent_profiles = later("azpg_gui.qt.welcome.recent_profiles")

__all__ = ["WelcomeController"]

_RECENT: Final = 5


class WelcomeController(QObject):
    """Signals:
    guide_requested(): what TLS to Azure needs.

    Attributes:
        page: once it was made.
    """

    guide_requested = Signal()

    def __init__(
        self,
        window: MainWindow,
        form: FormController,
        profiles: ProfilesController,
        practise: Callable[[str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window, self._form, self._profiles = window, form, profiles
        self._practise = practise
        self._known = False  # whether there are profiles
        self._shown: bool | None = None
        self.page: WelcomePage | None = None

    @Slot()
    def begin(self) -> None:
        """The files were read, or cannot be."""
        self._known = True
        self.show_state()

    def show_state(self) -> None:
        """The first page or the form, when it is the turn of the other one."""
        at_home = self._profiles.state.at_home
        if at_home == self._shown or (at_home and not self._known):
            return
        self._shown = at_home
        if at_home:
            self._show_page()
        else:
            self._window.show_form()

    def show(self) -> None:
        """Go there. Nothing that was typed is lost."""
        self._form.leave()
        self._profiles.go_home()
        self._show_page()

    def _show_page(self) -> None:
        page = self.make_page()
        page.show_recent(self._recent())
        self._window.show_welcome(page)
        page.begin()

    def make_page(self) -> "WelcomePage":
        """Once; before it is shown, it is all the faster then."""
        if self.page is None:
            self.page = self._made()
        return self.page

    def _made(self) -> "WelcomePage":
        page = welcome_page.WelcomePage()
        page.string_entered.connect(self.show_string)
        page.host_entered.connect(self._on_host_entered)
        page.practice_chosen.connect(self._practise)
        page.profile_chosen.connect(self._form.go_to)
        page.import_requested.connect(self._window.import_requested)
        page.guide_requested.connect(self.guide_requested)
        return page

    def _recent(self) -> "tuple[recent_profiles.RecentProfile, ...]":
        state, results = self._profiles.state, self._profiles.results
        now = datetime.now(UTC)
        found = []
        for row in state.rows:
            profile = row.profile
            said = describe_result(results.shown(profile, state.known_as(profile.identifier)), now)
            tested = results.of(profile)
            if said is not None and tested is not None:
                one = recent_profiles.RecentProfile(
                    profile.identifier, profile.name, said.short, said.sign, said.state
                )
                found.append((tested.result.tested_at, one))
        found.sort(key=lambda pair: pair[0], reverse=True)
        return tuple(one for _, one in found[:_RECENT])

    @Slot(str)
    def show_string(self, text: str) -> None:
        """Read as in the form, which shows what came of it, or what is wrong with it."""
        self._window.show_page(Page.CONNECTION)
        self._form.begin()
        self._window.connection.string_entered.emit(text)

    @Slot(str)
    def _on_host_entered(self, host: str) -> None:
        self._window.show_page(Page.CONNECTION)
        self._form.begin_with(host)
