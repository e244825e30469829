"""A JSON object on disk: read with every damage named, changed under a lock, replaced whole."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from azpg_gui.core.files import read_bounded, write_atomically
from azpg_gui.core.words import ExplainedError, Sentence, sentence

__all__ = ["JsonFile", "ReadJson", "StorageError"]

_SIZE_LIMIT = 20_000_000


class StorageError(ExplainedError):
    """A file could not be changed. Nothing was lost."""


@dataclass(frozen=True, slots=True)
class ReadJson:
    """Attributes:
    value: the object; empty where the file is missing or damaged.
    trouble: what is wrong, for the user; None where all is well.
    writable: False where the file is from a newer version and must be left alone.
    """

    value: dict[str, Any]
    trouble: Sentence | None = None
    writable: bool = True


@dataclass(frozen=True, slots=True)
class JsonFile:
    """One versioned file: an object whose ``schema`` is at most ``schema``."""

    path: Path
    schema: int

    def read(self) -> ReadJson:
        """The object. A damaged file is copied aside, reported, and read as empty."""
        try:
            content, _ = read_bounded(self.path, limit=_SIZE_LIMIT)
        except FileNotFoundError:
            return ReadJson({})
        except OSError as error:
            reason = error.strerror or str(error)
            text = sentence("{path} cannot be read: {reason}.", path=self.path, reason=reason)
            return ReadJson({}, text, writable=False)
        try:
            value = json.loads(content)
            if not isinstance(value, dict) or not isinstance(value.get("schema"), int):
                raise TypeError  # noqa: TRY301 - the same damage as unreadable JSON
        except (ValueError, TypeError, RecursionError):
            return self._damaged()
        if value["schema"] > self.schema:
            text = sentence(
                "{path} was written by a newer version of this program and is left as it is. "
                "Update to change it.",
                path=self.path,
            )
            return ReadJson(value, text, writable=False)
        return ReadJson(value)

    def _damaged(self) -> ReadJson:
        stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
        copy = self.path.with_name(f"{self.path.name}.damaged-{stamp}")
        import shutil  # noqa: PLC0415 - 8 ms of compression modules, for a file that is never damaged

        try:
            shutil.copy2(self.path, copy)
        except OSError as error:
            text = sentence(
                "{path} is damaged and could not be copied aside ({reason}). It is left as it is.",
                path=self.path, reason=error.strerror or str(error),
            )  # fmt: skip
            return ReadJson({}, text, writable=False)
        text = sentence("{path} is damaged. It was kept as {copy}.", path=self.path, copy=copy)
        return ReadJson({}, text)

    def change(self, change: Callable[[dict[str, Any]], None]) -> None:
        """Read, change and replace the file while no other window does.

        Raises:
            StorageError: the file is newer than this program, locked, or not writable.
        """
        # Not needed to read, and the window reads before it shows (25 ms).
        from filelock import FileLock, Timeout  # noqa: PLC0415

        try:
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            with FileLock(self.path.with_name(f".{self.path.name}.lock"), timeout=5):
                current = self.read()
                if not current.writable:
                    raise StorageError(current.trouble or sentence("{path}", path=self.path))
                value = dict(current.value)
                change(value)
                value["schema"] = self.schema
                text = json.dumps(value, ensure_ascii=False, indent=2) + "\n"
                write_atomically(self.path, text.encode())
        except Timeout:
            text_ = sentence("{path} is in use by another window. Try again.", path=self.path)
            raise StorageError(text_) from None
        except OSError as error:
            text_ = sentence(
                "{path} cannot be written: {reason}.",
                path=self.path,
                reason=error.strerror or str(error),
            )
            raise StorageError(text_) from error
