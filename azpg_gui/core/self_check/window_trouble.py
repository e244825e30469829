"""Why no window can be opened, from the words of Qt and of the system's loader."""

import re
from collections.abc import Mapping
from typing import Final

from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.fast_dataclass import dataclass

__all__ = ["WindowTrouble", "has_display", "missing_package", "why_no_window"]

# What Qt and its plugins for X11 and Wayland load, by the Debian and Ubuntu package that has it.
_PACKAGES: Final = {
    "libxcb-cursor": "libxcb-cursor0", "xcb-cursor0": "libxcb-cursor0",
    "libxkbcommon-x11": "libxkbcommon-x11-0", "libxkbcommon": "libxkbcommon0",
    "libxcb-icccm": "libxcb-icccm4", "libxcb-image": "libxcb-image0",
    "libxcb-keysyms": "libxcb-keysyms1", "libxcb-render-util": "libxcb-render-util0",
    "libxcb-randr": "libxcb-randr0", "libxcb-shape": "libxcb-shape0",
    "libxcb-shm": "libxcb-shm0", "libxcb-sync": "libxcb-sync1",
    "libxcb-xfixes": "libxcb-xfixes0", "libxcb-render": "libxcb-render0",
    "libxcb-xinerama": "libxcb-xinerama0", "libxcb-xkb": "libxcb-xkb1", "libxcb.": "libxcb1",
    "libEGL": "libegl1", "libGL.": "libgl1", "libGLX": "libgl1", "libdbus-1": "libdbus-1-3",
    "libfontconfig": "libfontconfig1", "libfreetype": "libfreetype6",
    "libglib-2.0": "libglib2.0-0", "libX11-xcb": "libx11-xcb1", "libX11.": "libx11-6",
    "libwayland-client": "libwayland-client0", "libwayland-cursor": "libwayland-cursor0",
    "libwayland-egl": "libwayland-egl1",
}  # fmt: skip
# dlopen(3) of glibc and musl.
_MISSING: Final = re.compile(
    r"\b(lib[\w.+-]+?\.so[\w.]*): (?:cannot open shared object|No such file)"
)
# The loaders of Linux (glibc), macOS (dyld) and Windows (error 193), in this order.
_OTHER_MACHINE: Final = ("wrong ELF class", "Exec format error", "incompatible architecture",
                         "not a valid Win32 application")  # fmt: skip
_OTHER_VERSION: Final = re.compile(
    r"undefined symbol|version [`'‘][^'’]+['’] not found|Cannot mix incompatible Qt"
)
# Where libraries of another program get in.
_ELSEWHERE: Final = (
    "LD_LIBRARY_PATH", "LD_PRELOAD", "QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH",
    "DYLD_LIBRARY_PATH", "PYTHONPATH", "PYTHONHOME",
)  # fmt: skip
_NO_PLUGIN: Final = re.compile(r'Could not find the Qt platform plugin "([^"]*)"')
_WAYLAND_FAILED: Final = "Failed to create wl_display"
_X11_FAILED: Final = "could not connect to display"


@dataclass(frozen=True, slots=True)
class WindowTrouble:
    """Attributes:
    cause: one sentence.
    cure: what to do about it.
    """

    cause: Sentence
    cure: Sentence


def has_display(environ: Mapping[str, str], system: str) -> bool:
    return system != "linux" or bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


def missing_package(library: str) -> str | None:
    """The Debian and Ubuntu package that has it, where it is one Qt needs."""
    return next((name for mark, name in _PACKAGES.items() if library.startswith(mark)), None)


def why_no_window(words: str, environ: Mapping[str, str], system: str) -> WindowTrouble:
    """Args:
    words: what Qt said, and what the loader said of its libraries and plugins.
    system: ``sys.platform``.
    """
    missing = _MISSING.search(words)
    if missing is not None:
        return _library_missing(missing[1])
    if any(mark in words for mark in _OTHER_MACHINE):
        return WindowTrouble(
            sentence("A library of this installation is for another kind of processor."),
            sentence("Install the package that is made for this computer."),
        )
    if _OTHER_VERSION.search(words):
        return _library_from_elsewhere(environ)
    plugin = _NO_PLUGIN.search(words)
    if plugin is not None and plugin[1]:
        return WindowTrouble(
            sentence("Qt has no platform plugin “{name}”.", name=plugin[1]),
            sentence("Unset {variable}, or name one that is there: xcb, wayland or offscreen.",
                     variable="QT_QPA_PLATFORM"),
        )  # fmt: skip
    return _display_trouble(words, environ, system)


def _library_missing(library: str) -> WindowTrouble:
    package = missing_package(library)
    return WindowTrouble(
        sentence("The library {name} is missing.", name=library),
        sentence("Install the package that has it.")
        if package is None
        else sentence("On Debian and Ubuntu install: {packages}", packages=package),
    )


def _library_from_elsewhere(environ: Mapping[str, str]) -> WindowTrouble:
    named = [name for name in _ELSEWHERE if environ.get(name)]
    return WindowTrouble(
        sentence("A library of another program was loaded in place of ours."),
        sentence("Unset {variable} and start again.", variable=", ".join(named))
        if named
        else sentence("Install azpg-gui again, or its package for this system."),
    )


def _display_trouble(words: str, environ: Mapping[str, str], system: str) -> WindowTrouble:
    without = sentence(
        "Without a window, {command} does the same test.", command="azpg check TARGET"
    )
    if not has_display(environ, system):
        return WindowTrouble(sentence("There is no display here."), without)
    if "Authorization required" in words:
        return WindowTrouble(
            sentence("The display {name} belongs to another user.", name=environ.get("DISPLAY")),
            sentence("Start azpg-gui as the user who is logged in there, without sudo."),
        )
    if _X11_FAILED in words and environ.get("DISPLAY"):
        return WindowTrouble(
            sentence("The display {name} does not answer.", name=environ.get("DISPLAY")), without
        )
    if _WAYLAND_FAILED in words:
        return WindowTrouble(
            sentence("The Wayland display {name} does not answer.",
                     name=environ.get("WAYLAND_DISPLAY")),
            without,
        )  # fmt: skip
    if environ.get("WAYLAND_DISPLAY") and not environ.get("DISPLAY"):
        return WindowTrouble(
            sentence("Qt cannot use Wayland here, and there is no X11 display."),
            sentence("Start XWayland, or log in to a session with X11."),
        )
    return WindowTrouble(sentence("Qt cannot open a window."), without)
