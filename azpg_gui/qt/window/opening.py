"""A window opens in two steps: its first frame shows, and then it is made whole.

The first frame is all there is to see until the files are read: search, an empty list, the titles
of the menus. It needs a quarter of the modules and a tenth of the widgets.
"""

import importlib
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from azpg_gui.lazy import later
from azpg_gui.qt.in_turns import InTurns
from azpg_gui.qt.theme.apply import current_theme

if TYPE_CHECKING:
    from azpg_gui.qt import engine
    from azpg_gui.qt.window import menu_bar, window_controller
    from azpg_gui.qt.window.main_window import MainWindow
    from azpg_gui.qt.window.window_controller import WindowController
else:  # each in a turn of its own
    engine = later("azpg_gui.qt.engine")
    menu_bar = later("azpg_gui.qt.window.menu_bar")
    window_controller = later("azpg_gui.qt.window.window_controller")

__all__ = ["MODULES", "make_whole", "open_in_turns", "when_painted"]

# A turn each, with what it imports and none before it did: at most seven milliseconds.
MODULES: Final = (
    "azpg_gui.qt.profiles.open_profiles",
    "azpg_gui.qt.profiles.list_model",
    "azpg_gui.qt.profiles.profile_list",
    "azpg_gui.qt.connection.form_state",
    "azpg_gui.qt.connection.further_settings",
    "azpg_gui.qt.widgets.fields",
    "azpg_gui.qt.connection.further_panel",
    "azpg_gui.qt.connection.connection_page",
    "azpg_gui.core.storage.preferences",
    "azpg_gui.qt.profiles.profiles_controller",
    "azpg_gui.qt.window.form_controller",
    "azpg_gui.qt.window.check_controller",
    "azpg_gui.qt.window.window_controller",
    "azpg_gui.qt.window.heading_widget",
    "azpg_gui.qt.window.profile_pages",
    "azpg_gui.qt.window.menu_bar",
    "azpg_gui.qt.welcome.welcome_page",
)
_PATIENCE: Final = 1000  # milliseconds; the files may lie on a slow network


# The display answers within a few; a window that starts minimised is opened nevertheless.
_UNPAINTED: Final = 100


def when_painted(window: "MainWindow", call: Callable[[], object], left: int = _UNPAINTED) -> None:
    """Call once the window is painted: when it is exposed, Qt paints before it says so.

    The display says it a moment after ``show``, and what is begun meanwhile delays the first frame.
    """
    if left <= 0 or window.windowHandle().isExposed():
        QTimer.singleShot(0, call)
    else:
        QTimer.singleShot(1, lambda: when_painted(window, call, left - 1))


class _Whole:
    def __init__(self, window: "MainWindow", folder: Path | None) -> None:
        self._window, self._folder = window, folder
        self.controller: WindowController

    def calls(self) -> Iterator[Callable[[], object]]:
        yield from (partial(importlib.import_module, name) for name in MODULES)
        yield from self._window.parts()
        yield self._make_controller
        yield lambda: menu_bar.fill_menus(self.controller)
        yield lambda: self.controller.open()

    def _make_controller(self) -> None:
        window = self._window
        self.controller = window_controller.WindowController(
            window, engine.Engine(window), self._folder
        )


def make_whole(window: "MainWindow", folder: Path | None) -> "WindowController":
    """At once, for a window that does not show yet."""
    whole = _Whole(window, folder)
    for call in whole.calls():
        call()
    window.show_whole()
    return whole.controller


def _show_whole(window: "MainWindow") -> None:
    """Styled as one, in the turn in which it shows: under the application's style sheet, what is
    put into a window is styled once more with all that it holds."""
    window.setStyleSheet("")
    window.show_whole()
    current_theme().apply()


def open_in_turns(
    window: "MainWindow", folder: Path | None, opened: "Callable[[WindowController], object]"
) -> None:
    """Make a window whole whose first frame shows, and read its files.

    What is typed and clicked until then waits in Qt's queue: it goes to the form, the first page
    or the menus as if they had been there. Only for so long as somebody's patience lasts.

    Args:
        opened: called once the window is whole; it begins to read the files.
    """
    whole, waiting = _Whole(window, folder), QEventLoop(window)

    def calls() -> Iterator[Callable[[], object]]:
        for call in whole.calls():
            if window.isVisible():
                yield call

    def made() -> None:
        if not window.isVisible():  # closed before it was whole: the program ends
            QCoreApplication.exit()
            return
        _show_whole(window)
        QTimer.singleShot(0, make_page)

    def make_page() -> None:
        """Made before, it would be styled in the longest turn; made later, beside a worker that
        imports, it would take twice as long: they take turns for Python's lock."""
        whole.controller.welcome.make_page()
        QTimer.singleShot(0, begin)

    def begin() -> None:
        whole.controller.startup.over_with_files.connect(waiting.quit)
        QTimer.singleShot(_PATIENCE, waiting.quit)
        opened(whole.controller)

    InTurns(calls(), window, lambda: QTimer.singleShot(0, made))  # a turn of its own: the longest
    waiting.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
