"""A team file in one piece: its archive, and the folder of one that was unpacked."""

import io
import lzma
import os
import zipfile
import zlib
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import Final

from azpg_gui.core.files import read_bounded
from azpg_gui.core.interchange.imported import UnreadableError
from azpg_gui.core.sentences import printable, sentence

__all__ = ["files_of_folder", "is_team_archive", "unzipped", "zipped"]

_LARGEST: Final = 16_000_000  # bytes unpacked; ten thousand profiles have four million
_MOST: Final = 300  # files
# What Finder and Explorer put beside files when they show or pack a folder.
_OF_THE_SYSTEM: Final = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})
_TOO_LARGE: Final = sentence("The archive is too large for a team file.")


def zipped(files: Mapping[str, bytes], at: datetime) -> bytes:
    """The archive; the same files give the same bytes."""
    target = io.BytesIO()
    moment = at.astimezone(UTC)
    stamp = (max(moment.year, 1980), moment.month, moment.day, moment.hour, moment.minute, 0)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(files):
            member = zipfile.ZipInfo(name, stamp)
            member.external_attr = 0o644 << 16
            member.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(member, files[name])
    return target.getvalue()


def is_team_archive(content: bytes) -> bool:
    return content.startswith(b"PK\x03\x04")


def unzipped(content: bytes) -> dict[str, bytes]:
    """Files of an archive, in memory: nothing of it is written by its own name.

    Raises:
        UnreadableError: it is damaged, or too large.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            members = [one for one in archive.infolist() if _counts(one.filename)]
            if len(members) > _MOST or sum(one.file_size for one in members) > _LARGEST:
                raise UnreadableError(_TOO_LARGE)
            names = Counter(one.filename for one in members)
            again = next((name for name in names if names[name] > 1), None)
            if again is not None:  # which of them counts, each program would say otherwise
                raise UnreadableError(
                    sentence(
                        "The archive has {name} more than once. Nothing is taken from it.",
                        name=printable(again, limit=100),
                    )
                )
            return _from_their_folder({one.filename: archive.read(one) for one in members})
    except (
        zipfile.BadZipFile, RuntimeError, OSError, ValueError, NotImplementedError, EOFError,
        zlib.error, lzma.LZMAError,
    ):  # fmt: skip
        raise UnreadableError(sentence("The archive is damaged, or locked.")) from None


def _counts(name: str) -> bool:
    path = PurePosixPath(name)
    is_folder = name.endswith("/")
    return not (is_folder or path.parts[:1] == ("__MACOSX",) or path.name in _OF_THE_SYSTEM)


def _from_their_folder(files: dict[str, bytes]) -> dict[str, bytes]:
    """Where the folder was packed with its name, rather than what is in it."""
    tops = {name.partition("/")[0] for name in files}
    if len(tops) != 1 or any("/" not in name for name in files):
        return files
    return {name.partition("/")[2]: content for name, content in files.items()}


def files_of_folder(folder: Path, needed: Collection[str]) -> dict[str, bytes]:
    """Every file below ``folder``; where one of the ``needed`` is missing, only these: it may be
    a whole disk. Blocking.

    Raises:
        OSError: a file of it cannot be read.
        UnreadableError: there is too much in it.
    """
    there = [name for name in needed if (folder / name).is_file()]
    names = there if len(there) < len(needed) else _files_below(folder)
    files: dict[str, bytes] = {}
    left = _LARGEST
    for name in names:
        files[name], _ = read_bounded(folder / name, limit=left)
        left -= len(files[name])
        if len(files) > _MOST or left <= 0:
            raise UnreadableError(_TOO_LARGE)
    return files


def _files_below(folder: Path) -> Iterator[str]:
    for at, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            path = Path(at) / name
            relative = path.relative_to(folder).as_posix()
            if _counts(relative) and path.is_file():
                yield relative
