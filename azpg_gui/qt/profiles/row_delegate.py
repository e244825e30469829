"""How a line of the profile list is painted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate

from azpg_gui.compat import override
from azpg_gui.core.connection.profile import Environment
from azpg_gui.qt.profiles.list_model import ROW, ListRow, ProfileListModel
from azpg_gui.qt.theme.colours import current_colours
from azpg_gui.qt.theme.signs import paint_sign
from azpg_gui.qt.widgets.environment import environment_label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

__all__ = ["RowDelegate"]


class RowDelegate(QStyledItemDelegate):
    """Two lines and a sign; group names in small letters."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self.hovered = QModelIndex()

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
        if index == self._view.currentIndex() or self._view.selectionModel().isSelected(index):
            self._fill(painter, QRectF(box.adjusted(0, 1, 0, -1)), colours.accent_tint)
        elif index == self.hovered:
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
