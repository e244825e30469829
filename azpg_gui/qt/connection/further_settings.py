"""libpq settings the form has no field for, as rows of keyword and value."""

import difflib
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import field
from enum import StrEnum
from typing import Final, NamedTuple

from azpg_gui.core.secret import MASK, Secret, names_a_secret
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.fast_dataclass import dataclass

__all__ = [
    "Fault",
    "Judged",
    "Keywords",
    "Row",
    "judge",
    "rows_of",
    "rows_of_text",
    "taken",
    "without_secrets",
]

_NONE: Final[Mapping[str, str]] = {}
# As libpq reads a connection string: quoted, or up to the next blank (``conninfo_parse``).
_PAIR: Final = re.compile(r"\s*(\w+)\s*=\s*(?:'((?:[^'\\]|\\.)*)'|(\S*))\s*")
_ESCAPED: Final = re.compile(r"\\(.)")


class Row(NamedTuple):
    """One as it was typed."""

    keyword: str
    value: str

    @property
    def text(self) -> str:
        return f"{self.keyword} = {self.value}".strip()


class Fault(StrEnum):
    """Why a row is not among the settings, or stays there with a word."""

    NO_KEYWORD = "no-keyword"
    SECRET = "secret"  # noqa: S105 - the kind, none itself
    OWN_FIELD = "own-field"
    UNKNOWN = "unknown"
    TWICE = "twice"


@dataclass(frozen=True, slots=True)
class Keywords:
    """What is known of keywords while rows are judged.

    Attributes:
        own: those with a field of their own elsewhere in the form.
        known: every one of the libpq in use; None as long as that is not known.
        kept: settings of the profile's file; one of these stays, though libpq does not know it.
    """

    own: Collection[str] = ()
    known: Collection[str] | None = None
    kept: Mapping[str, str] = field(default_factory=dict)


class Judged(NamedTuple):
    """Attributes:
    value: what is a setting; None where the row is none.
    meant: a keyword of libpq's that the unknown one may stand for.
    """

    row: Row
    value: str | None
    fault: Fault | None = None
    problem: Sentence | None = None
    meant: str = ""


def judge(rows: Iterable[Row], keywords: Keywords) -> tuple[Judged, ...]:
    """Each row that is not empty, in its order. A secret is never a setting."""
    found: list[Judged] = []
    seen: set[str] = set()
    for row in rows:
        if not row.keyword and not row.value:
            found.append(Judged(row, None))
            continue
        judged = _judge(row, keywords, twice=row.keyword in seen)
        seen.add(row.keyword)
        found.append(judged)
    return tuple(found)


def _judge(row: Row, keywords: Keywords, *, twice: bool) -> Judged:
    keyword, value = row
    stored, known = keywords.kept, keywords.known
    if not keyword or not keyword.replace("_", "").isalnum():
        text = sentence("Name a keyword of libpq's on the left, its value on the right.")
        return Judged(row, None, Fault.NO_KEYWORD, text)
    if twice:
        text = sentence("The keyword {keyword} stands here twice.", keyword=keyword)
        return Judged(row, None, Fault.TWICE, text)
    if keyword in stored and value == MASK:
        return Judged(row, stored[keyword])
    if names_a_secret(keyword):
        text = sentence("The keyword {keyword} holds a secret. It is not kept here.",
                        keyword=keyword)  # fmt: skip
        return Judged(row, None, Fault.SECRET, text)
    if keyword in keywords.own:
        text = sentence("The keyword {keyword} has a field of its own above.", keyword=keyword)
        return Judged(row, None, Fault.OWN_FIELD, text)
    if known is None or keyword in known:
        return Judged(row, value)
    if keyword in stored:
        text = sentence(
            "libpq knows no setting “{keyword}”. It stays as the file has it.", keyword=keyword
        )
        return Judged(row, value, Fault.UNKNOWN, text)
    text = sentence("libpq knows no setting “{keyword}”.", keyword=keyword)
    near = difflib.get_close_matches(keyword, [k for k in known if not names_a_secret(k)], 1, 0.75)
    return Judged(row, None, Fault.UNKNOWN, text, near[0] if near else "")


def taken(judged: Iterable[Judged]) -> dict[str, str]:
    """The settings among them."""
    return {one.row.keyword: one.value for one in judged if one.value is not None}


def rows_of(values: Mapping[str, str], own: Collection[str]) -> tuple[Row, ...]:
    """Those without a field; what a file holds under the name of a secret is not shown."""
    return tuple(
        Row(k, MASK if names_a_secret(k) else v) for k, v in values.items() if k not in own
    )


def rows_of_text(text: str) -> tuple[Row, ...]:
    """``keyword = value`` a line, or ``a=b c='d e'`` as libpq reads it. What is neither is a row
    too, to be corrected."""
    found: list[Row] = []
    for line in text.splitlines():
        if line.strip():
            found += _rows_of_line(line.strip())
    return tuple(found)


def _rows_of_line(line: str) -> list[Row]:
    keyword, equals, value = (part.strip() for part in line.partition("="))
    pairs = list(_PAIR.finditer(line)) if line.startswith(f"{keyword}=") else []
    if pairs and "".join(pair.group() for pair in pairs) == line:
        return [Row(one[1], one[3] or _ESCAPED.sub(r"\1", one[2] or "")) for one in pairs]
    return [Row(keyword, value)] if equals else [Row("", line)]


def without_secrets(
    rows: Iterable[Row], kept: Mapping[str, str] = _NONE
) -> tuple[tuple[Row, ...], tuple[tuple[str, Secret], ...]]:
    """The rows that hold no secret, and the secrets by keyword."""
    rest: list[Row] = []
    secrets: list[tuple[str, Secret]] = []
    for row in rows:
        of_the_file = row.keyword in kept and row.value == MASK
        if row.value and names_a_secret(row.keyword) and not of_the_file:
            secrets.append((row.keyword, Secret(row.value)))
        else:
            rest.append(row)
    return tuple(rest), tuple(secrets)
