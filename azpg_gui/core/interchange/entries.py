"""What files of other programs have in common: entries, each read and judged by itself."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, TypeVar

from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.imported import (
    ConcernCode,
    Imported,
    Kind,
    Reading,
    Refusal,
    UnreadableError,
)
from azpg_gui.core.sentences import sentence

__all__ = ["JSON_WANTED", "NOTHING_IN_IT", "each", "say_tunnel", "text_of"]

Entry = TypeVar("Entry")
JSON_WANTED: Final = sentence("It is no valid JSON.")
NOTHING_IN_IT: Final = sentence("There is no connection in it.")


def each(
    kind: Kind,
    entries: Iterable[Entry],
    read: Callable[[Entry], Imported],
    line: Callable[[Entry], int],
) -> Reading:
    """Every entry: what cannot be read is refused, and keeps none of the others away."""
    imported: list[Imported] = []
    refused: list[Refusal] = []
    for entry in entries:
        where = line(entry)
        try:
            imported.append(read(entry))
        except UnreadableError as error:
            refused.append(Refusal(error.sentence, kind, line=error.line or where))
    if not imported and not refused:
        refused.append(Refusal(NOTHING_IN_IT, kind))
    return Reading(tuple(imported), tuple(refused))


def text_of(entry: Mapping[str, Any], *keys: str) -> str:
    """The first of ``keys`` that holds a text or a number, as text."""
    for key in keys:
        value = entry.get(key)
        if isinstance(value, str) and value:
            return value
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
    return ""


def say_tunnel(gathering: Gathering) -> None:
    gathering.concern(
        ConcernCode.NOT_KEPT,
        sentence("The connection goes through an SSH tunnel there. This program makes none."),
        "host",
    )
