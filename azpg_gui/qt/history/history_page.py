"""Tests of this profile, the newest first, each with what is different from the one before. One can
be opened again, two can be compared."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from azpg_gui.compat import override
from azpg_gui.core.sentences import Sentence, capitalised, day, happened
from azpg_gui.core.storage.history import HistoryEntry
from azpg_gui.core.storage.history_comparison import Comparison, compare, seen_before
from azpg_gui.core.storage.last_results import LastResult
from azpg_gui.core.storage.past_report import unpacked
from azpg_gui.qt.history.connect_curve import ConnectCurve
from azpg_gui.qt.history.past_report_dialog import PastReportDialog
from azpg_gui.qt.theme.colours import current_colours
from azpg_gui.qt.theme.signs import sign_icon
from azpg_gui.qt.translation import shown, tr, translated
from azpg_gui.qt.widgets.badge import Badge, ago, badge_of
from azpg_gui.qt.widgets.basic import Card, button, label
from azpg_gui.qt.widgets.column_order import ColumnOrder
from azpg_gui.qt.widgets.row_tree import RowTree
from azpg_gui.qt.widgets.screen_reader import announce

__all__ = ["HistoryPage"]


_TEST = Qt.ItemDataRole.UserRole  # its place in ``tests``
_YIELDING = (2, 3)  # columns


class HistoryPage(QWidget):
    """One card: what changed last, or between two; how long connecting took; the list behind it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self._tests: tuple[HistoryEntry, ...] = ()
        card = Card()
        self.heading = label("", "heading", wrap=True)
        self.summary = label("", wrap=True, selectable=True)
        self.curve = ConnectCurve()
        self.curve_words = label("", "muted", wrap=True, selectable=True)
        self.tree = _tree()
        self._order = ColumnOrder(self.tree.header(), "history")
        self._order.changed.connect(lambda: self.show_history(self._tests))
        self.tree.itemSelectionChanged.connect(self._on_selection)
        self.tree.itemActivated.connect(self._on_activated)
        self.open_button = button(tr("Open the report"))
        self.open_button.clicked.connect(self._on_open)
        self._hint = label("", "muted", wrap=True)
        curve = QHBoxLayout()
        curve.setSpacing(16)
        curve.addWidget(self.curve_words, 1)
        curve.addWidget(self.curve)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.open_button)
        foot.addWidget(self._hint, 1)
        card.body.addWidget(self.heading)
        card.body.addWidget(self.summary)
        card.body.addLayout(curve)
        card.body.addWidget(self.tree, 1)
        card.body.addLayout(foot)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(26, 18, 26, 24)
        self._column.addWidget(card)
        self._column.addStretch()
        self.show_history(())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """What the report says too is left out before anything is cut: the root, then the date."""
        header, room = self.tree.header(), self.tree.viewport().width()
        wanted = [
            max(self.tree.sizeHintForColumn(column), header.sectionSizeHint(column))
            for column in range(self.tree.columnCount())
        ]
        for column in _YIELDING:
            self.tree.setColumnHidden(column, sum(wanted) > room)
            if sum(wanted) > room:
                wanted[column] = 0
        modes = QHeaderView.ResizeMode
        wide = modes.Stretch if self.tree.isColumnHidden(_YIELDING[0]) else modes.ResizeToContents
        header.setSectionResizeMode(1, wide)

    def show_history(self, tests: tuple[HistoryEntry, ...]) -> None:
        """``tests``: the oldest first."""
        self._tests = tests
        self.tree.clear()
        words = self.curve.show_tests(tests)
        self.curve_words.setText(words)
        self.curve_words.setVisible(bool(words))
        now = datetime.now(UTC)
        for index in self._order.ordered(reversed(range(len(tests))), self._columns()):
            item = _item(seen_before(tests[:index]), tests[index], now)
            item.setData(0, _TEST, index)
            self.tree.addTopLevelItem(item)
        for shown_with_tests in (self.tree, self.open_button, self._hint):
            shown_with_tests.setVisible(bool(tests))
        # Without the list the card is as high as its words, not as high as the page.
        for place, factor in enumerate((1, 0) if tests else (0, 1)):
            self._column.setStretch(place, factor)
        for index in range(self.tree.topLevelItemCount()):
            item_there = self.tree.topLevelItem(index)
            if item_there is not None and item_there.data(0, _TEST) == len(tests) - 1:
                self.tree.setCurrentItem(item_there)  # what changed with it stands above
            for number in range(item_there.childCount() if item_there else 0):
                child = item_there.child(number) if item_there else None
                if child is not None:
                    child.setFirstColumnSpanned(True)
        self._make_room()
        self._on_selection()

    def _columns(self) -> tuple[Callable[[int], Any], ...]:
        """What each column's tests are put in order by."""
        tests = self._tests
        never = datetime.max.replace(tzinfo=UTC)

        def changes(index: int) -> int:
            earlier = seen_before(tests[:index])
            compared = compare(earlier, tests[index]) if earlier is not None else None
            return -1 if compared is None else len(compared.changes)

        return (
            lambda index: tests[index].tested_at,
            lambda index: _word(tests[index]),
            lambda index: tests[index].anchor_name.casefold(),
            lambda index: tests[index].chain[0].not_valid_after if tests[index].chain else never,
            changes,
        )

    def _chosen(self) -> list[int]:
        """Tests that are selected, the oldest first; a line below one stands for it."""
        items = [item.parent() or item for item in self.tree.selectedItems()]
        return sorted({item.data(0, _TEST) for item in items})

    @Slot()
    def _on_selection(self) -> None:
        """Two selected tests are compared; else the last is, with what was before it."""
        chosen = self._chosen()
        if len(chosen) == 2:
            earlier, later = (self._tests[index] for index in chosen)
            self.heading.setText(
                tr("From {earlier} to {later}",
                   earlier=happened(earlier.tested_at), later=happened(later.tested_at))
            )  # fmt: skip
            self.summary.setText("\n".join(_lines(earlier, later)) or tr("Nothing changed."))
            announce(self, self.summary.text())
        else:
            self.heading.setText(tr("What changed since last time"))
            self.summary.setText(_summary(self._tests))
        kept = len(chosen) == 1 and bool(self._tests[chosen[0]].report)
        self.open_button.setEnabled(kept)
        self._hint.setText(
            tr("Its report was not kept: it is older than this version, or the file was full.")
            if len(chosen) == 1 and not kept
            else tr("Select two tests to compare them: hold Ctrl.")
            if len(self._tests) > 1
            else ""
        )

    @Slot(QTreeWidgetItem, int)
    def _on_activated(self, item: QTreeWidgetItem, _column: int) -> None:
        """Enter, or a double click, on one."""
        if item.parent() is None:
            self._open(item.data(0, _TEST))

    @Slot()
    def _on_open(self) -> None:
        chosen = self._chosen()
        if len(chosen) == 1:
            self._open(chosen[0])

    def _open(self, index: int) -> None:
        test = self._tests[index]
        report = unpacked(test.report) if test.report else None
        if report is not None:
            PastReportDialog(self.window(), test, _badge(test), report).show()


