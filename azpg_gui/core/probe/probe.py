"""The main flow: one run against one server, top to bottom."""

import asyncio
import os
from collections.abc import Callable
from dataclasses import field, replace
from datetime import UTC, datetime

from OpenSSL import SSL

from azpg_gui import __version__
from azpg_gui.core.concurrency.event_loop import in_daemon_thread
from azpg_gui.core.connection.address_problems import endpoint_trouble
from azpg_gui.core.connection.endpoints import Endpoint, at_endpoint, endpoints
from azpg_gui.core.connection.parameters import ConnectionParameters
from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.connection.validation import refused_by_libpq
from azpg_gui.core.probe.connect import connect_first
from azpg_gui.core.probe.encryption_end import reaches_server
from azpg_gui.core.probe.evidence import Evidence
from azpg_gui.core.probe.evidence.login import LibpqAttempt, LoginEvidence
from azpg_gui.core.probe.evidence.network import (
    Address,
    ConnectEvidence,
    ResolveEvidence,
    Trouble,
    TroubleKind,
)
from azpg_gui.core.probe.evidence.session import SessionEvidence, SignIn
from azpg_gui.core.probe.evidence.settings import NotAsked, SettingsEvidence
from azpg_gui.core.probe.evidence.tls import (
    ChainEvidence,
    HandshakeEvidence,
    HostNameEvidence,
    SslAnswer,
    SslRequestEvidence,
)
from azpg_gui.core.probe.handshake import shake_hands
from azpg_gui.core.probe.host_name import certificate_names, compare_names
from azpg_gui.core.probe.libpq_attempt import LibpqConnection, Watch, libpq_version
from azpg_gui.core.probe.login import LoginPlan, log_in, plan_login, wrong_role
from azpg_gui.core.probe.login_ahead import LoginAhead
from azpg_gui.core.probe.network_trouble import timeout_trouble, unexpected_trouble
from azpg_gui.core.probe.report import PassedOver, Report, Versions
from azpg_gui.core.probe.resolve import resolve_host
from azpg_gui.core.probe.scram_iterations import ask_for_iterations
from azpg_gui.core.probe.server_texts import ServerTexts
from azpg_gui.core.probe.session import look_at_session
from azpg_gui.core.probe.settings import cannot_begin, examine_settings, never_tls, tls_cannot_begin
from azpg_gui.core.probe.sign_in_method import ask_how
from azpg_gui.core.probe.ssl_request import ask_for_tls
from azpg_gui.core.probe.stage_log import StageFailedError, StageLog
from azpg_gui.core.probe.stage_record import ProbeObserver, StageRecord
from azpg_gui.core.probe.time_limits import Limits
from azpg_gui.core.vocabulary import Stage, StageState
from azpg_gui.values import dataclass

__all__ = ["Limits", "Probe", "ProbeOptions"]


@dataclass(frozen=True, slots=True)
class ProbeOptions:
    """Attributes:
    plaintext_consent: the user chose ``sslmode=disable`` and agreed to send the password
        unencrypted. It has no effect in another mode, and never on a token.
    """

    limits: Limits = field(default_factory=Limits)
    plaintext_consent: bool = False


