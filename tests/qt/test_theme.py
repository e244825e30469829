"""Colours can be read; every sign draws."""

import pytest
from PySide6.QtGui import QColor

from azpg_gui.qt.theme.colours import DARK, LIGHT, Colours
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


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_text_has_enough_contrast(colours: Colours) -> None:
    c = colours
    pairs = [
        *((text, ground) for text in (c.text, c.muted)
          for ground in (c.window, c.sidebar, c.card, c.field)),
        (c.accent_text, c.accent), (c.text, c.accent_tint), (c.link, c.window),
        *((verdict, ground) for verdict in (c.good, c.warning, c.bad)
          for ground in (c.window, c.card)),
        (c.good, c.good_tint), (c.warning, c.warning_tint), (c.bad, c.bad_tint),
    ]  # fmt: skip
    poor = [(a, b, round(contrast(a, b), 2)) for a, b in pairs if contrast(a, b) < 4.5]
    assert not poor


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
