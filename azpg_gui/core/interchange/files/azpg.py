"""This program's own form: ``profiles.json``, and what ``azpg profiles export`` writes of it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from azpg_gui.core.connection.profile import Trust
from azpg_gui.core.connection.profile_fields import FIELDS
from azpg_gui.core.interchange.entries import each, read_document, text_of
from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.imported import ConcernCode, Imported, Kind, Reading, Refusal
from azpg_gui.core.interchange.json_comments import Lines
from azpg_gui.core.secret import names_a_secret
from azpg_gui.core.sentences import printable, sentence

__all__ = ["is_azpg", "read"]

_SCHEMA: Final = 2
_KNOWN: Final = frozenset({"id", "name", "group", "trust", "remember", "parameters"})


def is_azpg(document: object) -> bool:
    return (
        isinstance(document, dict)
        and isinstance(document.get("profiles"), list)
        and isinstance(document.get("schema"), int)
    )


def read(text: str) -> Reading:
    return read_document(Kind.AZPG, text, lambda document: _read_profiles(text, document))


def _read_profiles(text: str, document: Any) -> Reading:  # noqa: ANN401 - of JSON
    if not is_azpg(document):
        return Reading(refused=(Refusal(sentence("There is no connection in it."), Kind.AZPG),))
    if document["schema"] > _SCHEMA:
        newer = sentence("It was written by a newer version of this program.")
        return Reading(refused=(Refusal(newer, Kind.AZPG),))
    lines = Lines(text)
    rows = [row for row in document["profiles"] if isinstance(row, dict)]
    placed = [(row, lines.of(row.get("name", ""))) for row in rows]
    return each(Kind.AZPG, placed, lambda p: _read_profile(*p), lambda p: p[1])


def _read_profile(row: Mapping[str, Any], line: int) -> Imported:
    gathering = Gathering(Kind.AZPG, line=line, program="azpg")
    parameters = row.get("parameters")
    for keyword, value in (parameters if isinstance(parameters, dict) else {}).items():
        if names_a_secret(keyword):
            gathering.concern(
                ConcernCode.NOT_KEPT,
                sentence(
                    "“{key}” holds something that looks like a password and was left out.",
                    key=printable(keyword, limit=60),
                ),
            )
        elif isinstance(value, str):
            gathering.take(keyword, value)
    trust = row.get("trust", Trust.AZURE.value)
    if not isinstance(trust, str) or trust not in set(Trust):
        gathering.refuse(
            sentence("“{key}” is none of: {known}.", key="trust", known=", ".join(Trust))
        )
    if trust == Trust.SYSTEM:
        gathering.take("sslrootcert", "system")
    for key, value in row.items():
        if key in _KNOWN:
            continue
        if isinstance(value, str):
            gathering.note(key, value)
        elif key in FIELDS or not names_a_secret(key):
            gathering.kept[key] = value
    imported = gathering.finish(text_of(row, "name"), group=text_of(row, "group"))
    return replace(imported, trust=Trust(trust))
