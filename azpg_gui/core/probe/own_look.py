"""Our own look at TLS: offered, agreed on, and whose certificate it is. It explains; where it finds
what the mode must refuse, libpq is asked for its own words."""

import socket
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, NoReturn

from azpg_gui.core.connection.parameters import ConnectionParameters
from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.probe.direct_tls import judge_direct
from azpg_gui.core.probe.evidence import Evidence
from azpg_gui.core.probe.evidence.login import Auth, LoginEvidence
from azpg_gui.core.probe.evidence.network import Address
from azpg_gui.core.probe.evidence.settings import NotAsked, SettingsEvidence
from azpg_gui.core.probe.evidence.tls import ChainEvidence, SslAnswer, SslRequestEvidence
from azpg_gui.core.probe.handshake import shake_hands
from azpg_gui.core.probe.host_name import look_at_names
from azpg_gui.core.probe.libpq_look import LibpqLook
from azpg_gui.core.probe.next_host import timed_out
from azpg_gui.core.probe.settings import never_tls
from azpg_gui.core.probe.ssl_request import ask_for_tls
from azpg_gui.core.probe.stage_log import StageFailedError, StageLog
from azpg_gui.core.probe.stage_record import StageRecord
from azpg_gui.core.probe.time_limits import Limits
from azpg_gui.core.vocabulary import Stage, StageState
from azpg_gui.lazy import later

if TYPE_CHECKING:
    from azpg_gui.core.probe import fallback
else:  # of a mode that has a second way
    fallback = later("azpg_gui.core.probe.fallback")

__all__ = ["OwnLook"]


class OwnLook:
    """The four stages of TLS over one connection, which is the caller's to close."""

    def __init__(
        self,
        parameters: ConnectionParameters,
        address: Address,
        connection: socket.socket,
        log: StageLog,
        limits: Limits,
        libpq: LibpqLook,
    ) -> None:
        self._parameters = parameters
        self._address = address
        self._connection = connection
        self._log = log
        self._limits = limits
        self._libpq = libpq
        self._direct = parameters.value("sslnegotiation") == "direct"

    def asks_for_tls(self) -> bool:
        """False where libpq never begins TLS; the stages then say why."""
        never = never_tls(self._parameters)
        if never:
            for stage in (Stage.SSL_REQUEST, Stage.HANDSHAKE, Stage.CHAIN, Stage.HOST_NAME):
                self._log.publish(StageRecord(stage, StageState.SKIPPED, evidence=NotAsked(never)))
        return not never

    async def ssl_request(self) -> bool:
        """TLS begins. Only allow and prefer go on without it: after an honest N, and allow where
        libpq stays with its first attempt, which asks for no TLS."""
        with self._log.stage(Stage.SSL_REQUEST):
            answer = (
                SslRequestEvidence(SslAnswer.OFFERED, direct=True)
                if self._direct
                else await ask_for_tls(self._connection, self._limits.ssl_request)
            )
        if answer.answer is SslAnswer.OFFERED and not answer.early_bytes:
            self._log.settle(Stage.SSL_REQUEST, answer)
            return True
        refused, mode = answer.answer is SslAnswer.REFUSED, self._parameters.sslmode
        if not refused and mode is SslMode.ALLOW:
            await self._stays_without(answer)
        elif not refused or mode.demands_tls:
            await self._failed_with_libpq(Stage.SSL_REQUEST, answer)
        self._log.set(Stage.SSL_REQUEST, StageState.WARNING, answer)
        return False

    async def _stays_without(self, answer: SslRequestEvidence) -> None:
        """Under allow libpq comes to the SSLRequest only where it falls back to it. What did not
        answer as a PostgreSQL is told by what it said to the SSLRequest."""
        own = self._log.record(Stage.SSL_REQUEST)
        self._log.publish(replace(own, state=StageState.RUNNING, evidence=answer))
        told = await self._libpq.ask_for_its_words()
        first = told.attempts[0]
        answered = first.connected or first.auth is Auth.REQUESTED or first.sqlstate
        if not answered or fallback.falls_back(first):
            await self._failed_with_libpq(Stage.SSL_REQUEST, answer, told)
        if not first.connected:
            self._libpq.keep(told)

    async def handshake(
        self, settings: SettingsEvidence
    ) -> Callable[[], ChainEvidence | None] | None:
        """What examines the chain; None where TLS did not come about and need not."""
        with self._log.stage(Stage.HANDSHAKE):
            shaken, examine = await shake_hands(
                self._connection, self._parameters, settings, self._limits.handshake
            )
            if self._direct:
                port = self._parameters.port
                shaken = await judge_direct(shaken, self._address, port, self._limits)
        if shaken.trouble is None:
            self._log.settle(Stage.HANDSHAKE, shaken)
            return examine
        if self._parameters.sslmode.demands_tls:
            await self._failed_with_libpq(Stage.HANDSHAKE, shaken)
        self._log.set(Stage.HANDSHAKE, StageState.WARNING, shaken)
        return None

    async def chain_and_host_name(self, examine: Callable[[], ChainEvidence | None] | None) -> None:
        """Whose certificate is it? Judged together: the chain is what the run fails for first."""
        if examine is None:
            return
        with self._log.stage(Stage.CHAIN):
            chain = examine()
        if chain is None:
            # Anonymous suites: nothing to prove. libpq decides, in the login stage.
            self._log.publish(StageRecord(Stage.CHAIN, StageState.SKIPPED))
            return
        with self._log.stage(Stage.HOST_NAME):
            named = look_at_names(self._parameters, chain.received[0])
        demanded = self._parameters.sslmode.demands_tls
        chain_bad = bool(chain.errors) or chain.anchor is None
        name_bad = named.matched is None
        # Unchecked is a warning even where the check would have passed.
        name_state = StageState.WARNING if name_bad or not named.demanded else StageState.PASSED
        if chain_bad and chain.anchors.decisive and demanded:
            self._log.set(Stage.HOST_NAME, name_state, named)
            await self._failed_with_libpq(Stage.CHAIN, chain)
        unproven = chain_bad or not chain.anchors.decisive
        self._log.set(Stage.CHAIN, StageState.WARNING if unproven else StageState.PASSED, chain)
        if name_bad and named.demanded:
            await self._failed_with_libpq(Stage.HOST_NAME, named)
        self._log.set(Stage.HOST_NAME, name_state, named)

    async def _failed_with_libpq(
        self, stage: Stage, evidence: Evidence, told: LoginEvidence | None = None
    ) -> NoReturn:
        """Our look found what libpq must refuse too. Ask libpq, without a password, for its words.

        The stage stays failed whatever libpq says; that it would have gone on is a finding.

        Args:
            told: its words, where it was asked already.
        """
        own = self._log.record(stage)
        began = self._log.now() if own.started_ms is None else own.started_ms
        self._log.publish(StageRecord(stage, StageState.RUNNING, began, evidence=evidence))
        if told is None and not timed_out(evidence):  # without a limit libpq would only wait too
            told = await self._libpq.ask_for_its_words()
        if told is not None:
            self._log.attach(Stage.LOGIN, told)
        took = own.milliseconds or 0.0
        self._log.publish(StageRecord(stage, StageState.FAILED, began, took, evidence))
        raise StageFailedError
