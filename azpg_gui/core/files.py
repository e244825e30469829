"""Reading files that may be anything, and writing them so that nobody ever meets half of one."""

import errno
import os
import re
import stat
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.lazy import later

if TYPE_CHECKING:
    import select
else:  # pipes are rare, and the window reads files before it shows
    select = later("select")

__all__ = [
    "NotAFileError",
    "behind_links",
    "check_writable_place",
    "is_pipe",
    "leftovers_of",
    "make_folder",
    "may_wait",
    "put_in_place_of_nothing",
    "read_bounded",
    "write_atomically",
    "write_new",
]

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


def is_pipe(path: Path) -> bool:
    """Whoever opens it waits for somebody at the other end."""
    try:
        return stat.S_ISFIFO(path.stat().st_mode)
    except (OSError, ValueError):
        return False


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


_LEADS_NOWHERE: Final = sentence("it is a link to a file that is not there; name that file itself")
_KINDS: Final = (
    (stat.S_ISDIR, sentence("it is a folder; name a file in it")),
    (stat.S_ISCHR, sentence("it is a device; choose the name of a file")),
    (stat.S_ISBLK, sentence("it is a disk; choose the name of a file")),
    (stat.S_ISFIFO, sentence("it is a pipe; choose the name of a file")),
    (stat.S_ISSOCK, sentence("it is a socket; choose the name of a file")),
)


def check_writable_place(path: Path, *, link_to_nothing: bool = True) -> None:
    """An ordinary file, or nothing yet: only these are replaced, also behind a symbolic link.

    Args:
        link_to_nothing: a link whose file is not there yet will do as well.

    Raises:
        NotAFileError: a folder, a device, a pipe or a socket stands there.
        OSError: the place cannot be looked at.
    """
    try:
        mode = path.stat().st_mode  # of what a link leads to: /dev/stdout is a pipe or a terminal
    except (FileNotFoundError, NotADirectoryError):
        if not link_to_nothing and path.is_symlink():
            raise NotAFileError(path, _LEADS_NOWHERE) from None
        return
    if stat.S_ISREG(mode):
        return
    unknown = sentence("it is no ordinary file; choose another name")
    raise NotAFileError(path, next((text for is_kind, text in _KINDS if is_kind(mode)), unknown))


def behind_links(path: Path) -> Path:
    """The file a symbolic link leads to; a circle of links is itself (``resolve`` raises there)."""
    return Path(os.path.realpath(path))


def make_folder(path: Path, *, mode: int = 0o700) -> None:
    """Make ``path`` and what is missing above it, with this mode whatever the umask. A folder that
    is there already stays as it is.

    Raises:
        OSError: it cannot be made, or a file stands there.
    """
    missing: list[Path] = []
    folder = path
    while not folder.exists() and folder.parent != folder:
        missing.append(folder)
        folder = folder.parent
    for each in reversed(missing):
        try:
            each.mkdir(mode)
        except FileExistsError:
            continue  # another program was faster
        _set_mode_of_folder(each, mode)


def _set_mode_of_folder(path: Path, mode: int) -> None:
    """Of the folder itself: in a folder of somebody else's its name may lead elsewhere by now."""
    if os.name != "posix":
        path.chmod(mode)
        return
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    except PermissionError:  # a umask that takes its owner's rights, which root has all the same
        path.chmod(mode)
        return
    try:
        os.fchmod(descriptor, mode)
    finally:
        os.close(descriptor)


def write_atomically(path: Path, content: bytes, *, mode: int | None = 0o600) -> None:
    """Put ``content`` at ``path``: a reader sees the old file or the new one, whole.

    The new file is flushed to the disk before the rename, and the rename is flushed after it, so
    that a power cut leaves one of the two as well. A symbolic link is followed: the file it points
    to is replaced, not the link; and only an ordinary file is (``check_writable_place``).

    Args:
        mode: of the new file, whatever the umask; None: that of the file it replaces, with its
            owner where this account may give files away, and 0644 for one that is new.

    Raises:
        OSError: the file is the old one. Only where the last flush failed it may be the new one.
    """
    check_writable_place(path)
    path = behind_links(path)
    make_folder(path.parent, mode=0o755)
    _clear_old_leftovers(path)
    temporary = path.with_name(f".{path.name}.{os.urandom(8).hex()}.new")
    try:
        if mode is None:
            _create(temporary, content, _mode_there(path), owner_of=path)
        else:
            _create(temporary, content, mode)
        temporary.replace(path)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    _flush_folder(path.parent)


