"""Somebody else's program: it opens the test dialog as README says, closes it, and opens the next.

    python another_program.py PARENT ENGINE ENDING COUNT

Prints a line of JSON: what is left after ten dialogs, and after the last.
"""

import builtins
import faulthandler
import gc
import json
import os
import sys
import threading
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from azpg_gui.core.connection.profile import Profile, Trust
from azpg_gui.core.secret import Secret
from azpg_gui.qt import TestDialog
from azpg_gui.qt.engine import Engine


def left(application: QApplication) -> dict[str, int]:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return {
        "threads": threading.active_count(),
        "descriptors": sum(1 for _ in Path("/proc/self/fd").iterdir()),
        "windows": len(application.topLevelWidgets()),
        "megabytes": pages * os.sysconf("SC_PAGESIZE") // 1_000_000,
    }


def settle(threads: int) -> None:
    """A run that was left may still be in a call nobody can interrupt: it ends soon, by itself."""
    until = time.monotonic() + 300  # only where a test gives up
    while threading.active_count() > threads and time.monotonic() < until:
        QCoreApplication.processEvents()
        time.sleep(0.01)
    QCoreApplication.processEvents()
    if threading.active_count() > threads:  # what the test then shows
        sys.stderr.write(f"left after 30 s: {[thread.name for thread in threading.enumerate()]}\n")
        faulthandler.dump_traceback(all_threads=True)


def one(ending: str, host: str, parent: QWidget | None, engine: Engine | None) -> QWidget | None:
    """Returns the parent for the next one."""
    values = {"host": host, "port": "1", "user": "u", "sslmode": "require"}
    profile = Profile("id", "orders", values=values, trust=Trust.AZURE)
    dialog = TestDialog(
        profile, {"password": Secret("not-a-password")}, engine=engine, parent=parent
    )
    waiting = QEventLoop()
    dialog.finished_test.connect(lambda _checked: waiting.quit())
    if ending != "deleted during":  # that one is never on the screen
        dialog.show()
    dialog.start()
    if ending.endswith("during"):  # the run is still going on
        QTimer.singleShot(0, waiting.quit)
    waiting.exec()
    match ending:
        case "escape":
            dialog.reject()
        case "done":
            dialog.done(0)
        case "parent" | "parent during" if parent is not None:
            parent.deleteLater()
            parent = QWidget()
        case "deleted during":
            dialog.deleteLater()
        case "kept":
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
            dialog.close()
            del dialog
            # The collector runs in a worker now and then, and must find nothing of the dialog.
            collector = threading.Thread(target=gc.collect)
            collector.start()
            collector.join()
            (dialog,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, TestDialog))
            dialog.deleteLater()
        case _:
            dialog.close()
    del dialog
    QTimer.singleShot(10, waiting.quit)
    waiting.exec()
    return parent


def main(parented: str, engined: str, ending: str, count: str) -> int:
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    parent = QWidget() if parented == "parent" else None
    engine = Engine() if engined == "engine" else None
    if engine is not None:
        engine.open()
    early: dict[str, int] = {}
    for number in range(int(count)):
        if engined == "parent's":
            engine = Engine(parent)
            engine.open()
        parent = one(ending, "127.0.0.1", parent, engine)
        if number == 9:
            gc.collect()
            early = left(application)
    # Features of PySide6 are this program's own affair (``azpg_gui/feature_hook.py``).
    assert builtins.__import__ is vars(builtins)["__feature_import__"]
    gc.collect()
    settle(1 if engine is None else 2)
    sys.stdout.write(json.dumps({"early": early, "late": left(application)}))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
