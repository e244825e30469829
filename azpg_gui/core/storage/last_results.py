"""What the last test of each profile found: the badge in the profile list."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from azpg_gui.core.storage.json_file import JsonFile

__all__ = ["LastResult", "LastResults"]


@dataclass(frozen=True, slots=True)
class LastResult:
    """Attributes:
    verdict: value of a ``Verdict``.
    failed_stage: value of a ``Stage``; empty where none failed.
    tested_at: UTC.
    server_until: UTC; when the certificate the server showed ends. None where it showed none.
    """

    verdict: str
    failed_stage: str
    tested_at: datetime
    server_until: datetime | None = None


class LastResults:
    """One result a profile, newest only."""

    def __init__(self, path: Path) -> None:
        self._file = JsonFile(path, 1)

    def load(self) -> dict[str, LastResult]:
        """Results by profile identifier; what cannot be read is left out."""
        found: dict[str, LastResult] = {}
        rows = self._file.read().value.get("results", {})
        for identifier, row in rows.items() if isinstance(rows, dict) else ():
            try:
                moment = datetime.fromisoformat(row["tested_at"])
                until = row.get("server_until")
                found[identifier] = LastResult(
                    str(row["verdict"]),
                    str(row["failed_stage"]),
                    moment,
                    datetime.fromisoformat(until) if until else None,
                )
            except (KeyError, TypeError, ValueError):
                continue
        return found

    def record(self, identifier: str, result: LastResult) -> None:
        """Raises StorageError."""

        def change(value: dict[str, Any]) -> None:
            rows = value.get("results")
            value["results"] = {
                **(rows if isinstance(rows, dict) else {}),
                identifier: {
                    "verdict": result.verdict,
                    "failed_stage": result.failed_stage,
                    "tested_at": result.tested_at.isoformat(),
                    "server_until": result.server_until.isoformat()
                    if result.server_until
                    else None,
                },
            }

        self._file.change(change)
