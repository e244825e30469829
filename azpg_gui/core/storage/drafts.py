"""Edits that were not saved yet: they survive a crash, and never hold a secret.

Each window writes a file of its own, which says by a lock that its window lives. What lies there
without one was left by a crash, and the next window takes it over.
"""

import os
import re
import threading
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.files import leftovers_of, make_folder, write_atomically
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.core.storage.json_file import JsonFile, ReadJson, StorageError
from azpg_gui.core.storage.json_text import (
    Element,
    Members,
    array_text,
    elements_of,
    members_of,
    rendered,
)
from azpg_gui.core.storage.profile_rows import new_row, rows_of
from azpg_gui.core.storage.saving_rules import without_secrets_in
from azpg_gui.core.storage.timestamps import moment_of
from azpg_gui.fast_dataclass import dataclass
from azpg_gui.lazy import later

if TYPE_CHECKING:
    import filelock
    from filelock import BaseFileLock
else:  # 25 ms, and the window reads first
    filelock = later("filelock")

__all__ = ["Draft", "DraftStore", "Recovered"]

_SCHEMA: Final = 2  # of the rows in it, as in profiles.json
# The file of a window, its lock, and the new file of a write that was interrupted.
_TRACE: Final = re.compile(r"\.?([^.]+)(?:\.json|\.alive|\.json\.[0-9a-f]{16}\.new)")


@dataclass(frozen=True, slots=True)
class Draft:
    """A profile as it stood in the form.

    Attributes:
        based_on: the saved profile the edit began from, for ``save_if_unchanged``; None for one
            that was never saved.
        kept_at: UTC; None while the window lives.
    """

    profile: Profile
    based_on: Profile | None = None
    kept_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Recovered:
    """What a crash left, the oldest first; ``trouble`` is what could not be read of it."""

    drafts: tuple[Draft, ...]
    trouble: Sentence | None = None


