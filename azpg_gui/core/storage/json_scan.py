"""One value of a JSON text, read by the standard library's scanner, and quickly."""

import json
import re
from typing import Any, Final

__all__ = ["RepeatedKeys", "scanned"]


class RepeatedKeys(dict[str, Any]):
    """An object in which a key stands twice; of the two the last one counts."""


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    return found if len(found) == len(pairs) else RepeatedKeys(found)


_SCAN: Final = json.JSONDecoder(object_pairs_hook=_object).scan_once  # type: ignore[attr-defined]  # not in typeshed
# Three times as fast, and does not see keys that stand there twice.
_QUICK_SCAN: Final = json.JSONDecoder().scan_once  # type: ignore[attr-defined]  # not in typeshed
_BLANK_BEFORE_COLON: Final = re.compile(r'"[ \t\n\r]+:')


def scanned(text: str, at: int) -> tuple[Any, int]:
    """As ``_SCAN``: a colon follows every key, so that where there are no more of them than keys
    were found, none stands there twice."""
    value, end = _QUICK_SCAN(text, at)
    count = _count_of_keys(value)
    quick = text.count(":", at, end) == count or (
        text.count('":', at, end) == count and not _BLANK_BEFORE_COLON.search(text, at, end)
    )
    return (value, end) if quick else _SCAN(text, at)


def _count_of_keys(value: object, depth: int = 0) -> int:
    """-1 or less where it is nested too deep to be counted."""
    if depth > _DEEPEST:
        return -(10**9)
    if isinstance(value, dict):
        count = len(value)
        for inner in value.values():
            kind = type(inner)
            if kind is dict or kind is list:  # exactly these are what the scanner makes
                count += _count_of_keys(inner, depth + 1)
        return count
    if isinstance(value, list):
        return sum(_count_of_keys(inner, depth + 1) for inner in value)
    return 0


_DEEPEST: Final = 50
