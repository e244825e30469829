"""The connections of an import: which are taken, and what becomes of each."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QHeaderView, QTableWidgetItem

from azpg_gui.qt.interchange.import_state import StepRow
from azpg_gui.qt.interchange.two_lines import NOTE_ROLE, STATE_ROLE, STRONG_ROLE, Ruled, TwoLines
from azpg_gui.qt.translation import shown, tr, translated
from azpg_gui.qt.widgets.tables import table

__all__ = ["StepsTable"]

_TICK: Final = 0
_NAME: Final = 1
_WHAT: Final = 2


class StepsTable(QObject):
    """Signals:
    row_chosen(int): the fields of a connection are wanted.
    row_ticked(int, bool): a connection is taken, or left out.

    Attributes:
        view: the table; the box in front of a name is its first column.
    """

    row_chosen = Signal(int)
    row_ticked = Signal(int, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        headings = ["", tr("Profile"), tr("What happens")]
        self.view = table(headings, tr("Connections to import"), stretched=_NAME)
        self.view.setItemDelegateForColumn(_TICK, Ruled(self.view))
        self.view.setItemDelegateForColumn(_NAME, TwoLines(self.view, wraps=False))
        self.view.setItemDelegateForColumn(_WHAT, TwoLines(self.view, wraps=True))
        header = self.view.horizontalHeader()
        header.setSectionResizeMode(_TICK, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(_WHAT, QHeaderView.ResizeMode.Fixed)
        self.view.setColumnWidth(_TICK, 30)
        self.view.setColumnWidth(_WHAT, 132)
        self._rows: tuple[StepRow, ...] = ()
        self._filling = False
        self.view.itemChanged.connect(self._on_item_changed)
        self.view.currentCellChanged.connect(self._on_cell_changed)

    def show_rows(self, rows: Sequence[StepRow], current: int) -> None:
        """Only what differs is written anew: ten thousand lines are filled once."""
        self._filling = True
        before, self._rows = self._rows, tuple(rows)
        self.view.setRowCount(len(rows))
        for number, row in enumerate(rows):
            if number >= len(before) or before[number] != row:
                self._show_row(number, row)
        if 0 <= current < len(rows) and self.view.currentRow() != current:
            self.view.setCurrentCell(current, _NAME)
        self._filling = False

    def _show_row(self, number: int, row: StepRow) -> None:
        flags = Qt.ItemFlag
        tick = QTableWidgetItem()
        tick.setFlags(
            flags.ItemIsSelectable
            | (flags.ItemIsEnabled | flags.ItemIsUserCheckable if row.can_be_ticked else flags(0))
        )
        tick.setCheckState(Qt.CheckState.Checked if row.ticked else Qt.CheckState.Unchecked)
        name, what = QTableWidgetItem(shown(row.name)), QTableWidgetItem(translated(row.what))
        name.setData(NOTE_ROLE, row.place)
        name.setData(STRONG_ROLE, True)  # noqa: FBT003 - Qt's signature
        note = translated(row.note) if row.note is not None else ""
        what.setData(NOTE_ROLE, f"! {note}" if note else "")
        what.setData(STATE_ROLE, row.state)
        said = ", ".join(part for part in (name.text(), row.place, what.text(), note) if part)
        tick.setData(Qt.ItemDataRole.AccessibleTextRole, said)
        name.setToolTip("\n".join(part for part in (name.text(), row.place) if part))
        what.setToolTip("\n".join(part for part in (what.text(), note) if part))
        for column, item in ((_TICK, tick), (_NAME, name), (_WHAT, what)):
            self.view.setItem(number, column, item)
        self.view.resizeRowToContents(number)

    @Slot(QTableWidgetItem)
    def _on_item_changed(self, item: QTableWidgetItem) -> None:
        if not self._filling and item.column() == _TICK:
            self.row_ticked.emit(item.row(), item.checkState() == Qt.CheckState.Checked)

    @Slot(int, int, int, int)
    def _on_cell_changed(self, row: int, _column: int, _before: int, _other: int) -> None:
        if not self._filling and row >= 0:
            self.row_chosen.emit(row)
