"""Which of several starts becomes the window: the others give theirs to it, once it listens.

Between its look for a window and its own listening, a start holds a lock. QLockFile(3qt) knows the
lock of a process that is gone.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLockFile

__all__ = ["becomes_window", "lock_of"]

_PATIENCE: Final = 10.0  # seconds; a start that hangs shall not keep a second one from its window
_PAUSE: Final = 0.03


def lock_of(place: str, state: Path) -> QLockFile:
    """Beside the socket; a pipe of Windows lies in no folder."""
    return QLockFile(str(state / f"{place}.lock") if sys.platform == "win32" else f"{place}.lock")


def becomes_window(
    lock: QLockFile, hand_over: Callable[[], bool], patience: float = _PATIENCE
) -> bool:
    """False where a window took what this start was given. ``lock`` is held where this is the
    first; not where it cannot be had at all, or another start holds it for longer than patience."""
    deadline = time.monotonic() + patience
    while True:
        if hand_over():
            return False
        if lock.tryLock(0):
            # Who held it until now may listen since.
            handed = hand_over()
            if handed:
                lock.unlock()
            return not handed
        if lock.error() != QLockFile.LockError.LockFailedError or time.monotonic() > deadline:
            return True
        time.sleep(_PAUSE)
