"""The window's first frame, and how the whole window takes its place. In a process of its own: the
look of the tests' own application is there from the start."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Final

_ROOT: Final = Path(__file__).parents[2]
_GIVE_UP: Final = 90  # seconds

_OPENED = """
import json, os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtCore import QTimer
from azpg_gui.app import build_application, first_frame
from azpg_gui.qt.window.opening import open_in_turns
from tests.support.measured import leave_with
application = build_application(["azpg-gui"])
window = first_frame(application)
seen = {}
def shown():
    seen["first"] = window.grab().toImage()
    seen["title"] = window.windowTitle()
    open_in_turns(window, None, whole)  # waits a second for the first page, which may take longer
    while window.windowTitle() == "New connection[*] — azpg":
        application.processEvents()
    leave_with({"same": seen["first"] == seen["whole"],
                "titles": [seen["title"], window.windowTitle()],
                "focus": window.focusWidget().accessibleName()})
def whole(controller):
    seen["whole"] = window.grab().toImage()
    controller.begin_background_work()
QTimer.singleShot(0, shown)
application.exec()
"""
_CLOSED = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtCore import QTimer
from azpg_gui import app
from azpg_gui.qt.window import main_window
shown = main_window.MainWindow.show
def show(window):
    shown(window)
    QTimer.singleShot(0, window.close)
main_window.MainWindow.show = show
app.run_window(["azpg-gui"], new_window=True)
"""


def _python(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-P", "-c", code],
        cwd=_ROOT, capture_output=True, text=True, check=False, timeout=_GIVE_UP,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    return done.stdout


def test_nothing_moves_when_the_window_becomes_whole() -> None:
    opened = json.loads(_python(_OPENED))
    assert opened["same"], "the list and the form are put where the first frame left room for them"
    assert opened["titles"] == ["azpg[*]", "First page[*] — azpg"]
    assert opened["focus"] == "Host", "what was typed meanwhile goes where it is read"


def test_a_window_closed_before_it_is_whole_ends_the_program() -> None:
    _python(_CLOSED)
