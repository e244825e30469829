"""Files of earlier versions, read as this one writes them. Nothing is written before a change."""

from collections.abc import Sequence
from typing import Final

from azpg_gui.core.storage.json_text import NO_JSON, Element, members_of

__all__ = ["of_present_schema"]

# Schema 1 had no such fields: what stands there is somebody else's, and decides nothing here.
# environment, notes and tags, which imports wrote there already, have become what they say.
_NEW_IN_2: Final = frozenset(
    {"authentication", "password_source", "password_command",
     "remember_passphrase", "kept_user"}
)  # fmt: skip
_DEPTH: Final = 2  # steps of indentation of a row in the file


def of_present_schema(rows: Sequence[Element], schema: object) -> Sequence[Element]:
    """The rows of ``profiles``, each as it stands but for what has another meaning today."""
    if not (type(schema) is int and schema == 1):
        return rows
    return [_from_1(row) for row in rows]


def _from_1(row: Element) -> Element:
    if row.value is NO_JSON or not isinstance(row.value, dict) or _NEW_IN_2.isdisjoint(row.value):
        return row
    members = members_of(row.text)
    for key in _NEW_IN_2 & row.value.keys():
        text = members.texts(key)[-1]
        members.remove(key)
        members.set_text(f"{key} (schema 1)", text)
    value = {k: members.value(k) for k in members.names()}
    return Element(members.text(_DEPTH), value)
