"""Nothing that was typed is lost: closing, crashing, another window, deleting, saving too early."""

import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from filelock import FileLock
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QTableWidget
from pytestqt.qtbot import QtBot

from azpg_gui.app import build_window
from azpg_gui.core.connection.profile import Profile, Remember, Trust
from azpg_gui.core.storage.profiles import ProfileStore
from azpg_gui.practice.scenarios import Scenario
from azpg_gui.qt.check.test_dialog import TestDialog
from azpg_gui.qt.window.main_window import MainWindow, Page
from azpg_gui.qt.window.window_controller import WindowController
from tests.qt.driving import answer, box_of, closed_port, put_in, row_texts, save, type_into
from tests.support.practice import practice_server

Open = Callable[[], tuple[MainWindow, WindowController]]


def saved_on_disk(folder: Path) -> dict[str, Profile]:
    return {p.name: p for p in ProfileStore(folder / "profiles.json").load().profiles}


def text_of(path: Path) -> str:
    return path.read_text() if path.exists() else ""


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
        deadline = time.monotonic() + 30
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


CONFLICTS = {
    "mine": {"orders": "mine.example"},
    "theirs": {"orders": "theirs.example"},
    "both": {"orders": "theirs.example", "orders 2": "mine.example"},
    "cancel": {"orders": "theirs.example"},
}


