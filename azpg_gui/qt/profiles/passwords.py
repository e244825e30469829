"""Passwords of profiles: until quit in memory, or in the keyring through the engine."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from azpg_gui.core.connection.profile import Authentication, PasswordSource, Profile, Remember
from azpg_gui.core.secret import Secret
from azpg_gui.lazy import later
from azpg_gui.qt.engine import Engine, Job
from azpg_gui.qt.translation import tr, translated
from azpg_gui.qt.widgets.fields import PasswordField

if TYPE_CHECKING:
    from azpg_gui.core.storage import credentials
    from azpg_gui.core.storage.credentials import KeyringCondition
    from azpg_gui.operations import password_sources, passwords
    from azpg_gui.operations.password_sources import FileAnswer
else:  # for the worker; the entry's name is asked for once it is loaded
    credentials = later("azpg_gui.core.storage.credentials")
    passwords = later("azpg_gui.operations.passwords")
    password_sources = later("azpg_gui.operations.password_sources")

__all__ = ["Passwords"]

Written = TypeVar("Written")
_PAUSE = 250  # milliseconds after a key before the password file is looked into


class PasswordCard(Protocol):
    """Where a password is typed, and what becomes of it is said."""

    @property
    def password(self) -> PasswordField: ...

    @property
    def chosen(self) -> Remember: ...

    def show_status(self, text: str, *, trouble: bool = False) -> None: ...


class Passwords(QObject):
    """Knows what was typed, what is kept, and says so under the password field.

    Signals:
        not_kept(str): a profile was saved, its password was not, and why.
    """

    not_kept = Signal(str)

    def __init__(self, engine: Engine, card: PasswordCard, parent: QObject) -> None:
        super().__init__(parent)
        self._engine, self._card = engine, card
        self._typed: dict[str, Secret] = {}
        self._stored: dict[str, Secret] = {}  # as the keyring has them
        self._shown = ""
        self._status: KeyringCondition | None = None
        self._asking: Job | None = None
        self._writing: set[Job] = set()
        self._of_the_file: Profile | None = None  # whose password file is shown
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._look_into_file)

    @property
    def idle(self) -> bool:
        """Nothing is on its way to the keyring, or out of it."""
        return all(job.ended for job in self._writing)

    def _write(self, call: Callable[[], Written], done: Callable[[Written], None]) -> None:
        job = self._engine.run(call, done)
        self._writing = {job, *(other for other in self._writing if not other.ended)}

    def kept(self, identifier: str) -> Secret | None:
        """What was typed for a profile since the start of the program."""
        return self._typed.get(identifier)

    def keep(self, identifier: str, password: Secret | None) -> None:
        """Until quit, in memory."""
        if password is None:
            self._typed.pop(identifier, None)
        else:
            self._typed[identifier] = password

    def take_over(self, other: "Passwords") -> None:
        """What another window knew."""
        self._typed, self._stored = dict(other._typed), dict(other._stored)  # noqa: SLF001

    def is_new(self, profile: Profile) -> bool:
        """Saving would put another password into the keyring."""
        typed = self.kept(profile.identifier)
        return (
            profile.in_keyring
            and typed is not None
            and typed != self._stored.get(profile.identifier)
        )

    def show_for(self, profile: Profile) -> None:
        """A profile was put into the form: fetch its password if it is kept in the keyring."""
        self._shown = profile.identifier
        self.show_status_for(profile)
        if not profile.in_keyring or self.kept(profile.identifier):
            return

        def read(answer: "tuple[Secret | None, KeyringCondition]") -> None:
            if self._shown != profile.identifier:
                return
            secret, self._status = answer
            if secret is not None and not self._card.password.text():
                self._card.password.setText(secret.reveal())
                self.keep(profile.identifier, secret)
            if secret is not None:
                self._stored[profile.identifier] = secret
            self._show_trouble()

        self._engine.run(lambda: passwords.read_password(credentials.entry_of(profile)), read)

    def show_status_for(self, profile: Profile) -> None:
        """Where the password of this profile goes or comes from, before it does."""
        before, self._of_the_file = self._of_the_file, None
        self._pause.stop()
        if not profile.takes_password:
            self._card.show_status(_without_password(profile))
            return
        match profile.password_source:
            case PasswordSource.PASSWORD_FILE:
                self._of_the_file = profile
                if before is None or before.identifier != profile.identifier:
                    self._card.show_status("")
                if before is None or before.values != profile.values:
                    self._pause.start()
            case PasswordSource.COMMAND:
                text = tr("Run at each test; the first line it prints is the password. You are "
                          "shown the command and asked once before.")  # fmt: skip
                self._card.show_status(text)
            case PasswordSource.KEYRING:
                text = tr("Kept in the system keyring as “azpg/{name}” when you save.",
                          name=profile.name)  # fmt: skip
                self._card.show_status(text)
                # Asked once, not at every key that is typed; storing tells anew.
                if self._status is None and (self._asking is None or self._asking.ended):
                    self._check_keyring()
                self._show_trouble()
            case PasswordSource.ASK if profile.remember is Remember.UNTIL_QUIT:
                self._card.show_status(tr("Kept in memory until you quit."))
            case PasswordSource.ASK:
                self._card.show_status(tr("Not kept: asked for again at the next start."))

    @Slot()
    def _look_into_file(self) -> None:
        profile = self._of_the_file
        if profile is None:
            return

        def looked(answer: "FileAnswer") -> None:
            if self._of_the_file is not None and self._of_the_file.values == profile.values:
                self._card.show_status(translated(answer.sentence), trouble=not answer.found)

        self._engine.run(
            lambda: password_sources.look_into_file(profile), looked, newest_of="password file"
        )

    def _show_trouble(self) -> None:
        status, wanted = self._status, self._card.chosen is Remember.KEYRING
        if wanted and status is not None and not status.usable:
            self._card.show_status(translated(status.sentence), trouble=True)

    def _check_keyring(self) -> None:
        def known(status: "KeyringCondition") -> None:
            self._status = status
            self._show_trouble()

        self._asking = self._engine.run(passwords.keyring_status, known)

    def save(self, before: Profile | None, profile: Profile) -> None:
        """A profile was saved: keep its password where it says, and forget it where it lay."""
        password = self.kept(profile.identifier)
        kept_before = before is not None and before.in_keyring
        old = credentials.entry_of(before) if before is not None and kept_before else None
        new = credentials.entry_of(profile) if profile.in_keyring else None
        if old is None and new is None:
            return

        def moved(status: "KeyringCondition") -> None:
            self._status = status
            if status.usable and new is not None:
                if password is not None:
                    self._stored[profile.identifier] = password
                text = tr("Kept in the system keyring as “{name}”.", name=new.service)
                self._card.show_status(text)
            elif new is not None and password is not None:
                self.not_kept.emit(translated(status.sentence))
            self._show_trouble()

        self._write(lambda: passwords.move_password(old, new, password), moved)

    def forget(self, profile: Profile, then: Callable[[Secret | None], None]) -> None:
        """A profile was deleted; ``then`` gets the password that lay in the keyring, so that it
        can be put back."""
        self._typed.pop(profile.identifier, None)
        self._stored.pop(profile.identifier, None)
        if not profile.in_keyring:
            return
        entry = credentials.entry_of(profile)
        self._write(lambda: passwords.take_password(entry), then)

    def put_back(self, profile: Profile, secret: Secret) -> None:
        """A deletion was taken back."""

        def back(status: "KeyringCondition") -> None:
            self._status = status
            self._stored[profile.identifier] = secret
            self._show_trouble()

        entry = credentials.entry_of(profile)
        self._write(lambda: passwords.move_password(None, entry, secret), back)


def _without_password(profile: Profile) -> str:
    if profile.authentication is Authentication.NONE:
        return tr("No password is sent. The server must let this user in without one.")
    if profile.values.get("sslcert"):
        return tr("The client certificate signs in. No password is sent.")
    return tr("No password is sent. Choose the client certificate under Security.")
