"""How long each stage may take."""

from azpg_gui.core.probe.stages import Stage
from azpg_gui.values import dataclass

__all__ = ["Limits"]


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
