"""User, how the user signs in, and where the password comes from."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from azpg_gui.core.connection.profile import Authentication, PasswordSource, Profile, Remember
from azpg_gui.lazy import later
from azpg_gui.qt.connection.copy_notice import CopyNotice
from azpg_gui.qt.translation import tr
from azpg_gui.qt.widgets.basic import Card, button, field_label, label, labelled, restyle
from azpg_gui.qt.widgets.fields import OneLine, PasswordField, PlainCombo

if TYPE_CHECKING:
    from azpg_gui.core.azure import commands
    from azpg_gui.core.connection import command_words
    from azpg_gui.qt.widgets import file_dialog
else:
    file_dialog = later("azpg_gui.qt.widgets.file_dialog")  # QFileDialog is wanted seldom
    commands = later("azpg_gui.core.azure.commands")
    command_words = later("azpg_gui.core.connection.command_words")

__all__ = ["SignInCard"]

_OWN_PLACE: Final = r"%APPDATA%\postgresql\pgpass.conf" if os.name == "nt" else "~/.pgpass"
_TAKES_PASSWORD: Final = frozenset({Authentication.PASSWORD, Authentication.TOKEN})


class SignInCard(Card):
    """Only the fields that the choices need are there.

    Signals:
        edited(): anything but the password was changed by the user.
        password_edited(): the password was.

    Attributes:
        password_from: a ``Remember`` where the password is typed, else a ``PasswordSource``.
    """

    edited = Signal()
    password_edited = Signal()

    KEYWORDS: Final = ("user", "passfile")

    def __init__(self) -> None:
        super().__init__(tr("Sign-in"))
        self.user, self.password = OneLine(), PasswordField()
        self.authentication, self.password_from = PlainCombo(), PlainCombo()
        self.passfile, self.command = QLineEdit(), QLineEdit()
        for kind, text in (
            (Authentication.PASSWORD, tr("Password")),
            (Authentication.TOKEN, tr("Access token")),
            (Authentication.CERTIFICATE, tr("Client certificate alone")),
            (Authentication.NONE, tr("None")),
        ):
            self.authentication.addItem(text, kind)
        for choice, text in (
            (Remember.NEVER, tr("Ask every time")),
            (Remember.UNTIL_QUIT, tr("Typed, kept until I quit")),
            (Remember.KEYRING, tr("System keyring")),
            (PasswordSource.PASSWORD_FILE, tr("Password file")),
            (PasswordSource.COMMAND, tr("Command")),
        ):
            self.password_from.addItem(text, choice)
        self.status = label("", "muted", wrap=True, selectable=True)
        self.exposure = label("", wrap=True)
        self._lay_out()
        self.exposure.setProperty("state", "warning")
        self.exposure.hide()
        for line in (self.user, self.passfile, self.command):
            line.textEdited.connect(self.edited)
        for combo in (self.authentication, self.password_from):
            combo.currentIndexChanged.connect(self._on_chosen)
        self.password.textEdited.connect(self.password_edited)
        self._show_fields()

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addLayout(labelled(tr("&User"), self.user), 1)
        first.addLayout(labelled(tr("&Authentication"), self.authentication), 1)
        self._password_name = field_label(tr("Pass&word"), self.password)
        self._typed = _boxed(self._password_name, self.password)
        self._from = QWidget()
        self._from.setLayout(labelled(tr("Password &from"), self.password_from))
        second.addWidget(self._typed, 1)
        second.addWidget(self._from, 1)
        for row in (first, second):
            row.setSpacing(12)
            self.body.addLayout(row)
        self._file = QWidget()
        file_row = QHBoxLayout(self._file)
        file_row.setSpacing(6)
        file_row.addLayout(labelled(tr("Password file (passfile)"), self.passfile), 1)
        choose = button(tr("Choose…"))
        choose.setAccessibleName(tr("Choose a password file"))
        choose.clicked.connect(self._on_choose)
        file_row.addWidget(choose, 0, Qt.AlignmentFlag.AlignBottom)
        self.passfile.setPlaceholderText(_OWN_PLACE)  # libpq's own, where nothing is named
        self._command = QWidget()
        self._command.setLayout(labelled(tr("Command (no shell)"), self.command))
        for box in (self._from, self._file, self._command):
            layout = box.layout()
            if layout is not None:
                layout.setContentsMargins(0, 0, 0, 0)
        self.copy_notice = CopyNotice()
        for widget in (self._file, self._command, self.copy_notice, self.status, self.exposure):
            self.body.addWidget(widget)
        self.body.addStretch()

    # What is chosen -------------------------------------------------------------------------------

    @property
    def _kind(self) -> Authentication:
        return Authentication(self.authentication.currentData())

    @property
    def source(self) -> PasswordSource:
        """Where the password comes from, were one wanted."""
        chosen = self.password_from.currentData()
        if chosen == Remember.KEYRING:
            return PasswordSource.KEYRING
        typed = chosen in {Remember.NEVER, Remember.UNTIL_QUIT}
        return PasswordSource.ASK if typed else PasswordSource(chosen)

    @property
    def is_typed(self) -> bool:
        """A password or token is typed in the form."""
        typed = self.source in {PasswordSource.ASK, PasswordSource.KEYRING}
        return typed and self._kind in _TAKES_PASSWORD

    @property
    def chosen(self) -> Remember:
        """What becomes of what is typed."""
        return Remember(self.password_from.currentData()) if self.is_typed else Remember.NEVER

    @property
    def lacks_command(self) -> bool:
        wants = self.source is PasswordSource.COMMAND and self._kind in _TAKES_PASSWORD
        return wants and not self.command.text().strip()

    def fields(self) -> Mapping[str, Any]:
        """Of a ``Profile``, libpq's keywords apart."""
        return {
            "remember": self.chosen,
            "authentication": self._kind,
            "password_source": self.source,
            "password_command": self._words(),
        }

    def _words(self) -> tuple[str, ...]:
        text = self.command.text()
        return command_words.words_of(text) if text.strip() else ()

    def values(self) -> dict[str, str]:
        return {"user": self.user.value, "passfile": self.passfile.text().strip()}

    # What is shown --------------------------------------------------------------------------------

    def show_profile(self, profile: Profile) -> None:
        source = profile.password_source
        typed = source in {PasswordSource.ASK, PasswordSource.KEYRING}
        self.user.setText(profile.user)
        self.user.setCursorPosition(0)  # long: from its beginning
        self.authentication.setCurrentIndex(self.authentication.findData(profile.authentication))
        chosen: object = profile.remember if typed else source
        self.password_from.setCurrentIndex(self.password_from.findData(chosen))
        if self.passfile.text().strip() != profile.values.get("passfile", ""):
            self.passfile.setText(profile.values.get("passfile", ""))
        if self._words() != profile.password_command:  # else it stays as it was typed
            self.command.setText(command_words.as_typed(profile.password_command))
            self.command.setCursorPosition(0)
        self._show_fields()

    def show_status(self, text: str, *, trouble: bool = False) -> None:
        """One line on where the password is kept, or why it is not."""
        self.status.setText(text)
        restyle(self.status, "state", "warning" if trouble else "")

    def show_exposure(self, text: str) -> None:
        """That this sslmode would give the password away before the server is proven; or empty."""
        self.exposure.setText(text)
        self.exposure.setVisible(bool(text) and self._kind in _TAKES_PASSWORD)

    def want_typed(self) -> None:
        """A password came from elsewhere, such as a connection string: it needs its field."""
        if self._kind not in _TAKES_PASSWORD:
            self.authentication.setCurrentIndex(
                self.authentication.findData(Authentication.PASSWORD)
            )
        if not self.is_typed:
            self.password_from.setCurrentIndex(self.password_from.findData(Remember.NEVER))

    def focus_secret(self) -> None:
        """Where one says what is signed in with."""
        lines: list[tuple[QWidget, QLineEdit]] = [
            (self._typed, self.password),
            (self._file, self.passfile),
        ]
        lines.append((self._command, self.command))
        found = next((line for box, line in lines if not box.isHidden()), None)
        if found is None:
            self.authentication.setFocus()
        else:
            found.setFocus()
            found.selectAll()

    def _show_fields(self) -> None:
        takes, source = self._kind in _TAKES_PASSWORD, self.source
        token = self._kind is Authentication.TOKEN
        name = tr("Access to&ken") if token else tr("Pass&word")
        self._password_name.setText(name)
        self.password.setAccessibleName(name.replace("&", ""))
        self._from.setVisible(takes)
        self._typed.setVisible(self.is_typed)
        # A file that is named has effect where nothing is typed: it is not hidden.
        by_file = source is PasswordSource.PASSWORD_FILE
        named = bool(self.passfile.text()) and source is not PasswordSource.COMMAND
        self._file.setVisible(takes and (by_file or named))
        self._command.setVisible(takes and source is PasswordSource.COMMAND)
        self.command.setPlaceholderText("pass show azure/orders")

    @Slot()
    def _on_chosen(self) -> None:
        if self.lacks_command and self._kind is Authentication.TOKEN:
            self.command.setText(commands.new_token())  # shown before it runs, as every command
            self.command.setCursorPosition(0)
        self._show_fields()
        self.edited.emit()

    @Slot()
    def _on_choose(self) -> None:
        path = file_dialog.file_to_open(
            self, tr("Choose a password file"), self.passfile.text() or Path.home()
        )
        if path is not None:
            self.passfile.setText(str(path))
            self.edited.emit()


def _boxed(name: QWidget, field: QWidget) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(name)
    column.addWidget(field)
    return box