def write_new(path: Path, content: bytes, *, mode: int = 0o600) -> None:
    """Create ``path`` in a folder that is there; never replaces anything, not even a link. Whole,
    or not at all, where the file system knows second names.

    Raises:
        FileExistsError: the name is taken.
        OSError: nothing was left.
    """
    _clear_old_leftovers(path)
    temporary = path.with_name(f".{path.name}.{os.urandom(8).hex()}.new")
    try:
        _create(temporary, content, mode)
        put_in_place_of_nothing(temporary, path)
    finally:
        with suppress(OSError):
            temporary.unlink()
    _flush_folder(path.parent)


def leftovers_of(path: Path) -> tuple[Path, ...]:
    """New files that were never put in the place of ``path``: being written right now, or left by a
    writer that was killed."""
    path = behind_links(path)
    # Sixteen hexadecimal digits; version 0.1.0 had eight of tempfile's characters. Also those of
    # copies of it, as json_file makes them of a damaged file.
    name = rf"{re.escape(path.name)}(?:\.damaged-[0-9a-f]{{16}})?"
    pattern = re.compile(rf"\.{name}\.(?:[0-9a-f]{{16}}|[a-z0-9_]{{8}})\.new")
    try:
        names = os.listdir(path.parent)  # noqa: PTH208 - names alone, before the window shows
    except OSError:
        return ()
    return tuple(path.with_name(name) for name in names if pattern.fullmatch(name))


_OLD: Final = 3600  # seconds; no writer takes so long


def _clear_old_leftovers(path: Path) -> None:
    for leftover in leftovers_of(path):
        with suppress(OSError):
            if time.time() - leftover.stat().st_mtime > _OLD:
                leftover.unlink()


def put_in_place_of_nothing(source: Path, path: Path) -> None:
    """Give the file ``source`` the second name ``path``, in one step and only if nothing has it.

    Raises:
        FileExistsError: the name is taken.
        OSError: it could not be given.
    """
    source = behind_links(source)  # link() would give the name to the link itself
    try:
        os.link(source, path)
    except FileExistsError:
        raise
    except OSError as error:
        # FAT, some network folders and some phones know no second names.
        if error.errno not in {errno.EPERM, errno.ENOTSUP, errno.ENOSYS, errno.EMLINK, errno.EXDEV}:
            raise
        content, mode = source.read_bytes(), stat.S_IMODE(source.stat().st_mode)
        try:
            _create(path, content, mode)
        except FileExistsError:
            raise
        except OSError:
            with suppress(OSError):
                path.unlink()
            raise


_CREATE: Final = (
    os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
)


def _create(path: Path, content: bytes, mode: int, owner_of: Path | None = None) -> None:
    """Owner and mode are given to the open file: as root in a folder of somebody else's, its name
    may lead to another file the moment after."""
    descriptor = os.open(path, _CREATE, 0o600)
    try:
        left = memoryview(content)
        while left:
            left = left[os.write(descriptor, left) :]
        if os.name == "posix":
            if owner_of is not None:
                _give_to_owner_of(owner_of, descriptor)
            os.fchmod(descriptor, mode)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    if os.name != "posix":
        path.chmod(mode)


def _mode_there(path: Path) -> int:
    try:
        return stat.S_IMODE(path.stat().st_mode) & 0o777
    except FileNotFoundError:
        return 0o644


def _give_to_owner_of(path: Path, descriptor: int) -> None:
    """As root, a file in somebody's home stays theirs."""
    with suppress(FileNotFoundError, PermissionError):
        there, new = path.stat(), os.fstat(descriptor)
        if (there.st_uid, there.st_gid) != (new.st_uid, new.st_gid):
            os.fchown(descriptor, there.st_uid, there.st_gid)


# What a file system says that cannot flush a folder, or a folder that may be written but not read.
_NO_FLUSH: Final = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EACCES, errno.EPERM, errno.EBADF})


def _flush_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        if error.errno not in _NO_FLUSH:
            raise
