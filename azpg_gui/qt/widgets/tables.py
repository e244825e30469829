"""Tables of the page *Certificates*: read by row, as high as their rows."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QTableWidget,
    QTableWidgetItem,
)

from azpg_gui.compat import override
from azpg_gui.qt.widgets.ink import KeptInk

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

__all__ = ["cell", "fit", "read_by_row", "table"]


class _Yielding(QTableWidget):
    """Hides the last column before another one is cut."""

    @override
    def resizeEvent(self, event: "QResizeEvent") -> None:
        super().resizeEvent(event)
        self.make_room()

    def make_room(self) -> None:
        header, last = self.horizontalHeader(), self.columnCount() - 1
        needed = sum(
            max(self.sizeHintForColumn(column), header.sectionSizeHint(column))
            for column in range(self.columnCount())
        )
        self.setColumnHidden(last, needed > self.viewport().width())


def table(
    headings: list[str], name: str, *, stretched: int = 0, yielding: bool = False
) -> QTableWidget:
    """``name`` is what a screen reader says; the column ``stretched`` takes the room there is.

    Args:
        yielding: the last column is left out where the others need its room.
    """
    made = _Yielding(0, len(headings)) if yielding else QTableWidget(0, len(headings))
    made.setHorizontalHeaderLabels(headings)
    made.setWordWrap(False)
    read_by_row(made, name, stretched=stretched)
    return made


def read_by_row(made: QTableView, name: str, *, stretched: int = 0) -> None:
    """A view whose rows are chosen as a whole, without a grid."""
    made.setAccessibleName(name)
    made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setItemDelegate(KeptInk(made))
    made.setShowGrid(False)
    made.setTabKeyNavigation(False)
    made.verticalHeader().hide()
    header = made.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
    header.setHighlightSections(False)


def cell(text: str, tip: str = "", colour: str = "") -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    item.setToolTip(tip or text)
    if colour:
        item.setForeground(QColor(colour))
    return item


def fit(made: QTableWidget, *, most: int) -> None:
    """As high as its rows, up to ``most`` of them."""
    if isinstance(made, _Yielding):
        made.make_room()
    made.resizeRowsToContents()
    rows = min(made.rowCount(), most)
    height = sum(made.rowHeight(row) for row in range(rows)) + made.horizontalHeader().height()
    made.setFixedHeight(height + 12)
