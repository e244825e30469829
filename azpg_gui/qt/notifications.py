"""Desktop notifications: by the session's own service, else by the icon in its tray. Who calls asks
whether the user wants them."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from azpg_gui.lazy import later
from azpg_gui.qt.engine import Engine

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSystemTrayIcon

    from azpg_gui.operations import notifications
else:
    notifications = later("azpg_gui.operations.notifications")

__all__ = ["DesktopNotifications"]

_STAYS: Final = 15_000  # milliseconds the tray has our icon, for a message to be read


class DesktopNotifications(QObject):
    """The GUI thread never waits for a bus."""

    def __init__(self, engine: Engine, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine
        self._tray: QSystemTrayIcon | None = None

    def show(self, summary: str, body: str, then: Callable[[bool], None]) -> None:
        """``then`` is told whether it was shown; a desktop may still be set to *do not disturb*."""
        self._engine.run(
            lambda: notifications.notify(summary, body),
            lambda shown: then(shown or self._show_in_tray(summary, body)),
            lambda _error: then(self._show_in_tray(summary, body)),
        )

    def _show_in_tray(self, summary: str, body: str) -> bool:
        """Windows and macOS make a notification of their own of it."""
        from_widgets = later("PySide6.QtWidgets").QSystemTrayIcon
        if not (from_widgets.isSystemTrayAvailable() and from_widgets.supportsMessages()):
            return False
        if self._tray is None:
            self._tray = from_widgets(QGuiApplication.windowIcon(), self)
        tray = self._tray
        tray.show()
        tray.showMessage(summary, body, QGuiApplication.windowIcon(), _STAYS)
        QTimer.singleShot(_STAYS, tray, tray.hide)
        return True
