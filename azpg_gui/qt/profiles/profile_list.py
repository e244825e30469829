"""Profiles with search, groups and badges."""

from typing import TYPE_CHECKING

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
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QMenu,
    QStyledItemDelegate,
    QWidget,
)

from azpg_gui.compat import override
from azpg_gui.core.connection.profile import Environment
from azpg_gui.qt.profiles.list_model import ID, ROW, ListRow, ProfileListModel
from azpg_gui.qt.profiles.list_order import Sorting
from azpg_gui.qt.profiles.open_profiles import OpenProfiles
from azpg_gui.qt.profiles.results import Results
from azpg_gui.qt.theme.colours import current_colours
from azpg_gui.qt.theme.signs import paint_sign
from azpg_gui.qt.translation import tr
from azpg_gui.qt.widgets.environment import environment_label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QStyleOptionViewItem

    from azpg_gui.core.storage.profiles import UnusableProfile

__all__ = ["ProfileList"]


class ProfileList(QListView):
    """Signals:
    profile_selected(str): identifier of the profile the user went to.
    action_chosen(str, str): ``duplicate``, ``group`` or ``delete``, and the identifier.
    """

    profile_selected = Signal(str)
    action_chosen = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        # One that Python made: asked for Qt's own, PySide6 makes every class of QtWidgets to find
        # out which of them it is (4 ms of the first start).
        self.setViewport(QWidget())
        self.setObjectName("profiles")
        self.setAccessibleName(tr("Profiles"))
        self.setModel(ProfileListModel(self))
        self.sorting = Sorting.OWN
        self.setItemDelegate(_Delegate(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Heights are asked of a hundred lines at a time: of ten thousand it takes a while.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(100)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu_requested)
        self._filling = self._told = self._searched = False
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
        self._told, self._searched = True, bool(search)
        self._filling = True
        changed = self._items().show(state, results, search, self.sorting, unusable)
        current = self._items().place_of(state.current)
        if current.isValid() and (changed or current != self.currentIndex()):
            self.setCurrentIndex(current)
        self._filling = False

    def go_to_first(self) -> None:
        """The first profile of the list comes into the form, and the list has the focus."""
        first = next(iter(self._items().identifiers()), None)
        if first is not None:
            self.setFocus()
            self.profile_selected.emit(first)

    def _items(self) -> ProfileListModel:
        model = self.model()
        assert isinstance(model, ProfileListModel)  # noqa: S101 - set in __init__
        return model

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        identifier = current.data(ID)
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
        identifier = self.currentIndex().data(ID)
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
        identifier = self.indexAt(position).data(ID)
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
        model = index.model()
        heading = isinstance(model, ProfileListModel) and model.is_heading(index.row())
        height = line + 16 if heading else 2 * line + 16
        return QSize(100, height)

    @override
    def paint(
        self,
        painter: QPainter,
        option: "QStyleOptionViewItem",
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        colours = current_colours()
        row = index.data(ROW)
        box = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not isinstance(row, ListRow):
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

    def _lines(self, painter: QPainter, option: "QStyleOptionViewItem", row: ListRow) -> None:
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
