"""Whether things on the screen may move. What turns or runs back and forth only decorates: words
and numbers beside it say the same."""

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QProgressBar

__all__ = ["Motion", "busy_bar", "is_still", "keep_still", "stays_still"]

# Of the application: a test dialog in somebody else's program has no theme of ours.
_PROPERTY: Final = "azpg_keeps_still"


class Motion(StrEnum):
    SYSTEM = "system"
    FULL = "full"
    REDUCED = "reduced"


def stays_still(chosen: Motion, system: bool | None) -> bool:  # noqa: FBT001 - an answer
    """Args:
    system: whether the desktop asks for less motion; None where it has not said.
    """
    match chosen:
        case Motion.FULL:
            return False
        case Motion.REDUCED:
            return True
        case Motion.SYSTEM:
            return system is True


def keep_still(still: bool) -> None:  # noqa: FBT001 - a value
    application = QCoreApplication.instance()
    if application is not None:
        application.setProperty(_PROPERTY, still)


def is_still() -> bool:
    """Asked at each step of a motion: it may be decided while one is under way."""
    application = QCoreApplication.instance()
    return application is not None and application.property(_PROPERTY) is True


def busy_bar(bar: "QProgressBar") -> None:
    """Something is under way, and nobody knows how long: it runs back and forth, or stands half
    filled."""
    still = is_still()
    bar.setRange(0, 2 if still else 0)
    if still:
        bar.setValue(1)
