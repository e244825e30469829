"""The catalogue of findings, collected: one function a finding, in the file of its stage.

The decorator says what stands in ``docs/findings.md`` (``packaging/findings_table.py``; a test
keeps the two the same): the code, where it is found, on what it rests, and what is offered first.
"""

from collections.abc import Callable
from typing import Final, Generic, ParamSpec

from azpg_gui.core.diagnosis.model import Finding, Remedy
from azpg_gui.core.sentences import Sentence
from azpg_gui.core.vocabulary import Severity, Stage
from azpg_gui.fast_dataclass import dataclass

__all__ = [
    "ASK_THE_NETWORK",
    "ASK_THE_SERVER",
    "CATALOGUE",
    "Explanation",
    "FindingFunction",
    "as_markdown",
    "finding",
]

ASK_THE_SERVER: Final = "what to ask whoever runs the server"
ASK_THE_NETWORK: Final = "what to ask whoever runs the network"

Given = ParamSpec("Given")


@dataclass(frozen=True, slots=True)
class Explanation:
    """What a finding says of one report: a finding without what its decorator knows.

    Attributes:
        stage: where a finding of several stages was found this time; None: its first one.
    """

    title: Sentence
    happened: Sentence
    meaning: Sentence
    remedies: tuple[Remedy, ...] = ()
    technical: str = ""
    severity: Severity = Severity.ERROR
    stage: Stage | None = None


class FindingFunction(Generic[Given]):
    """One finding: its row in the catalogue, and the function that says it.

    Attributes:
        code: its stable name. It never changes its meaning.
        stages: where it is found.
        evidence: what decides; message text only where nothing else can.
        remedy: the first one offered.
    """

    __slots__ = ("_explain", "code", "evidence", "remedy", "stages")

    def __init__(
        self,
        code: str,
        stages: tuple[Stage, ...],
        evidence: str,
        remedy: str,
        explain: Callable[Given, Explanation],
    ) -> None:
        self.code = code
        self.stages = stages
        self.evidence = evidence
        self.remedy = remedy
        self._explain = explain

    def __call__(self, *given: Given.args, **named: Given.kwargs) -> Finding:
        said = self._explain(*given, **named)
        return Finding(
            code=self.code,
            severity=said.severity,
            stage=said.stage or self.stages[0],
            title=said.title,
            happened=said.happened,
            meaning=said.meaning,
            remedies=said.remedies,
            technical=said.technical,
        )

    def also(
        self, *stages: Stage
    ) -> "Callable[[Callable[Other, Explanation]], FindingFunction[Other]]":
        """The same finding, met and told in another way; ``stages`` as this function finds it."""

        def decorated(explain: Callable[Other, Explanation]) -> FindingFunction[Other]:
            places = stages or self.stages
            return FindingFunction(self.code, places, self.evidence, self.remedy, explain)

        return decorated


Other = ParamSpec("Other")

# Every finding by its code; complete once ``every_finding`` is imported.
CATALOGUE: Final[dict[str, FindingFunction[...]]] = {}


def finding(
    code: str, *stages: Stage, evidence: str, remedy: str
) -> Callable[[Callable[Given, Explanation]], FindingFunction[Given]]:
    """Makes a function a finding of the catalogue."""

    def decorated(explain: Callable[Given, Explanation]) -> FindingFunction[Given]:
        if code in CATALOGUE:
            message = f"{code} stands twice"
            raise ValueError(message)
        made = FindingFunction(code, stages, evidence, remedy, explain)
        CATALOGUE[code] = made
        return made

    return decorated


_HEAD: Final = """\
# Findings

All {count} things a report can find, each with what happened, why it matters and what to do.
`make findings` makes this page from `azpg_gui/core/diagnosis/findings/`; a test keeps it equal.

* **code** is the finding's stable name, in the text, the JSON and the Markdown of a report. It
  never changes its meaning. It leads to the finding's page in the help.
* **stage** is the step of a run that finds it, by its name in the JSON. *any* may be every step.
* **evidence** is what decides; message text only where nothing else can.
* **first remedy** is the button offered first. A dash: no setting and no command here mends it.

| code | stage | evidence | first remedy |
|---|---|---|---|
"""


def as_markdown() -> str:
    """The page: one row a code, in the order of the stages; what any stage may find comes last."""
    order = list(Stage)
    rows = sorted(
        CATALOGUE.values(),
        key=lambda one: (len(one.stages) == len(order), order.index(one.stages[0]), one.code),
    )
    lines = [
        f"| [`{one.code}`](help/en/findings.md#{one.code}) | {_places(one)} | {one.evidence} "
        f"| {one.remedy} |"
        for one in rows
    ]
    return _HEAD.format(count=len(rows)) + "\n".join(lines) + "\n"


def _places(one: FindingFunction[...]) -> str:
    return "any" if len(one.stages) == len(Stage) else ", ".join(one.stages)
