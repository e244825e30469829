"""Passwords, and passphrases of keys: until quit in memory, or in the keyring."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from azpg_gui.core.connection.profile import Authentication, PasswordSource, Profile, Remember
from azpg_gui.core.secret import Secret
from azpg_gui.lazy import later
from azpg_gui.qt.engine import Engine
from azpg_gui.qt.profiles.keyring_question import KeyringAnswer, KeyringQuestion
from azpg_gui.qt.translation import tr, translated
from azpg_gui.qt.widgets.fields import PasswordField

if TYPE_CHECKING:
    from azpg_gui.core.storage.credentials import KeyringCondition
    from azpg_gui.operations import password_sources, passwords
    from azpg_gui.operations.password_sources import FileAnswer
    from azpg_gui.qt.job import Job
else:  # for the worker
    passwords = later("azpg_gui.operations.passwords")
    password_sources = later("azpg_gui.operations.password_sources")

__all__ = ["PASSPHRASE", "PASSWORD", "Passwords"]

Written = TypeVar("Written")
PASSWORD, PASSPHRASE = "password", "sslpassword"
_PAUSE = 250  # milliseconds after a key before the password file is looked into
# By their names: the module is for the worker. The others stay as they are by asking.
_MAY_BE_OPENED = frozenset({"locked", "dismissed", "missing", "gone"})


class PasswordCard(Protocol):
    """Where a password is typed, and what becomes of it is said."""

    @property
    def password(self) -> PasswordField: ...

    @property
    def chosen(self) -> Remember: ...

    def show_status(self, text: str, *, trouble: bool = False) -> None: ...


class PassphraseCard(Protocol):
    """The same of the client key's passphrase."""

    @property
    def passphrase(self) -> PasswordField: ...

    @property
    def remember(self) -> Remember: ...

    def show_status(self, text: str, *, trouble: bool = False) -> None: ...