@pytest.mark.parametrize("choice", CONFLICTS)
def test_two_windows_do_not_overwrite_each_other(
    choice: str, qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    first, one = open_window()
    put_in(qtbot, one, Profile("id", "orders", values={"host": "old.example"}))
    second, two = open_window()
    # Typed before: what another window saved shows at once where nothing was typed.
    type_into(qtbot, first.connection.server.host, "mine.example")
    type_into(qtbot, second.connection.server.host, "theirs.example")
    save(qtbot, two)
    one.save()
    box = box_of(qtbot, first)
    assert "was changed elsewhere" in box.text()
    table = box.findChild(QTableWidget, "differences")
    assert table is not None
    model = table.model()
    assert [model.index(0, n).data() for n in range(3)] == [
        "host",
        "mine.example",
        "theirs.example",
    ]
    assert saved_on_disk(tmp_path)["orders"].host == "theirs.example"
    answer(qtbot, first, choice)
    qtbot.waitUntil(lambda: one.profiles.files.idle)
    expected = CONFLICTS[choice]
    qtbot.waitUntil(lambda: {n: p.host for n, p in saved_on_disk(tmp_path).items()} == expected)
    shown = first.connection.server.host.text()
    assert shown == ("theirs.example" if choice == "theirs" else "mine.example")
    assert bool(one.profiles.state.unsaved) == (choice == "cancel")


def test_a_profile_another_window_deleted(qtbot: QtBot, open_window: Open, tmp_path: Path) -> None:
    window, controller = open_window()
    put_in(qtbot, controller, Profile("id", "orders", values={"host": "old.example"}))
    ProfileStore(tmp_path / "profiles.json").remove("id")
    type_into(qtbot, window.connection.server.host, "mine.example")
    controller.save()
    assert "was deleted elsewhere" in answer(qtbot, window, "mine")
    qtbot.waitUntil(lambda: "orders" in saved_on_disk(tmp_path))


def test_another_windows_other_profiles_appear(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    window, controller = open_window()
    put_in(qtbot, controller, Profile("a", "mine", values={"host": "a.example"}))
    ProfileStore(tmp_path / "profiles.json").save(Profile("b", "theirs", values={"host": "b"}))
    type_into(qtbot, window.connection.server.host, "c.example")
    save(qtbot, controller)
    assert set(saved_on_disk(tmp_path)) == {"mine", "theirs"}
    assert [text.partition(",")[0] for text in row_texts(window)] == ["mine", "theirs"]


def test_a_held_lock_holds_the_file_and_not_the_window(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    window, controller = open_window()
    put_in(qtbot, controller, Profile("a", "mine", values={"host": "a.example"}))
    type_into(qtbot, window.connection.server.host, "b.example")
    with FileLock(tmp_path / ".profiles.json.lock"):
        began = time.perf_counter()
        controller.save()
        assert time.perf_counter() - began < 0.5
        type_into(qtbot, window.name, "renamed meanwhile")
        assert not controller.profiles.files.idle
    qtbot.waitUntil(lambda: saved_on_disk(tmp_path)["mine"].host == "b.example")
    assert controller.profiles.state.unsaved  # what was typed meanwhile
    save(qtbot, controller)
    assert set(saved_on_disk(tmp_path)) == {"renamed meanwhile"}


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


@pytest.mark.postgres
def test_a_test_before_the_first_save_is_kept(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    window, controller = open_window()
    practice = practice_server(Scenario.GOOD)
    controller.profiles.follow(
        controller.profiles.state.drafted(Profile("new", "orders", "", practice.values, Trust.FILE))
    )
    window.connection.sign_in.password.setText(practice.password.reveal())
    with qtbot.waitSignal(controller.tested, timeout=20_000):
        controller.test()
    save(qtbot, controller)
    qtbot.waitUntil((tmp_path / "history.json").exists)
    again, second = open_window()
    assert second.current.identifier == "new"
    assert "Encrypted and server proven" in again.badge.toolTip()
    again.show_page(Page.HISTORY)
    page_controller = second.pages.history
    qtbot.waitUntil(
        lambda: (
            page_controller.page is not None and page_controller.page.tree.topLevelItemCount() == 1
        )
    )


@pytest.mark.parametrize("wanted", ["save", "test", "close"])
def test_what_is_asked_for_waits_for_the_string_that_was_pasted(
    wanted: str, qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    window, controller = open_window()
    port = closed_port()
    host = window.connection.server.host
    # Nothing is done in between: the string is still being read when Save is pressed.
    host.setText(f"host=127.0.0.1 port={port} user=ops password=hunter2 connect_timeout=2")
    assert host.text() == ""
    if wanted == "test":
        controller.test()
        qtbot.waitUntil(
            lambda: controller.dialog is not None and controller.dialog.checked is not None
        )
        dialog = controller.dialog
        assert dialog is not None
        assert dialog.checked is not None
        assert dialog.checked.report.parameters.host == "127.0.0.1"
        return
    if wanted == "close":
        window.close()
        answer(qtbot, window, "save")
        qtbot.waitUntil(lambda: not window.isVisible())
    else:
        controller.save()
        qtbot.waitUntil(lambda: bool(saved_on_disk(tmp_path)))
    (profile,) = saved_on_disk(tmp_path).values()
    assert profile.values["host"] == "127.0.0.1"
    assert profile.values["port"] == str(port)
    assert profile.user == "ops"
    assert "hunter2" not in (tmp_path / "profiles.json").read_text()


def test_a_string_that_cannot_be_read_saves_nothing(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    window, controller = open_window()
    window.connection.server.host.setText("host=a sslmod=b")
    controller.save()
    qtbot.waitUntil(lambda: "no connection string" in window.status.text())
    qtbot.waitUntil(lambda: controller.profiles.files.idle)
    assert not (tmp_path / "profiles.json").exists()


def test_saving_in_the_first_moment_is_not_forgotten(qtbot: QtBot, tmp_path: Path) -> None:
    window, controller = build_window(tmp_path)
    window.show()
    qtbot.keyClicks(window.connection.server.host, "early.example")
    controller.begin_background_work()
    assert not controller.profiles.files.ready
    controller.save()
    qtbot.waitUntil(lambda: bool(saved_on_disk(tmp_path)), timeout=20_000)
    window.may_close = lambda: True
    window.close()


def test_a_password_for_the_keyring_is_something_to_save(
    qtbot: QtBot, open_window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    window, controller = open_window()
    put_in(
        qtbot, controller, Profile("id", "orders", values={"host": "a"}, remember=Remember.KEYRING)
    )
    assert not window.save_button.isEnabled()
    qtbot.keyClicks(window.connection.sign_in.password, "another")
    assert window.save_button.isEnabled()
    assert "unsaved" in row_texts(window)[0]


@pytest.mark.postgres
def test_a_remedy_that_renames_the_host_does_not_prove_the_old_name(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    window, controller = open_window()
    practice = practice_server(Scenario.WRONG_HOST)
    put_in(qtbot, controller, Profile("id", "orders", values=practice.values, trust=Trust.FILE))
    window.connection.sign_in.password.setText(practice.password.reveal())
    with qtbot.waitSignal(controller.tested, timeout=20_000):
        controller.test()
    dialog = controller.dialog
    assert isinstance(dialog, TestDialog)
    assert dialog.checked is not None
    remedies = [r for f in dialog.checked.diagnosis.findings for r in f.remedies]
    named = next(r for r in remedies if r.set.get("host", "").startswith("another-server"))
    with qtbot.waitSignal(controller.tested, timeout=20_000):
        dialog.remedy_chosen.emit(named)
    assert dialog.shown.header.headline.text() == "Encrypted and server proven"
    (row,) = row_texts(window)
    assert row.startswith("orders, another-server")
    assert "as another-server" in row
    assert row.endswith("unsaved")
    assert "as another-server" in window.badge.text()
    # On disk nothing says that the saved name was proven.
    qtbot.waitUntil(lambda: controller.profiles.files.idle)
    kept = json.loads((tmp_path / "last-results.json").read_text())["results"]["id"]
    assert kept["verdict"] == "failed"
    save(qtbot, controller)
    qtbot.waitUntil(
        lambda: (
            json.loads((tmp_path / "last-results.json").read_text())["results"]["id"]["verdict"]
            == "encrypted-and-proven"
        )
    )


def test_a_result_of_other_values_is_not_kept_when_they_are_saved(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    window, controller = open_window()
    put_in(
        qtbot, controller,
        Profile("id", "x", values={"host": "127.0.0.1", "port": str(closed_port()), "user": "u"}),
    )  # fmt: skip
    with qtbot.waitSignal(controller.tested, timeout=20_000):
        controller.test()
    assert "failed at the TCP connection" in row_texts(window)[0]
    type_into(qtbot, window.connection.server.dbname, "other")
    assert "changed since the test" in row_texts(window)[0]
    save(qtbot, controller)
    qtbot.waitUntil(lambda: controller.profiles.files.idle)
    assert json.loads((tmp_path / "last-results.json").read_text())["results"] == {}
    type_into(qtbot, window.connection.server.dbname, "postgres")
    assert "failed at the TCP connection" in row_texts(window)[0]
