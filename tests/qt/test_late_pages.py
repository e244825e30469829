"""What is loaded after the first paint, and in which thread: PySide6 in the GUI thread alone."""

import itertools
import json
import subprocess
import sys
import time

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from azpg_gui.qt.in_turns import InTurns

_LOADED = """
import json, sys
from azpg_gui.qt import late_pages
from azpg_gui.qt.engine import Engine  # the window has it by then, and Qt with it
before = set(sys.modules)
late_pages.prepare()
worker = set(sys.modules) - before
import importlib
import azpg_gui.app  # noqa: F401
from azpg_gui.qt.window import opening
for name in opening.MODULES:
    importlib.import_module(name)
window = set(sys.modules) - before - worker
for call in late_pages.page_modules():
    call()
gui = set(sys.modules) - before - worker - window
print(json.dumps({"worker": sorted(worker), "gui": sorted(gui)}))
"""


def test_the_worker_loads_all_but_qt_and_the_gui_thread_nothing_else() -> None:
    done = subprocess.run(
        [sys.executable, "-P", "-c", _LOADED], capture_output=True, text=True, check=True
    )
    loaded = json.loads(done.stdout)
    ours = [name for name in loaded["worker"] if name.startswith(("PySide6", "azpg_gui.qt"))]
    assert not ours, "made in the worker, beside a GUI thread that makes others"
    assert "azpg_gui.qt.check.test_dialog" in loaded["gui"]
    kept_waiting = [n for n in loaded["gui"] if not n.startswith(("PySide6", "azpg_gui.qt"))]
    assert not kept_waiting, "name what imports it in late_pages.WITHOUT_QT"


def test_events_come_between_two_turns(qtbot: QtBot) -> None:
    seen: list[str] = []
    ticks, parent = QTimer(), QObject()
    ticks.timeout.connect(lambda: seen.append("event"))
    ticks.start(0)

    def long_call() -> None:
        began = time.perf_counter()
        while time.perf_counter() - began < 0.005:
            pass
        seen.append("call")

    InTurns((long_call for _ in range(3)), parent, lambda: seen.append("over"))
    assert not seen
    qtbot.waitUntil(lambda: "over" in seen)
    calls = [number for number, what in enumerate(seen) if what == "call"]
    assert len(calls) == 3
    assert all("event" in seen[one:other] for one, other in itertools.pairwise(calls))
