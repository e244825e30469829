"""A practice server in the window: its profile comes into the form, and is tested."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from azpg_gui.qt.practice.practice_servers import PracticeServers
from azpg_gui.qt.profiles.passwords import Passwords
from azpg_gui.qt.profiles.profiles_controller import ProfilesController

if TYPE_CHECKING:
    from azpg_gui.practice.server import PracticeServer

__all__ = ["PracticeController"]


class PracticeController(QObject):
    """Signals:
    ready(): a practice server runs and its profile is in the form.
    """

    ready = Signal()

    def __init__(
        self,
        servers: PracticeServers,
        profiles: ProfilesController,
        passwords: Passwords,
        test: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._servers, self._profiles, self._passwords = servers, profiles, passwords
        self._test = test
        self._wanted = ""  # the scenario to be tested once its server runs
        servers.started.connect(self._on_started)

    @Slot(str)
    def start_and_test(self, scenario: str) -> None:
        """One press: a server is started and tested; one that runs is tested again."""
        self._wanted = scenario
        self._servers.start(scenario)

    @Slot(object)
    def _on_started(self, server: "PracticeServer") -> None:
        profile = self._servers.profile_of(server)
        self._passwords.keep(profile.identifier, server.password)
        self._profiles.practise(self._servers.profiles(), profile.identifier)
        self.ready.emit()
        if server.scenario.value == self._wanted:
            self._wanted = ""
            self._test()
