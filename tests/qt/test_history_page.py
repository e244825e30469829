"""The page *History*, driven in the real window."""

import base64
import json
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from azpg_gui.core.connection.profile import Profile, Trust
from azpg_gui.practice.scenarios import Scenario
from azpg_gui.qt.history.history_page import HistoryPage
from azpg_gui.qt.history.past_report_dialog import PastReportDialog
from azpg_gui.qt.window.main_window import MainWindow, Page
from azpg_gui.qt.window.window_controller import WindowController
from tests.qt.certificate_pages import texts
from tests.qt.driving import answer, put_in
from tests.support.practice import practice_server

Open = Callable[[], tuple[MainWindow, WindowController]]
LEFT = Qt.MouseButton.LeftButton


def _compare_and_open(qtbot: QtBot, page: HistoryPage, folder: Path, password: str) -> None:
    """Any two side by side; one opened again by Enter, as it was; and the line of times."""
    shown = page.curve_words.text()
    assert shown.startswith("Time to connect: ")
    assert "In 2 tests" in shown  # the first did not connect
    assert page.curve.accessibleDescription() == shown
    oldest, newest = page.tree.topLevelItem(2), page.tree.topLevelItem(0)
    assert oldest is not None
    assert newest is not None
    page.tree.clearSelection()
    oldest.setSelected(True)
    newest.setSelected(True)
    assert page.heading.text() == f"From {oldest.text(0)} to {newest.text(0)}"
    assert "New names in it" in page.summary.text()
    assert not page.open_button.isEnabled()
    page.tree.setCurrentItem(oldest)
    assert page.heading.text() == "What changed since last time"
    page.tree.setFocus()
    qtbot.keyClick(page.tree, Qt.Key.Key_Return)
    dialog = page.window().findChild(PastReportDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.headline.text() == "The certificate is for another host"
    rows = [dialog.table.item(row, 0) for row in range(dialog.table.rowCount())]
    failed = [row.text() for row in rows if row and row.toolTip() == "failed"]
    assert failed == ["Host name"]
    assert "host-name-mismatch" in texts(dialog)
    qtbot.mouseClick(dialog.copy, LEFT)
    assert "host-name-mismatch" in QGuiApplication.clipboard().text()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    kept = json.loads((folder / "history.json").read_text())["tests"]["one"]
    reports = [zlib.decompress(base64.b64decode(row["report"])).decode() for row in kept]
    assert len(reports) == 3
    assert all(password not in report for report in (*reports, json.dumps(kept)))


@pytest.mark.postgres
def test_history_says_what_changed(qtbot: QtBot, open_window: Open, tmp_path: Path) -> None:
    window, controller = open_window()
    wrong, good = practice_server(Scenario.WRONG_HOST), practice_server(Scenario.GOOD)
    for number, practice in enumerate((wrong, good, good)):
        profile = Profile("one", "orders", values=practice.values, trust=Trust.FILE)
        put_in(qtbot, controller, profile)
        window.connection.sign_in.password.setText(practice.password.reveal())
        with qtbot.waitSignal(controller.tested, timeout=20_000):
            controller.test()
        qtbot.waitUntil(
            lambda n=number: (
                (tmp_path / "history.json").exists()  # type: ignore[misc]
                and (tmp_path / "history.json").read_text().count('"tested_at"') == n + 1
            )
        )
    window.show_page(Page.HISTORY)
    page_controller = controller.pages.history
    qtbot.waitUntil(
        lambda: (
            page_controller.page is not None and page_controller.page.tree.topLevelItemCount() == 3
        )
    )
    page = page_controller.page
    assert page is not None
    assert "Nothing changed" in page.summary.text()
    newest, middle = page.tree.topLevelItem(0), page.tree.topLevelItem(1)
    assert newest is not None
    assert middle is not None
    assert newest.text(1) == "Encrypted and server proven"
    assert newest.text(2) == "Practice Root"
    changes = [middle.child(i).text(0) for i in range(middle.childCount())]  # type: ignore[union-attr]
    assert any("New names in it" in text for text in changes)
    assert any("Another certificate" in text for text in changes)
    _compare_and_open(qtbot, page, tmp_path, good.password.reveal())
    # Another profile has a history of its own, and deleting one forgets it.
    put_in(qtbot, controller, Profile("two", "other", values=good.values, trust=Trust.FILE))
    qtbot.waitUntil(lambda: "No test of this profile is kept yet" in page.summary.text())
    controller.profiles.deletion.ask(["one"])
    answer(qtbot, window, "delete")
    qtbot.waitUntil(lambda: '"tested_at"' not in (tmp_path / "history.json").read_text())
