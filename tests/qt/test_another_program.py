"""The test dialog in somebody else's program leaves nothing behind."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.busy_machine import PATIENCE

PROGRAM = str(Path(__file__).with_name("another_program.py"))


@pytest.mark.parametrize(
    ("parented", "engined", "ending", "count"),
    [
        ("parent", "own", "close", 25),
        ("alone", "own", "close", 25),
        ("parent", "engine", "escape", 10),
        ("alone", "engine", "close", 10),
        ("parent", "own", "parent", 10),
        ("parent", "engine", "parent", 10),
        ("alone", "own", "during", 10),
        ("alone", "engine", "during", 10),
        ("parent", "engine", "parent during", 10),
        ("parent", "own", "parent during", 10),
        ("parent", "parent's", "parent during", 10),
        ("parent", "engine", "deleted during", 10),
        ("alone", "own", "deleted during", 10),
        ("alone", "own", "done", 10),
        ("alone", "engine", "kept", 10),
    ],
)
def test_many_dialogs_leave_nothing(parented: str, engined: str, ending: str, count: int) -> None:
    done = subprocess.run(
        [sys.executable, "-P", "-X", "faulthandler", PROGRAM, parented, engined, ending,
         str(count)],
        capture_output=True, text=True, check=False, timeout=PATIENCE,
    )  # fmt: skip
    errors = [line for line in done.stderr.splitlines() if "propagateSizeHints" not in line]
    assert (done.returncode, errors) == (0, [])
    left = json.loads(done.stdout)
    early, late = left["early"], left["late"]
    shared = 1 if engined == "engine" else 0
    assert late["threads"] == 1 + shared
    assert late["descriptors"] <= early["descriptors"]
    assert late["windows"] <= 1
    assert late["megabytes"] - early["megabytes"] < 15
