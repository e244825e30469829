"""What stands in program text: strings, numbers, brackets and calls, and what only the program
knows; and whether arguments are what they look like."""

import re
from collections.abc import Container
from dataclasses import field

from azpg_gui.fast_dataclass import dataclass

__all__ = [
    "Call",
    "Dotted",
    "Entries",
    "InBackticks",
    "Name",
    "SideBySide",
    "Value",
    "are_whole",
    "is_in_backticks",
    "text_of",
    "written_as",
]


@dataclass(frozen=True, slots=True)
class Name:
    """Something that only the program knows.

    Attributes:
        template: of a text that is put together, with a ``GAP`` for each part that is no literal.
    """

    text: str = ""
    template: str = ""


class SideBySide(str):
    """Literals without an operator between them: one text in Python, a missing comma elsewhere."""

    __slots__ = ()


class Dotted(SideBySide):
    """Literals with a full stop between them: one text in PHP and Perl."""

    __slots__ = ()


class InBackticks(str):
    """A text in backticks, which Python has none of."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Entries:
    """The inside of brackets.

    Attributes:
        is_whole: one comma stands between any two, and the closing bracket at the end.
    """

    items: "tuple[Value, ...]" = ()
    named: "dict[str, Value]" = field(default_factory=dict)
    is_whole: bool = True

    def text(self, *names: str) -> str:
        """The first of these that is a text, a number or a truth value, as text."""
        for name in names:
            value = self.named.get(name)
            if isinstance(value, (str, int, float)) and not isinstance(value, bool):
                return str(value)
        return ""


@dataclass(frozen=True, slots=True)
class Call:
    """Attributes:
    then: methods called on what it gives, ``new().host("x").connect("…")``.
    """

    name: str
    arguments: Entries = field(default_factory=Entries)
    then: "tuple[Call, ...]" = ()

    @property
    def last_name(self) -> str:
        return re.split(r"\.|::|->", self.name)[-1]


Value = str | int | float | bool | None | Name | Call | Entries


def text_of(value: object) -> str:
    """A text, also one that is put together; empty where nothing of it is known."""
    known = value.template if isinstance(value, Name) else value
    return str(known) if isinstance(known, str) else ""


def are_whole(arguments: Entries, names: Container[str] = (), *, adds_by_dot: bool = False) -> bool:
    """Whether arguments that are told by their order are what they look like: in a damaged text one
    more or less would give the password another's place.

    Args:
        names: the arguments that may be given by name.
        adds_by_dot: the language puts texts together by a full stop.
    """
    return (
        arguments.is_whole
        and all(_is_one(item, adds_by_dot=adds_by_dot) for item in arguments.items)
        and all(name in names for name in arguments.named)
    )


def _is_one(argument: Value, *, adds_by_dot: bool) -> bool:
    if isinstance(argument, Name) and not argument.template:
        return re.fullmatch(r"(?:[A-Za-z_$].*)?", argument.text, re.DOTALL) is not None
    written = written_as(argument)
    is_sum = adds_by_dot and isinstance(written, Dotted)
    return is_sum or not isinstance(written, (bool, SideBySide))


def written_as(value: Value) -> Value:
    """A text that is put together as that text, with its gaps; anything else as it is."""
    return value.template if isinstance(value, Name) else value


def is_in_backticks(value: Value) -> bool:
    """A text, or one that is put together, which Python has none of."""
    return isinstance(written_as(value), InBackticks)
