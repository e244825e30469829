"""``profiles.json``: saved connections, documented in README.md, without secrets."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.sentences import Sentence, printable, sentence
from azpg_gui.core.storage.json_file import JsonFile, ReadJson, StorageError
from azpg_gui.core.storage.json_text import Members, array_text
from azpg_gui.core.storage.profile_answers import (
    Conflict,
    LoadedProfiles,
    Removed,
    Saved,
    UnusableProfile,
)
from azpg_gui.core.storage.profile_rows import JudgedRows, Row, changed_row, new_row
from azpg_gui.core.storage.schema_migration import of_present_schema
from azpg_gui.lazy import later

if TYPE_CHECKING:
    from azpg_gui.core.storage import profile_changes, saving_rules
    from azpg_gui.core.storage.profile_changes import ProfileChange
else:  # not needed to read, and the window reads before it shows (3 ms)
    profile_changes = later("azpg_gui.core.storage.profile_changes")
    saving_rules = later("azpg_gui.core.storage.saving_rules")

__all__ = [
    "Conflict",
    "LoadedProfiles",
    "ProfileStore",
    "Removed",
    "Saved",
    "UnusableProfile",
]

_SCHEMA: Final = 2
_VERSIONS: Final = 10  # earlier files kept


class ProfileStore:
    """The profiles in one file. Each change touches one profile only, so that two windows do not
    undo each other's work; and what is not understood in the file stays to the letter."""

    def __init__(self, path: Path) -> None:
        self._file = self.file = JsonFile(
            path, _SCHEMA, {"profiles": "array"}, _VERSIONS, ("id", "name")
        )
        self._judged = JudgedRows()
        self._known: dict[str, Profile] = {}

    @property
    def path(self) -> Path:
        return self._file.path

    def load(self) -> LoadedProfiles:
        """Every entry of the file, each judged by itself."""
        self._file.clear_leftovers()
        return self._loaded(self._file.read())

    def save(self, profile: Profile) -> Saved:
        """Add or replace one profile, whatever another window made of it.

        Raises:
            StorageError: nothing was changed.
        """
        done = self._save(profile, lambda _row: True)
        assert isinstance(done, Saved)  # noqa: S101 - the condition above never fails
        return done

    def save_if_unchanged(self, profile: Profile, since: Profile | None) -> Saved | Conflict:
        """Add or replace one profile, unless the file holds something else than ``since``.

        Args:
            since: the profile as this window read or wrote it last; None for a new one. After a
                question about a conflict: ``Conflict.theirs``.

        Raises:
            StorageError: nothing was changed.
        """
        return self._save(profile, lambda row: _is_still(row, since) or _is_still(row, profile))

    def save_all(self, changes: "Sequence[ProfileChange]") -> list[Sentence | bool]:
        """Make every change that is allowed, in one write (``changed_texts``); for each True, False
        where the file holds something else than was thought, or why it must not be written.

        Raises:
            StorageError: nothing was changed.
        """
        answers: list[Sentence | bool] = []

        def change(members: Members) -> None:
            texts, answers[:] = profile_changes.changed_texts(self._rows(members), changes)
            if any(answer is True for answer in answers):
                _set_rows(members, texts)

        self._file.change(change, self.without_open_secrets)
        return answers

    def remove(self, identifier: str) -> Removed:
        """Take one profile out, whatever another window made of it; one that is gone already is no
        error. Raises StorageError."""
        done = self._remove([identifier], lambda _identifier, _row: True)[0]
        assert isinstance(done, Removed)  # noqa: S101 - the condition above never fails
        return done

    def remove_if_unchanged(self, since: Profile) -> Removed | Conflict:
        """Take one profile out, unless the file holds something else than ``since``.

        Raises:
            StorageError: nothing was changed.
        """
        return self.remove_all([since])[0]

    def remove_all(self, since: Sequence[Profile]) -> list[Removed | Conflict]:
        """Take several out in one write, each unless the file holds something else than it.

        Raises:
            StorageError: nothing was changed.
        """

        def are_still(row: Row | None, profile: Profile) -> bool:
            return row is None or _is_still(row, profile)

        wanted = {profile.identifier: profile for profile in since}
        return self._remove(list(wanted), lambda i, row: are_still(row, wanted[i]))

    def put_back(self, removed: Removed) -> Saved | Conflict:
        """Undo ``remove``: the entry is again what and where it was.

        Raises:
            StorageError: nothing was changed.
        """
        return self.put_back_all([removed])[0]

    def put_back_all(self, removed: Sequence[Removed]) -> list[Saved | Conflict]:
        """Undo ``remove_all``, in one write.

        Raises:
            StorageError: nothing was changed.
        """
        found: dict[str, Row | None] = {}
        lacking = {one.profile.identifier: one for one in removed if one.profile is not None}

        def change(members: Members) -> None:
            rows = self._rows(members)
            places = _places(rows)
            found.update((i, rows[places[i]] if i in places else None) for i in lacking)
            texts = [row.text for row in rows]
            for identifier, one in sorted(lacking.items(), key=lambda pair: pair[1].index):
                if found[identifier] is None:
                    texts.insert(min(one.index, len(texts)), one.text)
            if len(texts) > len(rows):
                _set_rows(members, texts)

        if lacking:
            self._file.change(change, self.without_open_secrets)
        now = self._loaded(self._file.read())
        answers: list[Saved | Conflict] = []
        for one in removed:
            row = found.get(one.profile.identifier) if one.profile is not None else None
            fits = one.profile is None or row is None or _is_still(row, one.profile)
            answers.append(Saved(now) if fits else _conflict(one.profile, row, now))
        return answers

    def remove_secrets(self, identifier: str) -> Saved:
        """Take the settings out of one entry whose names say that they hold a secret
        (``LoadedProfiles.secrets``), and the earlier versions of the file with them.

        Raises:
            StorageError: nothing was changed.
        """

        def change(members: Members) -> None:
            rows = self._rows(members)
            row = _find(rows, identifier)
            if row is not None and row.profile is not None and row.secrets:
                bare = Row(row.text, row.identifier, row.profile)
                _replace(members, rows, row, changed_row(bare, row.profile))

        self._file.change(change, self.without_open_secrets)
        self._file.forget_versions()
        return Saved(self.load())

    def without_open_secrets(self, members: Members) -> bool:
        """A secret somebody wrote into the file is not copied: taken out there, it is gone."""
        return not any(row.secrets for row in self._rows(members))

    def _rows(self, members: Members) -> list[Row]:
        elements = members.elements("profiles")
        return self._judged.rows(of_present_schema(elements, members.value("schema")))

    def _save(self, profile: Profile, allowed: Callable[[Row | None], bool]) -> Saved | Conflict:
        found = list[Row | None]()

        def change(members: Members) -> None:
            rows = self._rows(members)
            row = _find(rows, profile.identifier)
            found.append(row)
            if not allowed(row):
                return
            reason = saving_rules.refusal(
                profile, {k for r in rows if r.profile for k in r.profile.values}
            )
            if reason is not None:
                raise StorageError(sentence("Not saved. {reason}", reason=reason))
            if row is None or row.profile is None:
                kept = [r.text for r in rows]
                _set_rows(members, [*kept, new_row(profile)])
            else:
                _replace(members, rows, row, changed_row(row, profile))

        self._file.change(change, self.without_open_secrets)
        return self._answer(profile, found[-1], allowed)

    def _remove(
        self, identifiers: Sequence[str], allowed: Callable[[str, Row | None], bool]
    ) -> list[Removed | Conflict]:
        found: dict[str, tuple[int, Row | None]] = {}

        def change(members: Members) -> None:
            rows = self._rows(members)
            places = _places(rows)
            for identifier in identifiers:
                place = places.get(identifier)
                found[identifier] = (place or 0, rows[place] if place is not None else None)
            gone = {id(row) for i, (_, row) in found.items() if row and allowed(i, row)}
            if gone:
                _set_rows(members, [row.text for row in rows if id(row) not in gone])

        self._file.change(change, self.without_open_secrets)
        now = self._loaded(self._file.read())
        return [
            Removed(now, row.profile if row else None, row.text if row else "", index)
            if allowed(identifier, row)
            else _conflict(None, row, now)
            for identifier, (index, row) in found.items()
        ]

    def _answer(
        self, mine: Profile | None, row: Row | None, allowed: Callable[[Row | None], bool]
    ) -> Saved | Conflict:
        now = self._loaded(self._file.read())
        return Saved(now) if allowed(row) else _conflict(mine, row, now)

    def _loaded(self, read: ReadJson) -> LoadedProfiles:
        rows = self._rows(read.members)
        unusual = [row for row in rows if row.problem is not None or row.secrets]
        unusable = tuple(found for found in map(_unusable, unusual) if found is not None)
        trouble = read.trouble
        secret = next((row for row in unusual if row.secrets), None)
        if trouble is None and unusable:
            trouble = _about(self.path, unusable)
        elif trouble is None and secret is not None:
            trouble = sentence(
                "{path} holds a secret in the open: “{keyword}” of “{name}”. It is not used. "
                "Remove it from the file.",
                path=self.path, keyword=printable(secret.secrets[0], limit=100), name=secret.name,
            )  # fmt: skip
        return LoadedProfiles(
            self._same_where_equal(row.profile for row in rows if row.profile is not None),
            trouble,
            unusable,
            {row.identifier: row.secrets for row in unusual if row.secrets},
        )

    def _same_where_equal(self, profiles: Iterable[Profile]) -> tuple[Profile, ...]:
        """What did not change since the last reading is the same object: of ten thousand, a window
        looks at the others only."""
        before = self._known
        kept = (
            tuple(profiles)
            if not before
            else tuple(
                one if (one := before.get(p.identifier, p)) is p or one == p else p
                for p in profiles
            )
        )
        self._known = {profile.identifier: profile for profile in kept}
        return kept


