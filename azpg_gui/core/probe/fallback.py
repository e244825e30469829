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
# What runs before AuthenticationOk: the start-up packet (postmaster.c, backend_startup.c since 17),
# a place among the processes (proc.c, procarray.c, sinvaladt.c), and the sign-in itself. All else a
# client is told comes later: libraries (dfmgr.c), options (guc.c), login event triggers.
_BEFORE_SIGN_IN: Final = re.compile(
    r"(?:PerformAuthentication, postinit|.*\b(?:auth[\w-]*|hba|crypt|postmaster|backend_startup"
    r"|proc|procarray|sinvaladt|pqformat))\.c"
)
# Class 28 from a file that is none of PostgreSQL's own is a hook of the sign-in
# (``ClientAuthentication_hook``), as Azure's is; a trigger may raise it as well (pl_exec.c).
_INVALID_AUTHORIZATION: Final = "28"
_OF_THE_SESSION: Final = re.compile(
    r"InitializeSessionUserId\b|.*\b(?:miscinit|postinit|pl_exec)\.c"
)
# Another encryption would find the server no readier (fe-connect.c, ``try_next_host``).
_CANNOT_CONNECT_NOW: Final = "57P03"


def past_sign_in(failed: LibpqAttempt) -> bool:
    """The server had let the user in, and then refused. Both may come in one packet, which libpq
    takes in one step: then only the place that raised the error tells."""
    place = failed.location
    if "AUTH_OK" in failed.statuses:
        return True
    if not place or _BEFORE_SIGN_IN.fullmatch(place):
        return False
    hooked = failed.sqlstate.startswith(_INVALID_AUTHORIZATION)
    return not hooked or bool(_OF_THE_SESSION.match(place))


def falls_back(failed: LibpqAttempt) -> bool:
    """After a handshake that failed, after N, and after an error of the server's before it let the
    user in, but for "cannot connect now". Not after silence or a closed connection elsewhere, nor
    where libpq itself refused the way of signing in. An authentication we declined on purpose is
    none: there libpq would have gone on with the password."""
    declined = failed.auth is Auth.REQUESTED or failed.needs_password
    if failed.connected or failed.timed_out or declined or failed.sqlstate == _CANNOT_CONNECT_NOW:
        return False
    if failed.sqlstate or _SERVERS_WORDS.search(failed.message):
        return not past_sign_in(failed)
    if _NO_TLS_THERE in failed.message:
        return True
    shaking_hands = failed.statuses[-2:] == ("SSL_STARTUP", "BAD")
    words = failed.message
    return shaking_hands and bool(_HANDSHAKE.search(words) or not _NOT_THE_HANDSHAKE.search(words))
