"""Cells of the preview: ruled, and of two lines: what it is, and what is to know of it."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QTableView

from azpg_gui.compat import override
from azpg_gui.qt.theme.colours import current_colours
from azpg_gui.qt.widgets.ink import KeptInk

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

__all__ = ["NOTE_ROLE", "STATE_ROLE", "STRONG_ROLE", "Ruled", "TwoLines"]

NOTE_ROLE: Final = Qt.ItemDataRole.UserRole + 1  # the second line
STATE_ROLE: Final = Qt.ItemDataRole.UserRole + 2  # warning or bad: the colour of the note
STRONG_ROLE: Final = Qt.ItemDataRole.UserRole + 3  # whether the first line is bold
_MARGIN: Final = 8  # a style sheet's padding, and Qt's own
_GAP: Final = 2


class Ruled(KeptInk):
    """As Qt draws it, with a line below the row, which is as high as its text needs."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view

    @override
    def sizeHint(
        self, option: "QStyleOptionViewItem", index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Qt's own does not count the room the style sheet takes from the text."""
        hint = super().sizeHint(option, index)
        text, font = str(index.data() or ""), index.data(Qt.ItemDataRole.FontRole)
        metrics = QFontMetrics(font if isinstance(font, QFont) else option.font)
        room = QRect(0, 0, max(self._view.columnWidth(index.column()) - 2 * _MARGIN, 40), 10_000)
        height = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), text).height()
        return QSize(hint.width(), max(hint.height(), height + 2 * _MARGIN))

    @override
    def paint(
        self,
        painter: QPainter,
        option: "QStyleOptionViewItem",
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        painter.setPen(QColor(current_colours().border))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())


class TwoLines(QStyledItemDelegate):
    """Each of the two is elided in the middle; the tool tip has them whole."""

    @staticmethod
    def height(metrics: QFontMetrics) -> int:
        """Of every row."""
        return 2 * metrics.height() + _GAP + 2 * _MARGIN

    @override
    def paint(
        self,
        painter: QPainter,
        option: "QStyleOptionViewItem",
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        colours = current_colours()
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours.accent_tint))
        painter.setPen(QColor(colours.border))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        box = option.rect.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        font = QFont(option.font)
        font.setBold(bool(index.data(STRONG_ROLE)))
        note, state = str(index.data(NOTE_ROLE) or ""), str(index.data(STATE_ROLE) or "")
        inks = {"warning": colours.warning, "bad": colours.bad}
        first = colours.text if note else inks.get(state, colours.text)
        _draw(painter, box, font, first, str(index.data() or ""))
        if note:
            ink = inks.get(state, colours.muted)
            below = box.adjusted(0, option.fontMetrics.height() + _GAP, 0, 0)
            _draw(painter, below, _small(option.font), ink, note)
        painter.restore()


def _draw(painter: QPainter, box: QRect, font: QFont, ink: str, text: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(ink))
    elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideMiddle, box.width())
    painter.drawText(box, int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft), elided)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    if font.pixelSize() > 0:
        small.setPixelSize(max(font.pixelSize() - 1, 9))
    elif font.pointSizeF() > 0:
        small.setPointSizeF(font.pointSizeF() - 0.75)
    return small
