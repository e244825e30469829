"""The one reader of values a server sends: whatever they are, it answers, and never raises.

``str.isdigit`` says yes to ``²`` and ``int`` then raises; ``int`` itself takes ``١٢`` and
``1_000``. PostgreSQL writes none of them.
"""

import re
from typing import Final

from azpg_gui.core.sentences import printable

__all__ = ["on_or_off", "server_line", "true_or_false", "whole_number"]

_NUMBER: Final = re.compile(r"-?[0-9]{1,18}")


def whole_number(text: str | bytes | None) -> int | None:
    """A number as ``int4out`` and ``int8out`` write it: ASCII digits, at most 18, with or without a
    minus. None for anything else."""
    shown = _ascii(text)
    return int(shown) if _NUMBER.fullmatch(shown) else None


def true_or_false(text: str | bytes | None) -> bool | None:
    """A boolean as ``boolout`` writes it: ``t`` or ``f``. None for anything else."""
    return {"t": True, "f": False}.get(_ascii(text))


def on_or_off(text: str | bytes | None) -> bool | None:
    """A boolean setting as ``SHOW`` writes it: ``on`` or ``off``. None for anything else."""
    return {"on": True, "off": False}.get(_ascii(text))


def server_line(text: str | bytes | None, *, limit: int = 200) -> str:
    """One line of a server's words, safe to show (``printable``)."""
    return " ".join(printable(text or b"", limit=limit).split())


def _ascii(text: str | bytes | None) -> str:
    if isinstance(text, bytes):
        return text.decode("latin-1")
    return text or ""
