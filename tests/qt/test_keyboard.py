"""The window without a mouse."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from azpg_gui.core.connection.profile import new_profile
from azpg_gui.qt.window.main_window import MainWindow
from azpg_gui.qt.window.window_controller import WindowController
from tests.qt.driving import box_of, closed_port, put_in, type_into

Open = Callable[[], tuple[MainWindow, WindowController]]
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def _press(
    qtbot: QtBot,
    window: QWidget,
    key: Qt.Key | str,
    held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """To whatever has the focus, as a keyboard does."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window.focusWidget(), key, held)


def test_undo_and_redo_of_the_form(qtbot: QtBot, open_window: Open) -> None:
    window, controller = open_window()
    page = window.connection
    type_into(qtbot, page.server.host, "orders.example")
    page.security.sslmode.setFocus()
    page.security.sslmode.setCurrentText("require")
    _press(qtbot, window, "Z", CTRL)
    assert page.security.sslmode.currentText() == "verify-full"
    assert controller.current.values["sslmode"] == "verify-full"
    assert page.server.host.text() == "orders.example"
    _press(qtbot, window, "Z", CTRL)
    assert page.server.host.text() == ""
    for key, held in (("Z", CTRL | SHIFT), ("Y", CTRL)):
        _press(qtbot, window, key, held)
    assert page.server.host.text() == "orders.example"
    assert page.security.sslmode.currentText() == "require"


def test_the_newest_is_taken_back_first(qtbot: QtBot, open_window: Open) -> None:
    window, controller = open_window()
    for name in ("one", "two"):
        put_in(qtbot, controller, new_profile(name, {"host": f"{name}.example"}))
    window.profiles.setFocus()
    _press(qtbot, window, Qt.Key.Key_Delete)
    box = box_of(qtbot, window)
    box.findChild(QWidget, "delete").click()  # type: ignore[union-attr]
    qtbot.waitUntil(window.undo_button.isVisible)
    window.connection.security.sslmode.setFocus()
    window.connection.security.sslmode.setCurrentText("require")
    _press(qtbot, window, "Z", CTRL)  # the form first
    assert window.connection.security.sslmode.currentText() != "require"
    assert [p.name for p in controller.profiles.state.saved.values()] == ["one"]
    _press(qtbot, window, "Z", CTRL)
    qtbot.waitUntil(lambda: len(controller.profiles.state.saved) == 2)


def test_enter_presses_what_has_the_focus_and_tests_from_the_form(
    qtbot: QtBot, open_window: Open
) -> None:
    window, controller = open_window()
    type_into(qtbot, window.connection.server.host, "localhost")
    type_into(qtbot, window.connection.server.port.lineEdit(), str(closed_port()))
    window.save_button.setFocus()
    _press(qtbot, window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(controller.profiles.state.saved) == 1)
    assert controller.dialog is None
    window.connection.sign_in.user.setFocus()
    with qtbot.waitSignal(controller.tested, timeout=15_000):
        _press(qtbot, window, Qt.Key.Key_Return)
    dialog = controller.dialog
    assert dialog is not None
    assert dialog.isVisible()
    dialog.shown.close_button.setFocus()
    _press(qtbot, dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_keys_of_the_list(qtbot: QtBot, open_window: Open) -> None:
    window, controller = open_window()
    put_in(qtbot, controller, new_profile("orders", {"host": "orders.example"}))
    window.profiles.setFocus()
    _press(qtbot, window, "D", CTRL)
    assert controller.current.name == "orders 2"
    for key, name in ((Qt.Key.Key_Up, "orders"), (Qt.Key.Key_Down, "orders 2")):
        _press(qtbot, window, key)
        assert controller.current.name == name
    _press(qtbot, window, Qt.Key.Key_F2)
    assert window.name.hasFocus()
    assert window.name.selectedText() == "orders 2"
    window.search.setText("nothing like it")
    window.search.setFocus()
    _press(qtbot, window, Qt.Key.Key_Escape)
    assert window.search.text() == ""
    assert window.profiles.hasFocus()


def test_every_key_is_on_one_page(qtbot: QtBot, open_window: Open) -> None:
    window, _controller = open_window()
    _press(qtbot, window, "?", CTRL)
    from azpg_gui.qt.window.shortcuts_dialog import ShortcutsDialog

    (dialog,) = window.findChildren(ShortcutsDialog)
    tree = dialog.tree
    groups = [tree.topLevelItem(place) for place in range(tree.topLevelItemCount())]
    rows = [g.child(row) for g in groups if g is not None for row in range(g.childCount())]
    shown = {row.text(0): row.text(1) for row in rows if row is not None}
    assert shown["Redo"] == "Ctrl+Shift+Z  Ctrl+Y"
    assert shown["Test"] == "F5"
    assert "Trusted roots" not in shown  # it has none
    _press(qtbot, dialog, Qt.Key.Key_Escape)
