"""What each stage saw: measured, nothing interpreted."""

from azpg_gui.core.probe.evidence.login import LoginEvidence
from azpg_gui.core.probe.evidence.network import ConnectEvidence, ResolveEvidence
from azpg_gui.core.probe.evidence.session import SessionEvidence
from azpg_gui.core.probe.evidence.settings import NotAsked, SettingsEvidence
from azpg_gui.core.probe.evidence.tls import (
    ChainEvidence,
    HandshakeEvidence,
    HostNameEvidence,
    SslRequestEvidence,
)

__all__ = ["Evidence"]


Evidence = (
    SettingsEvidence
    | NotAsked
    | ResolveEvidence
    | ConnectEvidence
    | SslRequestEvidence
    | HandshakeEvidence
    | ChainEvidence
    | HostNameEvidence
    | LoginEvidence
    | SessionEvidence
)
