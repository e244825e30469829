"""Colours can be read; every sign draws."""

import pytest
from PySide6.QtGui import QColor

from azpg_gui.qt.theme.colours import CONTRAST, DARK, LIGHT, Colours
from azpg_gui.qt.theme.signs import Sign, sign_icon


def _luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    made = QColor(colour)
    parts = [
        c / 12.92 if c <= 0.04045 else float(((c + 0.055) / 1.055) ** 2.4)
        for c in (made.redF(), made.greenF(), made.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


THEMES = pytest.mark.parametrize(
    "colours", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "high contrast"]
)


def _poor(colours: Colours, inks: str, grounds: str, least: float) -> list[tuple[str, str, float]]:
    """Every ink on every ground, by their names."""
    pairs = [(ink, ground) for ink in inks.split() for ground in grounds.split()]
    found = [(i, g, round(contrast(getattr(colours, i), getattr(colours, g)), 2)) for i, g in pairs]
    return [pair for pair in found if pair[2] < least]


@THEMES
def test_text_has_enough_contrast(colours: Colours) -> None:
    """WCAG 2.2, 1.4.3: 4.5 to 1."""
    everywhere = "window sidebar card field hover accent_tint"
    poor = _poor(colours, "text muted", everywhere, 4.5)
    poor += _poor(colours, "text", "good_tint warning_tint bad_tint", 4.5)
    poor += _poor(colours, "good warning bad link", "window card field sidebar accent_tint", 4.5)
    poor += _poor(colours, "accent_text", "accent accent_hover", 4.5)
    for verdict in ("good", "warning", "bad"):
        poor += _poor(colours, verdict, f"{verdict}_tint", 4.5)
    assert not poor


@THEMES
def test_signs_and_focus_are_seen(colours: Colours) -> None:
    """WCAG 2.2, 1.4.11: 3 to 1, for signs, for bars, and for the frame of what has the focus."""
    grounds = "window sidebar card field hover accent_tint"
    poor = _poor(colours, "good warning bad muted accent", grounds, 3)
    poor += _poor(colours, "bar", "window card", 3)
    poor += _poor(colours, "accent_text", "accent", 3)  # the frame of the focused accent button
    assert not poor


@THEMES
def test_high_contrast_is_higher(colours: Colours) -> None:
    if colours is CONTRAST:
        assert not _poor(colours, "text muted good warning bad link", "window card hover", 7)
        assert not _poor(colours, "field_border border", "window card", 4.5)


@pytest.mark.parametrize("sign", list(Sign))
def test_every_sign_draws_something_of_its_own(qapp: object, sign: Sign) -> None:
    image = sign_icon(sign, "#000000").pixmap(16, 16).toImage()
    inked = sum(
        image.pixelColor(x, y).alpha() > 40
        for x in range(image.width())
        for y in range(image.height())
    )
    assert inked > 4
    others = [sign_icon(o, "#000000").pixmap(16, 16).toImage() for o in Sign if o is not sign]
    assert image not in others


@pytest.mark.parametrize("sign", list(Sign))
def test_a_sign_is_drawn_in_the_colour_asked_for_and_no_other(qapp: object, sign: Sign) -> None:
    image = sign_icon(sign, "#c83214", ratio=4.0).pixmap(64, 64).toImage()
    drawn = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    whole = {colour.name() for colour in drawn if colour.alpha() == 255}
    assert whole == {"#c83214"}
