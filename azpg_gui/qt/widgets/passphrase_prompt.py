"""The passphrase of a file, asked for until it opens the file or the user leaves it."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from azpg_gui.compat import override
from azpg_gui.core.sentences import printable
from azpg_gui.qt.translation import tr
from azpg_gui.qt.widgets.basic import button, label, labelled
from azpg_gui.qt.widgets.fields import PasswordField

__all__ = ["PassphrasePrompt"]

_WIDTH = 60  # figures
_LONGEST = 1023  # what OpenSSL takes: PEM_BUFSIZE (openssl/pem.h), with its end


class PassphrasePrompt(QDialog):
    """Stays until whoever opened it accepts it. Esc and *Cancel* reject it, also while the file is
    being read: it is hidden then, and goes once the answer is there.

    Signals:
        entered(object): the ``Secret``.
    """

    entered = Signal(object)

    def __init__(self, path: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("passphrase-prompt")
        self._under_way = False
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(tr("Passphrase"))
        self.field = PasswordField()
        self.field.setMaxLength(_LONGEST)
        self.complaint = label("", "muted", wrap=True)
        self.complaint.setProperty("state", "bad")
        self.complaint.hide()
        self.open_button = button(tr("Write a PEM copy and use it"), "primary")
        self.cancel = button(tr("Cancel"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        name = printable(Path(path).name, limit=200)
        column.addWidget(label(tr("Passphrase of {name}", name=name), "heading", wrap=True))
        column.addLayout(labelled(tr("Passphrase"), self.field))
        column.addWidget(self.complaint)
        note = tr("The copy is written beside {path}; this file stays as it is.", path=path)
        column.addWidget(label(note, "muted", wrap=True))
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.cancel)
        row.addWidget(self.open_button)
        column.addLayout(row)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance("0") * _WIDTH)
        self.open_button.setDefault(True)
        self.open_button.setEnabled(False)
        self.field.textChanged.connect(self._on_typed)
        self.open_button.clicked.connect(self._on_open)
        self.cancel.clicked.connect(self.reject)
        self.field.setFocus()

    @override
    def done(self, result: int) -> None:
        super().done(result)
        if not self._under_way or result == QDialog.DialogCode.Accepted:
            self.deleteLater()

    def complain(self, text: str) -> None:
        """It did not open the file: another one may."""
        self._under_way = False
        if self.isHidden():
            self.deleteLater()
            return
        self.complaint.setText(text)
        self.complaint.show()
        self.adjustSize()
        self.open_button.setEnabled(True)
        self.field.selectAll()
        self.field.setFocus()

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self.complaint.hide()
        self.open_button.setEnabled(bool(text))

    @Slot()
    def _on_open(self) -> None:
        self.open_button.setEnabled(False)
        self._under_way = True
        self.entered.emit(self.field.secret)
