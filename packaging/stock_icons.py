"""Draws resources/icons/stock: the icons of message boxes, file dialogs and line edits, in the
colours of each theme. A style sheet names files, and no file knows the palette. What Qt asks an
icon theme for (files, folders, drives) is in resources/icons/themes, one theme for each of ours.

    python packaging/stock_icons.py
"""

from pathlib import Path
from typing import Final

from azpg_gui.qt.theme.colours import CONTRAST, DARK, LIGHT

__all__ = ["drawn", "themes"]

_ICONS: Final = Path(__file__).resolve().parent.parent / "resources" / "icons"
FOLDER: Final = _ICONS / "stock"
THEMES: Final = _ICONS / "themes"
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

_SHEET: Final = "M9 1.75H4v12.5h8.5V5.25ZM9 1.75v3.5h3.5"
# Name of the icon naming specification → its colour, and what is drawn.
_NAMED: Final = {
    "folder": ("accent", "M2 4.25V12.75H14V5.5H8L6.5 3.5H2Z"),
    "user-home": ("accent", "M2 8 8 2.5 14 8M3.5 7v6.25h9V7M6.5 13V9.5h3V13"),
    "user-desktop": ("muted", "M2 3h12v8H2zM5.5 13.5h5M8 11v2.5"),
    "user-trash": ("muted", "M2.5 4h11M4 4l.6 9.5h6.8L12 4M6 4V2.25h4V4"),
    "computer": ("muted", "M3 3h10v7H3zM1.5 12.75h13"),
    "drive-harddisk": ("muted", "M2 9.5 4 3h8l2 6.5V13H2ZM2 9.5h12M11.25 11.25h.01"),
    "drive-removable-media": ("muted", "M2 9.5 4 3h8l2 6.5V13H2ZM2 9.5h12M11.25 11.25h.01"),
    "media-optical": ("muted", "M14 8A6 6 0 1 1 2 8A6 6 0 1 1 14 8ZM8 8h.01"),
    "media-floppy": ("muted", "M2.5 2.5h9l2 2v9h-11ZM5 2.5V6h5V2.5M5 13.5V9.5h6v4"),
    "network-server": ("muted", "M2.5 2.5h11v4.5h-11zM2.5 9h11v4.5h-11zM5 4.75h.01M5 11.25h.01"),
    "text-x-generic": ("muted", _SHEET),
    "application-certificate": (
        "muted", "M7 14.25H2.75V1.75H8l3.25 3.25M5 6h2.5M5 8.5h1.5"
        "M13.5 9.25A2.5 2.5 0 1 1 8.5 9.25A2.5 2.5 0 1 1 13.5 9.25Z"
        "M9.75 11.5V14.5L11 13.6 12.25 14.5V11.5",
    ),
    "application-pgp-keys": (
        "muted", "M7.25 10.5A2.75 2.75 0 1 1 1.75 10.5A2.75 2.75 0 1 1 7.25 10.5Z"
        "M6.5 8.5 13 2M10.5 4.5 13 7M8.75 6.25 10.25 7.75",
    ),
}  # fmt: skip
_OTHER_NAMES: Final = {
    "application-x-x509-ca-cert": "application-certificate",
    "application-pkix-cert": "application-certificate",
    "application-pkcs7-mime": "application-certificate",
    "application-pkcs12": "application-certificate",
    "application-x-pkcs12": "application-certificate",
    "application-x-pem-file": "application-certificate",
    "application-x-pem-key": "application-pgp-keys",
    "application-pkcs8": "application-pgp-keys",
    "application-pgp-keys": "application-pgp-keys",
}
_INDEX: Final = """[Icon Theme]
Name={name}
Comment=What Qt's own file dialog shows, in this program's colours
Directories=scalable

[scalable]
Size=16
MinSize=8
MaxSize=512
Type=Scalable
"""
_SHADES: Final = (("light", LIGHT), ("dark", DARK), ("contrast", CONTRAST))


def themes() -> dict[str, str]:
    """Path below ``resources/icons/themes`` → text."""
    found: dict[str, str] = {}
    for shade, colours in _SHADES:
        name = f"azpg-{shade}"
        found[f"{name}/index.theme"] = _INDEX.format(name=name)
        for icon, drawing in {n: n for n in _NAMED}.items() | _OTHER_NAMES.items():
            ink, path = _NAMED[drawing]
            found[f"{name}/scalable/{icon}.svg"] = _SVG.format(
                side=16, width=1.4, colour=colours._asdict()[ink], path=path
            )
    return found


def drawn() -> dict[str, str]:
    """File name → SVG."""
    found: dict[str, str] = {}
    for shade, colours in _SHADES:
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
    for name, text in themes().items():
        (THEMES / name).parent.mkdir(parents=True, exist_ok=True)
        (THEMES / name).write_text(text, "utf-8")
