"""The folder of a practice server, and what was left of one whose processes were killed.

A file in it is locked by whoever uses it: first the process that starts the server, from then on
the supervisor, which inherits the lock. ``flock`` ends with the last process that has it, however
that ended; so a folder whose lock is free is nobody's.
"""

import contextlib
import os
import shutil
import stat
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from azpg_gui.lazy import later

if TYPE_CHECKING:
    import fcntl
else:  # there is none on Windows
    fcntl = later("fcntl")

__all__ = ["PracticeFolder", "remove_left_behind"]

_PREFIX: Final = "azpg-practice-"
_NEW: Final = "azpg-new-"
_LOCK: Final = "in-use"


class PracticeFolder:
    """A new, empty folder that is in use as long as somebody holds its lock."""

    def __init__(self) -> None:
        # Absolute where TMPDIR is not: initdb and the server have other current folders.
        made = Path(tempfile.mkdtemp(prefix=_NEW)).absolute()
        self.path = made.with_name(made.name.replace(_NEW, _PREFIX, 1))
        self._lock: int | None = None
        if sys.platform != "win32":
            self._lock = os.open(made / _LOCK, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        # Named only now: nobody can find it without its lock.
        made.rename(self.path)

    def inherited(self) -> dict[str, Any]:
        """Arguments for ``subprocess``: that process holds the lock as well."""
        return {} if self._lock is None else {"pass_fds": (self._lock,)}

    def let_go(self) -> None:
        """It is in use by those that inherited it, if any."""
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    def remove(self) -> None:
        self.let_go()
        shutil.rmtree(self.path, ignore_errors=True)


def remove_left_behind() -> None:
    """Folders of servers whose every process was killed. What cannot be removed stays."""
    if sys.platform == "win32":
        return
    with contextlib.suppress(OSError), os.scandir(tempfile.gettempdir()) as entries:
        for entry in entries:
            if entry.name.startswith(_PREFIX) and _is_left_behind(Path(entry.path)):
                shutil.rmtree(entry.path, ignore_errors=True)


def _is_left_behind(folder: Path) -> bool:
    """Whether its lock is free. Without one it may be a running server of an earlier version."""
    if sys.platform == "win32":
        return False
    try:
        facts = folder.lstat()
        if not stat.S_ISDIR(facts.st_mode) or facts.st_uid != os.geteuid():
            return False
        lock = os.open(folder / _LOCK, os.O_RDWR | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError:
        return False
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:  # somebody has it
        return False
    finally:
        os.close(lock)
    return True
