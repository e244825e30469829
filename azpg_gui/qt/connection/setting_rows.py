"""The table *More libpq settings*: a row for each setting and an empty one for the next; below
them what the environment and the service file add."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QCompleter, QVBoxLayout, QWidget

from azpg_gui.compat import override
from azpg_gui.core.connection.keyword_descriptions import keyword_description
from azpg_gui.qt.connection.further_settings import Judged, Row
from azpg_gui.qt.connection.setting_row import SettingRow, cells
from azpg_gui.qt.translation import tr, translated
from azpg_gui.qt.widgets.basic import label
from azpg_gui.qt.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from azpg_gui.core.connection.keywords import Keyword
    from azpg_gui.core.connection.parameters import Setting

__all__ = ["SettingRows"]

_POPUP = 80  # figures: the width of a keyword and what it does


class SettingRows(QWidget):
    """Signals:
    edited(): the user changed, added or removed one.
    left(): the user went on to something else.
    moved(object): a ``Row`` that has a field of its own.
    pasted(str): settings as text were put here.

    Args:
        judge: what is to be said of rows.
    """

    edited = Signal()
    left = Signal()
    moved = Signal(object)
    pasted = Signal(str)

    def __init__(self, judge: Callable[[Sequence[Row]], Sequence[Judged]]) -> None:
        super().__init__()
        self._judge = judge
        self._keywords = _KeywordModel(self)
        self._compiled: Mapping[str, str] = {}
        self._labels: Mapping[str, str] = {}
        self.shown: list[SettingRow] = []
        self._beside: list[QWidget] = []
        self._beside_shown: tuple[Setting, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 4)
        self._column.setSpacing(4)
        headings = [label(text, "column") for text in (tr("Keyword"), tr("Value"), tr("Origin"))]
        self._column.addLayout(cells(headings))

    def show_keywords(self, keywords: Sequence["Keyword"], offered: Sequence[str]) -> None:
        """Args:
        offered: while a keyword is typed.
        """
        self._compiled = {keyword.name: keyword.compiled for keyword in keywords}
        self._labels = {keyword.name: keyword.label for keyword in keywords}
        self._keywords.show([(name, self._about(name)) for name in offered])
        self.show_judged()

    def _about(self, keyword: str) -> str:
        known = keyword_description(keyword)
        return translated(known) if known else self._labels.get(keyword, "")

    @property
    def rows(self) -> tuple[Row, ...]:
        return tuple(shown.row for shown in self.shown if any(shown.row))

    def show_rows(self, rows: Sequence[Row]) -> None:
        """These, and an empty one."""
        for shown in self.shown[len(rows) + 1 :]:
            self._take_away(shown)
        for number, row in enumerate((*rows, Row("", ""))):
            if number < len(self.shown):
                if self.shown[number].row != row:
                    self.shown[number].set_row(row)
            else:
                self._add(row)
        self.show_judged()

    def show_beside(self, settings: Sequence["Setting"]) -> None:
        """What takes effect though the profile does not say it: to be read only."""
        if tuple(settings) == self._beside_shown:
            return
        self._beside_shown = tuple(settings)
        for widget in self._beside:
            widget.hide()
            widget.deleteLater()
        self._beside = []
        for setting in settings:
            row = QWidget()
            names = (setting.keyword, setting.value, setting.source)
            roles = ("literal", "literal", "muted")
            texts = [ElidedLabel(role) for role in roles]
            for text, name in zip(texts, names, strict=True):
                text.setText(name)
                text.setIndent(11)
            row.setLayout(cells(texts))
            self._beside.append(row)
            self._column.addWidget(row)

    def show_judged(self) -> None:
        for shown, judged in zip(self.shown, self._judge([s.row for s in self.shown]), strict=True):
            keyword = judged.row.keyword
            if shown.unfinished and self._keywords.begins(keyword):
                judged = Judged(judged.row, judged.value)  # noqa: PLW2901 - not to the end yet
            shown.show_judged(judged, self._about(keyword), self._compiled.get(keyword, ""))

    def focus(self, row: Row | None = None) -> None:
        """Into this one, or into the empty one."""
        wanted = next((s for s in self.shown if s.row == row), self.shown[-1])
        wanted.keyword.setFocus()

    def _add(self, row: Row) -> None:
        made = SettingRow(row, self._completer)
        made.edited.connect(lambda: self._on_edited(made))
        made.left.connect(self._on_left)
        made.ended.connect(lambda: self._on_ended(made))
        made.removed.connect(lambda: self._on_removed(made))
        made.pasted.connect(self.pasted)
        made.meant.connect(lambda keyword: self._on_meant(made, keyword))
        made.moved.connect(lambda: self.moved.emit(made.row))
        self._column.insertWidget(1 + len(self.shown), made)
        self.shown.append(made)

    def _take_away(self, shown: SettingRow) -> None:
        self.shown.remove(shown)
        self._column.removeWidget(shown)
        shown.hide()
        shown.deleteLater()

    def _on_edited(self, shown: SettingRow) -> None:
        if shown is self.shown[-1] and any(shown.row):
            self._add(Row("", ""))
        self.show_judged()
        self.edited.emit()

    def _on_left(self) -> None:
        self.show_judged()
        self.left.emit()

    def _on_ended(self, shown: SettingRow) -> None:
        place = min(self.shown.index(shown) + 1, len(self.shown) - 1)
        self.shown[place].keyword.setFocus()

    def _on_meant(self, shown: SettingRow, keyword: str) -> None:
        shown.set_row(Row(keyword, shown.row.value))
        shown.value.setFocus()
        self._on_edited(shown)
        self._on_left()

    def _on_removed(self, shown: SettingRow) -> None:
        """The next one gets the focus; the empty one stays."""
        place = self.shown.index(shown)
        if place == len(self.shown) - 1:
            return
        self.shown[place + 1].keyword.setFocus()
        self._take_away(shown)
        self.show_judged()
        self.edited.emit()

    def _completer(self, parent: QWidget) -> QCompleter:
        made = QCompleter(self._keywords, parent)
        made.setCompletionRole(Qt.ItemDataRole.EditRole)
        made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        made.setFilterMode(Qt.MatchFlag.MatchContains)
        made.setMaxVisibleItems(10)
        popup = made.popup()
        if popup is not None:
            popup.setObjectName("completions")
            popup.setMinimumWidth(self.fontMetrics().horizontalAdvance("0") * _POPUP)
        return made


class _KeywordModel(QAbstractListModel):
    """What is offered while a keyword is typed: the keyword, and what it does."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, str]] = []

    def show(self, rows: list[tuple[str, str]]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def begins(self, text: str) -> bool:
        return any(keyword.startswith(text) for keyword, _ in self._rows)

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        keyword, about = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{keyword}   {about}" if about else keyword
        return keyword if role == Qt.ItemDataRole.EditRole else None
