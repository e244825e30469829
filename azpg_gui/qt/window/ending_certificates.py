"""Tells of certificates that end soon, where the user asked for it: once within thirty days, and
once more within seven."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from azpg_gui.lazy import later
from azpg_gui.qt.engine import Engine
from azpg_gui.qt.notifications import DesktopNotifications
from azpg_gui.qt.translation import tr, translated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from azpg_gui.core.storage.preferences import Preferences
    from azpg_gui.operations import dates
    from azpg_gui.operations.dates import Ending
    from azpg_gui.qt.job import Job
else:  # ``late_pages`` has it loaded before it is asked for here
    dates = later("azpg_gui.operations.dates")

__all__ = ["EndingCertificates"]

_EVERY: Final = 6 * 60 * 60 * 1000  # milliseconds; a window stays open for weeks
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
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)

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
        self._timer.start()
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
        self._notifications.show(
            summary, "\n".join(lines), lambda shown: self._remember(ending, shown=shown)
        )

    def _remember(self, told: "Sequence[Ending]", *, shown: bool) -> None:
        """What could not be shown is tried again at the next start."""
        if not shown:
            self.over.emit(False)  # noqa: FBT003
            return
        self._remembering = self._engine.run(
            lambda: dates.remember_told(self._folder, told),
            lambda _none: self.over.emit(True),  # noqa: FBT003
            lambda _error: self.over.emit(False),  # noqa: FBT003
        )
