"""The stages as a list with a waterfall: when each began, how long it took."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
)

from azpg_gui.compat import override
from azpg_gui.core.diagnosis.stage_lines import describe_stage
from azpg_gui.core.probe.stage_record import StageRecord
from azpg_gui.core.probe.time_limits import Limits
from azpg_gui.core.vocabulary import Stage, StageState
from azpg_gui.core.wording import stage_title, state_word
from azpg_gui.qt.regional import milliseconds, number, seconds
from azpg_gui.qt.theme.colours import Colours, current_colours
from azpg_gui.qt.theme.motion import is_still
from azpg_gui.qt.theme.signs import Sign, paint_sign
from azpg_gui.qt.translation import tr, translated
from azpg_gui.qt.widgets.ink import KeptInk

__all__ = ["StageTable"]

_RECORD: Final = Qt.ItemDataRole.UserRole + 1
_SIGN_COLUMN, _TITLE_COLUMN, _DETAIL_COLUMN, _BAR_COLUMN, _TIME_COLUMN = range(5)
_SIGNS: Final = {
    StageState.WAITING: Sign.WAITING,
    StageState.RUNNING: Sign.RUNNING,
    StageState.PASSED: Sign.PASSED,
    StageState.WARNING: Sign.WARNING,
    StageState.FAILED: Sign.FAILED,
    StageState.SKIPPED: Sign.SKIPPED,
    StageState.STOPPED: Sign.STOPPED,
}


def _ink(state: StageState, colours: Colours) -> str:
    return {
        StageState.PASSED: colours.good,
        StageState.WARNING: colours.warning,
        StageState.FAILED: colours.bad,
        StageState.RUNNING: colours.accent,
    }.get(state, colours.muted)


class StageTable(QTableWidget):
    """A real table, so that a screen reader walks it row by row."""

    def __init__(self) -> None:
        super().__init__(len(Stage), 5)
        self.setAccessibleName(tr("Stages"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().hide()
        self.setItemDelegate(_Delegate(self))
        header = self.horizontalHeader()
        header.setMinimumSectionSize(24)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(_DETAIL_COLUMN, QHeaderView.ResizeMode.Stretch)
        self.setHorizontalHeaderLabels(
            [tr("State"), tr("Stage"), tr("What was seen"), tr("Course"), tr("Time")]
        )
        self.turn = 0
        self.total_ms = 1.0
        self.colours = current_colours()
        self._records: dict[Stage, StageRecord] = {}
        self.reset_stages()

    def reset_stages(self) -> None:
        self.total_ms = 1.0
        for stage in Stage:
            self.show_record(StageRecord(stage, StageState.WAITING), fit=False)
        self.fit()

    def show_record(self, record: StageRecord, *, fit: bool = True) -> None:
        """One stage as it stands."""
        self._records[record.stage] = record
        row = list(Stage).index(record.stage)
        colours = current_colours()
        title, detail = translated(stage_title(record.stage)), translated(describe_stage(record))
        cells = ("", title, detail, "", _took(record))
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        quiet = record.state in {StageState.WAITING, StageState.SKIPPED}
        for column, text in enumerate(cells):
            item = QTableWidgetItem(text)
            item.setData(_RECORD, record)
            if column == _TITLE_COLUMN:
                item.setFont(font)
            colour = colours.muted if quiet or column == _DETAIL_COLUMN else colours.text
            if column == _DETAIL_COLUMN and record.state is StageState.FAILED:
                colour = colours.bad
            item.setForeground(QColor(colour))
            if column == _DETAIL_COLUMN:
                item.setToolTip(detail)
            self.setItem(row, column, item)
        state = translated(state_word(record.state))
        sign = self.item(row, _SIGN_COLUMN)
        if sign is not None:
            sign.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}: {state}. {detail}")
            sign.setToolTip(state)
        end = (record.started_ms or 0.0) + (record.milliseconds or 0.0)
        self.total_ms = max(self.total_ms, end)
        if fit:
            self.resizeRowToContents(row)
            self._fit_height()
        self._update_bars()

    def tick(self, milliseconds: float) -> None:
        """The running stage turns and its bar grows; from one second on its time is counted."""
        self.turn = 0 if is_still() else (self.turn + 24) % 360
        self.total_ms = max(self.total_ms, milliseconds)
        for stage, record in self._records.items():
            if record.state is StageState.RUNNING and record.started_ms is not None:
                took = milliseconds - record.started_ms
                item = self.item(list(Stage).index(stage), _TIME_COLUMN)
                if item is not None and took >= 1000:
                    item.setText(seconds(took / 1000))
                    self._say_limit(stage)
                self.update(self.model().index(list(Stage).index(stage), _SIGN_COLUMN))
        self._update_bars()

    def _update_bars(self) -> None:
        """Every bar is a share of the whole time; the texts beside them stay as they are."""
        left, width = self.columnViewportPosition(_BAR_COLUMN), self.columnWidth(_BAR_COLUMN)
        self.viewport().update(left, 0, width, self.viewport().height())

    def _say_limit(self, stage: Stage) -> None:
        """A stage that takes long says how long it may."""
        detail = self.item(list(Stage).index(stage), _DETAIL_COLUMN)
        limit = Limits().of(stage)
        if detail is not None and limit is not None:
            detail.setText(
                tr(
                    "running; gives up at {seconds} s",
                    seconds=number(limit, 0 if limit == int(limit) else 1),
                )
            )

    def fit(self) -> None:
        """Column widths from their texts, row heights from the wrapped details."""
        metrics = self.fontMetrics()
        titles = [translated(stage_title(stage)) for stage in Stage]
        widest = max(metrics.horizontalAdvance(title) for title in titles)
        self.setColumnWidth(_SIGN_COLUMN, 30)
        self.setColumnWidth(_TITLE_COLUMN, round(widest * 1.1) + 24)
        self.setColumnWidth(_TIME_COLUMN, metrics.horizontalAdvance(milliseconds(88_888)) + 16)
        self.setColumnWidth(_BAR_COLUMN, max(90, min(230, self.viewport().width() // 4)))
        self.resizeRowsToContents()
        self._fit_height()

    def _fit_height(self) -> None:
        height = sum(self.rowHeight(row) for row in range(self.rowCount()))
        self.setFixedHeight(height + 2)

    @override
    def paintEvent(self, e: QPaintEvent) -> None:
        self.colours = current_colours()  # once, not for each of 45 cells
        super().paintEvent(e)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and self.currentRow() >= 0:
            row = self.currentRow()
            texts = [item.text() for column in (1, 2, 4) if (item := self.item(row, column))]
            QApplication.clipboard().setText("\t".join(text for text in texts if text))
            return
        super().keyPressEvent(event)


def _took(record: StageRecord) -> str:
    if record.milliseconds is None or record.started_ms is None:
        return ""
    took = record.milliseconds
    return milliseconds(took) if took >= 0.95 else "< 1 ms"


class _Delegate(KeptInk):
    """Draws the sign and the bar; the rest is text."""

    def __init__(self, table: StageTable) -> None:
        super().__init__(table)
        self._table = table

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), max(hint.height() + 6, option.fontMetrics.height() + 13))

    @override
    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        if index.column() == _TIME_COLUMN:
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            option.displayAlignment = right

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        record = index.data(_RECORD)
        if not isinstance(record, StageRecord):
            return
        colours = self._table.colours
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.row() + 1 < len(Stage):
            painter.setPen(QColor(colours.border))
            painter.drawLine(box.bottomLeft(), box.bottomRight())
        if index.column() == _SIGN_COLUMN:
            place = QRectF(box.left() + 6, box.center().y() - 8, 16, 16)
            ink = QColor(_ink(record.state, colours))
            paint_sign(painter, _SIGNS[record.state], place, ink, self._table.turn)
        elif index.column() == _BAR_COLUMN and record.started_ms is not None:
            self._bar(painter, box.adjusted(8, 0, -8, 0), record, colours)
        painter.restore()

    def _bar(self, painter: QPainter, box: QRectF, record: StageRecord, colours: Colours) -> None:
        total = self._table.total_ms
        began = (record.started_ms or 0.0) / total
        took = record.milliseconds
        share = (took / total) if took is not None else max(0.0, 1.0 - began)
        left = box.left() + began * box.width()
        width = max(3.0, share * box.width())
        left = min(left, box.right() - width)
        colour = colours.bad if record.state is StageState.FAILED else colours.bar
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(QRectF(left, box.center().y() - 4, width, 8), 3, 3)
