"""*About*: every version and every licence, shown and copied."""

import json
from collections.abc import Callable
from importlib import metadata
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from azpg_gui import __version__
from azpg_gui.core.self_check.notices import as_text, package_notices, read_notices
from azpg_gui.qt.window.main_window import MainWindow
from azpg_gui.qt.window.menu_entries import MENUS, Entry
from azpg_gui.qt.window.window_controller import WindowController

Open = Callable[[], tuple[MainWindow, WindowController]]
LEFT = Qt.MouseButton.LeftButton


def test_every_package_has_its_name_version_and_licence() -> None:
    notices = package_notices()
    titles = {one.title for one in notices}
    for name in ("cryptography", "psycopg-binary", "PySide6_Essentials", "keyring", "httpx"):
        assert f"{name} {metadata.version(name)}" in titles
    assert notices[0].title == f"azpg-gui {__version__}"
    assert "WITHOUT WARRANTY" in notices[0].text
    assert [one.title for one in notices if not (one.licence and one.text)] == []
    # What a package carries is read as it was written.
    read = read_notices(as_text(notices))
    assert [(one.title, one.licence) for one in read] == [(o.title, o.licence) for o in notices]
    assert [one.text for one in read] == [one.text.strip() for one in notices]


def test_versions_and_licences_are_shown_and_copied(qtbot: QtBot, open_window: Open) -> None:
    _window, controller = open_window()
    about = MENUS[-1].entries[-1]
    assert isinstance(about, Entry)
    about.do(controller)
    dialog = controller.help.about
    assert dialog is not None
    assert "Looking" in dialog.said.text()
    qtbot.waitUntil(lambda: dialog.versions.topLevelItemCount() > 0, timeout=30_000)
    rows = [dialog.versions.topLevelItem(i) for i in range(dialog.versions.topLevelItemCount())]
    versions = {row.text(0): row.text(1) for row in rows if row is not None}
    assert versions["azpg-gui"] == __version__
    assert versions["OpenSSL (cryptography)"].startswith("OpenSSL ")
    qtbot.mouseClick(dialog.copy, LEFT)
    copied = QGuiApplication.clipboard().text()
    assert all(name in copied for name in versions)
    assert versions["OpenSSL (libpq)"] in copied
    dialog.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: dialog.packages.count() > 0)
    (row,) = dialog.packages.findItems("keyring", Qt.MatchFlag.MatchStartsWith)
    dialog.packages.setCurrentItem(row)
    assert dialog.text.toPlainText().startswith("MIT")
    qtbot.mouseClick(dialog.copy, LEFT)
    assert "Permission is hereby granted" in QGuiApplication.clipboard().text()
    about.do(controller)
    assert controller.help.about is dialog  # one is enough
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: controller.help.about is None)


def test_a_release_file_is_compared_only_when_it_is_chosen(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    _window, controller = open_window()
    controller.help.show_about(controller.window)
    dialog = controller.help.about
    assert dialog is not None
    page = dialog.release
    dialog.tabs.setCurrentWidget(page)
    assert not page.fetch.isEnabled()
    assert not dialog.copy.isEnabled()
    file = {"name": "azpg-gui_9.0-1_amd64.deb", "size": 60_000_000, "sha256": "ab" * 32}
    row = {"program": "azpg-gui", "version": "9.0", "released": "2027-03-02", "files": [file]}
    (path := tmp_path / "release.json").write_text(json.dumps(row), "utf-8")
    page.open_file(path)
    qtbot.waitUntil(lambda: page.release is not None)
    assert f" is newer than this one, {__version__}" in page.said.text()
    assert page.files.topLevelItemCount() == 1
    qtbot.mouseClick(dialog.copy, LEFT)
    assert QGuiApplication.clipboard().text() == f"{'ab' * 32}  azpg-gui_9.0-1_amd64.deb\n"
    path.write_text("<html>")
    page.open_file(path)
    qtbot.waitUntil(lambda: page.release is None)
    assert "not JSON" in page.said.text()
    assert not dialog.copy.isEnabled()
    page.address.setText("https://releases.invalid/release.json")
    qtbot.mouseClick(page.fetch, LEFT)
    assert page.fetch.text() == "Cancel"
    qtbot.mouseClick(page.fetch, LEFT)
    assert (page.fetch.text(), page.said.text()) == ("Fetch", "Cancelled")
    # This computer's own addresses are not gone to.
    page.address.setText("https://127.0.0.1/release.json")
    qtbot.keyClick(page.address, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "address of this computer" in page.said.text())
    dialog.close()


def test_closed_while_it_looks_it_hears_no_more(qtbot: QtBot, open_window: Open) -> None:
    _window, controller = open_window()
    controller.help.show_about(controller.window)
    assert controller.help.about is not None
    controller.help.about.close()
    qtbot.waitUntil(lambda: controller.help.about is None)
