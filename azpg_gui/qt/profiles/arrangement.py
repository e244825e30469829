"""Profiles are moved to another group or another place, by mouse, keys or menu."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from azpg_gui.lazy import later
from azpg_gui.qt.profiles.list_places import Place, with_both_moves
from azpg_gui.qt.translation import tr, translated

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6 import QtWidgets

    from azpg_gui.core.connection.profile import Profile
    from azpg_gui.core.sentences import Sentence
    from azpg_gui.core.storage import profile_answers, profile_changes
    from azpg_gui.core.storage.profiles import LoadedProfiles, ProfileStore
    from azpg_gui.qt.profiles import conflict
    from azpg_gui.qt.profiles.open_profiles import OpenProfiles
    from azpg_gui.qt.profiles.profiles_controller import ProfilesController

    Places = Callable[[], Mapping[str, Place]]
    Written = tuple[list[Sentence | bool], LoadedProfiles]
else:  # wanted seldom
    QtWidgets = later("PySide6.QtWidgets")
    conflict = later("azpg_gui.qt.profiles.conflict")
    profile_answers = later("azpg_gui.core.storage.profile_answers")
    profile_changes = later("azpg_gui.core.storage.profile_changes")

__all__ = ["Arrangement"]


class Arrangement:
    """Groups and places are saved at once, in one write; edits that are not saved go along."""

    def __init__(self, controller: "ProfilesController", window: QWidget) -> None:
        self._controller, self._window = controller, window

    def ask_for_group(self, identifiers: Sequence[str]) -> None:
        state = self._controller.state
        groups = {p.group for i in identifiers if (p := state.profile(i)) is not None}
        text = groups.pop() if len(groups) == 1 else ""
        known = sorted({p.group for p in state.listed if p.group}, key=str.casefold)
        group, accepted = QtWidgets.QInputDialog.getItem(
            self._window, tr("Move to group"), tr("Group:"), ["", *known],
            known.index(text) + 1 if text in known else 0,
        )  # fmt: skip
        if accepted:
            self.move(identifiers, group.strip())

    def move(self, identifiers: Sequence[str], group: str) -> None:
        """To the end of a group."""

        def places() -> dict[str, Place]:
            state = self._controller.state
            return {
                identifier: Place(group, None)
                for identifier in identifiers
                if (profile := state.profile(identifier)) is not None and profile.group != group
            }

        self.place(places)

    def place(self, places: "Places") -> None:
        """Where each of them is from now on; it can be taken back.

        Args:
            places: asked when its turn comes. What was moved before lies where it was moved then: a
                second step up counts from the first one.
        """
        wanted: dict[str, Place] = {}
        before: dict[str, Place] = {}

        def at_its_turn() -> dict[str, Place]:
            state, given = self._controller.state, places()
            there = {i: p for i in given if i not in state.practice and (p := state.profile(i))}
            before.update({i: _place_of(p) for i, p in there.items()})
            wanted.update({i: given[i] for i in there if given[i] != before[i]})
            return wanted

        self._place(at_its_turn, lambda: self._offer_undo(wanted, before) if wanted else None)

    def _offer_undo(self, wanted: Mapping[str, Place], before: Mapping[str, Place]) -> None:
        moved = [i for i, place in wanted.items() if place.group != before[i].group]
        names = [p.name for i in moved or wanted if (p := self._controller.state.profile(i))]
        group = wanted[moved[0]].group if moved else ""
        if not moved:
            said = tr("Another order.")
        elif len(moved) > 1:
            said = tr("Moved {count} profiles to “{group}”.", count=len(moved), group=group)
        else:
            said = tr("Moved “{name}” to “{group}”.", name=names[0], group=group)
        if moved and not group:
            said = tr("Taken out of its group.") if len(moved) == 1 else tr("Taken out of groups.")

        def places() -> dict[str, Place]:
            state = self._controller.state
            there = {i for i in wanted if (p := state.profile(i)) and _place_of(p) == wanted[i]}
            return {i: before[i] for i in there}

        def back() -> None:
            self._place(places, lambda: None)

        self._controller.undo_offered.emit(said, tr("Put it back where it was"), back)

    def _place(
        self,
        places_then: "Places",
        then: "Callable[[], None]",
        theirs: "Mapping[str, Profile]" = MappingProxyType({}),
    ) -> None:
        """``theirs``: what somebody else made of some of them; it stays beside the place."""
        controller = self._controller
        files = controller.files
        if not files.ready or files.idle:
            now = places_then()
            if not files.ready or not now.keys() & controller.state.saved.keys():
                controller.follow(controller.state.placed(now))
                then()
                return
        places: dict[str, Place] = {}
        sent: dict[str, profile_changes.ProfileChange] = {}

        def prepare() -> "Callable[[ProfileStore], Written]":
            places.update(places_then())
            for i, place in places.items():
                one = theirs.get(i) or controller.state.saved.get(i)
                if one is not None:
                    moved = replace(one, group=place.group, order=place.order)
                    since = theirs.get(i) or controller.base(i)
                    sent[i] = profile_changes.ProfileChange(moved, since)
            return lambda store: (store.save_all(list(sent.values())), store.load())

        def done(answer: "Written") -> None:
            answers, now = answer
            answered = dict(zip(sent, answers, strict=True))
            kept = {i for i in sent if answered[i] is True}
            there = {i: place for i, place in places.items() if i in kept or i not in sent}
            # What was typed here began from something else than theirs: saving it still asks.
            controller.forget_bases(kept - theirs.keys())
            controller.unusable = now.unusable
            before = controller.state
            controller.follow(before.placed(there).seen_on_disk(now.profiles))
            reasons = [a for a in answered.values() if not isinstance(a, bool)]
            if reasons:
                controller.complained.emit(translated(reasons[0]))
            meeting = {i: places[i] for i in sent if answered[i] is False}
            if meeting:
                self._meet(meeting, before, now, then)
            elif not reasons:
                then()

        controller.files.change_as_then(prepare, done, controller.on_failed)

    def _meet(
        self,
        places: Mapping[str, Place],
        before: "OpenProfiles",
        now: "LoadedProfiles",
        then: "Callable[[], None]",
    ) -> None:
        """Somebody else changed them: where they did not choose another group, both changes stay;
        else the user is asked, one profile after another."""
        theirs: dict[str, Profile] = {}
        both: dict[str, Place] = {}
        for i, place in places.items():
            was, found = before.saved.get(i), now.find(i)
            merged = with_both_moves(was, place, found) if was and found else None
            if merged is not None and found is not None:
                theirs[i], both[i] = found, merged
        asked = iter([i for i in places if i not in both])
        if both:
            self._place(lambda: both, then if len(both) == len(places) else lambda: None, theirs)

        def next_one() -> None:
            identifier = next(asked, None)
            if identifier is not None:
                self._ask(identifier, places[identifier], before, now, next_one)

        next_one()

    def _ask(
        self,
        identifier: str,
        place: Place,
        before: "OpenProfiles",
        now: "LoadedProfiles",
        then: "Callable[[], None]",
    ) -> None:
        controller = self._controller
        here = before.profile(identifier) or before.saved[identifier]
        mine = replace(here, group=place.group, order=place.order)
        unusable = next((one for one in now.unusable if one.identifier == identifier), None)
        found = profile_answers.Conflict(mine, now.find(identifier), unusable, now)

        def settled(_saved: bool) -> None:  # noqa: FBT001 - a callback
            kept = controller.state.saved.get(identifier)
            if kept is not None and kept.says_the_same(mine):  # with what was typed here
                controller.follow(controller.state.reverted(identifier))
            then()

        conflict.ask_about_conflict(controller, self._window, mine, found, settled)


def _place_of(profile: "Profile") -> Place:
    return Place(profile.group, profile.order)
