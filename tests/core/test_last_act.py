"""``azpg`` ends without taking the interpreter apart, and nothing is lost by that."""

import subprocess
import sys

import pytest


def _python(code: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-P", "-c", code], capture_output=True, text=True, check=False
    )


def test_other_clean_up_is_done_and_what_was_printed_arrives() -> None:
    done = _python("""
import atexit, sys
from azpg_gui.core.concurrency.blocking_calls import LastAct
end = LastAct()
atexit.register(lambda: sys.stdout.write("cleaned up"))  # no newline: it waits in the buffer
end.status = 17
sys.exit(0)
""")
    assert (done.returncode, done.stdout, done.stderr) == (17, "cleaned up", "")


def test_nothing_is_taken_apart() -> None:
    done = _python("""
from azpg_gui.core.concurrency.blocking_calls import LastAct
class Module:
    def __del__(self):
        print("taken apart")
kept = Module()
LastAct().status = 0
""")
    assert (done.returncode, done.stdout) == (0, "")


def test_without_a_status_the_interpreter_ends_as_ever() -> None:
    done = _python("""
from azpg_gui.core.concurrency.blocking_calls import LastAct
LastAct()
raise RuntimeError("seen")
""")
    assert done.returncode == 1
    assert "RuntimeError: seen" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "status", "where"),
    [
        (["--help"], 0, "stdout"),
        (["--version"], 0, "stdout"),
        (["no-such-command"], 2, "stderr"),
        ([], 2, "stderr"),
    ],
)
def test_the_command_line_says_what_it_has_to_say(
    arguments: list[str], status: int, where: str
) -> None:
    code = "import sys; from azpg_gui.cli import main; sys.exit(main())"
    done = subprocess.run(
        [sys.executable, "-P", "-c", code, *arguments], capture_output=True, text=True, check=False
    )
    assert done.returncode == status
    assert "azpg" in getattr(done, where)
