"""The fields of one connection: as they stand in the text, what becomes of each, what it means."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableWidgetItem

from azpg_gui.compat import override
from azpg_gui.core.interchange.imported import Concern, ConcernCode, Refusal
from azpg_gui.core.interchange.plan import Step
from azpg_gui.core.interchange.preview import FieldRow, field_rows
from azpg_gui.core.secret import MASK
from azpg_gui.core.sentences import Sentence, printable
from azpg_gui.qt.interchange.two_lines import Ruled
from azpg_gui.qt.theme.colours import current_colours
from azpg_gui.qt.translation import shown, tr, translated
from azpg_gui.qt.widgets.basic import Card, label
from azpg_gui.qt.widgets.tables import table

__all__ = ["FieldsCard"]

_SETTING: Final = 0
_WRITTEN: Final = 1
_BECOMES: Final = 2
_NOTE: Final = 3
_LEAST: Final = 80  # pixels
_WARNS: Final = frozenset({
    ConcernCode.WEAKER, ConcernCode.AMBIGUOUS, ConcernCode.PLACEHOLDER, ConcernCode.NOT_KEPT,
    ConcernCode.OPEN_TO_OTHERS,
})  # fmt: skip


class FieldsCard(Card):
    """One step of the plan, or why an entry was refused."""

    def __init__(self) -> None:
        super().__init__()
        self.title = label("", "heading", wrap=True, selectable=True)
        self.body.addWidget(self.title)
        self.refusal = label("", wrap=True, selectable=True)
        self.refusal.setProperty("state", "bad")
        self.body.addWidget(self.refusal)
        headings = [tr("Setting"), tr("There"), tr("Becomes"), tr("What it means")]
        self.view = table(headings, tr("Settings of the connection"), stretched=_NOTE)
        self.view.setWordWrap(True)
        self.view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.view.setItemDelegate(Ruled(self.view))
        header = self.view.horizontalHeader()
        for column in (_WRITTEN, _BECOMES):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        header.setMaximumSectionSize(2000)
        self.body.addWidget(self.view, 1)
        self.body.addStretch()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """The literals get what they need, within their part; what it means gets the rest."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        room = self.view.viewport().width() - self.view.columnWidth(_SETTING)
        for column, most in ((_WRITTEN, 0.54), (_BECOMES, 0.27)):
            wanted = self.view.sizeHintForColumn(column)
            self.view.setColumnWidth(column, min(max(wanted, _LEAST), int(room * most)))
        self.view.resizeRowsToContents()

    def show_step(self, step: Step, *, in_keyring: bool) -> None:
        self.title.setText(printable(step.profile.name, limit=200))
        self.refusal.hide()
        self.view.show()
        rows = field_rows(step)
        self.view.setRowCount(len(rows))
        for number, row in enumerate(rows):
            self._show_row(number, row, step, in_keyring=in_keyring)
        self._lay_out()

    def show_refusal(self, refusal: Refusal) -> None:
        self.title.setText(tr("Line {line} was not understood", line=refusal.line))
        self.refusal.setText(translated(refusal.sentence))
        self.refusal.show()
        self.view.hide()

    def show_nothing(self) -> None:
        self.title.setText("")
        self.refusal.hide()
        self.view.setRowCount(0)

    def _show_row(self, number: int, row: FieldRow, step: Step, *, in_keyring: bool) -> None:
        colours = current_colours()
        words = isinstance(row.after, Sentence) or not row.is_keyword
        mono = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        name = _name_of(row)
        if row.is_secret:
            has_one = row.field in step.imported.secrets
            written = MASK if has_one else ""
            becomes, muted = _of_a_secret(row.field, has_one=has_one, in_keyring=in_keyring), True
        else:
            written = f"{row.name}: {row.written}" if row.name and row.written else row.written
            becomes, muted = _becomes(row)
        note = "\n".join(_note(concern) for concern in row.concerns)
        warns = any(concern.code in _WARNS for concern in row.concerns)
        cells = (
            (_SETTING, name, row.is_keyword, colours.text),
            (_WRITTEN, written, row.is_keyword and not row.is_secret, colours.text),
            (_BECOMES, becomes, not muted and not words, colours.muted if muted else colours.text),
            (_NOTE, note, False, colours.warning if warns else colours.muted),
        )  # fmt: skip
        for column, text, literal, colour in cells:
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            item.setForeground(QColor(colour))
            item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            if literal:
                item.setFont(mono)
            self.view.setItem(number, column, item)


def _note(concern: Concern) -> str:
    text = translated(concern.sentence)
    return f"! {text}" if concern.code in _WARNS else text


def _name_of(row: FieldRow) -> str:
    """In words what is this program's own; a libpq keyword as libpq spells it."""
    own = {
        "": tr("all of it"), "group": tr("group"), "environment": tr("environment"),
        "colour": tr("colour"), "tags": tr("tags"), "notes": tr("notes"),
        "driver_parameters": tr("driver settings"), "authentication": tr("sign-in"),
        "password_source": tr("password source"), "password_command": tr("password command"),
    }  # fmt: skip
    return own.get(row.field, row.field)


def _becomes(row: FieldRow) -> tuple[str, bool]:
    """The words, and whether they are muted: of a value that stays as it is."""
    before, after = shown(row.before), shown(row.after)
    if not after:
        asked = any(concern.code is ConcernCode.PLACEHOLDER for concern in row.concerns)
        return (tr("to be filled in") if asked else ""), True
    if before and before == after:
        same = row.written in {"", after}
        is_there = row.written == after
        return (tr("stays") if is_there else tr("{value} (stays)", value=after)), same
    if before:
        return tr("{value} (was {before})", value=after, before=before), False
    if after == row.written:
        return tr("the same"), True
    return after, False


def _of_a_secret(keyword: str, *, has_one: bool, in_keyring: bool) -> str:
    if not has_one:
        return tr("to be filled in")
    if keyword not in {"password", "sslpassword"}:
        return tr("not taken")
    return tr("into the keyring") if in_keyring else tr("kept until you quit")
