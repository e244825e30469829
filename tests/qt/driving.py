"""What a user does in the window, and waiting until it is done."""

import socket
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.storage.profiles import ProfileStore
from azpg_gui.practice.server import PracticeServer
from azpg_gui.qt.check.test_dialog import TestDialog
from azpg_gui.qt.connection.setting_row import SettingRow
from azpg_gui.qt.window.main_window import MainWindow
from azpg_gui.qt.window.window_controller import WindowController

__all__ = [
    "add_setting", "answer", "box_of", "closed_port", "fill", "put_in", "row_texts", "run_test",
    "save", "saved_on_disk", "text_of", "texts", "type_into",
]  # fmt: skip

LEFT = Qt.MouseButton.LeftButton


def type_into(qtbot: QtBot, field: QWidget | None, text: str) -> None:
    """Over what stands there."""
    assert field is not None
    field.selectAll()  # type: ignore[attr-defined]
    qtbot.keyClicks(field, text)


def add_setting(qtbot: QtBot, window: MainWindow, keyword: str, value: str) -> SettingRow:
    """Into the empty row of *More libpq settings*."""
    further = window.connection.security.further
    further.open()
    row = further.table.shown[-1]
    qtbot.keyClicks(row.keyword, keyword)
    completions = row.keyword.completer().popup()
    if completions is not None and completions.isVisible():
        qtbot.keyClick(completions, Qt.Key.Key_Escape)
    qtbot.keyClicks(row.value, value)
    return row


def save(qtbot: QtBot, controller: WindowController) -> None:
    """Ctrl+S, and until it is on disk."""
    controller.save()
    qtbot.waitUntil(lambda: not controller.profiles.state.is_unsaved(controller.current.identifier))
    qtbot.waitUntil(lambda: controller.profiles.files.idle)


def put_in(qtbot: QtBot, controller: WindowController, profile: Profile) -> None:
    """A saved profile in the form, however it came to be."""
    controller.profiles.follow(controller.profiles.state.drafted(profile))
    save(qtbot, controller)


def box_of(qtbot: QtBot, window: MainWindow) -> QMessageBox:
    """The question that is open."""

    def boxes() -> list[QMessageBox]:
        return [box for box in window.findChildren(QMessageBox) if box.isVisible()]

    qtbot.waitUntil(lambda: len(boxes()) == 1)
    return boxes()[0]


def answer(qtbot: QtBot, window: MainWindow, name: str) -> str:
    """Press a button of the open question; returns the question."""
    box = box_of(qtbot, window)
    text = f"{box.text()}\n{box.informativeText()}"
    button = box.findChild(QPushButton, name)
    assert button is not None, [b.objectName() for b in box.findChildren(QPushButton)]
    qtbot.mouseClick(button, LEFT)
    return text


def closed_port() -> int:
    """A port of this computer where nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


def row_texts(window: MainWindow) -> list[str]:
    """Every line of the list as a screen reader says it."""
    model = window.profiles.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    rows = (model.index(row, 0).data(role) for row in range(model.rowCount()))
    return [str(text) for text in rows if text]


def saved_on_disk(folder: Path) -> dict[str, Profile]:
    return {p.name: p for p in ProfileStore(folder / "profiles.json").load().profiles}


def text_of(path: Path) -> str:
    return path.read_text() if path.exists() else ""


def fill(
    qtbot: QtBot, window: MainWindow, practice: PracticeServer, mode: str = "verify-full"
) -> None:
    page = window.connection
    type_into(qtbot, page.server.host, practice.host)
    type_into(qtbot, page.server.port.lineEdit(), str(practice.port))
    type_into(qtbot, page.server.dbname, "postgres")
    type_into(qtbot, page.sign_in.user, practice.user)
    type_into(qtbot, page.sign_in.password, practice.password.reveal())
    add_setting(qtbot, window, "hostaddr", "127.0.0.1")
    page.security.sslmode.setFocus()
    page.security.sslmode.setCurrentText(mode)
    page.apply({"sslrootcert": str(practice.root_file)})


def run_test(qtbot: QtBot, window: MainWindow, controller: WindowController) -> TestDialog:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    with qtbot.waitSignal(controller.tested, timeout=15_000):
        qtbot.keyClick(window, Qt.Key.Key_F5)
    dialog = controller.dialog
    assert dialog is not None
    assert dialog.checked is not None
    return dialog


def texts(widget: object) -> str:
    return "\n".join(found.text() for found in widget.findChildren(QLabel))  # type: ignore[attr-defined]
