"""User, password, and what becomes of the password."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from azpg_gui.core.connection.profile import Profile, Remember
from azpg_gui.qt.translation import tr
from azpg_gui.qt.widgets.basic import Card, label, labelled, restyle
from azpg_gui.qt.widgets.fields import OneLine, PasswordField, PlainCombo

__all__ = ["SignInCard"]


class SignInCard(Card):
    """Signals:
    edited(): user or remember was changed by the user.
    password_edited(): the password was.
    """

    edited = Signal()
    password_edited = Signal()

    KEYWORDS: Final = ("user",)

    def __init__(self) -> None:
        super().__init__(tr("Sign-in"))
        self.user = OneLine()
        self.password = PasswordField()
        self.remember = PlainCombo()
        for choice, text in (
            (Remember.NEVER, tr("Never")),
            (Remember.UNTIL_QUIT, tr("Until I quit")),
            (Remember.KEYRING, tr("In the system keyring")),
        ):
            self.remember.addItem(text, choice)
        self.status = label("", "muted", wrap=True)
        self.body.addLayout(labelled(tr("&User"), self.user))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(labelled(tr("Pass&word"), self.password), 1)
        row.addLayout(labelled(tr("&Remember"), self.remember), 1)
        self.body.addLayout(row)
        self.body.addWidget(self.status)
        self.exposure = label("", wrap=True)
        self.exposure.setProperty("state", "warning")
        self.exposure.hide()
        self.body.addWidget(self.exposure)
        self.body.addStretch()
        self.user.textEdited.connect(self.edited)
        self.remember.currentIndexChanged.connect(self.edited)
        self.password.textEdited.connect(self.password_edited)

    @property
    def chosen(self) -> Remember:
        return Remember(self.remember.currentData())

    def show_profile(self, profile: Profile) -> None:
        self.user.setText(profile.user)
        self.remember.setCurrentIndex(self.remember.findData(profile.remember))

    def show_status(self, text: str, *, trouble: bool = False) -> None:
        """One line on where the password is kept, or why it is not."""
        self.status.setText(text)
        restyle(self.status, "state", "warning" if trouble else "")

    def show_exposure(self, text: str) -> None:
        """That this sslmode would give the password away before the server is proven; or empty."""
        self.exposure.setText(text)
        self.exposure.setVisible(bool(text))

    def values(self) -> dict[str, str]:
        return {"user": self.user.value}
