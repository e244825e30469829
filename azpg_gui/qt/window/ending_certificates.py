"""Tells of certificates that end soon, once each, where the user asked for it."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

from azpg_gui.lazy import later
from azpg_gui.qt.engine import Engine, Job
from azpg_gui.qt.notifications import DesktopNotifications
from azpg_gui.qt.translation import tr, translated

if TYPE_CHECKING:
    from azpg_gui.core.storage.preferences import Preferences
    from azpg_gui.operations import dates
    from azpg_gui.operations.dates import Ending
else:  # ``late_pages`` has it loaded before it is asked for here
    dates = later("azpg_gui.operations.dates")

__all__ = ["EndingCertificates"]

_LINES: Final = 4  # what a notification has room for


class EndingCertificates(QObject):
    """Signals:
    over(bool): it was looked; True where something was shown and is remembered.
    """

    over = Signal(bool)

    def __init__(
        self,
        engine: Engine,
        folder: Path | None,
        notifications: DesktopNotifications,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._engine, self._folder, self._notifications = engine, folder, notifications
        self._wanted = self._ready = False
        self._remembering: Job | None = None

    @property
    def idle(self) -> bool:
        """Nothing is on its way to the file."""
        return self._remembering is None or self._remembering.ended

    def follow(self, preferences: "Preferences") -> None:
        self._wanted = preferences.notify_ending
        self.look()

    def begin(self) -> None:
        """The heavy modules are there."""
        self._ready = True
        self.look()

    @Slot()
    def look(self) -> None:
        if self._wanted and self._ready:
            self._engine.run(
                lambda: dates.ending_to_tell(self._folder),
                self._tell,
                lambda _error: self.over.emit(False),  # noqa: FBT003 - Qt's signal
                newest_of=(self, "ending"),
            )

    def _tell(self, ending: "Sequence[Ending]") -> None:
        if not ending:
            self.over.emit(False)  # noqa: FBT003
            return
        count = len(ending)
        summary = (
            tr("A certificate ends soon")
            if count == 1
            else tr("{count} certificates end soon", count=count)
        )
        lines = [f"{one.name}: {translated(one.left)} ({one.where})" for one in ending[:_LINES]]
        if count > _LINES:
            lines.append(tr("and {count} more", count=count - _LINES))
        told = [one.sha256 for one in ending]
        self._notifications.show(
            summary, "\n".join(lines), lambda shown: self._remember(told, shown=shown)
        )

    def _remember(self, told: Sequence[str], *, shown: bool) -> None:
        """What could not be shown is tried again at the next start."""
        if not shown:
            self.over.emit(False)  # noqa: FBT003
            return
        self._remembering = self._engine.run(
            lambda: dates.remember_told(self._folder, told),
            lambda _none: self.over.emit(True),  # noqa: FBT003
            lambda _error: self.over.emit(False),  # noqa: FBT003
        )
