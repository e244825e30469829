"""How somebody wants this program to work: one small file beside the profiles."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from azpg_gui.core.connection.profile import Remember, Trust
from azpg_gui.core.storage.json_file import JsonFile
from azpg_gui.core.storage.json_text import Members
from azpg_gui.fast_dataclass import dataclass

__all__ = ["Preferences", "PreferencesFile"]

_SCHEMA: Final = 1


@dataclass(frozen=True, slots=True)
class Preferences:
    """Attributes:
    stage_seconds: how long one stage of a test may wait for a server.
    run_seconds: and the whole test.
    trust: roots a new profile begins with.
    remember: what becomes of a new profile's password.
    history: tests that are kept of each profile.
    notify_ending: a desktop notification tells of a certificate that ends soon.
    """

    stage_seconds: int = 10
    run_seconds: int = 60
    trust: Trust = Trust.AZURE
    remember: Remember = Remember.NEVER
    history: int = 50
    notify_ending: bool = False


def _number(least: int, most: int) -> Callable[[Any], int]:
    def read(value: Any) -> int:  # noqa: ANN401 - whatever stands in the file
        if type(value) is not int or not least <= value <= most:
            raise ValueError(value)
        return value

    return read


def _trust(value: Any) -> Trust:  # noqa: ANN401 - as above
    if value == Trust.FILE:  # no new profile knows which one
        raise ValueError(value)
    return Trust(value)


def _yes_or_no(value: Any) -> bool:  # noqa: ANN401 - as above
    if not isinstance(value, bool):
        raise ValueError(value)  # noqa: TRY004 - a file is wrong, not the program
    return value


# Each with what it may be. The dialog offers the same.
_FIELDS: Final[dict[str, Callable[[Any], Any]]] = {
    "stage_seconds": _number(1, 600),
    "run_seconds": _number(5, 3600),
    "trust": _trust,
    "remember": Remember,
    "history": _number(1, 500),
    "notify_ending": _yes_or_no,
}


class PreferencesFile:
    """What stands in it and is not understood is as if it had never been chosen, and stays."""

    def __init__(self, path: Path) -> None:
        self._file = JsonFile(path, _SCHEMA)

    def load(self) -> Preferences:
        read = self._file.read()
        chosen: dict[str, Any] = {}
        for name, understood in _FIELDS.items():
            try:
                chosen[name] = understood(read.value(name))
            except ValueError:
                continue
        return Preferences(**chosen)

    def save(self, preferences: Preferences) -> None:
        """Raises StorageError."""
        before = self.load()

        def change(members: Members) -> None:
            for name in _FIELDS:
                value = getattr(preferences, name)
                if value != getattr(before, name):
                    members.set(name, value)

        self._file.change(change)
