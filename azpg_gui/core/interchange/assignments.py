"""Variables that are set: by POSIX shells, cmd, PowerShell, csh and fish, in .env files, in
Dockerfiles and in the YAML of containers."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

__all__ = ["Assignment", "assignments"]


class Assignment(NamedTuple):
    """Attributes:
    line: from 1.
    literal: in single quotes, in which a shell puts nothing in.
    """

    name: str
    value: str
    line: int = 1
    literal: bool = False


_NAME: Final = r"[A-Za-z_][A-Za-z0-9_]{1,80}"
_QUOTED_OR_WORD: Final = r"\$\([^()\n]*\)|\"(?:[^\"\\]|\\.)*\"|'[^']*'|(?:[^\s;\"'\\]|\\.)*"
_POSIX: Final = re.compile(rf"\s*(?:export|declare -x|typeset -x|ENV|-e|--env)\s+(?={_NAME}=)")
_POSIX_PAIR: Final = re.compile(rf"(?P<name>{_NAME})=(?P<value>{_QUOTED_OR_WORD})[ \t]*;?[ \t]*")
_CMD: Final = re.compile(rf"\s*set\s+(?P<quote>\"?)(?P<name>{_NAME})=(?P<value>.*)", re.IGNORECASE)
_POWERSHELL: Final = re.compile(
    rf"\s*\$env:(?P<name>{_NAME})\s*=\s*(?P<value>\"(?:[^\"`]|`.)*\"|'[^']*'|[^\s;]+)[ \t]*;?",
    re.IGNORECASE,
)
_OTHER_SHELLS: Final = re.compile(
    rf"\s*(?:setenv|set -[gUx]+|set --export)\s+(?P<name>{_NAME})[ \t]+(?P<value>{_QUOTED_OR_WORD})"
)
_PLAIN: Final = re.compile(rf"\s*(?:- )?[\"']?(?P<name>{_NAME})\s?=\s?(?P<value>.*)")
_YAML: Final = re.compile(rf"\s*(?:- )?[\"']?(?P<name>{_NAME})[\"']?[ \t]*:[ \t]+(?P<value>.+)")


def assignments(text: str) -> Iterator[Assignment]:
    """Every variable that is set, by any shell, in the order of the text."""
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip() or line.lstrip().startswith(("#", "::", "REM ", "rem ")):
            continue
        yield from _of_line(line, number)


def _of_line(line: str, number: int) -> Iterator[Assignment]:
    prefix = _POSIX.match(line)
    if prefix is not None:
        position = prefix.end()
        while pair := _POSIX_PAIR.match(line, position):
            yield _posix(pair["name"], pair["value"], number)
            again = _POSIX.match(line, pair.end())
            position = again.end() if again else pair.end()
        return
    if _POWERSHELL.match(line):
        for each in _POWERSHELL.finditer(line):
            value = each["value"]
            bare = value[1:-1] if value[:1] in "\"'" else value
            yield Assignment(each["name"], re.sub(r"`(.)", r"\1", bare), number, literal=True)
    elif found := _CMD.match(line):
        value = found["value"].strip()
        bare = value.rstrip('"') if found["quote"] else value
        yield Assignment(found["name"], bare, number, literal=True)
    elif found := _OTHER_SHELLS.match(line):
        yield _posix(found["name"], found["value"], number)
    elif found := _PLAIN.match(line):
        yield _plain(found["name"], found["value"].strip(), number)
    elif found := _YAML.match(line):
        yield _plain(found["name"], found["value"].strip().removesuffix(","), number)


def _plain(name: str, value: str, number: int) -> Assignment:
    """A line of a .env file: without quotes it goes on to its end, or to a comment."""
    if value[:1] not in {'"', "'"}:
        return Assignment(name, re.split(r"\s#", value, maxsplit=1)[0].strip(), number)
    quoted = re.match(_QUOTED_OR_WORD, value)
    return _posix(name, quoted[0] if quoted and quoted[0] else value, number)


def _posix(name: str, value: str, number: int) -> Assignment:
    if value.startswith("'") and value.endswith("'") and len(value) > 1:
        return Assignment(name, value[1:-1], number, literal=True)
    if value.startswith('"') and value.endswith('"') and len(value) > 1:
        return Assignment(name, re.sub(r"\\([\"\\$`])", r"\1", value[1:-1]), number)
    return Assignment(name, re.sub(r"\\(.)", r"\1", value), number)
