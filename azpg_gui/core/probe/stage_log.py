"""The stages of one run as they stand, their times, and whoever is told of every change."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from azpg_gui.core.probe.evidence import Evidence
from azpg_gui.core.probe.server_texts import ServerTexts
from azpg_gui.core.probe.stage_record import ProbeObserver, StageRecord
from azpg_gui.core.vocabulary import Stage, StageState

__all__ = ["StageFailedError", "StageLog"]


class StageFailedError(Exception):
    """The run cannot go on; the stage's record already says why."""


class StageLog:
    """One record a stage. Times are milliseconds from ``begin``.

    Args:
        texts: what evidence goes through on its way in, and so before anybody sees it.
    """

    def __init__(self, observer: ProbeObserver | None, texts: ServerTexts) -> None:
        self._observer = observer
        self._texts = texts
        self._records = {stage: StageRecord(stage, StageState.WAITING) for stage in Stage}
        self._began = time.perf_counter()

    def begin(self) -> None:
        self._began = time.perf_counter()

    def now(self) -> float:
        return (time.perf_counter() - self._began) * 1000

    @property
    def records(self) -> tuple[StageRecord, ...]:
        return tuple(self._records[stage] for stage in Stage)

    def record(self, stage: Stage) -> StageRecord:
        return self._records[stage]

    @property
    def failed(self) -> StageRecord | None:
        return next((r for r in self._records.values() if r.state is StageState.FAILED), None)

    @contextmanager
    def stage(self, stage: Stage) -> Iterator[None]:
        """The stage runs inside; its time is kept, its state is set afterwards."""
        began = self.now()
        self.publish(StageRecord(stage, StageState.RUNNING, began))
        yield
        self._records[stage] = replace(self._records[stage], milliseconds=self.now() - began)

    def settle(self, stage: Stage, evidence: Evidence, *, failed: bool = False) -> None:
        """Passed, or failed.

        Raises:
            StageFailedError: it failed.
        """
        self.set(stage, StageState.FAILED if failed else StageState.PASSED, evidence)
        if failed:
            raise StageFailedError

    def set(self, stage: Stage, state: StageState, evidence: Evidence) -> None:
        record = self._records[stage]
        began = self.now() if record.started_ms is None else record.started_ms
        took = 0.0 if record.milliseconds is None else record.milliseconds
        self.publish(StageRecord(stage, state, began, took, evidence))

    def attach(self, stage: Stage, evidence: Evidence) -> None:
        """Evidence of a stage that was not reached in its own turn; nobody is told."""
        clean = self._texts.without_secrets(evidence)
        self._records[stage] = replace(self._records[stage], evidence=clean)

    def end_running(self, state: StageState) -> None:
        """At most one stage is between its start and its end when a run is cut short."""
        for record in tuple(self._records.values()):
            if record.state is StageState.RUNNING:
                took = self.now() - (record.started_ms or 0.0)
                self.publish(replace(record, state=state, milliseconds=took))

    def fail(self) -> None:
        """The stage that runs, or else the next one, failed for a reason of ours."""
        waiting = [r for r in self._records.values() if r.state is StageState.WAITING]
        if not any(r.state is StageState.RUNNING for r in self._records.values()) and waiting:
            self.publish(replace(waiting[0], state=StageState.FAILED))
        self.end_running(StageState.FAILED)

    def skip_the_rest(self) -> None:
        for stage, record in tuple(self._records.items()):
            if record.state in {StageState.WAITING, StageState.RUNNING}:
                self.publish(StageRecord(stage, StageState.SKIPPED, evidence=record.evidence))

    def publish(self, record: StageRecord) -> None:
        clean = self._texts.without_secrets(record.evidence)
        if clean is not record.evidence:
            record = replace(record, evidence=clean)
        self._records[record.stage] = record
        if self._observer is not None:
            self._observer.stage_changed(record)
