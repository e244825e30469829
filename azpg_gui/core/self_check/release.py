"""A release file: which version there is, and the SHA-256 of its packages. ``packaging/build.py``
writes it as ``release.json`` beside them; nothing looks for one by itself."""

import json
import re
from datetime import UTC, datetime
from enum import Enum
from typing import Any, Final, NoReturn

from azpg_gui import __version__
from azpg_gui.core.sentences import ExplainedError, sentence
from azpg_gui.fast_dataclass import dataclass

__all__ = ["SIZE_LIMIT", "Age", "Release", "ReleaseError", "ReleaseFile", "age", "read_release"]

SIZE_LIMIT: Final = 100_000  # bytes; ours has less than two thousand
_MOST_FILES: Final = 100
_VERSION: Final = re.compile(r"[0-9]{1,6}(?:\.[0-9]{1,6}){0,3}", re.ASCII)
_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+~-]{0,199}", re.ASCII)
_SHA256: Final = re.compile(r"[0-9a-f]{64}", re.ASCII)
_LARGEST: Final = 10**12  # bytes of a package


class ReleaseError(ExplainedError):
    """It is no release file of this program, or there is none to be had; the message says why."""


class Age(Enum):
    NEWER = "newer"
    SAME = "same"
    OLDER = "older"


@dataclass(frozen=True, slots=True)
class ReleaseFile:
    name: str
    size: int  # bytes
    sha256: str


@dataclass(frozen=True, slots=True)
class Release:
    version: str
    released: datetime  # a day, UTC
    files: tuple[ReleaseFile, ...]

    def sums(self) -> str:
        """As ``sha256sum --check`` reads them."""
        return "".join(f"{each.sha256}  {each.name}\n" for each in self.files)


def age(release: Release, own: str = __version__) -> Age:
    """Of the release beside this program; 0.1 is 0.1.0."""
    theirs, ours = _numbers(release.version), _numbers(own)
    if theirs == ours:
        return Age.SAME
    return Age.NEWER if theirs > ours else Age.OLDER


def _numbers(version: str) -> tuple[int, ...]:
    numbers = [int(part) for part in version.split(".")]
    return tuple(numbers + [0] * (4 - len(numbers)))


def read_release(content: bytes) -> Release:
    """Keys it does not know may come.

    Raises:
        ReleaseError: too large, no JSON, another program's, or a value that is missing or wrong.
    """
    if len(content) > SIZE_LIMIT:
        limit = SIZE_LIMIT // 1000
        raise ReleaseError(sentence("A release file has at most {limit} kB.", limit=limit))
    try:
        row = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise ReleaseError(sentence("This is no release file: it is not JSON.")) from error
    if not isinstance(row, dict) or row.get("program") != "azpg-gui":
        raise ReleaseError(sentence("This is no release file of azpg-gui."))
    files = row.get("files")
    if not isinstance(files, list) or not 0 < len(files) <= _MOST_FILES:
        _refuse("files")
    return Release(
        _matching(row, "version", _VERSION), _day(row), tuple(_file(each) for each in files)
    )


def _file(row: object) -> ReleaseFile:
    if not isinstance(row, dict):
        _refuse("files")
    size = row.get("size")
    if type(size) is not int or not 0 <= size <= _LARGEST:
        _refuse("size")
    return ReleaseFile(_matching(row, "name", _NAME), size, _matching(row, "sha256", _SHA256))


def _matching(row: dict[str, Any], key: str, form: re.Pattern[str]) -> str:
    value = row.get(key)
    if not isinstance(value, str) or not form.fullmatch(value):
        _refuse(key)
    return value


def _day(row: dict[str, Any]) -> datetime:
    try:
        return datetime.strptime(row["released"], "%Y-%m-%d").replace(tzinfo=UTC)
    except (KeyError, TypeError, ValueError):
        _refuse("released")


def _refuse(key: str) -> NoReturn:
    raise ReleaseError(
        sentence("This release file cannot be read: {key} is missing or wrong.", key=key)
    )
