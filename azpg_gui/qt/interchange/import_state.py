"""What the page *Import* knows: a value without Qt. What happens is a method that returns the next
one; the page shows what is derived from it."""

from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from pathlib import PurePath
from typing import NamedTuple

from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.interchange.imported import ConcernCode, Imported, Reading
from azpg_gui.core.interchange.plan import Action, ImportPlan, Step
from azpg_gui.core.interchange.preview import is_weaker
from azpg_gui.core.interchange.program_names import program_name
from azpg_gui.core.sentences import Sentence, printable, sentence
from azpg_gui.fast_dataclass import dataclass

__all__ = ["ImportState", "StepRow"]


class StepRow(NamedTuple):
    """One line: what becomes of a connection. ``state`` is warning, bad, or empty."""

    name: str | Sentence
    place: str
    what: Sentence
    note: Sentence | None
    state: str
    ticked: bool
    can_be_ticked: bool


@dataclass(frozen=True, slots=True)
class ImportState:
    """Attributes:
    source: the file's name; ``-`` for what was pasted.
    unticked: positions in the plan that stay out.
    current: position of the step whose fields are shown; refusals follow the steps.
    raised: position → the word on its test under verify-full; None while it runs.
    keep_passwords: into the keyring.
    """

    source: str = "-"
    reading: Reading = field(default_factory=Reading)
    plan: ImportPlan = field(default_factory=ImportPlan)
    unticked: frozenset[int] = frozenset()
    current: int = 0
    raised: Mapping[int, Sentence | None] = field(default_factory=dict)
    keep_passwords: bool = False

    # What is shown --------------------------------------------------------------------------------

    @property
    def rows(self) -> tuple[StepRow, ...]:
        """Every line; the table asks for those it paints."""
        return tuple(self.row(number) for number in range(self.total))

    def row(self, number: int) -> StepRow:
        """Steps first, then what was refused."""
        steps = self.plan.steps
        if number < len(steps):
            return self._row(number, steps[number])
        refusal = self.plan.refused[number - len(steps)]
        return StepRow(
            sentence("line {line}", line=refusal.line),
            program_name(refusal.kind) if refusal.kind is not None else "",
            sentence("refused"), None, "bad", ticked=False, can_be_ticked=False,
        )  # fmt: skip

    def _row(self, number: int, step: Step) -> StepRow:
        values = step.profile.values
        place = values.get("host") or values.get("hostaddr") or values.get("service", "")
        port = values.get("port", "")
        shown = printable(f"{place}:{port}" if port not in {"", "5432"} else place, limit=200)
        weaker = _is_below(step)
        note = sentence("below verify-full") if weaker else None
        if _goes_through_a_tunnel(step):
            note = sentence("SSH tunnel left out")
        return StepRow(
            printable(step.profile.name, limit=200), shown, _what_happens(step), note,
            "warning" if weaker else "", ticked=self.takes(number),
            can_be_ticked=step.action is not Action.SKIP,
        )  # fmt: skip

    def takes(self, number: int) -> bool:
        return number not in self.unticked and self.plan.steps[number].action is not Action.SKIP

    @property
    def count(self) -> int:
        """Profiles that *Import* writes."""
        taken = {s.profile.identifier for n, s in enumerate(self.plan.steps) if self.takes(n)}
        return len(taken)

    @property
    def total(self) -> int:
        return len(self.plan.steps) + len(self.plan.refused)

    @property
    def programs(self) -> str:
        """Where it comes from, as people call it."""
        kinds = dict.fromkeys(one.origin.kind for one in self.reading.imported)
        kinds |= dict.fromkeys(r.kind for r in self.reading.refused if r.kind is not None)
        return ", ".join(program_name(kind) for kind in kinds)

    @property
    def file(self) -> str:
        return "" if self.source == "-" else PurePath(self.source).name

    @property
    def passwords(self) -> int:
        return sum(
            len(step.keepable) for number, step in enumerate(self.plan.steps) if self.takes(number)
        )

    @property
    def weaker(self) -> tuple[int, ...]:
        """Positions that a test may raise."""
        return tuple(
            n for n, step in enumerate(self.plan.steps)
            if step.profile.host and self.takes(n) and _is_below(step)
        )  # fmt: skip

    @property
    def is_testing(self) -> bool:
        return any(words is None for words in self.raised.values())

    @property
    def told(self) -> tuple[Sentence, ...]:
        """How many were raised, once tests have ended."""
        ended = (n for n, words in self.raised.items() if words is not None)
        raised = sum(not _is_below(self.plan.steps[n]) for n in ended)
        if raised == 0:
            return ()
        if raised == 1:
            return (sentence("1 profile was raised: a test proved its server."),)
        return (
            sentence("{count} profiles were raised: tests proved their servers.", count=raised),
        )

    @property
    def chosen(self) -> Reading:
        """What *Import* takes: everything that is ticked."""
        taken = [step.imported for n, step in enumerate(self.plan.steps) if self.takes(n)]
        unique = {id(one): one for one in taken}
        return Reading(tuple(unique.values()), ())

    @property
    def takes_all(self) -> bool:
        return not self.unticked

    # What happens ---------------------------------------------------------------------------------

    def read(self, source: str, reading: Reading, plan: ImportPlan) -> "ImportState":
        """Another source. What goes through a tunnel there stays out unless it is asked for."""
        out = frozenset(n for n, step in enumerate(plan.steps) if _goes_through_a_tunnel(step))
        return ImportState(source, reading, plan, out)

    def ticked(self, number: int, *, ticked: bool) -> "ImportState":
        left = self.unticked - {number} if ticked else self.unticked | {number}
        return replace(self, unticked=left)

    def shown(self, number: int) -> "ImportState":
        return replace(self, current=number)

    def keeping(self, *, keep: bool) -> "ImportState":
        return replace(self, keep_passwords=keep)

    def planned(self, reading: Reading, plan: ImportPlan) -> "ImportState":
        """The same connections, some with other settings."""
        return replace(self, reading=reading, plan=plan)

    def testing(self, numbers: Sequence[int]) -> "ImportState":
        return replace(self, raised={**self.raised, **dict.fromkeys(numbers)})

    def tested(self, words: Mapping[int, Sentence]) -> "ImportState":
        """Tests ended; those that were stopped are forgotten."""
        kept = {n: w for n, w in self.raised.items() if w is not None}
        return replace(self, raised={**kept, **words})

    def with_imported(self, changes: Mapping[int, Imported]) -> Reading:
        """The reading with some connections in other words, by their positions in the plan."""
        new = {id(self.plan.steps[n].imported): one for n, one in changes.items()}
        imported = tuple(new.get(id(one), one) for one in self.reading.imported)
        return Reading(imported, self.reading.refused)


def _is_below(step: Step) -> bool:
    return step.profile.values.get("sslmode") != SslMode.VERIFY_FULL and is_weaker(step)


def _goes_through_a_tunnel(step: Step) -> bool:
    return any(
        concern.code is ConcernCode.NOT_KEPT and concern.keyword == "host"
        for concern in step.imported.concerns
    )


def _what_happens(step: Step) -> Sentence:
    count = len(step.differences)
    match step.action:
        case Action.CREATE:
            return sentence("new")
        case Action.SKIP:
            return sentence("all there already")
        case Action.MERGE if step.profile == step.before:
            return sentence("its password")
        case Action.MERGE if count == 0:
            return sentence("completed")
        case Action.MERGE if count == 1:
            return sentence("merged: 1 field")
        case Action.MERGE:
            return sentence("merged: {count} fields", count=count)
        case Action.CHANGE if count == 1:
            return sentence("changed: 1 field")
        case Action.CHANGE:
            return sentence("changed: {count} fields", count=count)
