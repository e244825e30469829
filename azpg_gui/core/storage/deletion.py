"""A profile is taken out of every file that holds something of it, and put back to the letter.

The row of ``profiles.json`` decides: where that cannot be changed, nothing is. What then cannot be
changed in the other files stays there, harms nothing, and is said.
"""

from collections.abc import Callable
from typing import TypeVar

from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.sentences import Sentence
from azpg_gui.core.storage.drafts import DraftStore
from azpg_gui.core.storage.history import History, TakenTests
from azpg_gui.core.storage.json_file import StorageError
from azpg_gui.core.storage.last_results import LastResult, LastResults
from azpg_gui.core.storage.profiles import Conflict, ProfileStore, Removed, Saved
from azpg_gui.fast_dataclass import dataclass

__all__ = ["Files", "PutBack", "TakenOut", "put_back", "take_out"]

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Files:
    """All files that hold something of a profile."""

    profiles: ProfileStore
    drafts: DraftStore
    results: LastResults
    history: History


@dataclass(frozen=True, slots=True)
class TakenOut:
    """All that was kept of a profile.

    Attributes:
        removed: None for one that was never saved.
        trouble: what could not be forgotten; it is still there, and no part of this.
    """

    removed: Removed | None
    tests: TakenTests | None = None
    result: LastResult | None = None
    trouble: Sentence | None = None


@dataclass(frozen=True, slots=True)
class PutBack:
    """``answer`` is None for a profile that was never saved; ``trouble`` says what of the rest
    could not be written."""

    answer: Saved | Conflict | None
    trouble: Sentence | None = None


def take_out(files: Files, identifier: str, since: Profile | None) -> TakenOut | Conflict:
    """Delete a profile with its draft, history and last result. Blocking.

    Args:
        since: as it was saved; None for one that never was.

    Raises:
        StorageError: nothing was changed.
    """
    removed: Removed | None = None
    if since is not None:
        answer = files.profiles.remove_if_unchanged(since)
        if isinstance(answer, Conflict):
            return answer
        removed = answer
    troubles: list[Sentence] = []

    def tests() -> TakenTests | None:
        return files.history.take_out(identifier)

    def result() -> LastResult | None:
        kept = files.results.load().get(identifier)
        files.results.forget(identifier)
        return kept

    _or_trouble(lambda: files.drafts.forget(identifier), troubles)
    taken = _or_trouble(tests, troubles)
    last = _or_trouble(result, troubles)
    return TakenOut(removed, taken, last, troubles[0] if troubles else None)


def put_back(files: Files, identifier: str, taken: TakenOut) -> PutBack:
    """Undo ``take_out``. Blocking.

    Raises:
        StorageError: nothing was changed.
    """
    answer: Saved | Conflict | None = None
    if taken.removed is not None:
        answer = files.profiles.put_back(taken.removed)
        if isinstance(answer, Conflict):
            return PutBack(answer)
    troubles: list[Sentence] = []
    tests, result = taken.tests, taken.result
    if tests is not None:
        _or_trouble(lambda: files.history.put_back(identifier, tests), troubles)
    if result is not None:
        _or_trouble(lambda: files.results.record(identifier, result), troubles)
    return PutBack(answer, troubles[0] if troubles else None)


def _or_trouble(change: Callable[[], Result], troubles: list[Sentence]) -> Result | None:
    try:
        return change()
    except StorageError as error:
        troubles.append(error.sentence)
        return None
