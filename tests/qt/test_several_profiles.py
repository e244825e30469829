"""Several profiles selected in the list: deleted, moved, exported and tested together."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QInputDialog
from pytestqt.qtbot import QtBot

from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.file_versions import earlier_versions, locked
from azpg_gui.core.storage.profile_changes import ProfileChange
from azpg_gui.core.storage.profiles import ProfileStore
from azpg_gui.qt.profiles.list_drag import MIME_TYPE
from azpg_gui.qt.window.main_window import MainWindow
from azpg_gui.qt.window.window_controller import WindowController
from tests.qt.driving import answer, box_of, closed_port, row_texts

Opened = tuple[MainWindow, WindowController]
LEFT, CTRL, SHIFT = (
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
PORT = str(closed_port())


@pytest.fixture
def opened(open_window: Callable[[], Opened], tmp_path: Path, qtbot: QtBot) -> Opened:
    """a to e, as they lie in the file; the last one alone in a group."""
    profiles = [
        Profile(n, n, "g" if n == "e" else "", {"host": f"{n}.example", "hostaddr": "127.0.0.1",
                                               "port": PORT, "user": "u"})
        for n in "abcde"
    ]  # fmt: skip
    store = ProfileStore(tmp_path / "profiles.json")
    store.save_all([ProfileChange(profile, None) for profile in profiles])
    window, controller = open_window()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.profiles.setFocus()
    return window, controller


def on_disk(folder: Path) -> str:
    """Names in the order of the file, with the group of each that has one."""
    profiles = ProfileStore(folder / "profiles.json").load().profiles
    return " ".join(f"{p.group}/{p.name}" if p.group else p.name for p in profiles)


def choose(qtbot: QtBot, window: MainWindow, names: str) -> None:
    """By clicks, all but the first with Ctrl held."""
    model = window.profiles.model()
    for held, name in zip([Qt.KeyboardModifier.NoModifier, *[CTRL] * 9], names, strict=False):
        row = next(n for n in range(model.rowCount()) if model.index(n, 0).data() == name)
        middle = window.profiles.visualRect(model.index(row, 0)).center()
        qtbot.mouseClick(window.profiles.viewport(), LEFT, held, middle)


def test_one_question_one_write_one_undo_and_the_last_comes_back_first(
    opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    window, controller = opened
    before = (tmp_path / "profiles.json").read_bytes()
    versions = len(earlier_versions(tmp_path / "profiles.json"))
    choose(qtbot, window, "bd")
    assert window.profiles.chosen() == ["b", "d"]
    assert controller.current.name == "d"
    qtbot.keyClick(window.profiles, Qt.Key.Key_Delete)
    asked = box_of(qtbot, window)
    assert "Delete 2 profiles?" in asked.text()
    assert asked.informativeText().startswith("b\nd\n")
    answer(qtbot, window, "delete")
    qtbot.waitUntil(lambda: on_disk(tmp_path) == "a c g/e")
    assert len(earlier_versions(tmp_path / "profiles.json")) == versions + 1
    qtbot.waitUntil(lambda: "Deleted 2 profiles" in window.status.text())
    choose(qtbot, window, "a")
    qtbot.keyClick(window.profiles, Qt.Key.Key_Delete)
    answer(qtbot, window, "delete")
    qtbot.waitUntil(lambda: on_disk(tmp_path) == "c g/e")
    qtbot.waitUntil(lambda: "Deleted “a”" in window.status.text())
    controller.undo.take_back()
    qtbot.waitUntil(lambda: on_disk(tmp_path) == "a c g/e")
    qtbot.waitUntil(lambda: controller.current.name == "a")
    assert window.undo_button.isVisible()
    assert window.undo_button.accessibleName() == "Bring back 2 profiles"
    controller.undo.take_back()
    qtbot.waitUntil(lambda: (tmp_path / "profiles.json").read_bytes() == before)
    qtbot.waitUntil(lambda: window.status.text() == "2 profiles are back.")
    assert [text[0] for text in row_texts(window)] == ["e", "a", "b", "c", "d"]


def test_moved_together_and_back(
    opened: Opened, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, controller = opened
    known: list[list[str]] = []

    def choice(*arguments: object) -> tuple[str, bool]:
        groups = arguments[3]
        assert isinstance(groups, list)
        known.append(groups)
        return "g", True

    monkeypatch.setattr(QInputDialog, "getItem", choice)
    choose(qtbot, window, "ac")
    window.profiles.action_chosen.emit("group", window.profiles.chosen())
    qtbot.waitUntil(lambda: on_disk(tmp_path) == "g/a b g/c d g/e")
    assert known == [["", "g"]]
    qtbot.waitUntil(lambda: "Moved 2 profiles to “g”" in window.status.text())
    assert window.profiles.chosen() == ["a", "c"]  # still
    controller.undo.take_back()
    qtbot.waitUntil(lambda: on_disk(tmp_path) == "a b c d g/e")


def test_exported_are_those_that_are_selected(opened: Opened, qtbot: QtBot) -> None:
    window, controller = opened
    choose(qtbot, window, "be")
    window.profiles.action_chosen.emit("export", window.profiles.chosen())
    exporting = controller.interchange.exporting
    assert exporting is not None
    assert {p.name for p in exporting.dialog.choice.profiles} == {"b", "e"}
    exporting.dialog.close()


def test_tested_side_by_side_and_each_row_says_what_was_found(opened: Opened, qtbot: QtBot) -> None:
    window, controller = opened
    choose(qtbot, window, "ab")
    qtbot.keyClick(window.profiles, Qt.Key.Key_Down, SHIFT)
    assert window.profiles.chosen() == ["a", "b", "c"]
    choose(qtbot, window, "ac")
    window.profiles.action_chosen.emit("test", window.profiles.chosen())
    qtbot.waitUntil(lambda: controller.asked.prompt is not None)
    prompt = controller.asked.prompt
    assert prompt is not None
    prompt.without.click()
    assert [text for text in row_texts(window) if "testing" in text]
    qtbot.waitUntil(lambda: not controller.list.checks.running, timeout=20_000)
    assert window.status.text() == "Tested 2: 0 proven, 0 not proven, 2 failed."
    tested = [text[0] for text in row_texts(window) if "not tested" not in text]
    assert sorted(tested) == ["a", "c"]
    assert controller.dialog is None


def test_moved_by_keys_and_taken_back(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    window, controller = opened

    def listed() -> str:
        return "".join(text[0] for text in row_texts(window))

    choose(qtbot, window, "cd")
    for key, expected in (
        (Qt.Key.Key_Up, "eacdb"),
        (Qt.Key.Key_Up, "ecdab"),
        (Qt.Key.Key_Down, "eacdb"),
    ):
        qtbot.keyClick(window.profiles, key, CTRL | SHIFT)
        qtbot.waitUntil(lambda: listed() == expected)  # noqa: B023 - waited for here
    assert window.profiles.chosen() == ["c", "d"]
    orders = {p.name: p.order for p in ProfileStore(tmp_path / "profiles.json").load().profiles}
    assert orders == {"a": 1, "c": 2, "d": 3, "b": 4, "e": None}
    controller.list.sort(type(window.profiles.sorting).NAME)
    qtbot.keyClick(window.profiles, Qt.Key.Key_Up, CTRL | SHIFT)
    assert "in your order" in window.status.text()
    controller.list.sort(type(window.profiles.sorting).OWN)
    for expected in ("ecdab", "eacdb", "eabcd"):
        controller.undo.take_back()
        qtbot.waitUntil(lambda: listed() == expected)  # noqa: B023 - as above


def test_keys_beside_a_slow_disk_count_from_each_other(
    opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    window, controller = opened

    def listed() -> str:
        return "".join(text[0] for text in row_texts(window))

    choose(qtbot, window, "d")
    # Another program holds the file: nothing of this is written before the last key.
    with locked(tmp_path / "profiles.json"):
        for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down):
            qtbot.keyClick(window.profiles, key, CTRL | SHIFT)
        assert listed() == "eabcd"
        controller.profiles.arrangement.move(["a"], "g")
        controller.profiles.arrangement.move(["a"], "")
    qtbot.waitUntil(lambda: controller.profiles.files.idle)
    kept = {p.name: p for p in ProfileStore(tmp_path / "profiles.json").load().profiles}
    assert kept["a"].group == ""
    assert sorted("dbc", key=lambda n: kept[n].order or 9) == list("dbc")
    assert listed() == "edbca"  # a came to the end of those without a group


def drop(window: MainWindow, names: str, onto: str, *, lower: bool) -> None:
    """By the events that a drag sends to the list, once the mouse has left its place."""
    view, model = window.profiles, window.profiles.model()
    row = next(n for n in range(model.rowCount()) if model.index(n, 0).data() == onto)
    box = view.visualRect(model.index(row, 0))
    place = QPoint(box.center().x(), box.bottom() - 3 if lower else box.top() + 3)
    data = QMimeData()
    data.setData(MIME_TYPE, "\n".join(names).encode())
    what = Qt.DropAction.MoveAction, data, LEFT, Qt.KeyboardModifier.NoModifier
    for event in (
        QDragEnterEvent(place, *what), QDragMoveEvent(place, *what), QDropEvent(place, *what)
    ):  # fmt: skip
        QApplication.sendEvent(view.viewport(), event)
        assert event.isAccepted()


def test_dragged_to_another_place_and_into_a_group(
    opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    window, controller = opened
    assert [text[0] for text in row_texts(window)] == ["e", "a", "b", "c", "d"]
    drop(window, "bd", "a", lower=False)
    qtbot.waitUntil(lambda: [text[0] for text in row_texts(window)] == ["e", "b", "d", "a", "c"])
    drop(window, "a", "G", lower=False)  # the heading: first of its group
    qtbot.waitUntil(lambda: on_disk(tmp_path) == "g/a b c d g/e")
    qtbot.waitUntil(lambda: [text[0] for text in row_texts(window)] == ["a", "e", "b", "d", "c"])
    assert window.status.text() == "Moved “a” to “g”."
    for expected in ("ebdac", "eabcd"):
        controller.undo.take_back()
        qtbot.waitUntil(lambda: "".join(t[0] for t in row_texts(window)) == expected)  # noqa: B023


def test_a_file_that_is_dragged_over_the_list_is_the_windows(opened: Opened) -> None:
    window, _controller = opened
    data = QMimeData()
    data.setText("postgresql://u@h/d")
    event = QDragEnterEvent(
        QPoint(20, 20), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier
    )
    window.profiles.dragEnterEvent(event)
    assert not event.isAccepted()


def test_the_order_of_the_list_is_remembered(opened: Opened, qtbot: QtBot) -> None:
    window, controller = opened
    for sorting in (type(window.profiles.sorting).NAME, type(window.profiles.sorting).OWN):
        controller.list.sort(sorting)
        window.keep_sizes()
        other = MainWindow()
        qtbot.addWidget(other)
        for make in other.parts():
            make()
        assert other.profiles.sorting is sorting
