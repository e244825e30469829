"""Every dialog of ours fits 1366×768 at 150 %, in both languages."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import azpg_gui.qt
from tests.qt.small_screen import MADE
from tests.support.busy_machine import PATIENCE

PROGRAM = str(Path(__file__).with_name("small_screen.py"))
SCREEN = {
    "name": "small", "x": 0, "y": 0, "width": 911, "height": 464,  # 512, and a task bar of 48
    "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1,
}  # fmt: skip


def test_no_dialog_is_forgotten() -> None:
    """As its class says; what asks a question is a QMessageBox of ``question.py``."""
    sources = Path(azpg_gui.qt.__file__).parent.rglob("*.py")
    found = {
        name for path in sources
        for name in re.findall(r"^class (\w+)\((?:\w+, )*QDialog\b", path.read_text("utf-8"), re.M)
    }  # fmt: skip
    assert found == MADE.keys() - {"question"}


def test_buttons_are_on_the_screen(tmp_path: Path) -> None:
    screen = tmp_path / "screen.json"
    screen.write_text(json.dumps({"screens": [SCREEN]}))
    done = subprocess.run(
        [sys.executable, "-P", PROGRAM, str(tmp_path)],
        env={**os.environ, "HOME": str(tmp_path),
             "QT_QPA_PLATFORM": f"offscreen:configfile={screen}"},
        capture_output=True, text=True, check=False, timeout=PATIENCE,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["screen"] == [911, 464]
    assert len(told["found"]) == 2 * len(MADE)
    assert {name: lines for name, lines in told["found"].items() if lines} == {}
