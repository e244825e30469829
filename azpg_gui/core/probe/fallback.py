"""Does libpq try its other way, with or without TLS, after an attempt that failed?

Follows ``PQconnectPoll`` (fe-connect.c): ``CONNECTION_FAILED`` goes on to the next encryption
method, ``error_return`` ends the connection.
"""

import re
from typing import Final

from azpg_gui.core.probe.evidence.login import Auth, LibpqAttempt

__all__ = ["falls_back", "past_sign_in"]

# The answer to the SSLRequest is none, or no S and no N; or more came behind the S: error_return.
_NOT_THE_HANDSHAKE: Final = re.compile(
    r"server closed the connection unexpectedly|could not receive data from server"
    r"|could not send |error response during SSL exchange"
    r"|invalid response to SSL negotiation|unencrypted data after SSL response"
)
_HANDSHAKE: Final = re.compile(r"\bSSL (SYSCALL )?error\b")
# A server's error carries its severity, and a SQLSTATE where it is a PostgreSQL.
_SERVERS_WORDS: Final = re.compile(r"\b(FATAL|ERROR):  ")
_NO_TLS_THERE: Final = "server does not support SSL"
# Raised after AuthenticationOk (postinit.c, miscinit.c).
_INSIDE: Final = ("InitializeSessionUserId", "InitPostgres", "CheckMyDatabase")


def past_sign_in(failed: LibpqAttempt) -> bool:
    """The server had let the user in, and then refused."""
    return "AUTH_OK" in failed.statuses or failed.location.startswith(_INSIDE)


def falls_back(failed: LibpqAttempt) -> bool:
    """After a handshake that failed, after N, and after an error of the server's before it let the
    user in. Not after silence or a closed connection elsewhere, nor where libpq itself refused the
    way of signing in. An authentication we declined on purpose is none: there libpq would have gone
    on with the password."""
    declined = failed.auth is Auth.REQUESTED or failed.needs_password
    if failed.connected or failed.timed_out or declined:
        return False
    if failed.sqlstate or _SERVERS_WORDS.search(failed.message):
        return not past_sign_in(failed)
    if _NO_TLS_THERE in failed.message:
        return True
    shaking_hands = failed.statuses[-2:] == ("SSL_STARTUP", "BAD")
    words = failed.message
    return shaking_hands and bool(_HANDSHAKE.search(words) or not _NOT_THE_HANDSHAKE.search(words))
