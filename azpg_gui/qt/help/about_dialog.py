"""*About*: every part of this installation with its version, and the licences of all of it."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QColor, QGuiApplication, QIcon
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QSplitter,
    QTabWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from azpg_gui import __version__
from azpg_gui.core.self_check.part import Part, PartState
from azpg_gui.lazy import later
from azpg_gui.qt.engine import Engine
from azpg_gui.qt.help.release_page import ReleasePage
from azpg_gui.qt.theme.colours import current_colours
from azpg_gui.qt.theme.signs import Sign, sign_icon
from azpg_gui.qt.translation import tr, translated
from azpg_gui.qt.widgets.basic import button, label
from azpg_gui.qt.widgets.room import resize_in_room
from azpg_gui.qt.widgets.row_tree import RowTree
from azpg_gui.qt.widgets.screen_reader import announce
from azpg_gui.resources import resource

if TYPE_CHECKING:
    from azpg_gui.core.self_check import notices
    from azpg_gui.operations import self_check
else:  # cryptography and libpq: in the worker
    notices = later("azpg_gui.core.self_check.notices")
    self_check = later("azpg_gui.operations.self_check")

__all__ = ["AboutDialog"]

_ICON: Final = 56  # pixels
_SIGNS: Final = {
    PartState.OK: Sign.PASSED, PartState.NOTE: Sign.WARNING, PartState.ABSENT: Sign.SKIPPED,
    PartState.FAILED: Sign.FAILED,
}  # fmt: skip


class AboutDialog(QDialog):
    """Attributes:
    said: what the last copy came to, and that something is being read.
    """

    def __init__(self, engine: Engine, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About azpg-gui"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        resize_in_room(self, QSize(820, 620))
        self._parts: tuple[Part, ...] = ()
        self._notices: tuple[notices.Notice, ...] = ()
        self.versions = RowTree(tr("Versions"), [tr("Part"), tr("Version"), tr("State")])
        self.versions.setColumnWidth(0, 220)
        self.versions.setColumnWidth(1, 200)
        self.packages = QListWidget()
        self.packages.setAccessibleName(tr("Packages"))
        self.packages.currentRowChanged.connect(self._on_package)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(tr("Licence"))
        self.text.setProperty("role", "literal")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.tabs = QTabWidget()
        self.tabs.addTab(self.versions, tr("&Versions"))
        self.tabs.addTab(self._licences(), tr("&Licences"))
        self.release = ReleasePage(engine)
        self.release.changed.connect(self._on_tab)
        self.finished.connect(self.release.abandon)
        self.tabs.addTab(self.release, tr("&Release"))
        self.tabs.currentChanged.connect(self._on_tab)
        self.copy = button(tr("Copy all versions"))
        self.copy.clicked.connect(self._on_copy)
        self.copy.setEnabled(False)
        self.said = label(tr("Looking at every part…"), "muted")
        self._lay_out()
        self.versions.setFocus()
        for job in (
            engine.run(lambda: self_check.self_check(), self._show_parts),
            engine.run(lambda: notices.installed_notices(), self._show_notices),
        ):
            self.finished.connect(job.abandon)

    def _licences(self) -> QWidget:
        splitter = QSplitter()
        splitter.addWidget(self.packages)
        splitter.addWidget(self.text)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([260, 520])
        splitter.setChildrenCollapsible(False)
        return splitter

    def _lay_out(self) -> None:
        picture = QLabel()
        icon = QIcon(str(resource("icons", "azpg.svg")))
        picture.setPixmap(icon.pixmap(QSize(_ICON, _ICON), self.devicePixelRatio()))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(f"azpg-gui {__version__}", "title", selectable=True))
        about = tr("TLS connections to Azure Database for PostgreSQL, tested and explained.")
        words.addWidget(label(about, wrap=True))
        words.addWidget(label(tr("Free software under the MIT licence."), "muted"))
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        close = button(tr("Close"))
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.addWidget(self.copy)
        row.addWidget(self.said, 1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(14)
        column.addLayout(head)
        column.addWidget(self.tabs, 1)
        column.addLayout(row)

    def _show_parts(self, parts: tuple[Part, ...]) -> None:
        self._parts = parts
        rows = [_row(part) for part in parts]
        self.versions.addTopLevelItems(rows)
        for part, row in zip(parts, rows, strict=True):
            for told in range(len(_told(part))):
                below = self.versions.indexFromItem(row)
                self.versions.setFirstColumnSpanned(told, below, True)  # noqa: FBT003 - Qt's
            row.setExpanded(part.state in {PartState.NOTE, PartState.FAILED})
        self.versions.setCurrentItem(rows[0])
        self._on_tab()
        announce(self, _summary(parts))

    def _show_notices(self, found: "tuple[notices.Notice, ...]") -> None:
        self._notices = found
        self.packages.addItems([one.title for one in found])
        self.packages.setCurrentRow(0)
        self._on_tab()

    @Slot(int)
    def _on_package(self, row: int) -> None:
        if 0 <= row < len(self._notices):
            one = self._notices[row]
            self.text.setPlainText("\n\n".join(part for part in (one.licence, one.text) if part))

    @Slot()
    def _on_tab(self) -> None:
        words, there_is, said = (
            (tr("Copy all versions"), self._parts, _summary(self._parts) if self._parts else ""),
            (tr("Copy all licences"), self._notices, ""),
            (tr("Copy all sums"), self.release.release, ""),
        )[self.tabs.currentIndex()]
        self.copy.setText(words)
        self.copy.setEnabled(bool(there_is))
        if self._parts:
            self.said.setText(said)

    @Slot()
    def _on_copy(self) -> None:
        match self.tabs.currentIndex():
            case 0:
                text = self_check.as_text(self._parts)
            case 1:
                text = notices.as_text(self._notices)
            case _:
                text = self.release.release.sums() if self.release.release is not None else ""
        QGuiApplication.clipboard().setText(text)
        self._say(tr("Copied"))

    def _say(self, text: str) -> None:
        self.said.setText(text)
        announce(self, text)


def _summary(parts: tuple[Part, ...]) -> str:
    failed = sum(part.state is PartState.FAILED for part in parts)
    if failed:
        return tr("Does not work: {count}", count=failed)
    return tr("Everything that is needed works.")


def _row(part: Part) -> QTreeWidgetItem:
    """Its facts, and what to do, are below it."""
    said = translated(part.detail) if part.detail is not None else _word(part.state)
    row = QTreeWidgetItem([part.name, part.version, said])
    colours = current_colours()
    ink = {PartState.OK: colours.good, PartState.NOTE: colours.warning,
           PartState.FAILED: colours.bad}  # fmt: skip
    row.setIcon(0, sign_icon(_SIGNS[part.state], QColor(ink.get(part.state, colours.muted)).name()))
    row.setToolTip(2, said)
    for text in _told(part):
        QTreeWidgetItem(row, [text]).setToolTip(0, text)
    for name, value in part.facts.items():
        if value:
            fact = QTreeWidgetItem(row, [name, value])
            fact.setToolTip(1, value)
    return row


def _told(part: Part) -> list[str]:
    """What was found, which its own column may be too narrow for, and what to do."""
    found = [translated(part.detail)] if part.detail is not None else []
    return found + ([f"→ {translated(part.cure)}"] if part.cure is not None else [])


def _word(state: PartState) -> str:
    match state:
        case PartState.OK:
            return tr("Works")
        case PartState.NOTE:
            return tr("Worth knowing")
        case PartState.ABSENT:
            return tr("Not there")
        case PartState.FAILED:
            return tr("Does not work")
