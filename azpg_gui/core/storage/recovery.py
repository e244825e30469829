"""Rows of a damaged file: whatever is still whole in it, wherever it stands."""

import re
from collections.abc import Collection, Sequence
from typing import Final

from azpg_gui.core.storage.json_text import Element, Members, array_text, whole_objects

__all__ = ["recovered_members", "recovered_rows", "schema_named"]

_SCHEMA: Final = re.compile(r'"schema"\s*:\s*(\d{1,9})\b')


def recovered_rows(text: str, keys: Collection[str]) -> list[Element]:
    """Every object that holds a text under each of ``keys``, in the order of the file; of two with
    the same first of them the later one, which a writer meant to be there."""
    found: dict[object, Element] = {}
    for row in whole_objects(text, lambda value: all(isinstance(value.get(k), str) for k in keys)):
        identifier = row.value[next(iter(keys))]
        found.pop(identifier, None)
        found[identifier] = row
    return list(found.values())


def schema_named(text: str) -> int | None:
    """The schema the file says it has, where that can still be read."""
    match = _SCHEMA.search(text)
    return int(match[1]) if match else None


def recovered_members(
    member: str, rows: Sequence[Element], schema: int, earlier: Members, key: str
) -> tuple[Members, int]:
    """``rows``, and behind them those of ``earlier`` that are not among them; how many these are.
    One that was deleted meanwhile comes back rather than that one is lost."""
    known = {row.value[key] for row in rows}
    more = [
        element
        for element in earlier.elements(member)
        if not (isinstance(element.value, dict) and element.value.get(key) in known)
    ]
    members = earlier.copy()
    members.set("schema", max(schema, earlier.value("schema") or 0))
    members.remove(member)
    members.set_text(member, array_text([row.text for row in (*rows, *more)], 1))
    return members, len(more)
