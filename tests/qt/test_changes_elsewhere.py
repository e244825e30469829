"""Two writers of profiles.json: each change is seen in the window, and none is written over."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QTableWidget
from pytestqt.qtbot import QtBot

from azpg_gui.core.connection.profile import Environment, Profile
from azpg_gui.core.storage.profiles import ProfileStore
from azpg_gui.qt.profiles.changes_elsewhere import said_of
from azpg_gui.qt.profiles.file_watch import FileWatch
from azpg_gui.qt.profiles.list_places import dropped
from azpg_gui.qt.profiles.open_profiles import OpenProfiles, by_identifier
from azpg_gui.qt.window.main_window import MainWindow
from azpg_gui.qt.window.window_controller import WindowController
from tests.qt.driving import answer, box_of, row_texts, type_into

Opened = tuple[MainWindow, WindowController]
ONE = Profile("one", "one", values={"host": "one.example"})
TWO = Profile("two", "two", values={"host": "two.example"})
BLANK = Profile("blank", "")


@pytest.mark.parametrize(
    ("edited", "now", "words"),
    [
        ((), (ONE, TWO), ""),
        ((), (replace(ONE, notes="n"), TWO), "“one” was changed elsewhere."),
        ((), (ONE,), "0 changed, 0 new, 1 deleted"),
        ((), (ONE, TWO, Profile("3", "three")), "0 changed, 1 new, 0 deleted"),
        (("one",), (replace(ONE, group="g"), TWO), "“one” was changed elsewhere too"),
        (("one",), (TWO,), "“one” was changed elsewhere too"),
        (("one",), (ONE, replace(TWO, name="2")), "“2” was changed elsewhere."),
    ],
)
def test_what_is_said(edited: tuple[str, ...], now: tuple[Profile, ...], words: str) -> None:
    edits = {i: Profile(i, "edited") for i in edited}
    state = OpenProfiles(BLANK, "one", by_identifier((ONE, TWO)), edits)
    said = said_of(state, now)
    assert words in said
    assert bool(said) == bool(words)


def test_another_program_changes_the_file(
    open_window: Callable[[], Opened], qtbot: QtBot, tmp_path: Path
) -> None:
    store = ProfileStore(tmp_path / "profiles.json")
    store.save(ONE)
    window, controller = open_window()
    qtbot.waitUntil(lambda: len(row_texts(window)) == 1)

    # Another window saves, again and again: each rename is another file, and is noticed.
    for number in range(3):
        store.save(replace(TWO, name=f"two {number}"))
        qtbot.waitUntil(lambda: f"two {number}" in row_texts(window)[-1])  # noqa: B023
    # `azpg` deletes one; an editor writes over the file, in place.
    store.remove("two")
    qtbot.waitUntil(lambda: len(row_texts(window)) == 1)
    text = store.path.read_text().replace("one.example", "edited.example")
    store.path.write_text(text)
    qtbot.waitUntil(lambda: controller.current.host == "edited.example")
    assert window.connection.server.host.value == "edited.example"
    # A file removed and put back by somebody else.
    store.path.unlink()
    qtbot.waitUntil(lambda: controller.profiles.state.saved == {})
    store.path.write_text(text)
    qtbot.waitUntil(lambda: "one" in controller.profiles.state.saved)


def test_the_same_profile_on_both_sides_is_asked_about(
    open_window: Callable[[], Opened], qtbot: QtBot, tmp_path: Path
) -> None:
    store = ProfileStore(tmp_path / "profiles.json")
    store.save(ONE)
    window, controller = open_window()
    qtbot.waitUntil(lambda: controller.current.identifier == "one")
    type_into(qtbot, window.connection.server.host, "mine.example")
    theirs = replace(ONE, notes="of theirs", environment=Environment.PRODUCTION)
    store.save(theirs)
    store.save(TWO)
    qtbot.waitUntil(lambda: any("two" in row for row in row_texts(window)))
    assert controller.current.host == "mine.example"  # what is typed here stays
    assert "Saving asks which one to keep" in window.status.text()
    controller.save()
    rows = _rows(box_of(qtbot, window).findChild(QTableWidget, "differences"))
    assert ["host", "mine.example", "one.example"] in rows
    assert ["Environment", "–", "production"] in rows
    assert ["Notes", "–", "of theirs"] in rows
    answer(qtbot, window, "theirs")
    qtbot.waitUntil(lambda: controller.current.notes == "of theirs")
    assert store.load().profiles == (theirs, TWO)


def _rows(table: QTableWidget | None) -> list[list[str]]:
    assert table is not None
    model = table.model()
    return [[model.index(row, c).data() for c in range(3)] for row in range(model.rowCount())]


def test_a_move_here_and_a_change_elsewhere_both_stay(
    open_window: Callable[[], Opened], qtbot: QtBot, tmp_path: Path
) -> None:
    store = ProfileStore(tmp_path / "profiles.json")
    store.save(ONE)
    store.save(TWO)
    window, controller = open_window()
    qtbot.waitUntil(lambda: controller.current.identifier == "one")
    profiles, read = controller.profiles, store.load

    def on_disk(group: str, notes: str) -> bool:
        found = read().find("one")
        return found is not None and (found.group, found.notes) == (group, notes)

    watch = window.findChild(FileWatch)
    assert watch is not None
    qtbot.waitUntil(lambda: profiles.files.idle)
    # The window has not heard of it when it moves the profile.
    watch.blockSignals(True)
    store.save(replace(ONE, notes="of theirs"))
    profiles.arrangement.move(["one"], "mine")
    qtbot.waitUntil(lambda: on_disk("mine", "of theirs"))
    qtbot.waitUntil(lambda: controller.current.notes == "of theirs")
    qtbot.waitUntil(window.undo_button.isVisible)
    # It is about to hear of it; and it moves it again before the move is written.
    moved = replace(ONE, group="mine", notes="again")
    store.save(moved)
    watch.blockSignals(False)
    watch.changed.emit()
    profiles.arrangement.move(["one"], "first")
    profiles.arrangement.move(["one"], "second")
    qtbot.waitUntil(lambda: on_disk("second", "again"))
    qtbot.waitUntil(lambda: profiles.files.idle)
    # With what was typed here, which stays unsaved: saving it asks.
    watch.blockSignals(True)
    type_into(qtbot, window.connection.server.host, "typed.example")
    store.save(replace(moved, group="second", notes="once more"))
    profiles.arrangement.move(["one"], "third")
    qtbot.waitUntil(lambda: on_disk("third", "once more"))
    qtbot.waitUntil(lambda: profiles.files.idle)
    assert not window.findChildren(QMessageBox)
    assert (controller.current.host, controller.current.group) == ("typed.example", "third")
    controller.save()
    rows = _rows(box_of(qtbot, window).findChild(QTableWidget, "differences"))
    assert ["host", "typed.example", "one.example"] in rows
    assert "Group" not in {row[0] for row in rows}
    answer(qtbot, window, "mine")
    qtbot.waitUntil(lambda: not profiles.state.is_unsaved("one"))
    watch.blockSignals(False)


def test_a_profile_moved_to_two_groups_is_asked_about(
    open_window: Callable[[], Opened], qtbot: QtBot, tmp_path: Path
) -> None:
    store = ProfileStore(tmp_path / "profiles.json")
    store.save(ONE)
    store.save(TWO)
    window, controller = open_window()
    qtbot.waitUntil(lambda: controller.current.identifier == "one")
    arrangement = controller.profiles.arrangement
    watch = window.findChild(FileWatch)
    assert watch is not None
    qtbot.waitUntil(lambda: controller.profiles.files.idle)
    # The window has not heard of it when it moves: both versions are shown, and neither is lost.
    watch.blockSignals(True)
    store.save(replace(ONE, group="theirs"))
    arrangement.move(["one"], "mine")
    rows = _rows(box_of(qtbot, window).findChild(QTableWidget, "differences"))
    watch.blockSignals(False)
    assert rows == [["Group", "mine", "theirs"]]
    answer(qtbot, window, "theirs")
    qtbot.waitUntil(lambda: controller.current.group == "theirs")
    assert store.load().find("one") == replace(ONE, group="theirs")
    # With what was typed here and not saved yet.
    watch.blockSignals(True)
    type_into(qtbot, window.connection.server.host, "typed.example")
    store.save(replace(ONE, group="again"))
    arrangement.move(["one"], "mine")
    rows = _rows(box_of(qtbot, window).findChild(QTableWidget, "differences"))
    watch.blockSignals(False)
    assert ["host", "typed.example", "one.example"] in rows
    answer(qtbot, window, "mine")
    qtbot.waitUntil(lambda: not controller.profiles.state.is_unsaved("one"))
    kept = store.load().find("one")
    assert kept is not None
    assert (kept.host, kept.group) == ("typed.example", "mine")


def test_another_order_here_and_another_host_elsewhere_both_stay(
    open_window: Callable[[], Opened], qtbot: QtBot, tmp_path: Path
) -> None:
    store = ProfileStore(tmp_path / "profiles.json")
    store.save(ONE)
    store.save(TWO)
    window, controller = open_window()
    qtbot.waitUntil(lambda: len(controller.profiles.state.saved) == 2)
    store.save(replace(ONE, values={"host": "theirs.example"}))
    places = dropped(window.profiles.listed(), ["two"], "", before="one")
    controller.profiles.arrangement.place(lambda: places)
    qtbot.waitUntil(lambda: [p.name for p in window.profiles.listed()] == ["two", "one"])
    qtbot.waitUntil(lambda: controller.profiles.files.idle)
    assert {p.name: (p.host, p.order) for p in store.load().profiles} == {
        "one": ("theirs.example", 2), "two": ("two.example", 1)
    }  # fmt: skip
