"""A profile is taken out of every file that holds something of it, and put back to the letter.

The row of ``profiles.json`` decides: where that cannot be changed, nothing is. What then cannot be
changed in the other files stays there, harms nothing, and is said.
"""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TypeVar

from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.sentences import Sentence
from azpg_gui.core.storage.drafts import DraftStore
from azpg_gui.core.storage.history import History, TakenTests
from azpg_gui.core.storage.json_file import StorageError
from azpg_gui.core.storage.last_results import LastResult, LastResults
from azpg_gui.core.storage.profiles import Conflict, ProfileStore, Removed, Saved
from azpg_gui.fast_dataclass import dataclass

__all__ = ["Files", "PutBack", "TakenOut", "put_back", "put_back_all", "take_out", "take_out_all"]

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
    return take_out_all(files, {identifier: since})[identifier]


def take_out_all(
    files: Files, wanted: Mapping[str, Profile | None]
) -> dict[str, TakenOut | Conflict]:
    """As ``take_out``, of several by identifier. ``profiles.json`` is written once, so that one
    deletion makes one earlier version."""
    since = [profile for profile in wanted.values() if profile is not None]
    answers = dict(zip((p.identifier for p in since), files.profiles.remove_all(since), strict=True)
                   if since else ())  # fmt: skip
    over = [i for i in wanted if not isinstance(answers.get(i), Conflict)]
    shared: list[Sentence] = []
    results = _or_trouble(lambda: files.results.take_out(over), shared) or {}
    tested = files.history.tested(over)
    found: dict[str, TakenOut | Conflict] = {}
    for identifier in wanted:
        answer = answers.get(identifier)
        if isinstance(answer, Conflict):
            found[identifier] = answer
            continue
        troubles = list(shared)
        forget = partial(files.drafts.forget, identifier)
        take = partial(files.history.take_out, identifier)
        _or_trouble(forget, troubles)
        tests = _or_trouble(take, troubles) if identifier in tested else None
        trouble = troubles[0] if troubles else None
        found[identifier] = TakenOut(answer, tests, results.get(identifier), trouble)
    return found


def put_back(files: Files, identifier: str, taken: TakenOut) -> PutBack:
    """Undo ``take_out``. Blocking.

    Raises:
        StorageError: nothing was changed.
    """
    return put_back_all(files, {identifier: taken})[identifier]


def put_back_all(files: Files, taken: Mapping[str, TakenOut]) -> dict[str, PutBack]:
    """Undo ``take_out_all``."""
    removed = {i: one.removed for i, one in taken.items() if one.removed is not None}
    answers = dict(zip(removed, files.profiles.put_back_all(list(removed.values())), strict=True)
                   if removed else ())  # fmt: skip
    found: dict[str, PutBack] = {}
    for identifier, one in taken.items():
        answer, troubles = answers.get(identifier), list[Sentence]()
        if not isinstance(answer, Conflict):
            if one.tests is not None:
                _or_trouble(partial(files.history.put_back, identifier, one.tests), troubles)
            if one.result is not None:
                _or_trouble(partial(files.results.record, identifier, one.result), troubles)
        found[identifier] = PutBack(answer, troubles[0] if troubles else None)
    return found


def _or_trouble(change: Callable[[], Result], troubles: list[Sentence]) -> Result | None:
    try:
        return change()
    except StorageError as error:
        troubles.append(error.sentence)
        return None
