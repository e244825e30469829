"""Every key of the menus on one page."""

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTreeWidgetItem, QVBoxLayout, QWidget

from azpg_gui.compat import override
from azpg_gui.qt.translation import tr, translated
from azpg_gui.qt.widgets.enter_key import press_focused
from azpg_gui.qt.widgets.room import resize_in_room
from azpg_gui.qt.widgets.row_tree import RowTree
from azpg_gui.qt.window.menu_entries import MENUS, Entry, Menu

__all__ = ["ShortcutsDialog"]


class ShortcutsDialog(QDialog):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.tree = RowTree(tr("Keyboard shortcuts"), [tr("What"), tr("Keys")])
        self.tree.setRootIsDecorated(False)
        for menu in MENUS:
            rows = [
                QTreeWidgetItem([_plain(translated(entry.text)), _shown(entry.keys or entry.shown)])
                for entry in _with_keys(menu)
            ]
            if rows:
                group = QTreeWidgetItem([_plain(translated(menu.title))])
                group.addChildren(rows)
                self.tree.addTopLevelItem(group)
        self.tree.ensurePolished()  # rows are measured once, by the style sheet that is there then
        self.tree.expandAll()
        self.tree.setColumnWidth(0, 260)
        self.tree.setCurrentIndex(self.tree.model().index(0, 0))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(12)
        column.addWidget(self.tree)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        resize_in_room(self, QSize(460, 560))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(self, event):
            super().keyPressEvent(event)


def _with_keys(menu: Menu) -> Iterator[Entry]:
    for one in menu.entries:
        if isinstance(one, Menu):
            yield from _with_keys(one)
        elif one is not None and (one.keys or one.shown):
            yield one


def _shown(keys: str) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return "  ".join(one.toString(native) for one in QKeySequence.listFromString(keys))


def _plain(text: str) -> str:
    """Without the mark of a letter: ``&File``, ``파일(&F)``."""
    head, mark, tail = text.partition("(&")
    return head + tail[2:] if mark and tail[1:2] == ")" else text.replace("&", "")
