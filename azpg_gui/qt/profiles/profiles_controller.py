"""What happens to profiles: saved, moved, copied, deleted and brought back. Nothing is lost."""

import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from azpg_gui.core.connection.profile import Profile, new_profile
from azpg_gui.core.connection.same_connection import same_connection
from azpg_gui.lazy import later
from azpg_gui.qt.profiles.arrangement import Arrangement
from azpg_gui.qt.profiles.changes_elsewhere import ChangesElsewhere
from azpg_gui.qt.profiles.conflict import ask_about_conflict
from azpg_gui.qt.profiles.deletion import Deletion
from azpg_gui.qt.profiles.draft_writing import DraftWriting
from azpg_gui.qt.profiles.open_profiles import OpenProfiles
from azpg_gui.qt.profiles.passwords import Passwords
from azpg_gui.qt.profiles.profile_files import ProfileFiles, Written
from azpg_gui.qt.profiles.results import Results, Tested
from azpg_gui.qt.profiles.versions_controller import VersionsController
from azpg_gui.qt.translation import explanation, tr, translated

if TYPE_CHECKING:
    from azpg_gui.core.storage import profiles as stored
    from azpg_gui.core.storage.preferences import Preferences
    from azpg_gui.core.storage.profiles import Conflict, LoadedProfiles, Saved, UnusableProfile
    from azpg_gui.operations.saved_state import SavedState
else:
    stored = later("azpg_gui.core.storage.profiles")

__all__ = ["NOT_SAVED", "SAVED", "ProfilesController", "blank_profile"]

SAVED: Final = True
NOT_SAVED: Final = False


def blank_profile(name: str, preferences: "Preferences | None" = None) -> Profile:
    """An empty form, with what is right for Azure already chosen."""
    blank = new_profile(name, {"port": "5432", "dbname": "postgres", "sslmode": "verify-full"})
    if preferences is None:
        return blank
    return replace(blank, trust=preferences.trust, remember=preferences.remember)


