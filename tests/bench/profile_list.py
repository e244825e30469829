"""The profile list with ten thousand profiles: a process of its own, which prints its figures.

python -m tests.bench.profile_list FOLDER: writes them into an empty folder; called again, measures.

A gap is the longest time between two ticks of a timer: of the wall, and of what the window's thread
itself computed meanwhile, which a busy machine changes less.
"""

import gc
import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
gc.disable()  # as azpg_gui.__main__ does
_BEGAN = time.perf_counter()

from PySide6.QtCore import QEvent, QObject, Qt, QTimer  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from azpg_gui.app import SWITCH_INTERVAL, build_application, build_window  # noqa: E402
from azpg_gui.compat import override  # noqa: E402
from azpg_gui.core.connection.profile import Environment, Profile  # noqa: E402
from azpg_gui.core.storage.profile_changes import ProfileChange  # noqa: E402
from azpg_gui.core.storage.profiles import ProfileStore  # noqa: E402
from azpg_gui.qt.profiles.list_order import Sorting  # noqa: E402
from tests.support.measured import leave_with  # noqa: E402

COUNT = 10_000


def write_files(folder: Path) -> None:
    """The profiles, and a last result for every third."""
    many = [
        Profile(
            f"id{n}", f"server {n:05}", f"group {n % 40}",
            {"host": f"srv{n}.postgres.database.azure.com", "port": "5432", "dbname": "postgres",
             "user": "ops", "sslmode": "verify-full"},
            environment=Environment.NONE if n % 5 else Environment.PRODUCTION,
            notes="" if n % 7 else "Ask Mina",
        )
        for n in range(COUNT)
    ]  # fmt: skip
    ProfileStore(folder / "profiles.json").save_all([ProfileChange(one, None) for one in many])
    result = {
        "verdict": "encrypted-and-proven", "failed_stage": "",
        "tested_at": "2026-11-20T10:00:00+00:00", "server_until": "2027-03-01T00:00:00+00:00",
    }  # fmt: skip
    results = {f"id{n}": result for n in range(0, COUNT, 3)}
    text = json.dumps({"schema": 1, "results": results}, indent=2)
    (folder / "last-results.json").write_text(text)


class Ticks:
    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._ticks: list[tuple[float, float]] = []
        self._timer = QTimer()
        self._timer.timeout.connect(lambda: self._ticks.append(_now()))
        self._timer.start(1)

    def until(self, over: Callable[[], bool], seconds: float = 60.0) -> None:
        end = time.perf_counter() + seconds
        while not over() and time.perf_counter() < end:
            self._application.processEvents()
            time.sleep(0.0002)

    def worst(self) -> dict[str, float]:
        """Since it was asked last."""
        pairs = list(zip(self._ticks, self._ticks[1:], strict=False))
        self._ticks = self._ticks[-1:]
        wall, own = (max(after[i] - before[i] for before, after in pairs) for i in (0, 1))
        return {"ms": round(wall * 1000, 1), "own processor ms": round(own * 1000, 1)}


class Painted(QObject):
    """When a widget was painted first with what it is to show; 0 until then."""

    def __init__(self, widget: QWidget, complete: Callable[[], bool]) -> None:
        super().__init__(widget)
        self._complete = complete
        self.at = 0.0
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self.at and self._complete():
            QTimer.singleShot(0, self, self._note)  # behind it
        return False

    def _note(self) -> None:
        self.at = self.at or time.perf_counter()


def _now() -> tuple[float, float]:
    return time.perf_counter(), time.thread_time()


def measure(folder: Path) -> dict[str, object]:
    application = build_application(["azpg-gui"], "en")
    window, controller = build_window(folder)
    window.show()
    application.processEvents()
    sys.setswitchinterval(SWITCH_INTERVAL)  # as ``begin`` does
    shown, model = time.perf_counter(), window.profiles.model()
    ticks = Ticks(application)
    controller.begin_background_work()
    painted = Painted(window.profiles.viewport(), lambda: model.rowCount() > COUNT)
    ticks.until(lambda: painted.at > 0)
    listed = painted.at
    ticks.until(lambda: False, 0.02)
    found: dict[str, object] = {
        "listed, ms after the window shows (goal 200)": round((listed - shown) * 1000),
        "listed, ms after the imports": round((listed - _BEGAN) * 1000),
        "gap until then (goal 16)": ticks.worst(),
    }
    ticks.until(lambda: controller.loaded)
    ticks.until(lambda: False, 1)
    found["gap until everything is loaded (goal 16)"] = ticks.worst()
    times: list[float] = []
    for key in [*"srv77", *[Qt.Key.Key_Backspace] * 5]:
        began = time.perf_counter()
        QTest.keyClick(window.search, key)
        window.profiles.viewport().repaint()
        times.append((time.perf_counter() - began) * 1000)
        ticks.until(lambda: False, 0.4)
    found["a key in the search, painted, worst ms (goal 50)"] = round(max(times), 1)
    found["gap while searching (goal 16)"] = ticks.worst()
    times = []
    for sorting in (Sorting.NAME, Sorting.RESULT, Sorting.EXPIRY, Sorting.OWN):
        began = time.perf_counter()
        controller.list.sort(sorting)
        window.profiles.viewport().repaint()
        times.append((time.perf_counter() - began) * 1000)
        ticks.until(lambda: False, 0.4)
    found["sorted another way, painted, worst ms"] = round(max(times), 1)
    ticks.worst()
    for letter in " x":
        QTest.keyClicks(window.name, letter)
        ticks.until(lambda: False, 0.4)
    found["gap while typing a name (goal 16)"] = ticks.worst()
    began = time.perf_counter()
    controller.save()
    ticks.until(lambda: not controller.profiles.state.edits and controller.profiles.files.idle)
    found["saved, ms"] = round((time.perf_counter() - began) * 1000)
    found["gap while saving (goal 16)"] = ticks.worst()
    return found


if __name__ == "__main__":
    _folder = Path(sys.argv[1])
    if not (_folder / "profiles.json").exists():
        write_files(_folder)
    else:
        leave_with(measure(_folder))
