"""Windows fit the screens people have."""

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from azpg_gui.qt.widgets.room import ScrolledPage, fitting

WINDOW, DIALOG = QSize(1180, 800), QSize(900, 800)


@pytest.mark.parametrize(
    ("screen", "bar"),
    [((1366, 768), 28), ((1280, 720), 40), ((1280, 720), 0), ((1920, 1080), 28), ((800, 600), 0)],
    ids=["1366×768", "1920×1080 at 150 %", "2560×1440 at 200 %", "1920×1080", "800×600"],
)
@pytest.mark.parametrize("wanted", [WINDOW, DIALOG], ids=["window", "dialog"])
def test_they_are_never_larger(screen: tuple[int, int], bar: int, wanted: QSize) -> None:
    available = QRect(0, bar, screen[0], screen[1] - bar)
    size = fitting(wanted, available)
    assert size.width() <= available.width()
    assert size.height() + 40 <= available.height()  # the title bar as well
    if wanted.width() + 50 < available.width() and wanted.height() + 50 < available.height():
        assert size == wanted


def test_a_scroll_bar_stands_in_the_margin(qtbot: QtBot) -> None:
    """Cards end where the heading above them ends, scrolled or not."""
    inside, card = QWidget(), QLabel()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 26, 0)
    column.addWidget(card)
    page = ScrolledPage(inside, 26)
    qtbot.addWidget(page)
    page.resize(400, 300)
    page.show()
    qtbot.waitUntil(lambda: card.geometry().right() == 400 - 26 - 1)
    card.setMinimumHeight(900)
    qtbot.waitUntil(page.verticalScrollBar().isVisible)
    qtbot.waitUntil(lambda: page.viewport().width() < 400)
    qtbot.waitUntil(lambda: card.geometry().right() == 400 - 26 - 1)
