"""The main flow: one run against one server, top to bottom."""

import asyncio
import os
import socket
from contextlib import closing
from dataclasses import field, replace
from datetime import UTC, datetime

from OpenSSL import SSL

from azpg_gui import __version__
from azpg_gui.core.concurrency.event_loop import in_daemon_thread
from azpg_gui.core.connection.address_problems import endpoint_trouble
from azpg_gui.core.connection.endpoints import Endpoint, at_endpoint, endpoints
from azpg_gui.core.connection.parameters import ConnectionParameters
from azpg_gui.core.connection.validation import refused_by_libpq
from azpg_gui.core.probe.connect import connect_first
from azpg_gui.core.probe.encryption_end import reaches_server, with_whose_certificate
from azpg_gui.core.probe.evidence.network import Address, Trouble, TroubleKind
from azpg_gui.core.probe.evidence.settings import SettingsEvidence
from azpg_gui.core.probe.libpq_attempt import LibpqConnection, libpq_version
from azpg_gui.core.probe.libpq_look import LibpqLook
from azpg_gui.core.probe.network_trouble import timeout_trouble, unexpected_trouble
from azpg_gui.core.probe.next_host import goes_on_to_the_next, words_of
from azpg_gui.core.probe.own_look import OwnLook
from azpg_gui.core.probe.report import PassedOver, Report, Versions
from azpg_gui.core.probe.resolve import resolve_host
from azpg_gui.core.probe.server_texts import ServerTexts
from azpg_gui.core.probe.settings import cannot_begin, examine_settings, never_tls, tls_cannot_begin
from azpg_gui.core.probe.sign_in_method import look_and_ask
from azpg_gui.core.probe.stage_log import StageFailedError, StageLog
from azpg_gui.core.probe.stage_record import ProbeObserver, StageRecord
from azpg_gui.core.probe.time_limits import Limits
from azpg_gui.core.vocabulary import Stage, StageState
from azpg_gui.fast_dataclass import dataclass

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
                impatient = self._limits.login < self._options.limits.login
                if number == len(listed) or not goes_on_to_the_next(
                    self._log.failed, impatient=impatient
                ):
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

    def _pass_over(self) -> None:
        failed = self._log.failed
        assert failed is not None  # noqa: S101 - the caller looked
        words = words_of(failed.evidence)
        host = self._parameters.host or self._parameters.hostaddr
        self._passed_over.append(PassedOver(host, self._parameters.port, failed.stage, words))
        for stage in Stage:
            if stage is not Stage.SETTINGS:
                self._log.publish(StageRecord(stage, StageState.WAITING))

    async def _one_server(self, settings: SettingsEvidence) -> None:
        """The stages after the settings: our own look at TLS, libpq's sign-in, the session."""
        addresses = await self._resolve()
        address, connection = await self._connect(addresses)
        libpq = LibpqLook(
            self._parameters, address, self._log, self._limits.login,
            plaintext_consent=self._options.plaintext_consent,
        )  # fmt: skip
        try:
            with closing(connection):
                own = OwnLook(self._parameters, address, connection, self._log, self._limits, libpq)
                if own.asks_for_tls():
                    libpq.begin()
                    if await own.ssl_request():
                        examine = await own.handshake(settings)
                        await own.chain_and_host_name(examine)
            login = await self._login(libpq)
        finally:
            await libpq.drop()
        try:
            await self._session(address, login, settings)
        finally:
            login.finish()

    async def _resolve(self) -> tuple[Address, ...]:
        with self._log.stage(Stage.RESOLVE):
            resolved = await resolve_host(self._parameters, self._limits.resolve)
        self._log.settle(Stage.RESOLVE, resolved, failed=not resolved.addresses)
        return resolved.addresses

    async def _connect(self, addresses: tuple[Address, ...]) -> tuple[Address, socket.socket]:
        with self._log.stage(Stage.CONNECT):
            connected, connection = await connect_first(
                addresses, self._parameters.port, self._limits.connect
            )
        if connection is None or connected.address is None:
            self._log.settle(Stage.CONNECT, connected, failed=True)
            raise StageFailedError
        self._log.settle(Stage.CONNECT, connected)
        return connected.address, connection

    async def _login(self, libpq: LibpqLook) -> LibpqConnection:
        with self._log.stage(Stage.LOGIN):
            evidence, connection = await libpq.log_in()
        if connection is None:
            self._log.settle(Stage.LOGIN, evidence, failed=True)
            raise StageFailedError
        self._log.settle(Stage.LOGIN, evidence)
        return connection

    async def _session(
        self, address: Address, login: LibpqConnection, settings: SettingsEvidence
    ) -> None:
        attempt = login.attempt
        with self._log.stage(Stage.SESSION):
            session = await look_and_ask(self._parameters, address, login, self._limits.session)
            session = with_whose_certificate(session, settings)
        if session.trouble is not None:
            self._log.settle(Stage.SESSION, session, failed=True)
        # Over TLS the stage passes only with the server's word that this very session reaches it.
        said = not attempt.ssl_in_use or reaches_server(attempt.tls, session).value
        self._log.set(Stage.SESSION, StageState.PASSED if said else StageState.WARNING, session)


def _openssl_version() -> str:
    return (
        SSL.SSLeay_version(SSL.SSLEAY_VERSION).decode("ascii", "replace").removeprefix("OpenSSL ")
    )
