"""The further settings: a table of those without a field, and pickers for the files among them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from azpg_gui.compat import override
from azpg_gui.core.secret import names_a_secret
from azpg_gui.lazy import later
from azpg_gui.qt.connection.further_settings import (
    Judged,
    Keywords,
    Row,
    judge,
    rows_of,
    rows_of_text,
    taken,
    without_secrets,
)
from azpg_gui.qt.connection.setting_rows import SettingRows
from azpg_gui.qt.connection.tls_fields import (
    CERTIFICATE_KEYWORDS,
    VERSION_KEYWORDS,
    ClientCertificateFields,
    VersionFields,
)
from azpg_gui.qt.translation import tr
from azpg_gui.qt.widgets.basic import button

if TYPE_CHECKING:
    from azpg_gui.core.connection.keywords import Keyword
    from azpg_gui.core.connection.parameters import Setting
    from azpg_gui.qt.widgets import file_dialog
else:  # QFileDialog is made when a file is chosen, not before the window shows
    file_dialog = later("azpg_gui.qt.widgets.file_dialog")

__all__ = ["FurtherPanel"]

_FIELDS = frozenset({*CERTIFICATE_KEYWORDS, *VERSION_KEYWORDS})
_BETWEEN = 18  # pixels between two lines that unfold


class FurtherPanel(QWidget):
    """Signals:
    edited(): a setting was changed by the user.
    secrets_found(object): secrets that were typed or pasted here, as pairs of keyword and
        ``Secret``; the rows are gone.
    belongs_above(str, str): a keyword with a field above, and its value; the row is gone.

    Args:
        above: keywords with a field of their own outside this panel.
    """

    edited = Signal()
    secrets_found = Signal(object)
    belongs_above = Signal(str, str)

    def __init__(self, above: Collection[str]) -> None:
        super().__init__()
        self._keywords = Keywords(frozenset(above))
        self._beside: tuple[Setting, ...] = ()
        self.fold = button("", "link")
        self.fold.setCheckable(True)
        self.table = SettingRows(self._judge)
        self.certificate, self.versions = ClientCertificateFields(), VersionFields()
        self.certificate.choose_requested.connect(self.choose_client_certificate)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)  # what is folded takes no room
        self._folds = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lines = (self.certificate.line, self.versions.line, self.fold)
        for line in self._lines:
            self._folds.addWidget(line, 0, Qt.AlignmentFlag.AlignLeft)
        self._folds.addStretch()
        column.addLayout(self._folds)
        for inside in (self.certificate, self.versions, self.table):
            column.addWidget(inside)
        self._pickers = self._picker_row()
        column.addWidget(self._pickers)
        self.table.hide()
        self._pickers.hide()
        self.fold.toggled.connect(self.table.setVisible)
        self.fold.toggled.connect(self._pickers.setVisible)
        self.fold.toggled.connect(self._show_count)
        self.table.edited.connect(self._on_edited)
        self.table.left.connect(self._on_left)
        self.table.moved.connect(self._on_moved)
        self.table.pasted.connect(self.take_text)
        for fields in (self.certificate, self.versions):
            fields.edited.connect(self.edited)
            fields.edited.connect(self._arrange)
        self.table.show_rows(())

    def _picker_row(self) -> QWidget:
        pickers = QWidget()
        row = QHBoxLayout(pickers)
        row.setContentsMargins(0, 6, 0, 0)
        row.setSpacing(8)
        for text, slot in (
            (tr("Revoked certificates (sslcrl)…"), self.choose_revocation_list),
            (tr("Folder of lists (sslcrldir)…"), self.choose_revocation_folder),
        ):
            picker = button(text)
            picker.clicked.connect(slot)
            row.addWidget(picker)
        row.addStretch()
        return pickers

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def minimumSizeHint(self) -> QSize:
        """Of the widest part: the lines stand as the width allows, not the other way."""
        least = super().minimumSizeHint()
        parts = (*self._lines, self.certificate, self.versions, self.table, self._pickers)
        widths = [one.minimumSizeHint().width() for one in parts if not one.isHidden()]
        return QSize(max(widths), least.height())

    @Slot()
    def _arrange(self) -> None:
        """What unfolds stands in one row where there is room."""
        hints = [line.sizeHint().width() for line in self._lines]
        beside = sum(hints) + _BETWEEN * len(hints) <= self.width()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._folds.setDirection(across if beside else down)
        self._folds.setSpacing(_BETWEEN if beside else 4)

    def show_values(self, values: Mapping[str, str]) -> None:
        """The settings of a profile; what its file holds under the name of a secret is masked."""
        self._keywords = replace(self._keywords, kept=dict(values))
        self._place(values, ())

    def show_keywords(self, keywords: Sequence["Keyword"]) -> None:
        """Every one the libpq in use knows."""
        names = tuple(keyword.name for keyword in keywords)
        self._keywords = replace(self._keywords, known=frozenset(names))
        elsewhere = {*self._keywords.own, *_FIELDS}
        offered = [k for k in names if k not in elsewhere and not names_a_secret(k)]
        self.table.show_keywords(keywords, offered)
        self._show_count()

    def show_beside(self, settings: Sequence["Setting"]) -> None:
        """What the environment and the service file add to the form."""
        self._beside = tuple(settings)
        self._show_count()

    def values(self) -> dict[str, str]:
        return {**self.certificate.values(), **self.versions.values(), **self._taken()}

    def _judge(self, rows: Sequence[Row]) -> tuple[Judged, ...]:
        return judge(rows, self._keywords)

    def _taken(self) -> dict[str, str]:
        return taken(self._judge(self.table.rows))

    @property
    def unread(self) -> tuple[Row, ...]:
        """Rows that are no settings, in the way they were typed."""
        return tuple(judged.row for judged in self._judge(self.table.rows) if judged.value is None)

    def add_rows(self, rows: Sequence[Row]) -> None:
        """Below the settings, to be corrected."""
        self.table.show_rows((*self.table.rows, *rows))
        self.fold.setChecked(True)

    def open(self) -> None:
        """Unfold the settings and put the cursor where something is to be corrected, or added."""
        self.fold.setChecked(True)
        unread = self.unread
        self.table.focus(unread[0] if unread else None)

    @Slot(str)
    def take_text(self, text: str) -> None:
        """Settings as they stand in a file or in a connection string: each becomes a row. One that
        is there already gets the new value."""
        new = {row.keyword or row.value: row for row in rows_of_text(text)}
        present = [new.pop(row.keyword, row) for row in self.table.rows]
        self.table.show_rows((*present, *new.values()))
        self._on_left()
        self._on_edited()

    def choose(self, keyword: str) -> None:
        """Ask for another file for one of the settings."""
        match keyword:
            case "sslcrl":
                self.choose_revocation_list()
            case _:
                self.choose_client_certificate()

    @Slot()
    def choose_client_certificate(self) -> None:
        """Ask for a client certificate and its key, and put both among the settings."""
        certificate = file_dialog.file_to_open(
            self,
            tr("Choose a client certificate"),
            Path.home(),
            tr("Certificates (*.crt *.pem *.cer);;All files (*)"),
        )
        if certificate is None:
            return
        beside = certificate.with_suffix(".key")
        key: Path | None = beside
        if not beside.is_file():
            key = file_dialog.file_to_open(
                self,
                tr("Choose the key of this certificate"),
                beside.parent,
                tr("Keys (*.key *.pem);;All files (*)"),
            )
        chosen = {"sslcert": certificate, "sslkey": key}
        self._set({keyword: str(path) for keyword, path in chosen.items() if path is not None})

    @Slot()
    def choose_revocation_list(self) -> None:
        path = file_dialog.file_to_open(
            self,
            tr("Choose a list of revoked certificates"),
            Path.home(),
            tr("Revocation lists (*.crl *.pem);;All files (*)"),
        )
        if path is not None:
            self._set({"sslcrl": str(path)})

    @Slot()
    def choose_revocation_folder(self) -> None:
        """A folder whose files are named by hash, as ``openssl rehash`` does."""
        path = file_dialog.folder_to_open(
            self, tr("Choose a folder with revocation lists"), Path.home()
        )
        if path is not None:
            self._set({"sslcrldir": str(path)})

    def _set(self, changes: dict[str, str]) -> None:
        self._place({**self.values(), **changes}, self.unread)
        if changes.keys() & set(CERTIFICATE_KEYWORDS):
            self.certificate.open()
        else:
            self.open()
        self.edited.emit()

    def _place(self, values: Mapping[str, str], unread: Sequence[Row]) -> None:
        """Each setting where it belongs; what is none stays to be corrected."""
        self.certificate.show_values(values)
        self.versions.show_values(values)
        elsewhere = {*self._keywords.own, *_FIELDS}
        self.table.show_rows((*rows_of(values, elsewhere), *unread))
        self._show_count()

    @Slot()
    def _on_left(self) -> None:
        """What was typed and has a field of its own goes there."""
        self.take_secrets()
        if any(row.keyword in _FIELDS and row.value for row in self.table.rows):
            self._place(self.values(), self.unread)

    @Slot(object)
    def _on_moved(self, row: Row) -> None:
        self.table.show_rows([other for other in self.table.rows if other != row])
        self.belongs_above.emit(row.keyword, row.value)

    @Slot()
    def take_secrets(self) -> None:
        """Secrets do not stay readable here, and are never among the settings."""
        rest, secrets = without_secrets(self.table.rows, self._keywords.kept)
        if secrets:
            self.table.show_rows(rest)
            self.secrets_found.emit(secrets)

    @Slot()
    def _on_edited(self) -> None:
        self._show_count()
        self.edited.emit()

    @Slot()
    def _show_count(self) -> None:
        sign = "▾" if self.fold.isChecked() else "▸"
        text = tr("More libpq settings ({count})", count=len(self._taken()))
        wrong = len(self.unread)
        if wrong:
            text = tr("{settings} · {count} to correct", settings=text, count=wrong)
        self.fold.setText(f"{sign} {text}")
        self._arrange()
        self.table.show_beside([s for s in self._beside if s.keyword not in self.values()])
