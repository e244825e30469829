"""Profiles with search, groups and badges."""

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QMenu,
    QWidget,
)

from azpg_gui.compat import override
from azpg_gui.lazy import later
from azpg_gui.qt.profiles.list_drag import DropPlace, drag, dragged, drop_place, position_in
from azpg_gui.qt.profiles.list_model import ID, ProfileListModel
from azpg_gui.qt.profiles.list_order import Sorting
from azpg_gui.qt.profiles.open_profiles import OpenProfiles
from azpg_gui.qt.profiles.results import Results
from azpg_gui.qt.profiles.row_delegate import RowDelegate
from azpg_gui.qt.theme.colours import current_colours
from azpg_gui.qt.translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6 import QtCore, QtGui
    from PySide6.QtGui import (
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
        QKeyEvent,
        QPaintEvent,
    )

    from azpg_gui.core.connection.profile import Profile
    from azpg_gui.core.storage.profiles import UnusableProfile
else:  # classes that no start needs
    QtCore = later("PySide6.QtCore")
    QtGui = later("PySide6.QtGui")

__all__ = ["ProfileList"]


class ProfileList(QListView):
    """Signals:
    profile_selected(str): identifier of the profile the user went to.
    action_chosen(str, object): ``test``, ``export``, ``group``, ``duplicate`` or ``delete``, and a
        list of the identifiers.
    moved(object, str, str): identifiers that were dragged, the group they come to, and the profile
        there before which they come; empty: at its end.

    Attributes:
        complete: whether the profiles are known; until then an empty list says nothing.
    """

    profile_selected = Signal(str)
    action_chosen = Signal(str, object)
    moved = Signal(object, str, str)

    def __init__(self) -> None:
        super().__init__()
        # One that Python made: asked for Qt's own, PySide6 makes every class of QtWidgets to find
        # out which of them it is (4 ms of the first start).
        self.setViewport(QWidget())
        self.setObjectName("profiles")
        self.setAccessibleName(tr("Profiles"))
        self.setModel(ProfileListModel(self))
        self.sorting = Sorting.OWN
        self._delegate = RowDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Heights are asked of a hundred lines at a time: of ten thousand it takes a while.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(100)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self._drop: DropPlace | None = None
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu_requested)
        self.complete = self._filling = self._searched = False
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
        self._searched = bool(search)
        self._filling = True
        chosen = self.chosen()
        changed = self._items().show(state, results, search, self.sorting, unusable)
        current = self._items().place_of(state.current)
        if current.isValid() and (changed or current != self.currentIndex()):
            self.setCurrentIndex(current)
        if changed and len(chosen) > 1 and state.current in chosen:
            self._choose(chosen)
        self._filling = False

    @Slot(object)
    def show_running(self, identifiers: frozenset[str]) -> None:
        """Their rows say that they are being tested."""
        self._items().running = identifiers
        self.viewport().update()

    def listed(self) -> "list[Profile]":
        """From above; without those that a search leaves out."""
        return self._items().profiles()

    def chosen(self) -> list[str]:
        """Identifiers of the profiles that are selected, from above."""
        indexes = self.selectionModel().selectedRows()
        rows = sorted(index.row() for index in indexes) if len(indexes) > 1 else ()
        model = self._items()
        found = [model.index(row, 0) for row in rows] or [self.currentIndex()]
        return [identifier for index in found if (identifier := index.data(ID))]

    def _choose(self, identifiers: "Iterable[str]") -> None:
        """Select them as well; the current one stays."""
        model, selection = self._items(), QtCore.QItemSelection()
        for place in model.places_of(identifiers):
            selection.select(place, place)
        self.selectionModel().select(selection, QtCore.QItemSelectionModel.SelectionFlag.Select)

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
        self._delegate.hovered = index
        self.viewport().update()

    @override
    def paintEvent(self, event: "QPaintEvent") -> None:
        super().paintEvent(event)
        if self._drop is not None:
            self._paint_drop(self._drop)
        if self.complete and not self._items().rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(QColor(current_colours().muted))
            text = tr("No profile is found.") if self._searched else tr("Profiles are listed here.")
            box = self.viewport().rect().adjusted(10, 12, -10, 0)
            painter.drawText(box, Qt.TextFlag.TextWordWrap, text)

    def _paint_drop(self, place: DropPlace) -> None:
        """A line where they would come."""
        model = self._items()
        above = self.visualRect(model.index(max(place.row - 1, 0), 0))
        y = above.bottom() if place.row else above.top() + 1
        painter = QPainter(self.viewport())
        pen = painter.pen()
        pen.setColor(QColor(current_colours().accent))
        pen.setWidth(2)
        painter.setPen(pen)
        painter.drawLine(8, y, self.viewport().width() - 8, y)

    @override
    def startDrag(self, _actions: Qt.DropAction) -> None:  # noqa: N802 - Qt's
        drag(self, self.chosen())

    @override
    def dragEnterEvent(self, event: "QDragEnterEvent") -> None:
        """What is dragged here from elsewhere is the window's: a file, a connection string."""
        if dragged(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    @override
    def dragMoveEvent(self, event: "QDragMoveEvent") -> None:
        super().dragMoveEvent(event)  # scrolls near the edges
        row, lower = position_in(self, event.position().toPoint())
        own = self.sorting in {Sorting.OWN, Sorting.NAME} and dragged(event.mimeData())
        self._drop = drop_place(self._items().lines, row, lower=lower) if own else None
        self.viewport().update()
        event.setAccepted(self._drop is not None)

    @override
    def dragLeaveEvent(self, event: "QDragLeaveEvent") -> None:
        super().dragLeaveEvent(event)
        self._drop = None
        self.viewport().update()

    @override
    def dropEvent(self, event: "QDropEvent") -> None:
        place, identifiers = self._drop, dragged(event.mimeData())
        self.dragLeaveEvent(QtGui.QDragLeaveEvent())
        if place is not None and identifiers:
            event.acceptProposedAction()
            before = place.before if self.sorting is Sorting.OWN else ""
            self.moved.emit(identifiers, place.group, before)

    @override
    def keyPressEvent(self, event: "QKeyEvent") -> None:
        chosen = self.chosen()
        if event.key() == Qt.Key.Key_Delete and chosen:
            self.action_chosen.emit("delete", chosen)
        elif event.key() == Qt.Key.Key_Escape and self._items().running:
            self.action_chosen.emit("stop", chosen)
        else:
            super().keyPressEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._delegate.hovered = QModelIndex()
        self.viewport().update()
        super().leaveEvent(event)

    @Slot(QPoint)
    def _on_menu_requested(self, position: QPoint) -> None:
        if not self.indexAt(position).data(ID):
            return
        chosen = self.chosen()
        menu = self._menu(len(chosen))
        picked = menu.exec(self.viewport().mapToGlobal(position))
        menu.deleteLater()
        if picked is not None:
            self.action_chosen.emit(picked.data(), chosen)

    def _menu(self, count: int) -> QMenu:
        """Of one profile or several, with their keys."""
        several = count > 1
        menu = QMenu(self)
        for name, text, keys in (
            ("test", tr("Test {count} profiles", count=count) if several else tr("Test"),
             "" if several else "F5"),
            ("group", tr("Move to group…"), ""),
            ("duplicate", "" if several else tr("Duplicate"), "Ctrl+D"),
            ("export", tr("Export…"), ""),
            ("delete", tr("Delete {count} profiles…", count=count) if several else tr("Delete…"),
             "Del"),
        ):  # fmt: skip
            if text:
                action = menu.addAction(f"{text}\t{keys}" if keys else text)
                action.setData(name)
        return menu
