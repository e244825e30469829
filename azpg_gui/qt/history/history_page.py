"""Tests of this profile, the newest first, each with what is different from the one before."""

from datetime import UTC, datetime

from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QHeaderView,
    QSizePolicy,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from azpg_gui.core.sentences import Sentence, day
from azpg_gui.core.storage.history import HistoryEntry
from azpg_gui.core.storage.history_comparison import Comparison, compare, seen_before
from azpg_gui.core.storage.last_results import LastResult
from azpg_gui.qt.theme.colours import current_colours
from azpg_gui.qt.theme.signs import sign_icon
from azpg_gui.qt.translation import shown, tr, translated
from azpg_gui.qt.widgets.badge import Badge, ago, badge_of
from azpg_gui.qt.widgets.basic import Card, label
from azpg_gui.qt.widgets.row_tree import RowTree

__all__ = ["HistoryPage"]


class HistoryPage(QWidget):
    """One card: what changed last, and the list behind it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        card = self._card = Card(tr("What changed since last time"))
        self.summary = label("", wrap=True, selectable=True)
        self.tree = RowTree(
            tr("Tests of this profile"),
            [tr("Tested"), tr("Verdict"), tr("Proven by"), tr("Server certificate until"),
             tr("Changes")],
        )  # fmt: skip
        header = self.tree.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(False)
        card.body.addWidget(self.summary)
        card.body.addWidget(self.tree, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 18, 26, 24)
        column.addWidget(card, 1)
        column.addStretch()
        self.show_history(())

    def show_history(self, tests: tuple[HistoryEntry, ...]) -> None:
        """``tests``: the oldest first."""
        self.tree.clear()
        self.summary.setText(_summary(tests))
        now = datetime.now(UTC)
        for index in reversed(range(len(tests))):
            earlier = seen_before(tests[:index])
            self.tree.addTopLevelItem(_item(earlier, tests[index], now))
        self.tree.setVisible(bool(tests))
        # Without the list the card is as high as its words, not as high as the page.
        fixed, free = QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Expanding
        self._card.setSizePolicy(QSizePolicy.Policy.Preferred, free if tests else fixed)
        first = self.tree.topLevelItem(0)
        if first is not None:
            self.tree.setCurrentItem(first)
            first.setExpanded(True)
        for index in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(index)
            for number in range(item.childCount() if item else 0):
                child = item.child(number) if item else None
                if child is not None:
                    child.setFirstColumnSpanned(True)


def _summary(tests: tuple[HistoryEntry, ...]) -> str:
    if not tests:
        return tr("This profile was not tested yet. Every test is kept here, fifty of them.")
    if len(tests) == 1:
        return tr("One test so far: there is nothing to compare it with.")
    earlier, later = seen_before(tests[:-1]), tests[-1]
    return "\n".join(_lines(earlier, later)) if earlier is not None else ""


def _lines(earlier: HistoryEntry, later: HistoryEntry) -> list[str]:
    """In the window's words: a verdict is called what its badge calls it."""
    badges = {"before": _badge(earlier).text, "now": _badge(later).text}
    compared = compare(earlier, later)
    lines = [
        translated(
            Sentence(change.text.template, badges) if change.about == "verdict" else change.text
        )
        for change in compared.changes
    ]
    return [*lines, translated(compared.summary)] if compared.summary is not None else lines


def _count(compared: Comparison | None) -> str:
    """Changes; a dash where nothing could be compared."""
    if compared is None or not (compared.changes or compared.compared):
        return "–"
    return str(len(compared.changes))


def _badge(seen: HistoryEntry) -> Badge:
    return badge_of(LastResult(seen.verdict, seen.failed_stage, seen.tested_at))


def _item(earlier: HistoryEntry | None, later: HistoryEntry, now: datetime) -> QTreeWidgetItem:
    badge = _badge(later)
    colours = current_colours()
    compared = compare(earlier, later) if earlier is not None else None
    lines = _lines(earlier, later) if earlier is not None else []
    leaf = later.chain[0] if later.chain else None
    until = shown(day(leaf.not_valid_after)) if leaf else "–"
    age = translated(ago(later.tested_at, now))
    moment = f"{later.tested_at:%Y-%m-%d %H:%M} UTC"
    cells = [moment, translated(badge.text), later.anchor_name or "–", until,
             _count(compared)]  # fmt: skip
    item = QTreeWidgetItem(cells)
    ink = {"good": colours.good, "warning": colours.warning, "bad": colours.bad}.get(
        badge.state, colours.muted
    )
    item.setIcon(1, sign_icon(badge.sign, ink))
    item.setForeground(1, QColor(ink))
    item.setToolTip(0, age)
    if leaf is not None:
        item.setToolTip(3, leaf.common_name)
    for line in lines:
        child = QTreeWidgetItem([line])
        child.setToolTip(0, line)
        item.addChild(child)
    return item
