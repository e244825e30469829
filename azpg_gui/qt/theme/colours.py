"""Colours by what they mean. One accent for the next thing to press; green, amber and red for
verdicts only. Text on its background has at least 4.5:1 contrast (a test computes it)."""

from typing import Final, NamedTuple

from PySide6.QtGui import QColor, QGuiApplication, QPalette

__all__ = ["CONTRAST", "DARK", "LIGHT", "Colours", "current_colours", "palette_of", "shade_of"]


class Colours(NamedTuple):
    window: str
    sidebar: str
    card: str
    field: str
    border: str
    field_border: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    accent_text: str
    accent_tint: str
    link: str
    good: str
    good_tint: str
    warning: str
    warning_tint: str
    bad: str
    bad_tint: str
    bar: str
    hover: str


LIGHT: Final = Colours(
    window="#f5f6f8", sidebar="#eceef1", card="#ffffff", field="#ffffff",
    border="#e1e4e9", field_border="#cdd2d9", text="#1b1f24", muted="#59636e",
    accent="#0b5cd5", accent_hover="#0a4fb8", accent_text="#ffffff", accent_tint="#e3edfc",
    link="#0b5cd5",
    good="#14743f", good_tint="#e4f4ea", warning="#8a5a00", warning_tint="#fcf1d8",
    bad="#b3261e", bad_tint="#fce9e7", bar="#3f7fd9", hover="#e2e5ea",
)  # fmt: skip

DARK: Final = Colours(
    window="#1d2025", sidebar="#181b1f", card="#262a31", field="#1d2025",
    border="#363c45", field_border="#4a525d", text="#eef1f4", muted="#a3adb9",
    accent="#6aa9ff", accent_hover="#8bbcff", accent_text="#0d1b2e", accent_tint="#24344b",
    link="#8bbcff",
    good="#5fd08d", good_tint="#1d3a2a", warning="#f0b955", warning_tint="#40331a",
    bad="#ff8a80", bad_tint="#45262a", bar="#5b93e0", hover="#2a2f36",
)  # fmt: skip


# As the systems' own high contrast: everything on black, and lines as strong as letters.
CONTRAST: Final = Colours(
    window="#000000", sidebar="#000000", card="#000000", field="#000000",
    border="#b8b8b8", field_border="#ffffff", text="#ffffff", muted="#dcdcdc",
    accent="#ffe14d", accent_hover="#fff0a0", accent_text="#000000", accent_tint="#3a3500",
    link="#7fd4ff",
    good="#6dff9c", good_tint="#003317", warning="#ffc552", warning_tint="#3a2700",
    bad="#ff9d94", bad_tint="#4a0c08", bar="#7fd4ff", hover="#262626",
)  # fmt: skip


def current_colours() -> Colours:
    """Those the application shows now, by the palette ``Theme`` gave it."""
    window = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    if window.name() == CONTRAST.window:
        return CONTRAST
    return DARK if window.lightness() < 128 else LIGHT


def shade_of(colours: Colours) -> str:
    """In the names of files that are drawn in these colours."""
    return {LIGHT: "light", CONTRAST: "contrast"}.get(colours, "dark")


def palette_of(colours: Colours) -> QPalette:
    """A palette for what no style sheet reaches: item views, disabled text, selections."""
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.window,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.field,
        QPalette.ColorRole.AlternateBase: colours.card,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.Button: colours.card,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.ToolTipBase: colours.card,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.accent_text,
        QPalette.ColorRole.PlaceholderText: colours.muted,
        QPalette.ColorRole.Link: colours.link,
        QPalette.ColorRole.Mid: colours.border,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.muted))
    return palette
