"""Does somebody want less motion on this computer? The desktop is asked. Blocking.

Qt tells since no version yet (6.11 knows contrast only). Linux: the settings portal (reduced-motion
of ``org.freedesktop.appearance``, GNOME's enable-animations, Plasma's AnimationDurationFactor),
else GTK's own file. Windows: ``SPI_GETCLIENTAREAANIMATION``. macOS: ``ReduceMotionEnabled``.
"""

import configparser
import ctypes
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from azpg_gui.lazy import later

if TYPE_CHECKING:
    import jeepney  # type: ignore[import-untyped]
    from jeepney.io import blocking as jeepney_io  # type: ignore[import-untyped]
else:
    jeepney = later("jeepney")
    jeepney_io = later("jeepney.io.blocking")

__all__ = ["gtk_says", "less_motion", "portal_says"]

_LIMIT: Final = 3.0  # seconds for an answer
_SPI_GETCLIENTAREAANIMATION: Final = 0x1042
# Namespace and key of the portal → the value that means less motion.
_LESS: Final = {
    ("org.freedesktop.appearance", "reduced-motion"): (1,),
    ("org.gnome.desktop.interface", "enable-animations"): (False,),
    ("org.kde.kdeglobals.KDE", "AnimationDurationFactor"): (0, 0.0, "0", "0.0"),
}


def less_motion(environ: Mapping[str, str] = os.environ) -> bool | None:
    """None where the desktop does not say."""
    if sys.platform == "win32":
        return _windows_says()
    if sys.platform == "darwin":
        return _macos_says()
    found = portal_says(_portal())
    return gtk_says(environ) if found is None else found


def portal_says(settings: Mapping[str, Mapping[str, Any]]) -> bool | None:
    """Args:
    settings: namespace → key → value, as ``ReadAll`` of the portal tells them.
    """
    told = [
        settings[namespace][key] in less
        for (namespace, key), less in _LESS.items()
        if key in settings.get(namespace, {})
    ]
    return any(told) if told else None


def _portal() -> dict[str, dict[str, Any]]:
    """``org.freedesktop.portal.Settings``; empty where there is no portal, or no bus."""
    try:
        address = jeepney.DBusAddress(
            "/org/freedesktop/portal/desktop",
            "org.freedesktop.portal.Desktop",
            "org.freedesktop.portal.Settings",
        )
        namespaces = list(dict.fromkeys(namespace for namespace, _key in _LESS))
        asked = jeepney.new_method_call(address, "ReadAll", "as", (namespaces,))
        with jeepney_io.open_dbus_connection("SESSION") as connection:
            reply = connection.send_and_get_reply(asked, timeout=_LIMIT)
        if reply.header.message_type is not jeepney.MessageType.method_return:
            return {}
        (found,) = reply.body
        return {
            namespace: {key: value for key, (_signature, value) in keys.items()}
            for namespace, keys in found.items()
        }
    except Exception:  # a bus, a portal or jeepney itself is missing or odd: it does not say
        return {}


def gtk_says(environ: Mapping[str, str]) -> bool | None:
    """``gtk-enable-animations`` of GTK's own file, which desktops without a portal write."""
    home = environ.get("XDG_CONFIG_HOME") or str(Path(environ.get("HOME", "~")) / ".config")
    for version in ("gtk-4.0", "gtk-3.0"):
        parser = configparser.ConfigParser(interpolation=None, strict=False)
        try:
            parser.read(Path(home) / version / "settings.ini", "utf-8")
            return not parser.getboolean("Settings", "gtk-enable-animations")
        except (configparser.Error, OSError, ValueError):
            continue
    return None


def _windows_says() -> bool | None:
    animated = ctypes.c_int(1)
    user32 = ctypes.WinDLL("user32")  # type: ignore[attr-defined,unused-ignore]
    told = user32.SystemParametersInfoW(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(animated), 0)
    return not animated.value if told else None


def _macos_says() -> bool | None:
    try:
        done = subprocess.run(
            ["/usr/bin/defaults", "read", "com.apple.Accessibility", "ReduceMotionEnabled"],
            capture_output=True, text=True, check=False, timeout=_LIMIT,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout.strip() == "1" if done.returncode == 0 else None
