"""Windows fit the screen they open on."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from azpg_gui.qt.window_file import WindowFile

__all__ = ["WIDEST", "fitting", "open_in_room"]

WIDEST = 1240  # pixels of a page: longer lines are not read

# Pixels left around a window whose frame nobody knows before it is shown: a title bar and borders.
_FRAME_HEIGHT, _FRAME_WIDTH = 48, 16


def fitting(wanted: QSize, available: QRect) -> QSize:
    """``wanted``, or what the free part of a screen leaves of it."""
    width = min(wanted.width(), available.width() - _FRAME_WIDTH)
    return QSize(width, min(wanted.height(), available.height() - _FRAME_HEIGHT))


def open_in_room(
    widget: QWidget, file: WindowFile, name: str, *, wanted: QSize, least: int
) -> None:
    """Where a window was the last time on these screens, or in the size ``wanted``. It is not
    larger than the screen it opens on.

    Args:
        least: the smallest height, for what scrolls; the smallest width is its texts' (the layout
            sets it).
    """
    parent = widget.parentWidget()
    screen = parent.screen() if parent is not None else QGuiApplication.primaryScreen()
    available = screen.availableGeometry()
    widget.setMinimumHeight(fitting(QSize(0, least), available).height())
    if not file.restore_geometry(name, widget):
        widget.resize(fitting(wanted, available))
