"""The connections of an import: which are taken, and what becomes of each."""

from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtWidgets import QHeaderView, QTableView

from azpg_gui.compat import override
from azpg_gui.qt.interchange.import_state import ImportState, StepRow
from azpg_gui.qt.interchange.two_lines import NOTE_ROLE, STATE_ROLE, STRONG_ROLE, Ruled, TwoLines
from azpg_gui.qt.translation import shown, tr, translated
from azpg_gui.qt.widgets.tables import read_by_row

__all__ = ["StepsTable"]

TICK: Final = 0
NAME: Final = 1
WHAT: Final = 2
_Index = QModelIndex | QPersistentModelIndex
_ROLE: Final = Qt.ItemDataRole


class StepsModel(QAbstractTableModel):
    """Lines are made when they are painted: ten thousand take no longer than ten.

    Signals:
        row_ticked(int, bool): a connection is taken, or left out.
    """

    row_ticked = Signal(int, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = ImportState()
        self._headings = ["", tr("Profile"), tr("What happens")]

    def show_state(self, state: ImportState) -> None:
        same = state.plan is self._state.plan
        if not same:
            self.beginResetModel()
        self._state = state
        if not same:
            self.endResetModel()
        elif state.total:
            self.dataChanged.emit(self.index(0, TICK), self.index(state.total - 1, WHAT))

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else self._state.total

    @override
    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._headings)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: ANN401
        if orientation is Qt.Orientation.Horizontal and role == _ROLE.DisplayRole:
            return self._headings[section]
        return None

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        row, flags = self._state.row(index.row()), Qt.ItemFlag
        if index.column() == TICK and row.can_be_ticked:
            return flags.ItemIsSelectable | flags.ItemIsEnabled | flags.ItemIsUserCheckable
        return flags.ItemIsSelectable | flags.ItemIsEnabled

    @override
    def data(self, index: _Index, role: int = _ROLE.DisplayRole) -> Any:  # noqa: ANN401
        row = self._state.row(index.row())
        match index.column():
            case 0:
                return _tick(row, role)
            case 1:
                return _name(row, role)
            case _:
                return _what(row, role)

    @override
    def setData(self, index: _Index, value: Any, role: int = 0) -> bool:  # noqa: ANN401, N802
        if index.column() != TICK or role != _ROLE.CheckStateRole:
            return False
        self.row_ticked.emit(index.row(), Qt.CheckState(value) is Qt.CheckState.Checked)
        return True


def _tick(row: StepRow, role: int) -> object:
    if role == _ROLE.CheckStateRole and row.can_be_ticked:
        return Qt.CheckState.Checked if row.ticked else Qt.CheckState.Unchecked
    if role == _ROLE.AccessibleTextRole:
        parts = (shown(row.name), row.place, translated(row.what), _note(row))
        return ", ".join(part for part in parts if part)
    return None


def _name(row: StepRow, role: int) -> object:
    if role == _ROLE.DisplayRole:
        return shown(row.name)
    if role == _ROLE.ToolTipRole:
        return "\n".join(part for part in (shown(row.name), row.place) if part)
    if role == STRONG_ROLE:
        return True
    return row.place if role == NOTE_ROLE else None


def _what(row: StepRow, role: int) -> object:
    note = _note(row)
    if role == _ROLE.DisplayRole:
        return translated(row.what)
    if role == _ROLE.ToolTipRole:
        return "\n".join(part for part in (translated(row.what), note) if part)
    if role == NOTE_ROLE:
        return f"! {note}" if note else ""
    return row.state if role == STATE_ROLE else None


def _note(row: StepRow) -> str:
    return translated(row.note) if row.note is not None else ""


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
        self.view, self.model = QTableView(), StepsModel(self)
        self.view.setModel(self.model)
        read_by_row(self.view, tr("Connections to import"), stretched=NAME)
        self.view.setItemDelegateForColumn(TICK, Ruled(self.view))
        for column in (NAME, WHAT):
            self.view.setItemDelegateForColumn(column, TwoLines(self.view))
        header = self.view.horizontalHeader()
        for column, width in ((TICK, 30), (WHAT, 130)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.view.setColumnWidth(column, width)
        rows = self.view.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(TwoLines.height(self.view.fontMetrics()))
        self.model.row_ticked.connect(self.row_ticked)
        self.view.selectionModel().currentRowChanged.connect(self._on_row_changed)

    def show_state(self, state: ImportState) -> None:
        self.model.show_state(state)
        if state.total and self.view.currentIndex().row() != state.current:
            self.view.setCurrentIndex(self.model.index(state.current, NAME))

    @Slot(QModelIndex, QModelIndex)
    def _on_row_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.row_chosen.emit(current.row())
