"""This program's libpq beside another one: filled by a second, optional run without a password."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from azpg_gui.compat import override
from azpg_gui.core.diagnosis.client_rows import RESULT, client_name, client_result, client_rows
from azpg_gui.core.diagnosis.findings.clients import client_findings
from azpg_gui.core.diagnosis.model import Finding
from azpg_gui.core.probe.clients.libraries import Library
from azpg_gui.core.probe.clients.seen import SYSTEM, ClientsCompared
from azpg_gui.core.probe.report import Report
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.qt.translation import tr, translated
from azpg_gui.qt.widgets import file_dialog
from azpg_gui.qt.widgets.basic import Card, button, label, restyle

__all__ = ["ClientsTab"]


class ClientsTab(QWidget):
    """Signals:
    looked_for(): it is in sight for the first time: what is on this computer is to be shown.
    asked(): the user wants the run, with the libpq ``chosen``.
    stop_asked(): and wants it no more.
    remedy_chosen(object): a ``Remedy`` of the finding.
    """

    looked_for = Signal()
    asked = Signal()
    stop_asked = Signal()
    remedy_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._intro = label("", wrap=True)
        self.run = button("")
        self.run.clicked.connect(self._on_run)
        self._running = self._looked = False
        self.library = QComboBox()
        self.library.setAccessibleName(tr("The other libpq"))
        self.library.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.library.setMinimumContentsLength(20)
        self.library.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.show_libraries(())
        self.library.activated.connect(self._on_activated)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.library, 1)
        row.addWidget(self.run)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(2, 12, 2, 8)
        self._column.setSpacing(12)
        self._column.addWidget(self._intro)
        self._column.addLayout(row)
        self._column.addStretch()
        self._shown: list[QWidget] = []
        self.show_nothing()

    def show_nothing(self) -> None:
        """Before the run."""
        self._clear()
        self._say(
            tr(
                "psql connects and the application does not, or the other way round? Each brings "
                "its own libpq and its own OpenSSL. Both are asked here, with the same settings "
                "and without a password."
            ),
            tr("Ask both"),
        )

    def show_running(self) -> None:
        self._say(tr("Asking both…"), tr("Stop"))
        self._running = True
        self.library.setEnabled(False)

    def show_trouble(self, text: str) -> None:
        self._say(text, tr("Ask both"))

    def show_clients(self, report: Report, compared: ClientsCompared) -> None:
        self._clear()
        found = client_findings(report, compared)
        self._say(_verdict(compared, found), tr("Ask again"))
        if found:
            self._add(self._finding(found[0]))
        self._add(_table(compared))

    def _say(self, text: str, button_text: str) -> None:
        self._running = False
        self.library.setEnabled(True)
        self._intro.setText(text)
        self.run.setText(button_text)

    def _add(self, widget: QWidget) -> None:
        self._column.insertWidget(self._column.count() - 1, widget)
        self._shown.append(widget)

    def _clear(self) -> None:
        while self._shown:
            widget = self._shown.pop()
            widget.hide()
            widget.deleteLater()

    def _finding(self, finding: Finding) -> QWidget:
        card = Card(translated(finding.title))
        for said in (finding.happened, finding.meaning):
            card.body.addWidget(label(translated(said), wrap=True, selectable=True))
        for remedy in finding.remedies:
            if not remedy.set:
                continue
            press = button(tr("{label} and test again", label=translated(remedy.label)))
            press.clicked.connect(lambda _=False, chosen=remedy: self.remedy_chosen.emit(chosen))
            card.body.addWidget(press, 0, Qt.AlignmentFlag.AlignLeft)
            if remedy.note is not None:
                card.body.addWidget(label(translated(remedy.note), "muted", wrap=True))
        return card

    # Which libpq ----------------------------------------------------------------------------------

    @property
    def chosen(self) -> str:
        """``system``, or the path of a libpq."""
        return str(self.library.currentData() or SYSTEM)

    def show_libraries(self, found: Sequence[Library]) -> None:
        chosen = self.chosen
        self.library.clear()
        self.library.addItem(tr("this computer's libpq, psql"), SYSTEM)
        for one in found:
            self._offer(one.path, f"{one.program} · {Path(one.path).name}")
        self.library.addItem(tr("Another file…"), "")
        self.library.setCurrentIndex(max(self.library.findData(chosen), 0))

    def _offer(self, path: str, title: str) -> None:
        at = self.library.count()
        self.library.addItem(title, path)
        self.library.setItemData(at, path, Qt.ItemDataRole.ToolTipRole)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._looked:
            self._looked = True
            self.looked_for.emit()

    @Slot(int)
    def _on_activated(self, index: int) -> None:
        """The last entry asks for a file, which stands before it from then on."""
        if self.library.itemData(index) != "":
            return
        chosen = file_dialog.file_to_open(self, tr("Choose a libpq"), Path.home())
        if chosen is None:
            self.library.setCurrentIndex(0)
            return
        path = str(chosen)
        known = self.library.findData(path)
        if known < 0:
            known = self.library.count() - 1
            self.library.insertItem(known, path, path)
        self.library.setCurrentIndex(known)

    def _on_run(self) -> None:
        if self._running:
            self.stop_asked.emit()
        else:
            self.asked.emit()


def _verdict(compared: ClientsCompared, found: list[Finding]) -> str:
    if compared.other.attempt is None:
        return tr("The other libpq could not be asked: {reason}", reason=compared.other.trouble)
    if found:
        return tr("The two get different results.")
    return tr("Both get the same result.")


def _table(compared: ClientsCompared) -> QWidget:
    """Facts down, clients across."""
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(9)
    grid.setColumnStretch(1, 1)
    grid.setColumnStretch(2, 1)
    answers = tuple(client_result(seen).value for seen in (compared.own, compared.other))
    names = (client_name(compared.own), client_name(compared.other))
    for column, name in enumerate(names, start=1):
        grid.addWidget(label(translated(name), "heading", wrap=True), 0, column)
    for number, row in enumerate(client_rows(compared), start=1):
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(label(translated(row.fact), "muted"), number, 0, top)
        for column, said in enumerate((row.own, row.other), start=1):
            shown = label(translated(said), wrap=True, selectable=True)
            named: Sentence = sentence("{fact}, {client}", fact=row.fact, client=names[column - 1])
            shown.setAccessibleName(f"{translated(named)}: {shown.text()}")
            if row.fact == RESULT:
                restyle(shown, "state", "good" if answers[column - 1] else "bad")
            grid.addWidget(shown, number, column, top)
    return box
