"""A profile is deleted after a question, and can be brought back."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from azpg_gui.core.connection.profile import Profile, Remember
from azpg_gui.core.secret import Secret
from azpg_gui.lazy import later
from azpg_gui.qt.profiles.passwords import Passwords
from azpg_gui.qt.translation import tr
from azpg_gui.qt.widgets.question import ask

if TYPE_CHECKING:
    from azpg_gui.core.storage import deletion
    from azpg_gui.core.storage import profiles as stored
    from azpg_gui.core.storage.deletion import TakenOut
    from azpg_gui.core.storage.profiles import Conflict, Saved
    from azpg_gui.qt.profiles.profiles_controller import ProfilesController
    from azpg_gui.qt.profiles.results import Results
else:  # loaded before there is anything to delete
    deletion = later("azpg_gui.core.storage.deletion")
    stored = later("azpg_gui.core.storage.profiles")

__all__ = ["Deletion"]


@dataclass
class _Deleted:
    """What can be brought back. ``secret`` comes from the keyring, perhaps later."""

    saved: Profile | None
    edit: Profile | None
    before: tuple[str, ...]
    taken: "TakenOut"
    results: "Results"
    typed: Secret | None
    secret: Secret | None = None
    back: bool = False

    @property
    def profile(self) -> Profile:
        profile = self.edit or self.saved
        assert profile is not None  # noqa: S101 - something was deleted
        return profile


class Deletion:
    """The last deletion of a window."""

    def __init__(
        self, controller: "ProfilesController", passwords: Passwords, window: QWidget
    ) -> None:
        self._controller, self._passwords, self._window = controller, passwords, window
        self._last: _Deleted | None = None

    def take_over(self, other: "Deletion") -> None:
        """What was deleted in another window can be brought back in this one."""
        self._last = other._last  # noqa: SLF001
        if self._last is not None:
            self._controller.undo_offered.emit(self._last.profile.name)

    def ask(self, identifier: str) -> None:
        """Delete a profile, saved or not, if the user says so. Enter and Esc keep it."""
        controller = self._controller
        profile = controller.state.profile(identifier)
        if profile is None or identifier in controller.state.practice or not controller.files.ready:
            return
        saved = controller.state.saved.get(identifier)
        if saved is None:
            question = tr("Delete “{name}”? It was never saved.", name=profile.name)
        elif saved.remember is Remember.KEYRING:
            question = tr("Delete the profile “{name}” and its saved password?", name=profile.name)
        else:
            question = tr("Delete the profile “{name}”?", name=profile.name)

        def answered(answer: str) -> None:
            if answer == "delete":
                self._take_out(identifier)

        answers = [("delete", tr("Delete")), ("cancel", tr("Cancel"))]
        more = tr("Until you quit it can be brought back.")
        ask(self._window, question, answers, answered, more=more, safe="cancel")

    def _take_out(self, identifier: str) -> None:
        controller = self._controller
        controller.files.take_out(
            identifier,
            lambda: controller.state.saved.get(identifier),
            lambda answer: self._taken_out(identifier, answer),
            controller.on_failed,
        )

    def _taken_out(self, identifier: str, answer: "TakenOut | Conflict") -> None:
        controller = self._controller
        if not isinstance(answer, deletion.TakenOut):
            self._ask_again(identifier, answer)
            return
        state = controller.state
        saved = state.saved.get(identifier)
        order = list(state.saved)
        before = tuple(order[: order.index(identifier)]) if identifier in state.saved else ()
        self._last = last = _Deleted(
            saved, state.edits.get(identifier), before, answer,
            controller.results.only({identifier}),
            self._passwords.kept(identifier),
        )  # fmt: skip
        controller.results = controller.results.without({identifier})
        controller.follow(state.without(identifier))

        def forgotten(secret: Secret | None) -> None:
            last.secret = secret
            if last.back and secret is not None and saved is not None:
                self._passwords.put_back(saved, secret)

        self._passwords.forget(saved or last.profile, forgotten)
        controller.undo_offered.emit(last.profile.name)

    def _ask_again(self, identifier: str, conflict: "Conflict") -> None:
        """Somebody else changed it meanwhile."""
        controller = self._controller
        profile = controller.state.profile(identifier)
        name = profile.name if profile else ""
        if conflict.theirs is None and conflict.unusable is None:
            controller.follow(controller.state.without(identifier))
            return

        def answered(answer: str) -> None:
            if answer == "delete":
                controller.files.take_out(
                    identifier,
                    lambda: conflict.theirs,
                    lambda again: self._taken_out(identifier, again),
                    controller.on_failed,
                )

        answers = [("delete", tr("Delete it all the same")), ("cancel", tr("Cancel"))]
        question = tr("“{name}” was changed elsewhere since it was read here.", name=name)
        ask(self._window, question, answers, answered, safe="cancel")

    def undo(self) -> None:
        """Bring back what was deleted last."""
        last, self._last = self._last, None
        if last is None:
            return
        controller = self._controller
        controller.undo_offered.emit("")

        def done(answer: "Saved | Conflict | None") -> None:
            if isinstance(answer, stored.Conflict):
                controller.follow(controller.state.seen_on_disk(answer.now.profiles))
                controller.complained.emit(tr("It is there already: somebody else put it back."))
                return
            last.back = True
            if last.typed is not None:
                self._passwords.keep(last.profile.identifier, last.typed)
            if last.secret is not None and last.saved is not None:
                self._passwords.put_back(last.saved, last.secret)
            controller.results = controller.results.joined(last.results)
            controller.follow(controller.state.restored(last.saved, last.edit, last.before))
            controller.said.emit(tr("“{name}” is back.", name=last.profile.name))

        def failed(error: Exception) -> None:
            if not last.back and self._last is None:
                self._last = last  # nothing was changed: it can be tried again
                controller.undo_offered.emit(last.profile.name)
            controller.on_failed(error)

        controller.files.put_back(last.profile.identifier, last.taken, done, failed)