def _about(path: Path, unusable: tuple[UnusableProfile, ...]) -> Sentence:
    first = unusable[0]
    if len(unusable) == 1:
        return sentence(
            "One entry of {path} cannot be used and stays as it is: “{name}”. {problem}",
            path=path, name=first.name or "?", problem=first.problem,
        )  # fmt: skip
    return sentence(
        "{count} entries of {path} cannot be used and stay as they are. The first is “{name}”. "
        "{problem}",
        count=len(unusable), path=path, name=first.name or "?", problem=first.problem,
    )  # fmt: skip


def _unusable(row: Row | None) -> UnusableProfile | None:
    if row is None or row.problem is None:
        return None
    return UnusableProfile(row.identifier, row.name, row.problem)


def _is_still(row: Row | None, since: Profile | None) -> bool:
    if row is None or since is None:
        return row is None and since is None
    return row.profile is not None and row.profile.says_the_same(since)


def _conflict(mine: Profile | None, row: Row | None, now: LoadedProfiles) -> Conflict:
    return Conflict(mine, row.profile if row else None, _unusable(row), now)


def _places(rows: list[Row]) -> dict[str, int]:
    """By identifier; of two rows with the same one that can be used, then the first."""
    turned = [(n, row) for n, row in reversed(list(enumerate(rows))) if row.identifier]
    unusable = {row.identifier: n for n, row in turned}
    return unusable | {row.identifier: n for n, row in turned if row.profile is not None}


def _find(rows: list[Row], identifier: str) -> Row | None:
    place = _places(rows).get(identifier)
    return rows[place] if place is not None else None


def _replace(members: Members, rows: list[Row], old: Row, text: str) -> None:
    if text != old.text:
        _set_rows(members, [text if row is old else row.text for row in rows])


def _set_rows(members: Members, texts: list[str]) -> None:
    if len(members.texts("profiles")) > 1:
        members.remove("profiles")  # two of them: all their rows are in ``texts``
    members.set_text("profiles", array_text(texts, 1))
