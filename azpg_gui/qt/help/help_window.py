"""The help: pages at the left, the chosen one at the right."""

from typing import Final

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QSplitter,
    QStackedWidget,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QTreeWidgetItemIterator,
    QVBoxLayout,
    QWidget,
)

from azpg_gui.core.help.contents import GUIDES, finding_pages, page_named
from azpg_gui.core.help.page import Page, as_html
from azpg_gui.qt.engine import Engine
from azpg_gui.qt.help.explain_page import EXPLAIN, ExplainPage
from azpg_gui.qt.theme.colours import current_colours
from azpg_gui.qt.translation import tr, translated
from azpg_gui.qt.widgets.basic import ClearableLine

__all__ = ["HelpWindow"]

_NAME: Final = Qt.ItemDataRole.UserRole


class HelpWindow(QWidget):
    """A window of its own: it stays open beside the form and the test."""

    def __init__(self, engine: Engine) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setWindowTitle(tr("Help"))
        self.resize(980, 720)
        self.search = ClearableLine()
        self.search.setPlaceholderText(tr("Search the help"))
        self.search.setAccessibleName(tr("Search the help"))
        self.search.textChanged.connect(self._on_search)
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setAccessibleName(tr("Pages"))
        self.tree.setMinimumWidth(240)
        self.tree.currentItemChanged.connect(self._on_chosen)
        self.browser = QTextBrowser()
        self.browser.setAccessibleName(tr("Page"))
        self.browser.setOpenLinks(False)
        self.browser.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.browser.document().setDocumentMargin(24)
        self.explain = ExplainPage(engine)
        self.explain.page_wanted.connect(self.show_page)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.browser)
        self._stack.addWidget(self.explain)
        self._texts: dict[str, str] = {}  # what is searched, by name
        self._fill()
        self._lay_out()
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self.close)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self.search.setFocus)

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        splitter = QSplitter()
        splitter.addWidget(left)
        splitter.addWidget(self._stack)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([300, 680])
        splitter.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 12, 12, 12)
        whole.addWidget(splitter)

    def _fill(self) -> None:
        guide, *frameworks = GUIDES
        self._add(None, guide)
        explain = QTreeWidgetItem(self.tree, [tr("Explain an error")])
        explain.setData(0, _NAME, EXPLAIN)
        self._texts[EXPLAIN] = tr("Explain an error").casefold()
        for title, pages in (
            (tr("Frameworks"), tuple(frameworks)),
            (tr("Findings"), finding_pages()),
        ):
            group = QTreeWidgetItem(self.tree, [title])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            group.setExpanded(True)
            for page in sorted(pages, key=lambda one: translated(one.title).casefold()):
                self._add(group, page)

    def _add(self, group: QTreeWidgetItem | None, page: Page) -> None:
        title = translated(page.title)
        row = QTreeWidgetItem(group if group is not None else self.tree, [title])
        row.setData(0, _NAME, page.name)
        row.setToolTip(0, title)
        words = " ".join(
            block.words if isinstance(block.words, str) else translated(block.words)
            for block in page.blocks
        )
        self._texts[page.name] = f"{page.name} {title} {words}".casefold()

    @Slot(str)
    def show_page(self, name: str) -> None:
        """A page that there is not leads to the guide."""
        for row in self.rows():
            if row.data(0, _NAME) == name:
                self.tree.setCurrentItem(row)
                self.tree.scrollToItem(row)
                return
        if name != GUIDES[0].name:
            self.show_page(GUIDES[0].name)

    def rows(self) -> list[QTreeWidgetItem]:
        """Every page and group, in order."""
        walk = QTreeWidgetItemIterator(self.tree)
        found: list[QTreeWidgetItem] = []
        while (row := walk.value()) is not None:
            found.append(row)
            walk += 1
        return found

    @Slot(QTreeWidgetItem, QTreeWidgetItem)
    def _on_chosen(self, row: QTreeWidgetItem | None, _before: QTreeWidgetItem | None) -> None:
        name = row.data(0, _NAME) if row is not None else None
        if name == EXPLAIN:
            self._stack.setCurrentWidget(self.explain)
            self.explain.begin()
            return
        page = page_named(name) if name else None
        if page is not None:
            self._stack.setCurrentWidget(self.browser)
            self.browser.setSource(QUrl())
            self.browser.setHtml(as_html(page, translated, _code_style()))
            self.setWindowTitle(tr("{page} — Help", page=translated(page.title)))

    @Slot(str)
    def _on_search(self, wanted: str) -> None:
        """Pages in which every word stands, code included."""
        words = wanted.casefold().split()
        for row in self.rows():
            name = row.data(0, _NAME)
            if name:
                text = self._texts[name]
                row.setHidden(not all(word in text for word in words))
        shown = {row.parent() for row in self.rows() if not row.isHidden()}
        for row in self.rows():
            if row.childCount():
                row.setHidden(row not in shown)


def _code_style() -> str:
    colours = current_colours()
    return f"background-color: {colours.hover}; color: {colours.text};"
