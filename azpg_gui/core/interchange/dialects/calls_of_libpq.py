"""Calls whose one string is libpq's own, in C, C++ and Go."""

import re
from collections.abc import Sequence
from typing import Final

from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.interchange.dialects.inner import gather_any, is_string
from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.imported import ConcernCode, Imported, Kind
from azpg_gui.core.interchange.literals import strings_in
from azpg_gui.core.sentences import sentence

__all__ = ["read_string_of"]


# fmt.Sprintf("postgres://%s:%s@%s:%d/%s", …)
_FORMATTED_URL: Final = re.compile(r"\w+://(?:[^/?]*[:@])?%[sdvq](?![0-9A-Fa-f])")


def read_string_of(
    text: str,
    kind: Kind,
    program: str,
    formats: Sequence[str] = (),
    default: SslMode | None = None,
) -> Imported:
    """The first string in ``text`` that is a connection string.

    Args:
        formats: verbs of a format that stand for what only the program knows, ``%s``.
        default: what the driver does without sslmode; None for what libpq does.

    Raises:
        UnreadableError: there is none, or libpq could not take a value.
    """
    gathering = Gathering(kind, program=program)
    found = next((one for one in strings_in(text) if is_string(one)), None)
    if found is None or (formats and _FORMATTED_URL.match(found)):
        gathering.refuse(sentence("No string is given to it, only what the program knows."))
    for number, verb in enumerate(formats):
        found = re.sub(rf"(?<==){re.escape(verb)}(?=\s|\Z)", f"${{value{number}}}", found)
    gather_any(gathering, found)
    if default is not None and gathering.says_nothing("sslmode"):
        gathering.take_mode(default)
        gathering.concern(
            ConcernCode.TRANSLATED,
            sentence("Without sslmode {program} uses {mode}.", program=program, mode=default.value),
            "sslmode",
        )
    return gathering.finish()
