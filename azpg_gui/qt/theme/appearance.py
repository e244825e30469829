"""How the windows look, as their user chose it."""

from dataclasses import replace
from enum import StrEnum
from typing import Final

from azpg_gui.fast_dataclass import dataclass
from azpg_gui.qt.theme.motion import Motion
from azpg_gui.qt.window_file import WindowFile

__all__ = ["ZOOMS", "Appearance", "ThemeChoice", "keep_appearance", "read_appearance"]

ZOOMS: Final = (80, 90, 100, 110, 125, 150, 175, 200)  # percent


class ThemeChoice(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "high-contrast"


@dataclass(frozen=True, slots=True)
class Appearance:
    """Attributes:
    language: a code of ``LANGUAGES``; empty: the system's.
    zoom: of texts, in percent, one of ``ZOOMS``.
    motion: whether things may move.
    """

    language: str = ""
    theme: ThemeChoice = ThemeChoice.SYSTEM
    zoom: int = 100
    motion: Motion = Motion.SYSTEM

    def zoomed(self, steps: int) -> "Appearance":
        """Larger or smaller by so many steps, as far as they go."""
        place = ZOOMS.index(self.zoom) + steps
        return replace(self, zoom=ZOOMS[min(max(place, 0), len(ZOOMS) - 1)])


def read_appearance(file: WindowFile) -> Appearance:
    """What is not understood is as if it had never been chosen."""
    theme, zoom = file.text("appearance/theme"), file.text("appearance/zoom")
    motion = file.text("appearance/motion")
    return Appearance(
        file.text("appearance/language"),
        ThemeChoice(theme) if theme in set(ThemeChoice) else ThemeChoice.SYSTEM,
        int(zoom) if zoom in {str(known) for known in ZOOMS} else 100,
        Motion(motion) if motion in set(Motion) else Motion.SYSTEM,
    )


def keep_appearance(file: WindowFile, appearance: Appearance) -> None:
    file.keep("appearance/language", appearance.language)
    file.keep("appearance/theme", appearance.theme.value)
    file.keep("appearance/zoom", str(appearance.zoom))
    file.keep("appearance/motion", appearance.motion.value)
