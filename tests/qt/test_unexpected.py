"""Crashes in real processes, and what the next start finds of them."""

import os
import subprocess
import sys
from pathlib import Path

from azpg_gui.core.program_log.crash_report import CrashReports
from tests.support.busy_machine import PATIENCE

_BEGIN = """
import sys, threading
from azpg_gui.app import build_application
from azpg_gui.core.secret import Secret
from azpg_gui.qt.unexpected import Unexpected
unexpected = Unexpected(lambda words: 3)
application = build_application(["azpg-gui"])
unexpected.window_stands()
secret = Secret("s3cret-pw")
"""
_ERRORS = """
from PySide6.QtCore import QTimer
def fails():
    raise ValueError("rejected s3cret-pw of postgresql://u:0ther-pw@h/d")
QTimer.singleShot(0, fails)
thread = threading.Thread(target=fails)
thread.start(); thread.join()
QTimer.singleShot(1, application.quit)
application.exec()
unexpected.end()
"""
_SEGFAULT = "import ctypes\nctypes.string_at(0)"
_QT_FATAL = 'from PySide6.QtCore import qFatal\nqFatal("no more with password=s3cret-pw")'
_NOTHING = "unexpected.end()"
_WAITS = "print('ready', flush=True)\nsys.stdin.read()"


def run(home: Path, code: str) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, "-P", "-c", _BEGIN + code],
        env={"PATH": os.environ["PATH"], "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


def test_a_crash_leaves_a_report_without_secrets(home: Path) -> None:
    state = home / ".local" / "state" / "azpg"
    reports = CrashReports(state / "crashes")
    processes = [run(home, code) for code in (_ERRORS, _SEGFAULT, _QT_FATAL, _NOTHING)]
    printed = [process.communicate(timeout=PATIENCE)[1].decode() for process in processes]
    assert processes[0].returncode == 0
    assert processes[1].returncode < 0
    assert processes[2].returncode < 0
    found = reports.all()
    assert len(found) == 3, found
    text = "\n".join(one.text for one in found)
    assert "s3cret-pw" not in text + (state / "azpg-gui.log").read_text() + "".join(printed)
    assert "0ther-pw" not in text
    assert text.count("ValueError: rejected ••••••") == 2  # of a slot, and of a thread
    assert "Segmentation fault" in text
    assert "Qt ended the program: " in text
    assert sorted(one.ended for one in found) == [False, True, True]
    assert all(one.new for one in found)
    assert str(home) not in text
    assert "PySide6" in found[0].text.splitlines()[0]
    for one in found:
        reports.mark_shown(one)
    assert [one.new for one in reports.all()] == [False] * 3
    for one in reports.all():
        reports.delete(one)
    assert list((state / "crashes").iterdir()) == []


def test_a_run_that_goes_on_is_no_crash_and_one_that_was_killed_leaves_nothing(home: Path) -> None:
    folder = home / ".local" / "state" / "azpg" / "crashes"
    process = run(home, _WAITS)
    assert process.stdout is not None
    assert process.stdout.readline() == b"ready\n"
    assert CrashReports(folder).all() == ()
    (path,) = folder.iterdir()  # another window's: not to be touched
    assert path.stat().st_mode & 0o77 == 0
    process.kill()
    process.communicate()
    assert CrashReports(folder).all() == ()
    assert list(folder.iterdir()) == []
