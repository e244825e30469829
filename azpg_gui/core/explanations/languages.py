"""libpq and servers speak the user's language: the same messages in the languages they ship.

``resources/explanations/messages.json`` is made from their own catalogs
(``packaging/translated_messages.py``).
"""

import json
from functools import cache
from typing import Final, NamedTuple

from azpg_gui.resources import resource

__all__ = ["ATTEMPT_PREFIXES", "SEVERITIES", "Beginnings", "beginnings", "in_other_languages"]

# As libpq and the server print them in English (fe-connect.c, elog.c).
ATTEMPT_PREFIXES: Final = (
    "connection to server at…failed:",
    "connection to server on socket…failed:",
    "could not connect to server:",
)
SEVERITIES: Final = ("fatal:",)


class Beginnings(NamedTuple):
    """Words with which an attempt begins, and those of a server's refusal, in every language."""

    prefixes: tuple[str, ...]
    severities: tuple[str, ...]


@cache
def _catalog() -> dict[str, list[str]]:
    text = resource("explanations", "messages.json").read_text("utf-8")
    phrases: dict[str, list[str]] = json.loads(text)["phrases"]
    return phrases


def in_other_languages(pattern: str) -> tuple[str, ...]:
    """``pattern`` as the catalogs have it; empty where it is nothing they translate."""
    return tuple(_catalog().get(pattern, ()))


@cache
def beginnings() -> Beginnings:
    """What ``attempts`` looks for at each line."""
    return Beginnings(
        tuple(p for one in ATTEMPT_PREFIXES for p in (one, *in_other_languages(one))),
        tuple(s for one in SEVERITIES for s in (one, *in_other_languages(one))),
    )
