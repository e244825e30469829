"""Yes, no, or not known, and then why not."""

from azpg_gui.core.words import Sentence
from azpg_gui.values import dataclass

__all__ = ["Known", "no", "not_known", "yes"]


@dataclass(frozen=True, slots=True)
class Known:
    """What is said of a server. A failed attempt proves nothing but its own failure.

    Attributes:
        value: None where it is not known.
        why: on what the answer rests, or why there is none.
    """

    value: bool | None
    why: Sentence


def yes(why: Sentence) -> Known:
    return Known(value=True, why=why)


def no(why: Sentence) -> Known:
    return Known(value=False, why=why)


def not_known(why: Sentence) -> Known:
    return Known(value=None, why=why)
