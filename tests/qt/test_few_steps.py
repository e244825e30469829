"""How many clicks and keys it takes, each of them a real event. (The first proof with practice is
one click: ``test_welcome.py``.)"""

import json
import ssl
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from azpg_gui.core.connection.conninfo import format_conninfo
from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.storage.profiles import ProfileStore
from azpg_gui.practice.scenarios import Scenario
from azpg_gui.practice.server import PracticeServer
from azpg_gui.qt.window.main_window import MainWindow
from azpg_gui.qt.window.window_controller import WindowController
from tests.qt.driving import closed_port
from tests.support.practice import practice_server

pytestmark = pytest.mark.postgres
Open = Callable[[], tuple[MainWindow, WindowController]]
CTRL = Qt.KeyboardModifier.ControlModifier
PROVEN = "Encrypted and server proven"


class Hands:
    """Counts what they do; a key goes to whatever has the focus in the window in front."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.keys = self.clicks = 0

    def press(
        self,
        window: QWidget,
        key: Qt.Key | str,
        held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        window.activateWindow()
        self._qtbot.waitUntil(window.isActiveWindow)
        self._qtbot.keyClick(window.focusWidget(), key, held)
        self.keys += 1

    def click(self, button: QWidget) -> None:
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.clicks += 1


def _target(practice: PracticeServer, changes: dict[str, str]) -> str:
    values = {**practice.values, **changes}
    return f"{format_conninfo(values)} password={practice.password.reveal()}"


def _wait_for_headline(qtbot: QtBot, controller: WindowController, headline: str) -> None:
    def shown() -> bool:
        dialog = controller.dialog
        return dialog is not None and dialog.shown.header.headline.text() == headline

    qtbot.waitUntil(shown, timeout=20_000)


def test_a_pasted_string_is_proven_by_two_keys(qtbot: QtBot, open_window: Open) -> None:
    window, controller = open_window()
    QGuiApplication.clipboard().setText(_target(practice_server(Scenario.GOOD), {}))
    hands = Hands(qtbot)
    hands.press(window, "V", CTRL)
    hands.press(window, Qt.Key.Key_F5)
    _wait_for_headline(qtbot, controller, PROVEN)
    assert (hands.keys, hands.clicks) == (2, 0)


def test_what_failed_is_mended_and_proven_by_two_keys(qtbot: QtBot, open_window: Open) -> None:
    """F5, and Enter: the remedy has the focus."""
    window, controller = open_window()
    target = _target(practice_server(Scenario.GOOD), {"sslmode": "disable"})
    window.connection.string_entered.emit(target)
    qtbot.waitUntil(lambda: controller.current.values.get("sslmode") == "disable")
    hands = Hands(qtbot)
    hands.press(window, Qt.Key.Key_F5)
    qtbot.waitUntil(
        lambda: controller.dialog is not None and controller.dialog.checked is not None,
        timeout=20_000,
    )
    assert controller.dialog is not None
    hands.press(controller.dialog, Qt.Key.Key_Return)
    _wait_for_headline(qtbot, controller, PROVEN)
    assert (hands.keys, hands.clicks) == (2, 0)


def test_a_der_root_is_proven_by_two_clicks(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    window, controller = open_window()
    practice = practice_server(Scenario.GOOD)
    der = tmp_path / "root.der"
    der.write_bytes(ssl.PEM_cert_to_DER_cert(practice.root_file.read_text()))
    window.connection.string_entered.emit(_target(practice, {"sslrootcert": str(der)}))
    notices = window.connection.security.notices

    def copy() -> QPushButton | None:
        buttons = notices.findChildren(QPushButton)
        return next((b for b in buttons if b.text() == "Write a PEM copy and use it"), None)

    qtbot.waitUntil(lambda: copy() is not None, timeout=10_000)
    hands = Hands(qtbot)
    button = copy()
    assert button is not None
    hands.click(button)
    qtbot.waitUntil(
        lambda: controller.current.values.get("sslrootcert") not in (None, str(der)),
        timeout=10_000,
    )
    hands.click(window.test_button)
    _wait_for_headline(qtbot, controller, PROVEN)
    assert (hands.keys, hands.clicks) == (0, 2)


def test_a_der_root_is_proven_from_the_dialog_by_one_key(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    """The finding's remedy writes the copy, the form names it, and it is tested."""
    window, controller = open_window()
    practice = practice_server(Scenario.GOOD)
    der = tmp_path / "root.der"
    der.write_bytes(ssl.PEM_cert_to_DER_cert(practice.root_file.read_text()))
    window.connection.string_entered.emit(_target(practice, {"sslrootcert": str(der)}))
    qtbot.waitUntil(lambda: controller.current.values.get("sslrootcert") == str(der))
    controller.test()
    qtbot.waitUntil(
        lambda: controller.dialog is not None and controller.dialog.checked is not None,
        timeout=20_000,
    )
    dialog = controller.dialog
    assert dialog is not None
    hands = Hands(qtbot)
    hands.press(dialog, Qt.Key.Key_Return)
    _wait_for_headline(qtbot, controller, PROVEN)
    assert controller.current.values["sslrootcert"] == str(tmp_path / "root-fixed.pem")
    hands.click(dialog.undo_button)
    assert controller.current.values["sslrootcert"] == str(der)
    assert (hands.keys, hands.clicks) == (1, 1)


def test_one_of_300_profiles_is_found_and_tested_by_three_keys(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    port = str(closed_port())
    path = tmp_path / "profiles.json"
    values = {"host": "localhost", "port": port, "dbname": "d"}
    ProfileStore(path).save(Profile("p0", "server 000", "", values))
    document = json.loads(path.read_text())
    (row,) = document["profiles"]
    text = json.dumps(row)
    document["profiles"] = [
        json.loads(
            text.replace('"p0"', f'"p{number}"').replace("server 000", f"server {number:03}")
        )
        for number in range(300)
    ]
    path.write_text(json.dumps(document))
    window, controller = open_window()
    hands = Hands(qtbot)
    hands.press(window, "F", CTRL)
    qtbot.keyClicks(window.search, "server 207")
    hands.press(window, Qt.Key.Key_Return)
    assert controller.current.identifier == "p207"
    with qtbot.waitSignal(controller.tested, timeout=20_000):
        hands.press(window, Qt.Key.Key_Return)
    assert (hands.keys, hands.clicks) == (3, 0)
