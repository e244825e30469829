"""libpq's password file, ``~/.pgpass``: which line is for this connection."""

import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from azpg_gui.core.connection.parameters import ConnectionParameters
from azpg_gui.core.connection.places import libpq_folder
from azpg_gui.core.files import read_bounded
from azpg_gui.core.secret import Secret

__all__ = ["PasswordFile", "password_file_place", "password_in_file"]

_LIMIT: Final = 4_000_000  # bytes


@dataclass(frozen=True, slots=True)
class PasswordFile:
    """What the password file says about one connection.

    Attributes:
        secret: of the first line that fits; None where none does, or the file is ignored.
        line: its number, from 1; 0 for none.
        open_to_others: group or others may read the file, so libpq ignores it.
    """

    path: Path
    secret: Secret | None = None
    line: int = 0
    open_to_others: bool = False


def password_file_place(parameters: ConnectionParameters) -> Path | None:
    """``passfile``, or libpq's own place: ``~/.pgpass``, ``%APPDATA%\\postgresql\\pgpass.conf``."""
    named = parameters.value("passfile")
    if named:
        return Path(named)
    folder = libpq_folder(os.environ)
    if folder is None:
        return None
    return folder / "pgpass.conf" if os.name == "nt" else folder.parent / ".pgpass"


def password_in_file(
    path: Path | None, host: str, port: str, dbname: str, user: str
) -> PasswordFile | None:
    """The password of the first line that fits; None where there is no such file.

    fe-connect.c, ``passwordFromFile``: four fields and the password, divided by colons; ``*`` fits
    everything, a backslash takes the next character as it is, ``#`` begins a comment.
    """
    if path is None or not dbname or not user:
        return None
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            return None
        if os.name == "posix" and status.st_mode & (stat.S_IRWXG | stat.S_IRWXO):
            return PasswordFile(path, open_to_others=True)
        content, _ = read_bounded(path, limit=_LIMIT)
    except OSError:
        return None
    wanted = (host or "localhost", port or "5432", dbname, user)
    for number, line in enumerate(content.decode("utf-8", "surrogateescape").split("\n"), start=1):
        password = _password_of(line.rstrip("\r"), wanted)
        if password is not None:
            return PasswordFile(path, Secret(password), number)
    return PasswordFile(path)


def _password_of(line: str, wanted: tuple[str, ...]) -> str | None:
    if line.startswith("#"):
        return None
    rest: str | None = line
    for token in wanted:
        rest = _after(rest, token)
        if rest is None:
            return None
    return _unescaped(rest or "")


def _after(text: str | None, token: str) -> str | None:
    """``pwdfMatchesString``: what follows the first field of ``text`` if it fits ``token``."""
    if text is None:
        return None
    if text.startswith("*:"):
        return text[2:]
    position = matched = 0
    while position < len(text):
        if text[position] == ":" and matched == len(token):
            return text[position + 1 :]
        if text[position] == "\\":
            position += 1
        if matched == len(token) or position >= len(text) or text[position] != token[matched]:
            return None
        position, matched = position + 1, matched + 1
    return None


def _unescaped(text: str) -> str:
    """The password up to the next bare colon, its backslashes taken out."""
    kept: list[str] = []
    position = 0
    while position < len(text) and text[position] != ":":
        if text[position] == "\\" and position + 1 < len(text):
            position += 1
        kept.append(text[position])
        position += 1
    return "".join(kept)
