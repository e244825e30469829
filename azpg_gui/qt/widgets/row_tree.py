"""A tree read by rows: the clipboard gets the whole row, not one cell."""

from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QTreeWidget

from azpg_gui.compat import override
from azpg_gui.qt.widgets.ink import KeptInk

__all__ = ["RowTree"]


class RowTree(QTreeWidget):
    """``name`` is what a screen reader says."""

    def __init__(self, name: str, headings: list[str]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setColumnCount(len(headings))
        self.setHeaderLabels(headings)
        self.setWordWrap(True)
        self.setItemDelegate(KeptInk(self))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.matches(QKeySequence.StandardKey.Copy) and item is not None:
            cells = [item.text(column) for column in range(self.columnCount())]
            QApplication.clipboard().setText("\t".join(cell for cell in cells if cell))
            return
        super().keyPressEvent(event)
