"""An error pasted from anywhere, and what it can mean. No server is asked."""

from typing import Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from azpg_gui.core.diagnosis.model import Remedy
from azpg_gui.core.explanations.explain import Attempt, Cause, Explained, explain, what_would_help
from azpg_gui.qt.engine import Engine
from azpg_gui.qt.translation import tr, translated
from azpg_gui.qt.widgets.basic import Card, button, label, scrolled
from azpg_gui.qt.widgets.screen_reader import announce

__all__ = ["EXPLAIN", "ExplainPage"]

EXPLAIN: Final = "explain"
_PAUSE: Final = 250  # milliseconds without a letter, before the text is looked at
_IN_FULL: Final = 3  # causes; the others by their title


class ExplainPage(QWidget):
    """Signals:
    page_wanted(str): a finding's code, whose page is to be shown.
    """

    page_wanted = Signal(str)

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self._engine = engine
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(tr("The error"))
        self.text.setPlaceholderText(
            tr(
                "Paste the error of any program: psql, JDBC, Npgsql, Node.js, Python, Go, Rust, "
                "PHP, the Azure CLI, a server's log …"
            )
        )
        self.text.setTabChangesFocus(True)
        self.text.setMaximumHeight(150)
        self.text.textChanged.connect(self._on_edited)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.look)
        self._said = label("", "muted", wrap=True)
        self._results = QVBoxLayout()
        self._results.setSpacing(12)
        self._results.addStretch()
        inside = QWidget()
        inside.setLayout(self._results)
        self._results.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(label(tr("Explain an error"), "title"))
        column.addWidget(self.text)
        column.addWidget(self._said)
        column.addWidget(scrolled(inside, by_keyboard=True), 1)
        self._say_nothing()

    def begin(self) -> None:
        self.text.setFocus()

    def _say_nothing(self) -> None:
        self._clear()
        self._said.setText(
            tr("No server is asked, and nothing you paste leaves this window. Secrets are masked.")
        )

    @Slot()
    def _on_edited(self) -> None:
        self._pause.start()

    @Slot()
    def look(self) -> None:
        """Explain what stands there, in the worker: a log may be long."""
        text = self.text.toPlainText()
        if not text.strip():
            self._say_nothing()
            return
        self._engine.run(
            lambda: explain(text),
            lambda explained: self._show(text, explained),
            newest_of=(EXPLAIN, id(self)),
        )

    def _show(self, text: str, explained: Explained) -> None:
        if self.text.toPlainText() != text:
            return  # typed on meanwhile
        if explained.masked != text and "•" in explained.masked:
            self.text.blockSignals(True)  # noqa: FBT003 - Qt's signature
            self.text.setPlainText(explained.masked)
            self.text.blockSignals(False)  # noqa: FBT003
        self._clear()
        if not explained.causes:
            self._said.setText(translated(what_would_help()))
        elif len(explained.causes) == 1:
            self._said.setText(tr("This is what it means."))
        else:
            self._said.setText(tr("It can mean several things; the most likely one comes first."))
        announce(self, self._said.text())
        if explained.attempts:
            self._add(_attempts(explained.attempts))
        for cause in explained.causes[:_IN_FULL]:
            self._add(self._card(cause))
        for cause in explained.causes[_IN_FULL:]:
            self._add(self._link(cause, translated(cause.title)))

    def _add(self, widget: QWidget) -> None:
        self._results.insertWidget(self._results.count() - 1, widget)

    def _clear(self) -> None:
        while self._results.count() > 1:
            item = self._results.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _card(self, cause: Cause) -> QWidget:
        card = Card(translated(cause.title))
        card.setAccessibleName(translated(cause.title))
        card.body.addWidget(label(translated(cause.meaning), wrap=True, selectable=True))
        if cause.note is not None:
            card.body.addWidget(label(translated(cause.note), wrap=True, selectable=True))
        told = tr("How to tell: {how}", how=translated(cause.told_apart_by))
        card.body.addWidget(label(told, "muted", wrap=True, selectable=True))
        for remedy in cause.remedies:
            card.body.addWidget(label(f"→ {_remedy(remedy)}", wrap=True, selectable=True))
            if remedy.command is not None:
                card.body.addLayout(_command(remedy.command))
        card.body.addWidget(label(tr("This decides:"), "muted"))
        card.body.addLayout(_command(cause.decides))
        card.body.addWidget(self._link(cause, tr("More about this")))
        return card

    def _link(self, cause: Cause, text: str) -> QWidget:
        link = button(text, "link")
        link.clicked.connect(lambda: self.page_wanted.emit(cause.code))
        return link


def _remedy(remedy: Remedy) -> str:
    return translated(remedy.label)


def _command(text: str) -> QHBoxLayout:
    row = QHBoxLayout()
    copy = button(tr("Copy"))
    copy.setAccessibleName(tr("Copy the command: {label}", label=text))
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
    row.addWidget(label(text, "literal", wrap=True, selectable=True), 1)
    row.addWidget(copy)
    return row


def _attempts(attempts: tuple[Attempt, ...]) -> QWidget:
    card = Card(tr("The message tells of {count} attempts", count=len(attempts)))
    for number, attempt in enumerate(attempts, 1):
        follows = tr("only follows from another one") if attempt.follows else ""
        code = attempt.codes[0] if attempt.codes else tr("not recognised")
        about = ", ".join(part for part in (code, follows) if part)
        card.body.addWidget(label(f"{number}. {attempt.words}", wrap=True, selectable=True))
        card.body.addWidget(label(about, "muted", wrap=True))
    return card
