"""Cards below each other, scrolled where they are higher than the window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

__all__ = ["CardsPage"]


class CardsPage(QScrollArea):
    def __init__(self, *cards: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 14, 0, 14)
        column.setSpacing(14)
        for card in cards:
            column.addWidget(card)
        column.addStretch()
        self.setWidget(page)
