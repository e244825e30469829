"""Certificates whose end somebody was told of, so that nobody is told the same twice."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from azpg_gui.core.storage.json_file import JsonFile
from azpg_gui.core.storage.json_text import Members

__all__ = ["ToldCertificates"]

_MOST: Final = 1000  # the newest; a certificate that ended years ago is nobody's any more


class ToldCertificates:
    """By SHA-256, and by that and a word for each further mark (``operations/dates.py``). A file
    that is damaged was never told of anything."""

    def __init__(self, path: Path) -> None:
        self._file = JsonFile(path, 1, {"certificates": "array"})

    def load(self) -> frozenset[str]:
        listed = self._file.read().value("certificates")
        return frozenset(_texts(listed))

    def add(self, marks: Iterable[str]) -> None:
        """Raises StorageError."""

        def change(members: Members) -> None:
            told = dict.fromkeys([*_texts(members.value("certificates")), *marks])
            members.set("certificates", list(told)[-_MOST:])

        self._file.change(change)


def _texts(listed: object) -> list[str]:
    return [one for one in listed if isinstance(one, str)] if isinstance(listed, list) else []
