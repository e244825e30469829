"""JSON of which only what changes is written anew: all else stays as it stands, to the letter.

Python's ``json`` does not give back what it read: 1e400 becomes ``Infinity``, 1E2 becomes 100.0, of
two equal keys one is gone, and one row it cannot read makes the whole file unreadable. Here each
value of an object or array keeps its own text, and one that is no JSON harms no other.
"""

import json
import re
from collections.abc import Callable
from json.decoder import scanstring  # type: ignore[attr-defined]  # not in typeshed
from typing import Any, Final, NamedTuple

__all__ = [
    "NO_JSON",
    "Element",
    "Members",
    "RepeatedKeys",
    "array_text",
    "elements_of",
    "is_unicode",
    "members_of",
    "rendered",
    "whole_objects",
]


class _NoJson:
    """What an element holds whose text is no JSON; equal to nothing a file can hold."""


NO_JSON: Final = _NoJson()


class Element(NamedTuple):
    """One value of a file; no dataclass, which takes five times as long to make.

    Attributes:
    text: as it stands in the file.
    value: as ``json`` reads it; ``NO_JSON`` where it cannot.
    """

    text: str
    value: Any


class _Member(NamedTuple):
    key: str
    key_text: str
    element: Element


class Members:
    """The members of one JSON object in their order, equal keys included."""

    def __init__(self, members: list[_Member] | None = None) -> None:
        self._members = members or []

    def names(self) -> list[str]:
        """One that stands there twice, twice."""
        return [member.key for member in self._members]

    def items(self) -> list[tuple[str, Element]]:
        return [(member.key, member.element) for member in self._members]

    def element(self, key: str) -> Element | None:
        """The last one of that name, which is the one readers of JSON take."""
        return next((m.element for m in reversed(self._members) if m.key == key), None)

    def value(self, key: str) -> Any:  # noqa: ANN401 - whatever stands in the file
        """None where there is no such member, or none that is JSON."""
        element = self.element(key)
        return None if element is None or element.value is NO_JSON else element.value

    def texts(self, key: str) -> list[str]:
        """Of every member of that name."""
        return [member.element.text for member in self._members if member.key == key]

    def set(self, key: str, value: object) -> None:
        """A member that holds an equal value already keeps its text."""
        present = self.element(key)
        if present is None or not _same(present.value, value):
            self.set_text(key, rendered(value))

    def set_text(self, key: str, text: str) -> None:
        member = _Member(key, rendered(key), Element(text, _parsed(text)))
        for index in range(len(self._members) - 1, -1, -1):
            if self._members[index].key == key:
                self._members[index] = _Member(key, self._members[index].key_text, member.element)
                return
        self._members.append(member)

    def remove(self, key: str) -> None:
        self._members = [member for member in self._members if member.key != key]

    def copy(self) -> "Members":
        return Members(list(self._members))

    def text(self, depth: int = 0) -> str:
        """The object, one member a line, ``depth`` steps of indentation in."""
        if not self._members:
            return "{}"
        inside, outside = "\n" + "  " * (depth + 1), "\n" + "  " * depth
        shown = [f"{member.key_text}: {member.element.text}" for member in self._members]
        return "{" + inside + f",{inside}".join(shown) + outside + "}"


