"""What a choice of roots comes to on this machine: a value without cryptography behind it."""

from typing import TYPE_CHECKING

from azpg_gui.fast_dataclass import dataclass
from azpg_gui.operations.file_facts import FileJudgement

if TYPE_CHECKING:
    from pathlib import Path

    from azpg_gui.core.certificates.certificate_file import Loaded

__all__ = ["RootsView"]


@dataclass(frozen=True, slots=True)
class RootsView:
    """Attributes:
    judgements: what is wrong with it, and with the other files the profile names.
    """

    path: "Path | None"
    loaded: "Loaded | None"
    judgements: tuple[FileJudgement, ...] = ()
