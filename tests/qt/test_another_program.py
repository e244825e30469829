"""The test dialog in somebody else's program leaves nothing behind."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = str(Path(__file__).with_name("another_program.py"))


@pytest.mark.parametrize(
    ("parented", "engined", "ending", "count"),
    [
        ("parent", "own", "close", 40),
        ("alone", "own", "close", 40),
        ("parent", "engine", "escape", 15),
        ("alone", "engine", "close", 15),
        ("parent", "own", "parent", 15),
        ("parent", "engine", "parent", 15),
        ("alone", "own", "during", 15),
        ("alone", "engine", "during", 15),
        ("parent", "engine", "parent during", 15),
        ("parent", "own", "parent during", 15),
        ("parent", "parent's", "parent during", 15),
        ("parent", "engine", "deleted during", 15),
        ("alone", "own", "deleted during", 15),
        ("alone", "own", "done", 15),
        ("alone", "engine", "kept", 15),
    ],
)
def test_many_dialogs_leave_nothing(parented: str, engined: str, ending: str, count: int) -> None:
    done = subprocess.run(
        [sys.executable, "-P", "-X", "faulthandler", PROGRAM, parented, engined, ending,
         str(count)],
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    errors = [line for line in done.stderr.splitlines() if "propagateSizeHints" not in line]
    assert (done.returncode, errors) == (0, [])
    left = json.loads(done.stdout)
    early, late = left["early"], left["late"]
    shared = 1 if engined == "engine" else 0
    assert late["threads"] == 1 + shared
    assert late["descriptors"] == early["descriptors"]
    assert late["windows"] <= 1
    assert late["megabytes"] - early["megabytes"] < 15