class Probe:
    """One run. ``run`` once; ``report`` at any time."""

    def __init__(
        self,
        parameters: ConnectionParameters,
        observer: ProbeObserver | None = None,
        options: ProbeOptions | None = None,
    ) -> None:
        self._given = parameters
        self._parameters = parameters
        self._passed_over: list[PassedOver] = []
        self._listed = 1
        self._options = options or ProbeOptions()
        given_limits = self._options.limits
        self._limits = given_limits.with_connect_timeout(parameters.value("connect_timeout"))
        self._identifier = os.urandom(16).hex()  # ``uuid`` takes 5 ms to import
        self._texts = ServerTexts(parameters)
        self._log = StageLog(observer, self._texts)
        self._started_at = datetime.now(UTC)
        self._took: float | None = None
        self._stopped = False
        self._trouble: Trouble | None = None
        self._ahead: LoginAhead | None = None

    async def run(self) -> Report:
        """All stages, in order, until one fails.

        Raises:
            asyncio.CancelledError: the run was cancelled; every socket is closed, and
                ``stopped_report`` has what was seen until then.
        """
        self._started_at = datetime.now(UTC)
        self._log.begin()
        limit = self._limits.run
        try:
            async with asyncio.timeout(limit):
                await self._stages()
        except TimeoutError:
            self._trouble = timeout_trouble(limit)
            self._log.end_running(StageState.FAILED)
        except StageFailedError:
            pass
        except asyncio.CancelledError:
            self._stopped = True
            self._log.end_running(StageState.STOPPED)
            raise
        except Exception as error:
            # A mistake of ours, or something nobody thought of: the report so far, and a sentence.
            self._trouble = self.unexpected(error)
            self._log.fail()
        finally:
            self._log.skip_the_rest()
            self._took = self._log.now()
        return self.report()

    def report(self) -> Report:
        return Report(
            identifier=self._identifier,
            parameters=self._parameters,
            started_at=self._started_at,
            milliseconds=self._log.now() if self._took is None else self._took,
            stages=self._log.records,
            versions=Versions(__version__, libpq_version(), _openssl_version()),
            stopped=self._stopped,
            trouble=self._trouble,
            passed_over=tuple(self._passed_over),
            listed=self._listed,
        )

    def unexpected(self, error: Exception) -> Trouble:
        """What should not have happened, in words without the secrets of this run."""
        return Trouble(TroubleKind.UNEXPECTED, self._texts.text(unexpected_trouble(error).text))

    def stopped_report(self) -> Report:
        """The report of a run that was cancelled, even before its first stage."""
        self._stopped = True
        self._log.skip_the_rest()
        return self.report()

    # The stages ---------------------------------------------------------------------------------

    async def _stages(self) -> None:
        settings = await self._settings()
        listed = endpoints(self._given) or ()
        self._listed = len(listed)
        for number, endpoint in enumerate(listed, start=1):
            await self._turn_to(endpoint)
            if self._not_looked_up(endpoint, settings, last=number == len(listed)):
                continue
            try:
                await self._one_server(settings)
            except StageFailedError:
                if number == len(listed) or not self._goes_on_to_the_next():
                    raise
                self._pass_over()
            else:
                return

    async def _settings(self) -> SettingsEvidence:
        with self._log.stage(Stage.SETTINGS):
            # In a thread: a file may lie on a network drive that does not answer.
            evidence = await in_daemon_thread(
                lambda: examine_settings(self._given), name="settings"
            )
        if not cannot_begin(self._given, evidence):
            spoilt = not never_tls(self._given) and tls_cannot_begin(evidence)
            self._log.set(
                Stage.SETTINGS, StageState.WARNING if spoilt else StageState.PASSED, evidence
            )
            return evidence
        self._log.settle(Stage.SETTINGS, evidence, failed=True)
        raise StageFailedError

    async def _turn_to(self, endpoint: Endpoint) -> None:
        # In a thread: the password file may lie on that network drive too.
        self._parameters = await in_daemon_thread(
            lambda: at_endpoint(self._given, endpoint), name="endpoint"
        )
        self._texts.learn(self._parameters)

    def _not_looked_up(self, endpoint: Endpoint, settings: SettingsEvidence, *, last: bool) -> bool:
        """libpq leaves this server of a list before it asks for its address.

        Raises:
            StageFailedError: and it stops there.
        """
        trouble = endpoint_trouble(endpoint)
        if trouble is None:
            return False
        if trouble.final or last:
            problem = refused_by_libpq(trouble.words, trouble.keyword)
            self._log.settle(Stage.SETTINGS, replace(settings, problems=(problem,)), failed=True)
        host = self._parameters.host or self._parameters.hostaddr
        passed = PassedOver(host, self._parameters.port, Stage.SETTINGS, trouble.words)
        self._passed_over.append(passed)
        return True

    def _goes_on_to_the_next(self) -> bool:
        """libpq tries the next host where this one could not be reached, lets nobody in for the
        moment, or has not the role that was asked for (fe-connect.c, ``PQconnectPoll``). Any other
        refusal is final, a certificate that was refused above all."""
        failed = self._log.failed
        if failed is None or failed.stage in {Stage.RESOLVE, Stage.CONNECT}:
            return failed is not None
        impatient = self._limits.login < self._options.limits.login
        if impatient and _timed_out(failed.evidence):
            return True  # connect_timeout: ``pqConnectDBComplete`` turns to the next address
        login = failed.evidence
        if failed.stage is not Stage.LOGIN or not isinstance(login, LoginEvidence):
            return False
        return login.final.sqlstate == "57P03" or wrong_role(login.final)

    def _pass_over(self) -> None:
        failed = self._log.failed
        assert failed is not None  # noqa: S101 - the caller looked
        words = _words_of(failed.evidence)
        host = self._parameters.host or self._parameters.hostaddr
        self._passed_over.append(PassedOver(host, self._parameters.port, failed.stage, words))
        for stage in Stage:
            if stage is not Stage.SETTINGS:
                self._log.publish(StageRecord(stage, StageState.WAITING))

    async def _one_server(self, settings: SettingsEvidence) -> None:
        try:
            address = await self._network(settings)
            login = await self._login(address)
        finally:
            await self._drop_ahead()
        try:
            with self._log.stage(Stage.SESSION):
                session = await self._session(address, login)
            self._settle_session(login.attempt, session)
        finally:
            login.finish()

    async def _session(self, address: Address, login: LibpqConnection) -> SessionEvidence:
        limit = self._limits.session
        async with asyncio.TaskGroup() as group:
            looking = group.create_task(look_at_session(login, limit))
            asking = group.create_task(ask_how(self._parameters, address, login.attempt, limit))
        session = looking.result()
        sign_in = replace(session.sign_in or SignIn(), asked_again=asking.result())
        return replace(session, sign_in=sign_in, notices=login.notices.notices)

    def _settle_session(self, attempt: LibpqAttempt, session: SessionEvidence) -> None:
        if session.trouble is not None:
            self._log.settle(Stage.SESSION, session, failed=True)
            return
        # Over TLS the stage passes only with the server's word that this very session reaches it.
        said = not attempt.ssl_in_use or reaches_server(attempt.tls, session).value
        self._log.set(Stage.SESSION, StageState.PASSED if said else StageState.WARNING, session)

    async def _network(self, settings: SettingsEvidence) -> Address:
        """Resolve, connect and take our own look at TLS. Returns the address that answered."""
        limits = self._limits
        with self._log.stage(Stage.RESOLVE):
            resolved = await resolve_host(self._parameters, limits.resolve)
        self._log.settle(Stage.RESOLVE, resolved, failed=not resolved.addresses)
        with self._log.stage(Stage.CONNECT):
            connected, connection = await connect_first(
                resolved.addresses, self._parameters.port, limits.connect
            )
        if connection is None or connected.address is None:
            self._log.settle(Stage.CONNECT, connected, failed=True)
            raise StageFailedError
        try:
            self._log.settle(Stage.CONNECT, connected)
            never = never_tls(self._parameters)
            if never:
                self._leave_tls_out(NotAsked(never))
            else:
                self._begin_login(connected.address)
                direct = self._parameters.value("sslnegotiation") == "direct"
                with self._log.stage(Stage.SSL_REQUEST):
                    if direct:
                        answer = SslRequestEvidence(SslAnswer.OFFERED, direct=True)
                    else:
                        answer = await ask_for_tls(connection, limits.ssl_request)
                if self._tls_begins(answer):
                    with self._log.stage(Stage.HANDSHAKE):
                        shaken, examine = await shake_hands(
                            connection, self._parameters, settings, limits.handshake
                        )
                        if direct:
                            shaken = await self._judge_direct(connected.address, shaken)
                    await self._judge_tls(connected.address, shaken, examine)
                else:
                    await self._tls_not_offered(connected.address, answer)
        finally:
            connection.close()
        return connected.address

    async def _judge_direct(self, address: Address, shaken: HandshakeEvidence) -> HandshakeEvidence:
        """Direct TLS also needs ALPN (fe-connect.c). Where it fails, a second connection asks in
        the old way, so that a server that is only too old is told from one that is broken."""
        shaken = replace(shaken, direct=True)
        if shaken.trouble is None and shaken.alpn != "postgresql":
            shaken = replace(
                shaken, trouble=Trouble(TroubleKind.NO_ALPN, "the server chose no protocol (ALPN)")
            )
        if shaken.trouble is None:
            return shaken
        limits = self._limits
        _, connection = await connect_first((address,), self._parameters.port, limits.connect)
        if connection is None:
            return shaken
        try:
            answer = await ask_for_tls(connection, limits.ssl_request)
        finally:
            connection.close()
        return replace(shaken, after_request=answer.answer)

    def _leave_tls_out(self, evidence: NotAsked) -> None:
        for stage in (Stage.SSL_REQUEST, Stage.HANDSHAKE, Stage.CHAIN, Stage.HOST_NAME):
            self._log.publish(StageRecord(stage, StageState.SKIPPED, evidence=evidence))

    def _tls_begins(self, answer: SslRequestEvidence) -> bool:
        good = answer.answer is SslAnswer.OFFERED and not answer.early_bytes
        if good:
            self._log.settle(Stage.SSL_REQUEST, answer)
        return good

    async def _tls_not_offered(self, address: Address, answer: SslRequestEvidence) -> None:
        """Only allow and prefer go on without TLS, and only after an honest N."""
        optional = not self._parameters.sslmode.demands_tls
        if answer.answer is SslAnswer.REFUSED and optional:
            self._log.set(Stage.SSL_REQUEST, StageState.WARNING, answer)
            return
        await self._failed_with_libpq(Stage.SSL_REQUEST, answer, address)

    async def _judge_tls(
        self,
        address: Address,
        shaken: HandshakeEvidence,
        examine: Callable[[], ChainEvidence | None],
    ) -> None:
        demanded = self._parameters.sslmode.demands_tls
        if shaken.trouble is not None:
            if demanded:
                await self._failed_with_libpq(Stage.HANDSHAKE, shaken, address)
            self._log.set(Stage.HANDSHAKE, StageState.WARNING, shaken)
            return
        self._log.settle(Stage.HANDSHAKE, shaken)
        with self._log.stage(Stage.CHAIN):
            chain = examine()
        if chain is None:
            # Anonymous suites: nothing to prove. libpq decides, in the login stage.
            self._log.publish(StageRecord(Stage.CHAIN, StageState.SKIPPED))
            return
        with self._log.stage(Stage.HOST_NAME):
            named = self._host_name(chain)
        chain_bad = bool(chain.errors) or chain.anchor is None
        name_bad = named.matched is None
        # Unchecked is a warning even where the check would have passed.
        name_state = StageState.WARNING if name_bad or not named.demanded else StageState.PASSED
        if chain_bad and chain.anchors.decisive and demanded:
            self._log.set(Stage.HOST_NAME, name_state, named)
            await self._failed_with_libpq(Stage.CHAIN, chain, address)
        unproven = chain_bad or not chain.anchors.decisive
        self._log.set(Stage.CHAIN, StageState.WARNING if unproven else StageState.PASSED, chain)
        if name_bad and named.demanded:
            await self._failed_with_libpq(Stage.HOST_NAME, named, address)
        self._log.set(Stage.HOST_NAME, name_state, named)

    def _host_name(self, chain: ChainEvidence) -> HostNameEvidence:
        leaf = chain.received[0]
        host = self._parameters.host or self._parameters.hostaddr
        verdict = compare_names(host, leaf)
        return HostNameEvidence(
            host=host,
            names=certificate_names(leaf),
            matched=verdict.matched,
            damaged=verdict.damaged,
            demanded=self._parameters.sslmode is SslMode.VERIFY_FULL,
        )

    def _begin_login(self, address: Address) -> None:
        """Beside our own look; for what the mode will do unless that look finds something."""
        plan = self._plan(acceptable=True)
        spoilt = self._log.record(Stage.SETTINGS).state is StageState.WARNING
        if spoilt or not plan.first.sslmode.demands_tls:
            return
        limit = self._limits.login
        self._ahead = LoginAhead(self._parameters, address, plan, limit, self._watch(address))

    async def _drop_ahead(self) -> None:
        ahead, self._ahead = self._ahead, None
        if ahead is not None:
            await ahead.drop()

    async def _login(self, address: Address) -> LibpqConnection:
        with self._log.stage(Stage.LOGIN):
            evidence, connection = await self._libpq(address, acceptable=self._server_acceptable())
        if connection is None:
            self._log.settle(Stage.LOGIN, evidence, failed=True)
            raise StageFailedError
        self._log.settle(Stage.LOGIN, evidence)
        return connection

    def _server_acceptable(self) -> bool:
        """Nothing was seen for which the mode would refuse this server over TLS."""
        if self._log.record(Stage.SETTINGS).state is StageState.WARNING:
            return False  # the TLS attempt cannot begin at all
        chain = self._log.record(Stage.CHAIN).evidence
        if isinstance(chain, ChainEvidence) and chain.anchors.decisive:
            return not chain.errors and chain.anchor is not None
        return self._log.record(Stage.HANDSHAKE).state is not StageState.WARNING

    async def _libpq(
        self, address: Address, *, acceptable: bool
    ) -> tuple[LoginEvidence, LibpqConnection | None]:
        plan = self._plan(acceptable=acceptable)
        if self._ahead is not None and self._ahead.plan == plan:
            return await self._ahead.outcome()
        await self._drop_ahead()
        limit = self._limits.login
        return await log_in(self._parameters, address, plan, limit, self._watch(address))

    def _plan(self, *, acceptable: bool) -> LoginPlan:
        password = self._parameters.password
        consent = self._options.plaintext_consent and not (password and password.is_token)
        return plan_login(
            self._parameters.sslmode,
            tls_offered=self._log.record(Stage.SSL_REQUEST).state is not StageState.WARNING,
            server_acceptable=acceptable,
            plaintext_consent=consent,
        )

    def _watch(self, address: Address) -> Watch:

        def left(attempts: tuple[LibpqAttempt, ...]) -> None:
            self._log.attach(Stage.LOGIN, LoginEvidence(attempts))

        async def iterations(encrypted: bool) -> int | None:  # noqa: FBT001 - a callback
            chain = self._log.record(Stage.CHAIN).evidence
            leaf = chain.received[0].der if isinstance(chain, ChainEvidence) else None
            if encrypted and leaf is None:
                return None  # nobody was recognised, so nobody can be recognised again
            return await ask_for_iterations(self._parameters, address, leaf if encrypted else None)

        return Watch(iterations, left)

    async def _failed_with_libpq(self, stage: Stage, evidence: Evidence, address: Address) -> None:
        """Our look found what libpq must refuse too. Ask libpq, without a password, for its words.

        The stage stays failed whatever libpq says; that it would have gone on is a finding.
        """
        own = self._log.record(stage)
        began = self._log.now() if own.started_ms is None else own.started_ms
        self._log.publish(StageRecord(stage, StageState.RUNNING, began, evidence=evidence))
        if not _timed_out(evidence):  # libpq has no time limit of its own: it would only wait too
            login, connection = await self._libpq(address, acceptable=False)
            if connection is not None:
                connection.finish()
            self._log.attach(Stage.LOGIN, login)
        took = own.milliseconds or 0.0
        self._log.publish(StageRecord(stage, StageState.FAILED, began, took, evidence))
        raise StageFailedError


def _timed_out(evidence: Evidence | None) -> bool:
    if isinstance(evidence, LoginEvidence):
        return evidence.final.timed_out
    trouble = getattr(evidence, "trouble", None)
    return isinstance(trouble, Trouble) and trouble.kind is TroubleKind.TIMEOUT


def _words_of(evidence: Evidence | None) -> str:
    match evidence:
        case ResolveEvidence(trouble=Trouble(text=text)):
            return text
        case ConnectEvidence(tried=tried):
            return "; ".join(a.trouble.text for a in tried if a.trouble)
        case LoginEvidence() as login:
            return login.final.message
        case _:
            return ""


def _openssl_version() -> str:
    return (
        SSL.SSLeay_version(SSL.SSLEAY_VERSION).decode("ascii", "replace").removeprefix("OpenSSL ")
    )
