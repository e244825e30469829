"""The form and the keyring: not asked at every key, and said where there is none."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from azpg_gui.core.connection.profile import Remember
from azpg_gui.practice.scenarios import Scenario
from azpg_gui.qt.window.main_window import MainWindow
from azpg_gui.qt.window.window_controller import WindowController
from tests.qt.driving import fill, run_test
from tests.support.practice import practice_server

pytestmark = pytest.mark.postgres
Open = Callable[[], tuple[MainWindow, WindowController]]
LEFT = Qt.MouseButton.LeftButton


def test_the_keyring_is_not_asked_at_every_key(
    qtbot: QtBot, open_window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    from azpg_gui.core.storage.credentials import Credentials, KeyringCondition

    asked: list[int] = []
    original = Credentials.status

    def counting(self: Credentials) -> KeyringCondition:
        asked.append(1)
        return original(self)

    monkeypatch.setattr(Credentials, "status", counting)
    window, _ = open_window()
    card = window.connection.sign_in
    card.password_from.setCurrentIndex(card.password_from.findData(Remember.KEYRING))
    qtbot.waitUntil(lambda: bool(asked))
    qtbot.waitUntil(lambda: "keyring" in card.status.text())
    before = len(asked)
    qtbot.keyClicks(window.connection.server.host, "a.long.host.example")
    qtbot.wait(300)
    assert len(asked) - before < 2  # a window of an earlier test may ask as late as now


def test_a_missing_keyring_is_said_and_nothing_is_written(
    qtbot: QtBot, open_window: Open, monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
    import keyring

    monkeypatch.setattr(keyring.core, "_keyring_backend", None)
    window, controller = open_window()
    fill(qtbot, window, practice_server(Scenario.GOOD))
    card = window.connection.sign_in
    card.password_from.setCurrentIndex(card.password_from.findData(Remember.KEYRING))
    qtbot.waitUntil(lambda: "no session bus" in card.status.text())
    qtbot.mouseClick(window.save_button, LEFT)
    qtbot.waitUntil(lambda: "no session bus" in card.status.text())
    assert (
        run_test(qtbot, window, controller).shown.header.headline.text()
        == "Encrypted and server proven"
    )
    password = practice_server(Scenario.GOOD).password.reveal().encode()
    assert controller.profiles.files.path is not None
    for folder in (home, controller.profiles.files.path.parent):
        for path in folder.rglob("*"):
            assert not path.is_file() or password not in path.read_bytes()
