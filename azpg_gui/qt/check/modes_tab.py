"""What each sslmode would do: filled by a second, optional run without a password."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontDatabase, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from azpg_gui.compat import override
from azpg_gui.core.azure.enforcement import ways_to_enforce
from azpg_gui.core.azure.hosts import azure_server
from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.diagnosis.findings.modes import mode_findings
from azpg_gui.core.diagnosis.mode_rows import (
    ModeRow,
    accepted_versions,
    enforced,
    mode_rows,
    post_quantum,
)
from azpg_gui.core.diagnosis.model import Finding, Remedy
from azpg_gui.core.probe.all_modes import AllModes
from azpg_gui.core.probe.report import Report
from azpg_gui.core.sentences import fill, sentence
from azpg_gui.core.wording import answer_word
from azpg_gui.qt.check.enforced_words import enforced_words
from azpg_gui.qt.theme.colours import current_colours
from azpg_gui.qt.translation import tr, translated
from azpg_gui.qt.widgets.basic import button, label, restyle
from azpg_gui.qt.widgets.ink import KeptInk

__all__ = ["ModesTab"]

_MODE, _CONNECTS, _ENCRYPTED, _PROVEN, _REASON, _USE = range(6)
_AROUND = 16  # pixels: the padding of a cell, which its button does not get


class ModesTab(QWidget):
    """Signals:
    asked(): the user wants the run.
    stop_asked(): and wants it no more.
    remedy_chosen(object): a ``Remedy`` that sets the recommended mode, or copies a command.
    enforcement_asked(): how an Azure server is made to insist on TLS.
    """

    asked = Signal()
    stop_asked = Signal()
    remedy_chosen = Signal(object)
    enforcement_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._intro = label("", wrap=True)
        self.run = button(tr("Try all modes"))
        self.run.clicked.connect(self._on_run)
        self._running = False
        self.table = _table()
        self._facts = label("", "muted", wrap=True, selectable=True)
        self.enforce = button(tr("How it is enforced…"))
        self.enforce.clicked.connect(self.enforcement_asked)
        self._plaintext = label("", wrap=True, selectable=True)
        restyle(self._plaintext, "state", "warning")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._intro, 1)
        row.addWidget(self.run, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 12, 2, 8)
        column.setSpacing(10)
        column.addLayout(row)
        for widget in (self.table, self._facts, self._plaintext):
            column.addWidget(widget)
        column.addWidget(self.enforce, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        self.show_nothing(possible=False)

    def show_nothing(self, *, possible: bool) -> None:
        """Before the run. ``possible``: an address of the server answered."""
        self._running = False
        self._intro.setText(
            tr(
                "Attempts side by side, one for each sslmode and one for each TLS version. "
                "No password is sent: each ends where the server asks who is there."
            )
            if possible
            else tr("No connection was made, so there is nothing to try.")
        )
        self.run.setText(tr("Try all modes"))
        self.run.setVisible(possible)
        for widget in (self.table, self._facts, self._plaintext, self.enforce):
            widget.hide()

    def show_running(self) -> None:
        self._running = True
        self._intro.setText(tr("Trying all modes…"))
        self.run.setText(tr("Stop"))

    def show_trouble(self, text: str) -> None:
        self._running = False
        self._intro.setText(text)
        self.run.setText(tr("Try all modes"))

    def show_modes(self, report: Report, modes: AllModes) -> None:
        self._running = False
        rows = mode_rows(modes)
        self._intro.setText(_verdict(rows, modes.asked))
        self.run.setText(tr("Try again"))
        self.table.setRowCount(len(rows))
        for index, row in enumerate(rows):
            self._show_row(index, row, in_use=report.parameters.sslmode)
        self._facts.setText(_facts(modes))
        self._show_plaintext(mode_findings(report, modes))
        self.table.show()
        self._facts.show()
        parameters = report.parameters
        azure = azure_server(parameters.host, parameters.hostaddr)
        self.enforce.setVisible(azure is not None and bool(ways_to_enforce(azure)))
        self._fit()
        QTimer.singleShot(0, self, self._fit)  # once the reasons have the width the button left

    def _fit(self) -> None:
        """As high as its rows at this width; the page scrolls, the table does not."""
        buttons = [b.sizeHint().width() for b in self.table.findChildren(QPushButton)]
        cells = self.table.sizeHintForColumn(_USE)
        self.table.setColumnWidth(_USE, max(cells, *buttons, 0) + _AROUND)
        self.table.resizeRowsToContents()  # which does not ask the widgets of cells
        for row in range(self.table.rowCount()):
            inside = self.table.cellWidget(row, _USE)
            if inside is not None:
                high = max(self.table.rowHeight(row), inside.sizeHint().height() + 4)
                self.table.setRowHeight(row, high)
        height = sum(self.table.rowHeight(row) for row in range(self.table.rowCount()))
        self.table.setFixedHeight(height + self.table.horizontalHeader().sizeHint().height() + 4)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)  # once the table has its new width

    def _show_row(self, index: int, row: ModeRow, *, in_use: SslMode) -> None:
        colours = current_colours()
        answers = {_CONNECTS: row.connects, _ENCRYPTED: row.encrypted, _PROVEN: row.verified}
        for column in range(self.table.columnCount()):
            item = QTableWidgetItem()
            match column:
                case 0:
                    item.setText(row.sslmode.value)
                    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
                    font.setPointSizeF(self.table.font().pointSizeF())
                    font.setBold(row.recommended)
                    item.setFont(font)
                case 4:
                    item.setText(translated(row.reason))
                    item.setToolTip(translated(row.reason))
                    item.setForeground(QColor(colours.muted))
                case 1 | 2 | 3:
                    answer = answers[column]
                    sign = {True: "✓", False: "✕", None: "?"}[answer]
                    item.setText(f"{sign} {translated(answer_word(answer))}")
                    item.setForeground(QColor(colours.good if answer else colours.muted))
                case _:
                    pass
            self.table.setItem(index, column, item)
        if row.recommended and row.sslmode is not in_use:
            self.table.setCellWidget(index, _USE, self._use_button(row.sslmode))
        else:
            text = tr("recommended, in use") if row.recommended else ""
            if row.sslmode is in_use and not row.recommended:
                text = tr("in use")
            self.table.removeCellWidget(index, _USE)
            cell = self.table.item(index, _USE)
            if cell is not None:
                cell.setText(text)
                cell.setForeground(QColor(colours.good if row.recommended else colours.muted))

    def _use_button(self, mode: SslMode) -> QWidget:
        use = button(tr("Use this"))
        use.setAccessibleName(tr("Use sslmode {mode}", mode=mode.value))
        remedy = Remedy(sentence("Use {mode}", mode=mode.value), {"sslmode": mode.value})
        use.clicked.connect(lambda: self.remedy_chosen.emit(remedy))
        return use

    def _show_plaintext(self, findings: list[Finding]) -> None:
        self._plaintext.setVisible(bool(findings))
        if findings:
            finding = findings[0]
            command = next((r.command for r in finding.remedies if r.command), "")
            text = f"!  {translated(finding.title)}. {translated(finding.meaning)}"
            self._plaintext.setText(f"{text}\n{command}" if command else text)

    def _on_run(self) -> None:
        if self._running:
            self.stop_asked.emit()
        else:
            self.asked.emit()


def _verdict(rows: tuple[ModeRow, ...], asked: SslMode) -> str:
    chosen = next((row for row in rows if row.recommended), None)
    in_use = next(row for row in rows if row.sslmode is asked)
    if (
        chosen is None
        and in_use.connects is False
        and any(r.connects and r.encrypted for r in rows)
    ):
        return tr(
            "{mode} does not get through here, and a weaker mode would prove less: it is no cure. "
            "The findings of the test say what is wrong.",
            mode=asked.value,
        )
    if chosen is None and any(row.connects is not False for row in rows[1:]):
        return tr(
            "Whether an sslmode reaches this server over TLS is not known: attempts broke off. Try "
            "again."
        )
    if chosen is None:
        return tr("No sslmode reaches this server over TLS. The findings of the test say why.")
    if chosen.verified:
        return tr("{mode} works here as far as the sign-in: take it.", mode=chosen.sslmode.value)
    return tr(
        "{mode} is the strongest that works here, and it does not prove the server.",
        mode=chosen.sslmode.value,
    )


def _facts(modes: AllModes) -> str:
    insists, versions = enforced(modes), accepted_versions(modes)
    sentences = [enforced_words(insists)]
    for value, text in (
        (True, tr("Versions accepted: {versions}.")),
        (False, tr("Versions refused: {versions}.")),
    ):
        named = [version for version, known in versions.items() if known.value is value]
        if named:
            sentences.append(fill(text, {"versions": ", ".join(named)}))
    quantum = post_quantum(modes)
    match quantum.value:
        case True:
            sentences.append(tr("The server takes a post-quantum key exchange."))
        case False:
            sentences.append(tr("The server takes no post-quantum key exchange."))
        case None:
            reason = translated(quantum.why)
            text = tr("Whether it takes a post-quantum key exchange is not known: {reason}",
                      reason=reason)  # fmt: skip
            sentences.append(text)
    unknown = [
        tr("Not known of {version}: {reason}", version=version, reason=translated(known.why))
        for version, known in versions.items()
        if known.value is None
    ]
    return "\n".join((" ".join(sentences), *unknown))


def _table() -> QTableWidget:
    table = QTableWidget(0, 6)
    table.setAccessibleName(tr("What each sslmode would do"))
    table.setHorizontalHeaderLabels(
        ["sslmode", tr("Connects"), tr("Encrypted"), tr("Proven"), tr("Reason"), ""]
    )
    table.setItemDelegate(KeptInk(table))
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setWordWrap(True)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(_REASON, QHeaderView.ResizeMode.Stretch)
    # Contents are texts to Qt, and the button is none: ``_fit`` gives it its width.
    header.setSectionResizeMode(_USE, QHeaderView.ResizeMode.Fixed)
    return table
