"""A line with a button that empties it, in the colours of the theme."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QLineEdit

from azpg_gui.compat import override
from azpg_gui.qt.theme.colours import current_colours, shade_of
from azpg_gui.resources import resource

__all__ = ["ClearableLine"]


class ClearableLine(QLineEdit):
    """Qt asks its style for the icon once, when the button is made: before there is a theme."""

    def __init__(self) -> None:
        super().__init__()
        self.setClearButtonEnabled(True)
        self._paint_button()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.PaletteChange}:
            self._paint_button()

    def _paint_button(self) -> None:
        action = self.findChild(QAction, "_q_qlineeditclearaction")
        if action is not None:
            name = f"clear-{shade_of(current_colours())}.svg"
            action.setIcon(QIcon(str(resource("icons", "stock", name))))
