"""Client certificate and TLS versions: each folded behind a line that says what is chosen."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from azpg_gui.core.connection.profile import Remember
from azpg_gui.qt.translation import tr
from azpg_gui.qt.widgets.basic import button, label, labelled, restyle
from azpg_gui.qt.widgets.fields import PasswordField, PlainCombo
from azpg_gui.qt.widgets.fold import Fold

__all__ = ["CERTIFICATE_KEYWORDS", "VERSION_KEYWORDS", "ClientCertificateFields", "VersionFields"]

CERTIFICATE_KEYWORDS: Final = ("sslcert", "sslkey")
VERSION_KEYWORDS: Final = ("ssl_min_protocol_version", "ssl_max_protocol_version")
# fe-secure-openssl.c, ssl_protocol_version_to_openssl
_VERSIONS: Final = ("TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3")


class ClientCertificateFields(Fold):
    """Signals:
    edited(): a file was typed or emptied, or the passphrase is kept elsewhere.
    passphrase_edited(): the passphrase was.
    choose_requested(): both files are to be chosen from the disk.
    """

    edited = Signal()
    passphrase_edited = Signal()
    choose_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.certificate, self.key = QLineEdit(), QLineEdit()
        self.passphrase = PasswordField()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 4, 0, 4)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(labelled(tr("Certificate (sslcert)"), self.certificate), 1)
        row.addLayout(labelled(tr("Key (sslkey)"), self.key), 1)
        choose = button(tr("Choose…"))
        choose.clicked.connect(self.choose_requested)
        row.addWidget(choose, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addLayout(labelled(tr("Passphrase of the key (sslpassword)"), self.passphrase), 1)
        self.passphrase.setPlaceholderText(tr("only for a locked key"))
        self.passphrase_kept = PlainCombo()
        for choice, text in (
            (Remember.NEVER, tr("Ask every time")),
            (Remember.UNTIL_QUIT, tr("Typed, kept until I quit")),
            (Remember.KEYRING, tr("System keyring")),
        ):
            self.passphrase_kept.addItem(text, choice)
        below.addLayout(labelled(tr("Passphrase from"), self.passphrase_kept), 1)
        column.addLayout(below)
        self.status = label("", "muted", wrap=True, selectable=True)
        column.addWidget(self.status)
        self.set_inside(inside)
        for line in (self.certificate, self.key):
            line.textEdited.connect(self._on_edited)
        self.passphrase.textEdited.connect(self.passphrase_edited)
        self.passphrase_kept.activated.connect(self.edited)
        self._show_title()

    def values(self) -> dict[str, str]:
        texts = (self.certificate.text().strip(), self.key.text().strip())
        return {k: text for k, text in zip(CERTIFICATE_KEYWORDS, texts, strict=True) if text}

    def show_values(self, values: Mapping[str, str]) -> None:
        for line, keyword in ((self.certificate, "sslcert"), (self.key, "sslkey")):
            line.setText(values.get(keyword, ""))
            line.setCursorPosition(0)
        self._show_title()

    @property
    def remember(self) -> Remember:
        """What becomes of the passphrase."""
        return Remember(self.passphrase_kept.currentData())

    def show_remember(self, remember: Remember) -> None:
        self.passphrase_kept.setCurrentIndex(self.passphrase_kept.findData(remember))

    def show_status(self, text: str, *, trouble: bool = False) -> None:
        """Where the passphrase is kept, or why it is not."""
        self.status.setText(text)
        restyle(self.status, "state", "warning" if trouble else "")

    @Slot()
    def _on_edited(self) -> None:
        self._show_title()
        self.edited.emit()

    def _show_title(self) -> None:
        chosen = Path(self.certificate.text().strip()).name or Path(self.key.text().strip()).name
        self.set_title(tr("Client certificate: {name}", name=chosen or tr("none")))


class VersionFields(Fold):
    """Signals:
    edited(): another version was chosen.
    """

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.lowest, self.highest = PlainCombo(), PlainCombo()
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(12)
        row.addLayout(labelled(tr("Oldest (ssl_min_protocol_version)"), self.lowest), 1)
        row.addLayout(labelled(tr("Newest (ssl_max_protocol_version)"), self.highest), 1)
        self.set_inside(inside)
        for combo in (self.lowest, self.highest):
            combo.addItem(tr("Library default"), "")
            for version in _VERSIONS:
                combo.addItem(version, version)
            combo.activated.connect(self._on_activated)
        self._show_title()

    def values(self) -> dict[str, str]:
        chosen = (self.lowest.currentData(), self.highest.currentData())
        return {k: str(v) for k, v in zip(VERSION_KEYWORDS, chosen, strict=True) if v}

    def show_values(self, values: Mapping[str, str]) -> None:
        for combo, keyword in zip((self.lowest, self.highest), VERSION_KEYWORDS, strict=True):
            value = values.get(keyword, "")
            if combo.findData(value) < 0:  # whatever stands in the file stays
                combo.addItem(value, value)
            combo.setCurrentIndex(combo.findData(value))
        self._show_title()

    @Slot()
    def _on_activated(self) -> None:
        self._show_title()
        self.edited.emit()

    def _show_title(self) -> None:
        lowest, highest = self.lowest.currentData(), self.highest.currentData()
        if lowest and highest:
            range_ = tr("{lowest} to {highest}", lowest=lowest, highest=highest)
        elif lowest:
            range_ = tr("{version} or newer", version=lowest)
        elif highest:
            range_ = tr("{version} or older", version=highest)
        else:
            range_ = tr("library default")
        self.set_title(tr("TLS versions: {range}", range=range_))
