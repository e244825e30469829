"""Shapes that carry a state without its colour: ``resources/icons/signs``, so that no font can lack
them."""

from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from azpg_gui.lazy import later
from azpg_gui.resources import resource

if TYPE_CHECKING:
    from PySide6 import QtSvg
else:  # a library of its own, loaded when the first sign is painted
    QtSvg = later("PySide6.QtSvg")

__all__ = ["Sign", "paint_sign", "sign_icon"]


class Sign(StrEnum):
    """The value is the file's name."""

    PROVEN = "proven"  # shield with a tick
    UNPROVEN = "unproven"  # shield with a question
    OPEN = "open"  # open padlock: not encrypted
    FAILED = "failed"  # cross
    PASSED = "passed"  # tick
    WARNING = "warning"  # triangle with an exclamation mark
    WAITING = "waiting"  # empty ring
    RUNNING = "running"  # ring with a turning part
    SKIPPED = "skipped"  # dash
    STOPPED = "stopped"  # square
    EYE = "eye"
    EYE_CLOSED = "eye-closed"


def paint_sign(painter: QPainter, sign: Sign, box: QRectF, colour: QColor, turn: int = 0) -> None:
    """Paint ``sign`` into ``box``.

    Args:
        turn: degrees, for RUNNING.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.center())
    painter.rotate(turn if sign is Sign.RUNNING else 0)
    half = box.width() / 2, box.height() / 2
    _picture(sign, colour.name()).render(painter, QRectF(-half[0], -half[1], *box.size().toTuple()))
    painter.restore()


@cache
def _picture(sign: Sign, colour: str) -> "QtSvg.QSvgRenderer":
    """Twelve signs in the few colours of a theme."""
    drawn = resource("icons", "signs", f"{sign.value}.svg").read_bytes()
    return QtSvg.QSvgRenderer(drawn.replace(b"currentColor", colour.encode()))


def sign_icon(sign: Sign, colour: str, size: int = 16, ratio: float = 2.0) -> QIcon:
    """``sign`` as an icon of ``size`` device-independent pixels."""
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_sign(painter, sign, QRectF(0, 0, size, size), QColor(colour))
    painter.end()
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)  # else a style tints it with its own highlight
    return icon
