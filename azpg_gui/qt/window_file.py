"""What windows remember between two starts: sizes, what was left unfolded, how they look.

Read before the first paint, so by Qt alone: looking the platform's folders up in Python takes 14 ms
(measured). What is remembered here is lost without harm; what is not, is in ``core/storage``.
"""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QSettings, QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from azpg_gui.core.files import make_folder, write_new
from azpg_gui.this_program import portable_home

__all__ = ["WindowFile", "log_place", "reports_folder", "window_file"]


def window_file() -> Path:
    """``~/.local/state/azpg/window.ini`` on Linux, the platform's equivalent, or ``AZPG_HOME``."""
    home = portable_home()
    if home is not None:
        return home / "window.ini"
    state = QStandardPaths.StandardLocation.GenericStateLocation
    return Path(QStandardPaths.writableLocation(state)) / "azpg" / "window.ini"


def log_place() -> Path:
    return window_file().with_name("azpg-gui.log")


def reports_folder() -> Path:
    """Of crashes."""
    return window_file().with_name("crashes")


class WindowFile:
    """One small file; what cannot be read or written is forgotten, never an error."""

    def __init__(self, owner: QObject) -> None:
        self._path = window_file()
        self._settings = QSettings(str(self._path), QSettings.Format.IniFormat, owner)

    def text(self, key: str, default: str = "") -> str:
        return str(self._settings.value(key, default))

    def keep(self, key: str, value: str | QByteArray) -> None:
        with suppress(OSError):
            # Qt keeps the mode of a file that is there, and makes a new one for everybody to read.
            make_folder(self._path.parent)
            write_new(self._path, b"")
        self._settings.setValue(key, value)

    def bytes(self, key: str) -> QByteArray | None:
        kept = self._settings.value(key)
        return kept if isinstance(kept, QByteArray) else None

    def restore_geometry(self, name: str, widget: QWidget) -> bool:
        """Where it was on the screens that are there now; False where it never was."""
        kept = self.bytes(f"{name}/geometry-{_screens()}")
        return kept is not None and widget.restoreGeometry(kept)

    def keep_geometry(self, name: str, widget: QWidget) -> None:
        self.keep(f"{name}/geometry-{_screens()}", widget.saveGeometry())


def _screens() -> str:
    """Their arrangement: on its desk and on the road, a laptop has two sizes of a window."""
    sizes = (
        f"{screen.size().width()}x{screen.size().height()}" for screen in QGuiApplication.screens()
    )
    return "+".join(sizes)
