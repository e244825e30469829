"""What a run of the program leaves of a crash: a file for each run, deleted where all went well.

``faulthandler`` writes into it files, lines and functions, no values; what else is added is masked.
Nothing is sent to anybody.
"""

import faulthandler
import logging
import os
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from azpg_gui.compat import override
from azpg_gui.core.files import make_folder, read_bounded
from azpg_gui.fast_dataclass import dataclass
from azpg_gui.lazy import later

if TYPE_CHECKING:
    from typing import BinaryIO

    from azpg_gui.core.program_log import masked as masking
else:  # its patterns: only where something is written
    masking = later("azpg_gui.core.program_log.masked")

try:
    import fcntl
except ImportError:  # Windows: an open file cannot be renamed there
    fcntl = None  # type: ignore[assignment]

__all__ = ["CrashReports", "Report", "RunningReport"]

_LONGEST: Final = 200_000  # bytes that are read of one
_KEPT: Final = 5  # that were shown
_ENDED: Final = ("Fatal Python error", "Windows fatal exception", "Qt ended the program")
_SHOWN: Final = ".shown"


@dataclass(frozen=True, slots=True)
class Report:
    """Attributes:
    at: when that run began, ISO 8601, UTC.
    ended: whether the program ended by it; else it went on after an error.
    new: it was not shown yet.
    """

    path: Path
    at: str
    text: str
    ended: bool
    new: bool


class RunningReport(logging.Handler):
    """Of this run. As a handler of the log it takes errors with their traceback."""

    def __init__(self, folder: Path, about: str) -> None:
        """
        Args:
            about: versions, for the head of it.
        """
        super().__init__(logging.ERROR)
        self._file: BinaryIO | None = None
        self._head = 0
        stamp = time.strftime("%Y-%m-%dT%H%M%SZ", time.gmtime())
        with suppress(OSError):
            make_folder(folder)
            path = folder / f"{stamp}-{os.getpid()}.txt"
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_APPEND, 0o600)
            self._path, self._file = path, os.fdopen(descriptor, "r+b", buffering=0)
            if fcntl is not None:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            self._head = self._file.write(f"{about}\nStarted {stamp}\n\n".encode())
            faulthandler.enable(self._file)

    def add(self, text: str) -> None:
        if self._file is not None:
            with suppress(OSError):
                self._file.write(f"{masking.masked(text)}\n".encode("utf-8", "replace"))

    @override
    def emit(self, record: logging.LogRecord) -> None:
        if record.exc_info or record.levelno >= logging.CRITICAL:
            self.add(self.format(record))

    def end(self) -> None:
        """The program ends as it should: what holds nothing is deleted."""
        if self._file is None:
            return
        faulthandler.disable()
        file, self._file = self._file, None
        with suppress(OSError):
            empty = os.fstat(file.fileno()).st_size <= self._head
            file.close()
            if empty:
                self._path.unlink()


class CrashReports:
    """Those that earlier runs left in ``folder``. Blocking."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def all(self) -> tuple[Report, ...]:
        """The newest first. What an ended run left without a word is deleted."""
        found = [report for path in self._paths() if (report := _read(path)) is not None]
        for old in [one for one in found if not one.new][_KEPT:]:
            self.delete(old)
            found.remove(old)
        return tuple(found)

    def _paths(self) -> Iterator[Path]:
        with suppress(OSError):
            names = [p for p in self._folder.iterdir() if p.suffix in (".txt", _SHOWN)]
            yield from sorted(names, reverse=True)

    def mark_shown(self, report: Report) -> None:
        if report.new:
            with suppress(OSError):
                report.path.replace(report.path.with_suffix(_SHOWN))

    def delete(self, report: Report) -> None:
        for path in (report.path, report.path.with_suffix(_SHOWN)):
            with suppress(OSError):
                path.unlink(missing_ok=True)


def _read(path: Path) -> Report | None:
    try:
        if _is_running(path):
            return None
        content, _ = read_bounded(path, limit=_LONGEST)
    except OSError:
        return None
    text = content.decode("utf-8", "replace").replace(str(Path.home()), "~")
    head, _, told = text.partition("\n\n")
    if not told.strip():
        with suppress(OSError):
            path.unlink()
        return None
    at = head.rpartition("Started ")[2].strip()
    return Report(
        path, at, text.strip(), any(mark in told for mark in _ENDED), path.suffix != _SHOWN
    )


def _is_running(path: Path) -> bool:
    """Whether the run that writes into it is still there."""
    if path.suffix == _SHOWN:
        return False
    if fcntl is None:
        other = path.with_suffix(".asked")
        try:
            path.rename(other)
        except PermissionError:
            return True
        other.rename(path)
        return False
    with path.open("rb") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
    return False
