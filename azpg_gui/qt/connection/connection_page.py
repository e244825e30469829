"""The page *Connection*: what the user types becomes a profile and a password, and back."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from azpg_gui.core.connection.profile import Profile, Trust
from azpg_gui.core.secret import Secret
from azpg_gui.qt.connection.form_state import FormState, derive
from azpg_gui.qt.connection.security_card import SecurityCard
from azpg_gui.qt.connection.server_card import ServerCard
from azpg_gui.qt.connection.sign_in_card import SignInCard
from azpg_gui.qt.jobs import RootsView

__all__ = ["ConnectionPage"]


class ConnectionPage(QScrollArea):
    """Signals:
    edited(): the profile on the page changed, by the user or by a remedy.
    string_entered(str): a connection string was put into the host field.
    """

    edited = Signal()
    string_entered = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.server, self.sign_in, self.security = ServerCard(), SignInCard(), SecurityCard()
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(26, 18, 26, 24)
        column.setSpacing(14)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.server, 1)
        row.addWidget(self.sign_in, 1)
        column.addLayout(row)
        column.addWidget(self.security)
        column.addStretch()
        self.setWidget(page)
        self._profile = Profile("", "")
        self._root_file_present = True
        self._showing = False
        for signal in (self.server.edited, self.sign_in.edited, self.security.edited):
            signal.connect(self._on_edited)
        self.sign_in.password_edited.connect(self.edited)
        self.server.host.string_entered.connect(self.string_entered)
        self.security.proposal_taken.connect(self._on_proposal_taken)

    def show_profile(self, profile: Profile, password: Secret | None) -> None:
        """Put a profile on the page; nothing is reported as edited."""
        self._showing = True
        self._profile = profile
        self.server.show_profile(profile)
        self.sign_in.show_profile(profile)
        self.security.show_profile(profile)
        self.sign_in.password.setText(password.reveal() if password else "")
        self._showing = False
        self._show_state()

    def profile(self) -> Profile:
        """The page as a profile; what has no field keeps its value."""
        values = {**self.security.values(), **self.server.values(), **self.sign_in.values()}
        return replace(
            self._profile,
            values={k: v for k, v in values.items() if v},
            trust=self.security.chosen_trust,
            remember=self.sign_in.chosen,
        )

    def password(self) -> Secret | None:
        return self.sign_in.password.secret

    def state(self) -> FormState:
        return derive(self.profile(), root_file_present=self._root_file_present)

    def apply(self, changes: Mapping[str, str]) -> None:
        """Put a remedy's settings into the form. An empty value removes its keyword."""
        # Loaded by preload(): a remedy comes from a test.
        from azpg_gui.core.connection.target import with_settings  # noqa: PLC0415

        self.show_profile(with_settings(self.profile(), changes), self.password())
        self.edited.emit()

    def fill(self, values: Mapping[str, str], secrets: Mapping[str, Secret]) -> None:
        """Fill the form from a connection string; what it does not name stays."""
        self.apply(values)
        password = secrets.get("password")
        if password is not None:
            self.sign_in.password.setText(password.reveal())
        self.edited.emit()

    def show_roots(self, view: RootsView) -> None:
        self._root_file_present = bool(view.loaded and view.loaded.certificates)
        self.security.show_roots(view)
        self._show_state()

    def _show_state(self) -> None:
        self.security.show_state(self.state())

    @Slot()
    def _on_edited(self) -> None:
        if not self._showing:
            self._show_state()
            self.edited.emit()

    @Slot()
    def _on_proposal_taken(self) -> None:
        profile = self.profile()
        values = {**profile.values, "sslmode": "verify-full"}
        values.pop("sslrootcert", None)
        self.show_profile(replace(profile, values=values, trust=Trust.AZURE), self.password())
        self.edited.emit()
