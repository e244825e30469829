"""``.pgpass`` and ``pgpass.conf``: ``host:port:database:user:password``
(``passwordFromFile`` of fe-connect.c)."""

import re
from typing import Final

from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.imported import Imported, Kind, Reading, Refusal, UnreadableError
from azpg_gui.core.interchange.marked_text import with_mark_said, without_mark
from azpg_gui.core.secret import Secret
from azpg_gui.core.sentences import sentence

__all__ = ["read", "recognise"]

_FIELDS: Final = ("host", "port", "dbname", "user")
_FIELD: Final = re.compile(r"(?:[^:\\]|\\.|\\\Z)*", re.DOTALL)
_TYPICAL: Final = re.compile(r"[^\s:=/]*:(?:\d{1,5}|\*):[^:\s]*:[^:\s]+:.+")


def recognise(text: str) -> float:
    """Every line is one of a password file."""
    lines = [line for line in text[:20_000].split("\n") if line.strip()]
    lines = [line for line in lines if not line.startswith("#")]
    return 0.9 if lines and all(_TYPICAL.fullmatch(line.strip()) for line in lines) else 0.0


def read(content: bytes) -> Reading:
    """Every line. What is refused is named by its number alone: in a line with a field too few the
    password stands where another field is looked for."""
    imported: list[Imported] = []
    refused: list[Refusal] = []
    content, mark = without_mark(content)
    for number, raw in enumerate(content.split(b"\n"), start=1):
        line = raw.partition(b"\0")[0].rstrip(b"\r").decode("utf-8", "surrogateescape")
        if not line or line.startswith("#"):
            continue
        try:
            imported.append(with_mark_said(_read_line(line, number), mark))
        except UnreadableError as error:
            refused.append(Refusal(error.sentence, Kind.PASSWORD_FILE, line=error.line))
    if not imported and not refused:
        refused.append(Refusal(sentence("There is no connection in it."), Kind.PASSWORD_FILE))
    return Reading(tuple(imported), tuple(refused))


def _read_line(line: str, number: int) -> Imported:
    fields = _fields(line)
    if len(fields) < len(_FIELDS) + 1 or not fields[len(_FIELDS)]:
        raise UnreadableError(
            sentence("The line has too few fields: host:port:database:user:password."), number
        )
    if not all(fields[: len(_FIELDS)]):  # ``pwdfMatchesString``: nothing matches an empty one
        raise UnreadableError(
            sentence(
                "A field of the line is empty, so that libpq finds no connection for it. A colon "
                "inside a field is written \\:, those of an IPv6 address too."
            ),
            number,
        )
    gathering = Gathering(Kind.PASSWORD_FILE, line=number, program="libpq")
    patterns = {key for key, field in zip(_FIELDS, fields, strict=False) if field == "*"}
    for keyword, field in zip(_FIELDS, fields, strict=False):
        if keyword not in patterns:
            try:
                gathering.take(keyword, _unescaped(field))
            except UnreadableError:
                raise UnreadableError(
                    sentence("The line is none of a password file."), number
                ) from None
    secret = Secret(_unescaped(fields[len(_FIELDS)]))
    imported = gathering.values
    return Imported(
        gathering.origin(), values=dict(imported), secrets={"password": secret},
        patterns=frozenset(patterns),
    )  # fmt: skip


def _fields(line: str) -> list[str]:
    found: list[str] = []
    position = 0
    while position <= len(line):
        match = _FIELD.match(line, position)
        assert match is not None  # noqa: S101 - it matches the empty text
        found.append(match[0])
        position = match.end() + 1
    return found


def _unescaped(field: str) -> str:
    return re.sub(r"\\(.)", r"\1", field, flags=re.DOTALL)
