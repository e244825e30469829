"""What tests found, each of exactly the values that were tested. A value without Qt."""

from collections.abc import Collection, Mapping
from dataclasses import field, replace
from typing import TYPE_CHECKING

from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.connection.same_connection import as_in_the_form, same_connection, signed_in_by
from azpg_gui.core.secret import Secret
from azpg_gui.fast_dataclass import dataclass

if TYPE_CHECKING:
    from azpg_gui.core.storage.last_results import LastResult

__all__ = ["Results", "Shown", "Tested"]

_KEPT = 20  # tests of one profile, each of other values

_Key = tuple[tuple[tuple[str, str], ...], str, tuple[str, ...]]


def _key(profile: Profile) -> _Key:
    values = as_in_the_form(profile).values
    return tuple(sorted(values.items())), profile.trust.value, signed_in_by(profile)


@dataclass(frozen=True, slots=True)
class Tested:
    """Attributes:
    profile: what was tested, edits included.
    password: with which; None where none was given, or where that is not known any more.
    """

    profile: Profile
    result: "LastResult"
    password: Secret | None = None


Tested.__test__ = False  # type: ignore[attr-defined]  # not a test class, to pytest


@dataclass(frozen=True, slots=True)
class Shown:
    """The result beside a profile's name.

    Attributes:
        result: of exactly these values; None where they were not tested.
        changed: other values of this profile were tested.
        tested_as: the host that was tested, where the saved profile names another one.
    """

    result: "LastResult | None"
    changed: bool = False
    tested_as: str = ""


@dataclass(frozen=True, slots=True)
class Results:
    """Attributes:
    kept: the tests of each profile by what was tested, the newest last.
    of_disk: what was read at the start, by identifier. Looked at behind ``kept``: of ten thousand,
        few are ever asked for.
    as_read: the profiles as they lay there then, by identifier.
    """

    kept: Mapping[str, Mapping[_Key, Tested]] = field(default_factory=dict)
    of_disk: "Mapping[str, LastResult]" = field(default_factory=dict)
    as_read: Mapping[str, Profile] = field(default_factory=dict)

    def added(self, tested: Tested) -> "Results":
        identifier, key = tested.profile.identifier, _key(tested.profile)
        rest = {k: t for k, t in self.kept.get(identifier, {}).items() if k != key}
        newest = [*rest.items(), (key, tested)][-_KEPT:]
        return replace(self, kept={**self.kept, identifier: dict(newest)})

    def without(self, identifiers: Collection[str]) -> "Results":
        return Results(
            {i: t for i, t in self.kept.items() if i not in identifiers},
            {i: t for i, t in self.of_disk.items() if i not in identifiers},
            self.as_read,
        )

    def only(self, identifiers: Collection[str]) -> "Results":
        """What ``without`` leaves out."""
        return Results(
            {i: t for i, t in self.kept.items() if i in identifiers},
            {i: t for i, t in self.of_disk.items() if i in identifiers},
            self.as_read,
        )

    def joined(self, other: "Results") -> "Results":
        """With those of ``other``, which are of other profiles."""
        return Results(
            {**self.kept, **other.kept},
            {**self.of_disk, **other.of_disk},
            {**self.as_read, **other.as_read},
        )

    def of(self, profile: Profile) -> Tested | None:
        """The test of exactly these values."""
        identifier = profile.identifier
        kept = self.kept.get(identifier)
        if kept is not None and (found := kept.get(_key(profile))) is not None:
            return found
        result, read = self.of_disk.get(identifier), self.as_read.get(identifier)
        if result is None or read is None:
            return None
        same = read is profile or same_connection(read, profile)
        return Tested(read, result) if same else None

    def result_of(self, profile: Profile) -> "LastResult | None":
        """As ``of``, of ten thousand profiles."""
        identifier = profile.identifier
        if identifier not in self.kept and self.as_read.get(identifier) is profile:
            return self.of_disk.get(identifier)
        tested = self.of(profile)
        return tested.result if tested is not None else None

    def shown(self, profile: Profile, known_as: Profile | None) -> Shown:
        """Args:
        profile: as it stands in the form or the list, edits included.
        known_as: as it is saved, or as its practice server made it.
        """
        tested = self.of(profile)
        if tested is None:
            identifier = profile.identifier
            read = identifier in self.of_disk and identifier in self.as_read
            return Shown(None, changed=identifier in self.kept or read)
        elsewhere = known_as is not None and known_as.host != profile.host
        return Shown(tested.result, tested_as=profile.host if elsewhere else "")
