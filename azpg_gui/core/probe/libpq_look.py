"""libpq's look at one server: begun beside ours, held until ours has judged, then carried out."""

from azpg_gui.core.connection.parameters import ConnectionParameters
from azpg_gui.core.probe.evidence.login import LibpqAttempt, LoginEvidence
from azpg_gui.core.probe.evidence.network import Address
from azpg_gui.core.probe.evidence.tls import ChainEvidence
from azpg_gui.core.probe.libpq_attempt import LibpqConnection, Watch
from azpg_gui.core.probe.login import LoginPlan, log_in, plan_login
from azpg_gui.core.probe.login_ahead import LoginAhead
from azpg_gui.core.probe.scram_iterations import ask_for_iterations
from azpg_gui.core.probe.stage_log import StageLog
from azpg_gui.core.vocabulary import Stage, StageState

__all__ = ["LibpqLook"]


class LibpqLook:
    """libpq's attempts at one address. ``drop`` it at the end.

    Args:
        log: what our own look has found so far decides what an attempt may carry.
        limit: seconds for an attempt.
        plaintext_consent: of the options.
    """

    def __init__(
        self,
        parameters: ConnectionParameters,
        address: Address,
        log: StageLog,
        limit: float,
        *,
        plaintext_consent: bool,
    ) -> None:
        self._parameters = parameters
        self._address = address
        self._log = log
        self._limit = limit
        self._consent = plaintext_consent
        self._ahead: LoginAhead | None = None
        self._kept: LoginEvidence | None = None

    def begin(self) -> None:
        """Beside our own look; for what the mode will do unless that look finds something."""
        plan = self._plan(acceptable=True)
        spoilt = self._log.record(Stage.SETTINGS).state is StageState.WARNING
        if spoilt or not plan.first.sslmode.demands_tls:
            return
        self._ahead = LoginAhead(self._parameters, self._address, plan, self._limit, self._watch())

    async def drop(self) -> None:
        ahead, self._ahead = self._ahead, None
        if ahead is not None:
            await ahead.drop()

    async def log_in(self) -> tuple[LoginEvidence, LibpqConnection | None]:
        """As the mode has it after our own look. The connection is the caller's to finish."""
        if self._kept is not None:
            return self._kept, None
        return await self._attempt(acceptable=self._server_acceptable())

    async def ask_for_its_words(self) -> LoginEvidence:
        """Our look found what libpq must refuse too: without a password."""
        evidence, connection = await self._attempt(acceptable=False)
        if connection is not None:
            connection.finish()
        return evidence

    def keep(self, failed: LoginEvidence) -> None:
        """This is the sign-in: a second one would end as it did."""
        self._kept = failed

    async def _attempt(self, *, acceptable: bool) -> tuple[LoginEvidence, LibpqConnection | None]:
        plan = self._plan(acceptable=acceptable)
        if self._ahead is not None and self._ahead.plan == plan:
            return await self._ahead.outcome()
        await self.drop()
        return await log_in(self._parameters, self._address, plan, self._limit, self._watch())

    def _server_acceptable(self) -> bool:
        """Nothing was seen for which the mode would refuse this server over TLS."""
        if self._log.record(Stage.SETTINGS).state is StageState.WARNING:
            return False  # the TLS attempt cannot begin at all
        chain = self._log.record(Stage.CHAIN).evidence
        if isinstance(chain, ChainEvidence) and chain.anchors.decisive:
            return not chain.errors and chain.anchor is not None
        return self._log.record(Stage.HANDSHAKE).state is not StageState.WARNING

    def _plan(self, *, acceptable: bool) -> LoginPlan:
        password = self._parameters.password
        return plan_login(
            self._parameters.sslmode,
            tls_offered=self._log.record(Stage.SSL_REQUEST).state is not StageState.WARNING,
            server_acceptable=acceptable,
            plaintext_consent=self._consent and not (password and password.is_token),
        )

    def _watch(self) -> Watch:
        def left(attempts: tuple[LibpqAttempt, ...]) -> None:
            self._log.attach(Stage.LOGIN, LoginEvidence(attempts))

        async def iterations(encrypted: bool) -> int | None:  # noqa: FBT001 - a callback
            chain = self._log.record(Stage.CHAIN).evidence
            leaf = chain.received[0].der if isinstance(chain, ChainEvidence) else None
            if encrypted and leaf is None:
                return None  # nobody was recognised, so nobody can be recognised again
            pinned = leaf if encrypted else None
            return await ask_for_iterations(self._parameters, self._address, pinned)

        return Watch(iterations, left)
