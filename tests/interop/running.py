"""One snippet, as ``azpg strings --json`` prints it, run by its driver.

A folder holds ``driver.toml`` and the program around the snippet:

file       the program; in ``FILE.in`` the snippet takes the place of the line ``@SNIPPET@``, with
           that line's indentation. The bare snippet lies beside it as ``snippet.txt``.
run        the command; it prints what ``ASKED`` answers, or fails and says why on stderr
build      commands before it, where the language needs them; none of them may fail
version    a command that prints the driver's version; where it fails, the driver is not here
environment  variables
known      ``LEVEL SITUATION`` = a sentence: where this version is stricter than its level

In commands and variables ``{python}``, ``{hosts}``, ``{modules}`` and ``{build}`` are filled in.
"""

import os
import subprocess
import sys
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from tests.interop.situations import Case, Target

__all__ = [
    "ASKED", "BUILD", "FOLDERS", "Program", "Ran", "environment", "filled", "judged", "program",
    "put_program", "python_of_drivers", "run", "version_of",
]  # fmt: skip

HERE = Path(__file__).parent
BUILD = HERE.parent.parent / "build" / "interop"
ASKED = "select ssl from pg_stat_ssl where pid = pg_backend_pid()"
FOLDERS = sorted(path.parent.name for path in HERE.glob("*/driver.toml"))
_YES, _NO = {"t", "true", "1", "yes"}, {"f", "false", "0", "no"}
_SECONDS = 180


@dataclass(frozen=True)
class Ran:
    """Attributes:
    broken: the program could not be built, or said neither yes nor no.
    """

    connected: bool
    encrypted: bool
    refused_with: str = ""
    broken: str = ""


@dataclass(frozen=True)
class Program:
    name: str
    file: str
    run: Sequence[str]
    version: Sequence[str]
    build: Sequence[Sequence[str]] = ()
    environment: Mapping[str, str] = field(default_factory=dict)
    known: Mapping[str, str] = field(default_factory=dict)


@cache
def program(name: str) -> Program:
    read: dict[str, Any] = tomllib.loads((HERE / name / "driver.toml").read_text("utf-8"))
    return Program(name=name, **read)


@cache
def version_of(name: str) -> str | None:
    """Its version; None where the driver is not on this machine: it was not run then."""
    return _version(program(name))


def _version(one: Program) -> str | None:
    BUILD.mkdir(parents=True, exist_ok=True)
    environ = environment(one, BUILD, {})
    try:
        done = subprocess.run(
            filled(one.version, BUILD), env=environ, cwd=BUILD, capture_output=True, text=True,
            check=False, timeout=_SECONDS,
        )  # fmt: skip
    except OSError:
        return None
    words = done.stdout.split()
    return words[-1] if done.returncode == 0 and words else None


def run(one: Program, text: str, case: Case, target: Target) -> Ran:
    folder = BUILD / "run" / one.name / f"{case.level.value}-{case.situation.value}"
    put_program(one, text, folder)
    (folder / "home").mkdir(exist_ok=True)
    (folder / "hosts").write_text(f"127.0.0.1 {target.host}\n")
    built = {"PGPASSWORD": target.password} if target.password else {}
    environ = environment(one, folder, built)
    # A compiler needs no name of ours, and preloading costs it.
    plain = {name: value for name, value in environ.items() if name != "LD_PRELOAD"}
    for command in one.build:
        done = _run(filled(command, folder), folder, plain)
        if done.returncode != 0:
            return Ran(False, False, broken=f"not built: {(done.stderr or done.stdout)[-600:]}")
    done = _run(filled(one.run, folder), folder, environ)
    return judged(done.returncode == 0, done.stdout, done.stderr)


def put_program(one: Program, text: str, folder: Path) -> None:
    """The program around the snippet, and the bare snippet beside it."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "snippet.txt").write_text(text, "utf-8")
    template = (HERE / one.name / f"{one.file}.in").read_text("utf-8")
    (folder / one.file).write_text(_with_snippet(template, text), "utf-8")


def _with_snippet(template: str, text: str) -> str:
    lines = []
    for line in template.splitlines():
        if line.strip() == "@SNIPPET@":
            before = line[: line.index("@")]
            lines += [before + part if part else "" for part in text.split("\n")]
        else:
            lines.append(line)
    return "\n".join(lines) + "\n"


def _run(command: list[str], folder: Path, environ: Mapping[str, str]) -> Any:
    try:
        return subprocess.run(
            command, cwd=folder, env=environ, stdin=subprocess.DEVNULL, capture_output=True,
            text=True, errors="replace", check=False, timeout=_SECONDS,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return subprocess.CompletedProcess(command, 124, "", f"no end within {_SECONDS} s")
    except OSError as error:
        return subprocess.CompletedProcess(command, 127, "", f"not run: {error}")


def judged(ended_well: bool, printed: str, said: str) -> Ran:
    """
    Args:
        said: why it ended otherwise.
    """
    words = printed.split()
    last = words[-1].strip('[]",()').lower() if words else ""
    if ended_well and last in _YES | _NO:
        return Ran(True, last in _YES)
    said = (said.strip() or printed.strip())[:20_000]
    if ended_well or not said:
        return Ran(False, False, broken=f"ended well: {ended_well}, said: {said!r}")
    return Ran(False, False, refused_with=said)


def python_of_drivers() -> Path:
    """Where the drivers of PyPI are: the tests' own Python has those of the quick half."""
    installed = BUILD / "venv" / "bin" / "python"
    return installed if installed.exists() else Path(sys.executable)


def filled(command: Sequence[str], folder: Path) -> list[str]:
    known = {
        "python": str(python_of_drivers()), "hosts": str(folder / "hosts"),
        "modules": str(BUILD / "node_modules"), "build": str(BUILD), "here": str(HERE),
    }  # fmt: skip
    filled = []
    for word in command:
        for name, value in known.items():
            word = word.replace(f"{{{name}}}", value)  # noqa: PLW2901
        filled.append(word)
    return filled


def environment(one: Program, folder: Path, further: Mapping[str, str]) -> dict[str, str]:
    """Nothing of this machine's: its variables would decide what the snippet has to."""
    given = {name: filled([value], folder)[0] for name, value in one.environment.items()}
    return {
        "PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "HOME": str(folder / "home"), "LANG": "C.UTF-8",
        "LD_PRELOAD": "libnss_wrapper.so", "NSS_WRAPPER_HOSTS": str(folder / "hosts"),
        **{name: os.environ[name] for name in ("TMPDIR",) if name in os.environ},
        **given, **further,
    }  # fmt: skip
