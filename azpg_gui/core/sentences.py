"""Sentences for people, kept apart from the values in them so that a view can translate them."""

from collections.abc import Callable, Mapping
from dataclasses import field
from datetime import UTC, datetime
from enum import StrEnum
from types import MappingProxyType

from azpg_gui.compat import override
from azpg_gui.core.languages import ENGLISH, Language
from azpg_gui.fast_dataclass import dataclass

__all__ = [
    "ExplainedError", "Moment", "Sentence", "Style", "capitalised", "day", "fill", "happened",
    "minute", "printable", "sentence", "speak",
]  # fmt: skip


class Style(StrEnum):
    """How exactly a moment is told."""

    DAY = "day"
    MINUTE = "minute"  # with the time of day, in UTC
    SECOND = "second"  # of something that happened: a window tells it by the computer's clock


_FORMATS = {
    Style.DAY: "%Y-%m-%d",
    Style.MINUTE: "%Y-%m-%d %H:%M UTC",
    Style.SECOND: "%Y-%m-%d %H:%M:%S UTC",
}


@dataclass(frozen=True, slots=True)
class Moment:
    """A date or time for people: ``str()`` is ISO 8601, a window writes it as the user's country
    does.

    Attributes:
        at: UTC; a day is that of its zone.
    """

    at: datetime
    style: Style

    @override
    def __str__(self) -> str:
        return self.at.strftime(_FORMATS[self.style])


@dataclass(frozen=True, slots=True)
class Sentence:
    """An English template and the literals that go into it.

    ``str()`` is the English text, or the terminal's (``speak``). A translating view looks
    ``template`` up and calls ``fill``; literals among the values (host names, libpq's words,
    numbers) are never translated, sentences among them are, and moments are written as in the
    user's country.
    """

    template: str
    values: Mapping[str, "str | Sentence | Moment"] = field(
        default_factory=lambda: MappingProxyType({})
    )

    @override
    def __str__(self) -> str:
        said = _translation(self.template) if self.template else ""
        return fill(said, {name: str(value) for name, value in self.values.items()}, _language)


# What ``str()`` speaks: English but for a terminal whose user reads another language.
_language = ENGLISH
_translation: Callable[[str], str] = str


def speak(language: Language, translation: Callable[[str], str]) -> None:
    """From now on sentences are in this language wherever they become text. For a program that
    prints them and ends; a window translates each by itself."""
    global _language, _translation
    _language, _translation = language, translation


def fill(template: str, values: Mapping[str, str], language: Language = ENGLISH) -> str:
    """``template`` with each ``{name}`` replaced, and each of the language's endings.

    Not ``str.format``: values come from servers, and a template damaged by a translator must not
    raise while an error is being explained. A value is never looked into for placeholders.
    """
    filled, *parts = template.split("{")
    for part in parts:
        name, brace, rest = part.partition("}")
        if brace and name in values:
            filled += values[name] + rest
        elif brace and name in language.endings:
            filled += language.endings[name](filled) + rest
        else:
            filled += "{" + part
    return filled


def sentence(template: str, **values: object) -> Sentence:
    """A sentence; the literal first argument is what the translation files are made from."""
    kept = {n: v if isinstance(v, Sentence | Moment) else str(v) for n, v in values.items()}
    return Sentence(template, MappingProxyType(kept))


def day(moment: datetime | None) -> Moment | Sentence:
    """A date as it is shown, also where it could not be read."""
    return sentence("not known") if moment is None else Moment(moment, Style.DAY)


def minute(moment: datetime | None) -> Moment | Sentence:
    """Day and time of day, UTC."""
    return sentence("not known") if moment is None else Moment(moment, Style.MINUTE)


def happened(moment: datetime) -> Moment:
    """When something was done or seen."""
    return Moment(moment.astimezone(UTC), Style.SECOND)


_CONTROLS = {c: f"\\x{c:02x}" for c in (*range(0x20), *range(0x7F, 0xA0)) if c not in {0x09, 0x0A}}
# Bidirectional overrides and isolates can reorder a sentence on the screen (CVE-2021-42574).
_CONTROLS |= {c: f"\\u{c:04x}" for c in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))}


def capitalised(text: str) -> str:
    """Where a word or two stand alone: as the beginning of a sentence."""
    return text[:1].upper() + text[1:]


def printable(text: str | bytes, *, limit: int = 8_000) -> str:
    """Text of a server or a file, safe to show: valid Unicode, no terminal escapes, bounded.

    Args:
        text: bytes are taken as UTF-8, what is not UTF-8 becomes U+FFFD.
        limit: characters kept; what was cut is said.
    """
    if isinstance(text, bytes):
        text = text[: limit * 4].decode("utf-8", "replace")
    cut = len(text) - limit
    shown = text[:limit].replace("\r\n", "\n").translate(_CONTROLS)
    return f"{shown} … ({cut} more characters)" if cut > 0 else shown


class ExplainedError(Exception):
    """An error whose text is for the user: ``sentence`` can be translated, ``str`` is English."""

    def __init__(self, explanation: Sentence) -> None:
        super().__init__(str(explanation))
        self.sentence = explanation
