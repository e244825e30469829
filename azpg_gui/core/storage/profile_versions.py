"""The earlier versions of ``profiles.json``: what each held, and bringing one back."""

from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.connection.profile_differences import Difference, profile_differences
from azpg_gui.core.file_versions import earlier_versions
from azpg_gui.core.files import read_bounded
from azpg_gui.core.sentences import sentence
from azpg_gui.core.storage.json_file import SIZE_LIMIT, StorageError
from azpg_gui.core.storage.json_text import Members, array_text
from azpg_gui.core.storage.profile_rows import rows_of
from azpg_gui.core.storage.profiles import LoadedProfiles, ProfileStore
from azpg_gui.core.storage.schema_migration import of_present_schema

__all__ = ["EarlierProfiles", "ProfileChanged", "changes_between", "read_versions", "restore"]


class EarlierProfiles(NamedTuple):
    """Attributes:
    path: its own file.
    written: UTC.
    """

    path: Path
    written: datetime
    profiles: tuple[Profile, ...]


class ProfileChanged(NamedTuple):
    """Attributes:
    before: as it was in the earlier one; None where it was not there.
    after: as it is in the later one; None where it is gone.
    """

    before: Profile | None
    after: Profile | None

    @property
    def name(self) -> str:
        profile = self.after or self.before
        assert profile is not None  # noqa: S101 - one of the two
        return profile.name

    @property
    def differences(self) -> tuple[Difference, ...]:
        nothing = Profile("", "")
        return profile_differences(self.before or nothing, self.after or nothing)


def read_versions(store: ProfileStore) -> tuple[EarlierProfiles, ...]:
    """The newest first; one that cannot be read is passed over. Blocking."""
    found: list[EarlierProfiles] = []
    for path in earlier_versions(store.path):
        members = _members(store, path)
        if members is not None:
            written = datetime.fromtimestamp(path.stat().st_mtime, UTC)
            rows = rows_of(of_present_schema(members.elements("profiles"), members.value("schema")))
            profiles = tuple(row.profile for row in rows if row.profile is not None)
            found.append(EarlierProfiles(path, written, profiles))
    return tuple(found)


def changes_between(
    before: tuple[Profile, ...], after: tuple[Profile, ...]
) -> tuple[ProfileChanged, ...]:
    """In the order of the earlier one; what is new comes last."""
    first, second = ({p.identifier: p for p in profiles} for profiles in (before, after))
    return tuple(
        ProfileChanged(first.get(identifier), second.get(identifier))
        for identifier in {**first, **second}
        if first.get(identifier) != second.get(identifier)
    )


def restore(store: ProfileStore, path: Path) -> LoadedProfiles:
    """``profiles.json`` holds again what it held then, to the letter; what it holds now becomes an
    earlier version. Blocking.

    Raises:
        StorageError: nothing was changed.
    """
    earlier = _members(store, path)
    if earlier is None:
        raise StorageError(sentence("{path} cannot be read any more.", path=path))
    rows = of_present_schema(earlier.elements("profiles"), earlier.value("schema"))

    def change(members: Members) -> None:
        members.remove("profiles")
        members.set_text("profiles", array_text([row.text for row in rows], 1))

    store.file.change(change, store.without_open_secrets)
    return store.load()


def _members(store: ProfileStore, path: Path) -> Members | None:
    try:
        content, size = read_bounded(path, limit=SIZE_LIMIT)
    except OSError:
        return None
    members = store.file.understood(content) if size <= SIZE_LIMIT else None
    return members if members is not None and members.value("schema") <= store.file.schema else None
