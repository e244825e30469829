"""What the test dialog remembers between two starts: its size, and whether texts are unfolded."""

from contextlib import suppress

from PySide6.QtCore import QByteArray, QObject, QSettings
from PySide6.QtWidgets import QWidget

from azpg_gui.core.files import make_folder, write_new
from azpg_gui.core.storage.file_locations import window_file

__all__ = ["DialogMemory"]


class DialogMemory:
    """One small file; what cannot be read or written is forgotten, never an error."""

    def __init__(self, owner: QObject) -> None:
        path = window_file()
        with suppress(OSError):
            # Qt keeps the mode of a file that is there, and makes a new one for everybody to read.
            make_folder(path.parent)
            write_new(path, b"")
        self._settings = QSettings(str(path), QSettings.Format.IniFormat, owner)

    def restore_size(self, widget: QWidget) -> bool:
        kept = self._settings.value("test-dialog/geometry")
        return isinstance(kept, QByteArray) and widget.restoreGeometry(kept)

    def keep_size(self, widget: QWidget) -> None:
        self._settings.setValue("test-dialog/geometry", widget.saveGeometry())

    @property
    def technical_unfolded(self) -> bool:
        return self._settings.value("test-dialog/technical", "folded") == "unfolded"

    @technical_unfolded.setter
    def technical_unfolded(self, unfolded: bool) -> None:
        self._settings.setValue("test-dialog/technical", "unfolded" if unfolded else "folded")

    @property
    def host_hidden(self) -> bool:
        return self._settings.value("test-dialog/host", "shown") == "hidden"

    @host_hidden.setter
    def host_hidden(self, hidden: bool) -> None:
        self._settings.setValue("test-dialog/host", "hidden" if hidden else "shown")
