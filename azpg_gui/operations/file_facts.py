"""What was found out about a file of the form: values without cryptography behind them."""

from enum import StrEnum

from azpg_gui.core.sentences import Sentence
from azpg_gui.values import dataclass

__all__ = ["Cure", "CureKind", "FileJudgement"]


class CureKind(StrEnum):
    COPY = "copy"  # write a corrected copy beside it, and use that
    USE = "use"  # use another file, which is there
    MOVE = "move"  # the same file for another keyword
    CHOOSE = "choose"  # ask for another file
    REMOVE = "remove"  # do without


@dataclass(frozen=True, slots=True)
class Cure:
    """Attributes:
    path: for USE.
    keyword: for MOVE, where the file belongs.
    """

    kind: CureKind
    path: str = ""
    keyword: str = ""


@dataclass(frozen=True, slots=True)
class FileJudgement:
    """Attributes:
    usable: libpq can use it; what is said is a warning.
    text: what is wrong, the worst first.
    cures: the best first; none is ever empty.
    """

    keyword: str
    path: str
    usable: bool
    text: tuple[Sentence, ...]
    cures: tuple[Cure, ...]
