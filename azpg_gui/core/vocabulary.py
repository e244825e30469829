"""The few words everything else is said in: stages, states, verdicts.

A leaf that imports nothing of ours: the window shows them before anything heavy is loaded.
"""

from enum import StrEnum

__all__ = ["Outcome", "Severity", "Stage", "StageState", "Verdict"]


class Stage(StrEnum):
    """In the order they run."""

    SETTINGS = "settings"
    RESOLVE = "resolve"
    CONNECT = "connect"
    SSL_REQUEST = "ssl_request"
    HANDSHAKE = "handshake"
    CHAIN = "chain"
    HOST_NAME = "host_name"
    LOGIN = "login"
    SESSION = "session"


class StageState(StrEnum):
    WAITING = "waiting"
    RUNNING = "running"
    PASSED = "passed"
    WARNING = "warning"  # would have failed, had the sslmode demanded it
    FAILED = "failed"
    SKIPPED = "skipped"
    STOPPED = "stopped"


class Severity(StrEnum):
    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Outcome(StrEnum):
    CONNECTED = "connected"
    FAILED = "failed"
    STOPPED = "stopped"


class Verdict(StrEnum):
    """Attributes:
    ENCRYPTED_ENDPOINT_PROVEN: as proven, but the server did not say whether the encryption
        reaches it.
    """

    ENCRYPTED_AND_PROVEN = "encrypted-and-proven"
    ENCRYPTED_ENDPOINT_PROVEN = "encrypted-endpoint-proven"
    ENCRYPTED_NOT_PROVEN = "encrypted-not-proven"
    NOT_ENCRYPTED = "not-encrypted"
    ENCRYPTED_TO_MIDDLE_BOX = "encrypted-to-middle-box"
    FAILED = "failed"
    STOPPED = "stopped"
