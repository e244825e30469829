"""Which password commands somebody agreed to, on this computer.

Not in ``profiles.json``, nor with it in any export: a file somebody was given must not bring its
own permission along. It holds for one profile and for exactly the words that were shown.
"""

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from azpg_gui.core.storage.json_file import JsonFile
from azpg_gui.core.storage.json_text import Members, members_of

__all__ = ["AllowedCommands"]


class AllowedCommands:
    """One command a profile, as a digest. May be called from any thread; blocking."""

    def __init__(self, path: Path) -> None:
        self._file = JsonFile(path, 1, {"allowed": "object"})

    def allows(self, identifier: str, command: Sequence[str]) -> bool:
        """Somebody agreed to exactly this command for this profile. A file that cannot be read says
        no."""
        read = self._file.read()
        element = read.members.element("allowed") if read.trouble is None else None
        kept = members_of(element.text).value(identifier) if element is not None else None
        return bool(command) and kept == _digest(command)

    def allow(self, identifier: str, command: Sequence[str]) -> None:
        """Raises StorageError."""

        def change(members: Members) -> None:
            element = members.element("allowed")
            allowed = members_of(element.text) if element is not None else Members()
            allowed.set(identifier, _digest(command))
            members.set_text("allowed", allowed.text(1))

        self._file.change(change)


def _digest(command: Sequence[str]) -> str:
    """JSON keeps the words apart, which a text of them would not."""
    text = json.dumps(list(command), ensure_ascii=True)
    return hashlib.sha256(text.encode("ascii")).hexdigest()
