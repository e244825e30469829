"""Host, port and database."""

from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.connection.typed_host import HostText, Kind
from azpg_gui.qt.translation import tr, translated
from azpg_gui.qt.widgets.basic import Card, button, label, labelled, restyle
from azpg_gui.qt.widgets.fields import HostField, OneLine, PlainCombo

__all__ = ["ServerCard"]


class ServerCard(Card):
    """Signals:
    edited(): something was changed by the user.
    parts_entered(object): a ``HostText`` whose user and password belong into other fields.
    """

    edited = Signal()
    parts_entered = Signal(object)

    KEYWORDS: Final = ("host", "port", "dbname")

    def __init__(self) -> None:
        super().__init__(tr("Server"))
        self.host = HostField()
        self._offered = ""
        self.port = PlainCombo()
        self.port.setEditable(True)
        self.port.setLineEdit(OneLine())
        self.port.addItems(["5432", "6432"])
        self.port.setItemData(1, tr("PgBouncer"), 3)
        self.dbname = OneLine()
        self.dbname.setPlaceholderText("postgres")
        self.body.addLayout(labelled(tr("&Host"), self.host))  # a name of Azure's is long
        self.body.addWidget(self._refusal())
        second = QHBoxLayout()
        second.setSpacing(12)
        second.addLayout(labelled(tr("&Database"), self.dbname), 1)
        self.port.setFixedWidth(96)
        second.addLayout(labelled(tr("&Port"), self.port))
        self.body.addLayout(second)
        hint = tr("Paste any driver's connection string to fill this form.")
        self.body.addWidget(label(hint, "muted", wrap=True))
        self.body.addStretch()
        self.host.textEdited.connect(self.edited)
        self.port.editTextChanged.connect(self.edited)
        self.dbname.textEdited.connect(self.edited)
        self.host.judged.connect(self._on_judged)
        self.host.parts_entered.connect(self._on_parts_entered)

    def _refusal(self) -> QWidget:
        """Why what stands in *Host* is no host name, and what of it could be one."""
        self._refused = QWidget()
        row = QHBoxLayout(self._refused)
        row.setContentsMargins(0, 0, 0, 0)
        self.problem = label("", wrap=True)
        self.problem.setProperty("state", "bad")
        self.offer = button("", "link")
        self.offer.clicked.connect(self._on_offer_taken)
        row.addWidget(self.problem, 1)
        row.addWidget(self.offer)
        self._refused.hide()
        return self._refused

    @Slot(object)
    def _on_judged(self, found: HostText) -> None:
        refused = found.kind is Kind.REFUSED
        self._refused.setVisible(refused)
        restyle(self.host, "problem", "true" if refused else "")
        if found.problem is not None:
            self.problem.setText(translated(found.problem))
            self.host.setAccessibleDescription(translated(found.problem))
            self.offer.setVisible(bool(found.host))
            self.offer.setText(tr("Use “{host}”", host=found.host))
            self._offered = found.host
        else:
            self.host.setAccessibleDescription("")

    def show_problem(self, text: str) -> None:
        """Why a connection string could not be read, until something else stands in *Host*."""
        if not text:
            return
        self.problem.setText(text)
        self.host.setAccessibleDescription(text)
        self.offer.hide()
        self._refused.show()
        restyle(self.host, "problem", "true")

    @Slot()
    def _on_offer_taken(self) -> None:
        self.host.setText(self._offered)
        self.edited.emit()

    @Slot(object)
    def _on_parts_entered(self, found: HostText) -> None:
        if found.port:
            self.port.setEditText(found.port)
        self.parts_entered.emit(found)
        self.edited.emit()

    def show_profile(self, profile: Profile) -> None:
        self.host.setText(profile.host)
        self.host.setCursorPosition(0)
        self.port.setEditText(profile.values.get("port", "5432"))
        self.dbname.setText(profile.values.get("dbname", ""))
        self.dbname.setCursorPosition(0)

    def values(self) -> dict[str, str]:
        return {
            "host": self.host.host,
            "port": self.port.currentText().strip(),
            "dbname": self.dbname.value or "postgres",
        }
