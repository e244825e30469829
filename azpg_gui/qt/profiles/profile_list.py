"""Profiles with search, groups and badges."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QMenu,
    QStyledItemDelegate,
)

from azpg_gui.compat import override
from azpg_gui.core.connection.profile import Environment
from azpg_gui.qt.profiles.open_profiles import OpenProfiles, Row
from azpg_gui.qt.profiles.result_description import ResultDescription, describe_result
from azpg_gui.qt.profiles.results import Results
from azpg_gui.qt.profiles.row_details import Told, row_details
from azpg_gui.qt.theme.colours import current_colours
from azpg_gui.qt.theme.signs import Sign, paint_sign
from azpg_gui.qt.translation import tr, translated
from azpg_gui.qt.widgets.environment import environment_label, environment_word

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QStyleOptionViewItem

    from azpg_gui.core.storage.profiles import UnusableProfile

__all__ = ["ProfileList"]

_ID: Final = Qt.ItemDataRole.UserRole + 1
_UNUSABLE: Final = "\0"  # no group has such a name
_ROW: Final = Qt.ItemDataRole.UserRole + 2


class _Row(NamedTuple):
    """One line: ``unsaved`` is the word for it, or empty."""

    identifier: str
    group: str
    name: str
    host: str
    unsaved: str
    detail: str
    result: ResultDescription
    environment: Environment = Environment.NONE


class ProfileList(QListView):
    """Signals:
    profile_selected(str): identifier of the profile the user went to.
    action_chosen(str, str): ``duplicate``, ``group`` or ``delete``, and the identifier.
    """

    profile_selected = Signal(str)
    action_chosen = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("profiles")
        self.setAccessibleName(tr("Profiles"))
        self.setModel(QStandardItemModel(self))
        self.setItemDelegate(_Delegate(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu_requested)
        self._filling = self._told = self._searched = False
        self._rows: list[_Row] = []
        self._current = ""
        self.hovered = QModelIndex()
        self.entered.connect(self._on_entered)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def show_profiles(
        self,
        state: OpenProfiles,
        results: Results,
        search: str = "",
        unusable: "tuple[UnusableProfile, ...]" = (),
    ) -> None:
        """Fill the list; the current profile stays selected where it is shown.

        Args:
            unusable: entries of the file that are shown with what is wrong with them, last.
        """
        now = datetime.now(UTC)
        all_rows = state.rows  # details tell rows apart, also those the search leaves out
        said = [
            describe_result(results.shown(r.profile, state.known_as(r.profile.identifier)), now)
            for r in all_rows
        ]
        details = row_details(
            Told(r.profile, one.short if one else "") for r, one in zip(all_rows, said, strict=True)
        )
        rows = [
            _list_row(row, detail, one)
            for row, detail, one in zip(all_rows, details, said, strict=True)
            if search.casefold()
            in f"{row.profile.name} {row.profile.host} {row.profile.group}".casefold()
        ]
        rows += [
            _unusable_row(entry) for entry in unusable if search.casefold() in entry.name.casefold()
        ]
        self._told, self._searched = True, bool(search)
        if rows == self._rows and state.current == self._current:
            return  # nothing a letter typed into the form has changed
        self._rows, self._current = rows, state.current
        self._filling = True
        model = self._items()
        model.clear()
        groups: dict[str, list[_Row]] = {}
        for row in rows:
            groups.setdefault(row.group, []).append(row)
        last = groups.pop(_UNUSABLE, [])
        for group in sorted(groups, key=lambda name: (name == "", name.casefold())):
            if group or len(groups) > 1:
                model.appendRow(_group_item(group or tr("Other")))
            for row in groups[group]:
                item = _profile_item(row)
                model.appendRow(item)
                if row.identifier == state.current:
                    self.setCurrentIndex(item.index())
        if last:
            model.appendRow(_group_item(tr("Cannot be used")))
        for row in last:
            item = _profile_item(row)
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            model.appendRow(item)
        self._filling = False

    def go_to_first(self) -> None:
        """The first profile of the list comes into the form, and the list has the focus."""
        model = self._items()
        rows = (model.index(row, 0) for row in range(model.rowCount()))
        first = next((found for index in rows if (found := index.data(_ID))), None)
        if first is not None:
            self.setFocus()
            self.profile_selected.emit(first)

    def _items(self) -> QStandardItemModel:
        model = self.model()
        assert isinstance(model, QStandardItemModel)  # noqa: S101 - set in __init__
        return model

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        identifier = current.data(_ID)
        if identifier and not self._filling:
            self.profile_selected.emit(identifier)

    @Slot(QModelIndex)
    def _on_entered(self, index: QModelIndex) -> None:
        self.hovered = index
        self.viewport().update()

    @override
    def paintEvent(self, event: "QPaintEvent") -> None:
        super().paintEvent(event)
        if self._told and not self._items().rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(QColor(current_colours().muted))
            text = tr("No profile is found.") if self._searched else tr("Profiles are listed here.")
            box = self.viewport().rect().adjusted(10, 12, -10, 0)
            painter.drawText(box, Qt.TextFlag.TextWordWrap, text)

    @override
    def keyPressEvent(self, event: "QKeyEvent") -> None:
        identifier = self.currentIndex().data(_ID)
        if event.key() == Qt.Key.Key_Delete and identifier:
            self.action_chosen.emit("delete", identifier)
        else:
            super().keyPressEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self.hovered = QModelIndex()
        self.viewport().update()
        super().leaveEvent(event)

    @Slot(QPoint)
    def _on_menu_requested(self, position: QPoint) -> None:
        identifier = self.indexAt(position).data(_ID)
        if not identifier:
            return
        menu = QMenu(self)
        for name, text in (
            ("group", tr("Move to group…")),
            ("duplicate", tr("Duplicate")),
            ("delete", tr("Delete…")),
        ):
            menu.addAction(text).setData(name)
        chosen = menu.exec(self.viewport().mapToGlobal(position))
        menu.deleteLater()
        if chosen is not None:
            self.action_chosen.emit(chosen.data(), identifier)


def _group_item(name: str) -> QStandardItem:
    item = QStandardItem(name.upper())
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    return item


def _list_row(row: Row, detail: str, found: ResultDescription | None) -> _Row:
    profile = row.profile
    untested = tr("not tested yet")
    result = found or ResultDescription(Sign.WAITING, "plain", *[untested] * 3)
    unsaved = tr("unsaved") if row.unsaved else ""
    return _Row(
        profile.identifier, profile.group, profile.name, profile.host, unsaved, detail, result,
        profile.environment,
    )  # fmt: skip


def _unusable_row(entry: "UnusableProfile") -> _Row:
    problem = translated(entry.problem)
    said = ResultDescription(Sign.WARNING, "warning", problem, problem, "")
    return _Row("", _UNUSABLE, entry.name or "?", "", "", problem, said)


def _profile_item(row: _Row) -> QStandardItem:
    item = QStandardItem(row.name)
    item.setData(row.identifier, _ID)
    item.setData(row, _ROW)
    environment = environment_word(row.environment) if row.environment else ""
    said = [part for part in (environment, row.host, row.result.long, row.unsaved) if part]
    item.setToolTip("\n".join(said))
    item.setAccessibleText(", ".join([row.name, *said]))
    return item


class _Delegate(QStyledItemDelegate):
    """Two lines and a sign; group names in small letters."""

    def __init__(self, view: ProfileList) -> None:
        super().__init__(view)
        self._view = view

    @override
    def sizeHint(
        self, option: "QStyleOptionViewItem", index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        line = option.fontMetrics.height()
        height = 2 * line + 16 if index.data(_ROW) else line + 16
        return QSize(100, height)

    @override
    def paint(
        self,
        painter: QPainter,
        option: "QStyleOptionViewItem",
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        colours = current_colours()
        row = index.data(_ROW)
        box = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not isinstance(row, _Row):
            font = QFont(option.font)
            font.setPixelSize(12)
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(QColor(colours.muted))
            inside = box.adjusted(8, 8, -8, 0)
            painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, str(index.data()))
            painter.restore()
            return
        # Asked of the view, not of option.state: QStyle and its 40 enumerations would be made for
        # it before the window shows (11 ms).
        if index == self._view.currentIndex():
            self._fill(painter, QRectF(box.adjusted(0, 1, 0, -1)), colours.accent_tint)
        elif index == self._view.hovered:
            self._fill(painter, QRectF(box.adjusted(0, 1, 0, -1)), colours.hover)
        ink = {"good": colours.good, "warning": colours.warning, "bad": colours.bad}
        colour = QColor(ink.get(row.result.state, colours.muted))
        middle = box.center().y()
        paint_sign(painter, row.result.sign, QRectF(box.left() + 11, middle - 8, 16, 16), colour)
        self._lines(painter, option, row)
        painter.restore()

    def _fill(self, painter: QPainter, box: QRectF, colour: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(box, 6, 6)

    def _pill(self, painter: QPainter, box: QRect, text: str) -> int:
        """At the right of the first line; returns the room it takes."""
        colours = current_colours()
        painter.save()
        font = QFont(painter.font())
        font.setPixelSize(10)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        width = metrics.horizontalAdvance(text) + 12
        pill = QRectF(box.right() - width + 1, box.top(), width, metrics.height() + 2)
        self._fill(painter, pill, colours.bad_tint)
        painter.setPen(QColor(colours.bad))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()
        return width + 6

    def _lines(self, painter: QPainter, option: "QStyleOptionViewItem", row: _Row) -> None:
        colours = current_colours()
        box = option.rect.adjusted(36, 7, -8, -7)
        font = QFont(option.font)
        metrics = option.fontMetrics
        elide = Qt.TextElideMode.ElideRight
        painter.setPen(QColor(colours.muted))
        painter.setFont(font)
        bottom = box.adjusted(0, metrics.height() + 1, 0, 0)
        painter.drawText(
            bottom, Qt.AlignmentFlag.AlignTop, metrics.elidedText(row.detail, elide, box.width())
        )
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(colours.text))
        strong = painter.fontMetrics()
        # The word is never cut off: the name gives way.
        note = f" · {row.unsaved}" if row.unsaved else ""
        room = box.width() - strong.horizontalAdvance(note)
        if row.environment is Environment.PRODUCTION:
            room -= self._pill(painter, box, environment_label(row.environment))
        name = strong.elidedText(row.name, elide, room)
        painter.drawText(box, Qt.AlignmentFlag.AlignTop, name)
        painter.setPen(QColor(colours.muted))
        behind = box.adjusted(strong.horizontalAdvance(name), 0, 0, 0)
        painter.drawText(behind, Qt.AlignmentFlag.AlignTop, note)
