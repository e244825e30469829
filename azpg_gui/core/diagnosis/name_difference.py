"""Two host names side by side, with what tells them apart marked."""

from typing import TYPE_CHECKING, NamedTuple

from azpg_gui.lazy import later
from azpg_gui.values import dataclass

if TYPE_CHECKING:
    import difflib
else:
    difflib = later("difflib")

__all__ = ["NameDifference", "Part", "name_difference"]


class Part(NamedTuple):
    """A piece of a name; ``differs`` where the other name has something else there."""

    text: str
    differs: bool


@dataclass(frozen=True, slots=True)
class NameDifference:
    """Attributes:
    asked: the name that was asked for.
    offered: the name the certificate carries.
    """

    asked: tuple[Part, ...]
    offered: tuple[Part, ...]

    def as_lines(self) -> tuple[str, ...]:
        """Four lines for a terminal: each name, and under it a mark below what differs."""
        return (*_two_lines("you asked for", self.asked), *_two_lines("certificate", self.offered))


def name_difference(asked: str, offered: str) -> NameDifference:
    """Compares letter by letter, without regard to ASCII case, as host names are compared: the
    ``1`` in ``examp1e`` is found."""
    matcher = difflib.SequenceMatcher(None, asked.lower(), offered.lower(), autojunk=False)
    left: list[Part] = []
    right: list[Part] = []
    for kind, i1, i2, j1, j2 in matcher.get_opcodes():
        differs = kind != "equal"
        if i2 > i1:
            left.append(Part(asked[i1:i2], differs))
        if j2 > j1:
            right.append(Part(offered[j1:j2], differs))
    return NameDifference(tuple(left), tuple(right))


def _two_lines(heading: str, parts: tuple[Part, ...]) -> tuple[str, str]:
    marks = "".join(("^" if part.differs else " ") * len(part.text) for part in parts)
    return f"{heading:14}{''.join(part.text for part in parts)}", f"{'':14}{marks}".rstrip()