class Passwords(QObject):
    """Knows what was typed, what is kept, and says so under the fields; each by its libpq keyword.

    Signals:
        not_kept(str): a profile was saved, its secrets were not, and why.

    Attributes:
        question: what the keyring is asked for the profile in the form.
    """

    not_kept = Signal(str)

    def __init__(
        self, engine: Engine, card: PasswordCard, key: PassphraseCard, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._engine, self._card, self._key = engine, card, key
        # By a profile's identifier, then by keyword.
        self._typed: dict[str, dict[str, Secret]] = {}
        self._stored: dict[str, dict[str, Secret]] = {}  # as the keyring has them
        self._shown: Profile | None = None  # as it stands in the form
        self._status: KeyringCondition | None = None
        self._asking: Job | None = None
        self._writing: set[Job] = set()
        self._of_the_file: Profile | None = None  # whose password file is shown
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._look_into_file)
        self.question = KeyringQuestion(engine, self._on_answer, self)
        self.question.slow.connect(self._say_asked)

    @property
    def idle(self) -> bool:
        """Nothing is on its way to the keyring, or out of it."""
        return all(job.ended for job in self._writing)

    def _write(self, call: Callable[[], Written], done: Callable[[Written], None]) -> None:
        job = self._engine.run(call, done)
        self._writing = {job, *(other for other in self._writing if not other.ended)}

    def kept(self, identifier: str, keyword: str = PASSWORD) -> Secret | None:
        """What was typed for a profile since the start of the program."""
        return self._typed.get(identifier, {}).get(keyword)

    def all_kept(self, identifier: str) -> dict[str, Secret]:
        """By its keyword."""
        return dict(self._typed.get(identifier, {}))

    def keep(self, identifier: str, secret: Secret | None, keyword: str = PASSWORD) -> None:
        """Until quit, in memory."""
        kept = {k: v for k, v in self._typed.get(identifier, {}).items() if k != keyword}
        self._typed[identifier] = kept if secret is None else {**kept, keyword: secret}

    def take_over(self, other: "Passwords") -> None:
        """What another window knew."""
        self._typed, self._stored = dict(other._typed), dict(other._stored)  # noqa: SLF001

    def is_new(self, profile: Profile) -> bool:
        """Saving would put another secret into the keyring."""
        stored = self._stored.get(profile.identifier, {})
        typed = self._typed.get(profile.identifier, {})
        return any(typed[k] != stored.get(k) for k in profile.kept_in_keyring & typed.keys())

    def show_for(self, profile: Profile, saved: Profile | None = None) -> None:
        """A profile was put into the form: fetch what it keeps in the keyring.

        Args:
            saved: as it is saved; its secrets lie under that name until the next save.
        """
        before = self._shown
        if before is not None and before.identifier != profile.identifier:
            self._forget_unkept(before)
        self.show_status_for(profile)
        self.question.ask(_as_saved(profile, saved), self._wanted(profile))

    def ask_again(self, profile: Profile, saved: Profile | None, then: Callable[[], None]) -> None:
        """Before a test: where the keyring gave nothing, locked or its prompt closed, it may
        now; where it is asked already, that answer is waited for.

        ``then`` is called once, whatever the answer is; not at all where another press came after
        this one, where the form changed, or where another profile came into it.
        """
        if self._shown is not None and self._shown.identifier != profile.identifier:
            return  # left while the press was on its way
        self.question.drop_waiting()
        wanted = self._wanted(profile)
        if wanted & self.question.keywords:
            self.question.wait(then)
        elif wanted and self._status is not None and self._status.state in _MAY_BE_OPENED:
            self.question.ask(_as_saved(profile, saved), wanted, then)
        else:
            then()

    def _wanted(self, profile: Profile) -> frozenset[str]:
        return profile.kept_in_keyring - self._typed.get(profile.identifier, {}).keys()

    def _on_answer(self, answer: KeyringAnswer) -> None:
        place, found = answer.place, answer.found
        self._status = answer.status or self._status
        fields = {PASSWORD: self._card.password, PASSPHRASE: self._key.passphrase}
        for keyword, secret in found.items():
            if not fields[keyword].text():
                fields[keyword].setText(secret.reveal())
                self.keep(place.identifier, secret, keyword)
        # Saved while the keyring was asked: that is said already.
        saved = self._stored.get(place.identifier, {}).keys() - self._wanted(place)
        self._has_stored(place, found)
        for keyword, shown in self._kept_in_keyring():
            if keyword in answer.asked - saved:
                shown.show_status(_when_saved(self._shown or place))
        self._show_trouble()
        self._say_kept(place, found)

    def _kept_in_keyring(self) -> "list[tuple[str, PasswordCard | PassphraseCard]]":
        """By their keywords, the parts of the form that say so."""
        return [
            (keyword, shown)
            for keyword, shown, choice in (
                (PASSWORD, self._card, self._card.chosen),
                (PASSPHRASE, self._key, self._key.remember),
            )
            if choice is Remember.KEYRING
        ]

    @Slot()
    def _say_asked(self) -> None:
        """The keyring takes its time: it may be waiting for somebody."""
        known = self._typed.get(self._shown.identifier, {}) if self._shown is not None else {}
        for keyword, shown in self._kept_in_keyring():
            if keyword in self.question.keywords and keyword not in known:
                shown.show_status(tr("The keyring is asked. If it shows a prompt, answer that."))

    def _forget_unkept(self, left: Profile) -> None:
        """What is asked for every time goes with its profile."""
        if left.remember_passphrase is Remember.NEVER:
            self.keep(left.identifier, None, PASSPHRASE)

    def _has_stored(self, profile: Profile, secrets: Mapping[str, Secret]) -> None:
        before = self._stored.get(profile.identifier, {})
        self._stored[profile.identifier] = {**before, **secrets}

    def show_status_for(self, profile: Profile) -> None:
        """Where the password of this profile goes or comes from, before it does."""
        self._shown = profile
        before, self._of_the_file = self._of_the_file, None
        self._pause.stop()
        self._show_key_status(profile)
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
                self._card.show_status(_when_saved(profile))
                self._look_for_keyring()
            case PasswordSource.ASK if profile.remember is Remember.UNTIL_QUIT:
                self._card.show_status(tr("Kept in memory until you quit."))
            case PasswordSource.ASK:
                text = tr("Asked for at each test while the field is empty, and never kept.")
                self._card.show_status(text)

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

    def _show_key_status(self, profile: Profile) -> None:
        match profile.remember_passphrase:
            case Remember.KEYRING:
                self._key.show_status(_when_saved(profile))
                self._look_for_keyring()
            case Remember.UNTIL_QUIT:
                self._key.show_status(tr("Kept in memory until you quit."))
            case Remember.NEVER:
                self._key.show_status(
                    tr("Asked for when the key needs it, and forgotten with the next profile.")
                )

    def _show_trouble(self) -> None:
        status = self._status
        if status is None or status.usable:
            return
        for _, shown in self._kept_in_keyring():
            shown.show_status(translated(status.sentence), trouble=True)

    def _look_for_keyring(self) -> None:
        """Once, not at every key that is typed; storing tells anew."""
        if self._status is None and (self._asking is None or self._asking.ended):
            self._check_keyring()
        self._show_trouble()

    def _check_keyring(self) -> None:
        def known(status: "KeyringCondition") -> None:
            self._status = status
            self._show_trouble()

        self._asking = self._engine.run(passwords.keyring_status, known)

    def save(self, before: Profile | None, profile: Profile) -> None:
        """A profile was saved: keep its secrets where it says, and forget them where they lay."""
        if not profile.kept_in_keyring and not (before and before.kept_in_keyring):
            return
        typed = self.all_kept(profile.identifier)
        kept = {k: secret for k, secret in typed.items() if k in profile.kept_in_keyring}

        def moved(status: "KeyringCondition") -> None:
            self._status = status
            if status.usable:
                self._has_stored(profile, kept)
                self._say_kept(profile, kept)
            elif kept:
                self.not_kept.emit(translated(status.sentence))
            self._show_trouble()

        self._write(lambda: passwords.move_secrets(before, profile, kept), moved)

    def _say_kept(self, place: Profile, keywords: Collection[str]) -> None:
        """Of the secrets that lie there, where they are the form's."""
        if self._shown is None or self._shown.identifier != place.identifier:
            return
        text = tr("Kept in the system keyring as “{name}”.", name=f"azpg/{place.name}")
        for keyword, shown in self._kept_in_keyring():
            if keyword in keywords:
                shown.show_status(text)

    def forget(self, profile: Profile, then: Callable[[Mapping[str, Secret]], None]) -> None:
        """A profile was deleted; ``then`` gets what lay in the keyring, so that it can be put
        back."""
        self._typed.pop(profile.identifier, None)
        self._stored.pop(profile.identifier, None)
        if profile.kept_in_keyring:
            self._write(lambda: passwords.take_secrets(profile), then)

    def put_back(self, profile: Profile, secrets: Mapping[str, Secret]) -> None:
        """A deletion was taken back."""

        def back(status: "KeyringCondition") -> None:
            self._status = status
            self._has_stored(profile, secrets)
            self._show_trouble()

        self._write(lambda: passwords.move_secrets(None, profile, secrets), back)


def _as_saved(profile: Profile, saved: Profile | None) -> Profile:
    """Its secrets lie under that name until the next save."""
    return profile if saved is None else replace(profile, name=saved.name)


def _when_saved(profile: Profile) -> str:
    return tr("Kept in the system keyring as “azpg/{name}” when you save.", name=profile.name)


def _without_password(profile: Profile) -> str:
    if profile.authentication is Authentication.NONE:
        return tr("No password is sent. The server must let this user in without one.")
    if profile.values.get("sslcert"):
        return tr("The client certificate signs in. No password is sent.")
    return tr("No password is sent. Choose the client certificate under Security.")
