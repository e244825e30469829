"""The stages of a run, their states, and who is told about them."""

from typing import Protocol

from azpg_gui.core.probe.evidence import Evidence
from azpg_gui.core.vocabulary import Stage, StageState
from azpg_gui.fast_dataclass import dataclass

__all__ = ["ProbeObserver", "StageRecord"]


@dataclass(frozen=True, slots=True)
class StageRecord:
    """One stage as it stands.

    Attributes:
        started_ms: milliseconds from the start of the run; None before the stage began.
        milliseconds: how long it took; None while it runs or when it never ran.
        evidence: what was seen; None before the stage ended and when nothing was.
    """

    stage: Stage
    state: StageState
    started_ms: float | None = None
    milliseconds: float | None = None
    evidence: Evidence | None = None


class ProbeObserver(Protocol):
    """Told of every change, in the thread the probe runs in."""

    def stage_changed(self, record: StageRecord) -> None: ...
