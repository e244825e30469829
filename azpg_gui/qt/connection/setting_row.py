"""One setting of the table *More libpq settings*: keyword, value, where it comes from, what it
does or what is wrong with it."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from azpg_gui.compat import override
from azpg_gui.core.secret import names_a_secret
from azpg_gui.qt.connection.further_settings import Fault, Judged, Row
from azpg_gui.qt.translation import tr, translated
from azpg_gui.qt.widgets.basic import button, label, restyle

__all__ = ["SettingRow", "cells"]

_WIDTHS: Final = (5, 4, 3)  # of keyword, value and origin, as parts of the whole
_INDENT: Final = 11  # of a text below or beside a field


def cells(texts: Sequence[QWidget], last: QWidget | None = None) -> QHBoxLayout:
    """Keyword, value and origin side by side, in columns that are the same in every row."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    room = 2 * QFontMetrics(QApplication.font()).height()
    for width, cell in zip(_WIDTHS, texts, strict=True):
        cell.setSizePolicy(QSizePolicy.Policy.Ignored, cell.sizePolicy().verticalPolicy())
        row.addWidget(cell, width)
    if last is None:
        row.addSpacing(room + row.spacing())
    else:
        last.setFixedWidth(room)
        row.addWidget(last)
    return row


class _Cell(QLineEdit):
    """Signals:
    pasted(str): text of several settings, to be taken apart.
    removed(): the row is to go.
    left(): it has lost the focus.
    """

    pasted = Signal(str)
    removed = Signal()
    left = Signal()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        clipboard = QGuiApplication.clipboard().text()
        if event.matches(QKeySequence.StandardKey.Paste) and _several(clipboard):
            self.pasted.emit(clipboard)
        elif event.key() == Qt.Key.Key_Delete and event.modifiers() == _CONTROL:
            self.removed.emit()
        else:
            super().keyPressEvent(event)
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                event.accept()  # it ends the row, and does not start a test


_CONTROL: Final = Qt.KeyboardModifier.ControlModifier


def _several(text: str) -> bool:
    return "=" in text or "\n" in text.strip()


class SettingRow(QWidget):
    """Signals:
    edited(): a letter was typed.
    left(): the user went on to something else.
    ended(): Enter was pressed behind the value.
    removed(): it is to go.
    pasted(str): settings as text were put here.
    meant(str): another keyword was meant.
    moved(): it goes to its field.
    """

    edited = Signal()
    left = Signal()
    ended = Signal()
    removed = Signal()
    pasted = Signal(str)
    meant = Signal(str)
    moved = Signal()

    def __init__(self, row: Row, completer: Callable[[QWidget], QCompleter]) -> None:
        super().__init__()
        self._proposed = ""
        self.keyword, self.value = _Cell(), _Cell()
        self.keyword.setAccessibleName(tr("Keyword"))
        self.keyword.setPlaceholderText(tr("Add a setting…"))
        for cell in (self.keyword, self.value):
            cell.setProperty("role", "literal")
            cell.pasted.connect(self.pasted)
            cell.removed.connect(self.removed)
            cell.textEdited.connect(self._on_edited)
            cell.left.connect(self.left)
        self.keyword.returnPressed.connect(self.value.setFocus)
        self.value.returnPressed.connect(self.ended)
        self._completer = completer(self)
        self.keyword.setCompleter(self._completer)
        self._completer.activated.connect(self._on_completed)
        self.origin = label("", "muted")
        self.origin.setIndent(_INDENT)
        self.remove = button("✕", "compact")
        self.remove.setToolTip(tr("Remove this setting (Ctrl+Del)"))
        self.remove.clicked.connect(self.removed)
        policy = self.remove.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.remove.setSizePolicy(policy)
        self.note = label("", "muted", wrap=True)
        self.cure: QPushButton = button("", "action")
        self.cure.clicked.connect(self._on_cure)
        self._fault: Fault | None = None
        below = QHBoxLayout()
        below.setContentsMargins(_INDENT, 0, 0, 4)
        below.setSpacing(8)
        below.addWidget(self.note, 1)
        below.addWidget(self.cure, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(cells((self.keyword, self.value, self.origin), self.remove))
        column.addLayout(below)
        self.set_row(row)

    @property
    def row(self) -> Row:
        return Row(self.keyword.text().strip(), self.value.text().strip())

    def set_row(self, row: Row) -> None:
        self.keyword.setText(row.keyword)
        self.value.setText(row.value)
        for cell in (self.keyword, self.value):
            cell.setCursorPosition(0)
        self._hide_a_secret()

    @property
    def unfinished(self) -> bool:
        """The keyword is being typed."""
        return self.keyword.hasFocus() and bool(self.keyword.text())

    def show_judged(self, judged: Judged, about: str, default: str) -> None:
        """Args:
        about: what the keyword does.
        default: what libpq takes where no value is given.
        """
        keyword = judged.row.keyword
        empty = not keyword and not judged.row.value
        problem = translated(judged.problem) if judged.problem else ""
        self._fault, self._proposed = judged.fault, judged.meant
        self.value.setAccessibleName(tr("Value of {keyword}", keyword=keyword or "…"))
        self.value.setPlaceholderText(default)
        self.note.setText(f"✕ {problem}" if problem else about)
        self.note.setVisible(bool(problem or about))
        restyle(self.note, "role", "" if problem else "muted")
        restyle(self.note, "state", "bad" if problem else "")
        wrong = self.value if judged.fault is Fault.NO_KEYWORD and keyword else self.keyword
        for cell in (self.keyword, self.value):
            restyle(cell, "problem", "true" if problem and cell is wrong else "")
            cell.setAccessibleDescription(problem or about)
        given = judged.row.value or not default
        self.origin.setText("" if empty else self._origin(judged, given=bool(given)))
        self.remove.setVisible(not empty)
        self._show_cure()

    @staticmethod
    def _origin(judged: Judged, *, given: bool) -> str:
        if judged.value is None:
            return tr("not a setting")
        return tr("this profile") if given else tr("library default")

    def _show_cure(self) -> None:
        match self._fault:
            case Fault.OWN_FIELD:
                text = tr("Move it there")
            case Fault.UNKNOWN if self._proposed:
                text = tr("Use {keyword}", keyword=self._proposed)
            case None:
                text = ""
            case _:
                text = tr("Remove it")
        self.cure.setText(text)
        self.cure.setVisible(bool(text))

    @Slot()
    def _on_cure(self) -> None:
        match self._fault:
            case Fault.OWN_FIELD:
                self.moved.emit()
            case Fault.UNKNOWN if self._proposed:
                self.meant.emit(self._proposed)
            case _:
                self.removed.emit()

    @Slot()
    def _on_edited(self) -> None:
        keyword, equals, value = self.keyword.text().partition("=")
        if equals:  # typed as in a file: what follows is the value
            self.keyword.setText(keyword.strip())
            self.value.setText(value.strip() or self.value.text())
            self.value.setFocus()
            self.value.selectAll()
        self._hide_a_secret()
        self.edited.emit()

    def _hide_a_secret(self) -> None:
        secret = names_a_secret(self.keyword.text().strip())
        mode = QLineEdit.EchoMode.Password if secret else QLineEdit.EchoMode.Normal
        if mode != self.value.echoMode():
            self.value.setEchoMode(mode)

    @Slot()
    def _on_completed(self) -> None:
        self.edited.emit()
        self.value.setFocus()