class ProfilesController(QObject):
    """Folds what happens into ``state`` and ``results``, and keeps the files in step.

    Signals:
        changed(): names, results or what is unsaved: the list and the heading show it.
        form_replaced(): something else belongs into the form than stands there.
        said(str), complained(str): a line for the foot of the window; of trouble.
        undo_offered(str, str, object): profiles were deleted or moved; what is said of it, what
            taking it back does, and the call that does it.
        duplicated(object, object): a ``Profile``, as it is saved where it is, and its copy.
    """

    changed = Signal()
    form_replaced = Signal()
    said = Signal(str)
    complained = Signal(str)
    undo_offered = Signal(str, str, object)
    duplicated = Signal(object, object)

    def __init__(
        self, files: ProfileFiles, passwords: Passwords, window: QWidget, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.files, self._passwords, self._window = files, passwords, window
        blank = blank_profile(tr("New connection"))
        self.state = OpenProfiles(blank, blank.identifier)
        self.results = Results()
        self._preferences: Preferences | None = None
        self.unusable: tuple[UnusableProfile, ...] = ()  # entries of the file, shown as such
        self._bases: dict[str, Profile | None] = {}  # what drafts of an earlier start began from
        self._drafts = DraftWriting(files, lambda: self.state, self.base, self.on_failed, self)
        self.deletion = Deletion(self, passwords, window)
        self.arrangement = Arrangement(self, window)
        self.elsewhere = ChangesElsewhere(self)
        self.versions = VersionsController(self, window)

    # At the start ---------------------------------------------------------------------------------

    def fill(self, saved_state: "SavedState") -> None:
        """The files were read."""
        self.files.fill(saved_state)
        self._preferences = saved_state.preferences
        self.unusable = saved_state.loaded.unusable
        drafts = saved_state.recovered.drafts
        kept = {d.profile.identifier: d.profile for d in drafts}
        self._drafts.found(kept)
        before = self.state.current
        self.state = self.state.loaded(saved_state.known, (d.profile for d in drafts))
        # One that lies on disk as it is was saved by a window that was killed before it forgot it.
        edits = self.state.edits
        self._bases = {i: d.based_on for d in drafts if (i := d.profile.identifier) in edits}
        as_read = {**kept, **self.state.saved}
        self.results = Results(self.results.kept, saved_state.results, as_read)
        if self.state.current != before:
            self.form_replaced.emit()
        self.changed.emit()
        trouble = saved_state.loaded.trouble or saved_state.recovered.trouble
        if trouble is not None:
            self.complained.emit(translated(trouble))
        elif drafts:
            names = ", ".join(draft.profile.name for draft in drafts)
            self.said.emit(tr("Brought back, not saved yet: {names}.", names=names))

    @Slot(object)
    def prefer(self, preferences: "Preferences") -> None:
        """What new profiles begin with, from now on."""
        self._preferences = preferences

    # The form -------------------------------------------------------------------------------------

    def follow(self, state: OpenProfiles, *, typed: bool = False) -> None:
        """Something happened; the files of drafts follow soon.

        Args:
            typed: in the form, which shows it already.
        """
        if state == self.state:
            return
        before, self.state = self.state.form, state
        self._drafts.soon()
        if not typed and _in_the_form(before) != _in_the_form(state.form):
            self.form_replaced.emit()
        self.changed.emit()

    def keep_drafts_now(self) -> None:
        """Something else is about to happen: what was typed is written down first."""
        self._drafts.now()

    def forget_bases(self, identifiers: Iterable[str]) -> None:
        """They lie on disk as this window has them: their edits begin from that now."""
        for identifier in identifiers:
            self._bases.pop(identifier, None)

    def saved(self, identifier: str) -> Profile | None:
        """A profile as it lies on disk."""
        return self.state.saved.get(identifier)

    def base(self, identifier: str) -> Profile | None:
        """The saved profile an edit began from: what another window made of it since is noticed."""
        return self._bases.get(identifier, self.state.saved.get(identifier))

    # Saving ---------------------------------------------------------------------------------------

    def save(self, identifier: str, then: Callable[[bool], None] | None = None) -> None:
        """Write a profile with its edits; its password goes where the user said.

        Args:
            then: hears whether it is saved.
        """
        over, sent = then or _nothing, list[Profile]()

        def what() -> Written | None:
            profile = self.state.profile(identifier)
            if profile is None or not self.state.is_unsaved(identifier):
                return None
            named = replace(profile, name=self.state.free_name(profile.name, identifier))
            if named != profile:
                self.follow(self.state.filled(identifier, named))
            sent.append(named)
            return named, self.base(identifier)

        def done(answer: "Saved | Conflict | None") -> None:
            if isinstance(answer, stored.Conflict):
                ask_about_conflict(self, self._window, sent[0], answer, over)
            elif answer is not None:
                self.stored(sent[0], answer)
                over(SAVED)
            else:
                over(SAVED)

        def failed(error: Exception) -> None:
            self.on_failed(error)
            over(NOT_SAVED)

        self.files.save(what, done, failed)

    def stored(self, profile: Profile, answer: "Saved") -> None:
        """``profile`` lies on disk: everything that is kept of it follows."""
        identifier = profile.identifier
        before = self.state.saved.get(identifier)
        self._bases.pop(identifier, None)
        self._passwords.save(before, profile)
        tested = self.results.of(profile)
        if tested is not None:
            self.files.record(identifier, tested.result, self.on_failed)
        elif before is not None and not same_connection(before, profile):
            self.files.record(identifier, None, self.on_failed)
        self.unusable = answer.now.unusable
        self.follow(self.state.stored(profile).seen_on_disk(answer.now.profiles))
        self.said.emit(tr("Saved in {path}", path=self.files.path))

    def save_all(self, then: Callable[[bool], None]) -> None:
        """Every unsaved profile, one after another; ``then`` hears whether all of them are."""
        left = [profile.identifier for profile in self.state.unsaved]

        def next_one(saved: bool = True) -> None:  # noqa: FBT001, FBT002 - a callback
            if not saved or not left:
                then(saved)
                return
            self.save(left.pop(0), next_one)

        next_one()

    def discard_all(self, then: Callable[[], None]) -> None:
        """Give up every unsaved edit; asked before."""
        state, never = self.state, [i for i in self.state.edits if i not in self.state.saved]
        gone = list(dict.fromkeys([*self._drafts.give_up(), *state.edits]))
        for profile in state.unsaved:
            state = state.reverted(profile.identifier)
        self.state = state

        def failed(error: Exception) -> None:
            self.on_failed(error)
            then()

        self.files.discard(gone, never, then, failed)

    def changed_on_disk(self, now: "LoadedProfiles", current: str = "") -> None:
        """Several profiles were changed in one write: by an import, or by its undo.

        Args:
            current: what comes into the form; empty leaves what stands there.
        """
        self.unusable = now.unusable
        state = self.state.seen_on_disk(now.profiles)
        self.follow(state.going_to(current) if current else state)
        self.changed.emit()

    # Tests ----------------------------------------------------------------------------------------

    def record(self, tested: Tested) -> None:
        """A test is over. On disk goes what is true of the profile as it lies there; the rest is
        kept until it is saved."""
        self.results = self.results.added(tested)
        if self.files.ready and self.state.is_of_disk(tested.profile):
            self.files.record(tested.profile.identifier, tested.result, self.on_failed)
        self.changed.emit()

    # The list -------------------------------------------------------------------------------------

    def begin(self) -> None:
        """An empty form, with what is right for Azure already chosen."""
        name = self.state.free_name(tr("New connection"))
        self.follow(self.state.begun(blank_profile(name, self._preferences)))

    @Slot()
    def go_home(self) -> None:
        """The first page, in place of a form."""
        self.follow(self.state.home(blank_profile(tr("New connection"))))

    def practise(self, practice: Mapping[str, Profile], current: str) -> None:
        """A practice server runs: its profile comes into the form."""
        self.follow(self.state.practised(practice, current))

    def duplicate(self, identifier: str) -> None:
        """A copy with everything that was typed but its secrets; not saved yet."""
        profile = self.state.profile(identifier)
        if profile is not None:
            name = self.state.free_name(profile.name)
            copy = replace(profile, identifier=os.urandom(16).hex(), name=name, unknown={})
            self.duplicated.emit(self.state.saved.get(identifier, profile), copy)
            self.follow(self.state.drafted(copy))

    @Slot(object)
    def on_failed(self, error: Exception) -> None:
        """A file could not be changed: nothing was lost, and it is said."""
        self.complained.emit(explanation(error))


def _in_the_form(profile: Profile) -> tuple[object, ...]:
    return (
        profile.identifier, profile.name, profile.values, profile.trust, profile.remember,
        profile.authentication, profile.password_source, profile.password_command,
        profile.notes, profile.tags,
        profile.remember_passphrase,
    )  # fmt: skip


def _nothing(_value: object) -> None:
    pass
