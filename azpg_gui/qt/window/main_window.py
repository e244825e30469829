"""The main window: profiles on the left, the chosen one's pages on the right. Layout only; what
happens is in ``window_controller.py``."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QWidget

from azpg_gui.compat import override
from azpg_gui.lazy import later
from azpg_gui.qt.translation import tr, translated
from azpg_gui.qt.widgets.basic import button, label, restyle
from azpg_gui.qt.widgets.enter_key import is_enter, press_focused
from azpg_gui.qt.widgets.room import open_in_room
from azpg_gui.qt.window.menu_titles import TITLES
from azpg_gui.qt.window.page import Page
from azpg_gui.qt.window.sidebar import Sidebar
from azpg_gui.qt.window_file import WindowFile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent

    from azpg_gui.qt.connection import connection_page
    from azpg_gui.qt.connection.connection_page import ConnectionPage
    from azpg_gui.qt.profiles import list_order, profile_list
    from azpg_gui.qt.profiles.profile_list import ProfileList
    from azpg_gui.qt.window import heading_widget, profile_pages
    from azpg_gui.qt.window.heading import Heading
    from azpg_gui.qt.window.heading_widget import WindowHeader
    from azpg_gui.qt.window.profile_pages import ProfilePages
else:  # the first frame shows none of them
    connection_page = later("azpg_gui.qt.connection.connection_page")
    heading_widget = later("azpg_gui.qt.window.heading_widget")
    list_order = later("azpg_gui.qt.profiles.list_order")
    profile_list = later("azpg_gui.qt.profiles.profile_list")
    profile_pages = later("azpg_gui.qt.window.profile_pages")

__all__ = ["MainWindow", "Page"]

_NAME = "window"
_WELCOME = 2  # of what stands in front: nothing yet, the form, the first page


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

    profiles: "ProfileList"
    connection: "ConnectionPage"
    header: "WindowHeader"

    def __init__(self) -> None:
        """What the first frame shows; ``parts`` make it whole."""
        super().__init__()
        self.setWindowTitle("azpg[*]")
        self._named = ""
        self._whole = False
        self.may_close: Callable[[], bool] = lambda: True
        self.menus = [self.menuBar().addMenu(translated(title)) for title in TITLES]
        self._sidebar = Sidebar()
        self.search, self.practice_menu = self._sidebar.search, self._sidebar.practice_menu
        self._sidebar.search_edited.connect(self.search_edited)
        self._sidebar.new_requested.connect(self.new_requested)
        self._sidebar.import_requested.connect(self.import_requested)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self._sidebar)
        # Until the files are read nobody knows what belongs here.
        self._front = QStackedWidget()
        nothing = QWidget()
        self._front.addWidget(nothing)
        splitter.addWidget(self._front)
        splitter.setHandleWidth(1)
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([296, 884])
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
        open_in_room(self, self._file, _NAME, wanted=QSize(1180, 800), least=560)
        sizes = self._file.bytes(f"{_NAME}/splitter")
        if sizes is not None:
            splitter.restoreState(sizes)
        nothing.setFocus()

    def fit_status_bar(self) -> None:
        """As high as it will stay: it asks its hidden button when that is styled, and later."""
        self.undo_button.ensurePolished()
        QCoreApplication.sendEvent(self.statusBar(), QEvent(QEvent.Type.LayoutRequest))

    def parts(self) -> "Iterator[Callable[[], object]]":
        """What comes after the first frame: each call a few milliseconds, and none is seen before
        ``show_whole``."""
        yield self._make_list
        yield from connection_page.made_in_turns(self._take_form)
        yield self._make_pages

    def _make_list(self) -> None:
        self.profiles = profile_list.ProfileList()
        sorting = self._file.text(f"{_NAME}/sorting")
        if sorting in set(list_order.Sorting):
            self.profiles.sorting = list_order.Sorting(sorting)

    def _take_form(self, form: "ConnectionPage") -> None:
        self.connection = form

    def _make_pages(self) -> None:
        self.header = header = heading_widget.WindowHeader()
        self.name, self.badge = header.name, header.badge
        self.save_button, self.test_button = header.save_button, header.test_button
        self.name.string_entered.connect(self.connection.string_entered)
        self.name.textEdited.connect(self.name_edited)
        self.save_button.clicked.connect(self.save_requested)
        self.test_button.clicked.connect(self.test_requested)
        self._pages: ProfilePages = profile_pages.ProfilePages(header, self.connection)
        self.tabs = self._pages.tabs
        self.tabs.currentChanged.connect(self._on_tab_changed)

    def show_whole(self) -> None:
        """The list and the page that was in front the last time, in the places left for them."""
        self._sidebar.add_list(self.profiles)
        self._front.addWidget(self._pages)
        self._whole = True
        page = self._file.text(f"{_NAME}/page")
        if page in Page.__members__:
            self.show_page(Page[page])

    def search_profiles(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def edit_name(self) -> None:
        self.name.setFocus()
        self.name.selectAll()

    @override
    def keyPressEvent(self, event: "QKeyEvent") -> None:
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

    def show_heading(self, heading: "Heading") -> None:
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
        """The profile in the form, and its pages. The keys of a page that goes away go to the list:
        Qt would give them to the profile's name, and who types on would rename it."""
        left, focused = self._front.currentWidget(), self.focusWidget()
        keys = left is not None and left is not self._pages and left.isAncestorOf(focused)
        self._front.setCurrentWidget(self._pages)
        if keys:
            self.profiles.setFocus()
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

    def _set_page(self, page: Page, widget: QWidget) -> None:
        self._pages.add(page, widget)
        self._on_tab_changed(self.tabs.currentIndex())

    def _on_tab_changed(self, index: int) -> None:
        """The other pages are made when they are first asked for: they load cryptography."""
        if index == Page.CERTIFICATES:
            self.certificates_requested.emit()
        elif index == Page.STRINGS:
            self.strings_requested.emit()
        elif index == Page.HISTORY:
            self.history_requested.emit()
        self._pages.show_current()

    @override
    def dragEnterEvent(self, event: "QDragEnterEvent") -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: "QDropEvent") -> None:
        event.acceptProposedAction()
        self.data_dropped.emit(event.mimeData())

    @override
    def closeEvent(self, event: "QCloseEvent") -> None:
        if not self.may_close():
            event.ignore()
            return
        if self._whole:
            self.keep_sizes()
        self.closing.emit()
        super().closeEvent(event)
