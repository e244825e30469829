"""What the test dialog remembers between two starts: its size, and whether texts are unfolded."""

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QWidget

from azpg_gui.qt.widgets.room import open_in_room
from azpg_gui.qt.window_file import WindowFile

__all__ = ["DialogMemory"]

_NAME = "test-dialog"


class DialogMemory:
    def __init__(self, owner: QObject) -> None:
        self._file = WindowFile(owner)

    def restore_size(self, widget: QWidget) -> None:
        open_in_room(widget, self._file, _NAME, wanted=QSize(900, 840), least=480)

    def keep_size(self, widget: QWidget) -> None:
        self._file.keep_geometry(_NAME, widget)

    @property
    def technical_unfolded(self) -> bool:
        return self._file.text(f"{_NAME}/technical", "folded") == "unfolded"

    @technical_unfolded.setter
    def technical_unfolded(self, unfolded: bool) -> None:
        self._file.keep(f"{_NAME}/technical", "unfolded" if unfolded else "folded")

    @property
    def host_hidden(self) -> bool:
        return self._file.text(f"{_NAME}/host", "shown") == "hidden"

    @host_hidden.setter
    def host_hidden(self, hidden: bool) -> None:
        self._file.keep(f"{_NAME}/host", "hidden" if hidden else "shown")
