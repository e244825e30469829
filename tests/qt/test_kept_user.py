"""user@server: the program proposes to cut it, and takes no for an answer."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from azpg_gui.core.connection.profile import Profile, Trust
from azpg_gui.core.interchange.imported import Imported, Reading
from azpg_gui.core.interchange.pasted import read_pasted
from azpg_gui.core.storage.profiles import ProfileStore
from azpg_gui.operations.interchange import plan_import
from azpg_gui.practice.scenarios import Scenario
from azpg_gui.qt.window.main_window import MainWindow
from azpg_gui.qt.window.window_controller import WindowController
from tests.qt.driving import put_in, save
from tests.support.practice import practice_server

pytestmark = pytest.mark.postgres
ENDPOINT = ("host", "hostaddr", "port", "dbname", "user")


def test_kept_as_it_is_and_not_proposed_again(
    qtbot: QtBot, open_window: Callable[[], tuple[MainWindow, WindowController]], tmp_path: Path
) -> None:
    window, controller = open_window()
    practice = practice_server(Scenario.GOOD)
    values = {**practice.values, "user": "practice@practice-good"}
    put_in(qtbot, controller, Profile("a", "orders", values=values, trust=Trust.FILE))
    window.connection.sign_in.password.setText(practice.password.reveal())

    def codes() -> list[str]:
        dialog = controller.dialog
        found = dialog.checked if dialog is not None else None
        return [finding.code for finding in found.diagnosis.findings] if found else []

    controller.test()
    qtbot.waitUntil(lambda: codes()[:1] == ["user-has-server-suffix"])
    dialog = controller.dialog
    assert dialog is not None
    keep = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Keep it as it is")
    qtbot.mouseClick(keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: codes()[:1] == ["password-rejected"])
    assert controller.current.user == "practice@practice-good"
    # It is a step of the form: taken back, the same is proposed again.
    dialog.close()
    controller.form.undo()
    assert controller.profiles.state.form.kept_user == ""
    controller.form.redo()
    assert controller.profiles.state.form.kept_user == "practice@practice-good"
    save(qtbot, controller)
    # Of this user, and of no other.
    store = ProfileStore(tmp_path / "profiles.json")
    kept = store.load().profiles[0]
    assert kept.kept_user == "practice@practice-good"
    same = " ".join(f"{key}={kept.values[key]}" for key in ENDPOINT)
    pasted = read_pasted(same)
    assert isinstance(pasted, Imported)
    for profile, said in ((kept, False), (replace(kept, kept_user="other@practice-good"), True)):
        store.save(profile)
        concerns = plan_import(store, Reading((pasted,))).steps[0].concerns
        assert any(concern.keyword == "user" for concern in concerns) is said
