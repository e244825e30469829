"""PHP's ``pg_connect("host=…")``, whose argument is libpq's (PHP manual)."""

import re
from typing import Final

from azpg_gui.core.interchange.dialects.inner import gather_any
from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.imported import Imported, Kind
from azpg_gui.core.interchange.literals import calls
from azpg_gui.core.sentences import sentence

__all__ = ["read", "recognise"]

_CALL: Final = re.compile(r"\bpg_p?connect\s*\(")


def recognise(text: str) -> float:
    return 0.99 if _CALL.search(text) else 0.0


def read(text: str) -> Imported:
    """Raises UnreadableError."""
    gathering = Gathering(Kind.PHP, program="pg_connect")
    found = [
        item
        for call in calls(text)
        if call.last_name in {"pg_connect", "pg_pconnect"}
        for item in call.arguments.items
        if isinstance(item, str)
    ]
    if not found:
        gathering.refuse(sentence("No string is given to it, only what the program knows."))
    gather_any(gathering, found[0])
    return gathering.finish()
