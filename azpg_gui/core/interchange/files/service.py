"""``pg_service.conf``: every section, as ``parseServiceFile`` of fe-connect.c reads it."""

import os
from collections.abc import Iterator
from typing import Final, NamedTuple

from azpg_gui.core.connection.keywords import known_keywords
from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.imported import (
    ConcernCode,
    Imported,
    Kind,
    Reading,
    Refusal,
    UnreadableError,
)
from azpg_gui.core.interchange.marked_text import with_mark_said, without_mark
from azpg_gui.core.sentences import Sentence, printable, sentence

__all__ = ["read", "recognise"]

_BUFFER: Final = 1024  # bytes of a line and its end (``buf``)
_SPACE: Final = b" \t\n\v\f\r"  # isspace(3)


class _Section(NamedTuple):
    name: str
    line: int
    lines: list[tuple[int, bytes]]


def recognise(text: str) -> float:
    """A section, and under it a setting."""
    lines = [line.strip() for line in text[:20_000].split("\n")]
    lines = [line for line in lines if line and not line.startswith("#")]
    if not lines or not (lines[0].startswith("[") and "]" in lines[0]):
        return 0.0
    settings = [line for line in lines if not line.startswith("[")]
    known = sum(line.partition("=")[0] in known_keywords() for line in settings)
    return 0.95 if settings and known * 2 >= len(settings) else 0.0


def read(content: bytes) -> Reading:
    """Every service, the first of each name as in libpq."""
    imported: list[Imported] = []
    refused: list[Refusal] = []
    seen: set[str] = set()
    content, mark = without_mark(content)
    sections, too_long = _sections(content)
    for section in sections:
        if section.name in seen:
            again = sentence(
                "There is a service “{name}” above it, which is the one libpq takes.",
                name=printable(section.name, limit=100),
            )
            refused.append(Refusal(again, Kind.SERVICE, line=section.line))
            continue
        seen.add(section.name)
        try:
            imported.append(with_mark_said(_read_section(section), mark))
        except UnreadableError as error:
            refused.append(Refusal(error.sentence, Kind.SERVICE, line=error.line))
    if too_long:
        text = sentence("The line is too long for libpq, which does not read on behind it.")
        refused.append(Refusal(text, Kind.SERVICE, line=too_long))
    if not imported and not refused:
        refused.append(Refusal(sentence("There is no connection in it."), Kind.SERVICE))
    return Reading(tuple(imported), tuple(refused))


def _sections(content: bytes) -> tuple[list[_Section], int]:
    """Sections, and the number of a line libpq stops at; 0 for none."""
    found: list[_Section] = []
    for number, whole in enumerate(_lines(content), start=1):
        if len(whole) >= _BUFFER - 1:
            return found, number
        line = whole.strip(_SPACE)
        if not line or line.startswith(b"#"):
            continue
        if line.startswith(b"["):
            name = os.fsdecode(line[1:].partition(b"]")[0])
            found.append(_Section(name, number, []))
        elif found:
            found[-1].lines.append((number, line))
    return found, 0


def _lines(content: bytes) -> Iterator[bytes]:
    """What ``fgets`` returns, each up to a NUL, which ends a C string."""
    for line in content.split(b"\n"):
        for start in range(0, max(len(line), 1), _BUFFER - 1):
            yield line[start : start + _BUFFER - 1].partition(b"\0")[0]


def _read_section(section: _Section) -> Imported:
    gathering = Gathering(Kind.SERVICE, line=section.line, program="libpq")
    seen: set[str] = set()
    for number, line in section.lines:
        if line.startswith(b"ldap"):
            gathering.concern(
                ConcernCode.NOT_KEPT,
                sentence(
                    "Line {line} asks a directory server (LDAP). This program does not, and left "
                    "it out.",
                    line=number,
                ),
            )
            continue
        keyword, equals, value = (os.fsdecode(part) for part in line.partition(b"="))
        problem = _problem(keyword, equals)
        if problem is not None:
            gathering.refuse(problem, number)
        if keyword not in seen:  # the first value of a keyword counts
            seen.add(keyword)
            _take(gathering, keyword, value, number)
    return gathering.finish(section.name)


def _take(gathering: Gathering, keyword: str, value: str, number: int) -> None:
    try:
        gathering.take(keyword, value)
    except UnreadableError as error:
        raise UnreadableError(error.sentence, number) from None


def _problem(keyword: str, equals: str) -> Sentence | None:
    if not equals:
        return sentence("libpq refuses this line of a service: it has no =.")
    if keyword in {"service", "servicefile"}:
        return sentence("libpq refuses this line: a service cannot name another one.")
    if keyword not in known_keywords():
        return sentence(
            "libpq refuses this line of a service: it knows no setting “{keyword}”.",
            keyword=printable(keyword, limit=60),
        )
    return None
