"""What a test dialog works with: a value without Qt; what happens is a method that returns the
next."""

from collections.abc import Mapping
from dataclasses import field, replace

from azpg_gui.core.connection.given_values import with_settings
from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.diagnosis.model import Action, Remedy
from azpg_gui.core.probe.time_limits import Limits
from azpg_gui.core.secret import Secret
from azpg_gui.fast_dataclass import dataclass
from azpg_gui.operations.check import Checked

__all__ = ["DialogState"]


@dataclass(frozen=True, slots=True)
class DialogState:
    """Attributes:
    profile: what the next run tests, the remedies that were applied included.
    saved: the profile as it is stored.
    given: libpq's secret keywords, as whoever opened the dialog gave them.
    passphrases: entered here, by the identifier of the profile whose key they open.
    checked: the last finished run.
    edited: since that run began, something was changed.
    limits: how long a run may take.
    allowed_command: the password command somebody agreed to; only that one runs.
    consent: the next run may send the password unencrypted; only that one.
    before: the profile before a remedy was applied here, to be taken back.
    """

    profile: Profile
    saved: Profile | None = None
    given: Mapping[str, Secret] = field(default_factory=dict)
    passphrases: Mapping[str, Secret] = field(default_factory=dict)
    checked: Checked | None = None
    edited: bool = False
    limits: Limits = field(default_factory=Limits)
    allowed_command: tuple[str, ...] = ()
    consent: bool = False
    before: Profile | None = None

    @property
    def secrets(self) -> Mapping[str, Secret]:
        """Of the next run."""
        entered = self.passphrases.get(self.profile.identifier)
        return {**self.given, **({"sslpassword": entered} if entered is not None else {})}

    @property
    def command_allowed(self) -> bool:
        """Of the next run."""
        return bool(self.allowed_command) and self.allowed_command == self.profile.password_command

    @property
    def stale(self) -> bool:
        """What is shown is a result of older settings."""
        return self.edited and self.checked is not None

    def of(
        self, profile: Profile, given: Mapping[str, Secret], saved: Profile | None
    ) -> "DialogState":
        """Another profile, or this one with other values. A passphrase that is given goes before
        one that was entered here earlier."""
        replaced = {profile.identifier} if "sslpassword" in given else set[str]()
        kept = {i: entered for i, entered in self.passphrases.items() if i not in replaced}
        allowed = self.allowed_command if profile.identifier == self.profile.identifier else ()
        return replace(
            self, profile=profile, given=dict(given), saved=saved, passphrases=kept,
            allowed_command=allowed,
        )  # fmt: skip

    def with_passphrase(self, passphrase: Secret) -> "DialogState":
        kept = {**self.passphrases, self.profile.identifier: passphrase}
        return replace(self, passphrases=kept)

    def running(self) -> "DialogState":
        """A run begins, and what was agreed to is used up."""
        return replace(self, checked=None, edited=False, consent=False)

    def with_remedy(self, remedy: Remedy) -> "DialogState":
        """Nobody else has a form: the dialog's own copy is changed, and can be changed back."""
        if remedy.action is Action.SEND_PASSWORD_UNENCRYPTED:
            return replace(self, consent=True)
        if remedy.action is Action.KEEP_USER:
            return replace(self, profile=replace(self.profile, kept_user=self.profile.user))
        if not remedy.set:
            return self
        changed = with_settings(self.profile, remedy.set)
        return replace(self, profile=changed, before=self.profile)

    def undone(self) -> "DialogState":
        if self.before is None:
            return self
        return replace(self, profile=self.before, before=None, edited=True)
