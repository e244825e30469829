"""When certificates end, and how Azure's roots came to be what they are."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from azpg_gui.compat import override
from azpg_gui.core.certificates.expiry import Expiring, Urgency, days_left_sentence, urgency
from azpg_gui.core.roots.readiness import Rotation, rotations
from azpg_gui.core.sentences import day
from azpg_gui.qt.certificates.cards_page import CardsPage
from azpg_gui.qt.regional import date_text
from azpg_gui.qt.theme.colours import current_colours
from azpg_gui.qt.translation import shown, tr, translated
from azpg_gui.qt.widgets import file_dialog
from azpg_gui.qt.widgets.basic import Card, button, label
from azpg_gui.qt.widgets.column_order import ColumnOrder
from azpg_gui.qt.widgets.tables import cell, fit, table

__all__ = ["DatesPage"]

_SIGNS = {
    Urgency.EXPIRED: "✕",
    Urgency.VERY_SOON: "!!",
    Urgency.SOON: "!",
    Urgency.FINE: "✓",
    Urgency.UNKNOWN: "?",
}


_COLUMNS: Final[tuple[Callable[[Expiring], Any], ...]] = (
    lambda item: item.certificate.common_name.casefold(),
    lambda item: item.role,
    lambda item: item.where,
    lambda item: item.certificate.not_valid_after,
    lambda item: item.certificate.not_valid_after,
)


class DatesPage(CardsPage):
    """Signals:
    save_requested(object, object): the dates and the path of an .ics file to write.
    """

    save_requested = Signal(object, object)

    def __init__(self) -> None:
        self._dates: tuple[Expiring, ...] = ()
        super().__init__(self._dates_card(), _rotation_card())

    def _dates_card(self) -> Card:
        card = Card(tr("When certificates end"))
        self.table = table(
            [tr("Certificate"), tr("Role"), tr("Where"), tr("Valid until"), tr("Days left")],
            tr("When certificates end"),
        )
        self._order = ColumnOrder(self.table.horizontalHeader(), "dates")
        self._order.changed.connect(self._fill)
        self.save = button(tr("Save as calendar (.ics)…"))
        self.save.clicked.connect(self._on_save)
        self.table.hide()
        self.save.hide()
        self.said = label(tr("Reading the certificates…"), "muted", wrap=True)
        row = QHBoxLayout()
        row.addWidget(self.save)
        row.addWidget(self.said, 1)
        card.body.addWidget(self.table)
        card.body.addLayout(row)
        return card

    def show_dates(self, dates: tuple[Expiring, ...]) -> None:
        """The first to end comes first."""
        if self.table.isHidden():
            self.said.setText("")
        self.table.show()
        self.save.show()
        self._dates = dates
        self._fill()

    @Slot()
    def _fill(self) -> None:
        now, colours = datetime.now(UTC), current_colours()
        inks = {
            Urgency.EXPIRED: colours.bad,
            Urgency.VERY_SOON: colours.bad,
            Urgency.SOON: colours.warning,
        }
        dates = self._order.ordered(self._dates, _COLUMNS)
        self.table.setRowCount(len(dates))
        for row, item in enumerate(dates):
            certificate = item.certificate
            how = urgency(certificate, now)
            left = f"{_SIGNS[how]}  {translated(days_left_sentence(certificate, now))}"
            where = tr("Azure's roots, in this program") if item.where == "azpg" else item.where
            cells = (
                cell(certificate.common_name, certificate.subject),
                cell(_role(item.role)),
                cell(where, "", colours.muted),
                cell(shown(day(certificate.not_valid_after))),
                cell(left, "", inks.get(how, "")),
            )
            for column, made in enumerate(cells):
                self.table.setItem(row, column, made)
        fit(self.table, most=10)

    @Slot()
    def _on_save(self) -> None:
        saved = file_dialog.file_to_save(
            self,
            tr("Save the dates"),
            Path.home() / "certificates.ics",
            tr("Calendar (*.ics);;All files (*)"),
        )
        if saved is not None:
            self.save_requested.emit(self._dates, saved[0])


def _role(role: str) -> str:
    return {"root": tr("root"), "server": tr("server"), "client": tr("client")}.get(role, role)


def _rotation_card() -> Card:
    card = Card(tr("Changes of Azure's roots and issuers"))
    card.body.addWidget(_Timeline(rotations()))
    note = tr(
        "Roots change with an announcement, intermediates without one: trust roots, never an "
        "intermediate or a server's own certificate."
    )
    card.body.addWidget(label(note, "muted", wrap=True))
    return card


class _Timeline(QWidget):
    """A line with a point for each change; today is marked. The texts are labels, so that they
    can be read out and selected."""

    def __init__(self, changes: tuple[Rotation, ...]) -> None:
        super().__init__()
        self._changes = changes
        self.setAccessibleName(tr("Changes of Azure's roots and issuers"))
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 0, 0, 0)
        column.setSpacing(6)
        today = datetime.now(UTC).date()
        self._labels = []
        for change in changes:
            text = label(
                f"{date_text(change.day)}   {translated(change.what)}", wrap=True, selectable=True
            )
            if change.day > today:
                text.setProperty("role", "muted")
            self._labels.append((text, change.day <= today))
            column.addWidget(text)

    @override
    def sizeHint(self) -> QSize:
        return QSize(400, super().sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = current_colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = 10.0
        places = [text.geometry().top() + 9.0 for text, _ in self._labels]
        if not places:
            return
        painter.setPen(QColor(colours.border))
        painter.drawLine(int(middle), int(places[0]), int(middle), int(places[-1]))
        painter.setPen(Qt.PenStyle.NoPen)
        for place, (_, past) in zip(places, self._labels, strict=True):
            painter.setBrush(QColor(colours.bar if past else colours.window))
            painter.setPen(QColor(colours.bar))
            painter.drawEllipse(QRectF(middle - 4, place - 4, 8, 8))
