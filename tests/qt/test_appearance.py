"""Language, theme and zoom are chosen in the menu, and the window goes on where it was."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFontInfo
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from azpg_gui.core.connection.profile import Remember
from azpg_gui.operations.links import links_open_here
from azpg_gui.qt.theme.appearance import Appearance, ThemeChoice, read_appearance
from azpg_gui.qt.theme.apply import current_theme
from azpg_gui.qt.theme.colours import CONTRAST, DARK, LIGHT, current_colours
from azpg_gui.qt.translation import install_language
from azpg_gui.qt.window.main_window import MainWindow, Page
from azpg_gui.qt.window.window_controller import WindowController
from azpg_gui.qt.window_file import WindowFile
from tests.qt.conftest import leave
from tests.qt.driving import type_into

Opened = tuple[MainWindow, WindowController]
Open = Callable[[], Opened]


@pytest.fixture(autouse=True)
def _english_and_light_again(qapp: QApplication) -> Iterator[None]:
    yield
    current_theme().choose(Appearance())
    install_language(qapp, "en")


def _action(window: MainWindow, text: str) -> QAction:
    actions = [a for m in window.menuBar().findChildren(QMenu) for a in m.actions()]
    return next(action for action in actions if action.text() == text)


def _opened_anew(qtbot: QtBot, old: MainWindow, text: str) -> Opened:
    """Choose an entry of the menus of which a window comes anew."""
    old.show_page(old.page)
    _action(old, text).trigger()

    def others() -> list[MainWindow]:
        windows = QApplication.topLevelWidgets()
        return [w for w in windows if isinstance(w, MainWindow) and w is not old and w.isVisible()]

    qtbot.waitUntil(lambda: len(others()) == 1)
    (window,) = others()
    controller = window.findChild(WindowController)
    assert controller is not None
    qtbot.waitUntil(lambda: controller.loaded, timeout=20_000)
    return window, controller


def _end(opened: Opened) -> None:
    window, controller = opened
    leave(window)
    assert controller.engine.ended(5)


def test_another_language_and_nothing_is_lost(qtbot: QtBot, open_window: Open) -> None:
    window, controller = open_window()
    type_into(qtbot, window.connection.server.host, "orders.example")
    type_into(qtbot, window.connection.sign_in.password, "typed and not saved")
    identifier = controller.current.identifier
    window.search.setText("ord")
    window.resize(798, 650)  # as wide as the screen of the tests lets it be
    window.show_page(Page.HISTORY)
    korean, again = _opened_anew(qtbot, window, "한국어")
    try:
        qtbot.waitUntil(lambda: not shiboken6.isValid(window))
        assert [korean.tabs.tabText(i) for i in range(4)] == [
            "연결", "인증서", "연결 문자열", "기록"
        ]  # fmt: skip
        assert korean.page is Page.HISTORY
        assert korean.search.text() == "ord"
        assert (korean.width(), korean.height()) == (798, 650)
        qtbot.waitUntil(lambda: again.current.identifier == identifier)
        assert korean.connection.server.host.text() == "orders.example"
        assert korean.connection.sign_in.password.text() == "typed and not saved"
        assert again.profiles.state.is_unsaved(identifier)
        assert read_appearance(WindowFile(korean)).language == "ko"
        # What is no value yet would be lost: it is said instead, and the window stays.
        type_into(qtbot, korean.connection.server.host, "two words")
        _action(korean, "English").trigger()
        assert korean.isVisible()
        assert "호스트" in korean.status.text()
    finally:
        _end((korean, again))


@pytest.mark.postgres
def test_a_practice_server_and_its_result_go_on(qtbot: QtBot, open_window: Open) -> None:
    window, controller = open_window()
    with qtbot.waitSignal(controller.practice_ready, timeout=20_000):
        controller.practice.start("good")
    (practice,) = controller.practice.servers
    with qtbot.waitSignal(controller.tested, timeout=20_000):
        controller.test()
    bright = current_colours()
    opened = _opened_anew(qtbot, window, "&Dark")
    again, second = opened
    try:
        assert (bright, current_colours()) == (LIGHT, DARK)
        assert practice.supervisor.poll() is None
        assert second.practice.servers == (practice,)
        qtbot.waitUntil(lambda: again.badge.isVisible())
        assert "Encrypted and server proven" in again.badge.toolTip()
        qtbot.waitUntil(lambda: second.dialog is not None and second.dialog.isVisible())
        assert second.dialog is not None
        assert second.dialog.shown.header.headline.text() == "Encrypted and server proven"
        with qtbot.waitSignal(second.tested, timeout=20_000):
            second.dialog.start()
        assert second.dialog.checked is not None
        assert second.dialog.checked.report.failed_stage is None  # it has its password still
    finally:
        _end(opened)
        practice.supervisor.wait(10)


def test_zoom_and_high_contrast(qtbot: QtBot, open_window: Open) -> None:
    window, _controller = open_window()
    before = QFontInfo(window.connection.server.host.font()).pixelSize()
    opened = _opened_anew(qtbot, window, "Zoom &in")
    try:
        larger = QFontInfo(opened[0].connection.server.host.font()).pixelSize()
        assert larger == round(before * 1.1)
    finally:
        second = _opened_anew(qtbot, opened[0], "&High contrast")
    try:
        assert current_colours() is CONTRAST
        assert current_theme().appearance == Appearance("", ThemeChoice.CONTRAST, 110)
    finally:
        _end(second)


def test_what_the_file_holds_and_nobody_understands_is_not_chosen(qapp: QApplication) -> None:
    file = WindowFile(qapp)
    file.keep("appearance/theme", "plaid")
    file.keep("appearance/zoom", "101")
    assert read_appearance(file) == Appearance()


def test_the_dialog_changes_nothing_before_ok(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    window, controller = open_window()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, ",", Qt.KeyboardModifier.ControlModifier)
    dialog = controller.preferences.dialog
    assert dialog is not None
    dialog.remember.setCurrentIndex(dialog.remember.findData(Remember.UNTIL_QUIT))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert controller.preferences.dialog is None
    assert not (tmp_path / "preferences.json").exists()
    controller.preferences.open(window)
    dialog = controller.preferences.dialog
    assert dialog is not None
    assert dialog.remember.currentData() == Remember.NEVER
    dialog.remember.setCurrentIndex(dialog.remember.findData(Remember.UNTIL_QUIT))
    dialog.stage_seconds.setCurrentIndex(dialog.stage_seconds.findData(5))
    # What the desktop does is asked of the desktop, and told it at OK.
    qtbot.waitUntil(dialog.links.isEnabled, timeout=20_000)
    assert dialog.links.currentData() is False
    dialog.links.setCurrentIndex(1)
    with qtbot.waitSignal(controller.preferences.changed):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: links_open_here() is True, timeout=20_000)
    controller.new()
    assert controller.current.remember is Remember.UNTIL_QUIT
    type_into(qtbot, window.connection.server.host, "localhost")
    controller.test()
    assert controller.dialog is not None
    assert controller.dialog.state.limits.connect == 5
