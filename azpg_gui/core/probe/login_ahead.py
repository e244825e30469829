"""The login begun beside our own look at TLS, for the time of three round trips.

It is held where libpq has its own TLS and would send the start-up packet next (``Hold``), so before
the judgement a server gets nothing from it that it does not get from every attempt: a handshake.
"""

import asyncio
from dataclasses import replace

from azpg_gui.core.connection.parameters import ConnectionParameters
from azpg_gui.core.probe.attempt_gate import Hold
from azpg_gui.core.probe.evidence.login import LibpqAttempt, LoginEvidence
from azpg_gui.core.probe.evidence.network import Address
from azpg_gui.core.probe.libpq_attempt import LibpqConnection, Watch
from azpg_gui.core.probe.login import LoginPlan, log_in

__all__ = ["LoginAhead"]


class LoginAhead:
    """A plan under way. ``outcome`` or ``drop`` it.

    Attributes:
        plan: what is right to do if the server turns out to be acceptable. Its first attempt is
            over TLS.
    """

    def __init__(
        self,
        parameters: ConnectionParameters,
        address: Address,
        plan: LoginPlan,
        limit: float,
        watch: Watch,
    ) -> None:
        self.plan = plan
        self._hold = Hold()
        self._taken = False

        def left(attempts: tuple[LibpqAttempt, ...]) -> None:
            if self._hold.released:  # what was dropped is no part of the report
                watch.left(attempts)

        self._task = asyncio.ensure_future(
            log_in(parameters, address, plan, limit, replace(watch, left=left), self._hold)
        )

    async def outcome(self) -> tuple[LoginEvidence, LibpqConnection | None]:
        """The server was judged, and this plan is the one to follow."""
        self._hold.release()
        outcome = await self._task
        self._taken = True
        return outcome

    async def drop(self) -> None:
        """Close what is open, unless its outcome was taken."""
        if self._taken:
            return
        self._task.cancel()
        await asyncio.wait({self._task})
        if self._task.cancelled() or self._task.exception() is not None:
            return
        _, connection = self._task.result()  # it came together with a cancellation of the run
        if connection is not None:
            connection.finish()
