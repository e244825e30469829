"""A production server is unmistakable wherever it is met."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from azpg_gui.core.connection.profile import Environment, Profile
from azpg_gui.qt.check.test_dialog import TestDialog
from azpg_gui.qt.window.main_window import MainWindow
from azpg_gui.qt.window.window_controller import WindowController
from tests.qt.driving import put_in, row_texts, save

Open = Callable[[], tuple[MainWindow, WindowController]]


def test_production_is_said_in_list_form_and_dialog(qtbot: QtBot, open_window: Open) -> None:
    window, controller = open_window()
    put_in(qtbot, controller, Profile("a", "orders", values={"host": "db.example"}))
    button = window.header.environment
    assert button.text() == "No environment"
    button.menu().aboutToShow.emit()
    next(a for a in button.menu().actions() if a.text() == "Production").trigger()
    # Word, shape and colour.
    assert button.text() == "◆ PRODUCTION"
    assert button.property("state") == "bad"
    assert row_texts(window)[0].startswith("orders, Production, ")
    save(qtbot, controller)
    again = open_window()[1]
    assert again.current.environment is Environment.PRODUCTION
    dialog = TestDialog(controller.current, engine=controller.engine)
    qtbot.addWidget(dialog)
    assert dialog.shown.header.environment.text() == "◆ PRODUCTION"
    assert not dialog.shown.header.environment.isHidden()
    dialog.set_profile(Profile("b", "b", values={"host": "db.example"}))
    assert dialog.shown.header.environment.isHidden()
