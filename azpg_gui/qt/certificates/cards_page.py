"""Cards below each other, scrolled where they are higher than the window."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from azpg_gui.qt.widgets.room import ScrolledPage

__all__ = ["CardsPage"]

_RIGHT = 26  # pixels: the margin of a page


class CardsPage(ScrolledPage):
    def __init__(self, *cards: QWidget) -> None:
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 14, _RIGHT, 14)
        column.setSpacing(14)
        column.addStretch()
        super().__init__(page, _RIGHT)
        self._column = column
        for card in cards:
            self.add_card(card)

    def add_card(self, card: QWidget) -> None:
        """Below the others."""
        self._column.insertWidget(self._column.count() - 1, card)
