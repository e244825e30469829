"""``pg_service.conf``, as ``parseServiceFile`` of fe-connect.c reads it again."""

from collections.abc import Sequence
from typing import Final

from azpg_gui.core.interchange.exported import Exported, Written, not_written, unique_names
from azpg_gui.core.interchange.imported import Concern

__all__ = ["write"]

_LINE: Final = 1022  # bytes without the line's end (``buf``)
_FORM: Final = "pg_service.conf"


def write(profiles: Sequence[Exported]) -> Written:
    lines: list[str] = []
    concerns = list[Concern]()
    for one, name in zip(profiles, _names(profiles), strict=True):
        lines += ["", f"[{name}]"] if lines else [f"[{name}]"]
        for keyword, value in one.values.items():
            if keyword == "service" or not _can_hold(keyword, value):
                concerns.append(not_written(one, keyword, _FORM))
            else:
                # An empty value keeps a variable of the reader's, PGSSLROOTCERT say, from counting.
                lines.append(f"{keyword}={value}")
    return Written("\n".join(lines) + "\n", tuple(concerns))


def _names(profiles: Sequence[Exported]) -> list[str]:
    """Without what would end the name, or the line."""
    bare = ["".join(c for c in one.name if c not in "]\r\n\0").strip() for one in profiles]
    return unique_names([name.encode()[:1000].decode("utf-8", "ignore") or "azpg" for name in bare])


def _can_hold(keyword: str, value: str) -> bool:
    if any(c in value for c in "\r\n\0") or value != value.rstrip(" \t\v\f"):
        return False  # blanks at the end of a line do not count
    return len(f"{keyword}={value}".encode("utf-8", "surrogateescape")) <= _LINE
