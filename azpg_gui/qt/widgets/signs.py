"""Widgets that show a sign."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from azpg_gui.compat import override
from azpg_gui.qt.theme.colours import current_colours
from azpg_gui.qt.theme.motion import is_still
from azpg_gui.qt.theme.signs import Sign, paint_sign

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

__all__ = ["SignDisc", "SmallSign"]


class SmallSign(QWidget):
    """A 16 px sign in the colour of its state."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(16, 16)
        self._sign, self._state = Sign.WAITING, "plain"

    def show_sign(self, sign: Sign, state: str) -> None:
        self._sign, self._state = sign, state
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(16, 16)

    @override
    def paintEvent(self, event: "QPaintEvent") -> None:
        colours = current_colours()
        ink = {"good": colours.good, "warning": colours.warning, "bad": colours.bad}
        painter = QPainter(self)
        colour = QColor(ink.get(self._state, colours.muted))
        paint_sign(painter, self._sign, QRectF(0, 0, 16, 16), colour)


class SignDisc(QWidget):
    """A sign on a tinted disc: the verdict's picture."""

    def __init__(self, size: int = 44) -> None:
        super().__init__()
        self._size = size
        self._sign = Sign.WAITING
        self._state = "plain"
        self._turn = 0
        self.setFixedSize(size, size)

    def show_sign(self, sign: Sign, state: str) -> None:
        """``state`` is good, warning, bad or plain."""
        self._sign, self._state = sign, state
        self.update()

    def turn(self) -> None:
        """One step of the running sign."""
        self._turn = 0 if is_still() else (self._turn + 24) % 360
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    @override
    def paintEvent(self, event: "QPaintEvent") -> None:
        colours = current_colours()
        ink, tint = {
            "good": (colours.good, colours.good_tint),
            "warning": (colours.warning, colours.warning_tint),
            "bad": (colours.bad, colours.bad_tint),
        }.get(self._state, (colours.muted, colours.hover))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tint))
        painter.drawEllipse(self.rect())
        inner = self._size * 0.52
        offset = (self._size - inner) / 2
        box = QRectF(offset, offset, inner, inner)
        paint_sign(painter, self._sign, box, QColor(ink), self._turn)
