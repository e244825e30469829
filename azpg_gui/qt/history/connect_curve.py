"""How long connecting took, test by test: a line small enough to stand beside a sentence."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from azpg_gui.compat import override
from azpg_gui.core.sentences import happened
from azpg_gui.core.storage.history import HistoryEntry
from azpg_gui.qt.regional import milliseconds
from azpg_gui.qt.theme.colours import current_colours
from azpg_gui.qt.translation import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

__all__ = ["ConnectCurve", "Point", "curve_points", "curve_words"]

_FEWEST: Final = 2  # tests that make a line
_MOST: Final = 50  # tests, the newest; more are narrower than a pixel or two each
_MARGIN: Final = 6.0  # pixels around the line: half a point, and its ring


class Point(NamedTuple):
    """One test in the unit square; ``joined`` to the one before, unless one in between failed."""

    x: float
    y: float
    joined: bool


def curve_points(times: Sequence[float | None]) -> list[Point]:
    """Zero is at the foot, the longest at the top; None is a test that did not connect.

    Args:
        times: milliseconds, the oldest first.
    """
    longest = max((time for time in times if time is not None), default=0.0) or 1.0
    wide = max(1, len(times) - 1)
    return [
        Point(at / wide, 1 - time / longest, at > 0 and times[at - 1] is not None)
        for at, time in enumerate(times)
        if time is not None
    ]


def curve_words(times: Sequence[float | None]) -> str:
    """What the line shows, in words; empty where there are too few tests for one."""
    known = [time for time in times if time is not None]
    if len(known) < _FEWEST:
        return ""
    return tr(
        "Time to connect: {last}. In {count} tests between {least} and {most}.",
        last=milliseconds(known[-1]), count=len(known),
        least=milliseconds(min(known)), most=milliseconds(max(known)),
    )  # fmt: skip


class ConnectCurve(QWidget):
    """Painted in the palette's colours; a screen reader hears the numbers."""

    def __init__(self) -> None:
        super().__init__()
        self._points: list[Point] = []
        self.setAccessibleName(tr("Time to connect, test by test"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_tests(self, tests: Sequence[HistoryEntry]) -> str:
        """What is shown, in words. ``tests``: the oldest first."""
        shown = tests[-_MOST:]
        times = [test.connect_ms for test in shown]
        self._points = curve_points(times)
        words = curve_words(times)
        self.setVisible(bool(words))
        self.setAccessibleDescription(words)
        since = (
            tr("The oldest of them: {moment}.", moment=happened(shown[0].tested_at))
            if shown
            else ""
        )
        self.setToolTip(f"{words}\n{since}" if words else "")
        self.update()
        return words

    @override
    def sizeHint(self) -> QSize:
        return QSize(260, 44)

    @override
    def paintEvent(self, event: "QPaintEvent") -> None:
        colours = current_colours()
        box = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.border), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        places = [
            QPointF(box.left() + p.x * box.width(), box.top() + p.y * box.height())
            for p in self._points
        ]
        painter.setPen(QPen(QColor(colours.bar), 2, j=Qt.PenJoinStyle.RoundJoin))
        for line in _lines(places, self._points):
            painter.drawPolyline(QPolygonF(line))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.bar))
        for line in _lines(places, self._points):
            if len(line) == 1:  # between two that failed: no line, so a point
                painter.drawEllipse(line[0], 2.5, 2.5)
        if places:
            painter.setBrush(QColor(colours.accent))
            painter.drawEllipse(places[-1], 4, 4)


def _lines(places: Sequence[QPointF], points: Sequence[Point]) -> list[list[QPointF]]:
    found: list[list[QPointF]] = []
    for place, point in zip(places, points, strict=True):
        if point.joined and found:
            found[-1].append(place)
        else:
            found.append([place])
    return found
