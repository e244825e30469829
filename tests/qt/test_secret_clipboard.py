"""A secret in the clipboard when the program ends."""

import subprocess
import sys

from tests.support.busy_machine import PATIENCE

ENDING = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from azpg_gui.qt.widgets.secret_clipboard import copy_secret

application = QApplication([])
copy_secret("it's 100% of it")
assert application.clipboard().text() == "it's 100% of it"
application.aboutToQuit.connect(lambda: print(repr(application.clipboard().text())))
QTimer.singleShot(0, application.quit)
sys.exit(application.exec())
"""


def test_it_is_taken_out_and_the_end_is_a_good_one() -> None:
    done = subprocess.run(
        [sys.executable, "-P", "-c", ENDING],
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE,
    )
    assert (done.returncode, done.stdout) == (0, "''\n"), done.stderr
