"""Writing files so that a reader, a crash or a second window never meets half of one."""

import os
from pathlib import Path

__all__ = ["read_bounded", "write_atomically"]


def read_bounded(path: Path, *, limit: int) -> tuple[bytes, int]:
    """First ``limit`` bytes of a file, and its whole size in bytes (0 for a pipe or device).

    Raises:
        OSError: as ``open`` and ``read`` raise it.
    """
    with path.open("rb") as file:
        return file.read(limit), os.fstat(file.fileno()).st_size


def write_atomically(path: Path, content: bytes, *, mode: int = 0o600) -> None:
    """Put ``content`` at ``path``: a reader sees the old file or the new one, whole.

    The new file is flushed to the disk before the rename, and the rename is flushed after it, so
    that a power cut leaves one of the two as well. A symbolic link is followed: the file it points
    to is replaced, not the link.

    Raises:
        OSError: nothing was changed.
    """
    # Imported here: it brings hashlib and random, and the window reads files before it shows.
    import tempfile  # noqa: PLC0415

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
