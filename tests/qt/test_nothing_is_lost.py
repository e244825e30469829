"""What was typed and not saved is there after closing, a crash, and an error of the disk."""

import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from azpg_gui.core.connection.profile import Profile
from azpg_gui.qt.window.main_window import MainWindow
from azpg_gui.qt.window.window_controller import WindowController
from tests.qt.driving import (
    answer,
    box_of,
    put_in,
    row_texts,
    save,
    saved_on_disk,
    text_of,
    type_into,
)
from tests.support.busy_machine import PATIENCE

Open = Callable[[], tuple[MainWindow, WindowController]]


def test_closing_asks_about_what_is_not_saved(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    window, controller = open_window()
    put_in(qtbot, controller, Profile("one", "one", values={"host": "one.example"}))
    type_into(qtbot, window.connection.server.host, "changed.example")
    controller.new()
    type_into(qtbot, window.name, "a draft")
    type_into(qtbot, window.connection.server.host, "draft.example")
    window.close()
    box = box_of(qtbot, window)
    assert window.isVisible()
    assert "2 connections are not saved" in box.text()
    assert "• one" in box.informativeText()
    assert "• a draft" in box.informativeText()
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert window.isVisible()
    window.close()
    qtbot.keyClick(box_of(qtbot, window), Qt.Key.Key_Return)  # Cancel is the default
    assert window.isVisible()
    window.close()
    answer(qtbot, window, "save")
    qtbot.waitUntil(lambda: not window.isVisible())
    hosts = {name: profile.host for name, profile in saved_on_disk(tmp_path).items()}
    assert hosts == {"one": "changed.example", "a draft": "draft.example"}
    assert not list((tmp_path / "drafts").glob("*.json"))


def test_what_is_discarded_is_gone_and_the_rest_stays(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    window, controller = open_window()
    put_in(qtbot, controller, Profile("one", "one", values={"host": "one.example"}))
    type_into(qtbot, window.connection.server.host, "changed.example")
    qtbot.waitUntil(lambda: bool(list((tmp_path / "drafts").glob("*.json"))))
    window.close()
    answer(qtbot, window, "discard")
    qtbot.waitUntil(lambda: not window.isVisible())
    again, second = open_window()
    assert again.connection.server.host.text() == "one.example"
    assert not second.profiles.state.unsaved


def test_closing_without_edits_asks_nothing(qtbot: QtBot, open_window: Open) -> None:
    window, controller = open_window()
    put_in(qtbot, controller, Profile("one", "one", values={"host": "one.example"}))
    controller.new()
    window.close()
    assert not window.isVisible()


_CRASH = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from pathlib import Path
from PySide6.QtTest import QTest
from azpg_gui.app import build_application, build_window
application = build_application(["azpg-gui"], "en")
folder = Path(sys.argv[1])
window, controller = build_window(folder)
window.show()
controller.begin_background_work()
while not controller.profiles.files.ready:
    application.processEvents()
QTest.keyClicks(window.connection.server.host, "crashed.example")
QTest.keyClicks(window.connection.sign_in.password, "hunter2-typed")
window.name.selectAll()
QTest.keyClicks(window.name, "not saved yet")
while True:
    application.processEvents()
"""


def test_drafts_survive_a_crash_without_secrets(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    process = subprocess.Popen([sys.executable, "-P", "-c", _CRASH, str(tmp_path)])
    drafts = tmp_path / "drafts"
    try:
        deadline = time.monotonic() + PATIENCE
        while not any("not saved yet" in p.read_text() for p in drafts.glob("*.json")):
            assert time.monotonic() < deadline, "no draft was written"
            assert process.poll() is None
            time.sleep(0.02)
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()
    for path in tmp_path.rglob("*"):
        assert not path.is_file() or b"hunter2" not in path.read_bytes()
    window, controller = open_window()
    assert window.name.text() == "not saved yet"
    assert window.connection.server.host.text() == "crashed.example"
    assert "Brought back, not saved yet: not saved yet" in window.status.text()
    assert any("unsaved" in text for text in row_texts(window))
    save(qtbot, controller)
    assert set(saved_on_disk(tmp_path)) == {"not saved yet"}


def test_somebody_who_never_pauses_is_kept_too(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    window, _ = open_window()
    for _ in range(200):  # each within 400 ms of the last
        qtbot.keyClick(window.connection.server.host, Qt.Key.Key_X, delay=20)
        if list((tmp_path / "drafts").glob("*.json")):
            return
    pytest.fail("nothing was kept of four seconds of typing")


def test_a_draft_that_could_not_be_kept_is_tried_again(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    window, controller = open_window()
    (tmp_path / "drafts").write_text("in the way")
    type_into(qtbot, window.connection.server.host, "first.example")
    qtbot.waitUntil(lambda: "cannot be written" in window.status.text())
    (tmp_path / "drafts").unlink()
    controller.new()
    type_into(qtbot, window.connection.server.host, "second.example")

    def kept() -> str:
        return "".join(text_of(path) for path in (tmp_path / "drafts").glob("*.json"))

    qtbot.waitUntil(lambda: "second.example" in kept())
    assert "first.example" in kept()


def test_unsaved_is_a_word_in_the_list(qtbot: QtBot, open_window: Open) -> None:
    window, controller = open_window()
    put_in(qtbot, controller, Profile("one", "orders", values={"host": "one.example"}))
    assert row_texts(window) == ["orders, one.example, not tested yet"]
    type_into(qtbot, window.connection.server.host, "two.example")
    assert row_texts(window) == ["orders, two.example, not tested yet, unsaved"]
    type_into(qtbot, window.connection.server.host, "one.example")
    assert row_texts(window) == ["orders, one.example, not tested yet"]
