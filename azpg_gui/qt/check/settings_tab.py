"""Settings in effect: each with its value, where it came from, and what to know about it."""

from PySide6.QtGui import QColor, QFont, QFontDatabase
from PySide6.QtWidgets import QHeaderView, QTreeWidgetItem

from azpg_gui.core.diagnosis.setting_rows import SettingRow, setting_rows
from azpg_gui.core.probe.report import Report
from azpg_gui.qt.theme.colours import current_colours
from azpg_gui.qt.translation import tr, translated
from azpg_gui.qt.widgets.row_tree import RowTree

__all__ = ["SettingsTab"]


class SettingsTab(RowTree):
    """Chosen settings first; libpq's defaults folded away. A trap is a row under its setting."""

    def __init__(self) -> None:
        super().__init__(
            tr("Settings in effect"), [tr("Setting"), tr("Value"), tr("Where it comes from")]
        )
        self.setRootIsDecorated(False)
        self.setIndentation(16)
        self.setUniformRowHeights(False)
        header = self.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(False)

    def show_report(self, report: Report) -> None:
        self.clear()
        rows = setting_rows(report)
        for row in rows:
            if row.chosen:
                self.addTopLevelItem(self._item(row))
        rest = [row for row in rows if not row.chosen]
        if rest:
            defaults = QTreeWidgetItem([tr("{count} more by libpq's defaults", count=len(rest))])
            defaults.addChildren([self._item(row) for row in rest])
            self.addTopLevelItem(defaults)
            defaults.setFirstColumnSpanned(True)
            defaults.setForeground(0, QColor(current_colours().muted))
            self.setRootIsDecorated(True)
        for index in range(self.topLevelItemCount() - bool(rest)):
            item = self.topLevelItem(index)
            if item is None:
                continue
            item.setExpanded(True)
            for number in range(item.childCount()):
                child = item.child(number)
                if child is not None:
                    child.setFirstColumnSpanned(True)

    def _item(self, row: SettingRow) -> QTreeWidgetItem:
        setting = row.setting
        item = QTreeWidgetItem([setting.keyword, setting.value or "–", translated(row.origin)])
        mono = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        mono.setPointSizeF(self.font().pointSizeF())
        for column in (0, 1):
            item.setFont(column, QFont(mono))
            item.setToolTip(column, item.text(column))
        colours = current_colours()
        item.setForeground(2, QColor(colours.muted))
        for note in row.notes:
            child = QTreeWidgetItem([f"!  {translated(note)}"])
            child.setForeground(0, QColor(colours.warning))
            child.setToolTip(0, translated(note))
            item.addChild(child)
        return item
