"""Every profile the window knows: saved, edited, not saved yet, practised. A value without Qt.

What happens in the window is a method that returns the next value; what the window shows is derived
from it. Nothing here touches a disk.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import field, replace
from itertools import chain
from operator import attrgetter
from typing import NamedTuple

from azpg_gui.core.connection.profile import Environment, Profile
from azpg_gui.core.connection.profile_name import name_from_host
from azpg_gui.core.connection.same_connection import as_in_the_form, same_connection, with_form
from azpg_gui.fast_dataclass import dataclass
from azpg_gui.qt.profiles.list_places import Place

__all__ = ["OpenProfiles", "Row", "by_identifier"]


class Row(NamedTuple):
    """One line of the list."""

    profile: Profile
    unsaved: bool


@dataclass(frozen=True, slots=True)
class OpenProfiles:
    """Attributes:
    blank: the profile a new form begins with; untouched it is worth nothing.
    current: identifier of the profile in the form.
    saved: as they lie on disk, by identifier, in the order of the file.
    edits: what was changed since, by identifier; a draft is an edit without a saved profile.
    practice: profiles of running practice servers; they end with their servers.
    retyped: identifiers whose password was typed anew and belongs into the keyring.
    named: identifiers whose name was typed by the user.
    at_home: nothing was chosen or begun: the first page stands in place of the form, which holds
        the blank profile.
    """

    blank: Profile
    current: str
    saved: Mapping[str, Profile] = field(default_factory=dict)
    edits: Mapping[str, Profile] = field(default_factory=dict)
    practice: Mapping[str, Profile] = field(default_factory=dict)
    retyped: frozenset[str] = frozenset()
    named: frozenset[str] = frozenset()
    at_home: bool = True

    # What is shown --------------------------------------------------------------------------------

    @property
    def form(self) -> Profile:
        """The profile in the form, as it stands there."""
        return self.profile(self.current) or self.blank

    def profile(self, identifier: str) -> Profile | None:
        """A profile with its edits."""
        for kept in (self.edits, self.saved, self.practice):
            if identifier in kept:
                return kept[identifier]
        return self.blank if identifier == self.blank.identifier else None

    def known_as(self, identifier: str) -> Profile | None:
        """What the list names: the profile as it is saved, or as its practice server made it."""
        return self.saved.get(identifier) or self.practice.get(identifier)

    def is_unsaved(self, identifier: str) -> bool:
        """Saving would change something."""
        return identifier not in self.practice and (
            identifier in self.edits or identifier in self.retyped
        )

    def is_of_disk(self, profile: Profile) -> bool:
        """What is found out about ``profile`` is true of what lies on disk, or will lie there."""
        identifier = profile.identifier
        saved = self.saved.get(identifier)
        return identifier not in self.practice and (
            saved is None or same_connection(saved, profile)
        )

    @property
    def unsaved(self) -> tuple[Profile, ...]:
        """What closing would lose, in the order of the list."""
        changed = (self.edits.keys() | self.retyped) - self.practice.keys()
        if not changed:
            return ()
        known = (*self.saved, *self.practice, *self.edits)
        order = dict.fromkeys(known if self.at_home else (*known, self.current))
        found = (self.profile(identifier) for identifier in order if identifier in changed)
        return tuple(profile for profile in found if profile)

    @property
    def listed(self) -> list[Profile]:
        """The profiles of ``rows``; of ten thousand, in a millisecond."""
        whole = {**self.saved, **self.practice, **self.edits}
        begun = None if self.at_home or self.current in whole else self.profile(self.current)
        return [*whole.values(), begun] if begun is not None else list(whole.values())

    @property
    def rows(self) -> tuple[Row, ...]:
        """Saved ones in the order of the file, practice, drafts in the order they were begun."""
        known = [*self.saved, *self.practice, *self.edits]
        order = dict.fromkeys(known if self.at_home else [*known, self.current])
        profiles = (self.profile(identifier) for identifier in order)
        return tuple(
            Row(profile, self.is_unsaved(profile.identifier)) for profile in profiles if profile
        )

    def free_name(self, wanted: str, identifier: str = "") -> str:
        """``wanted``, numbered where another profile has it already."""
        names = {profile.name for profile in self.listed if profile.identifier != identifier}
        candidate, count = wanted, 1
        while candidate in names:
            count += 1
            candidate = f"{wanted} {count}"
        return candidate

    def name_by_host(self, form: Profile) -> str:
        """The name for ``form``: its host's, as long as nobody gave it one and it was never saved;
        then the name it has."""
        before, identifier = self.form, form.identifier
        if identifier in {*self.saved, *self.practice, *self.named} or form.name != before.name:
            return form.name
        unnamed = self.blank.name
        if before.name != self.free_name(name_from_host(before.host) or unnamed, identifier):
            return form.name
        return self.free_name(name_from_host(form.host) or unnamed, identifier)

    # What happens ---------------------------------------------------------------------------------

    def loaded(
        self, saved: Mapping[str, Profile], drafts: Iterable[Profile] = ()
    ) -> "OpenProfiles":
        """The files were read. What was typed before stays in the form."""
        edits = {i: d for i, d in by_identifier(drafts).items() if saved.get(i) != d}
        whole = replace(self, saved=saved, edits={**edits, **self.edits})
        first = next(chain(edits, saved), None)
        if first is None or not self.at_home:
            return whole
        return replace(whole, current=first, at_home=False)

    def edited(self, form: Profile) -> "OpenProfiles":
        """The form holds ``form`` now. What is not in it stays: group, unknown keys."""
        return self._with_edit(with_form(self.form, form))

    def _with_edit(self, profile: Profile) -> "OpenProfiles":
        """``profile`` unless it is what is saved, or nothing yet."""
        identifier = profile.identifier
        edits = {**self.edits, identifier: profile}
        as_it_was = (self.saved.get(identifier), self.practice.get(identifier), self.blank)
        if any(
            before and as_in_the_form(before) == as_in_the_form(profile) for before in as_it_was
        ):
            del edits[identifier]
        at_home = self.at_home and self.current not in edits
        return replace(self, edits=edits, at_home=at_home)

    def filled(self, identifier: str, profile: Profile) -> "OpenProfiles":
        """Another profile than the one in the form was changed: by a string read late."""
        return self._with_edit(profile) if self.profile(identifier) else self

    def password_retyped(self, *, retyped: bool = True) -> "OpenProfiles":
        """The password of the form is not the one in the keyring."""
        found = self.retyped | {self.current} if retyped else self.retyped - {self.current}
        return replace(self, retyped=found, at_home=self.at_home and not retyped)

    def in_environment(self, environment: Environment) -> "OpenProfiles":
        """Of the profile in the form."""
        return self._with_edit(replace(self.form, environment=environment))

    def user_kept(self) -> "OpenProfiles":
        """The user of the form is to stay as it is, though it ends in @ and the server's name."""
        return self._with_edit(replace(self.form, kept_user=self.form.user))

    def name_typed(self) -> "OpenProfiles":
        """The user gave the form's profile a name."""
        return replace(self, named=self.named | {self.current})

    def going_to(self, identifier: str) -> "OpenProfiles":
        """Another profile comes into the form; nothing that was typed is lost."""
        if self.profile(identifier) is None:
            return self
        return replace(self, current=identifier, at_home=False)

    def home(self, blank: Profile) -> "OpenProfiles":
        """The first page, in place of any form. Nothing that was typed is lost."""
        return replace(self, blank=blank, current=blank.identifier, at_home=True)

    def begun(self, blank: Profile) -> "OpenProfiles":
        """An empty form. An untouched one before it is forgotten."""
        return replace(self, blank=blank, current=blank.identifier, at_home=False)

    def drafted(self, draft: Profile) -> "OpenProfiles":
        """A profile that is not saved yet comes into the form: a copy, for example."""
        edits = {**self.edits, draft.identifier: draft}
        return replace(self, edits=edits, current=draft.identifier, at_home=False)

    def practised(self, practice: Mapping[str, Profile], current: str) -> "OpenProfiles":
        """A practice server runs, and its profile comes into the form."""
        return replace(self, practice=dict(practice), current=current, at_home=False)

    def stored(self, profile: Profile) -> "OpenProfiles":
        """``profile`` lies on disk now; edits made since it was sent there remain."""
        identifier = profile.identifier
        edits = {i: e for i, e in self.edits.items() if i != identifier or e != profile}
        saved = {**self.saved, identifier: profile}
        return replace(self, saved=saved, edits=edits, retyped=self.retyped - {identifier})

    def seen_on_disk(self, profiles: Iterable[Profile]) -> "OpenProfiles":
        """The file as it is now, other windows' changes included. What was edited here keeps what
        the edit began from, so that saving it notices the other change."""
        now = by_identifier(profiles)
        begun_from = {i: self.saved[i] for i in self.saved if i in self.edits}
        return self._with_a_current(replace(self, saved={**now, **begun_from}))

    def reread(
        self, theirs: Profile | None, identifier: str, copy: Profile | None = None
    ) -> "OpenProfiles":
        """After the question about a conflict: what somebody else wrote is taken; None: it was
        deleted. What was edited here goes on as ``copy``, or is given up."""
        saved = {i: p for i, p in self.saved.items() if theirs is not None or i != identifier}
        if theirs is not None:
            saved[identifier] = theirs
        edits = {i: e for i, e in self.edits.items() if i != identifier}
        whole = replace(self, saved=saved, edits=edits, retyped=self.retyped - {identifier})
        if copy is not None:
            current = copy.identifier if self.current == identifier else self.current
            copies = {**edits, copy.identifier: copy}
            whole = replace(whole, edits=copies, current=current)
        return self._with_a_current(whole)

    def reverted(self, identifier: str) -> "OpenProfiles":
        """What was changed and not saved is given up."""
        edits = {i: e for i, e in self.edits.items() if i != identifier}
        return self._with_a_current(replace(self, edits=edits, retyped=self.retyped - {identifier}))

    def placed(self, places: Mapping[str, Place]) -> "OpenProfiles":
        """Moved, with their edits. What is saved moves too."""

        def moved(kept: Mapping[str, Profile]) -> dict[str, Profile]:
            there = {
                i: replace(kept[i], group=place.group, order=place.order)
                for i, place in places.items()
                if i in kept
            }
            return {**kept, **there}

        return replace(self, saved=moved(self.saved), edits=moved(self.edits))

    def without(self, identifiers: Collection[str]) -> "OpenProfiles":
        """Deleted, saved or not."""
        saved = {i: p for i, p in self.saved.items() if i not in identifiers}
        edits = {i: e for i, e in self.edits.items() if i not in identifiers}
        retyped = self.retyped - frozenset(identifiers)
        return self._with_a_current(replace(self, saved=saved, edits=edits, retyped=retyped))

    def with_edits(self, edits: Mapping[str, Profile]) -> "OpenProfiles":
        """A deletion is taken back: what was not saved is there again."""
        return replace(self, edits={**self.edits, **edits})

    def _with_a_current(self, state: "OpenProfiles") -> "OpenProfiles":
        """The form shows something: the next profile; where there is none, the first page."""
        if state.profile(state.current) is not None:
            return state
        first = next(iter([*state.saved, *state.edits]), None)
        if first is None:
            return replace(state, current=state.blank.identifier, at_home=True)
        return replace(state, current=first)


def by_identifier(profiles: Iterable[Profile]) -> dict[str, Profile]:
    known = list(profiles)
    return dict(zip(map(_identifier, known), known, strict=True))


_identifier = attrgetter("identifier")
