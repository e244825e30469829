"""The real start beside a bare PySide6 window, under Xvfb: until its first frame is painted, and
until it rests, when everything is loaded.

python -m tests.bench.first_frame [NAME=PROGRAM …]; an installed package, say.

From outside, so that nothing of the start is left out: the display says when there is a window, and
its pixels when it is painted. Compare processor time; that of the wall is the machine's too.
"""

import compileall
import ctypes
import json
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from ctypes import byref, c_char_p, c_int, c_long, c_uint, c_ulong, c_void_p
from pathlib import Path
from typing import Final

from tests.support.display import display, until

__all__ = ["BARE", "checkout", "real_starts"]

ROOT: Final = Path(__file__).resolve().parents[2]
# A window with a label, a field and a button: what the smallest program would have. Naming one
# member of Qt makes PySide6 create all its enumerations, and the first text loads the fonts.
BARE: Final = """
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication, QLabel, QLineEdit, QMainWindow, QPushButton, QVBoxLayout, QWidget)
application = QApplication(["bare"])
window = QMainWindow()
page = QWidget()
column = QVBoxLayout(page)
column.addWidget(QLabel("Host"), 0, Qt.AlignmentFlag.AlignLeft)
column.addWidget(QLineEdit())
column.addWidget(QPushButton("Test"))
window.setCentralWidget(page)
"""
_ROUNDS: Final = 9
_ROUNDS_TO_REST: Final = 3
_RESTS: Final = 1.5  # seconds without a tick of the processor's clock
# <X11/X.h>, <X11/Xlib.h>
_SUBSTRUCTURE_NOTIFY: Final = 1 << 19
_MAP_NOTIFY: Final = 19
_Z_PIXMAP: Final = 2
_PLACE: Final = (60, 20)  # in the menu bar and in the bare window's page; a new window is black


class _MapEvent(ctypes.Structure):
    _fields_ = (
        ("type", c_int), ("serial", c_ulong), ("send_event", c_int), ("display", c_void_p),
        ("event", c_ulong), ("window", c_ulong), ("rest", c_long * 24),
    )  # fmt: skip


class _Screen:
    """Of an X display: which windows open on it, and what colour they have."""

    def __init__(self, name: str) -> None:
        self._x = x = ctypes.CDLL("libX11.so.6")
        x.XOpenDisplay.restype, x.XOpenDisplay.argtypes = c_void_p, [c_char_p]
        x.XDefaultRootWindow.restype, x.XDefaultRootWindow.argtypes = c_ulong, [c_void_p]
        x.XSelectInput.argtypes = [c_void_p, c_ulong, c_long]
        x.XPending.argtypes = [c_void_p]
        x.XNextEvent.argtypes = [c_void_p, c_void_p]
        x.XSync.argtypes = [c_void_p, c_int]
        x.XGetImage.restype = c_void_p
        x.XGetImage.argtypes = [
            c_void_p, c_ulong, c_int, c_int, c_uint, c_uint, c_ulong, c_int,
        ]  # fmt: skip
        x.XGetPixel.restype, x.XGetPixel.argtypes = c_ulong, [c_void_p, c_int, c_int]
        x.XDestroyImage.argtypes = [c_void_p]
        # A window that is gone is no reason to end, as Xlib's own handler would.
        kind = ctypes.CFUNCTYPE(c_int, c_void_p, c_void_p)
        self._on_error = kind(lambda _display, _event: 0)
        x.XSetErrorHandler(self._on_error)
        self._display = x.XOpenDisplay(name.encode())
        x.XSelectInput(
            self._display, x.XDefaultRootWindow(self._display), _SUBSTRUCTURE_NOTIFY
        )  # fmt: skip

    def forget_events(self) -> None:
        self._x.XSync(self._display, 1)

    def opened(self) -> int:
        """A window that has opened; 0: none has."""
        event = _MapEvent()
        while self._x.XPending(self._display):
            self._x.XNextEvent(self._display, byref(event))
            if event.type == _MAP_NOTIFY:
                return int(event.window)
        return 0

    def is_painted(self, window: int) -> bool:
        image = self._x.XGetImage(self._display, window, *_PLACE, 1, 1, 0xFFFFFFFF, _Z_PIXMAP)
        if not image:
            return False
        pixel = self._x.XGetPixel(image, 0, 0) & 0xFFFFFF
        self._x.XDestroyImage(image)
        return bool(pixel)


def checkout() -> dict[str, Sequence[str]]:
    return {"azpg-gui": [str(Path(sys.executable).parent / "azpg-gui")]}


