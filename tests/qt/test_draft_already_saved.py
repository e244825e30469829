"""A draft that a killed window left behind after it had saved it."""

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.storage.drafts import Draft, DraftStore
from azpg_gui.core.storage.profiles import ProfileStore
from azpg_gui.qt.window.main_window import MainWindow
from azpg_gui.qt.window.window_controller import WindowController
from tests.qt.driving import save, type_into


def test_the_next_save_is_no_conflict(
    open_window: Callable[[], tuple[MainWindow, WindowController]], qtbot: QtBot, tmp_path: Path
) -> None:
    before, after = (
        Profile("a", "old", values={"host": "h"}),
        Profile("a", "new", values={"host": "h"}),
    )
    store = ProfileStore(tmp_path / "profiles.json")
    store.save(after)
    drafts = DraftStore(tmp_path / "drafts")
    drafts.keep_all([Draft(after, before)])
    drafts.close()
    window, controller = open_window()
    type_into(qtbot, window.name, "newer")
    save(qtbot, controller)
    assert [p.name for p in store.load().profiles] == ["newer"]
