"""A connection string tried by its own driver, where that is on this computer."""

import os
import shutil
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from azpg_gui.core.concurrency.event_loop import in_daemon_thread
from azpg_gui.core.explanations.explain import explain
from azpg_gui.core.masking import without_secrets
from azpg_gui.core.secret import Secret, without_any
from azpg_gui.core.sentences import Sentence, printable
from azpg_gui.core.strings.snippet import Auth, Snippet
from azpg_gui.fast_dataclass import dataclass

__all__ = ["StringTrial", "can_be_tried", "drivers_here", "try_string"]

_LIMIT: Final = 30.0  # seconds for a program to start, connect and answer
_ASKED: Final = "select ssl from pg_stat_ssl where pid = pg_backend_pid()"
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


@dataclass(frozen=True, slots=True)
class _Program:
    """Attributes:
    command: reads the program from its standard input.
    present: ends well where the driver is here.
    behind: stands behind the snippet, and prints what the server says.
    """

    command: tuple[str, ...]
    present: tuple[str, ...]
    behind: str


def _python(module: str, behind: str) -> _Program:
    return _Program(("python3", "-"), ("python3", "-c", f"import {module}"), behind)


_CURSOR: Final = (
    f'\ncursor = connection.cursor()\ncursor.execute("{_ASKED}")\nprint(cursor.fetchone()[0])\n'
)
_PROGRAMS: Final[Mapping[str, _Program]] = {
    # Its options may stand behind the string; -w never asks for a password.
    "psql": _Program(("sh",), ("psql", "--version"), f' -X -w -Atc "{_ASKED}"\n'),
    "psycopg": _python("psycopg", _CURSOR),
    "psycopg2": _python("psycopg2", _CURSOR),
    "pg8000": _python("pg8000.dbapi", _CURSOR),
    "ruby-pg": _Program(
        ("ruby", "-"), ("ruby", "-e", "require 'pg'"),
        f'\nputs connection.exec("{_ASKED}").getvalue(0, 0)\n',
    ),
    "pg_connect": _Program(
        ("php", "-d", "display_errors=stderr"),
        ("php", "-r", "exit(function_exists('pg_connect') ? 0 : 1);"),
        "\n$connection === false && exit(1);"
        f'\necho pg_fetch_result(pg_query($connection, "{_ASKED}"), 0, 0);\n',
    ),
    "dbd-pg": _Program(
        ("perl", "-"), ("perl", "-MDBD::Pg", "-e", "1"),
        f'\nprint $connection->selectrow_array("{_ASKED}") ? "true" : "false";\n',
    ),
}  # fmt: skip


def can_be_tried(made: Snippet) -> bool:
    """A string with a token fetches it by libraries of the application's."""
    return made.impossible is None and made.auth is Auth.PASSWORD and made.driver.name in _PROGRAMS


def drivers_here() -> frozenset[str]:
    """Blocking: every program is started once."""
    return frozenset(name for name, program in _PROGRAMS.items() if _is_here(program))


def _is_here(program: _Program) -> bool:
    if shutil.which(program.command[0]) is None:
        return False
    try:
        done = subprocess.run(
            program.present, stdin=subprocess.DEVNULL, capture_output=True, check=False,
            timeout=_LIMIT, cwd=_folder(),
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


async def try_string(made: Snippet, password: Secret | None, shown: str = "") -> StringTrial:
    """The text as it is shown; the password goes in by PGPASSWORD. Cancelling ends the program.

    Args:
        shown: the text with the password in it, where that is what is shown.
    """
    program = _PROGRAMS[made.driver.name]
    begun: list[subprocess.Popen[bytes]] = []
    text = f"{shown or made.text}{program.behind}"
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
