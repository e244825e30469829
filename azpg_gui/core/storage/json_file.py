"""A JSON object on disk: read with every damage named, changed under a lock, replaced whole."""

import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal

from azpg_gui.core.file_versions import (
    clear_leftovers,
    earlier_versions,
    keep_version,
    locked,
    prune_versions,
)
from azpg_gui.core.files import make_folder, read_bounded, write_atomically, write_new
from azpg_gui.core.sentences import ExplainedError, Moment, Sentence, happened, sentence
from azpg_gui.core.storage.json_again import KnownElements
from azpg_gui.core.storage.json_text import Element, Members, members_of
from azpg_gui.fast_dataclass import dataclass
from azpg_gui.lazy import later

if TYPE_CHECKING:
    import hashlib

    from azpg_gui.core.storage import recovery
else:  # for a file that is never damaged
    hashlib = later("hashlib")
    recovery = later("azpg_gui.core.storage.recovery")

__all__ = ["SIZE_LIMIT", "JsonFile", "ReadJson", "Shape", "StorageError"]

SIZE_LIMIT: Final = 20_000_000  # bytes

Shape = Literal["array", "object"]


class StorageError(ExplainedError):
    """A file could not be changed. Nothing was lost."""


@dataclass(frozen=True, slots=True)
class ReadJson:
    """Attributes:
    members: what stands in the file, as it stands there; none where it is missing or damaged.
    trouble: what is wrong, for the user; None where all is well.
    writable: False where the file must be left alone: a newer version wrote it, or it cannot be
        read.
    content: the bytes of the file; None where it is missing or damaged.
    """

    members: Members = field(default_factory=Members)
    trouble: Sentence | None = None
    writable: bool = True
    content: bytes | None = None

    def value(self, key: str) -> Any:  # noqa: ANN401 - whatever stands in the file
        """One member, None where it is missing or no JSON."""
        return self.members.value(key)


