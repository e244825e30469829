"""The window keeps its rhythm while libpq calculates, Stop is answered, and the program ends."""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.support.busy_machine import PATIENCE

SCRIPT = Path(__file__).parents[1] / "support/endless_window.py"


def test_the_window_lives_while_libpq_calculates(tmp_path: Path) -> None:
    """A process of its own, for what was left calculates until it ends.

    The promised figures (a gap of 50 ms, Stop in 200 ms) are measured by ``make bench``; here a
    machine with other work may take its time, and a window that stands still never gets as far as
    its ticks.
    """
    done = subprocess.run(
        [sys.executable, "-P", str(SCRIPT), str(tmp_path)],
        capture_output=True, text=True, check=False, timeout=PATIENCE,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    measured = json.loads(done.stdout)
    assert measured["ran"]
    assert measured["ticks"] >= 300
    assert measured["gap_ms"] < 2_000
    assert measured["stop_ms"] < 5_000
