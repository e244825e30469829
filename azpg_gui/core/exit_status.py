"""The exit numbers of ``azpg``, written down: scripts rely on them."""

from enum import IntEnum

__all__ = ["ExitStatus"]


class ExitStatus(IntEnum):
    """Of ``azpg``; with several targets the largest counts. Written down: scripts rely on them."""

    CONNECTED = 0
    WRONG_USAGE = 2
    COULD_NOT_RUN = 3
    NOT_RECOGNISED = 4
    REFUSED = 4  # something of what was to be imported or exported
    SETTINGS = 10
    RESOLVE = 11
    CONNECT = 12
    SSL_REQUEST = 13
    HANDSHAKE = 14
    CHAIN = 15
    HOST_NAME = 16
    LOGIN = 17
    SESSION = 18
    STOPPED = 130
