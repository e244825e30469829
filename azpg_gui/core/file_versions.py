"""Beside a file that is replaced: its lock, its earlier versions, and what killed writers left."""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from azpg_gui.core.files import (
    behind_links,
    leftovers_of,
    make_folder,
    put_in_place_of_nothing,
)
from azpg_gui.lazy import later

if TYPE_CHECKING:
    import filelock
else:  # 25 ms, and the window reads before it writes
    filelock = later("filelock")

__all__ = [
    "clear_leftovers",
    "earlier_versions",
    "keep_version",
    "locked",
    "prune_versions",
]


@contextmanager
def locked(path: Path, *, seconds: float = 5) -> Iterator[None]:
    """Nobody else who asks changes ``path`` meanwhile, by whatever link. What killed writers left
    is cleared.

    Raises:
        TimeoutError: another program kept the lock for ``seconds``.
        OSError: the lock file cannot be made.
    """
    there = behind_links(path)
    make_folder(there.parent, mode=0o755)
    lock = filelock.FileLock(there.with_name(f".{there.name}.lock"), mode=0o600)
    try:
        lock.acquire(timeout=seconds)
    except filelock.Timeout as error:
        raise TimeoutError(str(error)) from None
    try:
        for leftover in leftovers_of(path):
            with suppress(OSError):
                leftover.unlink()
        yield
    finally:
        lock.release()


def clear_leftovers(path: Path) -> None:
    """Remove what killed writers left beside ``path``; called when the program starts. Never waits,
    never raises: a file somebody is writing right now stays."""
    if not leftovers_of(path):
        return
    with suppress(OSError), locked(path, seconds=0):
        pass


def keep_version(path: Path) -> Path:
    """Give the file at ``path`` a second name, under which it stays when ``path`` is replaced.

    ``NAME.earlier-0007``: the number only grows, whatever the clock does; the file's own time says
    when it was written. Call with the lock held.

    Raises:
        OSError: nothing was kept.
    """
    known = earlier_versions(path)
    if known and known[0].samefile(path):
        return known[0]  # kept by a writer that was killed before it replaced the file
    number = _number(known[0]) + 1 if known else 1
    copy = path.with_name(f"{path.name}.earlier-{number:04}")
    put_in_place_of_nothing(path, copy)
    return copy


def earlier_versions(path: Path) -> tuple[Path, ...]:
    """What ``keep_version`` kept, the newest first."""
    pattern = re.compile(rf"{re.escape(path.name)}\.earlier-\d{{4,9}}")
    found = [path.with_name(name) for name in _names(path.parent) if pattern.fullmatch(name)]
    return tuple(sorted(found, key=_number, reverse=True))


def prune_versions(path: Path, keep: int) -> None:
    """Remove all but the ``keep`` newest. What cannot be removed stays, and is no error."""
    for old in earlier_versions(path)[keep:]:
        with suppress(OSError):
            old.unlink()


def _number(version: Path) -> int:
    return int(version.name.rpartition("-")[2])


def _names(folder: Path) -> list[str]:
    try:
        return os.listdir(folder)  # noqa: PTH208 - names alone, before the window shows
    except OSError:
        return []
