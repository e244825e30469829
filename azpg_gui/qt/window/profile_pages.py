"""The right side of the window: the profile's name and result, its pages under their tabs. Layout
only."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from azpg_gui.qt.translation import tr
from azpg_gui.qt.widgets.basic import line
from azpg_gui.qt.widgets.room import WIDEST
from azpg_gui.qt.window.page import Page

if TYPE_CHECKING:
    from azpg_gui.qt.connection.connection_page import ConnectionPage
    from azpg_gui.qt.window.heading_widget import WindowHeader

__all__ = ["ProfilePages"]


class ProfilePages(QWidget):
    """Attributes:
    tabs: one of each page.
    """

    def __init__(self, header: "WindowHeader", connection: "ConnectionPage") -> None:
        super().__init__()
        self.setObjectName("page")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        header.setMaximumWidth(WIDEST)
        above = QHBoxLayout()
        above.addWidget(header, 1)
        above.addStretch()
        column.addLayout(above)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        titles = tr("Connection"), tr("Certificates"), tr("Connection strings"), tr("History")
        for page, title in zip(Page, titles, strict=True):
            self.tabs.addTab(title)
            self.tabs.setTabToolTip(page, f"Ctrl+{page + 1}")
        self.tabs.setAccessibleName(tr("Pages"))
        row = QHBoxLayout()
        row.setContentsMargins(26, 8, 26, 0)
        row.addWidget(self.tabs)
        row.addStretch()
        column.addLayout(row)
        column.addWidget(line())
        self._connection = connection
        self._later: dict[int, QWidget] = {}
        self._stack = QStackedWidget()
        self._stack.addWidget(connection)
        column.addWidget(self._stack, 1)

    def add(self, page: Page, widget: QWidget) -> None:
        """One that is made when it is first asked for."""
        self._later[page] = widget
        widget.setMaximumWidth(WIDEST)
        self._stack.addWidget(widget)

    def show_current(self) -> None:
        """The page of the tab; until it is made, the form."""
        self._stack.setCurrentWidget(self._later.get(self.tabs.currentIndex(), self._connection))
