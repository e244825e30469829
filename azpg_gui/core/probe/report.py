"""Everything one run measured."""

from datetime import datetime
from typing import TypeVar

from azpg_gui.core.connection.parameters import ConnectionParameters
from azpg_gui.core.probe.alternatives import Alternatives
from azpg_gui.core.probe.evidence import Evidence
from azpg_gui.core.probe.evidence.login import LoginEvidence
from azpg_gui.core.probe.evidence.network import ConnectEvidence, ResolveEvidence, Trouble
from azpg_gui.core.probe.evidence.session import SessionEvidence
from azpg_gui.core.probe.evidence.settings import SettingsEvidence
from azpg_gui.core.probe.evidence.tls import (
    ChainEvidence,
    HandshakeEvidence,
    HostNameEvidence,
    SslRequestEvidence,
)
from azpg_gui.core.probe.stage_record import StageRecord
from azpg_gui.core.vocabulary import Stage, StageState
from azpg_gui.fast_dataclass import dataclass

__all__ = ["PassedOver", "Report", "Versions"]

Kind = TypeVar("Kind", bound=Evidence)


@dataclass(frozen=True, slots=True)
class Versions:
    """The libraries behind the two looks."""

    program: str
    libpq: str
    openssl: str


@dataclass(frozen=True, slots=True)
class PassedOver:
    """A server of a list that libpq leaves behind for the next one, and where it stopped there."""

    host: str
    port: int
    stage: Stage
    words: str


@dataclass(frozen=True, slots=True)
class Report:
    """One run against one server, finished or stopped.

    Attributes:
        identifier: names this run; what arrives for another one is dropped.
        parameters: of the server the stages are about: of several hosts, the last one tried.
        started_at: UTC.
        milliseconds: of the whole run.
        stages: all, in order.
        trouble: the time limit of the whole run ended it.
        passed_over: hosts before this one, where several were given.
        listed: how many servers were given.
        alternatives: what would work in place of what failed; None where it was not looked for.
    """

    identifier: str
    parameters: ConnectionParameters
    started_at: datetime
    milliseconds: float
    stages: tuple[StageRecord, ...]
    versions: Versions
    stopped: bool
    trouble: Trouble | None = None
    passed_over: tuple[PassedOver, ...] = ()
    listed: int = 1
    alternatives: Alternatives | None = None

    def record(self, stage: Stage) -> StageRecord:
        return next(record for record in self.stages if record.stage is stage)

    @property
    def failed_stage(self) -> Stage | None:
        return next((r.stage for r in self.stages if r.state is StageState.FAILED), None)

    @property
    def stopped_stage(self) -> Stage | None:
        return next((r.stage for r in self.stages if r.state is StageState.STOPPED), None)

    def seen(self, kind: type[Kind]) -> Kind | None:
        """The evidence of the stage that measures ``kind``; None where it was not reached."""
        found = (record.evidence for record in self.stages)
        return next((evidence for evidence in found if isinstance(evidence, kind)), None)

    @property
    def settings(self) -> SettingsEvidence | None:
        return self.seen(SettingsEvidence)

    @property
    def resolve(self) -> ResolveEvidence | None:
        return self.seen(ResolveEvidence)

    @property
    def connect(self) -> ConnectEvidence | None:
        return self.seen(ConnectEvidence)

    @property
    def ssl_request(self) -> SslRequestEvidence | None:
        return self.seen(SslRequestEvidence)

    @property
    def handshake(self) -> HandshakeEvidence | None:
        return self.seen(HandshakeEvidence)

    @property
    def chain(self) -> ChainEvidence | None:
        return self.seen(ChainEvidence)

    @property
    def host_name(self) -> HostNameEvidence | None:
        return self.seen(HostNameEvidence)

    @property
    def login(self) -> LoginEvidence | None:
        return self.seen(LoginEvidence)

    @property
    def session(self) -> SessionEvidence | None:
        return self.seen(SessionEvidence)
