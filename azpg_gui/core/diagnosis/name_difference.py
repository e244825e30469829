"""Two host names side by side, with what tells them apart marked."""

from typing import TYPE_CHECKING, Final, NamedTuple

from azpg_gui.fast_dataclass import dataclass
from azpg_gui.lazy import later

if TYPE_CHECKING:
    import difflib
else:
    difflib = later("difflib")

__all__ = ["NameDifference", "Part", "name_difference"]

_FEW: Final = 2  # letters that are shown as a slip of typing; more would look like noise


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
    """Marks the labels that differ, without regard to ASCII case, as host names are compared. Where
    it is one label and one or two letters of it, those: the ``1`` in ``examp1e``."""
    ours, theirs = asked.split("."), offered.split(".")
    runs = _changes([label.lower() for label in ours], [label.lower() for label in theirs])
    changed = [run for run in runs if run.differs]
    if len(changed) == 1 and len(changed[0].ours) == len(changed[0].theirs) == 1:
        at, there = changed[0].ours.start, changed[0].theirs.start
        letters = _letters(ours[at], theirs[there])
        if letters is not None:
            return NameDifference(
                _parts(ours, {at: letters.asked}), _parts(theirs, {there: letters.offered})
            )
    return NameDifference(
        _parts(ours, {i: (Part(ours[i], differs=True),) for run in changed for i in run.ours}),
        _parts(
            theirs, {i: (Part(theirs[i], differs=True),) for run in changed for i in run.theirs}
        ),
    )


class _Run(NamedTuple):
    differs: bool
    ours: range
    theirs: range


def _changes(ours: list[str] | str, theirs: list[str] | str) -> list[_Run]:
    matcher = difflib.SequenceMatcher(None, ours, theirs, autojunk=False)
    return [
        _Run(kind != "equal", range(i1, i2), range(j1, j2))
        for kind, i1, i2, j1, j2 in matcher.get_opcodes()
    ]


def _letters(ours: str, theirs: str) -> NameDifference | None:
    """The letters that differ in two labels; None where they are more than a few."""
    runs = _changes(ours.lower(), theirs.lower())
    if sum(max(len(run.ours), len(run.theirs)) for run in runs if run.differs) > _FEW:
        return None

    def pieces(label: str, spans: list[range], marks: list[bool]) -> tuple[Part, ...]:
        found = zip(spans, marks, strict=True)
        return tuple(Part(label[s.start : s.stop], mark) for s, mark in found if s)

    marks = [run.differs for run in runs]
    return NameDifference(
        pieces(ours, [run.ours for run in runs], marks),
        pieces(theirs, [run.theirs for run in runs], marks),
    )


def _parts(labels: list[str], marked: dict[int, tuple[Part, ...]]) -> tuple[Part, ...]:
    """The whole name again, neighbours of the same kind in one piece."""
    found: list[Part] = []
    for index, label in enumerate(labels):
        dot = (Part(".", differs=False),) if index else ()
        for part in (*dot, *marked.get(index, (Part(label, differs=False),))):
            if found and found[-1].differs == part.differs:
                found[-1] = Part(found[-1].text + part.text, part.differs)
            else:
                found.append(part)
    return tuple(found)


def _two_lines(heading: str, parts: tuple[Part, ...]) -> tuple[str, str]:
    marks = "".join(("^" if part.differs else " ") * len(part.text) for part in parts)
    return f"{heading:14}{''.join(part.text for part in parts)}", f"{'':14}{marks}".rstrip()
