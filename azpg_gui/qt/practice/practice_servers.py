"""The practice servers of this window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from azpg_gui.core.connection.profile import Profile, Trust
from azpg_gui.lazy import later
from azpg_gui.practice.scenarios import Scenario, title
from azpg_gui.qt.engine import Engine
from azpg_gui.qt.translation import explanation, tr, translated

if TYPE_CHECKING:
    from azpg_gui.operations import practice
    from azpg_gui.practice.server import PracticeServer
else:
    practice = later("azpg_gui.operations.practice")

__all__ = ["PracticeServers"]


class PracticeServers(QObject):
    """Starts practice servers and offers a profile for each.

    Signals:
        started(object): a PracticeServer that is ready.
        said(str): a line for the foot of the window.
        failed(str): it did not start, and why.
    """

    started = Signal(object)
    said = Signal(str)
    failed = Signal(str)

    def __init__(self, engine: Engine, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine
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
        about = translated(title(Scenario(name)))
        self.said.emit(tr("Starting a practice server: {about}…", about=about))

        def started(server: "PracticeServer") -> None:
            self._starting.discard(name)
            self._servers[name] = server
            self.said.emit(tr("The practice server is running: {about}.", about=about))
            self.started.emit(server)

        def failed(error: Exception) -> None:
            self._starting.discard(name)
            self.failed.emit(explanation(error))

        self._engine.run(lambda: practice.start_practice(name), started, failed)

    @property
    def servers(self) -> "tuple[PracticeServer, ...]":
        """Those that run."""
        return tuple(self._servers.values())

    def profiles(self) -> dict[str, Profile]:
        """A profile for each running server, by identifier; they are not saved."""
        found = (self.profile_of(server) for server in self._servers.values())
        return {profile.identifier: profile for profile in found}

    def profile_of(self, server: "PracticeServer") -> Profile:
        # The folder's name is new for every server, so that a password never meets another one.
        identifier = server.folder.name
        name = translated(title(server.scenario))
        return Profile(identifier, name, tr("Practice"), server.values, Trust.FILE)

    def take_over(self, other: "PracticeServers") -> None:
        """Those another window had running go on for this one."""
        self._servers, other._servers = other._servers, {}  # noqa: SLF001

    def stop_all(self) -> None:
        """Nothing waits here: the supervisors finish after this program has gone, if they must."""
        for server in self._servers.values():
            server.release()
        self._servers.clear()
