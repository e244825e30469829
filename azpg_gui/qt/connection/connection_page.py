"""The page *Connection*: what the user types becomes a profile and a password, and back."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QVBoxLayout, QWidget

from azpg_gui.compat import override
from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.connection.typed_host import HostText, separated
from azpg_gui.core.secret import Secret, names_the_password
from azpg_gui.core.vocabulary import Verdict
from azpg_gui.lazy import later
from azpg_gui.operations.roots_view import RootsView
from azpg_gui.qt.connection.form_state import (
    FormState,
    Roots,
    derive,
    proven_by_azure_roots,
    roots_of,
)
from azpg_gui.qt.connection.further_settings import Row
from azpg_gui.qt.connection.notes_card import NotesCard
from azpg_gui.qt.connection.security_card import SecurityCard
from azpg_gui.qt.connection.server_card import ServerCard
from azpg_gui.qt.connection.sign_in_card import SignInCard
from azpg_gui.qt.translation import tr, translated
from azpg_gui.qt.widgets.fields import OneLine, pasted_connection
from azpg_gui.qt.widgets.room import WIDEST, keep_right_edge

if TYPE_CHECKING:
    from azpg_gui.core.connection import given_values as settings_of
else:  # loaded by the time a test has a remedy
    settings_of = later("azpg_gui.core.connection.given_values")

__all__ = ["ConnectionPage", "made_in_turns"]

_BELOW = 24  # pixels: the page's lower margin
_BESIDES = 26  # pixels: its margins left and right
_BESIDE = 96  # figures: the width two cards need beside each other


class Unread(NamedTuple):
    """What stands in the form and is no value: no host name, no settings."""

    host: str
    rows: tuple[Row, ...]


class ConnectionPage(QScrollArea):
    """Signals:
    edited(): the profile on the page changed, by the user or by a remedy.
    password_edited(): the password did, or the passphrase of the client key.
    passphrase_changed(): it is another one, however that came to be.
    string_entered(str): a connection string was put into a field.
    cure_chosen(object, object): a ``FileJudgement`` and the ``Cure`` that was pressed.
    noted(str): something was put into another field than it was typed into.
    """

    edited = Signal()
    password_edited = Signal()
    passphrase_changed = Signal()
    string_entered = Signal(str)
    cure_chosen = Signal(object, object)
    noted = Signal(str)

    def __init__(self, server: ServerCard, sign_in: SignInCard, security: SecurityCard) -> None:
        super().__init__()
        self.setViewport(QWidget())  # as the list's: asked for Qt's own, PySide6 makes all classes
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.server, self.sign_in, self.security = server, sign_in, security
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.setSpacing(14)
        self._cards.addWidget(self.server, 1)
        self._cards.addWidget(self.sign_in, 1)
        self.notes = NotesCard()
        self.setWidget(_page(self._cards, self.security, self.notes))
        self._profile = Profile("", "")
        self._unread: dict[str, Unread] = {}
        self._roots = Roots.USABLE
        self._verdict: Verdict | None = None
        self._showing = False
        for card in (self.server, self.sign_in, self.security, self.notes):
            card.edited.connect(self._on_edited)
        self.notes.fold.line.toggled.connect(self._on_notes_unfolded)
        self.sign_in.password_edited.connect(self.password_edited)
        self._lines = tuple(self.findChildren(OneLine))
        for line in self._lines:
            line.string_entered.connect(self.string_entered)
        self._client = self.security.further.certificate
        self._client.passphrase_edited.connect(self._on_passphrase_edited)
        self.sign_in.password.string_entered.connect(self.string_entered)
        self.server.parts_entered.connect(self._on_parts_entered)
        self.security.proposal_taken.connect(self._on_proposal_taken)
        self.security.cure_chosen.connect(self.cure_chosen)
        self.security.secrets_found.connect(self._on_secrets_found)
        self.security.further.belongs_above.connect(self._on_belongs_above)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where both cards have room, else one below the other."""
        beside = self.viewport().width() >= self.fontMetrics().horizontalAdvance("0") * _BESIDE
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._cards.setDirection(across if beside else down)
        keep_right_edge(self, _BESIDES)
        super().resizeEvent(event)

    def show_profile(
        self, profile: Profile, password: Secret | None, passphrase: Secret | None = None
    ) -> None:
        """Put a profile on the page; nothing is reported as edited."""
        host_before = self.server.host.host
        self._remember_unread()
        same = profile.identifier == self._profile.identifier
        unread = self._unread.pop(profile.identifier, None)
        self._showing = True
        self._profile = profile
        self.server.show_profile(profile)
        self.sign_in.show_profile(profile)
        self._client.show_remember(profile.remember_passphrase)
        self.security.show_profile(profile)
        self.notes.show_profile(profile)
        self.sign_in.password.setText(password.reveal() if password else "")
        self._client.passphrase.setText(passphrase.reveal() if passphrase else "")
        if unread is not None:
            if unread.host and (not same or profile.host == host_before):
                self.server.host.give_back(unread.host)
            if unread.rows:
                self.security.further.add_rows(unread.rows)
        self._showing = False
        self._show_state()

    def profile(self) -> Profile:
        """The page as a profile; what has no field keeps its value."""
        values = {**self.security.values(), **self.server.values(), **self.sign_in.values()}
        return replace(
            self._profile,
            values={k: v for k, v in values.items() if v},
            trust=self.security.chosen_trust,
            remember_passphrase=self._client.remember,
            **self.sign_in.fields(),
            **self.notes.fields(),
        )

    def password(self) -> Secret | None:
        return self.sign_in.password.secret if self.sign_in.is_typed else None

    def passphrase(self) -> Secret | None:
        """Of the client key."""
        return self._client.passphrase.secret

    def take_passphrase(self, passphrase: Secret) -> None:
        """One that was entered elsewhere; it is no edit of the form."""
        self._client.passphrase.setText(passphrase.reveal())
        self.passphrase_changed.emit()

    def state(self) -> FormState:
        return derive(self.profile(), roots=self._roots, verdict=self._verdict)

    def hand_on(self) -> None:
        """Report connection strings that stand in a field, typed and not left yet."""
        for line in self._lines:
            line.hand_on()
        self.security.further.take_secrets()

    def give_back(self, text: str, problem: str = "") -> None:
        """A string that could not be read, to be corrected; its password goes to its own field.

        Args:
            problem: why, and how far it was understood; it stands beside the field.
        """
        rest, password = separated(text)
        self.server.host.give_back(" ".join(rest.split()))
        self.server.show_problem(problem)
        if password is not None:
            self._take_password(password)

    @property
    def unread(self) -> frozenset[str]:
        """Identifiers of profiles for which something was typed that is no value yet. It is kept
        for them while another one is on the page, and is no part of ``profile``."""
        self._remember_unread()
        found = frozenset(self._unread)
        self._unread.pop(self._profile.identifier, None)
        return found

    def _remember_unread(self) -> None:
        host = self.server.host
        typed = Unread(host.text() if host.refused else "", self.security.further.unread)
        if self._profile.identifier and (typed.host or typed.rows):
            self._unread[self._profile.identifier] = typed

    @property
    def refused_host(self) -> bool:
        """What stands in *Host* is no host name."""
        return self.server.host.refused

    def apply(self, changes: Mapping[str, str]) -> None:
        """Put a remedy's settings into the form. An empty value removes its keyword."""
        changed = settings_of.with_settings(self.profile(), changes)
        self.show_profile(changed, self.password(), self.passphrase())
        self.edited.emit()

    def fill(self, values: Mapping[str, str], secrets: Mapping[str, Secret]) -> None:
        """Fill the form from a connection string; what it does not name stays."""
        self.apply(values)
        password, passphrase = secrets.get("password"), secrets.get("sslpassword")
        if password is not None:
            self._take_password(password)
        if passphrase is not None:
            self.take_passphrase(passphrase)
        self.edited.emit()

    def ask_for(self, keywords: set[str]) -> None:
        """Placeholders stood in these: the first that is empty gets the focus."""
        fields = {
            "host": self.server.host, "dbname": self.server.dbname, "user": self.sign_in.user,
            "password": self.sign_in.password,
        }  # fmt: skip
        wanted = next((field for keyword, field in fields.items() if keyword in keywords), None)
        if wanted is not None:
            wanted.setFocus()
            wanted.selectAll()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A connection string is pasted where no field takes it."""
        text = pasted_connection(event)
        if text:
            self.string_entered.emit(text)
        else:
            super().keyPressEvent(event)

    def _take_password(self, password: Secret) -> None:
        self.sign_in.want_typed()
        self.sign_in.password.setText(password.reveal())
        self.password_edited.emit()

    def show_roots(self, view: RootsView) -> None:
        """What stands behind the choice of roots, and what is wrong with the files of the form."""
        self._roots = roots_of(view)
        self.security.show_roots(view)
        self._show_state()

    def show_verdict(self, verdict: Verdict | str) -> None:
        """Of a test of exactly what stands in the form; empty, or not known here: as untested."""
        known = verdict if isinstance(verdict, Verdict) else None
        if known is not self._verdict:
            self._verdict = known
            self._show_state()

    def _show_state(self) -> None:
        state = self.state()
        self.security.show_state(state)
        exposed = state.exposure is not None and self._verdict is None and state.testable
        self.sign_in.show_exposure(translated(state.exposure) if state.exposure and exposed else "")

    @Slot(object)
    def _on_parts_entered(self, found: HostText) -> None:
        """user:password@host was put into *Host*: each has a field of its own."""
        if found.user:
            self.sign_in.user.setText(found.user)
        if found.password is not None:
            self._take_password(found.password)
            self.noted.emit(tr("The password was moved from Host to its own field."))

    @Slot(object)
    def _on_secrets_found(self, secrets: tuple[tuple[str, Secret], ...]) -> None:
        keywords = ", ".join(keyword for keyword, _ in secrets)
        if len(secrets) == 1 and keywords == "sslpassword":
            self.take_passphrase(secrets[0][1])
            self._client.open()
            self.noted.emit(tr("{keyword} was moved to its own field.", keyword=keywords))
        elif (
            len(secrets) == 1 and not self.sign_in.password.text() and names_the_password(keywords)
        ):
            self._take_password(secrets[0][1])
            self.noted.emit(tr("{keyword} was moved to the password field.", keyword=keywords))
        else:
            self.noted.emit(tr("Taken out, because it is a secret: {keywords}.", keywords=keywords))
        self.edited.emit()

    @Slot()
    def _on_passphrase_edited(self) -> None:
        self.passphrase_changed.emit()
        self.password_edited.emit()

    @Slot(str, str)
    def _on_belongs_above(self, keyword: str, value: str) -> None:
        self.apply({keyword: value})

    @Slot()
    def _on_edited(self) -> None:
        if not self._showing:
            self._show_state()
            self.edited.emit()

    @Slot(bool)
    def _on_notes_unfolded(self, unfolded: bool) -> None:  # noqa: FBT001 - Qt's signature
        """It is the last card: what it opens would lie below the window."""
        if unfolded:  # Qt lays out first
            QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(self.notes, 0, _BELOW))

    @Slot()
    def _on_proposal_taken(self) -> None:
        proven = proven_by_azure_roots(self.profile())
        self.show_profile(proven, self.password(), self.passphrase())
        self.edited.emit()


def made_in_turns(take: Callable[[ConnectionPage], object]) -> Iterator[Callable[[], object]]:
    """Each call makes one card; ``take`` gets the page."""
    above = {*ServerCard.KEYWORDS, *SignInCard.KEYWORDS}
    server, sign_in = cache(ServerCard), cache(SignInCard)
    security = cache(lambda: SecurityCard(above))
    yield from (server, sign_in, security)
    yield lambda: take(ConnectionPage(server(), sign_in(), security()))


def _page(cards: QBoxLayout, *below: QWidget) -> QWidget:
    page = QWidget()
    page.setObjectName("page")
    column = QVBoxLayout(page)
    column.setContentsMargins(_BESIDES, 18, _BESIDES, _BELOW)
    column.setSpacing(14)
    column.addLayout(cards)
    for card in below:
        column.addWidget(card)
    column.addStretch(1)  # all that is left over: cards are as high as what they hold
    page.setMaximumWidth(WIDEST)
    return page
