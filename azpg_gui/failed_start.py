"""A start that failed explains itself: in a window where one can be shown, on stderr, in the log.

Nothing here needs Qt, which may be what is missing.
"""

import ctypes
import importlib.util
import logging
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

from azpg_gui.commands import language
from azpg_gui.core.exit_status import ExitStatus
from azpg_gui.core.program_log.log_file import LogFile
from azpg_gui.core.program_log.masked import masked
from azpg_gui.core.self_check.window_trouble import WindowTrouble, why_no_window
from azpg_gui.core.sentences import sentence
from azpg_gui.core.storage.file_locations import log_file
from azpg_gui.this_program import module_command

__all__ = ["explain", "explain_without_qt", "message_programs"]

_TITLE: Final = "azpg-gui"
_WORDS: Final = 800  # letters of others' words
# A program that cannot show a window says so within this time; one that can, stays.
_PATIENCE: Final = 3.0
_MB_ICONERROR: Final = 0x10  # winuser.h
_READ: Final = 1.0  # nobody reads and closes a message faster
_PLUGINS: Final = ("libqxcb.so", "libqwayland.so", "libqwayland-generic.so")
# What Qt says of every failure, whatever was the cause.
_ALWAYS: Final = ("This application failed to start", "Available platform plugins",
                  "From 6.5.0, xcb-cursor0")  # fmt: skip


def explain_without_qt(error: Exception) -> int:
    """An import failed, or the program's own start did; the exit status."""
    words = f"{type(error).__name__}: {error}"
    if isinstance(error, ImportError):
        trouble = why_no_window(words, os.environ, sys.platform)
        return _tell(trouble, words, with_qt="PySide6" not in words and "shiboken6" not in words)
    again = WindowTrouble(
        sentence("azpg-gui could not start."),
        sentence("{command} says which part does not work.", command="azpg self-check"),
    )
    return _tell(again, words, with_qt=True)


def explain(words: str) -> int:
    """Qt opened no window; the exit status.

    Args:
        words: everything it said.
    """
    loader = "\n".join(_of_the_loader()) if sys.platform == "linux" else ""
    trouble = why_no_window(f"{loader}\n{words}", os.environ, sys.platform)
    lines = [line for line in words.splitlines() if line and not line.startswith(_ALWAYS)]
    return _tell(trouble, "\n".join((*lines, loader)).strip(), with_qt=False)


def _of_the_loader() -> Iterator[str]:
    """What it says of the plugins of this session: Qt keeps the name of a missing library to
    itself."""
    found = importlib.util.find_spec("PySide6")
    for place in (found.submodule_search_locations or ()) if found else ():
        for name in _PLUGINS:
            path = Path(place, "Qt", "plugins", "platforms", name)
            if path.is_file() and ("xcb" in name) == bool(os.environ.get("DISPLAY")):
                try:
                    ctypes.CDLL(str(path))
                except OSError as error:
                    yield str(error)


def _tell(trouble: WindowTrouble, words: str, *, with_qt: bool) -> int:
    with suppress(OSError, ValueError):
        language.speak(None)
    words = masked(words)[:_WORDS]
    path = log_file()
    log = LogFile(path)
    text = f"azpg-gui cannot open its window: {trouble.cause} {trouble.cure}\n{words}".strip()
    log.handle(logging.LogRecord("start", logging.ERROR, "", 0, text, (), None))
    noted = sentence("Log: {path}", path=path)
    opening = sentence("azpg-gui cannot open its window.")
    line = f"{opening} {trouble.cause} {trouble.cure}"
    if sys.stderr is not None:  # a program without a console has none on Windows
        with suppress(OSError, UnicodeError):
            sys.stderr.write(f"{line}\n{noted}\n" if path.is_file() else f"{line}\n")
            sys.stderr.flush()
    if sys.stderr is None or not sys.stderr.isatty():
        details = f"{trouble.cause}\n{trouble.cure}\n\n{words}\n\n{noted}"
        _show(details, with_qt=with_qt)
    return ExitStatus.COULD_NOT_RUN


def _show(text: str, *, with_qt: bool) -> None:
    """In the first program that can. It stays when this one has ended."""
    if sys.platform == "win32" and not with_qt:
        ctypes.windll.user32.MessageBoxW(None, text, _TITLE, _MB_ICONERROR)
        return
    for command in message_programs(text, os.environ, sys.platform, with_qt=with_qt):
        if shutil.which(command[0]) is None:
            continue
        try:
            shown = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL, start_new_session=True,
            )  # fmt: skip
        except OSError:
            continue
        began = time.monotonic()
        with suppress(subprocess.TimeoutExpired):
            shown.wait(_PATIENCE)
        if time.monotonic() - began > _READ:
            return


def message_programs(
    text: str, environ: Mapping[str, str], system: str, *, with_qt: bool
) -> list[list[str]]:
    """Commands that show ``text`` in a window, the best first; none where no window can be."""
    if system == "linux" and not (environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY")):
        return []
    own = [[*module_command("azpg_gui.qt.message_window"), _TITLE, text]] if with_qt else []
    if system == "win32":
        return own
    if system == "darwin":
        script = (
            'on run argv\ndisplay alert "azpg-gui" message (item 1 of argv) as critical\nend run'
        )
        return [*own, ["osascript", "-e", script, text]]
    return [
        *own,
        ["zenity", "--error", "--no-markup", "--width=480", f"--title={_TITLE}", f"--text={text}"],
        ["kdialog", "--title", _TITLE, "--error", text],
        ["xmessage", "-center", "-title", _TITLE, text],
    ]
