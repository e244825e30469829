"""The application, as the program builds it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from azpg_gui.app import build_window
from azpg_gui.qt.theme.apply import Theme
from azpg_gui.qt.window.main_window import MainWindow
from azpg_gui.qt.window.window_controller import WindowController


def leave(window: MainWindow) -> None:
    """Close without a question, as after *Discard*; one that another took the place of is gone."""
    if shiboken6.isValid(window):
        window.may_close = lambda: True
        window.close()
        window.deleteLater()


Opened = tuple[MainWindow, WindowController]


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    class Application(QApplication):
        def __init__(self, arguments: list[str]) -> None:
            super().__init__(arguments)
            QLocale.setDefault(QLocale("en_US"))
            self.theme = Theme(self)

    return Application


@pytest.fixture
def open_window(qtbot: object, tmp_path: Path) -> Iterator[Callable[[], Opened]]:
    """Opens the program's window on files of its own; closed at the end."""
    opened: list[Opened] = []

    def open_() -> Opened:
        window, controller = build_window(tmp_path)
        opened.append((window, controller))
        window.show()
        controller.begin_background_work()
        qtbot.waitUntil(lambda: controller.loaded, timeout=20_000)  # type: ignore[attr-defined]
        return window, controller

    yield open_
    for window, controller in opened:
        leave(window)
        assert controller.engine.ended(5)
