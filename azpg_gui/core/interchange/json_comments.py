"""JSON as VS Code keeps its settings: with comments, and commas before a closing bracket.

Also which line something stands on, which the standard library's reader does not tell.
"""

import json
import re
from typing import Any, Final, NamedTuple

__all__ = ["Lines", "PartOfJson", "read_json", "read_part_of_json"]

# Comments are taken whole: a bracket inside one makes no comma before it the last.
_TOKEN: Final = re.compile(
    r'"(?:[^"\\]|\\.)*(?:"|\Z)|//[^\n]*|/\*.*?(?:\*/|\Z)|'
    r",(?=(?>(?:\s|//[^\n]*+|(?>/\*.*?\*/))*)[}\]])",
    re.DOTALL,
)
_STRUCTURE: Final = re.compile(r'"(?:[^"\\]|\\.)*(?:"|\Z)|[][{}]', re.DOTALL)
_CLOSING: Final = {"{": "}", "[": "]"}
_DEPTH_OF_LISTS: Final = 2  # of connections, in the files of every program: {"Servers": {…}}


def read_json(text: str) -> Any:  # noqa: ANN401 - whatever stands there
    """The document.

    Raises:
        ValueError: it is none; also where it is nested too deep.
    """
    return _loaded(_without_comments(text))


class PartOfJson(NamedTuple):
    """Attributes:
    value: the document, as far as it is whole.
    broken_on: the line on which it is not; 0 for a whole document.
    """

    value: Any
    broken_on: int = 0


def read_part_of_json(text: str) -> PartOfJson:
    """The document; of one that was cut off, or damaged in the middle, the entries that stand
    whole before that.

    Raises:
        ValueError: nothing of it is whole.
    """
    bare = _without_comments(text)
    try:
        return PartOfJson(_loaded(bare))
    except json.JSONDecodeError as error:
        whole = _whole_entries(bare[: error.pos])
        if not whole:
            raise
        return PartOfJson(_loaded(whole), bare.count("\n", 0, error.pos) + 1)


def _without_comments(text: str) -> str:
    """Lines stay where they are."""
    bare = _TOKEN.sub(lambda found: found[0] if found[0][0] == '"' else _blank(found[0]), text)
    return bare.lstrip("\ufeff")


def _blank(comment: str) -> str:
    return " " + "\n" * comment.count("\n")


def _loaded(bare: str) -> Any:  # noqa: ANN401 - whatever stands there
    try:
        return json.loads(bare, strict=False)
    except RecursionError:
        message = "nested too deep"
        raise ValueError(message) from None


def _whole_entries(bare: str) -> str:
    """Up to the last entry of a list of connections that ends in ``bare``, and the brackets that
    were open there; empty where none ends. What is left of a cut entry would lack settings."""
    open_brackets: list[str] = []
    end, then_open = 0, tuple[str, ...]()
    for found in _STRUCTURE.finditer(bare):
        mark = found[0]
        if mark in _CLOSING:
            open_brackets.append(_CLOSING[mark])
        elif mark[0] != '"':
            if not open_brackets or open_brackets.pop() != mark:
                break
            if len(open_brackets) <= _DEPTH_OF_LISTS:
                end, then_open = found.end(), tuple(open_brackets)
    return bare[:end] + "".join(reversed(then_open))


_MOST_MISSED: Final = 20


class Lines:
    """Lines of entries, looked for in their order."""

    def __init__(self, text: str) -> None:
        self._text, self._from, self._line = text, 0, 1
        self._missed = 0

    def of(self, value: object) -> int:
        """The line on which ``value`` stands next, from 1; that of the last one where it does not
        stand as it would be written."""
        if self._missed > _MOST_MISSED:  # each was looked for to the end of the text
            return self._line
        place = self._text.find(json.dumps(value), self._from)
        if place < 0:
            place = self._text.find(json.dumps(value, ensure_ascii=False), self._from)
        if place < 0:
            self._missed += 1
        else:
            self._line += self._text.count("\n", self._from, place + 1)
            self._from = place + 1
        return self._line
