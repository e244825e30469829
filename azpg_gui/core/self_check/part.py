"""One part of the installation, as it was found."""

import os
from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

from azpg_gui.core.sentences import Sentence
from azpg_gui.fast_dataclass import dataclass

__all__ = ["Part", "PartState", "shortened"]


class PartState(StrEnum):
    """Only ``failed`` is something the program cannot do without."""

    OK = "ok"
    NOTE = "note"  # it works, and there is something to know about it
    ABSENT = "absent"  # not there, and only one feature needs it
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Part:
    """Attributes:
    code: stable, kebab-case; what a script looks for.
    name: as its makers call it; never translated.
    version: empty where it has none, or does not tell.
    detail: what was found, in a sentence.
    cure: what to do where it is not ``ok``.
    facts: more of it, by keys that stay: folders, groups, files. None names a server.
    """

    code: str
    name: str
    state: PartState
    version: str = ""
    detail: Sentence | None = None
    cure: Sentence | None = None
    facts: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


def shortened(path: str | os.PathLike[str]) -> str:
    """A path without the account's name: reports are shown to others."""
    text, home = os.fspath(path), str(Path.home())
    return f"~{text[len(home) :]}" if text == home or text.startswith(home + os.sep) else text
