"""The program's log: one file and the one before it, a megabyte together, for its user alone."""

import logging
import re
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from azpg_gui.compat import override
from azpg_gui.core.files import make_folder, read_bounded
from azpg_gui.fast_dataclass import dataclass
from azpg_gui.lazy import later

if TYPE_CHECKING:
    from azpg_gui.core.program_log import masked as masking
else:  # its patterns: only where something is written
    masking = later("azpg_gui.core.program_log.masked")

__all__ = [
    "LogFile",
    "LogLine",
    "MaskedFormatter",
    "as_text",
    "chosen_lines",
    "previous_file",
    "read_log",
]

_LIMIT: Final = 1_000_000  # bytes
_LONGEST: Final = 20_000  # letters of one entry
_FIRST: Final = re.compile(
    r"(?P<at>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ) (?P<level>[A-Z]+) (?P<text>.*)"
)
_LEVELS: Final = {"DEBUG": 10, "INFO": 20, "WARNING": 30, "ERROR": 40, "CRITICAL": 50}


def previous_file(path: Path) -> Path:
    """What was written before ``path`` was full."""
    return path.with_name(f"{path.name}.1")


class MaskedFormatter(logging.Formatter):
    """Without secrets, whoever wrote the words."""

    @override
    def format(self, record: logging.LogRecord) -> str:
        return masking.masked(super().format(record)[:_LONGEST])


class LogFile(logging.Handler):
    """Opened for each line and closed again: two windows may write, and a full disk is no error of
    the program's. Nothing is made before there is something to write."""

    def __init__(self, path: Path, *, limit: int = _LIMIT) -> None:
        super().__init__(logging.INFO)
        self._path, self._half = path, limit // 2
        self.setFormatter(MaskedFormatter("%(name)s: %(message)s"))

    @override
    def emit(self, record: logging.LogRecord) -> None:
        # The time is put before what was masked: it makes a line look like one of a password file.
        at = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(record.created))
        text = f"{at} {record.levelname} {self.format(record)}\n"
        with suppress(OSError):
            make_folder(self._path.parent)
            if self._path.exists() and self._path.stat().st_size + len(text) > self._half:
                self._path.replace(previous_file(self._path))
            self._path.touch(mode=0o600)
            with self._path.open("a", encoding="utf-8", errors="replace") as file:
                file.write(text)


@dataclass(frozen=True, slots=True)
class LogLine:
    """Attributes:
    at: ISO 8601, UTC.
    level: one of ``logging``'s numbers.
    text: with the lines that follow, as of a traceback.
    """

    at: str
    level: int
    text: str


def read_log(path: Path) -> tuple[LogLine, ...]:
    """The oldest first; empty where there is none. Blocking."""
    found: list[LogLine] = []
    for part in (previous_file(path), path):
        with suppress(OSError):
            content, _ = read_bounded(part, limit=_LIMIT)
            found += _lines(content.decode("utf-8", "replace"))
    return tuple(found)


def _lines(text: str) -> list[LogLine]:
    rows: list[tuple[str, int, list[str]]] = []
    for line in text.splitlines():
        first = _FIRST.fullmatch(line)
        if first is not None:
            rows.append((first["at"], _LEVELS.get(first["level"], 20), [first["text"]]))
        elif rows:
            rows[-1][2].append(line)
    return [LogLine(at, level, "\n".join(texts)) for at, level, texts in rows]


def chosen_lines(lines: tuple[LogLine, ...], *, least: int, words: str) -> tuple[LogLine, ...]:
    """Of this level or a higher one, in which every one of ``words`` stands."""
    wanted = words.casefold().split()
    return tuple(
        line
        for line in lines
        if line.level >= least and all(word in line.text.casefold() for word in wanted)
    )


def as_text(lines: tuple[LogLine, ...]) -> str:
    names = {number: name for name, number in _LEVELS.items()}
    return "\n".join(f"{line.at} {names[line.level]:<8} {line.text}" for line in lines)
