"""A test of the past, opened again: its verdict, its stages, what was found."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from azpg_gui.compat import override
from azpg_gui.core.sentences import happened
from azpg_gui.core.storage.history import HistoryEntry
from azpg_gui.core.storage.past_report import PastFinding, PastReport, PastStage
from azpg_gui.core.vocabulary import Severity, Stage, StageState
from azpg_gui.core.wording import stage_title, state_word
from azpg_gui.qt.regional import milliseconds
from azpg_gui.qt.theme.colours import current_colours
from azpg_gui.qt.theme.signs import Sign, sign_icon
from azpg_gui.qt.translation import shown, tr, translated
from azpg_gui.qt.widgets.badge import Badge
from azpg_gui.qt.widgets.basic import Card, button, label, restyle, scrolled
from azpg_gui.qt.widgets.enter_key import press_focused
from azpg_gui.qt.widgets.room import resize_in_room
from azpg_gui.qt.widgets.screen_reader import announce
from azpg_gui.qt.widgets.signs import SignDisc, SmallSign
from azpg_gui.qt.widgets.tables import cell, fit, table

__all__ = ["PastReportDialog"]

_WANTED = QSize(820, 640)
_SIGNS = {
    StageState.PASSED: (Sign.PASSED, "good"),
    StageState.WARNING: (Sign.WARNING, "warning"),
    StageState.FAILED: (Sign.FAILED, "bad"),
    StageState.STOPPED: (Sign.STOPPED, "plain"),
}
_SEVERITIES = {
    Severity.ERROR: (Sign.FAILED, "bad"),
    Severity.WARNING: (Sign.WARNING, "warning"),
}


class PastReportDialog(QDialog):
    """Nothing in it acts on a server: remedies belong to what is so today."""

    def __init__(
        self, parent: QWidget, entry: HistoryEntry, badge: Badge, report: PastReport
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Test of {moment}", moment=happened(entry.tested_at)))
        self._report = report
        page = QWidget()
        page.setObjectName("page")
        inside = QVBoxLayout(page)
        inside.setContentsMargins(24, 4, 24, 16)
        inside.setSpacing(14)
        inside.addWidget(self._stages(report.stages))
        for finding in report.findings:
            inside.addWidget(_finding_card(finding))
        if report.message:
            card = Card(tr("libpq's own words"))
            card.body.addWidget(label(report.message, "literal", wrap=True, selectable=True))
            inside.addWidget(card)
        inside.addStretch()
        area = scrolled(page, by_keyboard=True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._header(entry, badge))
        column.addWidget(area, 1)
        column.addLayout(self._buttons())
        self._close.setFocus()
        resize_in_room(self, _WANTED)

    def _header(self, entry: HistoryEntry, badge: Badge) -> QHBoxLayout:
        disc = SignDisc()
        disc.show_sign(badge.sign, badge.state)
        self.headline = label(
            translated(self._report.headline), "title", wrap=True, selectable=True
        )
        restyle(self.headline, "state", badge.state)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.headline)
        subline = translated(self._report.subline)
        words.addWidget(label(subline, "muted", wrap=True, selectable=True))
        server = [entry.host, entry.address if entry.address != entry.host else ""]
        version = f"PostgreSQL {entry.server_version}" if entry.server_version else ""
        facts = [shown(happened(entry.tested_at)), *server, version, entry.protocol, entry.cipher]
        told = " · ".join(fact for fact in facts if fact)
        words.addWidget(label(told, "muted", wrap=True, selectable=True))
        row = QHBoxLayout()
        row.setContentsMargins(24, 18, 24, 12)
        row.setSpacing(14)
        row.addWidget(disc, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _stages(self, stages: tuple[PastStage, ...]) -> QTableWidget:
        headings = [tr("Stage"), tr("What was seen"), tr("Time")]
        self.table = table(headings, tr("Stages"), stretched=1)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setRowCount(len(stages))
        for row, stage in enumerate(stages):
            for column, made in enumerate(_cells(stage)):
                self.table.setItem(row, column, made)
        return self.table

    def _buttons(self) -> QHBoxLayout:
        self.copy = button(tr("Copy report"))
        self.copy.clicked.connect(self._on_copy)
        self.copy.setEnabled(bool(self._report.markdown))
        self.said = label("", "muted")
        self._close = button(tr("Close"), "accent")
        self._close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.setContentsMargins(24, 12, 24, 16)
        row.setSpacing(8)
        row.addWidget(self.copy)
        row.addWidget(self.said, 1)
        row.addWidget(self._close)
        return row

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report.markdown)
        self.said.setText(tr("Copied"))
        announce(self, tr("Copied"))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        fit(self.table, most=len(Stage))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fit(self.table, most=len(Stage))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(self, event):
            super().keyPressEvent(event)


def _ink(state: str) -> str:
    colours = current_colours()
    inks = {"good": colours.good, "warning": colours.warning, "bad": colours.bad}
    return inks.get(state, colours.muted)


def _cells(stage: PastStage) -> list[QTableWidgetItem]:
    known = stage.state in set(StageState)
    state = StageState(stage.state) if known else None
    title = (
        translated(stage_title(Stage(stage.stage))) if stage.stage in set(Stage) else stage.stage
    )
    told = translated(state_word(state)) if state is not None else stage.state
    took = stage.milliseconds
    time = "" if took is None else milliseconds(took) if took >= 0.95 else "< 1 ms"
    sign, look = _SIGNS.get(state, (Sign.SKIPPED, "plain")) if state else (Sign.WAITING, "plain")
    first = cell(title, told)
    first.setIcon(sign_icon(sign, _ink(look)))
    first.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}: {told}")
    detail = translated(stage.detail)
    last = cell(time)
    last.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return [first, cell(detail or told, "", _ink(look) if look in {"bad", "plain"} else ""), last]


def _finding_card(finding: PastFinding) -> Card:
    card = Card()
    severity = Severity(finding.severity) if finding.severity in set(Severity) else None
    sign = SmallSign()
    sign.show_sign(*_SEVERITIES.get(severity, (Sign.WAITING, "plain")))  # type: ignore[arg-type]
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label(translated(finding.title), "heading", wrap=True, selectable=True), 1)
    row.addWidget(label(finding.code, "literal"), 0, Qt.AlignmentFlag.AlignTop)
    card.body.addLayout(row)
    for text in (translated(finding.happened), translated(finding.meaning)):
        if text:
            card.body.addWidget(label(text, wrap=True, selectable=True))
    if finding.technical:
        card.body.addWidget(label(finding.technical, "literal", wrap=True, selectable=True))
    return card