@dataclass(frozen=True, slots=True)
class JsonFile:
    """One versioned file: an object whose ``schema`` is at most ``schema``.

    Attributes:
        shape: its members that this program reads; where one is of another shape, the file is
            damaged.
        versions: how many earlier versions are kept beside it (``file_versions.keep_version``).
        row_keys: texts that each row of its first array holds, the one that names it first: rows
            that are still whole are taken out of a damaged file.
    """

    path: Path
    schema: int
    shape: Mapping[str, Shape] = field(default_factory=dict)
    versions: int = 0
    row_keys: tuple[str, ...] = ()
    known: KnownElements = field(default_factory=KnownElements, repr=False)

    def read(self) -> ReadJson:
        """The object. A damaged file is copied aside once and reported. What is read is its rows
        that are still whole, and what the version before it had besides."""
        try:
            content, size = read_bounded(self.path, limit=SIZE_LIMIT)
        except FileNotFoundError:
            return ReadJson()
        except OSError as error:
            reason = error.strerror or str(error)
            text = sentence("{path} cannot be read: {reason}.", path=self.path, reason=reason)
            return ReadJson(trouble=text, writable=False)
        if size > SIZE_LIMIT:
            text = sentence(
                "{path} is larger than {limit} MB, which this program never writes. It is left as "
                "it is.",
                path=self.path, limit=SIZE_LIMIT // 1_000_000,
            )  # fmt: skip
            return ReadJson(trouble=text, writable=False)
        members = self.understood(content)
        if members is None:
            return self._damaged(content)
        if members.value("schema") > self.schema:
            text = sentence(
                "{path} was written by a newer version of this program and is left as it is. "
                "Update to change it.",
                path=self.path,
            )
            return ReadJson(members, text, writable=False)
        return ReadJson(members, content=content)

    def clear_leftovers(self) -> None:
        """Remove what killed writers left; called when the program starts."""
        clear_leftovers(self.path)

    def forget_versions(self) -> None:
        """Remove every earlier version; what cannot be removed stays."""
        prune_versions(self.path, 0)

    def change(
        self,
        change: Callable[[Members], None],
        worth_keeping: Callable[[Members], bool] = lambda _members: True,
    ) -> None:
        """Read, change and replace the file while no other window does. What ``change`` leaves
        alone is written as it stood, to the letter; where nothing changed, nothing is written.

        Args:
            worth_keeping: whether what stands there now may become an earlier version.

        Raises:
            StorageError: the file is newer than this program, locked, or not writable.
        """
        try:
            make_folder(self.path.parent)
            with locked(self.path):
                self._change(change, worth_keeping)
        except TimeoutError:
            text = sentence("{path} is in use by another window. Try again.", path=self.path)
            raise StorageError(text) from None
        except OSError as error:
            text = sentence(
                "{path} cannot be written: {reason}.",
                path=self.path,
                reason=error.strerror or str(error),
            )
            raise StorageError(text) from error

    def _change(
        self, change: Callable[[Members], None], worth_keeping: Callable[[Members], bool]
    ) -> None:
        current = self.read()
        if not current.writable:
            raise StorageError(current.trouble or sentence("{path}", path=self.path))
        members = current.members.copy()
        if not members.names():
            members.set("schema", self.schema)
        before = members.copy()
        change(members)
        if members.says_the_same(before):
            return
        members.set("schema", self.schema)
        content = _encoded(members.text() + "\n")
        if len(content) > SIZE_LIMIT:
            text = sentence(
                "{path} would become larger than {limit} MB and was left as it is.",
                path=self.path, limit=SIZE_LIMIT // 1_000_000,
            )  # fmt: skip
            raise StorageError(text)
        kept: Path | None = None
        if self.versions and current.content is not None and worth_keeping(current.members):
            prune_versions(self.path, self.versions)  # before as well, for who is killed each time
            kept = keep_version(self.path)
        try:
            write_atomically(self.path, content)
        except BaseException:
            if kept is not None and _same_file(kept, self.path):
                with suppress(OSError):
                    kept.unlink()
            raise
        if self.versions:
            prune_versions(self.path, self.versions)

    def _damaged(self, content: bytes) -> ReadJson:
        digest = hashlib.sha256(content).hexdigest()[:16]
        copy = self.path.with_name(f"{self.path.name}.damaged-{digest}")
        try:
            # The same damage is copied once, however often it is read.
            if not copy.exists():
                self._copy_aside(copy, content)
        except OSError as error:
            text = sentence(
                "{path} is damaged and could not be copied aside ({reason}). It is left as it is.",
                path=self.path, reason=error.strerror or str(error),
            )  # fmt: skip
            return ReadJson(trouble=text, writable=False)
        rows, schema = self._whole_rows(content)
        for version in earlier_versions(self.path):
            try:
                found, moment = read_bounded(version, limit=SIZE_LIMIT)[0], version.stat().st_mtime
            except FileNotFoundError:
                continue
            except OSError as error:
                # Read as empty, the next save would put an empty file in its place.
                text = sentence(
                    "{path} cannot be read: {reason}.",
                    path=version, reason=error.strerror or str(error),
                )  # fmt: skip
                return ReadJson(trouble=text, writable=False)
            members = self.understood(found)
            if members is not None and members.value("schema") <= self.schema:
                if rows:
                    return self._recovered(rows, schema, members, copy, moment)
                text = sentence(
                    "{path} is damaged. It was kept as {copy}. What it held until {moment} is "
                    "used instead.",
                    path=self.path, copy=copy, moment=_time(moment),
                )  # fmt: skip
                return ReadJson(members, text)
        if rows:
            return self._recovered(rows, schema, Members(), copy, None)
        text = sentence("{path} is damaged. It was kept as {copy}.", path=self.path, copy=copy)
        return ReadJson(trouble=text)

    def _whole_rows(self, content: bytes) -> tuple[list[Element], int]:
        """With the schema they are of; none of a newer version, which means something else."""
        try:
            damaged = _decoded(content) if self.row_keys else ""
        except ValueError:  # UTF-16, cut in the middle
            damaged = ""
        schema = (recovery.schema_named(damaged) if damaged else None) or self.schema
        if not damaged or schema > self.schema:
            return [], schema
        return recovery.recovered_rows(damaged, self.row_keys), schema

    def _recovered(
        self, rows: list[Element], schema: int, earlier: Members, copy: Path, moment: float | None
    ) -> ReadJson:
        member = next(iter(self.shape))
        members, more = recovery.recovered_members(member, rows, schema, earlier, self.row_keys[0])
        if more and moment is not None:
            text = sentence(
                "{path} is damaged. It was kept as {copy}. {count} entries could still be read out "
                "of it; {more} come from what it held until {moment}.",
                path=self.path, copy=copy, count=len(rows), more=more, moment=_time(moment),
            )  # fmt: skip
        else:
            text = sentence(
                "{path} is damaged. It was kept as {copy}. {count} entries could still be read out "
                "of it.",
                path=self.path, copy=copy, count=len(rows),
            )  # fmt: skip
        return ReadJson(members, text)

    @staticmethod
    def _copy_aside(copy: Path, content: bytes) -> None:
        try:
            write_new(copy, content)
        except FileExistsError:
            return
        except FileNotFoundError:
            write_new(copy, content)  # another window that starts cleared it as a leftover

    def understood(self, content: bytes) -> Members | None:
        """The members of a file this program may have written; None where it is damaged."""
        try:
            members = members_of(_decoded(content), self.shape, self.known)
            for key, shape in self.shape.items():
                for text in members.texts(key):  # ... each of that shape
                    if not text.startswith("[" if shape == "array" else "{"):
                        return None
                if shape == "array":
                    self.known.keep(key, members.elements(key))
                else:
                    members.members(key)
        except ValueError:
            return None
        schema = members.value("schema")
        return members if type(schema) is int and schema > 0 else None


def _time(moment: float) -> Moment:
    return happened(datetime.fromtimestamp(moment, UTC))


def _decoded(content: bytes) -> str:
    """Bytes that are no UTF-8 become surrogates, which ``_encoded`` turns into the same bytes."""
    encoding = json.detect_encoding(content)
    if encoding == "utf-8-sig":
        content = content[3:]
    if encoding.startswith(("utf-16", "utf-32")):
        return content.decode(encoding)
    return content.decode("utf-8", "surrogateescape")


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")


def _same_file(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