class DraftStore:
    """The drafts of one window, in a folder of all windows. May be called from any thread.

    Nothing is made on the disk before there is something to keep.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = folder / f"{os.getpid()}-{os.urandom(8).hex()}.json"
        self._turn = threading.Lock()
        self._alive: BaseFileLock | None = None
        self._drafts: dict[str, Draft] = {}

    def recover(self) -> Recovered:
        """Take over what windows left that were killed. Of two edits of one profile the older gets
        an identifier of its own: neither is lost. Cheap where there is nothing.

        Raises:
            StorageError: this window's own file cannot be written; everything is where it was.
        """
        left = self._left()
        if not left:
            return Recovered(())
        found: list[Draft] = []
        troubles: list[Sentence] = []
        done: list[Path] = []
        with self._turn:
            held = [(path, lock) for path in left if (lock := _taken(path)) is not None]
            try:
                for path, _lock in held:
                    read = _file(path).read()
                    found += _drafts_of(read)
                    if read.trouble is not None:
                        troubles.append(read.trouble)
                    if read.writable:
                        done.append(path)
                found.sort(key=lambda draft: draft.kept_at or datetime.now(UTC))
                adopted = _each_its_own(found)
                if adopted:
                    self._write({**{d.profile.identifier: d for d in adopted}, **self._drafts})
                # Only now: killed in between, the next start finds them twice rather than not.
                for path in done:
                    _drop(path)
            finally:
                for _path, lock in held:
                    lock.release()
        return Recovered(tuple(adopted), troubles[0] if troubles else None)

    def keep(self, draft: Draft) -> None:
        """Write down one unsaved profile, instead of what was kept of it before.

        Raises:
            StorageError: what was kept before is still there.
        """
        self.keep_all([draft])

    def keep_all(self, drafts: Iterable[Draft]) -> None:
        """As ``keep``, in one write."""
        now = datetime.now(UTC)
        bare = {
            draft.profile.identifier: Draft(
                without_secrets_in(draft.profile),
                without_secrets_in(draft.based_on) if draft.based_on is not None else None,
                draft.kept_at or now,
            )
            for draft in drafts
        }
        with self._turn:
            wanted = {**self._drafts, **bare}
            if not _same(wanted, self._drafts):
                self._write(wanted)

    def forget(self, identifier: str) -> None:
        """It was saved or discarded; one that was never kept is no error. Raises StorageError."""
        with self._turn:
            if identifier in self._drafts:
                self._write({k: d for k, d in self._drafts.items() if k != identifier})

    def close(self) -> None:
        """The window closes; what is still kept is for the next one."""
        with self._turn:
            if self._alive is not None:
                if not self._drafts:
                    for path in (self._path, _alive_file(self._path)):
                        with suppress(OSError):
                            path.unlink()
                self._alive.release()
                self._alive = None

    def _left(self) -> list[Path]:
        """The files of other windows, living or not, also those of which only traces are left."""
        try:
            names = os.listdir(self._folder)  # noqa: PTH208 - names alone, at the start
        except OSError:
            return []
        found = {match[1] for name in names if (match := _TRACE.fullmatch(name))}
        return [self._folder / f"{stem}.json" for stem in sorted(found - {self._path.stem})]

    def _write(self, drafts: dict[str, Draft]) -> None:
        rows = [_row(draft) for draft in drafts.values()]
        members = Members()
        members.set("schema", _SCHEMA)
        members.set_text("drafts", array_text(rows, 1))
        try:
            make_folder(self._folder)
            if self._alive is None:
                self._alive = _taken(self._path)
            write_atomically(self._path, (members.text() + "\n").encode())
        except OSError as error:
            text = sentence(
                "{path} cannot be written: {reason}.",
                path=self._path,
                reason=error.strerror or str(error),
            )
            raise StorageError(text) from error
        self._drafts = drafts


def _same(one: dict[str, Draft], other: dict[str, Draft]) -> bool:
    return {k: (d.profile, d.based_on) for k, d in one.items()} == {
        k: (d.profile, d.based_on) for k, d in other.items()
    }


def _alive_file(path: Path) -> Path:
    return path.with_suffix(".alive")


def _taken(path: Path) -> "BaseFileLock | None":
    """The lock that says its window lives; None where it does."""
    lock = filelock.FileLock(_alive_file(path), mode=0o600, thread_local=False)
    try:
        lock.acquire(timeout=0)
    except (filelock.Timeout, OSError):
        return None
    return lock


def _row(draft: Draft) -> str:
    members = Members()
    members.set("kept_at", draft.kept_at.isoformat() if draft.kept_at else None)
    members.set_text("profile", new_row(draft.profile))
    members.set_text("based_on", new_row(draft.based_on) if draft.based_on else rendered(None))
    return members.text(2)


def _drafts_of(read: ReadJson) -> list[Draft]:
    if not read.writable:
        return []
    elements = [e for text in read.members.texts("drafts") for e in elements_of(text)]
    return [draft for element in elements if (draft := _draft(element)) is not None]


def _file(path: Path) -> JsonFile:
    return JsonFile(path, _SCHEMA, {"drafts": "array"})


def _draft(element: Element) -> Draft | None:
    if not isinstance(element.value, dict):
        return None
    members = members_of(element.text)
    kept_at = moment_of(members.value("kept_at"))
    profile = _profile(members.element("profile"))
    based_on = members.element("based_on")
    if kept_at is None or profile is None:
        return None
    if based_on is None or based_on.value is None:
        return Draft(profile, None, kept_at)
    return Draft(profile, _profile(based_on), kept_at)


def _profile(element: Element | None) -> Profile | None:
    return rows_of([element], finished=False)[0].profile if element is not None else None


def _each_its_own(drafts: list[Draft]) -> list[Draft]:
    """The newest of one profile keeps its identifier; the others become profiles of their own."""
    newest = {draft.profile.identifier: draft for draft in drafts}
    found: list[Draft] = []
    for draft in drafts:
        chosen = newest[draft.profile.identifier]
        if draft is chosen:
            found.append(draft)
        elif draft.profile != chosen.profile:
            alone = replace(draft.profile, identifier=os.urandom(16).hex())
            found.append(Draft(alone, None, draft.kept_at))
    return found


def _drop(path: Path) -> None:
    """Remove a file whose drafts were taken over; what was not understood in it stays."""

    def change(members: Members) -> None:
        elements = [e for text in members.texts("drafts") for e in elements_of(text)]
        rest = [e.text for e in elements if _draft(e) is None]
        members.remove("drafts")
        members.set_text("drafts", array_text(rest, 1))

    read = _file(path).read()
    if not read.writable:
        return
    elements: list[Any] = [e for text in read.members.texts("drafts") for e in elements_of(text)]
    with suppress(OSError, StorageError):
        if any(_draft(element) is None for element in elements):
            _file(path).change(change)
            return
        # The lock last: without it nobody would look for the rest.
        lock = path.with_name(f".{path.name}.lock")
        for trace in (path, *leftovers_of(path), lock, _alive_file(path)):
            trace.unlink(missing_ok=True)
