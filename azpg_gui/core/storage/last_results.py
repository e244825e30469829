"""What the last test of each profile found: the badge in the profile list."""

from collections.abc import Collection
from datetime import datetime
from pathlib import Path

from azpg_gui.core.storage.json_file import JsonFile
from azpg_gui.core.storage.json_text import Members, members_of
from azpg_gui.core.storage.stored_words import stage_of, verdict_of
from azpg_gui.core.storage.timestamps import moment_of
from azpg_gui.core.vocabulary import Stage, Verdict
from azpg_gui.fast_dataclass import dataclass

__all__ = ["LastResult", "LastResults"]


@dataclass(frozen=True, slots=True)
class LastResult:
    """Attributes:
    verdict: a text where a newer version of this program wrote it.
    failed_stage: likewise; empty where none failed.
    tested_at: UTC.
    server_until: UTC; when the certificate the server showed ends. None where it showed none.
    """

    verdict: Verdict | str
    failed_stage: Stage | str
    tested_at: datetime
    server_until: datetime | None = None


class LastResults:
    """One result a profile, newest only."""

    def __init__(self, path: Path) -> None:
        self._file = JsonFile(path, 1, {"results": "object"})

    def load(self) -> dict[str, LastResult]:
        """Results by profile identifier; what is not understood is left out, and stays in the
        file."""
        self._file.clear_leftovers()
        rows = self._file.read().members.members("results").items()
        found = {identifier: _result(row.value) for identifier, row in rows}
        return {identifier: result for identifier, result in found.items() if result is not None}

    def record(self, identifier: str, result: LastResult) -> None:
        """Raises StorageError."""

        def change(members: Members) -> None:
            results = members.members("results")
            present = results.element(identifier)
            known = present is not None and isinstance(present.value, dict)
            row = members_of(present.text) if present is not None and known else Members()
            until = result.server_until
            row.set("verdict", str(result.verdict))
            row.set("failed_stage", str(result.failed_stage))
            row.set("tested_at", result.tested_at.isoformat())
            row.set("server_until", until.isoformat() if until else None)
            results.set_text(identifier, row.text(2))
            members.set_text("results", results.text(1))

        self._file.change(change)

    def take_out(self, identifiers: Collection[str]) -> dict[str, LastResult]:
        """Forget those of several profiles in one write; what they were. Raises StorageError."""
        kept = {i: result for i, result in self.load().items() if i in identifiers}

        def change(members: Members) -> None:
            results = members.members("results")
            for identifier in set(results.names()) & set(identifiers):
                results.remove(identifier)
            members.set_text("results", results.text(1))

        if kept:
            self._file.change(change)
        return kept

    def forget(self, identifier: str) -> None:
        """The profile was deleted, or holds other values now. Raises StorageError."""

        def change(members: Members) -> None:
            results = members.members("results")
            if results.element(identifier) is not None:
                results.remove(identifier)
                members.set_text("results", results.text(1))

        read = self._file.read()  # where there is nothing to forget, nothing is made on the disk
        known = identifier in read.members.members("results").names()
        if known or not read.writable:
            self._file.change(change)


def _result(row: object) -> LastResult | None:
    if not isinstance(row, dict):
        return None
    verdict, failed_stage = row.get("verdict"), row.get("failed_stage")
    tested_at, until = moment_of(row.get("tested_at")), row.get("server_until")
    if not isinstance(verdict, str) or not isinstance(failed_stage, str) or tested_at is None:
        return None
    return LastResult(verdict_of(verdict), stage_of(failed_stage), tested_at, moment_of(until))
