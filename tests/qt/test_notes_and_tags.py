"""Notes and tags: what people write down about a server."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.storage.drafts import DraftStore
from azpg_gui.core.storage.profiles import ProfileStore
from azpg_gui.qt.connection.notes_card import summary
from azpg_gui.qt.connection.tags import tags_in
from azpg_gui.qt.window.main_window import MainWindow
from azpg_gui.qt.window.window_controller import WindowController
from tests.qt.driving import put_in, save, type_into

Open = Callable[[], tuple[MainWindow, WindowController]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ()),
        (" , ,", ()),
        ("billing", ("billing",)),
        ("billing,europe , billing", ("billing", "europe")),
        ("Billing, billing", ("Billing",)),
        ("two  words,\tx", ("two words", "x")),
        ("결제, 유럽", ("결제", "유럽")),
    ],
)
def test_what_tags_are_in_a_line(text: str, expected: tuple[str, ...]) -> None:
    assert tags_in(text) == expected


@pytest.mark.parametrize(
    ("notes", "tags", "expected"),
    [
        ("", (), ""),
        ("\n \n", (), ""),
        ("", ("a", "b"), "a, b"),
        ("\nAsk Mina.\nThen wait.", ("a",), "a · Ask Mina."),
        ("x" * 61, (), "x" * 59 + "…"),
        ("\x1b[31mred", (), "\\x1b[31mred"),
    ],
)
def test_the_line_says_what_is_folded_behind_it(
    notes: str, tags: tuple[str, ...], expected: str
) -> None:
    assert summary(notes, tags) == expected


def test_typed_undone_saved_copied_and_completed(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    window, controller = open_window()
    window.resize(1000, 600)
    put_in(qtbot, controller, Profile("b", "other", values={"host": "b.example"}, tags=("europe",)))
    put_in(qtbot, controller, Profile("a", "orders", values={"host": "a.example"}))
    card = window.connection.notes
    assert card.fold.line.text() == "▸ Notes and tags: none"
    assert not card.notes.isVisible()
    qtbot.mouseClick(card.fold.line, Qt.MouseButton.LeftButton)
    page = window.connection
    qtbot.waitUntil(
        lambda: (
            card.geometry().bottom() <= page.verticalScrollBar().value() + page.viewport().height()
        )
    )
    qtbot.keyClicks(card.tags, "R&D, ")
    low = card.notes.height()
    for line in ("Ask Mina", "before", "a"):
        qtbot.keyClicks(card.notes, line)
        qtbot.keyClick(card.notes, Qt.Key.Key_Return)
    qtbot.keyClicks(card.notes, "failover")
    qtbot.waitUntil(lambda: card.notes.height() > low)
    assert card.fold.line.text() == "▾ Notes and tags"
    card.fold.line.setChecked(False)
    assert card.fold.line.text() == "▸ Notes and tags: R&&D · Ask Mina"
    card.fold.open()
    assert controller.current.tags == ("R&D",)
    # One step each, in the order they were typed.
    controller.form.undo()
    assert not card.notes.toPlainText()
    assert controller.current.tags == ("R&D",)
    controller.form.undo()
    assert not card.tags.text()
    assert not controller.current.tags
    controller.form.redo()
    controller.form.redo()
    assert controller.current.notes == "Ask Mina\nbefore\na\nfailover"
    controller.profiles.keep_drafts_now()
    drafts = tmp_path / "drafts"
    qtbot.waitUntil(lambda: any("failover" in f.read_text() for f in drafts.glob("*.json")))
    save(qtbot, controller)
    saved = {p.identifier: p for p in ProfileStore(tmp_path / "profiles.json").load().profiles}
    assert (saved["a"].tags, saved["a"].notes) == (("R&D",), "Ask Mina\nbefore\na\nfailover")
    assert DraftStore(drafts).recover().drafts == ()
    controller.profiles.duplicate("a")
    assert (card.tags.text(), card.notes.notes) == ("R&D", saved["a"].notes)
    controller.select("b")
    assert (card.tags.text(), card.notes.notes) == ("europe", "")
    # Completed from the tags of all profiles, whatever stands before.
    card.tags.setFocus()
    qtbot.waitUntil(card.tags.hasFocus)
    type_into(qtbot, card.tags, "billing, EU")
    popup = card.tags.completer().popup()
    assert popup is not None
    assert popup.isVisible()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert controller.current.tags == ("billing", "europe")


def test_to_the_letter_until_it_is_edited_and_never_a_password(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    window, controller = open_window()
    odd = Profile("a", "orders", values={"host": "a.example"}, notes="a\r\nb\r", tags=("x, y", "X"))
    put_in(qtbot, controller, odd)
    type_into(qtbot, window.connection.server.host, "b.example")
    assert (controller.current.notes, controller.current.tags) == (odd.notes, odd.tags)
    qtbot.keyClick(window.connection.notes.tags, Qt.Key.Key_End)
    qtbot.keyClicks(window.connection.notes.tags, ",z")
    assert controller.current.tags == ("x", "y", "z")
    qtbot.keyClicks(window.connection.notes.notes, "psql postgresql://ops:hunter2@a.example/x")
    said: list[str] = []
    controller.profiles.complained.connect(said.append)
    controller.save()
    qtbot.waitUntil(lambda: bool(said))
    assert "“notes” holds something that looks like a password" in said[0]
    assert all("hunter2" not in f.read_text() for f in tmp_path.rglob("*.json"))
