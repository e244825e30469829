"""A connection string tried by its own driver, where that is on this computer."""

import os
import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from azpg_gui.core.concurrency.event_loop import in_daemon_thread
from azpg_gui.core.explanations.explain import explain
from azpg_gui.core.masking import without_secrets
from azpg_gui.core.secret import Secret, without_any
from azpg_gui.core.sentences import Sentence, printable
from azpg_gui.core.strings.snippet import Auth, Snippet
from azpg_gui.fast_dataclass import dataclass
from azpg_gui.operations.trial_programs import PROGRAMS

__all__ = ["StringTrial", "can_be_tried", "drivers_here", "try_string"]

_LIMIT: Final = 30.0  # seconds for a program to start, connect and answer
_YES: Final = frozenset({"t", "true", "1"})


@dataclass(frozen=True, slots=True)
class StringTrial:
    """Attributes:
    encrypted: as the server says (``pg_stat_ssl``).
    words: of the driver, masked; empty where it connected.
    cause: what they mean most likely.
    """

    connected: bool
    encrypted: bool
    words: str = ""
    cause: Sentence | None = None


def can_be_tried(made: Snippet) -> bool:
    """A string with a token fetches it by libraries of the application's."""
    return made.impossible is None and made.auth is Auth.PASSWORD and made.driver.name in PROGRAMS


def drivers_here() -> frozenset[str]:
    """Blocking: programs of several languages are started."""
    others = {name for name, one in PROGRAMS.items() if one.present and _ends_well(one.present)}
    return frozenset(others | _of_python())


def _of_python() -> set[str]:
    """Whether modules are there is asked without importing them, of all in one process."""
    modules = {name: one.modules for name, one in PROGRAMS.items() if one.modules}
    asked = (
        "import importlib.util as u\n"
        f"for name, modules in {modules!r}.items():\n"
        "    if all(map(u.find_spec, modules)): print(name)\n"
    )
    done = _started(("python3", "-c", asked))
    return set(done.stdout.decode("ascii", "replace").split()) & set(modules) if done else set()


def _ends_well(command: Sequence[str]) -> bool:
    done = _started(command)
    return done is not None and done.returncode == 0


def _started(command: Sequence[str]) -> subprocess.CompletedProcess[bytes] | None:
    if shutil.which(command[0]) is None:
        return None
    try:
        return subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, check=False, timeout=_LIMIT,
            cwd=_folder(),
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired):
        return None


async def try_string(made: Snippet, password: Secret | None, shown: str = "") -> StringTrial:
    """The text as it is shown; the password goes in by PGPASSWORD. Cancelling ends the program.

    Args:
        shown: the text with the password in it, where that is what is shown.
    """
    program = PROGRAMS[made.driver.name]
    begun: list[subprocess.Popen[bytes]] = []
    text = program.around(shown or made.text)
    call = _process(program.command, text.encode("utf-8", "replace"), password, begun.append)
    try:
        status, printed, said = await in_daemon_thread(call, name="string")
    except BaseException:
        for process in begun:
            process.kill()
        raise
    answer = printed.split()[-1].decode("ascii", "replace").lower() if printed.split() else ""
    if status == 0 and answer:
        return StringTrial(connected=True, encrypted=answer in _YES)
    words = (said or printed).decode("utf-8", "replace").strip()
    causes = explain(words).causes
    shown = printable(without_secrets(without_any(words)), limit=2_000)
    return StringTrial(
        connected=False, encrypted=False, words=shown, cause=causes[0].title if causes else None
    )


def _process(
    command: tuple[str, ...],
    text: bytes,
    password: Secret | None,
    begun: Callable[[subprocess.Popen[bytes]], None],
) -> Callable[[], tuple[int, bytes, bytes]]:
    def call() -> tuple[int, bytes, bytes]:
        # Nothing of libpq's environment: it would decide what the string leaves open.
        environ = {k: v for k, v in os.environ.items() if not k.startswith("PG")}
        environ["PGPASSWORD"] = password.reveal() if password is not None else ""
        environ["PGCONNECT_TIMEOUT"] = "10"
        process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            env=environ, cwd=_folder(), start_new_session=True,
        )  # fmt: skip
        begun(process)
        try:
            printed, said = process.communicate(text, timeout=_LIMIT)
        except subprocess.TimeoutExpired:
            process.kill()
            printed, said = process.communicate()
        return process.returncode, printed, said

    return call


def _folder() -> str:
    """Python and Ruby look for modules where they are started: not where somebody put one."""
    return Path.home().anchor
