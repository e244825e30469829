"""C and C++: ``PQconnectdb("…")`` of libpq, ``pqxx::connection c("…")`` of libpqxx."""

import re
from typing import Final

from azpg_gui.core.interchange.dialects.calls_of_libpq import read_string_of
from azpg_gui.core.interchange.imported import Imported, Kind

__all__ = ["read", "recognise"]

_CALL: Final = re.compile(r"\bPQ(?:connect|setdb)\w*\s*\(|\bpqxx::\w*connection\b")


def recognise(text: str) -> float:
    return 0.99 if _CALL.search(text) else 0.0


def read(text: str) -> Imported:
    """Raises UnreadableError."""
    return read_string_of(text, Kind.CPP, "libpq", ("%s", "%d"))
