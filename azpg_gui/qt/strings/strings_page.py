"""What the program that connects must prove, which driver it has, and the string for it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from azpg_gui.compat import override
from azpg_gui.core.strings.drivers import DRIVERS
from azpg_gui.core.strings.snippet import Auth, Level, revealed, snippet
from azpg_gui.qt.strings.driver_list import DriverList
from azpg_gui.qt.strings.snippet_card import SnippetCard
from azpg_gui.qt.translation import tr, translated
from azpg_gui.qt.widgets.basic import Card, label, labelled
from azpg_gui.qt.widgets.room import ScrolledPage
from azpg_gui.qt.widgets.segments import Segments

if TYPE_CHECKING:
    from azpg_gui.core.strings.snippet import Server, Snippet

__all__ = ["StringsPage"]

_RIGHT, _BELOW = 26, 18  # pixels: the margins of a page


class StringsPage(QWidget):
    """Signals:
    save_wanted(str, str): the text, and the name of the file.
    said(str): a line for the foot of the window.
    """

    save_wanted = Signal(str, str)
    said = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self._server: Server | None = None
        self.drivers, self.card = DriverList(), SnippetCard()
        self.missing = label("", wrap=True, selectable=True)
        self.user_note = label("", wrap=True, selectable=True)
        self.user_note.setVisible(False)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._nothing())
        self._stack.addWidget(self._strings())
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 14, 0, 0)
        column.setSpacing(14)
        column.addLayout(self._choices())
        column.addWidget(self.user_note)
        column.addWidget(self._stack, 1)
        self.drivers.driver_chosen.connect(self._show)
        self.level.chosen.connect(self._show)
        self.auth.chosen.connect(self._on_auth_chosen)
        self.card.copied.connect(self._on_copied)
        self.card.password.toggled.connect(self._show)
        self.card.save_wanted.connect(self._on_save_wanted)
        self.level.choose(Level.FULL)
        self.auth.choose(Auth.PASSWORD)
        self.drivers.choose("psql")

    def _choices(self) -> QHBoxLayout:
        proven, sign_in = tr("The program that connects must prove"), tr("Sign-in")
        self.level = Segments(
            proven,
            {
                Level.ENCRYPTED: tr("only encryption"),
                Level.CA: tr("the issuer"),
                Level.FULL: tr("issuer and host"),
            },
        )
        self.auth = Segments(
            sign_in, {Auth.PASSWORD: tr("password"), Auth.ENTRA: tr("Entra token")}
        )
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addLayout(labelled(proven, self.level))
        row.addLayout(labelled(sign_in, self.auth))
        row.addStretch()
        return row

    def _nothing(self) -> QWidget:
        page = QWidget()
        page.setObjectName("page")
        card = Card(tr("There is no server yet"))
        card.body.addWidget(self.missing)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, _RIGHT, 0)
        column.addWidget(card)
        column.addStretch()
        return page

    def _strings(self) -> QWidget:
        """The list beside the card; each scrolls to the window's edge."""
        inside = QWidget()
        inside.setObjectName("page")
        around = QVBoxLayout(inside)
        around.setContentsMargins(0, 0, _RIGHT, _BELOW)
        around.addWidget(self.card)
        area = ScrolledPage(inside, _RIGHT)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        page.setObjectName("page")
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.drivers)
        row.addWidget(area, 1)
        return page

    # What is shown --------------------------------------------------------------------------------

    def show_server(self, server: "Server") -> None:
        if server != self._server:
            self.card.password.turn_off()
        self._server = server
        self.user_note.setText(translated(server.user_note) if server.user_note else "")
        self.user_note.setVisible(server.user_note is not None)
        self._stack.setCurrentIndex(1)
        self._show()

    def show_none(self, why: str) -> None:
        self._server = None
        self.user_note.setVisible(False)
        self.missing.setText(why)
        self._stack.setCurrentIndex(0)

    @property
    def made(self) -> "Snippet | None":
        """What is shown."""
        name = self.drivers.chosen
        if self._server is None or not name:
            return None
        chosen = Level(self.level.value), Auth(self.auth.value)
        return snippet(DRIVERS[name], self._server, *chosen)

    @Slot()
    def _show(self) -> None:
        made, server = self.made, self._server
        if made is None or server is None:
            return
        with_it = None
        if server.password and made.auth is Auth.PASSWORD and made.impossible is None:
            with_it = revealed(made.driver, server, made.level)
        self.card.show_snippet(made, with_it)

    @Slot(str)
    def _on_auth_chosen(self, value: str) -> None:
        """A token goes to a proven host only, and the choice shows it."""
        token = value == Auth.ENTRA
        self.card.password.turn_off()
        if token:
            self.level.choose(Level.FULL)
        self.level.setEnabled(not token)
        self.level.setToolTip(
            tr("A token is sent to a proven host only: whoever gets it can use it.")
            if token
            else ""
        )
        self._show()

    @Slot(str)
    def _on_save_wanted(self, path: str) -> None:
        if self.made is not None:
            self.save_wanted.emit(self.card.shown, path)

    @Slot()
    def _on_copied(self) -> None:
        self.said.emit(tr("Copied, with the password") if self.card.is_secret else tr("Copied"))

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """The switch is off again when the page comes back; a minimized window keeps it."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.card.password.turn_off()
            self._show()
