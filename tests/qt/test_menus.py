"""The menus: what they hold, and that their keys do it."""

from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from azpg_gui.core.languages import LANGUAGES
from azpg_gui.qt.translation import install_language, translated
from azpg_gui.qt.window.main_window import MainWindow, Page
from azpg_gui.qt.window.menu_entries import MENUS, Entry, Menu
from azpg_gui.qt.window.window_controller import WindowController

Open = Callable[[], tuple[MainWindow, WindowController]]
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def _all(menus: tuple[Entry | Menu | None, ...] = MENUS) -> Iterator[Entry]:
    for one in menus:
        if isinstance(one, Menu):
            yield from _all(one.entries)
        elif one is not None:
            yield one


def test_no_two_entries_have_the_same_keys() -> None:
    keys = Counter(
        key.toString()
        for entry in _all()
        if entry.keys
        for key in QKeySequence.listFromString(entry.keys)
    )
    assert "" not in keys  # Qt understands every one of them
    assert [key for key, count in keys.items() if count > 1] == []


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_no_two_entries_of_a_menu_have_the_same_letter(qapp: QApplication, language: str) -> None:
    install_language(qapp, language)
    twice = []
    for menu in (Menu(MENUS[0].title, MENUS), *MENUS):
        texts = [
            translated(one.title if isinstance(one, Menu) else one.text)
            for one in menu.entries
            if one is not None
        ]
        letters = Counter(QKeySequence.mnemonic(text).toString() for text in texts)
        letters.pop("", None)
        twice += [(letter, texts) for letter, count in letters.items() if count > 1]
    install_language(qapp, "en")
    assert twice == []


def test_what_cannot_be_done_is_grey_while_the_menu_is_open(
    qtbot: QtBot, open_window: Open
) -> None:
    window, _controller = open_window()
    menu = next(m for m in window.menuBar().findChildren(QMenu) if m.title() == "&Edit")
    undo = menu.actions()[0]
    menu.aboutToShow.emit()
    assert not undo.isEnabled()
    menu.aboutToHide.emit()
    assert undo.isEnabled()  # its keys are heard once there is something to undo


@pytest.mark.postgres
def test_keys_go_to_pages_test_all_modes_and_copy(qtbot: QtBot, open_window: Open) -> None:
    window, controller = open_window()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for key, page in (
        ("2", Page.CERTIFICATES),
        ("3", Page.STRINGS),
        ("4", Page.HISTORY),
        ("1", Page.CONNECTION),
    ):
        qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        assert window.page is page
    with qtbot.waitSignal(controller.practice_ready, timeout=20_000):
        controller.practice.start("good")
    qtbot.keyClick(window, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: controller.dialog is not None, timeout=15_000)
    dialog = controller.dialog
    assert dialog is not None
    qtbot.waitUntil(
        lambda: dialog.checked is not None and dialog.checked.modes is not None, timeout=20_000
    )
    assert dialog.tabs.currentWidget() is dialog.tabs.modes
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_C, CTRL_SHIFT)
    assert QGuiApplication.clipboard().text().startswith("SSL connection (protocol: TLSv1.3")
    qtbot.keyClick(window, Qt.Key.Key_R, CTRL_SHIFT)
    assert "verify-full" in QGuiApplication.clipboard().text()
    (practice,) = controller.practice.servers
    window.close()
    practice.supervisor.wait(10)
