"""What profiles.json held before is shown, told apart, and brought back to the letter."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.file_versions import earlier_versions
from azpg_gui.core.storage.profiles import ProfileStore
from azpg_gui.qt.window.main_window import MainWindow
from azpg_gui.qt.window.window_controller import WindowController


def test_a_version_is_brought_back(
    open_window: Callable[[], tuple[MainWindow, WindowController]], qtbot: QtBot, tmp_path: Path
) -> None:
    store = ProfileStore(tmp_path / "profiles.json")
    one = Profile("1", "one", values={"host": "one.example", "sslmode": "verify-full"})
    store.save(one)
    store.path.write_text(store.path.read_text().replace('"name"', '"future" : 1e400, "name"'))
    first = store.path.read_text()
    (before,) = store.load().profiles
    store.save(replace(before, values={"host": "one.example", "sslmode": "require"}))
    store.save(Profile("2", "two"))
    last = store.path.read_text()
    window, controller = open_window()
    qtbot.waitUntil(lambda: len(controller.profiles.state.saved) == 2)
    versions = controller.profiles.versions
    versions.open()
    qtbot.waitUntil(lambda: versions.dialog is not None)
    dialog = versions.dialog
    assert dialog is not None
    assert [dialog.list.item(n).text().partition(" · ")[2] for n in range(2)] == ["Profiles: 1"] * 2
    model = dialog.tree.model()
    assert model.index(0, 0).data() == "two"
    dialog.list.setCurrentRow(1)
    top = model.index(0, 0)
    assert [model.index(0, n, top).data() for n in range(3)] == [
        "sslmode",
        "verify-full",
        "require",
    ]
    dialog.restore_button.click()
    qtbot.waitUntil(lambda: set(controller.profiles.state.saved) == {"1"})
    assert store.path.read_text() == first
    assert earlier_versions(store.path)[0].read_text() == last
    assert controller.current.values["sslmode"] == "verify-full"
    qtbot.waitUntil(lambda: "as they were" in window.status.text())
