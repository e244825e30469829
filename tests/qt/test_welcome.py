"""The first page: where nothing is in the form, and what one press there does."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.storage.last_results import LastResult
from azpg_gui.core.vocabulary import Verdict
from azpg_gui.practice.scenarios import Scenario, title
from azpg_gui.qt.profiles.results import Tested
from azpg_gui.qt.welcome.welcome_page import WelcomePage
from azpg_gui.qt.window.main_window import MainWindow
from azpg_gui.qt.window.window_controller import WindowController
from tests.qt.driving import answer, box_of, put_in, row_texts, save, type_into

Open = Callable[[], tuple[MainWindow, WindowController]]
LEFT = Qt.MouseButton.LeftButton
HOST = "orders.postgres.database.azure.com"


def first_page(controller: WindowController) -> WelcomePage:
    page = controller.welcome.page
    assert page is not None
    assert page.isVisible()
    return page


@pytest.mark.postgres
def test_one_press_starts_a_practice_server_and_tests_it(qtbot: QtBot, open_window: Open) -> None:
    window, controller = open_window()
    page = first_page(controller)
    assert row_texts(window) == []
    with qtbot.waitSignal(controller.tested, timeout=30_000):
        qtbot.mouseClick(page.practice_button, LEFT)
    dialog = controller.dialog
    assert dialog is not None
    assert dialog.shown.header.headline.text() == "Encrypted and server proven"
    assert not page.isVisible()
    assert window.name.text() == "Everything is right"
    (row,) = row_texts(window)
    assert row.startswith("Everything is right, ")
    # A failure is one press as well; the server is another one.
    controller.welcome.show()
    failure = page.findChild(QPushButton, "practice-expired")
    assert failure is not None
    with qtbot.waitSignal(controller.tested, timeout=30_000):
        qtbot.mouseClick(failure, LEFT)
    assert "expired" in dialog.shown.header.headline.text()
    assert window.name.text() == "The certificate has expired"
    assert "This computer" in window.header.about.text()
    servers = controller.practice.servers
    window.close()
    for practice in servers:
        practice.supervisor.wait(10)
        assert not practice.folder.exists()


def test_a_host_typed_there_begins_a_connection(qtbot: QtBot, open_window: Open) -> None:
    window, controller = open_window()
    page = first_page(controller)
    assert page.focusWidget() is page.host
    qtbot.keyClicks(page.host, HOST)
    qtbot.keyClick(page.host, Qt.Key.Key_Return)
    assert not page.isVisible()
    assert controller.current.values["host"] == HOST
    assert controller.current.values["sslmode"] == "verify-full"
    assert window.focusWidget() is window.connection.sign_in.user
    assert controller.profiles.state.is_unsaved(controller.current.identifier)


def test_a_pasted_string_is_read_and_an_empty_clipboard_is_said(
    qtbot: QtBot, open_window: Open
) -> None:
    window, controller = open_window()
    page = first_page(controller)
    QGuiApplication.clipboard().setText("")
    qtbot.mouseClick(page.paste_button, LEFT)
    assert page.isVisible()
    assert "no text in the clipboard" in page.said.text()
    QGuiApplication.clipboard().setText(f"postgresql://ops:s3cret@{HOST}/orders")
    page.practice_button.setFocus()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(page.practice_button, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: controller.current.values.get("host") == HOST)
    assert not page.isVisible()
    assert window.connection.sign_in.password.text() == "s3cret"


def test_the_first_page_stands_where_no_profile_is_left(qtbot: QtBot, open_window: Open) -> None:
    window, controller = open_window()
    put_in(qtbot, controller, Profile("a", "orders", values={"host": HOST}))
    page = first_page_hidden(controller)
    result = LastResult(Verdict.ENCRYPTED_AND_PROVEN, "", datetime.now(UTC))
    controller.profiles.record(Tested(controller.current, result))
    type_into(qtbot, window.connection.server.dbname, "typed")
    controller.welcome.show()
    assert page.isVisible()
    # What was typed is kept, and a recent profile is one press away.
    recent = page.findChild(QPushButton, "recent-a")
    assert recent is None  # not of these values: nothing was tested
    controller.select("a")
    type_into(qtbot, window.connection.server.dbname, "postgres")
    controller.welcome.show()
    recent = page.findChild(QPushButton, "recent-a")
    assert recent is not None
    qtbot.mouseClick(recent, LEFT)
    assert not page.isVisible()
    assert controller.current.identifier == "a"
    assert window.focusWidget() is window.profiles  # not the name, which keys would change
    save(qtbot, controller)
    controller.profiles.deletion.ask(["a"])
    box_of(qtbot, window)
    answer(qtbot, window, "delete")
    qtbot.waitUntil(page.isVisible)
    assert row_texts(window) == []
    qtbot.mouseClick(window.undo_button, LEFT)
    qtbot.waitUntil(lambda: not page.isVisible())


def first_page_hidden(controller: WindowController) -> WelcomePage:
    page = controller.welcome.page
    assert page is not None
    assert not page.isVisible()
    return page


def test_scenarios_are_sentences_with_their_code_beside_them(open_window: Open) -> None:
    window, controller = open_window()
    shown = [action.text() for action in window.practice_menu.actions()]
    assert shown == [f"{title(scenario)}\t{scenario.value}" for scenario in Scenario]
    more = [m for m in first_page(controller).findChildren(QMenu) if m is not window.practice_menu]
    (menu,) = more
    menu.aboutToShow.emit()
    assert [action.data() for action in menu.actions()] == [
        "missing-intermediate", "tls12-only", "no-tls", "client-certificate",
        "drops-large-hello",
    ]  # fmt: skip
