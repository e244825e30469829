"""A table in the order of one of its columns: chosen in its heading, remembered, and given up by a
third press, which brings back the order in which the rows came."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QHeaderView

from azpg_gui.qt.window_file import WindowFile

__all__ = ["ColumnOrder"]

Row = TypeVar("Row")
_ASCENDING, _DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
_WORDS = {_ASCENDING: "ascending", _DESCENDING: "descending"}


class ColumnOrder(QObject):
    """The values are put in order, not the cells: a date sorts as a date, whatever it looks like.

    Signals:
        changed(): fill the table again.
    """

    changed = Signal()

    def __init__(self, header: QHeaderView, name: str) -> None:
        """Args:
        name: of the table, in the file of what windows remember.
        """
        super().__init__(header)
        self._header, self._name = header, name
        self._file = WindowFile(self)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicatorClearable(True)
        column, _, direction = self._file.text(f"tables/{name}").partition(" ")
        known = column.isdecimal() and int(column) < header.count()
        order = _DESCENDING if direction == _WORDS[_DESCENDING] else _ASCENDING
        header.setSortIndicator(int(column) if known else -1, order)
        header.sortIndicatorChanged.connect(self._on_changed)

    @Slot(int, Qt.SortOrder)
    def _on_changed(self, column: int, order: Qt.SortOrder) -> None:
        self._file.keep(f"tables/{self._name}", f"{column} {_WORDS[order]}" if column >= 0 else "")
        self.changed.emit()

    def ordered(self, rows: Iterable[Row], keys: Sequence[Callable[[Row], Any]]) -> list[Row]:
        """``rows`` by the column that was chosen; as they came where none is.

        Args:
            keys: of each column, by which its rows are put in order.
        """
        column = self._header.sortIndicatorSection()
        if column < 0:
            return list(rows)
        down = self._header.sortIndicatorOrder() == _DESCENDING
        return sorted(rows, key=keys[column], reverse=down)
