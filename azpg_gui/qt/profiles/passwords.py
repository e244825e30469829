"""Passwords of profiles: until quit in memory, or in the keyring through the engine."""

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from azpg_gui.core.connection.profile import Profile, Remember
from azpg_gui.core.secret import Secret
from azpg_gui.qt.connection.sign_in_card import SignInCard
from azpg_gui.qt.engine import Engine, Finished, Job, JobOutcome, Post
from azpg_gui.qt.jobs import keyring_status, move_password, read_password
from azpg_gui.qt.translation import tr, translated

if TYPE_CHECKING:
    from azpg_gui.core.storage.credentials import CredentialStatus, Entry

__all__ = ["Passwords"]

Written = TypeVar("Written")


class Passwords(QObject):
    """Knows what was typed, what is kept, and says so under the password field.

    Signals:
        not_kept(str): a profile was saved, its password was not, and why.
    """

    not_kept = Signal(str)

    def __init__(self, engine: Engine, card: SignInCard, parent: QObject) -> None:
        super().__init__(parent)
        self._engine, self._card = engine, card
        self._typed: dict[str, Secret] = {}
        self._stored: dict[str, Secret] = {}  # as the keyring has them
        self._shown = ""
        self._status: CredentialStatus | None = None
        self._asking: Job | None = None
        self._writing: set[Job] = set()

    @property
    def idle(self) -> bool:
        """Nothing is on its way to the keyring, or out of it."""
        return all(job.ended for job in self._writing)

    def _write(
        self,
        work: Callable[[Post], Coroutine[Any, Any, Written]],
        done: Callable[[JobOutcome[Written]], None],
    ) -> None:
        running = {job for job in self._writing if not job.ended}
        self._writing = {*running, self._engine.start(work, done)}

    def kept(self, identifier: str) -> Secret | None:
        """What was typed for a profile since the start of the program."""
        return self._typed.get(identifier)

    def keep(self, identifier: str, password: Secret | None) -> None:
        """Until quit, in memory."""
        if password is None:
            self._typed.pop(identifier, None)
        else:
            self._typed[identifier] = password

    def is_new(self, profile: Profile) -> bool:
        """Saving would put another password into the keyring."""
        typed = self.kept(profile.identifier)
        kept_there = profile.remember is Remember.KEYRING
        return kept_there and typed is not None and typed != self._stored.get(profile.identifier)

    def show_for(self, profile: Profile) -> None:
        """A profile was put into the form: fetch its password if it is kept in the keyring."""
        self._shown = profile.identifier
        self.show_status_for(profile)
        if profile.remember is not Remember.KEYRING or self.kept(profile.identifier):
            return

        async def work(_post: Post) -> "tuple[Secret | None, CredentialStatus]":
            return await read_password(_entry(profile))

        def done(outcome: "JobOutcome[tuple[Secret | None, CredentialStatus]]") -> None:
            if not isinstance(outcome, Finished) or self._shown != profile.identifier:
                return
            secret, self._status = outcome.value
            if secret is not None and not self._card.password.text():
                self._card.password.setText(secret.reveal())
                self.keep(profile.identifier, secret)
            if secret is not None:
                self._stored[profile.identifier] = secret
            self._show_trouble()

        self._engine.start(work, done)

    def show_status_for(self, profile: Profile) -> None:
        """Where the password of this profile goes, before it goes there."""
        match profile.remember:
            case Remember.NEVER:
                self._card.show_status(tr("Not kept: asked for again at the next start."))
            case Remember.UNTIL_QUIT:
                self._card.show_status(tr("Kept in memory until you quit."))
            case Remember.KEYRING:
                self._card.show_status(
                    tr(
                        "Kept in the system keyring as “azpg/{name}” when you save.",
                        name=profile.name,
                    )
                )
                # Asked once, not at every key that is typed; storing tells anew.
                if self._status is None and self._asking is None:
                    self._check_keyring()
                self._show_trouble()

    def _show_trouble(self) -> None:
        status, wanted = self._status, self._card.chosen is Remember.KEYRING
        if wanted and status is not None and not status.usable:
            self._card.show_status(translated(status.sentence), trouble=True)

    def _check_keyring(self) -> None:
        async def work(_post: Post) -> "CredentialStatus":
            return await keyring_status()

        def done(outcome: "JobOutcome[CredentialStatus]") -> None:
            self._asking = None
            if isinstance(outcome, Finished):
                self._status = outcome.value
                self._show_trouble()

        self._asking = self._engine.start(work, done)

    def save(self, before: Profile | None, profile: Profile) -> None:
        """A profile was saved: keep its password where it says, and forget it where it lay."""
        password = self.kept(profile.identifier)
        old = _entry(before) if before and before.remember is Remember.KEYRING else None
        new = _entry(profile) if profile.remember is Remember.KEYRING else None
        if old is None and new is None:
            return

        async def work(_post: Post) -> "CredentialStatus":
            # Renamed, and the password not touched: take it along.
            secret = password
            if new is not None and secret is None and old is not None and old != new:
                secret, _ = await read_password(old)
            return await move_password(old, new, secret)

        def done(outcome: "JobOutcome[CredentialStatus]") -> None:
            if not isinstance(outcome, Finished):
                return
            self._status = outcome.value
            if self._status.usable and new is not None:
                if password is not None:
                    self._stored[profile.identifier] = password
                text = tr("Kept in the system keyring as “{name}”.", name=new.service)
                self._card.show_status(text)
            elif new is not None and password is not None:
                self.not_kept.emit(translated(self._status.sentence))
            self._show_trouble()

        self._write(work, done)

    def forget(self, profile: Profile, then: Callable[[Secret | None], None]) -> None:
        """A profile was deleted; ``then`` gets the password that lay in the keyring, so that it
        can be put back."""
        self._typed.pop(profile.identifier, None)
        self._stored.pop(profile.identifier, None)
        if profile.remember is not Remember.KEYRING:
            return

        async def work(_post: Post) -> Secret | None:
            secret, _ = await read_password(_entry(profile))
            await move_password(_entry(profile), None, None)
            return secret

        def done(outcome: JobOutcome[Secret | None]) -> None:
            if isinstance(outcome, Finished):
                then(outcome.value)

        self._write(work, done)

    def put_back(self, profile: Profile, secret: Secret) -> None:
        """A deletion was taken back."""

        async def work(_post: Post) -> "CredentialStatus":
            return await move_password(None, _entry(profile), secret)

        def done(outcome: "JobOutcome[CredentialStatus]") -> None:
            if isinstance(outcome, Finished):
                self._status = outcome.value
                self._stored[profile.identifier] = secret
                self._show_trouble()

        self._write(work, done)


def _entry(profile: Profile) -> "Entry":
    # Loaded by preload(): the engine runs before any password is asked for.
    from azpg_gui.core.storage.credentials import entry_of  # noqa: PLC0415

    return entry_of(profile)