def rendered(value: object, depth: int = 0) -> str:
    """``value`` as JSON, indented by two. Half a surrogate pair is written as its escape."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    if not is_unicode(text):
        text = json.dumps(value, indent=2)
    return text.replace("\n", "\n" + "  " * depth)


def is_unicode(text: str) -> bool:
    """Holds no half of a surrogate pair, for which there are no bytes."""
    return text.isascii() or not any("\ud800" <= c <= "\udfff" for c in text)


def array_text(elements: list[str], depth: int) -> str:
    """An array of what stands in the file already, one element a line."""
    if not elements:
        return "[]"
    inside, outside = "\n" + "  " * (depth + 1), "\n" + "  " * depth
    return "[" + inside + f",{inside}".join(elements) + outside + "]"


def members_of(text: str) -> Members:
    """The members of a JSON object; what stands behind it must be blank.

    Raises:
        ValueError: it is no object, or it does not end.
    """
    at = _opened(text, "{")
    found: list[_Member] = []
    while text[at : at + 1] != "}":
        if text[at : at + 1] != '"':
            message = f"no member at {at}"
            raise ValueError(message)
        key, end = scanstring(text, at + 1, True)  # noqa: FBT003 - its own C signature
        key_text = text[at:end]
        at = _behind_blanks(text, end)
        if text[at : at + 1] != ":":
            message = f"no colon at {at}"
            raise ValueError(message)
        element, at = _element(text, _behind_blanks(text, at + 1))
        found.append(_Member(key, key_text, element))
        at = _behind_commas(text, at)
    _closed(text, at)
    return Members(found)


def elements_of(text: str) -> list[Element]:
    """The elements of a JSON array. A comma too many or too few, as editing leaves it, is no harm.

    Raises:
        ValueError: it is no array, or it does not end.
    """
    at = _opened(text, "[")
    found: list[Element] = []
    while text[at : at + 1] != "]":
        element, at = _element(text, at)
        found.append(element)
        at = _behind_commas(text, at)
    _closed(text, at)
    return found


def whole_objects(text: str, wanted: Callable[[dict[str, Any]], bool]) -> list[Element]:
    """Every object in ``text`` that is whole and ``wanted``, whatever stands around it."""
    found: list[Element] = []
    at, failed = 0, 0
    # Each that fails may have been read to the end of the file: of noise, not for ever.
    while (at := text.find("{", at)) >= 0 and failed < _MOST_FAILURES:
        try:
            value, end = _SCAN(text, at)
        except (StopIteration, ValueError, RecursionError):
            at, failed = at + 1, failed + 1
            continue
        if wanted(value):
            found.append(Element(text[at:end], value))
            at = end
        else:
            at += 1
    return found


_MOST_FAILURES: Final = 1000


class RepeatedKeys(dict[str, Any]):
    """An object in which a key stands twice; of the two the last one counts."""


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    return found if len(found) == len(pairs) else RepeatedKeys(found)


_SCAN: Final = json.JSONDecoder(object_pairs_hook=_object).scan_once  # type: ignore[attr-defined]  # as above
_BLANK_CHARACTERS: Final = " \t\n\r"  # of JSON; Python has more
_BLANKS: Final = frozenset(_BLANK_CHARACTERS)
_BLANKS_AND_COMMA: Final = frozenset(" \t\n\r,")
_STRING: Final = r'"[^"\\]*(?:\\.[^"\\]*)*"'
_TOKEN: Final = rf"(?s:{_STRING}|[][{{}},]|[^][{{}},\"]+)"


def _opened(text: str, bracket: str) -> int:
    at = _behind_blanks(text, 0)
    if text[at : at + 1] != bracket:
        message = f"no {bracket} at {at}"
        raise ValueError(message)
    return _behind_commas(text, at + 1)


def _closed(text: str, at: int) -> None:
    if _behind_blanks(text, at + 1) != len(text):
        message = f"more text behind {at}"
        raise ValueError(message)


def _behind_blanks(text: str, at: int) -> int:
    while text[at : at + 1] in _BLANKS:
        at += 1
    return at


def _behind_commas(text: str, at: int) -> int:
    while text[at : at + 1] in _BLANKS_AND_COMMA:
        at += 1
    return at


def _element(text: str, at: int) -> tuple[Element, int]:
    try:
        value, end = _SCAN(text, at)
    except (StopIteration, ValueError, RecursionError):
        end = _end_by_brackets(text, at)
        return Element(text[at:end].rstrip(_BLANK_CHARACTERS), NO_JSON), end
    return Element(text[at:end], value), end


def _end_by_brackets(text: str, at: int) -> int:
    """Where a value ends that is no JSON, or is nested too deep, by its brackets alone."""
    token_at = re.compile(_TOKEN).match  # here: for files somebody edited
    depth, start = 0, at
    while match := token_at(text, at):
        token = match[0]
        if depth == 0 and token in {",", "]", "}"}:
            break
        at = match.end()
        if token in {"[", "{"}:
            depth += 1
        elif token in {"]", "}"}:
            depth -= 1
            if depth == 0:
                break
    if depth == 0 and start < at < len(text):
        return at
    message = f"no end of the value at {start}"
    raise ValueError(message)


def _parsed(text: str) -> Any:  # noqa: ANN401 - whatever stands in the file
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return NO_JSON


def _same(one: object, other: object) -> bool:
    """Equal as JSON: true is not 1, and 1.0 is not 1."""
    if one is NO_JSON or other is NO_JSON:
        return False
    return one == other and rendered(one) == rendered(other)
