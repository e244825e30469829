"""JSON of which only what changes is written anew: all else stays as it stands, to the letter.

Python's ``json`` does not give back what it read: 1e400 becomes ``Infinity``, 1E2 becomes 100.0, of
two equal keys one is gone, and one row it cannot read makes the whole file unreadable. Here each
value of an object or array keeps its own text, and one that is no JSON harms no other.
"""

import json
import re
from collections.abc import Callable, Collection, Sequence
from json.decoder import scanstring  # type: ignore[attr-defined]  # not in typeshed
from typing import Any, Final, NamedTuple

from azpg_gui.core.storage.json_again import KnownElements, ReadAgain
from azpg_gui.core.storage.json_scan import scanned

__all__ = [
    "NO_JSON",
    "Element",
    "Members",
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
_UNREAD: Final = _NoJson()  # a text that was set, until somebody asks for its value


class Element(NamedTuple):
    """One value of a file; no dataclass, which takes five times as long to make.

    Attributes:
    text: as it stands in the file.
    value: as ``json`` reads it; ``NO_JSON`` where it cannot.
    inner: of an array or object that was read one element or member at a time.
    """

    text: str
    value: Any
    inner: "list[Element] | Members | None" = None


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
        return [(member.key, _read(member.element)) for member in self._members]

    def element(self, key: str) -> Element | None:
        """The last one of that name, which is the one readers of JSON take."""
        found = next((m.element for m in reversed(self._members) if m.key == key), None)
        return None if found is None else _read(found)

    def elements(self, key: str) -> list[Element]:
        """Those of every array of that name (``elements_of``).

        Raises:
            ValueError: one of that name is no array.
        """
        found: list[Element] = []
        for member in self._members:
            if member.key == key:
                inner = member.element.inner
                found += inner if isinstance(inner, list) else elements_of(member.element.text)
        return found

    def members(self, key: str) -> "Members":
        """Those of the last object of that name (``members_of``); none where there is none.

        Raises:
            ValueError: it is no object.
        """
        found = next((m.element for m in reversed(self._members) if m.key == key), None)
        if found is None:
            return Members()
        return found.inner.copy() if isinstance(found.inner, Members) else members_of(found.text)

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
        member = _Member(key, rendered(key), Element(text, _UNREAD))
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
        parts = ["{"]
        for member in self._members:  # joined once: each copy of ten thousand rows takes 2 ms
            parts += [inside if len(parts) == 1 else f",{inside}", member.key_text, ": "]
            parts.append(member.element.text)
        return "".join([*parts, outside, "}"])

    def says_the_same(self, other: "Members") -> bool:
        """To the letter; told without joining it."""
        return self._letters() == other._letters()  # noqa: SLF001 - of the same class

    def _letters(self) -> list[tuple[str, str]]:
        return [(member.key_text, member.element.text) for member in self._members]


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
    first, *rest = elements
    parts = [f"[{inside}{first}", *rest]
    parts[-1] = f"{parts[-1]}{outside}]"
    return f",{inside}".join(parts)  # one copy of them all


def members_of(
    text: str, whole: Collection[str] = (), known: KnownElements | None = None
) -> Members:
    """The members of a JSON object; what stands behind it must be blank.

    Args:
        whole: members that are read one element or member at a time, and once: ten thousand take
            a tenth of a second, in which no other thread would come to its turn.
        known: what was read of them before, which is found again rather than read.

    Raises:
        ValueError: it is no object, or it does not end.
    """
    found, end = _members(text, _opened(text, "{"), whole, known)
    _closed(text, end)
    return Members(found)


def elements_of(text: str) -> list[Element]:
    """The elements of a JSON array. A comma too many or too few, as editing leaves it, is no harm.

    Raises:
        ValueError: it is no array, or it does not end.
    """
    found, end = _elements(text, _opened(text, "["))
    _closed(text, end)
    return found


def whole_objects(text: str, wanted: Callable[[dict[str, Any]], bool]) -> list[Element]:
    """Every object in ``text`` that is whole and ``wanted``, whatever stands around it."""
    found: list[Element] = []
    at, failed = 0, 0
    # Each that fails may have been read to the end of the file: of noise, not for ever.
    while (at := text.find("{", at)) >= 0 and failed < _MOST_FAILURES:
        try:
            value, end = scanned(text, at)
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
_BLANK_CHARACTERS: Final = " \t\n\r"  # of JSON; Python has more
_BLANKS: Final = re.compile(f"[{_BLANK_CHARACTERS}]*")
_BLANKS_AND_COMMAS: Final = re.compile(f"[{_BLANK_CHARACTERS},]*")
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
    return _BLANKS.match(text, at).end()  # type: ignore[union-attr]  # it matches nothing, too


def _behind_commas(text: str, at: int) -> int:
    return _BLANKS_AND_COMMAS.match(text, at).end()  # type: ignore[union-attr]  # as above


def _elements(text: str, at: int, known: "Sequence[Element]" = ()) -> tuple[list[Element], int]:
    """Up to the bracket that ends the array."""
    found: list[Element] = []
    again = ReadAgain(known) if known else None
    while text[at : at + 1] != "]":
        element = again.at(text, at, len(found)) if again is not None else None
        if element is not None:
            at += len(element.text)
        else:
            element, at = _element(text, at)
        found.append(element)
        at = _behind_commas(text, at)
    return found, at


def _members(
    text: str, at: int, whole: Collection[str] = (), known: KnownElements | None = None
) -> tuple[list[_Member], int]:
    """Up to the brace that ends the object."""
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
        at = _behind_blanks(text, at + 1)
        if key in whole:
            element, at = _with_inner(text, at, known.of(key) if known is not None else ())
        else:
            element, at = _element(text, at)
        found.append(_Member(key, key_text, element))
        at = _behind_commas(text, at)
    return found, at


def _with_inner(text: str, at: int, known: Sequence[Element]) -> tuple[Element, int]:
    """As ``_element``; its value is read when somebody asks for it."""
    opening, inside = text[at : at + 1], _behind_commas(text, at + 1)
    inner: list[Element] | Members
    if opening == "[":
        inner, end = _elements(text, inside, known)
    elif opening == "{":
        members, end = _members(text, inside)
        inner = Members(members)
    else:
        return _element(text, at)
    return Element(text[at : end + 1], _UNREAD, inner), end + 1


def _element(text: str, at: int) -> tuple[Element, int]:
    try:
        value, end = scanned(text, at)
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


def _read(element: Element) -> Element:
    return element._replace(value=_parsed(element.text)) if element.value is _UNREAD else element


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