def _tree() -> RowTree:
    tree = RowTree(
        tr("Tests of this profile"),
        [tr("Tested"), tr("Verdict"), tr("Root"), tr("Server certificate until"),
         tr("Changes")],
    )  # fmt: skip
    tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    tree.setExpandsOnDoubleClick(False)
    header = tree.header()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
    header.setStretchLastSection(False)
    return tree


def _summary(tests: tuple[HistoryEntry, ...]) -> str:
    if not tests:
        return tr(
            "No test of this profile is kept yet. Every test is kept here, except of practice "
            "servers."
        )
    if len(tests) == 1:
        return tr("One test so far: there is nothing to compare it with.")
    earlier, later = seen_before(tests[:-1]), tests[-1]
    return "\n".join(_lines(earlier, later)) if earlier is not None else ""


def _lines(earlier: HistoryEntry, later: HistoryEntry) -> list[str]:
    """In the window's words: a verdict is called what its badge calls it."""
    badges = {"before": _word(earlier), "now": _word(later)}
    compared = compare(earlier, later)
    lines = [
        translated(
            Sentence(change.text.template, badges) if change.about == "verdict" else change.text
        )
        for change in compared.changes
    ]
    return [*lines, translated(compared.summary)] if compared.summary is not None else lines


def _count(compared: Comparison | None) -> str:
    """Changes; a dash where nothing could be compared."""
    if compared is None or not (compared.changes or compared.compared):
        return "–"
    return str(len(compared.changes))


def _badge(seen: HistoryEntry) -> Badge:
    return badge_of(LastResult(seen.verdict, seen.failed_stage, seen.tested_at))


def _word(seen: HistoryEntry) -> str:
    """The verdict, where it stands alone."""
    return capitalised(translated(_badge(seen).text))


def _item(earlier: HistoryEntry | None, later: HistoryEntry, now: datetime) -> QTreeWidgetItem:
    badge = _badge(later)
    colours = current_colours()
    compared = compare(earlier, later) if earlier is not None else None
    lines = _lines(earlier, later) if earlier is not None else []
    leaf = later.chain[0] if later.chain else None
    until = shown(day(leaf.not_valid_after)) if leaf else "–"
    age = translated(ago(later.tested_at, now))
    moment = shown(happened(later.tested_at))
    cells = [moment, _word(later), later.anchor_name or "–", until,
             _count(compared)]  # fmt: skip
    item = QTreeWidgetItem(cells)
    ink = {"good": colours.good, "warning": colours.warning, "bad": colours.bad}.get(
        badge.state, colours.muted
    )
    item.setIcon(1, sign_icon(badge.sign, ink))
    item.setForeground(1, QColor(ink))
    item.setToolTip(0, age)
    if leaf is not None:
        item.setToolTip(3, leaf.common_name)
    for line in lines:
        child = QTreeWidgetItem([line])
        child.setToolTip(0, line)
        item.addChild(child)
    return item
