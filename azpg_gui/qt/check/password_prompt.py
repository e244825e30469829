"""The password of one test, asked for where the profile says to ask every time."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from azpg_gui.core.sentences import printable
from azpg_gui.operations.password_sources import PasswordAsked
from azpg_gui.qt.translation import tr
from azpg_gui.qt.widgets.basic import button, label, labelled
from azpg_gui.qt.widgets.fields import PasswordField

__all__ = ["PasswordPrompt"]

_WIDTH = 60  # figures


class PasswordPrompt(QDialog):
    """Esc and *Cancel* reject it.

    Signals:
        entered(object): the ``Secret``; None for a test without a password.
    """

    entered = Signal(object)

    def __init__(self, asked: PasswordAsked, parent: QWidget, *, more: int = 0) -> None:
        """Args:
        more: how many others follow; without a password then means them too.
        """
        super().__init__(parent)
        self.setObjectName("password-prompt")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        name = tr("Access token") if asked.token else tr("Password")
        self.setWindowTitle(name)
        self.field = PasswordField()
        self.test = button(tr("Next") if more else tr("Test connection"), "primary")
        without = tr("Test the rest without") if more else tr("Test without a password")
        self.without = button(without)
        self.cancel = button(tr("Cancel"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(label(self._heading(asked), "heading", wrap=True))
        column.addLayout(labelled(name, self.field))
        column.addWidget(label(tr("Used for this test, and not kept."), "muted", wrap=True))
        row = QHBoxLayout()
        row.addWidget(self.without)
        row.addStretch()
        row.addWidget(self.cancel)
        row.addWidget(self.test)
        column.addLayout(row)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance("0") * _WIDTH)
        self.test.setDefault(True)
        self.test.setEnabled(False)
        self.field.textChanged.connect(self._on_typed)
        self.test.clicked.connect(self._on_test)
        self.without.clicked.connect(self._on_without)
        self.cancel.clicked.connect(self.reject)
        self.field.setFocus()

    @staticmethod
    def _heading(asked: PasswordAsked) -> str:
        user, host = printable(asked.user, limit=200), printable(asked.host, limit=300)
        if asked.token:
            return tr("Access token for {user} at {host}", user=user, host=host)
        return tr("Password for {user} at {host}", user=user, host=host)

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self.test.setEnabled(bool(text))

    @Slot()
    def _on_test(self) -> None:
        self.entered.emit(self.field.secret)
        self.accept()

    @Slot()
    def _on_without(self) -> None:
        self.entered.emit(None)
        self.accept()
