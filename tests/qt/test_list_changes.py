"""Profiles moved, duplicated and deleted in the list; all of it can be taken back."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from azpg_gui.core.connection.profile import Profile, Trust
from azpg_gui.practice.scenarios import Scenario
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
from tests.support.practice import practice_server

Open = Callable[[], tuple[MainWindow, WindowController]]


def test_a_moved_profile_stays_in_its_group(
    qtbot: QtBot, open_window: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, controller = open_window()
    put_in(qtbot, controller, Profile("id", "orders", values={"host": "old.example"}))
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_a, **_k: ("production", True))
    type_into(qtbot, window.connection.server.host, "new.example")
    window.profiles.action_chosen.emit("group", ["id"])
    qtbot.waitUntil(lambda: saved_on_disk(tmp_path)["orders"].group == "production")
    assert saved_on_disk(tmp_path)["orders"].host == "old.example"
    assert "new.example" in window.connection.server.host.text()
    save(qtbot, controller)
    kept = saved_on_disk(tmp_path)["orders"]
    assert (kept.group, kept.host) == ("production", "new.example")
    # A draft too.
    controller.new()
    type_into(qtbot, window.connection.server.host, "draft.example")
    window.profiles.action_chosen.emit("group", [controller.current.identifier])
    save(qtbot, controller)
    assert saved_on_disk(tmp_path)["draft.example"].group == "production"


def test_duplicate_and_delete_work_on_a_draft(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    window, controller = open_window()
    controller.new()
    type_into(qtbot, window.name, "draft")
    type_into(qtbot, window.connection.server.host, "draft.example")
    draft = controller.current.identifier
    window.profiles.action_chosen.emit("duplicate", [draft])
    assert window.name.text() == "draft 2"
    assert window.connection.server.host.text() == "draft.example"
    copy = controller.current.identifier
    assert copy != draft
    window.profiles.action_chosen.emit("delete", [copy])
    assert "It was never saved" in answer(qtbot, window, "delete")
    qtbot.waitUntil(lambda: len(row_texts(window)) == 1)
    assert window.name.text() == "draft"
    window.undo_button.click()
    qtbot.waitUntil(lambda: len(row_texts(window)) == 2)
    assert window.name.text() == "draft 2"
    save(qtbot, controller)
    assert set(saved_on_disk(tmp_path)) == {"draft 2"}


def test_a_duplicate_gets_a_password_only_where_somebody_says_so(
    qtbot: QtBot, open_window: Open
) -> None:
    window, controller = open_window()
    controller.new()
    card, page = window.connection.sign_in, window.connection
    type_into(qtbot, page.server.host, "draft.example")
    original = controller.current.identifier
    window.profiles.action_chosen.emit("duplicate", [original])
    assert card.copy_notice.isHidden()  # there is nothing to copy
    controller.select(original)
    type_into(qtbot, card.password, "kept-4711")
    type_into(qtbot, page.security.further.certificate.passphrase, "key-4712")
    window.profiles.action_chosen.emit("duplicate", [original])
    copy = controller.current.identifier
    assert card.copy_notice.question.text() == (
        "Copy the stored password and key passphrase of “draft.example” too?"
    )
    assert not card.copy_notice.isHidden()
    assert (page.password(), page.passphrase()) == (None, None)
    controller.select(original)
    assert card.copy_notice.isHidden()
    controller.select(copy)
    qtbot.mouseClick(card.copy_notice.copy, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: card.password.text() == "kept-4711")
    assert page.security.further.certificate.passphrase.text() == "key-4712"
    assert card.copy_notice.isHidden()
    window.profiles.action_chosen.emit("duplicate", [original])
    qtbot.mouseClick(card.copy_notice.leave, Qt.MouseButton.LeftButton)
    assert card.copy_notice.isHidden()
    assert controller.passwords.all_kept(controller.current.identifier) == {}


@pytest.mark.postgres
def test_delete_is_asked_about_and_taken_back_whole(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    window, controller = open_window()
    practice = practice_server(Scenario.GOOD)
    for name in ("first", "orders", "last"):
        put_in(qtbot, controller, Profile(name, name, "g", practice.values, Trust.FILE))
    controller.select("orders")
    window.connection.sign_in.password.setText(practice.password.reveal())
    with qtbot.waitSignal(controller.tested, timeout=20_000):
        controller.test()
    qtbot.waitUntil(lambda: "orders" in text_of(tmp_path / "last-results.json"))
    qtbot.waitUntil((tmp_path / "history.json").exists)
    qtbot.waitUntil(lambda: controller.profiles.files.idle)
    window.profiles.setFocus()
    qtbot.keyClick(window.profiles, Qt.Key.Key_Delete)
    qtbot.keyClick(box_of(qtbot, window), Qt.Key.Key_Return)  # Enter does not delete
    assert "orders" in saved_on_disk(tmp_path)
    qtbot.keyClick(window.profiles, Qt.Key.Key_Delete)
    answer(qtbot, window, "delete")
    qtbot.waitUntil(lambda: "orders" not in saved_on_disk(tmp_path))
    qtbot.waitUntil(window.undo_button.isVisible)
    assert "Deleted “orders”" in window.status.text()
    assert "orders" not in json.loads(text_of(tmp_path / "history.json"))["tests"]
    assert "orders" not in json.loads(text_of(tmp_path / "last-results.json"))["results"]
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window.profiles, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: list(saved_on_disk(tmp_path)) == ["first", "orders", "last"])
    assert saved_on_disk(tmp_path)["orders"].group == "g"
    qtbot.waitUntil(lambda: controller.current.identifier == "orders")
    qtbot.waitUntil(lambda: "orders" in text_of(tmp_path / "history.json"))
    qtbot.waitUntil(lambda: "orders" in text_of(tmp_path / "last-results.json"))
    assert "Encrypted and server proven" in window.badge.toolTip()
    assert not window.undo_button.isVisible()
