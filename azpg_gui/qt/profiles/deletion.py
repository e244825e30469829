"""Profiles are deleted after a question, and can be brought back: the last ones first."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.secret import Secret
from azpg_gui.lazy import later
from azpg_gui.qt.profiles.passwords import Passwords
from azpg_gui.qt.translation import tr
from azpg_gui.qt.widgets.question import ask

if TYPE_CHECKING:
    from azpg_gui.core.storage import deletion
    from azpg_gui.core.storage import profiles as stored
    from azpg_gui.core.storage.deletion import PutBack, TakenOut
    from azpg_gui.core.storage.profiles import Conflict
    from azpg_gui.qt.profiles.profiles_controller import ProfilesController
    from azpg_gui.qt.profiles.results import Results
else:  # loaded before there is anything to delete
    deletion = later("azpg_gui.core.storage.deletion")
    stored = later("azpg_gui.core.storage.profiles")

__all__ = ["Deletion"]

_NAMED = 5  # of many profiles that a question is about


@dataclass
class _Deleted:
    """One question's profiles, and what can be brought back of them, by identifier. ``secrets``
    come from the keyring, perhaps later."""

    saved: Mapping[str, Profile]
    edits: Mapping[str, Profile]
    taken: "Mapping[str, TakenOut]"
    results: "Results"
    typed: Mapping[str, Mapping[str, Secret]]
    secrets: dict[str, Mapping[str, Secret]] = field(default_factory=dict)
    back: bool = False

    @property
    def profiles(self) -> list[Profile]:
        return [self.edits.get(i) or self.saved[i] for i in self.taken]


class Deletion:
    """What was deleted in a window, the last at the end."""

    def __init__(
        self, controller: "ProfilesController", passwords: Passwords, window: QWidget
    ) -> None:
        self._controller, self._passwords, self._window = controller, passwords, window
        self._deleted: list[_Deleted] = []

    def take_over(self, other: "Deletion") -> None:
        """What was deleted in another window can be brought back in this one."""
        for deleted in other._deleted:  # noqa: SLF001
            self._offer(deleted)

    def ask(self, identifiers: Sequence[str]) -> None:
        """Delete profiles, saved or not, if the user says so. Enter and Esc keep them."""
        state = self._controller.state
        found = [
            profile
            for identifier in identifiers
            if identifier not in state.practice and (profile := state.profile(identifier))
        ]
        if len(found) > 1:
            found = [profile for profile in found if profile is not state.blank]
        if not self._controller.files.ready:
            return
        if not found or found == [state.blank]:
            if found and state.current == state.blank.identifier:
                self._controller.go_home()  # nothing was typed: there is nothing to ask about
            return

        def answered(answer: str) -> None:
            if answer == "delete":
                self._take_out([profile.identifier for profile in found])

        answers = [("delete", tr("Delete")), ("cancel", tr("Cancel"))]
        question, more = _question(found, state.saved)
        ask(self._window, question, answers, answered, more=more, safe="cancel")

    def _take_out(
        self, identifiers: Sequence[str], since: Mapping[str, Profile | None] | None = None
    ) -> None:
        """Args:
        since: as the files have them, where the window does not know it.
        """
        controller = self._controller

        def as_saved() -> Mapping[str, Profile | None]:
            return since or {i: controller.state.saved.get(i) for i in identifiers}

        controller.files.take_out(as_saved, self._taken_out, controller.on_failed)

    def _taken_out(self, answers: "Mapping[str, TakenOut | Conflict]") -> None:
        controller, state = self._controller, self._controller.state
        taken = {i: a for i, a in answers.items() if isinstance(a, deletion.TakenOut)}
        if taken:
            deleted = _Deleted(
                {i: state.saved[i] for i in taken if i in state.saved},
                {i: state.edits[i] for i in taken if i in state.edits},
                taken,
                controller.results.only(taken.keys()),
                {i: self._passwords.all_kept(i) for i in taken},
            )
            controller.results = controller.results.without(taken.keys())
            controller.follow(state.without(taken.keys()))
            for profile in deleted.profiles:
                self._forget_password(deleted, profile.identifier)
            self._offer(deleted)
        changed = {i: a for i, a in answers.items() if isinstance(a, stored.Conflict)}
        if changed:
            self._ask_again(changed)

    def _forget_password(self, deleted: _Deleted, identifier: str) -> None:
        saved = deleted.saved.get(identifier)

        def forgotten(secrets: Mapping[str, Secret]) -> None:
            deleted.secrets[identifier] = secrets
            if secrets and deleted.back and saved is not None:
                self._passwords.put_back(saved, secrets)

        self._passwords.forget(saved or deleted.edits[identifier], forgotten)

    def _offer(self, deleted: _Deleted) -> None:
        self._deleted.append(deleted)
        profiles, count = deleted.profiles, len(deleted.profiles)
        if count == 1:
            name = profiles[0].name
            said, back = tr("Deleted “{name}”.", name=name), tr("Bring back “{name}”", name=name)
        else:
            said = tr("Deleted {count} profiles.", count=count)
            back = tr("Bring back {count} profiles", count=count)
        self._controller.undo_offered.emit(said, back, self.undo)

    def _ask_again(self, changed: "Mapping[str, Conflict]") -> None:
        """Somebody else changed them meanwhile."""
        controller = self._controller
        gone = {i for i, c in changed.items() if c.theirs is None and c.unusable is None}
        if gone:
            controller.follow(controller.state.without(gone))
        left = {i: conflict.theirs for i, conflict in changed.items() if i not in gone}
        if not left:
            return

        def answered(answer: str) -> None:
            if answer == "delete":
                self._take_out(list(left), left)

        profiles = [p for i in left if (p := controller.state.profile(i)) is not None]
        if len(left) == 1:
            name = profiles[0].name if profiles else ""
            question = tr("“{name}” was changed elsewhere since it was read here.", name=name)
            all_the_same = tr("Delete it all the same")
        else:
            question = tr(
                "{count} of the profiles were changed elsewhere since they were read here.",
                count=len(left),
            )
            all_the_same = tr("Delete them all the same")
        answers = [("delete", all_the_same), ("cancel", tr("Cancel"))]
        ask(self._window, question, answers, answered, more=_names(profiles), safe="cancel")

    def undo(self) -> None:
        """Bring back what was deleted last."""
        if not self._deleted:
            return
        deleted, controller = self._deleted.pop(), self._controller

        def failed(error: Exception) -> None:
            if not deleted.back:
                self._offer(deleted)  # nothing was changed: it can be tried again
            controller.on_failed(error)

        controller.files.put_back(deleted.taken, lambda found: self._back(deleted, found), failed)

    def _back(self, deleted: _Deleted, answers: "Mapping[str, PutBack]") -> None:
        controller, deleted.back = self._controller, True
        there = {i for i, one in answers.items() if isinstance(one.answer, stored.Conflict)}
        state = controller.state
        for one in answers.values():
            if one.answer is not None:
                state = state.seen_on_disk(one.answer.now.profiles)
                break
        back = [p for p in deleted.profiles if p.identifier not in there]
        if back:
            identifiers = {profile.identifier for profile in back}
            controller.results = controller.results.joined(deleted.results.only(identifiers))
            for profile in back:
                self._remember_password(deleted, profile.identifier)
            edits = {i: edit for i, edit in deleted.edits.items() if i in identifiers}
            state = state.with_edits(edits).going_to(back[0].identifier)
            controller.follow(state)
            if len(back) == 1:
                controller.said.emit(tr("“{name}” is back.", name=back[0].name))
            else:
                controller.said.emit(tr("{count} profiles are back.", count=len(back)))
        else:
            controller.follow(state)
        if there:
            controller.complained.emit(tr("It is there already: somebody else put it back."))

    def _remember_password(self, deleted: _Deleted, identifier: str) -> None:
        for keyword, secret in deleted.typed.get(identifier, {}).items():
            self._passwords.keep(identifier, secret, keyword)
        if deleted.secrets.get(identifier) and identifier in deleted.saved:
            self._passwords.put_back(deleted.saved[identifier], deleted.secrets[identifier])


def _question(profiles: Sequence[Profile], saved: Collection[str]) -> tuple[str, str]:
    """What is asked, and what follows from the answer."""
    name, count = profiles[0].name, len(profiles)
    kept = any(p.kept_in_keyring and p.identifier in saved for p in profiles)
    if count > 1:
        more = tr("Until you quit they can be brought back.")
        question = (
            tr("Delete {count} profiles and their saved passwords?", count=count)
            if kept
            else tr("Delete {count} profiles?", count=count)
        )
        return question, f"{_names(profiles)}\n\n{more}"
    if profiles[0].identifier not in saved:
        question = tr("Delete “{name}”? It was never saved.", name=name)
    elif kept:
        question = tr("Delete the profile “{name}” and its saved password?", name=name)
    else:
        question = tr("Delete the profile “{name}”?", name=name)
    return question, tr("Until you quit it can be brought back.")


def _names(profiles: Sequence[Profile]) -> str:
    """Of some; none of one, which the question names."""
    if len(profiles) < 2:
        return ""
    lines = [profile.name for profile in profiles[:_NAMED]]
    more = len(profiles) - len(lines)
    return "\n".join([*lines, *([tr("and {count} more", count=more)] if more else [])])
