"""The trust file of the profile: what is in it, what libpq makes of it, and how it is changed."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QTableWidgetItem

from azpg_gui.core.certificates.certificate import Certificate
from azpg_gui.core.certificates.expiry import days_left_sentence
from azpg_gui.core.sentences import day
from azpg_gui.operations.roots_view import RootsView
from azpg_gui.qt.theme.colours import current_colours
from azpg_gui.qt.translation import shown, tr, translated
from azpg_gui.qt.widgets import file_dialog
from azpg_gui.qt.widgets.basic import Card, button, label, restyle
from azpg_gui.qt.widgets.column_order import ColumnOrder
from azpg_gui.qt.widgets.tables import fit, table

__all__ = ["TrustFileCard"]


_COLUMNS: Final[tuple[Callable[[Certificate], Any], ...]] = (
    lambda one: one.common_name.casefold(),
    lambda one: not one.is_root,
    lambda one: one.not_valid_after,
    lambda one: one.sha256,
)


class TrustFileCard(Card):
    """Signals:
    add_requested(object): add the roots of a file, a Path.
    remove_requested(str): take the certificate with this SHA-256 out.
    undo_requested(): put the previous version back.
    save_requested(str, object): write the certificates in a form to a Path.
    commands_requested(): show how other programs are given the same roots.
    """

    add_requested = Signal(object)
    remove_requested = Signal(str)
    undo_requested = Signal()
    save_requested = Signal(str, object)
    commands_requested = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Trusted roots of this profile"))
        self._loaded: tuple[Certificate, ...] = ()  # as they lie in the file
        self._shown: tuple[Certificate, ...] = ()
        self.place = label(tr("Reading the certificates…"), "muted", wrap=True, selectable=True)
        headings = [tr("Certificate"), tr("What it is"), tr("Valid until"), "SHA-256"]
        self.table = table(headings, tr("Trusted roots of this profile"), yielding=True)
        self._order = ColumnOrder(self.table.horizontalHeader(), "trusted")
        self._order.changed.connect(self._fill)
        self.meaning = label("", wrap=True, selectable=True)
        self.add = button(tr("Add from a file…"))
        self.add.clicked.connect(self._on_add)
        self.remove = button(tr("Remove"))
        self.remove.clicked.connect(self._on_remove)
        self.undo = button(tr("Undo the last change"))
        self.undo.clicked.connect(self.undo_requested)
        self.save = button(tr("Save as…"))
        self.save.clicked.connect(self._on_save)
        self.commands = button(tr("For other programs…"))
        self.commands.clicked.connect(self.commands_requested)
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self.add, self.remove, self.undo, self.save, self.commands):
            row.addWidget(widget)
        row.addStretch()
        self.table.hide()
        self.body.addWidget(self.place)
        self.body.addWidget(self.meaning)
        self.body.addWidget(self.table)
        self.body.addLayout(row)
        self.said = label("", "muted", wrap=True, selectable=True)
        self.said.hide()
        self.body.addWidget(self.said)

    def show_roots(self, view: RootsView) -> None:
        """The certificates behind the profile's choice."""
        loaded = view.loaded
        path = str(view.path) if view.path else tr("No file with roots was found.")
        note = translated(loaded.message) if loaded else ""
        self.place.setText(f"{path} — {note}" if note else path)
        self._loaded = tuple(loaded.certificates) if loaded else ()
        self._shown = self._loaded
        self.table.setVisible(bool(self._shown))
        self._fill()

    def show_editable(self, faults: str, *, editable: bool, undoable: bool) -> None:
        """What libpq will make of the file, and whether it can be changed here."""
        self.meaning.setText(faults)
        self.meaning.setVisible(bool(faults))
        self.add.setVisible(editable)
        self.remove.setVisible(editable)
        self.undo.setVisible(editable and undoable)
        self.save.setEnabled(bool(self._shown))
        self.commands.setEnabled(bool(self._shown))

    def say(self, text: str, state: str = "") -> None:
        """One line under the trust file."""
        self.said.setText(text)
        self.said.setVisible(bool(text))
        restyle(self.said, "state", state)

    @property
    def selected(self) -> Certificate | None:
        row = self.table.currentRow()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    @Slot()
    def _on_add(self) -> None:
        path = file_dialog.file_to_open(self, tr("Choose a file with roots"), Path.home())
        if path is not None:
            self.add_requested.emit(path)

    @Slot()
    def _on_remove(self) -> None:
        row = self.table.currentRow()
        if 0 <= row < len(self._shown):
            self.remove_requested.emit(self._shown[row].sha256)
        else:
            self.say(tr("Choose a certificate in the list first."), "warning")

    @Slot()
    def _on_save(self) -> None:
        filters = {tr("PEM bundle (*.pem)"): "PEM", tr("Text (*.txt)"): "text"}
        row = self.table.currentRow()
        if 0 <= row < len(self._shown) or len(self._shown) == 1:
            filters[tr("The selected one as DER (*.der)")] = "DER"
        saved = file_dialog.file_to_save(
            self, tr("Save the certificates"), Path.home() / "roots.pem", ";;".join(filters)
        )
        if saved is not None:
            path, chosen = saved
            self.save_requested.emit(filters.get(chosen, "PEM"), path)

    @Slot()
    def _fill(self) -> None:
        now, colours = datetime.now(UTC), current_colours()
        rows = self._shown = tuple(self._order.ordered(self._loaded, _COLUMNS))
        self.table.setRowCount(len(rows))
        for row, certificate in enumerate(rows):
            expired = certificate.expired(now)
            kind = tr("root") if certificate.is_root else tr("not a root")
            days = translated(days_left_sentence(certificate, now))
            until = f"{shown(day(certificate.not_valid_after))} · {days}"
            cells = (certificate.common_name, kind, until, certificate.sha256[:16] + "…")
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(certificate.sha256 if column == 3 else certificate.subject)
                wrong = (column == 1 and not certificate.is_root) or (column == 2 and expired)
                if wrong:
                    item.setForeground(QColor(colours.bad))
                self.table.setItem(row, column, item)
        fit(self.table, most=6)
