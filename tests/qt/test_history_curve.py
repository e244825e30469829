"""The line of connect times: which points are joined, and what is said of them."""

import pytest
from pytestqt.qtbot import QtBot

from azpg_gui.qt.history.connect_curve import ConnectCurve, Point, curve_points, curve_words
from tests.core.storage.test_history import seen


@pytest.mark.parametrize(
    ("times", "points", "words"),
    [
        ([], [], ""),
        ([7.0], [Point(0, 0, joined=False)], ""),
        ([None, 7.0], [Point(1, 0, joined=False)], ""),
        ([10.0, 20.0], [Point(0, 0.5, joined=False), Point(1, 0, joined=True)],
         "Time to connect: 20 ms. In 2 tests between 10 ms and 20 ms."),
        ([10.0, None, 20.0], [Point(0, 0.5, joined=False), Point(1, 0, joined=False)],
         "Time to connect: 20 ms. In 2 tests between 10 ms and 20 ms."),
        ([0.0, 0.0], [Point(0, 1, joined=False), Point(1, 1, joined=True)],
         "Time to connect: 0 ms. In 2 tests between 0 ms and 0 ms."),
        ([4000.0, 1000.0, None],
         [Point(0, 0, joined=False), Point(0.5, 0.75, joined=True)],
         "Time to connect: 1,000 ms. In 2 tests between 1,000 ms and 4,000 ms."),
    ],
)  # fmt: skip
def test_table(qapp: object, times: list[float | None], points: list[Point], words: str) -> None:
    assert curve_points(times) == points
    assert curve_words(times) == words


def test_it_is_painted_in_the_palettes_colours_and_hidden_where_there_is_nothing(
    qtbot: QtBot,
) -> None:
    curve = ConnectCurve()
    qtbot.addWidget(curve)
    curve.show_tests([seen()])
    assert curve.isHidden()
    curve.show_tests([seen(connect_ms=10.0), seen(connect_ms=40.0), seen(connect_ms=20.0)])
    curve.show()
    picture = curve.grab().toImage()
    seen_colours = {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
    }
    assert {"#3f7fd9", "#0b5cd5"} <= seen_colours
