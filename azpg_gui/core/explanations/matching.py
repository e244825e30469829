"""Does a pattern of the tables fit a text, in a time that grows with the text alone?"""

import re
import unicodedata
from functools import cache
from html import unescape
from typing import Final

from azpg_gui.core.explanations.messages.row import GAP

__all__ = ["fits", "normalised", "sqlstates_in", "without_names"]

_REACH: Final = 300  # letters that a gap may leave out
_QUOTES: Final = str.maketrans(dict.fromkeys("“”„«»″＂", '"') | dict.fromkeys("‘’‚`´", "'"))
# ECMA-48's "select graphic rendition", as a terminal's log has it.
_COLOUR: Final = re.compile(r"\x1b\[[0-9;]{0,20}m")
# A user may be called "no encryption".
_NAMED: Final = re.compile(r'\b(user|role|database) "[^"]{1,200}"')
# Behind a word that says what it is, or between a severity and the text (psql's VERBOSITY, logs).
_SQLSTATE: Final = re.compile(
    r"(?:sqlstate|code|fatal|error|errcode)[\"'\])]{0,2}[ :=]{0,3}"
    r"[\"'\[(]{0,2}([0-9a-z]{5})(?![0-9a-z])"
)
# The class and subclass of PostgreSQL's own have a digit and a capital: 28P01, 3D000.
_UNMISTAKABLE: Final = re.compile(r"\b(28p01|3d000|57p01|57p03|08p01)\b")


def normalised(text: str) -> str:
    """Small letters, single blanks, one kind of quotes; no colours, no escapes of JSON or HTML."""
    plain = unicodedata.normalize("NFC", unescape(_COLOUR.sub(" ", text)))
    plain = plain.translate(_QUOTES).lower().replace('\\"', '"')
    return " ".join(plain.split())


def without_names(text: str) -> str:
    """A normalised text without the names of users and databases that a server repeats."""
    return _NAMED.sub(r'\1 ""', text)


def sqlstates_in(text: str) -> frozenset[str]:
    """SQLSTATEs a normalised text names; a lone number is none."""
    alone = text.upper() if len(text) == 5 and text.isascii() and text.isalnum() else ""
    found = {*_SQLSTATE.findall(text), *_UNMISTAKABLE.findall(text)}
    return frozenset({alone, *(state.upper() for state in found)} - {""})


@cache
def _pieces(pattern: str) -> tuple[str, ...]:
    return tuple(piece for piece in normalised(pattern).split(GAP) if piece)


def fits(pattern: str, text: str) -> bool:
    """The pattern's pieces one after another in a normalised text, no gap wider than 300 letters.

    Words are found, not searched for by a regular expression: no text can make it slow.
    """
    first, *others = _pieces(pattern)
    start = text.find(first)
    while start >= 0:
        end = start + len(first)
        for piece in others:
            found = text.find(piece, end, end + _REACH + len(piece))
            if found < 0:
                break
            end = found + len(piece)
        else:
            return True
        start = text.find(first, start + 1)
    return False
