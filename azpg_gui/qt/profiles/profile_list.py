"""Profiles with search, groups and badges."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
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
    QStyleOptionViewItem,
)

from azpg_gui.core.connection.profile import Profile
from azpg_gui.overriding import override
from azpg_gui.qt.profiles.badge import Badge, badge_of, when
from azpg_gui.qt.theme.colours import current_colours
from azpg_gui.qt.theme.signs import paint_sign
from azpg_gui.qt.translation import tr, words

if TYPE_CHECKING:
    from azpg_gui.core.storage.last_results import LastResult

__all__ = ["ProfileList"]

_ID: Final = Qt.ItemDataRole.UserRole + 1
_ROW: Final = Qt.ItemDataRole.UserRole + 2


class _Row(NamedTuple):
    name: str
    detail: str
    badge: Badge


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
        self._filling = False
        self.hovered = QModelIndex()
        self.entered.connect(self._on_entered)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def show_profiles(
        self,
        profiles: Iterable[Profile],
        results: "Mapping[str, LastResult]",
        current: str,
        search: str = "",
    ) -> None:
        """Fill the list; ``current`` stays selected where it is shown."""
        self._filling = True
        model = self._items()
        model.clear()
        groups: dict[str, list[Profile]] = {}
        for profile in profiles:
            if search.casefold() in f"{profile.name} {profile.host} {profile.group}".casefold():
                groups.setdefault(profile.group, []).append(profile)
        now = datetime.now(UTC)
        for group in sorted(groups, key=lambda name: (name == "", name.casefold())):
            if group or len(groups) > 1:
                model.appendRow(_group_item(group or tr("Other")))
            for profile in groups[group]:
                item = _profile_item(profile, results.get(profile.identifier), now)
                model.appendRow(item)
                if profile.identifier == current:
                    self.setCurrentIndex(item.index())
        self._filling = False

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


def _profile_item(profile: Profile, result: "LastResult | None", now: datetime) -> QStandardItem:
    badge = badge_of(result, now)
    detail = words(badge.short)
    if result is None and profile.host:
        detail = profile.host
    elif result is not None:
        detail = f"{detail} · {words(when(result.tested_at, now))}"
    item = QStandardItem(profile.name)
    item.setData(profile.identifier, _ID)
    item.setData(_Row(profile.name, detail, badge), _ROW)
    item.setToolTip(f"{profile.host}\n{words(badge.text)}" if profile.host else words(badge.text))
    item.setAccessibleText(f"{profile.name}, {profile.host}, {words(badge.text)}")
    return item


class _Delegate(QStyledItemDelegate):
    """Two lines and a sign; group names in small letters."""

    def __init__(self, view: ProfileList) -> None:
        super().__init__(view)
        self._view = view

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        line = option.fontMetrics.height()
        height = 2 * line + 16 if index.data(_ROW) else line + 16
        return QSize(100, height)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
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
        colour = QColor(ink.get(row.badge.state, colours.muted))
        middle = box.center().y()
        paint_sign(painter, row.badge.sign, QRectF(box.left() + 11, middle - 8, 16, 16), colour)
        self._lines(painter, option, row)
        painter.restore()

    def _fill(self, painter: QPainter, box: QRectF, colour: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(box, 6, 6)

    def _lines(self, painter: QPainter, option: QStyleOptionViewItem, row: _Row) -> None:
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
        name = painter.fontMetrics().elidedText(row.name, elide, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignTop, name)
