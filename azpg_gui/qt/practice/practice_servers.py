"""The practice servers of this window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from azpg_gui.core.connection.profile import Profile, Trust
from azpg_gui.lazy import later
from azpg_gui.qt.engine import Engine
from azpg_gui.qt.jobs import start_practice
from azpg_gui.qt.translation import explanation, tr
from azpg_gui.qt.window.main_window import MainWindow

if TYPE_CHECKING:
    from azpg_gui.practice import scenarios
    from azpg_gui.practice.server import PracticeServer
else:
    scenarios = later("azpg_gui.practice.scenarios")

__all__ = ["PracticeServers"]


class PracticeServers(QObject):
    """Starts practice servers and offers a profile for each.

    Signals:
        started(object): a PracticeServer that is ready.
        failed(str): it did not start, and why.
    """

    started = Signal(object)
    failed = Signal(str)

    def __init__(self, engine: Engine, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._engine, self._window = engine, window
        self._servers: dict[str, PracticeServer] = {}
        self._starting: set[str] = set()

    @Slot(str)
    def start(self, name: str) -> None:
        """Start a server for a scenario, or go to the one that runs."""
        if name in self._servers:
            self.started.emit(self._servers[name])
            return
        if name in self._starting:
            return
        self._starting.add(name)
        self._window.show_status(tr("Starting a practice server ({name})…", name=name))

        def started(server: "PracticeServer") -> None:
            self._starting.discard(name)
            self._servers[name] = server
            self._window.show_status(tr("Practice server {name} is running.", name=name))
            self.started.emit(server)

        def failed(error: Exception) -> None:
            self._starting.discard(name)
            self._window.show_status(explanation(error), trouble=True)
            self.failed.emit(explanation(error))

        self._engine.run(lambda: start_practice(scenarios.Scenario(name)), started, failed)

    def profiles(self) -> dict[str, Profile]:
        """A profile for each running server, by identifier; they are not saved."""
        found = (self.profile_of(server) for server in self._servers.values())
        return {profile.identifier: profile for profile in found}

    def profile_of(self, server: "PracticeServer") -> Profile:
        name = server.scenario.value
        # The folder's name is new for every server, so that a password never meets another one.
        identifier = server.folder.name
        return Profile(
            identifier,
            tr("Practice: {name}", name=name),
            tr("Practice"),
            server.values,
            Trust.FILE,
        )

    def stop_all(self) -> None:
        """Nothing waits here: the supervisors finish after this program has gone, if they must."""
        for server in self._servers.values():
            server.release()
        self._servers.clear()
