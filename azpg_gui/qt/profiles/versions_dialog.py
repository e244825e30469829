"""*File > Earlier versions…*: what ``profiles.json`` held before, and bringing it back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from azpg_gui.core.sentences import happened, printable
from azpg_gui.qt.profiles.differences_table import field_label
from azpg_gui.qt.translation import shown, tr
from azpg_gui.qt.widgets.basic import button, label
from azpg_gui.qt.widgets.room import resize_in_room

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from azpg_gui.core.connection.profile import Profile
    from azpg_gui.core.storage.profile_versions import EarlierProfiles, ProfileChanged

__all__ = ["VersionsDialog"]

_SCROLL_BAR = 20  # pixels, with the frame


class VersionsDialog(QDialog):
    """Left the versions, the newest first; right what is different today."""

    def __init__(
        self,
        parent: QWidget,
        versions: "Sequence[EarlierProfiles]",
        now: "tuple[Profile, ...]",
        changes: "Callable[[tuple[Profile, ...], tuple[Profile, ...]], Sequence[ProfileChanged]]",
        restore: "Callable[[EarlierProfiles], None]",
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Earlier versions of the profiles"))
        resize_in_room(self, QSize(900, 480))
        self._versions, self._now, self._changes = versions, now, changes
        self._restore = restore
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Earlier versions"))
        metrics = self.fontMetrics()
        for version in versions:
            moment = shown(happened(version.written))
            count = tr("Profiles: {count}", count=len(version.profiles))
            item = QListWidgetItem(f"{moment} · {count}", self.list)
            item.setSizeHint(
                QSize(metrics.horizontalAdvance(item.text()) + 12, metrics.height() + 12)
            )
        self.list.setMinimumWidth(self.list.sizeHintForColumn(0) + _SCROLL_BAR if versions else 0)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(tr("What differs"))
        self.tree.setHeaderLabels([tr("Profile"), tr("Then"), tr("Now")])
        self.tree.setColumnWidth(0, 200)
        self.tree.setColumnWidth(1, 180)
        self.restore_button = button(tr("Bring this version back"), "accent")
        self.restore_button.setEnabled(False)
        self.restore_button.clicked.connect(self._on_restore)
        close = button(tr("Close"))
        close.clicked.connect(self.close)
        told = tr("A version is kept before each change. What the file holds now is kept too.")
        empty = tr("Nothing was changed yet: there is no earlier version.")
        self._lay_out(told if versions else empty, close)
        self.list.currentRowChanged.connect(self._on_chosen)
        if versions:
            self.list.setCurrentRow(0)

    def _lay_out(self, told: str, close: QWidget) -> None:
        both = QHBoxLayout()
        both.addWidget(self.list, 2)
        both.addWidget(self.tree, 5)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        buttons.addWidget(self.restore_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(label(told, "muted"))
        column.addLayout(both, 1)
        column.addLayout(buttons)

    @Slot(int)
    def _on_chosen(self, row: int) -> None:
        self.tree.clear()
        changes = self._changes(self._versions[row].profiles, self._now) if row >= 0 else ()
        for change in changes:
            then = "" if change.before else tr("not there")
            now = "" if change.after else tr("deleted")
            top = QTreeWidgetItem(self.tree, [printable(change.name), then, now])
            for found in change.differences:
                parts = (field_label(found.field), found.one, found.other)
                top.addChild(QTreeWidgetItem([printable(part) for part in parts]))
            top.setExpanded(len(changes) <= 5)
        self.restore_button.setEnabled(bool(changes))

    @Slot()
    def _on_restore(self) -> None:
        self._restore(self._versions[self.list.currentRow()])
        self.close()
