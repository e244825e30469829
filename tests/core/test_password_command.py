"""Password commands: real programs, which print, refuse, hang and chatter."""

import asyncio
import os
import stat
import sys
import time
from pathlib import Path

import pytest

from azpg_gui.core.concurrency.event_loop import run
from azpg_gui.core.connection.command_words import as_typed, words_of
from azpg_gui.core.connection.profile import PasswordSource, new_profile
from azpg_gui.core.password_command import CommandAnswer, run_password_command
from azpg_gui.core.storage.allowed_commands import AllowedCommands
from azpg_gui.operations.password_sources import allow_command, is_command_allowed
from tests.support.busy_machine import PATIENCE

SECRET = "s3cret-4711-käse"


def script(folder: Path, text: str) -> str:
    """A program of the shell's, which a password command itself never starts."""
    path = folder / "give-password"
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o700)
    return str(path)


def answer(*command: str, limit: float = 10.0) -> CommandAnswer:
    return run(run_password_command(command, limit))


@pytest.mark.parametrize(
    ("text", "password"),
    [
        (f"printf '{SECRET}'", SECRET),
        (f"printf '{SECRET}\\n'", SECRET),
        (f"printf '{SECRET}\\r\\nsecond line\\n'", SECRET),
        ("printf '  blanks stay  \\n'", "  blanks stay  "),
        (f"echo chatter >&2; echo '{SECRET}'", SECRET),
        (f"echo '{SECRET}'; head -c 3000000 /dev/zero", SECRET),  # more than is kept
        (f"echo '{SECRET}'; cat", SECRET),  # standard input is at its end
    ],
)
def test_the_first_line_is_the_password(tmp_path: Path, text: str, password: str) -> None:
    found = answer(script(tmp_path, text))
    assert found.trouble is None
    assert found.secret is not None
    assert found.secret.reveal() == password


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("exit 3", "ended with status 3"),
        (f"echo '{SECRET}'; exit 1", "ended with status 1"),
        ("echo 'not signed in: run az login' >&2; exit 1", "not signed in: run az login"),
        ("echo", "its first line is empty"),
        ("true", "its first line is empty"),
        ("printf '\\377\\376\\n'", "no text in UTF-8"),
    ],
)
def test_what_is_no_password_says_why(tmp_path: Path, text: str, words: str) -> None:
    found = answer(script(tmp_path, text))
    assert found.secret is None
    assert words in str(found.trouble)
    assert SECRET not in str(found.trouble)


def test_its_words_are_shown_without_secrets(tmp_path: Path) -> None:
    text = (
        f"echo '{SECRET}'; echo 'got {SECRET}, tried password=hunter2-xyz' >&2; "
        "printf 'red \\033[31m' >&2; exit 1"
    )
    said = str(answer(script(tmp_path, text)).trouble)
    assert "tried password=" in said
    assert SECRET not in said
    assert "hunter2" not in said
    assert "\x1b" not in said


def test_no_shell_reads_it(tmp_path: Path) -> None:
    touched = tmp_path / "touched"
    found = answer(sys.executable, "-Sc", "import sys; print(sys.argv[1])", f"$(touch {touched});*")
    assert found.secret is not None
    assert found.secret.reveal() == f"$(touch {touched});*"
    assert not touched.exists()


@pytest.mark.parametrize("command", [("no-such-program-4711",), (), ("/etc/passwd",)])
def test_a_program_that_is_not_there(command: tuple[str, ...]) -> None:
    assert "there is no program" in str(answer(*command).trouble)


def test_one_that_hangs_is_ended_with_its_children(tmp_path: Path) -> None:
    child = tmp_path / "child"
    path = script(tmp_path, f"echo working >&2\nsleep 60 &\necho $! > {child}\nwait")
    began = time.monotonic()
    found = answer(path, limit=0.5)
    assert time.monotonic() - began < 5
    assert "did not end within 0.5 s" in str(found.trouble)
    assert "working" in str(found.trouble)
    _wait_for_the_end_of(int(child.read_text()))


def test_cancelling_ends_it_with_its_children(tmp_path: Path) -> None:
    child = tmp_path / "child"
    path = script(tmp_path, f"sleep 60 &\necho $! > {child}.new; mv {child}.new {child}\nwait")

    async def cancelled() -> float:
        task = asyncio.ensure_future(run_password_command((path,)))
        while not child.exists():
            await asyncio.sleep(0.01)
        began = time.monotonic()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return time.monotonic() - began

    assert run(cancelled()) < 0.2
    _wait_for_the_end_of(int(child.read_text()))


def _wait_for_the_end_of(number: int) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            os.kill(number, 0)
            if Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()[0] == "Z":
                return
        except (ProcessLookupError, FileNotFoundError):
            return
        time.sleep(0.01)
    pytest.fail("it runs on")


def test_what_it_leaves_behind_does_not_hold_the_test(tmp_path: Path) -> None:
    """A child that keeps the pipe open, as an agent does which a program starts for later."""
    child = tmp_path / "child"
    path = script(tmp_path, f"echo {SECRET}\nsleep 30 &\necho $! > {child}")
    began = time.monotonic()
    found = answer(path)
    os.kill(int(child.read_text()), 9)
    assert found.secret is not None
    assert time.monotonic() - began < 5


@pytest.mark.parametrize(
    "words", [("az", "account", "get-access-token"), ("/a b/c", "it's", '"', "", "$x|y")]
)
def test_what_is_shown_is_what_would_run(words: tuple[str, ...]) -> None:
    assert words_of(as_typed(words)) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", ()),
        ("  pass   show  x ", ("pass", "show", "x")),
        ("pass 'my server", ("pass", "my server")),
        ('pass "my server', ("pass", "my server")),
        ("pass x\\", ("pass", "x\\")),
        ("echo $HOME | cat # no comment", ("echo", "$HOME", "|", "cat", "#", "no", "comment")),
    ],
)
def test_what_is_typed(text: str, words: tuple[str, ...]) -> None:
    assert words_of(text) == words


def test_a_permission_is_for_one_profile_and_exactly_these_words(tmp_path: Path) -> None:
    path = tmp_path / "allowed-commands.json"
    allowed = AllowedCommands(path)
    assert not allowed.allows("one", ("pass", "show"))
    allowed.allow("one", ("pass", "show"))
    assert allowed.allows("one", ("pass", "show"))
    assert not allowed.allows("two", ("pass", "show"))
    assert not allowed.allows("one", ("pass show",))
    assert not allowed.allows("one", ())
    assert "show" not in path.read_text()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    allowed.allow("one", ("pass", "list"))
    assert not allowed.allows("one", ("pass", "show"))
    path.write_text("{damaged")
    assert not allowed.allows("one", ("pass", "list"))


def test_it_does_not_lie_with_the_profiles(tmp_path: Path) -> None:
    profile = new_profile("p")
    from_it = type(profile)(
        profile.identifier, "p", password_source=PasswordSource.COMMAND, password_command=("a",)
    )
    assert not is_command_allowed(tmp_path, from_it)
    allow_command(tmp_path, from_it)
    assert is_command_allowed(tmp_path, from_it)
    assert [path.name for path in tmp_path.glob("*.json")] == ["allowed-commands.json"]
