"""A line that says what is chosen, and unfolds what it is chosen with."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from azpg_gui.qt.widgets.basic import button

__all__ = ["Fold"]


class Fold(QWidget):
    """Attributes:
    line: pressed, it unfolds.
    """

    def __init__(self) -> None:
        super().__init__()
        self._title = ""
        self._inside: QWidget | None = None
        self.line = button("", "link")
        self.line.setCheckable(True)
        self.line.toggled.connect(self._on_toggled)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(self.line, 0, Qt.AlignmentFlag.AlignLeft)

    def set_inside(self, inside: QWidget) -> None:
        self._inside = inside
        self._column.addWidget(inside)
        inside.hide()

    def set_title(self, title: str) -> None:
        self._title = title
        sign = "▾" if self.line.isChecked() else "▸"
        escaped = title.replace("&", "&&")  # a button would take it for a key to press
        self.line.setText(f"{sign} {escaped}")

    def open(self) -> None:
        self.line.setChecked(True)

    @Slot()
    def _on_toggled(self) -> None:
        if self._inside is not None:
            self._inside.setVisible(self.line.isChecked())
        self.set_title(self._title)
