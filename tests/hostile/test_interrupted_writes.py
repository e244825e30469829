"""Every write of the program, interrupted at every call: old or new, whole, and said."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

# ``make fuzz`` takes all of them.
_ALL = "AZPG_FUZZ_EXAMPLES" in os.environ
_FAULTS = ["EIO,sticky", "kill"]
_MORE = ["ENOSPC,sticky", "EACCES,sticky", "EINTR", "EROFS,sticky", "torn"]


def run(*arguments: str) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-P", "-m", *arguments],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("faults", [*_FAULTS, *(_MORE if _ALL else [])])
def test_every_write_at_every_call(faults: str) -> None:
    found = run("tests.support.writes", faults)
    assert found["lost"] == []
    assert found["injected"] + found["kills"] > 200


def test_two_windows_killed_at_random_moments() -> None:
    found = run("tests.support.killing_windows", "1000" if _ALL else "60")
    assert found["lost"] == []
    assert found["kills"] >= 60
    assert found["acknowledged"] > 0


def test_a_writer_of_root_crt_that_is_killed_leaves_the_old_file_or_the_new_one(
    tmp_path: Path,
) -> None:
    """A hundred kills here; a thousand in ``make bench``."""
    found = run("tests.support.killing", "100", str(tmp_path))
    assert (found["kills"], found["damaged"], found["left"]) == (100, 0, 0)
    assert found["backups"] <= 11  # killed between keeping one more and removing the oldest
