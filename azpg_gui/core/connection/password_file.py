"""libpq's password file, ``~/.pgpass``: which line is for this connection."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from azpg_gui.core import libpq
from azpg_gui.core.connection.libpq_places import libpq_folder
from azpg_gui.core.connection.parameters import ConnectionParameters
from azpg_gui.core.files import read_bounded
from azpg_gui.core.secret import Secret
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.fast_dataclass import dataclass

__all__ = [
    "PasswordFile",
    "PasswordFileState",
    "no_password_in_file",
    "password_file_place",
    "password_file_state",
    "password_in_file",
]

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


@dataclass(frozen=True, slots=True)
class PasswordFileState:
    """Why the password file gave no password. Nothing of its content is kept: in a line with a
    field too few the password stands where another field is looked for.

    Attributes:
        mode: as ``ls -l`` shows it, where libpq ignores the file for it; else empty. A folder's or
            a device's begins with another letter than ``-``.
        nearest: number of the line that fits but for ``differs``; 0 where none comes near.
        differs: the one field that does not fit, ``host``, ``port``, ``database`` or ``user``.
    """

    path: Path
    mode: str = ""
    nearest: int = 0
    differs: str = ""


def password_file_state(parameters: ConnectionParameters) -> PasswordFileState | None:
    """What the password file has for the first server of ``parameters``; None where there is none,
    a password was given, or a line fits. Blocking."""
    first = next(iter(_endpoints(parameters)), None)
    place = password_file_place(parameters)
    if parameters.password or first is None or place is None:
        return None
    host, port = first
    user, dbname = parameters.user, parameters.dbname
    other = _other_than_a_file(place)
    if other:
        return PasswordFileState(place, other)
    found = password_in_file(place, host, port, dbname, user)
    if found is None or found.secret is not None:
        return None
    if found.open_to_others:
        return PasswordFileState(place, stat.filemode(place.stat().st_mode))
    number, field = _nearest(place, (_as_in_the_file(host), port or "5432", dbname, user))
    return PasswordFileState(place, nearest=number, differs=field)


def no_password_in_file(state: PasswordFileState) -> Sentence:
    """Why it gave none, and what would mend it."""
    if state.mode and not state.mode.startswith("-"):
        return sentence(
            "libpq ignores the password file {path}: it is a folder or a device, and no ordinary "
            "file.",
            path=state.path,
        )
    if state.mode:
        return sentence(
            "libpq ignores the password file {path}: its permissions are {mode}, and only its "
            "owner may read it. Take the others' permission away, then test again.",
            path=state.path, mode=state.mode,
        )  # fmt: skip
    if state.nearest:
        return sentence(
            "Line {line} of {path} fits this connection but for its {field}: a line counts only "
            "where host, port, database and user all fit.",
            line=state.nearest, path=state.path, field=state.differs,
        )  # fmt: skip
    return sentence(
        "The password file {path} has no line for host, port, database and user of this "
        "connection.",
        path=state.path,
    )


def _other_than_a_file(path: Path) -> str:
    """libpq: "password file … is not a plain file", and goes on without it."""
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError):
        return ""
    return "" if stat.S_ISREG(mode) else stat.filemode(mode)


def _endpoints(parameters: ConnectionParameters) -> list[tuple[str, str]]:
    hosts = (parameters.host or parameters.hostaddr).split(",")
    ports = parameters.value("port").split(",")
    return [(hosts[0], ports[0])]


_FIELDS: Final = ("host", "port", "database", "user")


def _nearest(path: Path, wanted: tuple[str, ...]) -> tuple[int, str]:
    """The first line with exactly one field that does not fit, and that field's name."""
    try:
        content, _ = read_bounded(path, limit=_LIMIT)
    except OSError:
        return 0, ""
    for number, line in _lines(content):
        for index, field in enumerate(_FIELDS):
            tokens = tuple(None if n == index else token for n, token in enumerate(wanted))
            if _fits(line, tokens):
                return number, field
    return 0, ""


def _fits(line: str, wanted: tuple[str | None, ...]) -> bool:
    """Every token fits its field; None fits any."""
    if line.startswith("#"):
        return False
    rest: str | None = line
    for token in wanted:
        rest = _behind(rest) if token is None else _after(rest, token)
        if rest is None:
            return False
    return True


def _behind(text: str | None) -> str | None:
    """What follows the first field, whatever it says."""
    position = 0
    while text is not None and position < len(text):
        if text[position] == ":":
            return text[position + 1 :]
        position += 2 if text[position] == "\\" else 1
    return None


def password_file_place(parameters: ConnectionParameters) -> Path | None:
    """``passfile``, or libpq's own place: ``~/.pgpass``, ``%APPDATA%\\postgresql\\pgpass.conf``.
    None where a profile signs in without it."""
    if parameters.sign_in is not None and not parameters.sign_in.reads_password_file:
        return None
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
    wanted = (_as_in_the_file(host), port or "5432", dbname, user)
    for number, line in _lines(content):
        password = _password_of(line, wanted)
        if password is not None:
            return PasswordFile(path, Secret(password), number)
    return PasswordFile(path)


def _as_in_the_file(host: str) -> str:
    """No host, and libpq's own folder of sockets, stand there as ``localhost``
    (``passwordFromFile``)."""
    is_own_folder = host.startswith("/") and host == libpq.default_socket_folder()
    return "localhost" if not host or is_own_folder else host


def _lines(content: bytes) -> Iterator[tuple[int, str]]:
    """Lines as ``passwordFromFile`` puts them together, with their numbers.

    What ``fgets`` returns counts up to a NUL, and a line is whole only at its newline or at the end
    of the file: a NUL takes the rest of its line away, and joins it to the next one.
    """
    kept, first = b"", 1
    *whole, rest = content.split(b"\n")
    pieces = [line + b"\n" for line in whole] + ([rest] if rest else [])
    for number, piece in enumerate(pieces, start=1):
        kept += piece.partition(b"\0")[0]
        if kept.endswith(b"\n") or not piece.endswith(b"\n"):
            yield first, kept.rstrip(b"\r\n").decode("utf-8", "surrogateescape")
            kept, first = b"", number + 1


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
