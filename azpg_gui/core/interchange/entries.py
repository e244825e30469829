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
from azpg_gui.core.interchange.json_comments import read_part_of_json
from azpg_gui.core.sentences import sentence

__all__ = ["JSON_WANTED", "NOTHING_IN_IT", "each", "read_document", "say_tunnel", "text_of"]

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


def read_document(kind: Kind, text: str, read: Callable[[Any], Reading]) -> Reading:
    """``read`` of a JSON document; of one that was cut off, of the entries that stand whole."""
    try:
        document, broken_on = read_part_of_json(text)
    except ValueError:
        return Reading(refused=(Refusal(JSON_WANTED, kind),))
    reading = read(document)
    if not broken_on:
        return reading
    broken = sentence(
        "The JSON ends or is damaged on line {line}. Only what stands whole before it was read.",
        line=broken_on,
    )
    refused = (one for one in reading.refused if one.sentence != NOTHING_IN_IT)
    return Reading(reading.imported, (*refused, Refusal(broken, kind, line=broken_on)))


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
