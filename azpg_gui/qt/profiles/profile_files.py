"""The files behind the profile list: profiles, drafts, last results, history."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.sentences import ExplainedError
from azpg_gui.lazy import later
from azpg_gui.qt.engine import Engine
from azpg_gui.qt.work_queue import WorkQueue

if TYPE_CHECKING:
    from azpg_gui.core.sentences import Sentence
    from azpg_gui.core.storage import deletion
    from azpg_gui.core.storage import drafts as drafts_of
    from azpg_gui.core.storage.deletion import Files, PutBack, TakenOut
    from azpg_gui.core.storage.last_results import LastResult
    from azpg_gui.core.storage.profiles import Conflict, ProfileStore, Saved
    from azpg_gui.operations import history
    from azpg_gui.operations.saved_state import SavedState
else:  # for the worker
    deletion = later("azpg_gui.core.storage.deletion")
    drafts_of = later("azpg_gui.core.storage.drafts")
    history = later("azpg_gui.operations.history")

__all__ = ["ProfileFiles", "Written"]

# What is to be written, and what the file is expected to hold; asked for when it is written.
Written = tuple[Profile, Profile | None]
Answer = TypeVar("Answer")


class ProfileFiles:
    """Every change is made in the worker, one after another; the answer comes back here.

    ``failed`` of each call gets what was raised: a ``StorageError``, and nothing was changed.
    """

    def __init__(self, engine: Engine, folder: Path | None) -> None:
        self._queue = WorkQueue(engine)
        self._folder = folder
        self._saved_state: SavedState | None = None

    def fill(self, saved_state: "SavedState") -> None:
        self._saved_state = saved_state

    @property
    def ready(self) -> bool:
        """The files were read: they can be changed."""
        return self._saved_state is not None

    @property
    def idle(self) -> bool:
        """Nothing is on its way to a file."""
        return self._queue.idle

    @property
    def path(self) -> Path | None:
        return self._saved_state.profiles.path if self._saved_state else None

    def save(
        self,
        what: Callable[[], Written | None],
        done: "Callable[[Saved | Conflict | None], None]",
        failed: Callable[[Exception], None],
    ) -> None:
        """Args:
        what: None where there is nothing to save any more.
        """
        saved_state = self._open()

        def prepare() -> "Callable[[], Saved | Conflict | None]":
            written = what()
            if written is None:
                return lambda: None
            profile, since = written
            return lambda: saved_state.profiles.save_if_unchanged(profile, since)

        self._queue.run(prepare, done, failed)

    def change(
        self,
        what: "Callable[[ProfileStore], Answer]",
        done: "Callable[[Answer], None]",
        failed: Callable[[Exception], None],
    ) -> None:
        """Read or change the saved profiles as a whole: an import, and its undo."""
        self.change_as_then(lambda: what, done, failed)

    def change_as_then(
        self,
        prepare: "Callable[[], Callable[[ProfileStore], Answer]]",
        done: "Callable[[Answer], None]",
        failed: Callable[[Exception], None],
    ) -> None:
        """``prepare`` says what is to be changed when its turn comes: what was read or written
        before is known by then."""
        store = self._open().profiles

        def call() -> "Callable[[], Answer]":
            what = prepare()
            return lambda: what(store)

        self._queue.run(call, done, failed)

    def save_whatever(
        self,
        profile: Profile,
        done: "Callable[[Saved], None]",
        failed: Callable[[Exception], None],
    ) -> None:
        """After the question: over what another window wrote."""
        saved_state = self._open()
        self._queue.run(lambda: lambda: saved_state.profiles.save(profile), done, failed)

    def take_out(
        self,
        since: "Callable[[], Mapping[str, Profile | None]]",
        done: "Callable[[Mapping[str, TakenOut | Conflict]], None]",
        failed: Callable[[Exception], None],
    ) -> None:
        """Delete profiles with their drafts, history and last results.

        Args:
            since: by identifier, as each was saved; None for one that never was.
        """
        files = self._files

        def prepare() -> "Callable[[], dict[str, TakenOut | Conflict]]":
            saved = since()

            return lambda: deletion.take_out_all(files(), saved)

        def taken(answers: "Mapping[str, TakenOut | Conflict]") -> None:
            done(answers)
            troubles = (getattr(answer, "trouble", None) for answer in answers.values())
            self._say(next(filter(None, troubles), None), failed)

        self._queue.run(prepare, taken, failed)

    def put_back(
        self,
        taken: "Mapping[str, TakenOut]",
        done: "Callable[[Mapping[str, PutBack]], None]",
        failed: Callable[[Exception], None],
    ) -> None:
        """Undo ``take_out``."""
        files = self._files

        def back(answers: "Mapping[str, PutBack]") -> None:
            done(answers)
            self._say(next(filter(None, (a.trouble for a in answers.values())), None), failed)

        self._queue.run(lambda: lambda: deletion.put_back_all(files(), taken), back, failed)

    def _files(self) -> "Files":
        saved_state = self._open()
        return deletion.Files(
            saved_state.profiles,
            saved_state.drafts,
            saved_state.last_results,
            history.history_of(self._folder),
        )

    def _say(self, trouble: "Sentence | None", failed: Callable[[Exception], None]) -> None:
        if trouble is not None:
            failed(ExplainedError(trouble))

    def keep_drafts(
        self,
        drafts: Iterable[tuple[Profile, Profile | None]],
        gone: Iterable[str],
        failed: Callable[[Exception], None],
    ) -> None:
        """Write down what is not saved, with the profile each edit began from."""
        saved_state, wanted, over = self._open(), list(drafts), list(gone)

        def call() -> None:
            for identifier in over:
                saved_state.drafts.forget(identifier)
            saved_state.drafts.keep_all(
                drafts_of.Draft(profile, based_on) for profile, based_on in wanted
            )

        self._queue.run(lambda: call, _nothing, failed)

    def record(
        self, identifier: str, result: "LastResult | None", failed: Callable[[Exception], None]
    ) -> None:
        """The last result of a profile; None forgets it: it was of other values."""
        saved_state = self._open()

        def call() -> None:
            if result is not None:
                saved_state.last_results.record(identifier, result)
            else:
                saved_state.last_results.forget(identifier)

        self._queue.run(lambda: call, _nothing, failed)

    def discard(
        self,
        drafts: Iterable[str],
        never_saved: Iterable[str],
        done: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Give up what is not saved, and what tests saw of profiles that never were."""
        saved_state, folder, over, unknown = (
            self._open(),
            self._folder,
            list(drafts),
            list(never_saved),
        )

        def call() -> None:
            for identifier in over:
                saved_state.drafts.forget(identifier)
            for identifier in unknown:
                history.history_of(folder).forget(identifier)
                saved_state.last_results.forget(identifier)

        self._queue.run(lambda: call, lambda _none: done(), failed)

    def close(self) -> None:
        """The window closes."""
        if self._saved_state is not None:
            self._saved_state.drafts.close()

    def _open(self) -> "SavedState":
        assert self._saved_state is not None  # noqa: S101 - callers asked ``ready``
        return self._saved_state


def _nothing(_value: object) -> None:
    pass
