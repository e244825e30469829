"""The page *Connection strings*."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from azpg_gui.core.connection.profile import Profile, Trust
from azpg_gui.core.strings.snippet import Auth, Level
from azpg_gui.practice.scenarios import Scenario
from azpg_gui.qt.strings.strings_page import StringsPage
from azpg_gui.qt.widgets import file_dialog
from azpg_gui.qt.window.main_window import MainWindow, Page
from azpg_gui.qt.window.window_controller import WindowController
from tests.qt.driving import put_in, type_into
from tests.support.practice import practice_server

LEFT = Qt.MouseButton.LeftButton


def press(qtbot: QtBot, page: StringsPage, text: str) -> None:
    (found,) = [one for one in page.findChildren(QPushButton) if one.text() == text]
    qtbot.mouseClick(found, LEFT)


def test_the_strings_of_the_profile(
    qtbot: QtBot,
    open_window: Callable[[], tuple[MainWindow, WindowController]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window, controller = open_window()
    window.show_page(Page.STRINGS)
    qtbot.waitUntil(lambda: controller.pages.strings.page is not None)
    page = controller.pages.strings.page
    assert page is not None
    qtbot.waitUntil(page.missing.isVisible)
    assert page.made is None
    values = {"host": "srv.example", "user": "ops", "sslrootcert": "/etc/roots.pem"}
    put_in(qtbot, controller, Profile("a", "orders", "", values, Trust.FILE))
    qtbot.waitUntil(page.card.isVisible)
    assert "sslmode=verify-full" in page.card.text.toPlainText()
    # Another driver, found by its language; a level; a token.
    type_into(qtbot, page.drivers.filter, "haskell")
    assert page.drivers.chosen == "postgresql-simple"
    page.drivers.filter.clear()
    page.drivers.choose("psycopg")
    press(qtbot, page, "the issuer")
    assert 'sslmode="verify-ca"' in page.card.text.toPlainText()
    press(qtbot, page, "Entra token")
    made = page.made
    assert made is not None
    assert (made.level, made.auth) == (Level.FULL, Auth.ENTRA)
    assert not page.level.isEnabled()
    qtbot.mouseClick(page.card.copy, LEFT)
    assert QGuiApplication.clipboard().text() == made.text
    assert window.status.text() == "Copied"
    # Where there is none, its reason stands there and nothing can be copied.
    page.drivers.choose("kubernetes")
    assert page.card.impossible.isVisible()
    assert not page.card.copy.isEnabled()
    press(qtbot, page, "password")
    into = tmp_path / "deployment.yaml"
    monkeypatch.setattr(file_dialog, "file_to_save", lambda *_: (into, ""))
    qtbot.mouseClick(page.card.save, LEFT)
    qtbot.waitUntil(into.exists)
    assert 'PGHOST: "srv.example"' in into.read_text("utf-8")
    # What is typed in the form shows at once.
    type_into(qtbot, window.connection.server.host, "other.example")
    qtbot.waitUntil(lambda: "other.example" in page.card.text.toPlainText())


def test_the_password_stands_in_the_text_where_it_is_asked_for(
    qtbot: QtBot,
    open_window: Callable[[], tuple[MainWindow, WindowController]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window, controller = open_window()
    values = {"host": "srv.example", "user": "ops", "sslrootcert": "/etc/roots.pem"}
    put_in(qtbot, controller, Profile("a", "orders", "", values, Trust.FILE))
    window.show_page(Page.STRINGS)
    qtbot.waitUntil(lambda: controller.pages.strings.page is not None)
    page = controller.pages.strings.page
    assert page is not None
    switch, text = page.card.password, page.card.text
    qtbot.waitUntil(switch.isVisible)
    assert not switch.box.isEnabled(), "there is none"
    assert "type it on the page Connection" in switch.said.text()
    window.show_page(Page.CONNECTION)
    type_into(qtbot, window.connection.sign_in.password, "it's 100%")
    window.show_page(Page.STRINGS)
    qtbot.waitUntil(switch.box.isEnabled)
    page.drivers.choose("psycopg")
    assert "100%" not in text.toPlainText()
    qtbot.mouseClick(switch.box, LEFT, pos=switch.box.rect().center() / 2)
    assert 'password="it\'s 100%"' in text.toPlainText()
    assert "whoever sees" in switch.said.text()
    qtbot.mouseClick(page.card.copy, LEFT)
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.text() == text.toPlainText()
    assert bytes(copied.data("x-kde-passwordManagerHint").data()) == b"secret"
    assert window.status.text() == "Copied, with the password"
    QGuiApplication.clipboard().clear()
    text.selectAll()
    text.copy()
    assert QGuiApplication.clipboard().mimeData().hasFormat("x-kde-passwordManagerHint")
    into = tmp_path / "connect.py"
    monkeypatch.setattr(file_dialog, "file_to_save", lambda *_: (into, ""))
    qtbot.mouseClick(page.card.save, LEFT)
    qtbot.waitUntil(into.exists)
    assert "100%" in into.read_text("utf-8")
    assert into.stat().st_mode & 0o077 == 0
    # A file that takes none says so; a token needs none; and it is off when one comes back.
    page.drivers.choose("pgadmin")
    assert "pgAdmin takes no password" in switch.said.text()
    assert "100%" not in text.toPlainText()
    page.drivers.choose("psql")
    assert "100%" in text.toPlainText()
    window.show_page(Page.CONNECTION)
    window.show_page(Page.STRINGS)
    assert not switch.on
    assert "100%" not in text.toPlainText()
    press(qtbot, page, "Entra token")
    assert switch.isHidden()
    qtbot.mouseClick(page.card.copy, LEFT)
    assert not QGuiApplication.clipboard().mimeData().hasFormat("x-kde-passwordManagerHint")


@pytest.mark.postgres
def test_the_driver_itself_tries_the_string(
    qtbot: QtBot, open_window: Callable[[], tuple[MainWindow, WindowController]]
) -> None:
    practice = practice_server(Scenario.GOOD)
    window, controller = open_window()
    # The certificate has the practice server's name, not its address.
    values = {"host": "127.0.0.1", "port": str(practice.port), "user": practice.user,
              "dbname": "postgres", "sslrootcert": str(practice.root_file)}  # fmt: skip
    put_in(qtbot, controller, Profile("p", "practice", "", values, Trust.FILE))
    window.connection.sign_in.password.setText(practice.password.reveal())
    window.show_page(Page.STRINGS)
    qtbot.waitUntil(lambda: controller.pages.strings.page is not None)
    page = controller.pages.strings.page
    assert page is not None
    qtbot.waitUntil(page.card.trial.isVisible)
    qtbot.mouseClick(page.card.trial, LEFT)
    qtbot.waitUntil(lambda: page.card.seen.text().startswith("✗ The certificate is for another"))
    assert "does not match host name" in page.card.seen.text()
    press(qtbot, page, "the issuer")
    assert page.card.seen.isHidden(), "what was seen was another string"
    qtbot.mouseClick(page.card.trial, LEFT)
    qtbot.waitUntil(lambda: page.card.seen.text().startswith("✓ Connected with TLS"))
    page.drivers.choose("jdbc")
    assert page.card.trial.isHidden()
