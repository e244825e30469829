"""No text is cut off: in both languages, at the smallest size of the window, at usual and large
text."""

from collections.abc import Callable, Iterator
from contextlib import suppress

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QTabBar,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from azpg_gui.practice.scenarios import Scenario
from azpg_gui.qt.connection.server_card import ServerCard
from azpg_gui.qt.theme.appearance import Appearance
from azpg_gui.qt.theme.apply import current_theme
from azpg_gui.qt.translation import install_language
from azpg_gui.qt.widgets.basic import Card, button
from azpg_gui.qt.widgets.elided_label import ElidedLabel
from azpg_gui.qt.widgets.fields import PlainCombo
from azpg_gui.qt.window.main_window import MainWindow, Page
from azpg_gui.qt.window.window_controller import WindowController
from tests.qt.driving import fill, run_test
from tests.support.practice import practice_server

Open = Callable[[], tuple[MainWindow, WindowController]]
SLACK = 2  # pixels; a glyph's bearing
ARROW = 36  # pixels of a drop-down that are not its text's


@pytest.fixture
def appearance(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Appearance]:
    chosen: Appearance = request.param
    install_language(qapp, chosen.language)
    current_theme().choose(chosen)
    yield chosen
    install_language(qapp, "en")
    current_theme().choose(Appearance())


def _needed(widget: QWidget) -> QSize | None:
    """What a text needs to be read whole; None for what shows none. What ends in … says so, and
    has the rest in its tip."""
    if isinstance(widget, ElidedLabel):
        return widget.minimumSizeHint()
    if isinstance(widget, QLabel) and widget.text() and widget.wordWrap():
        return QSize(0, widget.heightForWidth(widget.width()))
    if isinstance(widget, (QLabel, QPushButton, QCheckBox)) and widget.text():
        return widget.minimumSizeHint() if "…" in widget.text()[:-1] else widget.sizeHint()
    if isinstance(widget, QComboBox) and not widget.isEditable():
        text = widget.fontMetrics().horizontalAdvance(widget.currentText())
        return QSize(text + ARROW, widget.minimumSizeHint().height())
    if isinstance(widget, QTabBar):
        return widget.sizeHint()
    return None


def _text(widget: QWidget) -> str:
    if isinstance(widget, (QLabel, QPushButton, QCheckBox)):
        return widget.text()
    return widget.accessibleName()


def _clipped(qtbot: QtBot, top: QWidget) -> list[str]:
    """What is cut off once the layout has settled."""
    with suppress(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: not _clipped_now(top), timeout=1_500)
    return _clipped_now(top)


def _clipped_now(top: QWidget) -> list[str]:
    found = []
    for widget in top.findChildren(QWidget):
        needed = _needed(widget) if widget.isVisible() and widget.window() is top else None
        if needed is None:
            continue
        lacking = (needed.width() - widget.width(), needed.height() - widget.height())
        if max(lacking) > SLACK:
            found.append(f"{type(widget).__name__} {_text(widget)!r} lacks {lacking}")
    return found


def _by_tab(qtbot: QtBot, top: QWidget, tabs: QTabWidget) -> dict[str, list[str]]:
    found = {}
    for tab in range(tabs.count()):
        tabs.setCurrentIndex(tab)
        found[tabs.tabText(tab)] = _clipped(qtbot, top)
    return found


def _in_the_help(qtbot: QtBot, controller: WindowController) -> list[str]:
    controller.help.explain()
    qtbot.waitUntil(lambda: controller.help.window is not None, timeout=10_000)
    help_ = controller.help.window
    assert help_ is not None
    help_.resize(720, 560)
    page = help_.explain
    page.text.setPlainText("SSL SYSCALL error: Connection reset by peer")
    qtbot.waitUntil(lambda: page.findChildren(Card) != [], timeout=10_000)
    found = _clipped(qtbot, help_)
    help_.close()
    return found


@pytest.mark.postgres
@pytest.mark.parametrize(
    "appearance",
    [Appearance("en"), Appearance("ko"), Appearance("ko", zoom=150)],
    ids=["en", "ko", "ko 150 %"],
    indirect=True,
)
def test_nothing_is_cut_off(qtbot: QtBot, open_window: Open, appearance: Appearance) -> None:
    window, controller = open_window()
    window.resize(900, 600)
    fill(qtbot, window, practice_server(Scenario.WRONG_HOST))
    dialog = run_test(qtbot, window, controller)
    room = dialog.screen().availableGeometry()  # 800 × 800, and it would like to be larger
    assert dialog.height() <= room.height()
    dialog.resize(700, 600)
    complaints = _by_tab(qtbot, dialog, dialog.tabs)
    dialog.close()
    for page in Page:
        window.show_page(page)
        complaints[page.name] = _clipped(qtbot, window)
    certificates = controller.pages.certificates
    assert certificates is not None
    window.show_page(Page.CERTIFICATES)
    for part in certificates.parts.names:
        certificates.show_part(part)
        complaints[part] = _clipped(qtbot, window)
    controller.preferences.open(window)
    preferences = controller.preferences.dialog
    assert preferences is not None
    complaints["preferences"] = _clipped(qtbot, preferences)
    qtbot.keyClick(preferences, Qt.Key.Key_Escape)
    complaints["help"] = _in_the_help(qtbot, controller)
    lines = [f"{place}: {line}" for place, found in complaints.items() for line in found]
    assert not lines, "\n".join(lines)


@pytest.mark.parametrize("text", ["Test again", "Remove sslcrl", "Use host", "i", "다시 검사"])
def test_a_button_with_room_for_its_text_shows_all_of_it(qtbot: QtBot, text: str) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    row = QHBoxLayout(box)
    press = button(text, "accent", elide=True)
    row.addWidget(press, 0, Qt.AlignmentFlag.AlignLeft)
    box.resize(600, 80)
    box.show()
    assert press.text() == text
    box.resize(40, 80)
    press.setFixedWidth(press.sizeHint().width() - 8)
    qtbot.waitUntil(lambda: press.text() != text or len(text) < 2)


def test_a_line_within_a_drop_down_is_no_field_of_its_own(qtbot: QtBot) -> None:
    """Made once the style sheet was there (another language chosen), the port showed the lower
    half of two of its figures: frame and padding of a line lay within those of the drop-down."""
    card = ServerCard()
    qtbot.addWidget(card)
    card.show()
    line = card.port.lineEdit()
    assert line is not None
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    contents = line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, line)
    assert contents == line.rect()


def test_a_choice_without_room_ends_in_dots(qtbot: QtBot) -> None:
    combo = PlainCombo()
    qtbot.addWidget(combo)
    combo.addItem("Ask every time")
    for width, ends in ((300, "Ask every time"), (110, "…")):
        combo.resize(width, combo.sizeHint().height())
        option = QStyleOptionComboBox()
        combo.initStyleOption(option)
        assert option.currentText.endswith(ends)
