"""The parts of a page, chosen above them in groups: whose each part is stands over its group."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from azpg_gui.compat import override
from azpg_gui.qt.widgets.basic import button, label

__all__ = ["Part", "Parts"]


class Part(NamedTuple):
    title: str
    page: QWidget


class Parts(QWidget):
    """Signals:
    chosen(): another part is in front.

    Args:
        groups: caption of a group → its parts by name.
    """

    chosen = Signal()

    def __init__(self, groups: Mapping[str, Mapping[str, Part]]) -> None:
        super().__init__()
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._stack = QStackedWidget()
        self._bar = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._bar.setSpacing(24)
        self._columns: list[QWidget] = []
        for caption, parts in groups.items():
            column = self._column(caption, parts)
            self._columns.append(column)
            self._bar.addWidget(column, 0, Qt.AlignmentFlag.AlignLeft)
        self._bar.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._bar)
        whole.addWidget(self._stack, 1)
        self._group.idClicked.connect(self._on_clicked)
        self.show_part(self.names[0])

    def _column(self, caption: str, parts: Mapping[str, Part]) -> QWidget:
        made = QWidget()
        row = QHBoxLayout()
        row.setSpacing(0)
        for number, (name, part) in enumerate(parts.items()):
            segment = button(part.title, "segment")
            segment.setCheckable(True)
            segment.setAccessibleDescription(caption)
            last = number == len(parts) - 1
            place = "last" if last else "first" if number == 0 else "middle"
            segment.setProperty("place", "only" if len(parts) == 1 else place)
            self._group.addButton(segment, self._stack.addWidget(part.page))
            self._buttons[name] = segment
            row.addWidget(segment)
        row.addStretch()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label(caption, "group"))
        column.addLayout(row)
        return made

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._buttons)

    @property
    def part(self) -> str:
        """In front."""
        return self.names[self._stack.currentIndex()]

    def show_part(self, name: str) -> None:
        segment = self._buttons[name]
        segment.setChecked(True)
        self._on_clicked(self._group.id(segment))

    def button(self, name: str) -> QPushButton:
        """The one that shows the part."""
        return self._buttons[name]

    @Slot(int)
    def _on_clicked(self, index: int) -> None:
        if index != self._stack.currentIndex():
            self._stack.setCurrentIndex(index)
            self.chosen.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """The groups stand beside each other where there is room."""
        hints = [column.sizeHint().width() for column in self._columns]
        beside = sum(hints) + self._bar.spacing() * len(hints) <= self.width()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._bar.setDirection(across if beside else down)
        self._bar.setSpacing(24 if beside else 10)
        super().resizeEvent(event)

    @override
    def minimumSizeHint(self) -> QSize:
        """Of the widest group: the bar decides by the width it is given, not the other way."""
        least = super().minimumSizeHint()
        return QSize(max(column.sizeHint().width() for column in self._columns), least.height())