def real_starts(programs: dict[str, Sequence[str]]) -> dict[str, dict[str, float]]:
    """Medians of each and of a bare window, taken in turns; MB are of the resident set (RSS)."""
    compileall.compile_dir(str(ROOT / "azpg_gui"), quiet=1)  # as an installation does
    shown = f"{BARE}\nwindow.show()\napplication.exec()"
    all_of_them = {"bare window": [sys.executable, "-P", "-c", shown], **programs}
    first: dict[str, list[tuple[float, ...]]] = {name: [] for name in all_of_them}
    rest: dict[str, list[tuple[float, ...]]] = {name: [] for name in all_of_them}
    with tempfile.TemporaryDirectory() as folder, display(Path(folder)) as here:
        screen = _Screen(here.environ["DISPLAY"])
        for turn in range(_ROUNDS + 1):
            for name, command in all_of_them.items():
                seen = _start(screen, command, here.environ, None)
                first[name] += [seen] if turn else []  # the first one fills the disk's cache
        for _ in range(_ROUNDS_TO_REST):
            for name, command in all_of_them.items():
                rest[name].append(_start(screen, command, here.environ, _until_it_rests))
    bare = _medians(first["bare window"])
    found: dict[str, dict[str, float]] = {}
    for name in all_of_them:
        (wall, spent, memory), end = _medians(first[name]), _medians(rest[name])
        found[name] = {
            "first frame, processor ms": round(spent), "wall ms": round(wall), "MB": round(memory),
            "times the bare one": round(spent / bare[1], 2),
            "times its MB": round(memory / bare[2], 2),
            "at rest, processor ms": round(end[1]), "at rest, MB": round(end[2]),
        }  # fmt: skip
    return found


def _medians(runs: list[tuple[float, ...]]) -> list[float]:
    return [statistics.median(column) for column in zip(*runs, strict=True)]


def _start(
    screen: _Screen, command: Sequence[str], environ: dict[str, str],
    wait: Callable[[int], None] | None,
) -> tuple[float, float, float]:  # fmt: skip
    """Milliseconds until the first frame, of the wall and of the processor; MB. With ``wait``, the
    latter two when it is over."""
    with tempfile.TemporaryDirectory() as home:  # nobody's files, and no window that is there
        clean = {k: v for k, v in environ.items() if not k.startswith("PYTHON")}
        screen.forget_events()
        began = time.perf_counter()
        process = subprocess.Popen(
            command, env={**clean, "HOME": home, "XDG_RUNTIME_DIR": home},
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            window = _waited(process, screen.opened)
            _waited(process, lambda: screen.is_painted(window))
            wall = time.perf_counter() - began
            if wait is not None:
                wait(process.pid)
            process.send_signal(signal.SIGSTOP)
            memory = _resident(process.pid)
        finally:
            process.kill()
            _, _, used = os.wait4(process.pid, 0)
            process.returncode = -signal.SIGKILL
    return wall * 1000, (used.ru_utime + used.ru_stime) * 1000, memory


def _waited(process: "subprocess.Popen[bytes]", ask: Callable[[], int]) -> int:
    while not (found := ask()):
        if _state(process.pid)[0] == "Z":
            message = f"{process.args!r} ended without a window"
            raise RuntimeError(message)
        time.sleep(0.001)
    return found


def _until_it_rests(pid: int) -> None:
    spent, since = -1, time.monotonic()

    def rests() -> bool:
        nonlocal spent, since
        now = _ticks(pid)
        if now != spent:
            spent, since = now, time.monotonic()
        return time.monotonic() - since > _RESTS

    until(rests, "the program never rested")


def _ticks(pid: int) -> int:
    """Of all its threads (proc(5): utime and stime)."""
    fields = _state(pid)
    return int(fields[11]) + int(fields[12])


def _state(pid: int) -> list[str]:
    """The fields of proc(5) from the third on; the name before them may hold anything."""
    return Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(") ")[2].split()


def _resident(pid: int) -> float:
    rollup = Path(f"/proc/{pid}/smaps_rollup").read_text("utf-8")
    line = next(line for line in rollup.splitlines() if line.startswith("Rss:"))
    return int(line.split()[1]) / 1024


def main() -> int:
    given: dict[str, Sequence[str]] = {
        name: [program] for name, _, program in (one.partition("=") for one in sys.argv[1:])
    }
    print(json.dumps(real_starts(checkout() | given), indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main())
