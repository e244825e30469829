"""A command that prints a password: run without a shell, for ten seconds at the longest.

It gets no terminal and no input, and a session of its own, so that its end is the end of all it has
started. Whether it may run at all is decided elsewhere (``storage.allowed_commands``).
"""

import contextlib
import os
import shutil
import signal
import subprocess
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final

from azpg_gui.core.concurrency.event_loop import in_daemon_thread
from azpg_gui.core.secret import Secret, without_any
from azpg_gui.core.sentences import Sentence, printable, sentence
from azpg_gui.fast_dataclass import dataclass
from azpg_gui.lazy import later

if TYPE_CHECKING:
    from azpg_gui.core import masking
else:  # for what a failed command said
    masking = later("azpg_gui.core.masking")

__all__ = ["LIMIT", "CommandAnswer", "run_password_command"]

LIMIT: Final = 10.0  # seconds
_OUTPUT: Final = 100_000  # bytes of each stream that are kept; a token has some 2,000
_SHOWN: Final = 500  # characters of what it says
_LINGERING: Final = 0.2  # seconds for the rest of its output, once it has ended

Process = subprocess.Popen[bytes]


@dataclass(frozen=True, slots=True)
class CommandAnswer:
    """The password, or why there is none."""

    secret: Secret | None = None
    trouble: Sentence | None = None


async def run_password_command(command: Sequence[str], limit: float = LIMIT) -> CommandAnswer:
    """The first line ``command`` prints. Cancelled, it ends the command with all it started."""
    begun: list[Process] = []
    left = threading.Event()

    def note(process: Process) -> None:
        begun.append(process)
        if left.is_set():
            _kill(process)

    try:
        return await in_daemon_thread(lambda: _run(command, limit, note), name="password command")
    except BaseException:
        left.set()
        for process in begun:
            _kill(process)
        raise


def _run(command: Sequence[str], limit: float, begun: Callable[[Process], None]) -> CommandAnswer:
    program = shutil.which(command[0]) if command else None
    if program is None:
        text = sentence(
            "The password command was not run: there is no program “{program}”.",
            program=command[0] if command else "",
        )
        return CommandAnswer(trouble=text)
    try:
        process = subprocess.Popen(
            [program, *command[1:]],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            cwd=Path.home(), start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )  # fmt: skip
    except OSError as error:
        text = sentence(
            "The password command could not be run: {reason}.", reason=error.strerror or str(error)
        )
        return CommandAnswer(trouble=text)
    begun(process)
    assert process.stdout is not None  # noqa: S101 - both are pipes
    assert process.stderr is not None  # noqa: S101
    out, err = _Reading(process.stdout), _Reading(process.stderr)
    try:
        process.wait(limit)
    except subprocess.TimeoutExpired:
        _kill(process)
        process.wait()
        text = sentence(
            "The password command did not end within {seconds} s, and was ended. {words}",
            seconds=f"{limit:g}", words=_shown(err.content(_LINGERING), out.content(0)),
        )  # fmt: skip
        return CommandAnswer(trouble=text)
    printed, said = out.content(_LINGERING), err.content(_LINGERING)
    return _answer(process.returncode, printed, said)


def _answer(status: int, printed: bytes, said: bytes) -> CommandAnswer:
    """What came out of it, judged. Only a command that succeeded has given a password."""
    if status != 0:
        text = sentence(
            "The password command ended with status {status}. {words}",
            status=status, words=_shown(said, printed),
        )  # fmt: skip
        return CommandAnswer(trouble=text)
    line = printed.partition(b"\n")[0].removesuffix(b"\r")
    if not line:
        text = sentence(
            "The password command printed no password: its first line is empty. {words}",
            words=_shown(said, printed),
        )
        return CommandAnswer(trouble=text)
    try:
        return CommandAnswer(Secret(line.decode("utf-8")))
    except UnicodeDecodeError:
        return CommandAnswer(
            trouble=sentence("What the password command printed is no text in UTF-8.")
        )


def _shown(said: bytes, printed: bytes) -> str:
    """Its own words without secrets: it may repeat what it printed, or what it was to look up."""
    text = said[:_OUTPUT].decode("utf-8", "replace").strip()
    for line in {part.strip() for part in printed.decode("utf-8", "replace").splitlines()} - {""}:
        text = Secret(line).masked_in(text)
    return printable(without_any(masking.without_secrets(text)), limit=_SHOWN)


class _Reading:
    """Reads a pipe to its end and keeps its beginning: who prints without end fills no memory."""

    def __init__(self, pipe: IO[bytes]) -> None:
        self._pipe, self._kept = pipe, bytearray()
        self._thread = threading.Thread(target=self._read, name="command output", daemon=True)
        self._thread.start()

    def _read(self) -> None:
        with contextlib.suppress(OSError, ValueError), self._pipe:
            while part := os.read(self._pipe.fileno(), 65_536):
                self._kept += part[: _OUTPUT - len(self._kept)]

    def content(self, seconds: float) -> bytes:
        """What came so far; all of it, where it ends within so many seconds. A program the command
        left behind may hold the pipe open for ever."""
        self._thread.join(seconds)
        return bytes(self._kept)


def _kill(process: Process) -> None:
    """The command, and whatever it has started that did not leave its group."""
    if process.poll() is not None:
        return  # its number may be another's by now
    if os.name != "nt":
        with contextlib.suppress(OSError):
            os.killpg(process.pid, signal.SIGKILL)
        return
    # Windows has no group to kill; taskkill /T ends the children too.
    taskkill = Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32" / "taskkill.exe"
    with contextlib.suppress(OSError):
        subprocess.run(
            [taskkill, "/T", "/F", "/PID", str(process.pid)], capture_output=True, check=False
        )
    process.kill()
