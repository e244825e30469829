"""Composition root of the window: the only file that knows everything."""

import gc
import logging
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLockFile, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from azpg_gui import __version__
from azpg_gui.lazy import later
from azpg_gui.qt.instance.first_start import becomes_window, lock_of
from azpg_gui.qt.instance.place import listening_place, may_be_ours
from azpg_gui.qt.theme.appearance import Appearance, ThemeChoice, read_appearance
from azpg_gui.qt.theme.apply import Theme, current_theme
from azpg_gui.qt.translation import install_language
from azpg_gui.qt.unexpected import Unexpected
from azpg_gui.qt.window.main_window import MainWindow
from azpg_gui.qt.window_file import WindowFile, window_file
from azpg_gui.resources import resource

if TYPE_CHECKING:
    import signal
    import tempfile

    from PySide6 import QtGui

    from azpg_gui import failed_start
    from azpg_gui.core.concurrency import blocking_calls
    from azpg_gui.practice.scenarios import Scenario
    from azpg_gui.qt import collector
    from azpg_gui.qt.instance import hand_over
    from azpg_gui.qt.window import continuing, opening, practice_run, start_arguments
    from azpg_gui.qt.window.window_controller import WindowController
else:
    # After the first frame.
    blocking_calls = later("azpg_gui.core.concurrency.blocking_calls")
    collector = later("azpg_gui.qt.collector")
    continuing = later("azpg_gui.qt.window.continuing")
    opening = later("azpg_gui.qt.window.opening")
    QtGui = later("PySide6.QtGui")  # QIcon and its drawing of SVG: 5 ms
    failed_start = later("azpg_gui.failed_start")
    hand_over = later("azpg_gui.qt.instance.hand_over")  # QtNetwork
    start_arguments = later("azpg_gui.qt.window.start_arguments")
    # For practice only.
    signal = later("signal")
    tempfile = later("tempfile")
    practice_run = later("azpg_gui.qt.window.practice_run")

__all__ = [
    "SWITCH_INTERVAL", "begin", "build_application", "build_window", "first_frame", "run_practice",
    "run_window",
]  # fmt: skip

# The application's property: an ``Appearance``, until there is a ``Theme``.
_CHOSEN = "azpg_appearance"
SWITCH_INTERVAL: Final = 0.0005  # seconds
_IN_FRONT = "azpg_in_front"  # the ``WindowController`` of the window there is
_logger = logging.getLogger(__name__)


def build_application(
    arguments: list[str], language: str | None = None, theme: ThemeChoice | None = None
) -> QApplication:
    """The Qt application: name, language, look; as its user chose them unless they are given."""
    QGuiApplication.setDesktopFileName("io.github.azpg_gui.azpg")
    # As an argument: QApplication.setStyle returns the style, and PySide6 would create QStyle with
    # all its enumerations for it (22 ms).
    application = QApplication([*arguments, "-style", "fusion"])
    application.setApplicationName("azpg")
    application.setApplicationVersion(__version__)
    chosen = read_appearance(WindowFile(application))
    chosen = replace(chosen, language=language or chosen.language, theme=theme or chosen.theme)
    install_language(application, chosen.language)
    application.setProperty(_CHOSEN, chosen)
    return application


def first_frame(application: QApplication) -> MainWindow:
    """A window with all there is to see of it until its files are read, shown."""
    window = MainWindow()
    Theme(application, application.property(_CHOSEN), first=window)
    window.fit_status_bar()
    window.show()
    return window


def build_window(folder: Path | None = None) -> "tuple[MainWindow, WindowController]":
    """The main window, whole and not shown; ``begin_background_work`` is due once it shows.

    Args:
        folder: where profiles and last results are; None for the platform's own folders.
    """
    window = MainWindow()
    controller = opening.make_whole(window, folder)
    application = QApplication.instance()
    if isinstance(application, QApplication) and application.property(Theme.PROPERTY) is None:
        Theme(application, application.property(_CHOSEN))
    _follow_appearance(controller)
    return window, controller


def _follow_appearance(controller: "WindowController") -> None:
    controller.preferences.appearance_chosen.connect(lambda chosen: _open_anew(controller, chosen))


def _open_anew(old: "WindowController", appearance: Appearance) -> None:
    """The same window in another language or look. Made anew, no word of it can be forgotten."""
    application = QApplication.instance()
    assert application is not None  # noqa: S101 - it has windows
    current_theme().choose(appearance)
    install_language(application, appearance.language)
    old.window.keep_sizes()
    window, controller = build_window(old.folder)
    continuing.continue_in(controller, old)
    window.show()
    old.window.close()
    old.window.deleteLater()
    begin(window, controller)


