"""Host, port and database."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from azpg_gui.core.connection.profile import Profile
from azpg_gui.qt.connection.fields import HostField, PlainCombo
from azpg_gui.qt.theme.widgets import Card, label, labelled
from azpg_gui.qt.translation import tr

__all__ = ["ServerCard"]


class ServerCard(Card):
    """Signals:
    edited(): something was changed by the user.
    """

    edited = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Server"))
        self.host = HostField()
        self.port = PlainCombo()
        self.port.setEditable(True)
        self.port.addItems(["5432", "6432"])
        self.port.setItemData(1, tr("PgBouncer"), 3)
        self.dbname = QLineEdit()
        self.dbname.setPlaceholderText("postgres")
        first = QHBoxLayout()
        first.setSpacing(12)
        first.addLayout(labelled(tr("&Host"), self.host), 1)
        self.port.setFixedWidth(96)
        first.addLayout(labelled(tr("&Port"), self.port))
        self.body.addLayout(first)
        self.body.addLayout(labelled(tr("&Database"), self.dbname))
        hint = tr("Paste a connection string into Host to fill the form.")
        self.body.addWidget(label(hint, "muted", wrap=True))
        self.body.addStretch()
        self.host.textEdited.connect(self.edited)
        self.port.editTextChanged.connect(self.edited)
        self.dbname.textEdited.connect(self.edited)

    def show_profile(self, profile: Profile) -> None:
        self.host.setText(profile.host)
        self.host.setCursorPosition(0)
        self.port.setEditText(profile.values.get("port", "5432"))
        self.dbname.setText(profile.values.get("dbname", ""))

    def values(self) -> dict[str, str]:
        return {
            "host": self.host.host,
            "port": self.port.currentText().strip(),
            "dbname": self.dbname.text().strip() or "postgres",
        }
