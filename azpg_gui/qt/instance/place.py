"""Where the window of this user on this display listens."""

import os
import stat
import sys
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from azpg_gui.qt.window_file import window_file

__all__ = ["listening_place", "may_be_ours", "place_of"]

_LONGEST: Final = 100  # bytes; sockaddr_un(7) has room for 107


def listening_place() -> str:
    """A path; on Windows the name of a pipe. Empty where there is no place for one."""
    return place_of(os.environ, sys.platform, window_file().parent)


def place_of(environ: Mapping[str, str], system: str, state: Path) -> str:
    """Windows on other displays, and those whose files lie elsewhere, have places of their own.

    ``XDG_RUNTIME_DIR`` is the user's alone, by the XDG Base Directory Specification; without it,
    the folder of the state is, whose mode is 0700.
    """
    display = environ.get("WAYLAND_DISPLAY") or environ.get("DISPLAY", "")
    session = environ.get("SESSIONNAME", "") if system == "win32" else display
    number = zlib.crc32(f"{session}\n{state}".encode("utf-8", "surrogateescape"))
    name = f"azpg-gui-{number:08x}"
    if system == "win32":
        return name
    folder = environ.get("XDG_RUNTIME_DIR") or str(state)
    place = f"{folder}/{name}.socket"
    return place if len(place.encode("utf-8", "surrogateescape")) <= _LONGEST else ""


def may_be_ours(place: str) -> bool:
    """Whether somebody may listen there, and nobody but this user: as root, or in a folder of
    somebody else's, a socket may be a stranger's."""
    if sys.platform == "win32":
        return bool(place)
    try:
        found = os.lstat(place)
    except (OSError, ValueError):
        return False
    return stat.S_ISSOCK(found.st_mode) and found.st_uid == os.getuid()
