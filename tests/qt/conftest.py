"""The application, as the program builds it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from azpg_gui.app import build_window
from azpg_gui.qt.main_window import MainWindow
from azpg_gui.qt.session import Session
from azpg_gui.qt.theme.apply import Theme


def leave(window: MainWindow) -> None:
    """Close without a question, as after *Discard*."""
    window.may_close = lambda: True
    window.close()


Opened = tuple[MainWindow, Session]


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
        window, session = build_window(tmp_path)
        opened.append((window, session))
        qtbot.addWidget(window)  # type: ignore[attr-defined]
        window.show()
        session.begin_background_work()
        qtbot.waitUntil(lambda: session.loaded, timeout=20_000)  # type: ignore[attr-defined]
        return window, session

    yield open_
    for window, session in opened:
        leave(window)
        session._engine._thread.join(5)
        assert not session._engine._thread.is_alive()