def run_window(arguments: list[str], given: Sequence[str] = (), *, new_window: bool = False) -> int:
    """Open the window and run until it closes; or give ``given`` to the window that is there.

    Args:
        given: connection strings and files, shown in the window.
        new_window: another one beside it.
    """
    place = listening_place()
    lock = lock_of(place, window_file().parent)
    if not new_window and place and not becomes_window(lock, lambda: _handed_over(place, given)):
        return 0
    unexpected = Unexpected(_no_window)
    application = build_application(arguments)
    unexpected.window_stands()
    window = first_frame(application)

    def opened(controller: "WindowController") -> None:
        def loaded(_known: object) -> None:
            _logger.info("started: %s", unexpected.about)
            controller.help.tell_of_crashes(window)

        controller.startup.loaded.connect(loaded)
        _follow_appearance(controller)
        begin(window, controller)
        if given:
            start_arguments.show_arguments(controller, given, Path.cwd())
        if not new_window:
            QTimer.singleShot(0, lambda: _listen(application, place, lock))

    opening.when_painted(window, lambda: opening.open_in_turns(window, None, opened))
    status = application.exec()
    unexpected.end()
    blocking_calls.leave_with(status)
    return status


def _no_window(said: str) -> int:
    """Named as an attribute, ``failed_start`` would be imported by every start: 10 ms."""
    return failed_start.explain(said)


def _handed_over(place: str, given: Sequence[str]) -> bool:
    if not may_be_ours(place):  # the usual start has no use for QtNetwork yet
        return False
    token = os.environ.get("XDG_ACTIVATION_TOKEN", "")
    return hand_over.hand_over(place, hand_over.HandedOver(tuple(given), Path.cwd(), token))


def _listen(application: QApplication, place: str, lock: QLockFile) -> None:
    server = hand_over.WindowServer(application)
    # To the window there is then: another language makes another one.
    server.handed_over.connect(lambda one: _on_handed_over(one, application.property(_IN_FRONT)))
    server.listen(place)
    lock.unlock()


def _on_handed_over(handed: "hand_over.HandedOver", controller: "WindowController") -> None:
    start_arguments.show_in_front(controller)
    start_arguments.show_arguments(controller, handed.arguments, handed.folder)


def run_practice(
    arguments: list[str], scenario: "Scenario", report: Path | None, *, unattended: bool
) -> int:
    """The window on a practice server that is tested at once.

    Args:
        report: Markdown of the test is written there, and pictures beside it.
        unattended: the program ends after the test, with its exit status; and nobody's saved
            profiles are in the window, or in the pictures.
    """
    unexpected = Unexpected(_no_window)
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Qt's loop would not hear of a Ctrl+C
    application = build_application(arguments)
    unexpected.window_stands()
    with tempfile.TemporaryDirectory(prefix="azpg-", ignore_cleanup_errors=True) as folder:
        window, controller = build_window(Path(folder) if unattended else None)
        _show(window, controller)
        run = practice_run.PracticeRun(scenario, report, window, controller, unattended=unattended)
        status = application.exec()
    status = run.status if unattended else status
    unexpected.end()
    blocking_calls.leave_with(status)
    return status


def _show(window: MainWindow, controller: "WindowController") -> None:
    window.show()
    begin(window, controller)


def begin(window: MainWindow, controller: "WindowController") -> None:
    """A window shows and is whole: its files are read, and then what its pages need is loaded."""
    # A turn of the window takes Python's lock some ten times over: for each event that is filtered,
    # say. It waits for it as long as this while the worker imports or saves.
    sys.setswitchinterval(SWITCH_INTERVAL)
    gc.freeze()

    def loaded() -> None:
        # What was imported meanwhile stays for good as well: looking through it takes 40 ms.
        gc.freeze()
        collector.Collector(window)
        QTimer.singleShot(0, prepare)

    def prepare(tries: int = 50) -> None:
        """Beside a worker that reads, making the dialog would take twice as long."""
        if controller.engine.idle or not tries:
            controller.check.prepare(window)
        else:
            QTimer.singleShot(20, window, lambda: prepare(tries - 1))

    controller.startup.loaded.connect(loaded)
    application = QApplication.instance()
    assert application is not None  # noqa: S101 - it has windows
    application.setProperty(_IN_FRONT, controller)

    def shown() -> None:
        QGuiApplication.setWindowIcon(QtGui.QIcon(str(resource("icons", "azpg.svg"))))
        controller.begin_background_work()

    QTimer.singleShot(0, shown)
