"""Two windows on the same files: neither overwrites the other, and each shows what it did."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from filelock import FileLock
from PySide6.QtWidgets import QTableWidget
from pytestqt.qtbot import QtBot

from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.storage.profiles import ProfileStore
from azpg_gui.qt.window.main_window import MainWindow
from azpg_gui.qt.window.window_controller import WindowController
from tests.qt.driving import answer, box_of, put_in, row_texts, save, saved_on_disk, type_into

Open = Callable[[], tuple[MainWindow, WindowController]]
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
