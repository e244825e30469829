"""Whether ``postgresql://…`` links of this desktop open here: only where its user says so.

A launcher entry of the user's own takes them (Desktop Entry Specification 1.5), and ``xdg-mime``
makes it the default. Taken away, the default names nothing and is passed over (Association between
MIME types and applications 1.0.1). Blocking.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

from azpg_gui.core.files import make_folder, write_atomically
from azpg_gui.core.sentences import ExplainedError, printable, sentence
from azpg_gui.this_program import window_command

__all__ = ["LinksError", "links_open_here", "open_links_here"]

_ENTRY: Final = "io.github.azpg_gui.azpg.links.desktop"
_TYPES: Final = ("x-scheme-handler/postgresql", "x-scheme-handler/postgres")
_LIMIT: Final = 15.0  # seconds; a shell script that asks the desktop
_TO_QUOTE: Final = re.compile(r'(["`$\\])')


class LinksError(ExplainedError):
    """The desktop could not be told."""


def links_open_here() -> bool | None:
    """None where no desktop of this computer can be asked."""
    if not sys.platform.startswith("linux") or shutil.which("xdg-mime") is None:
        return None
    try:
        told = _xdg_mime("query", "default", _TYPES[0])
    except LinksError:
        return None
    return told.strip() == _ENTRY and _entry().is_file()


def open_links_here(*, wanted: bool) -> None:
    """
    Raises:
        LinksError: a file could not be written, or ``xdg-mime`` says no.
    """
    try:
        if not wanted:
            _entry().unlink(missing_ok=True)
            return
        make_folder(_entry().parent, mode=0o755)
        write_atomically(_entry(), launcher(window_command()).encode(), mode=0o644)
    except OSError as error:
        words = printable(error.strerror or str(error), limit=200)
        raise LinksError(
            sentence("{path} could not be written: {words}", path=_ENTRY, words=words)
        ) from error
    _xdg_mime("default", _ENTRY, *_TYPES)


def launcher(command: list[str]) -> str:
    """It is in no menu, and counts for nothing once the program is gone (``TryExec``)."""
    words = [_quoted(word) for word in command]
    lines = [
        "[Desktop Entry]", "Type=Application", "Name=azpg", "Icon=azpg", "NoDisplay=true",
        f"TryExec={_escaped(command[0])}", f"Exec={' '.join(words)} %u",
        f"MimeType={';'.join(_TYPES)};",
    ]  # fmt: skip
    return "\n".join((*lines, ""))


def _quoted(word: str) -> str:
    """As an argument, then as a string; a percent sign alone would begin a field code."""
    inside = _TO_QUOTE.sub(r"\\\1", word).replace("%", "%%")
    return f'"{_escaped(inside)}"'


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n")


def _entry() -> Path:
    given = os.environ.get("XDG_DATA_HOME", "")
    data = Path(given) if given.startswith("/") else Path.home() / ".local" / "share"
    return data / "applications" / _ENTRY


def _xdg_mime(*arguments: str) -> str:
    try:
        done = subprocess.run(
            [shutil.which("xdg-mime") or "xdg-mime", *arguments],
            stdin=subprocess.DEVNULL, capture_output=True, timeout=_LIMIT, check=True,
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError) as error:
        words = printable(getattr(error, "stderr", None) or type(error).__name__, limit=200)
        raise LinksError(
            sentence("xdg-mime could not change what opens links: {words}", words=words.strip())
        ) from error
    return done.stdout.decode("utf-8", "replace")
