"""The left side of the window: search, the profiles, three buttons. Layout only.

The first frame shows it with no profile in the list, so the list itself comes a moment later.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from azpg_gui.qt.translation import tr
from azpg_gui.qt.widgets.basic import ClearableLine, button

if TYPE_CHECKING:
    from azpg_gui.qt.profiles.profile_list import ProfileList

__all__ = ["Sidebar"]


class Sidebar(QWidget):
    """Signals:
    search_edited(), new_requested(), import_requested(): in the line and by the buttons.

    Attributes:
        search: the line for it.
        practice_menu: of the button of that name.
    """

    search_edited = Signal()
    new_requested = Signal()
    import_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.search = ClearableLine()
        self.search.setPlaceholderText(tr("Search profiles (Ctrl+F)"))
        self.search.setAccessibleName(tr("Search profiles"))
        self.search.textChanged.connect(self.search_edited)
        new = button(tr("+ New"), "compact")
        new.clicked.connect(self.new_requested)
        bring = button(tr("Import…"), "compact")
        bring.clicked.connect(self.import_requested)
        practice = button(tr("Practice"), "compact")
        self.practice_menu = QMenu(practice)
        practice.setMenu(self.practice_menu)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(new, 1)
        row.addWidget(bring, 1)
        row.addWidget(practice, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 12, 10, 14)
        self._column.setSpacing(8)
        self._column.addWidget(self.search)
        self._column.addStretch(1)
        self._column.addLayout(row)

    def add_list(self, profiles: "ProfileList") -> None:
        """In the place that was left for it."""
        self._column.takeAt(1)
        self._column.insertWidget(1, profiles, 1)
