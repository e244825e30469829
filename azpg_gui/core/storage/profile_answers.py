"""What the store of profiles answers: what the file holds, and what became of a change."""

from dataclasses import field

from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.sentences import Sentence
from azpg_gui.fast_dataclass import dataclass

__all__ = ["Conflict", "LoadedProfiles", "Removed", "Saved", "UnusableProfile"]


@dataclass(frozen=True, slots=True)
class UnusableProfile:
    """An entry of the file that cannot be used. It stays in the file to the letter.

    Attributes:
        identifier: empty where it has none.
        name: what can be read of it; perhaps empty.
        problem: what is wrong, for the user.
    """

    identifier: str
    name: str
    problem: Sentence


@dataclass(frozen=True, slots=True)
class LoadedProfiles:
    """Attributes:
    profiles: those that can be used, in the order of the file.
    trouble: what is to be said at once; None where all is well.
    unusable: entries that cannot be used.
    secrets: by identifier, settings of the file whose names say that they hold a secret. They are
        not taken up and stay in the file until ``ProfileStore.remove_secrets``.
    """

    profiles: tuple[Profile, ...]
    trouble: Sentence | None = None
    unusable: tuple[UnusableProfile, ...] = ()
    secrets: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def find(self, identifier: str) -> Profile | None:
        return next((p for p in self.profiles if p.identifier == identifier), None)


@dataclass(frozen=True, slots=True)
class Saved:
    """It was written. ``now`` is the file after that, with what other windows changed in it."""

    now: LoadedProfiles


@dataclass(frozen=True, slots=True)
class Removed:
    """It was taken out. ``ProfileStore.put_back`` undoes that.

    Attributes:
        profile: None where the entry was gone already.
        text: the entry to the letter.
        index: its place in the file.
    """

    now: LoadedProfiles
    profile: Profile | None
    text: str = field(default="", repr=False)
    index: int = 0


@dataclass(frozen=True, slots=True)
class Conflict:
    """Another window or program changed the same profile since it was read. Nothing was written.

    Attributes:
        mine: what was to be saved; None where it was to be removed.
        theirs: what the file holds; None where it was removed, or can no longer be used.
        unusable: what the file holds, where that can no longer be used.
        now: the whole file.
    """

    mine: Profile | None
    theirs: Profile | None
    unusable: UnusableProfile | None
    now: LoadedProfiles
