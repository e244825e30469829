"""Earlier versions of ``root.crt`` beside it: kept in one step, pruned, and the good ones found."""

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Final

from azpg_gui.core.certificates.certificate_file import FileKind, load_certificate_file
from azpg_gui.core.files import put_in_place_of_nothing, read_bounded

__all__ = ["backups_of", "keep_backup", "newest_backup", "prune_backups"]

_KEPT: Final = 10
_LIMIT: Final = 20_000_000  # bytes
_STAMP: Final = "%Y%m%d-%H%M%S"


def keep_backup(path: Path) -> Path:
    """Give the file at ``path`` a second name, under which it stays when ``path`` is replaced:
    ``root.crt.20261124-180000.bak``, in UTC. Whole, or not at all. Call with the lock held.

    Raises:
        OSError: nothing was kept.
    """
    known = [_order(path, backup) for backup in backups_of(path)[:1]]
    stamp, count = max([(datetime.now(UTC).strftime(_STAMP), 0), *known])  # clocks are set back
    while True:
        count += 1
        number = f"-{count}" if count > 1 else ""
        backup = path.with_name(f"{path.name}.{stamp}{number}.bak")
        try:
            put_in_place_of_nothing(path, backup)
        except FileExistsError:
            continue
        return backup


def backups_of(path: Path) -> tuple[Path, ...]:
    """Earlier versions of a trust file, the newest first, good or not."""
    pattern = _pattern(path)
    try:
        names = [found.name for found in path.parent.iterdir()]
    except OSError:
        return ()
    found = [path.with_name(name) for name in names if pattern.fullmatch(name)]
    return tuple(sorted(found, key=lambda backup: _order(path, backup), reverse=True))


def newest_backup(path: Path) -> Path | None:
    """What ``roots undo`` puts back: the newest version that is whole and differs from what is at
    ``path``. None where there is none. Reads files."""
    now = _content(path)
    good = (backup for backup in _good(path) if _content(backup) != now)
    return next(good, None)


def prune_backups(path: Path) -> None:
    """Remove all but the ten newest; of these none may be whole, and then the newest whole one
    stays too. What cannot be removed stays, and is no error."""
    old = backups_of(path)[_KEPT:]
    if not old:
        return
    whole = next(islice(_good(path), 1), None)
    for backup in old:
        if backup != whole:
            with suppress(OSError):
                backup.unlink()


def _good(path: Path) -> Iterator[Path]:
    """Version 0.1.0 left cut ones when it was killed."""
    for backup in backups_of(path):
        if (
            _is_whole(_content(backup) or b"")
            and load_certificate_file(backup).kind is FileKind.CERTIFICATES
        ):
            yield backup


_BEGINS: Final = re.compile(rb"-----BEGIN [^-\n]+-----")
_ENDS: Final = re.compile(rb"-----END [^-\n]+-----")
_END_OF_PEM: Final = re.compile(rb"(?:\n|-----END [^-\n]+-----)\Z")


def _is_whole(content: bytes) -> bool:
    """Not cut within a certificate, nor within the comment before the next."""
    begun = len(_BEGINS.findall(content))
    if not begun:
        return b"-----BEGIN" not in content  # DER, in which every length is checked
    return begun == len(_ENDS.findall(content)) and _END_OF_PEM.search(content) is not None


def _content(path: Path) -> bytes | None:
    try:
        return read_bounded(path, limit=_LIMIT)[0]
    except OSError:
        return None


def _pattern(path: Path) -> re.Pattern[str]:
    return re.compile(rf"{re.escape(path.name)}\.(\d{{8}}-\d{{6}})(?:-(\d{{1,9}}))?\.bak")


def _order(path: Path, backup: Path) -> tuple[str, int]:
    found = _pattern(path).fullmatch(backup.name)
    return (found[1], int(found[2] or 1)) if found else ("", 0)
