"""Cells keep their own colour in the row that is chosen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QStyledItemDelegate

from azpg_gui.compat import override

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

__all__ = ["KeptInk"]


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
