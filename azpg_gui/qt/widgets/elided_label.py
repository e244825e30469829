"""A line that gives way: what has no room is left out, and stands in the tip."""

from typing import TYPE_CHECKING

from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel

from azpg_gui.compat import override

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

__all__ = ["ElidedLabel"]


class ElidedLabel(QLabel):
    """Plain text on one line. ``text()``, and a screen reader, have it whole."""

    _LEAST = 48  # pixels

    def __init__(self, role: str) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)

    def _room(self) -> int:
        """Pixels for the text; what else the label needs is its frame and padding."""
        whole = self.fontMetrics().horizontalAdvance(self.text())
        return self.width() - (super().sizeHint().width() - whole)

    @property
    def shown(self) -> str:
        if self.width() >= super().sizeHint().width():
            return self.text()  # elidedText counts parts of pixels, the size hint whole ones
        right = Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(self.text(), right, self._room())

    @override
    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().boundedTo(QSize(self._LEAST, 10_000))

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and not self.toolTip():
            self.setToolTip(self.text() if self.shown != self.text() else "")
        return super().event(event)

    @override
    def paintEvent(self, event: "QPaintEvent") -> None:
        if self.shown == self.text():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        # Not imported above: PySide6 makes a class's enumerations when it is named, and QStyle's
        # take 4 ms of the start, where nothing is cut.
        option = QtWidgets.QStyleOption()
        option.initFrom(self)
        background = QtWidgets.QStyle.PrimitiveElement.PE_Widget
        self.style().drawPrimitive(background, option, painter, self)
        # Of the whole: its contents lie within that, behind what is indented.
        indent = max(self.indent(), 0)
        around = (self.width() - self._room() - indent) // 2
        box = self.rect().adjusted(around + indent, 0, -around, 0)
        self.style().drawItemText(
            painter, box, Qt.AlignmentFlag.AlignVCenter, self.palette(), self.isEnabled(),
            self.shown, self.foregroundRole(),
        )  # fmt: skip
