"""The main window: profiles on the left, the chosen one's pages on the right. Layout only; what
happens is in ``window_controller.py``."""

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QMenu,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from azpg_gui.compat import override
from azpg_gui.qt.connection.connection_page import ConnectionPage
from azpg_gui.qt.profiles.list_order import Sorting
from azpg_gui.qt.profiles.profile_list import ProfileList
from azpg_gui.qt.translation import tr
from azpg_gui.qt.widgets.basic import button, label, line, restyle
from azpg_gui.qt.widgets.enter_key import is_enter, press_focused
from azpg_gui.qt.widgets.room import WIDEST, open_in_room
from azpg_gui.qt.window.heading import Heading
from azpg_gui.qt.window.heading_widget import WindowHeader
from azpg_gui.qt.window_file import WindowFile

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["MainWindow", "Page"]

_NAME = "window"
_WELCOME = 2  # of what stands in front: nothing yet, the form, the first page


class Page(IntEnum):
    """By their tabs."""

    CONNECTION = 0
    CERTIFICATES = 1
    STRINGS = 2
    HISTORY = 3


class MainWindow(QMainWindow):
    """Signals:
    save_requested(), test_requested(), new_requested(): the buttons of those names.
    name_edited(): the profile's name was changed.
    certificates_requested(), strings_requested(), history_requested(): the page of that name was
        opened.
    undo_requested(): take back what was done last: a deletion, an import.
    import_requested(): below the list.
    data_dropped(object): a ``QMimeData`` that no field took.
    closing(): the window is about to close.

    Attributes:
        may_close: asked before the window closes; False keeps it.
        practice_menu: of the button of that name.
    """

    save_requested = Signal()
    test_requested = Signal()
    new_requested = Signal()
    name_edited = Signal()
    search_edited = Signal()
    certificates_requested = Signal()
    strings_requested = Signal()
    history_requested = Signal()
    undo_requested = Signal()
    import_requested = Signal()
    data_dropped = Signal(object)
    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("azpg[*]")
        self._named = ""
        self.profiles = ProfileList()
        self.connection = ConnectionPage()
        self.header = WindowHeader()
        self.name, self.badge = self.header.name, self.header.badge
        self.save_button, self.test_button = self.header.save_button, self.header.test_button
        self.name.string_entered.connect(self.connection.string_entered)
        self.name.textEdited.connect(self.name_edited)
        self.save_button.clicked.connect(self.save_requested)
        self.test_button.clicked.connect(self.test_requested)
        self.may_close: Callable[[], bool] = lambda: True
        self._later: dict[int, QWidget] = {}
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self._sidebar())
        self._form = self._content()
        # Until the files are read nobody knows what belongs here.
        self._front = QStackedWidget()
        self._front.addWidget(QWidget())
        self._front.addWidget(self._form)
        splitter.addWidget(self._front)
        splitter.setHandleWidth(1)
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([272, 908])
        self._splitter = splitter
        self._over = QStackedWidget()
        self._over.addWidget(splitter)
        self.setCentralWidget(self._over)
        self.setAcceptDrops(True)
        self.status = label("", "muted", wrap=False, selectable=True)
        self.status.setContentsMargins(10, 0, 10, 0)
        self.statusBar().addWidget(self.status)
        self.undo_button = button("", "action")
        self.undo_button.clicked.connect(self.undo_requested)
        self.undo_button.hide()
        self.statusBar().addWidget(self.undo_button)
        self.statusBar().setSizeGripEnabled(False)
        self._file = WindowFile(self)
        self._restore_sizes()

    def _restore_sizes(self) -> None:
        open_in_room(self, self._file, _NAME, wanted=QSize(1180, 760), least=560)
        sizes = self._file.bytes(f"{_NAME}/splitter")
        if sizes is not None:
            self._splitter.restoreState(sizes)
        page = self._file.text(f"{_NAME}/page")
        if page in Page.__members__:
            self.show_page(Page[page])
        sorting = self._file.text(f"{_NAME}/sorting")
        if sorting in set(Sorting):
            self.profiles.sorting = Sorting(sorting)

    def _sidebar(self) -> QWidget:
        side = QWidget()
        side.setObjectName("sidebar")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search profiles (Ctrl+F)"))
        self.search.setAccessibleName(tr("Search profiles"))
        self.search.setClearButtonEnabled(True)
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
        column = QVBoxLayout(side)
        column.setContentsMargins(10, 12, 10, 14)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.profiles, 1)
        column.addLayout(row)
        return side

    def _content(self) -> QWidget:
        content = QWidget()
        content.setObjectName("page")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.header.setMaximumWidth(WIDEST)
        above = QHBoxLayout()
        above.addWidget(self.header, 1)
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
        self._pages = QStackedWidget()
        self._pages.addWidget(self.connection)
        column.addWidget(self._pages, 1)
        self.tabs.currentChanged.connect(self._on_tab_changed)
        return content

    def search_profiles(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def edit_name(self) -> None:
        self.name.setFocus()
        self.name.selectAll()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the focused button, goes to what was searched for, or tests; Esc leaves the
        search."""
        searching = self.focusWidget() is self.search
        if searching and event.key() == Qt.Key.Key_Escape:
            self.search.clear()
            self.profiles.setFocus()
        elif searching and is_enter(event):
            self.profiles.go_to_first()
        elif press_focused(self, event):
            pass
        elif is_enter(event) and self._enter_tests():
            self.test_requested.emit()
        else:
            super().keyPressEvent(event)

    def _enter_tests(self) -> bool:
        """The button *Test connection* is the window's default, for its form and its list."""
        focused = self.focusWidget()
        return focused is self.profiles or (
            self.page is Page.CONNECTION
            and (focused is self.name or self.connection.isAncestorOf(focused))
        )

    def keep_sizes(self) -> None:
        """For the next window."""
        self._file.keep_geometry(_NAME, self)
        self._file.keep(f"{_NAME}/splitter", self._splitter.saveState())
        self._file.keep(f"{_NAME}/page", self.page.name)
        self._file.keep(f"{_NAME}/sorting", self.profiles.sorting.value)

    # What is shown --------------------------------------------------------------------------------

    @property
    def search_text(self) -> str:
        return self.search.text().strip()

    def show_heading(self, heading: Heading) -> None:
        """What the host says about itself, the last result, and what is unsaved."""
        self.header.show_heading(heading)
        self._named = heading.name
        self._show_title()
        self.setWindowModified(heading.unsaved)
        self.connection.show_verdict(heading.proven)

    def offer_undo(self, said: str, name: str) -> None:
        """Something was done that can be taken back; two empty ones: nothing can any more.

        Args:
            name: what taking it back does, for a screen reader.
        """
        self.undo_button.setVisible(bool(name))
        if name:
            self.undo_button.setText(tr("Undo  Ctrl+Z"))
            self.undo_button.setAccessibleName(name)
            self.show_status(said)
            self.profiles.setFocus()

    def show_status(self, text: str, *, trouble: bool = False) -> None:
        """One line at the foot of the window."""
        self.status.setText(text)
        self.status.setToolTip(text)
        restyle(self.status, "state", "warning" if trouble else "")

    def show_over(self, page: QWidget) -> None:
        """A page in front of everything but menus and status: an import."""
        if self._over.indexOf(page) < 0:
            self._over.addWidget(page)
        self._over.setCurrentWidget(page)

    def show_profiles(self) -> None:
        """The list and the form again."""
        self._over.setCurrentIndex(0)

    @property
    def is_covered(self) -> bool:
        return self._over.currentIndex() > 0

    def show_form(self) -> None:
        """The profile in the form, and its pages."""
        self._front.setCurrentWidget(self._form)
        self._show_title()

    def show_welcome(self, page: QWidget) -> None:
        """The first page in place of them."""
        if self._front.indexOf(page) < 0:
            self._front.addWidget(page)
        self._front.setCurrentWidget(page)
        self._show_title()

    def _show_title(self) -> None:
        name = tr("First page") if self._front.currentIndex() == _WELCOME else self._named
        self.setWindowTitle(f"{name}[*] — azpg" if name else "azpg[*]")

    @property
    def page(self) -> Page:
        """The page in front."""
        return Page(self.tabs.currentIndex())

    def show_page(self, page: Page) -> None:
        self.show_profiles()
        if page is not Page.CONNECTION:  # of the machine too: no profile is needed for them
            self.show_form()
        self.tabs.setCurrentIndex(page)

    def set_certificates_page(self, page: QWidget) -> None:
        self._set_page(Page.CERTIFICATES, page)

    def set_strings_page(self, page: QWidget) -> None:
        self._set_page(Page.STRINGS, page)

    def set_history_page(self, page: QWidget) -> None:
        self._set_page(Page.HISTORY, page)

    def _set_page(self, index: Page, page: QWidget) -> None:
        self._later[index] = page
        self._pages.addWidget(page)
        self._on_tab_changed(self.tabs.currentIndex())

    def _on_tab_changed(self, index: int) -> None:
        """The other pages are made when they are first asked for: they load cryptography."""
        if index == Page.CERTIFICATES:
            self.certificates_requested.emit()
        elif index == Page.STRINGS:
            self.strings_requested.emit()
        elif index == Page.HISTORY:
            self.history_requested.emit()
        self._pages.setCurrentWidget(self._later.get(index, self.connection))

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.data_dropped.emit(event.mimeData())

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        self.keep_sizes()
        self.closing.emit()
        super().closeEvent(event)
