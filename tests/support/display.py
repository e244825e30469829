"""A real X display of its own, and a person's hands on it. Everything waits for what it needs to
see, never for a time: the limits below are only where a test gives up."""

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

__all__ = ["Display", "display", "until"]

_GIVE_UP = 300.0  # seconds; a machine with four busy loops beside it is slow, not broken


def until(condition: Callable[[], object], what: str) -> None:
    """Wait until ``condition`` holds; ``what`` is the complaint where it never does."""
    deadline = time.monotonic() + _GIVE_UP
    while not condition():
        if time.monotonic() > deadline:
            pytest.fail(f"waited {_GIVE_UP:g} s: {what}")
        time.sleep(0.05)


@dataclass(frozen=True)
class Display:
    """Attributes:
    environ: the environment of a program on this display.
    """

    environ: dict[str, str]

    def hands(self, *arguments: str) -> str:
        """One ``xdotool`` command; its output."""
        done = subprocess.run(
            ["xdotool", *arguments], env=self.environ,
            capture_output=True, text=True, check=False, timeout=_GIVE_UP,
        )  # fmt: skip
        return done.stdout.strip()

    def windows(self, title: str) -> list[str]:
        return self.hands("search", "--onlyvisible", "--name", title).splitlines()

    def wait_for(self, title: str) -> str:
        """The window of this title, once it shows."""
        found: list[str] = []  # asked once more, it might have gone again

        def shows() -> bool:
            found[:] = self.windows(title)
            return bool(found)

        until(shows, f"no window named {title!r} appeared")
        return found[-1]

    def wait_until_gone(self, title: str) -> None:
        until(lambda: not self.windows(title), f"the window {title!r} stayed")

    def focus(self, window: str) -> None:
        """Without a window manager nobody else gives it the keyboard."""

        def focused() -> bool:
            self.hands("windowfocus", window)
            return self.hands("getwindowfocus") == window

        until(focused, f"window {window} did not get the keyboard")

    def type(self, text: str) -> None:
        self.hands("type", "--delay", "1", text)

    def key(self, *keys: str) -> None:
        self.hands("key", *keys)


@contextmanager
def display(home: Path, *, size: str = "1280x860x24") -> Iterator[Display]:
    """Xvfb on a free display; without a session bus, so that no keyring answers."""
    reading, writing = os.pipe()
    # Else it begins anew whenever its last client leaves, and refuses whoever comes in that moment:
    # the program, after the look whether the display answers.
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp", "-noreset"],
        pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    with os.fdopen(reading) as answer:
        number = answer.readline().strip()
    environ = {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "HOME": str(home),
               "LANG": "C.UTF-8", "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}  # fmt: skip
    shown = Display(environ)
    try:
        until(lambda: shown.hands("getdisplaygeometry"), f"display {number!r} did not answer")
        yield shown
    finally:
        screen.terminate()
        screen.wait(10)
