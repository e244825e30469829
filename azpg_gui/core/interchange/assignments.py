"""Variables that are set: by POSIX shells, cmd, PowerShell, csh and fish, in .env files, in
Dockerfiles and in the YAML of containers."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from azpg_gui.core.interchange.yaml_lines import scalar

__all__ = ["Assignment", "assignments"]


class Assignment(NamedTuple):
    """Attributes:
    line: from 1.
    literal: in single quotes, in which a shell puts nothing in.
    blanks: some stand around the =, so that a shell would not set it.
    again: it was set before, to something else.
    in_block: a member of a Kubernetes Secret or ConfigMap, where names have no prefix.
    unclosed: a quotation mark in the value ends nowhere; the rest of the line was taken.
    """

    name: str
    value: str
    line: int = 1
    literal: bool = False
    blanks: bool = False
    again: bool = False
    in_block: bool = False
    unclosed: bool = False


_MARKS: Final = frozenset({'"', "'"})
_NAME: Final = r"[A-Za-z_][A-Za-z0-9_]{1,80}"
# One word of a shell: pieces in quotes and pieces without, as in 'it'\\''s'.
_PIECE: Final = r"\$\([^()\n]*\)|\"(?:[^\"\\]|\\.)*\"|'[^']*'|[^\s;\"'\\]|\\."
_QUOTED_OR_WORD: Final = rf"(?:{_PIECE})*"
_POSIX: Final = re.compile(rf"\s*(?:export|declare -x|typeset -x|ENV|-e|--env)\s+(?={_NAME}=)")
# Options of a command: docker run -e NAME=VALUE, kubectl create secret --from-literal=NAME=VALUE.
_OPTION: Final = re.compile(rf"\s(?:-e|--env|--from-literal)(?:\s+|=)(?P<word>{_QUOTED_OR_WORD})")
_POSIX_PAIR: Final = re.compile(rf"(?P<name>{_NAME})=(?P<value>{_QUOTED_OR_WORD})[ \t]*;?[ \t]*")
_CMD: Final = re.compile(rf"\s*set\s+(?P<quote>\"?)(?P<name>{_NAME})=(?P<value>.*)", re.IGNORECASE)
# cmd runs one command after the other at & and &&, but not in quotes and not after ^.
_CMD_AND: Final = re.compile(r"(?<!\^)&&?(?=[^\"]*(?:\"[^\"]*\"[^\"]*)*$)")
_POWERSHELLS: Final = r"\"(?:[^\"`]|`.|\"\")*\"|'(?:[^']|'')*'"
_POWERSHELL: Final = re.compile(
    rf"\s*\$env:(?P<name>{_NAME})\s*=\s*(?P<value>{_POWERSHELLS}|[^\s;]+)[ \t]*;?",
    re.IGNORECASE,
)
_OTHER_SHELLS: Final = re.compile(
    rf"\s*(?:setenv|set -[gUx]+|set --export)\s+(?P<name>{_NAME})[ \t]+(?P<value>{_QUOTED_OR_WORD})"
)
# export PGHOST = srv: sh then exports PGHOST, "=" and srv, and sets none (POSIX.1-2017, XCU 2.9.1);
# cmd sets a variable whose name ends in a blank.
_BLANKS: Final = re.compile(
    rf"\s*(?:(?:export|declare -x|typeset -x)\s+(?P<name>{_NAME})(?:[ \t]+=[ \t]*|=[ \t]+)"
    rf"(?!{_NAME}=)|set\s+(?P<cmd>{_NAME})[ \t]+=[ \t]*)(?P<value>[^\s#].*)",
    re.IGNORECASE,
)
# [Environment]::SetEnvironmentVariable("PGHOST", "srv", "User"); setx PGHOST "srv" /M
_SET_FOR_GOOD: Final = re.compile(
    rf"\[(?:System\.)?Environment\]::SetEnvironmentVariable\(\s*[\"'](?P<name>{_NAME})[\"']\s*,\s*"
    rf"(?P<value>{_POWERSHELLS})|\bsetx\s+(?:/m\s+)?(?P<setx>{_NAME})\s+"
    r"(?P<word>\"[^\"]*\"|\S+)",
    re.IGNORECASE,
)
_PLAIN: Final = re.compile(rf"\s*(?:- )?[\"']?(?P<name>{_NAME})\s?=\s?(?P<value>(?s:.*))")
# A value that begins with a quotation mark may go on over lines, as a certificate does.
_QUOTED_VALUE: Final = re.compile(rf"\s*(?:(?:export|declare -x|typeset -x)\s+)?{_NAME}=(?=[\"'])")
_MOST_LINES: Final = 200
# What such a value does not go on over: a comment, and the next variable; names in small letters
# may be keywords of a string, and the last line of a certificate ends in =.
_BEGINS: Final = re.compile(
    rf"\s*(?:#|(?:export|declare -x|typeset -x|set|setenv)\s+{_NAME}\b|\$env:{_NAME}"
    r"|[A-Z_][A-Z0-9_]{1,80}\s?=(?!=*[\"']?\s*\Z))"
)
# - "PGHOST=srv" of a compose file: the whole item is the text.
_QUOTED_ITEM: Final = re.compile(
    r"\s*-[ \t]+(?P<scalar>\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*')[ \t]*(?:#.*)?\Z"
)
_YAML: Final = re.compile(rf"\s*(?:- )?[\"']?(?P<name>{_NAME})[\"']?[ \t]*:[ \t]+(?P<value>.+)")


def assignments(text: str) -> Iterator[Assignment]:
    """Every variable that is set, by any shell, in the order of the text."""
    lines = text.split("\n")
    until = 0
    for number, line in enumerate(lines, start=1):
        if number <= until or not line.strip():
            continue
        if line.lstrip().startswith(("#", "::", "REM ", "rem ")):
            continue
        whole, until = _whole_value(lines, number)
        yield from _of_line(whole, number)


def _whole_value(lines: list[str], number: int) -> tuple[str, int]:
    """A line, with those that its value in quotes goes on over, and the number of the last one.
    Where the quotes end nowhere, or only behind the next variable or a comment, the line stands by
    itself."""
    line = lines[number - 1]
    begins = _QUOTED_VALUE.match(line)
    if begins is None or not _open_quote(line[begins.end() :]):
        return line, number
    whole = line
    for at, more in enumerate(lines[number : number + _MOST_LINES], start=number + 1):
        if _BEGINS.match(more):
            break
        whole += "\n" + more
        if not _open_quote(whole[begins.end() :]):
            return whole, at
    return line, number


def _open_quote(value: str) -> str:
    """The quotation mark that ``value`` ends inside of; empty for none."""
    quote, position = "", 0
    while position < len(value):
        mark = value[position]
        if mark == "\\" and quote != "'":
            position += 1
        elif quote:
            quote = "" if mark == quote else quote
        elif mark in {"'", '"'}:
            quote = mark
        elif mark == "#" and value[position - 1 : position].isspace():
            break
        position += 1
    return quote


def _of_line(line: str, number: int) -> Iterator[Assignment]:
    item = _QUOTED_ITEM.match(line)
    name, sets, value = scalar(item["scalar"]).partition("=") if item is not None else ("", "", "")
    if sets and re.fullmatch(_NAME, name):
        yield Assignment(name, value, number)
        return
    spaced = _BLANKS.match(line)
    if spaced is not None:
        name = spaced["name"] or spaced["cmd"]
        yield _plain(name, spaced["value"].strip(), number)._replace(blanks=True)
        return
    for_good = list(_SET_FOR_GOOD.finditer(line))
    if for_good:
        for each in for_good:
            word = each["word"] or ""
            value = _powershells(each["value"]) if each["value"] else word.removeprefix('"')
            value = value.removesuffix('"') if word.startswith('"') else value
            yield Assignment(each["name"] or each["setx"], value, number, literal=True)
        return
    prefix = _POSIX.match(line)
    if prefix is not None:
        position = prefix.end()
        while pair := _POSIX_PAIR.match(line, position):
            if line[pair.end() :][:1] in _MARKS:
                yield _unclosed(pair["name"], line[pair.start("value") :], number)
                break
            yield _posix(pair["name"], pair["value"], number)
            again = _POSIX.match(line, pair.end())
            position = again.end() if again else pair.end()
        return
    if re.match(r"\s*(?:sudo\s+)?(?:docker|podman|nerdctl|kubectl|oc)\s", line):
        for option in _OPTION.finditer(line):
            one = _posix("", option["word"], number)
            name, sets, value = one.value.partition("=")
            if sets and re.fullmatch(_NAME, name):
                yield Assignment(name, value, number, one.literal)
    elif _POWERSHELL.match(line):
        for each in _POWERSHELL.finditer(line):
            yield Assignment(each["name"], _powershells(each["value"]), number, literal=True)
    elif _CMD.match(line):
        for command in _CMD_AND.split(line):
            if found := _CMD.match(command):
                value = found["value"].strip()
                bare = value.rstrip('"') if found["quote"] else re.sub(r"\^(.)", r"\1", value)
                yield Assignment(found["name"], bare, number, literal=True)
    elif found := _OTHER_SHELLS.match(line):
        yield _posix(found["name"], found["value"], number)
    elif found := _PLAIN.match(line):
        yield _plain(found["name"], found["value"].strip(), number)
    elif found := _YAML.match(line):
        value = found["value"].strip().removesuffix(",")
        if value[:1] in _MARKS:
            yield Assignment(found["name"], scalar(value), number, value[0] == "'")
        else:
            yield _plain(found["name"], value, number)


def _plain(name: str, value: str, number: int) -> Assignment:
    """A line of a .env file: without quotes it goes on to its end, or to a comment."""
    if value[:1] not in _MARKS:
        return Assignment(name, re.split(r"\s#", value, maxsplit=1)[0].strip(), number)
    quoted = re.match(_QUOTED_OR_WORD, value)
    word = quoted[0] if quoted else ""
    if not word or value[len(word) :][:1] in _MARKS:
        return _unclosed(name, value, number)
    return _posix(name, word, number)


def _unclosed(name: str, rest: str, number: int) -> Assignment:
    text = re.split(r"\s#", rest, maxsplit=1)[0].strip()
    return Assignment(name, text[1:] if text[:1] in _MARKS else text, number, unclosed=True)


def _powershells(word: str) -> str:
    """about_Quoting_Rules: a backtick escapes in double quotes and outside of quotes, and a doubled
    mark is one."""
    if word.startswith("'"):
        return word[1:-1].replace("''", "'")
    bare = word[1:-1] if word.startswith('"') else word
    return re.sub(r"`(.)|\"(\")", lambda found: found[1] or found[2], bare)


def _posix(name: str, word: str, number: int) -> Assignment:
    """POSIX.1-2017, XCU 2.2: what each kind of quoting leaves as it is."""
    pieces = re.findall(_PIECE, word, re.DOTALL) if "'" in word or '"' in word else [word]
    literal = all(piece.startswith("'") or piece[:1] == "\\" for piece in pieces) and "'" in word
    return Assignment(name, "".join(map(_unquoted, pieces)), number, literal)


def _unquoted(piece: str) -> str:
    if len(piece) > 1 and piece[0] == piece[-1] == "'":
        return piece[1:-1]
    if len(piece) > 1 and piece[0] == piece[-1] == '"':
        return re.sub(r"\\([\"\\$`])", r"\1", piece[1:-1])
    return piece if piece.startswith("$(") else re.sub(r"\\(.)", r"\1", piece, flags=re.DOTALL)
