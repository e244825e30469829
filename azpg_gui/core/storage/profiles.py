"""``profiles.json``: saved connections, documented in README.md, without secrets."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from azpg_gui.core.connection.profile import Profile, Remember, Trust
from azpg_gui.core.secret import SECRET_KEYWORDS
from azpg_gui.core.storage.json_file import JsonFile
from azpg_gui.core.words import Sentence

__all__ = ["LoadedProfiles", "ProfileStore"]

_SCHEMA = 1
_KNOWN = {"id", "name", "group", "trust", "remember", "parameters"}


@dataclass(frozen=True, slots=True)
class LoadedProfiles:
    profiles: tuple[Profile, ...]
    trouble: Sentence | None = None


class ProfileStore:
    """The profiles in one file. Each change touches one profile only, so that two windows do not
    undo each other's work."""

    def __init__(self, path: Path) -> None:
        self._file = JsonFile(path, _SCHEMA)

    @property
    def path(self) -> Path:
        return self._file.path

    def load(self) -> LoadedProfiles:
        """All profiles in the order of the file; entries that are no profile are left out of the
        window and kept in the file."""
        read = self._file.read()
        rows = read.value.get("profiles", [])
        profiles = (_from_json(row) for row in rows if isinstance(row, dict))
        return LoadedProfiles(tuple(p for p in profiles if p is not None), read.trouble)

    def save(self, profile: Profile) -> None:
        """Add or replace one profile.

        Raises:
            StorageError: nothing was changed.
        """

        def change(value: dict[str, Any]) -> None:
            rows = _rows(value)
            row = _to_json(profile)
            for index, present in enumerate(rows):
                if _identifier(present) == profile.identifier:
                    rows[index] = row
                    return
            rows.append(row)

        self._file.change(change)

    def remove(self, identifier: str) -> None:
        """Raises StorageError; a profile that is gone already is no error."""

        def change(value: dict[str, Any]) -> None:
            rows = _rows(value)
            value["profiles"] = [row for row in rows if _identifier(row) != identifier]

        self._file.change(change)


def _rows(value: dict[str, Any]) -> list[Any]:
    rows = value.get("profiles")
    if not isinstance(rows, list):
        rows = []
    value["profiles"] = rows
    return rows


def _identifier(row: object) -> object:
    return row.get("id") if isinstance(row, dict) else None


def _to_json(profile: Profile) -> dict[str, Any]:
    return {
        "id": profile.identifier,
        "name": profile.name,
        "group": profile.group,
        "trust": profile.trust.value,
        "remember": profile.remember.value,
        "parameters": dict(profile.values),
        **profile.unknown,
    }


def _from_json(row: Mapping[str, Any]) -> Profile | None:
    identifier, name = row.get("id"), row.get("name")
    if not isinstance(identifier, str) or not identifier or not isinstance(name, str):
        return None
    parameters = row.get("parameters")
    values = parameters if isinstance(parameters, dict) else {}
    return Profile(
        identifier=identifier,
        name=name,
        group=row["group"] if isinstance(row.get("group"), str) else "",
        # Somebody may have written a password into the file by hand; it is not taken up.
        values={
            str(k): v for k, v in values.items() if isinstance(v, str) and k not in SECRET_KEYWORDS
        },
        trust=Trust(row["trust"]) if row.get("trust") in set(Trust) else Trust.AZURE,
        remember=Remember(row["remember"])
        if row.get("remember") in set(Remember)
        else Remember.NEVER,
        unknown={k: v for k, v in row.items() if k not in _KNOWN},
    )
