"""What is typed or pasted into the form, read at once."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from azpg_gui.qt.window.main_window import MainWindow
from azpg_gui.qt.window.window_controller import WindowController
from tests.qt.driving import type_into

pytestmark = pytest.mark.postgres
Open = Callable[[], tuple[MainWindow, WindowController]]
LEFT = Qt.MouseButton.LeftButton


def test_a_connection_string_fills_the_form(qtbot: QtBot, open_window: Open) -> None:
    window, controller = open_window()
    host = window.connection.server.host
    host.setText("postgresql://ops:s3cret%21@a.postgres.database.azure.com:6432/orders?sslsni=0")
    qtbot.waitUntil(lambda: host.text() == "a.postgres.database.azure.com")
    assert controller.current.values == {
        "host": "a.postgres.database.azure.com",
        "port": "6432",
        "dbname": "orders",
        "user": "ops",
        "sslsni": "0",
        "sslmode": "verify-full",
    }
    assert window.connection.sign_in.password.text() == "s3cret!"
    assert "verify-full was added" in window.status.text()
    host.setText("host=b password=x sslmod=y")
    qtbot.waitUntil(lambda: "no connection string" in window.status.text())
    # It stands there to be corrected, without the password, which has a field of its own.
    assert host.text() == "host=b sslmod=y"
    assert window.connection.sign_in.password.text() == "x"
    # Neither Save nor Test takes it for a host.
    controller.save()
    controller.test()
    assert controller.current.host == ""
    assert controller.dialog is None
    assert not controller.profiles.state.saved


def test_a_typed_connection_string_is_never_saved_as_a_host(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    window, controller = open_window()
    host = window.connection.server.host
    qtbot.keyClicks(host, "host=b.example user=u password=hunter2-typed")
    controller.save()  # Ctrl+S, the cursor still in the field
    qtbot.waitUntil(lambda: bool(controller.profiles.state.saved))
    assert [profile.host for profile in controller.profiles.state.saved.values()] == ["b.example"]
    assert all(
        b"hunter2" not in path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()
    )


def test_azure_hosts_are_recognised_and_proposed(qtbot: QtBot, open_window: Open) -> None:
    window, controller = open_window()
    page = window.connection
    page.security.sslmode.setCurrentText("require")
    type_into(qtbot, page.server.host, "a.postgres.database.chinacloudapi.cn")
    assert "China cloud" in window.header.about.text()
    assert page.security.proposal.isVisibleTo(window)
    qtbot.mouseClick(page.security.proposal.findChild(QPushButton), LEFT)
    assert controller.current.values["sslmode"] == "verify-full"
    assert not page.security.proposal.isVisibleTo(window)
    qtbot.waitUntil(lambda: "DigiCert Global Root CA" in page.security.roots_text.text())
    page.security.sslmode.setCurrentText("disable")
    assert "Never encrypted" in page.security.mode_text.text()


def test_an_empty_form_says_what_is_missing(qtbot: QtBot, open_window: Open) -> None:
    window, controller = open_window()
    qtbot.mouseClick(window.test_button, LEFT)
    assert controller.dialog is None
    assert "Enter a host" in window.status.text()
