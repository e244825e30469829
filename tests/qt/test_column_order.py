"""Tables in the order of a column: by what stands for its words, remembered, and given up again."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableWidget
from pytestqt.qtbot import QtBot

from azpg_gui.core.azure.roots import azure_roots
from azpg_gui.core.storage.history import HistoryEntry
from azpg_gui.core.vocabulary import Stage, Verdict
from azpg_gui.qt.certificates.azure_roots_card import AzureRootsCard
from azpg_gui.qt.history.history_page import HistoryPage
from azpg_gui.qt.widgets.column_order import ColumnOrder
from azpg_gui.qt.widgets.tables import table
from azpg_gui.qt.window_file import WindowFile

LEFT = Qt.MouseButton.LeftButton
ROWS = [("b", 10), ("a", 9), ("c", 100)]
KEYS: tuple[Callable[[tuple[str, int]], object], ...] = (lambda row: row[0], lambda row: row[1])


def press(qtbot: QtBot, view: QTableWidget, column: int) -> None:
    header = view.horizontalHeader()
    place = header.viewport().rect().center()
    place.setX(header.sectionViewportPosition(column) + header.sectionSize(column) // 2)
    qtbot.mouseClick(header.viewport(), LEFT, pos=place)


def names(view: QTableWidget) -> list[str]:
    return [item.text() for row in range(view.rowCount()) if (item := view.item(row, 0))]


@pytest.mark.parametrize(
    ("kept", "expected"),
    [
        ("", "b a c"),
        ("0 ascending", "a b c"),
        ("1 descending", "c b a"),
        ("7 ascending", "b a c"),  # of another version's table
        ("x", "b a c"),
    ],
)
def test_what_was_remembered(qtbot: QtBot, kept: str, expected: str) -> None:
    view = table(["Name", "Number"], "Things")
    qtbot.addWidget(view)
    WindowFile(view).keep("tables/things", kept)
    order = ColumnOrder(view.horizontalHeader(), "things")
    assert " ".join(row[0] for row in order.ordered(ROWS, KEYS)) == expected


def test_azures_roots_by_date_and_back(qtbot: QtBot) -> None:
    card = AzureRootsCard()
    qtbot.addWidget(card)
    card.show()
    came = names(card.table)
    by_date = [root.name for root in sorted(azure_roots(), key=lambda root: root.not_valid_after)]
    card.table.selectRow(3)
    press(qtbot, card.table, 3)
    assert names(card.table) == by_date
    assert names(card.table)[card.table.currentRow()] == came[3]  # the same one is chosen
    with qtbot.waitSignal(card.download_requested) as asked:
        card.download.click()
    assert asked.args[0].name == came[3]
    again = AzureRootsCard()
    qtbot.addWidget(again)
    assert names(again.table) == by_date
    for _ in range(2):  # downwards, and as they came
        press(qtbot, card.table, 3)
    assert names(card.table) == came


def test_the_history_from_the_oldest_on(qtbot: QtBot) -> None:
    page = HistoryPage()
    qtbot.addWidget(page)
    days = [datetime(2026, 9, day, tzinfo=UTC) for day in (9, 10, 11)]
    tests = tuple(
        HistoryEntry(day, Verdict.FAILED, Stage.CHAIN, "db.test", "", "", "", "", ())
        for day in days
    )
    page.show_history(tests)
    page.show()
    page.tree.header().setSortIndicator(0, Qt.SortOrder.AscendingOrder)
    items = [item for row in range(3) if (item := page.tree.topLevelItem(row))]
    assert [item.data(0, Qt.ItemDataRole.UserRole) for item in items] == [0, 1, 2]
    assert page.tree.currentItem() is page.tree.topLevelItem(2)  # what changed with it is told
