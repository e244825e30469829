"""Azure's roots, put into root.crt from the certificates page."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from azpg_gui.qt.window.main_window import MainWindow, Page
from azpg_gui.qt.window.window_controller import WindowController

pytestmark = pytest.mark.postgres
Open = Callable[[], tuple[MainWindow, WindowController]]
LEFT = Qt.MouseButton.LeftButton


def test_certificates_page(qtbot: QtBot, open_window: Open, home: Path) -> None:
    window, controller = open_window()
    window.show_page(Page.CERTIFICATES)
    qtbot.waitUntil(lambda: controller.pages.certificates is not None)
    page_controller = controller.pages.certificates
    assert page_controller is not None
    qtbot.waitUntil(
        lambda: (
            page_controller.azure_roots.table.rowCount() == 9
            and page_controller.trust_file.table.rowCount() == 2
        )
    )
    assert page_controller.azure_roots.table.item(0, 2).text() == "yes"  # type: ignore[union-attr]
    qtbot.mouseClick(page_controller.azure_roots.install, LEFT)
    qtbot.waitUntil(lambda: page_controller.installation.question_add is not None)
    qtbot.mouseClick(page_controller.installation.question_add, LEFT)
    place = home / ".postgresql" / "root.crt"
    qtbot.waitUntil(lambda: "Added to" in page_controller.azure_roots.status.text())
    assert place.read_text().count("BEGIN CERTIFICATE") == 2
    qtbot.mouseClick(page_controller.azure_roots.install, LEFT)
    qtbot.waitUntil(lambda: "already holds" in page_controller.azure_roots.status.text())
