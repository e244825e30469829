"""What a screen reader is told: every control has a name, and no name stands over a text. The walk
of a real AT-SPI client is in ``tests/end2end/test_screen_reader.py``."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from azpg_gui.practice.scenarios import Scenario
from azpg_gui.qt.window.main_window import MainWindow, Page
from azpg_gui.qt.window.window_controller import WindowController
from tests.qt.driving import fill, run_test
from tests.support.practice import practice_server

Open = Callable[[], tuple[MainWindow, WindowController]]


def _unnamed(top: QWidget) -> list[str]:
    """Where the keyboard stops and nothing is said."""
    found = []
    for widget in top.findChildren(QWidget):
        if not widget.isVisible() or widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name):
            found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    return found


def _hidden_texts(top: QWidget) -> list[str]:
    """Labels of which a screen reader says a name instead of the text."""
    labels = [w for w in top.findChildren(QLabel) if w.accessibleName()]
    return [
        f"{w.accessibleName()}: {w.text()}" for w in labels if w.text() not in w.accessibleName()
    ]


@pytest.mark.postgres
def test_everything_has_a_name_and_no_text_is_hidden(qtbot: QtBot, open_window: Open) -> None:
    window, controller = open_window()
    fill(qtbot, window, practice_server(Scenario.WRONG_HOST))
    dialog = run_test(qtbot, window, controller)
    complaints: dict[str, list[str]] = {}
    for tab in range(dialog.tabs.count()):
        dialog.tabs.setCurrentIndex(tab)
        complaints[f"dialog {dialog.tabs.tabText(tab)}"] = _unnamed(dialog)
    complaints["dialog"] = _hidden_texts(dialog)
    controller.preferences.open(window)
    for page in Page:
        window.show_page(page)
        complaints[page.name] = _unnamed(window)
    certificates = controller.pages.certificates
    assert certificates is not None
    for part in certificates.parts.names:
        certificates.show_part(part)
        complaints[f"certificates {part}"] = _unnamed(window)
    complaints["window"] = _hidden_texts(window)
    assert {place: found for place, found in complaints.items() if found} == {}
