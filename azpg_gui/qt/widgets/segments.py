"""A choice of a few, side by side."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from azpg_gui.qt.widgets.basic import button

__all__ = ["Segments"]


class Segments(QWidget):
    """Signals:
    chosen(str): the value of the segment the user went to.

    Args:
        name: what a screen reader says.
        choices: value → text.
    """

    chosen = Signal(str)

    def __init__(self, name: str, choices: dict[str, str]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._values = list(choices)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for number, text in enumerate(choices.values()):
            segment = button(text, "segment")
            segment.setCheckable(True)
            last = number == len(choices) - 1
            segment.setProperty("place", "last" if last else "first" if number == 0 else "middle")
            self._group.addButton(segment, number)
            row.addWidget(segment)
        row.addStretch()
        self._group.buttonClicked.connect(self._on_clicked)

    @property
    def value(self) -> str:
        return self._values[self._group.checkedId()]

    def choose(self, value: str) -> None:
        self._group.button(self._values.index(value)).setChecked(True)

    @Slot(QAbstractButton)
    def _on_clicked(self, segment: QAbstractButton) -> None:
        self.chosen.emit(self._values[self._group.id(segment)])
