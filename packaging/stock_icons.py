"""Draws resources/icons/stock: the icons of message boxes, file dialogs and line edits, in the
colours of each theme. A style sheet names files, and no file knows the palette.

    python packaging/stock_icons.py
"""

from pathlib import Path
from typing import Final

from azpg_gui.qt.theme.colours import CONTRAST, DARK, LIGHT

__all__ = ["drawn"]

FOLDER: Final = Path(__file__).resolve().parent.parent / "resources" / "icons" / "stock"
_SVG: Final = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}" fill="none" '
    'stroke="{colour}" stroke-width="{width}" stroke-linecap="round" stroke-linejoin="round">'
    '<path d="{path}"/></svg>\n'
)
_RING: Final = "M28 16A12 12 0 1 1 4 16A12 12 0 1 1 28 16Z"
# Name → the colour of a theme, and what is drawn; on 16 units, or on 32 for message boxes.
_SMALL: Final = {
    "clear": "M4.5 4.5l7 7M11.5 4.5l-7 7",
    "back": "M10 3 5 8l5 5",
    "forward": "M6 3l5 5-5 5",
    "up": "M8 13V3M3.5 7.5 8 3l4.5 4.5",
    "new-folder": "M14 7.5V5H8L6.5 3H2v10h6M12 9.5v4.5M9.75 11.75h4.5",
    "list": "M3 3h3.5v3.5H3zM9.5 3H13v3.5H9.5zM3 9.5h3.5V13H3zM9.5 9.5H13V13H9.5z",
    "details": "M2.5 4h11M2.5 8h11M2.5 12h11",
}
_LARGE: Final = {
    "question": ("accent", f"{_RING}M12.5 12.5a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.2"
                           "-1.5 2.3M16 22h.01"),
    "information": ("accent", f"{_RING}M16 15v7M16 10h.01"),
    "warning": ("warning", "M16 5 29 27H3ZM16 13v6M16 23h.01"),
    "critical": ("bad", f"{_RING}M12 12l8 8M20 12l-8 8"),
}  # fmt: skip


def drawn() -> dict[str, str]:
    """File name → SVG."""
    found: dict[str, str] = {}
    for shade, colours in (("light", LIGHT), ("dark", DARK), ("contrast", CONTRAST)):
        for name, path in _SMALL.items():
            found[f"{name}-{shade}.svg"] = _SVG.format(
                side=16, width=1.6, colour=colours.muted, path=path
            )
        for name, (ink, path) in _LARGE.items():
            found[f"{name}-{shade}.svg"] = _SVG.format(
                side=32, width=2.4, colour=colours._asdict()[ink], path=path
            )
    return found


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name, text in drawn().items():
        (FOLDER / name).write_text(text, "utf-8")
