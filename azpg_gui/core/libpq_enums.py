"""Numbers of ``libpq-fe.h`` and ``postgres_ext.h``, written down as they stand there."""

from enum import IntEnum

__all__ = ["ConnStatus", "DiagnosticField", "ExecStatus", "PollingStatus"]


class ConnStatus(IntEnum):
    """``ConnStatusType``."""

    OK = 0
    BAD = 1
    STARTED = 2
    MADE = 3
    AWAITING_RESPONSE = 4
    AUTH_OK = 5
    SETENV = 6
    SSL_STARTUP = 7
    NEEDED = 8
    CHECK_WRITABLE = 9
    CONSUME = 10
    GSS_STARTUP = 11
    CHECK_TARGET = 12
    CHECK_STANDBY = 13
    ALLOCATED = 14
    AUTHENTICATING = 15


class PollingStatus(IntEnum):
    """``PostgresPollingStatusType``."""

    FAILED = 0
    READING = 1
    WRITING = 2
    OK = 3
    ACTIVE = 4


class ExecStatus(IntEnum):
    """``ExecStatusType``, as far as answers to our questions go."""

    EMPTY_QUERY = 0
    COMMAND_OK = 1
    TUPLES_OK = 2
    FATAL_ERROR = 7


class DiagnosticField(IntEnum):
    """``PG_DIAG_*``: letters of the protocol's error fields."""

    SEVERITY = ord("S")
    SEVERITY_NONLOCALIZED = ord("V")
    SQLSTATE = ord("C")
    MESSAGE_PRIMARY = ord("M")
    MESSAGE_DETAIL = ord("D")
    MESSAGE_HINT = ord("H")
