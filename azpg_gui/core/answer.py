"""Yes, no, or not known, and then why not."""

from azpg_gui.core.sentences import Sentence
from azpg_gui.fast_dataclass import dataclass

__all__ = ["Answer", "no", "not_known", "yes"]


@dataclass(frozen=True, slots=True)
class Answer:
    """What is said of a server. A failed attempt proves nothing but its own failure.

    Attributes:
        value: None where it is not known.
        why: on what the answer rests, or why there is none.
    """

    value: bool | None
    why: Sentence


def yes(why: Sentence) -> Answer:
    return Answer(value=True, why=why)


def no(why: Sentence) -> Answer:
    return Answer(value=False, why=why)


def not_known(why: Sentence) -> Answer:
    return Answer(value=None, why=why)
