"""Shapes that carry a state without its colour: drawn, so that no font can lack them."""

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

__all__ = ["Sign", "paint_sign", "sign_icon"]


class Sign(StrEnum):
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
    painter.translate(box.topLeft())
    painter.scale(box.width() / 16, box.height() / 16)
    pen = QPen(
        colour, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    )
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _shape(painter, sign, colour, turn)
    painter.restore()


def _shape(painter: QPainter, sign: Sign, colour: QColor, turn: int) -> None:
    match sign:
        case Sign.PROVEN | Sign.UNPROVEN:
            painter.drawPath(_shield())
            if sign is Sign.PROVEN:
                painter.drawPolyline([QPointF(5.6, 8), QPointF(7.4, 9.8), QPointF(10.6, 6.2)])
            else:
                painter.drawLine(QPointF(8, 5.2), QPointF(8, 8.4))
                painter.drawPoint(QPointF(8, 10.8))
        case Sign.OPEN:
            painter.drawRoundedRect(QRectF(3.5, 7.5, 9, 6.5), 1.5, 1.5)
            painter.drawArc(QRectF(5, 2, 6, 8), 40 * 16, 150 * 16)
        case Sign.FAILED:
            painter.drawLine(QPointF(4, 4), QPointF(12, 12))
            painter.drawLine(QPointF(12, 4), QPointF(4, 12))
        case Sign.PASSED:
            painter.drawPolyline([QPointF(3.5, 8.5), QPointF(6.5, 11.8), QPointF(12.5, 4.5)])
        case Sign.WARNING:
            painter.drawPolygon([QPointF(8, 2), QPointF(14.5, 13.5), QPointF(1.5, 13.5)])
            painter.drawLine(QPointF(8, 6.5), QPointF(8, 9.3))
            painter.drawPoint(QPointF(8, 11.6))
        case Sign.WAITING:
            painter.drawEllipse(QRectF(3.5, 3.5, 9, 9))
        case Sign.RUNNING:
            faint = QColor(colour)
            faint.setAlphaF(0.25)
            painter.setPen(QPen(faint, 1.8))
            painter.drawEllipse(QRectF(3, 3, 10, 10))
            painter.setPen(QPen(colour, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawArc(QRectF(3, 3, 10, 10), -turn * 16, 100 * 16)
        case Sign.SKIPPED:
            painter.drawLine(QPointF(5, 8), QPointF(11, 8))
        case Sign.EYE | Sign.EYE_CLOSED:
            path = QPainterPath(QPointF(1.5, 8))
            path.quadTo(8, 0.8, 14.5, 8)
            path.quadTo(8, 15.2, 1.5, 8)
            painter.drawPath(path)
            painter.drawEllipse(QRectF(6, 6, 4, 4))
            if sign is Sign.EYE_CLOSED:
                painter.drawLine(QPointF(3, 13.5), QPointF(13, 2.5))
        case Sign.STOPPED:
            painter.setBrush(colour)
            painter.drawRect(QRectF(4.5, 4.5, 7, 7))


def _shield() -> QPainterPath:
    path = QPainterPath(QPointF(8, 1.5))
    path.lineTo(13.5, 3.5)
    path.lineTo(13.5, 7.5)
    path.cubicTo(13.5, 11, 11.2, 13.4, 8, 14.6)
    path.cubicTo(4.8, 13.4, 2.5, 11, 2.5, 7.5)
    path.lineTo(2.5, 3.5)
    path.closeSubpath()
    return path


def sign_icon(sign: Sign, colour: str, size: int = 16, ratio: float = 2.0) -> QIcon:
    """``sign`` as an icon of ``size`` device-independent pixels."""
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_sign(painter, sign, QRectF(0, 0, size, size), QColor(colour))
    painter.end()
    return QIcon(pixmap)
