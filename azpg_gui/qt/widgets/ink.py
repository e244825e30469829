"""Cells keep their own colour in the row that is chosen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QTableView

from azpg_gui.compat import override

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

__all__ = ["KeptInk"]

_BESIDE, _ABOVE = 9, 4  # pixels around a text: the style sheet's padding, and Qt's own


class KeptInk(QStyledItemDelegate):
    """A style takes ``HighlightedText`` for a selected cell, whatever foreground its item has
    (``QStyledItemDelegate::initStyleOption`` sets ``Text`` only)."""

    @override
    def initStyleOption(
        self, option: "QStyleOptionViewItem", index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        if index.data(Qt.ItemDataRole.ForegroundRole) is not None:
            palette = option.palette
            palette.setBrush(QPalette.ColorRole.HighlightedText, palette.text())
            option.palette = palette

    @override
    def sizeHint(
        self, option: "QStyleOptionViewItem", index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Qt does not count the room the style sheet takes from a text that wraps, and cut the last
        line of one that fits its cell only without it."""
        hint, view = super().sizeHint(option, index), self.parent()
        if not isinstance(view, QTableView) or not view.wordWrap():
            return hint
        font = index.data(Qt.ItemDataRole.FontRole)
        metrics = QFontMetrics(font if isinstance(font, QFont) else option.font)
        room = QRect(0, 0, max(view.columnWidth(index.column()) - 2 * _BESIDE, 40), 10_000)
        text = str(index.data() or "")
        height = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), text).height()
        return QSize(hint.width(), max(hint.height(), height + 2 * _ABOVE))
