"""Windows fit the screen they open on."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from azpg_gui.compat import override
from azpg_gui.qt.window_file import WindowFile

__all__ = [
    "WIDEST", "ScrolledPage", "fitting", "keep_right_edge", "open_in_room", "resize_in_room",
]  # fmt: skip

WIDEST = 1240  # pixels of a page: longer lines are not read

# Pixels left around a window whose frame nobody knows before it is shown: a title bar and borders.
_FRAME_HEIGHT, _FRAME_WIDTH = 48, 16


def keep_right_edge(area: QScrollArea, margin: int) -> None:
    """What is scrolled ends where the heading above it ends: the scroll bar stands in the margin
    of the page, and takes nothing of its contents."""
    page = area.widget()
    inside = page.layout() if page is not None else None
    if inside is None:
        return
    around = inside.contentsMargins()
    around.setRight(max(0, margin - (area.width() - area.viewport().width())))
    inside.setContentsMargins(around)


class ScrolledPage(QScrollArea):
    """``inside`` has the margin ``right`` (pixels)."""

    def __init__(self, inside: QWidget, right: int) -> None:
        super().__init__()
        self._right = right
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        keep_right_edge(self, self._right)


def fitting(wanted: QSize, available: QRect) -> QSize:
    """``wanted``, or what the free part of a screen leaves of it."""
    width = min(wanted.width(), available.width() - _FRAME_WIDTH)
    return QSize(width, min(wanted.height(), available.height() - _FRAME_HEIGHT))


def resize_in_room(widget: QWidget, wanted: QSize) -> None:
    """A window that is not shown yet gets the size ``wanted``, or what its screen has room for."""
    widget.resize(fitting(wanted, _available(widget)))


def _available(widget: QWidget) -> QRect:
    """Of the screen ``widget`` will open on: that of its parent."""
    parent = widget.parentWidget()
    screen = parent.screen() if parent is not None else QGuiApplication.primaryScreen()
    return screen.availableGeometry()


def open_in_room(
    widget: QWidget, file: WindowFile, name: str, *, wanted: QSize, least: int
) -> None:
    """Where a window was the last time on these screens, or in the size ``wanted``. It is not
    larger than the screen it opens on.

    Args:
        least: the smallest height, for what scrolls; the smallest width is its texts' (the layout
            sets it).
    """
    available = _available(widget)
    widget.setMinimumHeight(fitting(QSize(0, least), available).height())
    if not file.restore_geometry(name, widget):
        widget.resize(fitting(wanted, available))
