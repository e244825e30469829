"""What a duplicate gets of the stored secrets of its original: nothing, unless somebody says so."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from azpg_gui.core.connection.profile import Profile
from azpg_gui.lazy import later
from azpg_gui.qt.engine import Engine
from azpg_gui.qt.profiles.passwords import PASSPHRASE, PASSWORD, Passwords
from azpg_gui.qt.translation import tr, translated

if TYPE_CHECKING:
    from collections.abc import Callable

    from azpg_gui.core.secret import Secret
    from azpg_gui.core.storage import credentials
    from azpg_gui.core.storage.credentials import KeyringCondition
    from azpg_gui.operations import passwords as kept_secrets
else:  # for the worker
    credentials = later("azpg_gui.core.storage.credentials")
    kept_secrets = later("azpg_gui.operations.passwords")

__all__ = ["CopiedSecrets"]


class Notice(Protocol):
    """Where it is asked."""

    @property
    def answered(self) -> SignalInstance: ...

    def ask(self, question: str) -> None: ...


class CopiedSecrets(QObject):
    """Signals:
    copied(str): the identifier of a profile whose secrets are known now.
    complained(str): why they are not.
    """

    copied = Signal(str)
    complained = Signal(str)

    def __init__(
        self, engine: Engine, passwords: Passwords, notice: Notice, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._engine, self._passwords, self._notice = engine, passwords, notice
        self._originals: dict[str, Profile] = {}  # by the identifier of the copy
        self._shown = ""
        notice.answered.connect(self._on_answered)

    @Slot(object, object)
    def offer(self, original: Profile, copy: Profile) -> None:
        """Args:
        original: as it is saved, where it is: so its entries are called.
        """
        if self._keywords(original):
            self._originals[copy.identifier] = original

    def show_for(self, profile: Profile) -> None:
        """A profile was put into the form."""
        self._shown = profile.identifier
        original = self._originals.get(profile.identifier)
        found = self._keywords(original) if original is not None else frozenset()
        name = original.name if original is not None else ""
        self._notice.ask(_question(found, name))

    def _keywords(self, original: Profile) -> frozenset[str]:
        return original.kept_in_keyring | self._passwords.all_kept(original.identifier).keys()

    @Slot(bool)
    def _on_answered(self, copies: bool) -> None:  # noqa: FBT001 - Qt's signal
        identifier = self._shown
        original = self._originals.pop(identifier, None)
        self._notice.ask("")
        if original is None or not copies:
            return
        kept = self._passwords.all_kept(original.identifier)

        def read(answer: "tuple[dict[str, Secret], KeyringCondition | None]") -> None:
            found, status = answer
            typed = self._passwords.all_kept(identifier)  # meanwhile
            for keyword, secret in {**found, **kept}.items():
                if keyword not in typed:
                    self._passwords.keep(identifier, secret, keyword)
            if status is not None and not status.usable:
                self.complained.emit(translated(status.sentence))
            elif not {**found, **kept}:
                text = tr("Nothing is stored for “{name}”.", name=original.name)
                self.complained.emit(text)
            self.copied.emit(identifier)

        self._engine.run(_reading(original, frozenset(kept)), read)


def _reading(
    profile: Profile, known: frozenset[str]
) -> "Callable[[], tuple[dict[str, Secret], KeyringCondition | None]]":
    return lambda: kept_secrets.secrets_of(profile, credentials.Credentials(), known)


def _question(keywords: frozenset[str], name: str) -> str:
    if {PASSWORD, PASSPHRASE} <= keywords:
        return tr("Copy the stored password and key passphrase of “{name}” too?", name=name)
    if PASSWORD in keywords:
        return tr("Copy the stored password of “{name}” too?", name=name)
    if PASSPHRASE in keywords:
        return tr("Copy the stored key passphrase of “{name}” too?", name=name)
    return ""
