"""What happened, why it matters, what to do, technical text."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from azpg_gui.core.diagnosis.model import Action, Finding, Remedy
from azpg_gui.core.probe.report import Report
from azpg_gui.core.secret import Secret
from azpg_gui.qt.check.dialog_memory import DialogMemory
from azpg_gui.qt.check.names_compared import NamesCompared
from azpg_gui.qt.check.remedy_preview import preview
from azpg_gui.qt.translation import tr, translated
from azpg_gui.qt.widgets.basic import Card, button, label

__all__ = ["FindingCard"]

_WIDEST_ROW = 660  # pixels
_BUTTON, _LINK, _COPIED = 7, 5, 4  # pixels above the words of each


class FindingCard(Card):
    """One finding, its first remedy as the accent button unless it asks for caution.

    Signals:
        remedy_chosen(object): a Remedy to apply; commands are copied here, not reported.
        passphrase_entered(object): a ``Secret`` that opens the client key.
        help_asked(str): the page of this code.
    """

    remedy_chosen = Signal(object)
    passphrase_entered = Signal(object)
    help_asked = Signal(str)

    def __init__(
        self,
        finding: Finding,
        report: Report,
        message: str,
        memory: DialogMemory,
        *,
        first: bool,
        with_help: bool = False,
    ) -> None:
        super().__init__()
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        self._grid = grid
        if not first:
            self._add("", label(translated(finding.title), "heading", wrap=True))
        self._add(
            tr("What happened"), label(translated(finding.happened), wrap=True, selectable=True)
        )
        self._add(
            tr("Why it matters"), label(translated(finding.meaning), wrap=True, selectable=True)
        )
        if finding.remedies:
            todo = self._remedies(finding, report, accent=first)
            self._add(tr("What to do"), todo, below=self._above_words)
        technical = "\n".join(dict.fromkeys(t for t in (message, finding.technical) if t))
        if technical:
            self._add(tr("Technical text"), self._folded(technical, memory), below=_LINK)
        if with_help:
            more = button(tr("More about this"), "action")
            more.setProperty("flush", "true")
            more.setToolTip("F1")
            more.clicked.connect(lambda: self.help_asked.emit(finding.code))
            grid.addWidget(more, grid.rowCount(), 1, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(grid)
        self.setAccessibleName(translated(finding.title))

    def _add(self, heading: str, content: QWidget, *, below: int = 0) -> None:
        """Args:
        below: pixels between the upper edge of ``content`` and its first words.
        """
        row = self._grid.rowCount()
        name = label(heading, "muted")
        name.setContentsMargins(0, below, 0, 0)
        self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(content, row, 1)

    def _folded(self, technical: str, memory: DialogMemory) -> QWidget:
        """The original words, whole: folded until somebody wants them, and then remembered."""
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        fold = button("", "link")
        fold.setCheckable(True)
        self.technical = label(technical, "literal", wrap=True, selectable=True)

        def show(unfolded: bool) -> None:  # noqa: FBT001 - Qt's signal
            fold.setText(
                f"{'▾' if unfolded else '▸'} {tr('Hide it') if unfolded else tr('Show it')}"
            )
            self.technical.setVisible(unfolded)

        def remember(unfolded: bool) -> None:  # noqa: FBT001 - Qt's signal
            memory.technical_unfolded = unfolded

        fold.toggled.connect(show)
        fold.clicked.connect(remember)
        column.addWidget(fold, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.technical)
        fold.setChecked(memory.technical_unfolded)
        show(memory.technical_unfolded)
        self.fold = fold
        return box

    def _passphrase(self) -> QWidget:
        """Asked for in place: kept until quit, and in the form's own field."""
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        field = QLineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setAccessibleName(tr("Passphrase of the client key"))
        field.setPlaceholderText(tr("Passphrase of the client key"))
        field.setMinimumWidth(240)
        use = button(tr("Use it and test again"), "accent")
        use.setProperty("first_remedy", True)  # noqa: FBT003 - a property's value
        use.setFocusProxy(field)

        def entered() -> None:
            if field.text():
                self.passphrase_entered.emit(Secret(field.text()))

        field.returnPressed.connect(entered)
        use.clicked.connect(entered)
        row.addWidget(field)
        row.addWidget(use)
        row.addStretch()
        return box

    def _remedies(self, finding: Finding, report: Report, *, accent: bool) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        if any(r.action is Action.ENTER_PASSPHRASE for r in finding.remedies):
            column.addWidget(self._passphrase())
            column.addWidget(
                label(tr("Kept in memory until you quit, and nowhere else."), "muted", wrap=True)
            )
        buttons = [
            self._button(remedy, accent=accent and index == 0 and not remedy.cautious)
            for index, remedy in enumerate(finding.remedies)
            if remedy.command is None
            and remedy.text is None
            and remedy.action is not Action.ENTER_PASSPHRASE
        ]
        # Side by side where that is short enough for the smallest dialog, else one below the other.
        beside = sum(b.sizeHint().width() + 6 for b in buttons) < _WIDEST_ROW
        row = QBoxLayout(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        row.setSpacing(6)
        for widget in buttons:
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
        row.addStretch()
        offered = [r for r in finding.remedies if r.command is None and r.text is None]
        # Where others can mend it, what to tell them comes first.
        last = all(r.action is Action.RUN_AGAIN for r in offered) and len(offered) < len(
            finding.remedies
        )
        if buttons and not last:
            column.addLayout(row)
        begins_with_button = column.count() > 0
        self._above_words = _BUTTON if begins_with_button else _COPIED
        for remedy in finding.remedies:
            if remedy.note is not None and remedy.command is None:
                text = tr(
                    "{label}: {note}",
                    label=translated(remedy.label).rstrip("…"),
                    note=translated(remedy.note),
                )
                column.addWidget(label(text, "muted", wrap=True, selectable=True))
            if remedy.difference is not None:
                column.addWidget(NamesCompared(remedy.difference))
            title = translated(remedy.label)
            if remedy.command is not None:
                name = tr("Copy the command: {label}", label=title)
                column.addLayout(self._copied(remedy, remedy.command, "literal", name))
            if remedy.text is not None:
                name = tr("Copy the text: {label}", label=title)
                column.addLayout(self._copied(remedy, translated(remedy.text), "", name))
        if buttons and last:
            column.addLayout(row)
        changing = next((remedy for remedy in finding.remedies if remedy.set), None)
        if changing is not None:
            text = tr(
                "“{button}” changes {changes} in this form only. You can undo it.",
                button=translated(changing.label),
                changes=preview(changing, report.parameters),
            )
            column.addWidget(label(text, "muted", wrap=True))
        return box

    def _button(self, remedy: Remedy, *, accent: bool) -> QWidget:
        text = translated(remedy.label)
        if remedy.set:
            text = tr("{label} and test again", label=text)
        widget = button(text, "accent" if accent else "", elide=True)
        widget.setProperty("first_remedy", accent)
        widget.clicked.connect(lambda: self.remedy_chosen.emit(remedy))
        if remedy.action is Action.SEND_PASSWORD_UNENCRYPTED:
            widget.setToolTip(tr("Anybody on the way can read it."))
        return widget

    def _copied(self, remedy: Remedy, text: str, role: str, name: str) -> QHBoxLayout:
        """A command, or a sentence for somebody else: its name above it, a button beside it."""
        copy = button(tr("Copy"))
        copy.setAccessibleName(name)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        column = QVBoxLayout()
        column.setSpacing(3)
        column.addWidget(label(translated(remedy.label), "muted", wrap=True))
        shown: QLabel = label(text, role, wrap=True, selectable=True)
        column.addWidget(shown)
        if remedy.note is not None:
            shown.setToolTip(translated(remedy.note))
            shown.setAccessibleDescription(translated(remedy.note))
        row = QHBoxLayout()
        row.setContentsMargins(0, _COPIED, 0, _COPIED)
        row.setSpacing(12)
        row.addLayout(column, 1)
        row.addWidget(copy, 0, Qt.AlignmentFlag.AlignVCenter)
        return row
