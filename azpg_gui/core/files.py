"""Reading files that may be anything, and writing them so that nobody ever meets half of one."""

import errno
import os
import stat
import time
from pathlib import Path
from typing import Final

from azpg_gui.core.words import Sentence, sentence

__all__ = ["NotAFileError", "check_writable_place", "may_wait", "read_bounded", "write_atomically"]

_PATIENCE: Final = 5  # seconds for a pipe to end; a download behind ``<(…)`` takes some


def read_bounded(path: Path, *, limit: int) -> tuple[bytes, int]:
    """First ``limit`` bytes of a file, and its whole size in bytes (0 for a pipe or device).

    Raises:
        OSError: as ``open`` and ``read`` raise it; ``TimeoutError`` where a pipe stays silent.
    """
    # Without O_NONBLOCK, opening a pipe nobody writes to waits for somebody who does.
    with open(path, "rb", opener=_open_at_once) as file:
        status = os.fstat(file.fileno())
        if stat.S_ISFIFO(status.st_mode):
            return _read_pipe(file.fileno(), limit), 0
        return file.read(limit), status.st_size


def may_wait(path: Path) -> bool:
    """A pipe or a terminal: whoever reads it waits for somebody to write. Devices only go on, and
    who reads them finds out soon that they hold nothing of use."""
    try:
        mode = path.stat().st_mode
        if not stat.S_ISCHR(mode):
            return stat.S_ISFIFO(mode)
        descriptor = _open_at_once(str(path), os.O_RDONLY | getattr(os, "O_NOCTTY", 0))
    except (OSError, ValueError):
        return False
    try:
        return os.isatty(descriptor)
    finally:
        os.close(descriptor)


def _open_at_once(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _read_pipe(descriptor: int, limit: int) -> bytes:
    """What a pipe such as the shell's ``<(…)`` holds, up to its end."""
    import select  # noqa: PLC0415 - pipes are rare, and the window reads files before it shows

    content, deadline = b"", time.monotonic() + _PATIENCE
    while len(content) < limit:
        left = deadline - time.monotonic()
        if left <= 0 or not select.select([descriptor], [], [], left)[0]:
            raise TimeoutError(errno.ETIMEDOUT, f"no end of it within {_PATIENCE} s")
        block = os.read(descriptor, min(65_536, limit - len(content)))
        if not block:
            break
        content += block
    return content


class NotAFileError(OSError):
    """Something other than an ordinary file stands at the place; it was not touched.

    Attributes:
        sentence: what stands there and what to do, to be shown translated; ``strerror`` is English.
    """

    def __init__(self, path: Path, explanation: Sentence) -> None:
        super().__init__(errno.EINVAL, str(explanation), str(path))
        self.sentence = explanation


_KINDS: Final = (
    (stat.S_ISDIR, sentence("it is a folder; name a file in it")),
    (stat.S_ISCHR, sentence("it is a device; choose the name of a file")),
    (stat.S_ISBLK, sentence("it is a disk; choose the name of a file")),
    (stat.S_ISFIFO, sentence("it is a pipe; choose the name of a file")),
    (stat.S_ISSOCK, sentence("it is a socket; choose the name of a file")),
)


def check_writable_place(path: Path) -> None:
    """An ordinary file, or nothing yet: only these are replaced, also behind a symbolic link.

    Raises:
        NotAFileError: a folder, a device, a pipe or a socket stands there.
        OSError: the place cannot be looked at.
    """
    try:
        mode = path.stat().st_mode  # of what a link leads to: /dev/stdout is a pipe or a terminal
    except (FileNotFoundError, NotADirectoryError):
        return
    if stat.S_ISREG(mode):
        return
    unknown = sentence("it is no ordinary file; choose another name")
    raise NotAFileError(path, next((text for is_kind, text in _KINDS if is_kind(mode)), unknown))


def write_atomically(path: Path, content: bytes, *, mode: int = 0o600) -> None:
    """Put ``content`` at ``path``: a reader sees the old file or the new one, whole.

    The new file is flushed to the disk before the rename, and the rename is flushed after it, so
    that a power cut leaves one of the two as well. A symbolic link is followed: the file it points
    to is replaced, not the link; and only an ordinary file is (``check_writable_place``).

    Raises:
        OSError: nothing was changed.
    """
    # Imported here: it brings hashlib and random, and the window reads files before it shows.
    import tempfile  # noqa: PLC0415

    check_writable_place(path)
    path = path.resolve()
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".new")
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(mode)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    if os.name == "posix":
        directory = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(directory)
        finally:
            os.close(directory)
