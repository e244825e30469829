"""The further settings: lines of ``keyword = value``, and pickers for the files among them."""

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from azpg_gui.compat import override
from azpg_gui.lazy import later
from azpg_gui.qt.connection.further_settings import (
    FurtherSettings,
    format_settings,
    parse_settings,
    without_secret_lines,
)
from azpg_gui.qt.connection.tls_fields import (
    CERTIFICATE_KEYWORDS,
    VERSION_KEYWORDS,
    ClientCertificateFields,
    VersionFields,
)
from azpg_gui.qt.translation import tr, translated
from azpg_gui.qt.widgets.basic import button, label

if TYPE_CHECKING:
    from PySide6 import QtWidgets
    from PySide6.QtGui import QFocusEvent
else:  # QFileDialog is made when a file is chosen, not before the window shows
    QtWidgets = later("PySide6.QtWidgets")

__all__ = ["FurtherPanel"]

_FIELDS = frozenset({*CERTIFICATE_KEYWORDS, *VERSION_KEYWORDS})


def _without_fields(values: Mapping[str, str]) -> dict[str, str]:
    return {keyword: value for keyword, value in values.items() if keyword not in _FIELDS}


class _Editor(QPlainTextEdit):
    """Signals:
    left(): the user went on to something else.
    """

    left = Signal()

    @override
    def focusOutEvent(self, e: "QFocusEvent") -> None:
        super().focusOutEvent(e)
        self.left.emit()


class FurtherPanel(QWidget):
    """Signals:
    edited(): a setting was changed by the user.
    secrets_found(object): secrets that were typed or pasted here, as pairs of keyword and
        ``Secret``; the lines are gone.
    """

    edited = Signal()
    secrets_found = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._kept: Mapping[str, str] = {}
        self._known: Collection[str] | None = None
        self._length = 0
        self.fold = button("", "link")
        self.fold.setCheckable(True)
        self.editor = _Editor()
        self.editor.setProperty("role", "literal")
        self.editor.setFixedHeight(108)
        self.editor.setTabChangesFocus(True)
        self.editor.setAccessibleName(tr("More libpq settings"))
        self.editor.setPlaceholderText("hostaddr = 10.0.0.4\nconnect_timeout = 10")
        self.problem = label("", wrap=True)
        self.problem.setProperty("state", "bad")
        self.certificate, self.versions = ClientCertificateFields(), VersionFields()
        self.certificate.choose_requested.connect(self.choose_client_certificate)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.certificate)
        column.addWidget(self.versions)
        column.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.editor)
        self._pickers = self._picker_row()
        column.addWidget(self._pickers)
        column.addWidget(self.problem)
        self.editor.hide()
        self._pickers.hide()
        self.problem.hide()
        self.fold.toggled.connect(self.editor.setVisible)
        self.fold.toggled.connect(self._pickers.setVisible)
        self.fold.toggled.connect(self._show_state)
        self.editor.textChanged.connect(self._on_changed)
        self.editor.left.connect(self._on_left)
        for fields in (self.certificate, self.versions):
            fields.edited.connect(self.edited)

    def _picker_row(self) -> QWidget:
        pickers = QWidget()
        row = QHBoxLayout(pickers)
        row.setContentsMargins(0, 0, 0, 0)
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

    def show_values(self, values: Mapping[str, str]) -> None:
        """The settings of a profile; what its file holds under the name of a secret is masked."""
        self._kept = dict(values)
        self._show_fields(values)
        self.editor.setPlainText(format_settings(_without_fields(values)))
        self._show_state()

    def show_known(self, known: Collection[str]) -> None:
        """Every keyword the libpq in use knows."""
        self._known = known
        self._show_state()

    def values(self) -> dict[str, str]:
        return {**self.certificate.values(), **self.versions.values(), **self._parsed().values}

    def _show_fields(self, values: Mapping[str, str]) -> None:
        self.certificate.show_values(values)
        self.versions.show_values(values)

    @property
    def unread(self) -> tuple[str, ...]:
        """Lines that are no settings, in the way they were typed."""
        return self._parsed().left_out

    def add_lines(self, lines: tuple[str, ...]) -> None:
        """Below the settings, to be corrected."""
        present = self.editor.toPlainText()
        self.editor.setPlainText("\n".join([*([present] if present else []), *lines]))
        self.fold.setChecked(True)

    def open(self) -> None:
        """Unfold the settings and put the cursor there."""
        self.fold.setChecked(True)
        self.editor.setFocus()

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
        certificate, _ = QtWidgets.QFileDialog.getOpenFileName(
            self,
            tr("Choose a client certificate"),
            str(Path.home()),
            tr("Certificates (*.crt *.pem *.cer);;All files (*)"),
        )
        if not certificate:
            return
        beside = Path(certificate).with_suffix(".key")
        key = str(beside)
        if not beside.is_file():
            key, _ = QtWidgets.QFileDialog.getOpenFileName(
                self,
                tr("Choose the key of this certificate"),
                str(beside.parent),
                tr("Keys (*.key *.pem);;All files (*)"),
            )
        self._set({"sslcert": certificate, **({"sslkey": key} if key else {})})

    @Slot()
    def choose_revocation_list(self) -> None:
        path, _ = QtWidgets.QFileDialog.getOpenFileName(
            self,
            tr("Choose a list of revoked certificates"),
            str(Path.home()),
            tr("Revocation lists (*.crl *.pem);;All files (*)"),
        )
        if path:
            self._set({"sslcrl": path})

    @Slot()
    def choose_revocation_folder(self) -> None:
        """A folder whose files are named by hash, as ``openssl rehash`` does."""
        path = QtWidgets.QFileDialog.getExistingDirectory(
            self, tr("Choose a folder with revocation lists"), str(Path.home())
        )
        if path:
            self._set({"sslcrldir": path})

    def _set(self, changes: dict[str, str]) -> None:
        self._place({**self.values(), **changes})
        if changes.keys() & set(CERTIFICATE_KEYWORDS):
            self.certificate.open()
        else:
            self.open()
        self.edited.emit()

    def _place(self, values: Mapping[str, str]) -> None:
        """Each setting where it belongs; what is none stays to be corrected."""
        unread = self.unread
        self._show_fields(values)
        self.editor.setPlainText(format_settings(_without_fields(values)))
        if unread:
            self.add_lines(unread)

    @Slot()
    def _on_left(self) -> None:
        """What was typed and has a field of its own goes there."""
        self.take_secrets()
        if self._parsed().values.keys() & _FIELDS:
            self._place(self.values())

    @Slot()
    def take_secrets(self) -> None:
        """Secrets do not stay readable here, and are never among the settings."""
        rest, secrets = without_secret_lines(self.editor.toPlainText(), self._kept)
        if secrets:
            self.editor.setPlainText(rest)
            self.secrets_found.emit(secrets)

    @Slot()
    def _on_changed(self) -> None:
        text = self.editor.toPlainText()
        grown, self._length = len(text) - self._length, len(text)
        if grown > 1 or text.endswith("\n"):  # pasted, or a line is finished
            self.take_secrets()
        self._show_state()
        self.edited.emit()

    def _parsed(self) -> FurtherSettings:
        return parse_settings(self.editor.toPlainText(), known=self._known, kept=self._kept)

    @Slot()
    def _show_state(self) -> None:
        found = self._parsed()
        sign = "▾" if self.fold.isChecked() else "▸"
        self.fold.setText(f"{sign} {tr('More libpq settings ({count})', count=len(found.values))}")
        self.problem.setText(translated(found.problem) if found.problem else "")
        self.problem.setVisible(found.problem is not None)
