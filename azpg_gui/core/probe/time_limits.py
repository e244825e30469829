"""How long each stage may take."""

from dataclasses import replace
from typing import Final

from azpg_gui.core.connection.integers import integer_parameter
from azpg_gui.core.vocabulary import Stage
from azpg_gui.fast_dataclass import dataclass

__all__ = ["Limits"]


_LEAST: Final = 2  # seconds; libpq takes 1 for 2


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds. ``run`` ends the whole run, the others their stage (``login``: each attempt)."""

    run: float = 60.0
    resolve: float = 10.0
    connect: float = 10.0
    ssl_request: float = 10.0
    handshake: float = 10.0
    login: float = 20.0
    session: float = 10.0

    def with_connect_timeout(self, text: str) -> "Limits":
        """No longer than libpq would wait for one server (fe-connect.c, ``pqConnectDBComplete``);
        the same limits where it sets none. It cannot end a name lookup."""
        seconds = integer_parameter(text)
        if seconds is None or seconds <= 0:
            return self
        longest = float(max(seconds, _LEAST))
        return replace(
            self,
            connect=min(self.connect, longest),
            ssl_request=min(self.ssl_request, longest),
            handshake=min(self.handshake, longest),
            login=min(self.login, longest),
        )

    def of(self, stage: Stage) -> float | None:
        """Seconds of one stage; None for one that waits for nobody."""
        return {
            Stage.RESOLVE: self.resolve,
            Stage.CONNECT: self.connect,
            Stage.SSL_REQUEST: self.ssl_request,
            Stage.HANDSHAKE: self.handshake,
            Stage.LOGIN: self.login,
            Stage.SESSION: self.session,
        }.get(stage)
