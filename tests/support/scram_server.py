"""A server that speaks SCRAM as far as its first message, with as many rounds as a test wants."""

import base64
import os
import re
from collections.abc import Callable

from OpenSSL import SSL

from tests.support.sockets import Watched

ENDLESS = 2_147_483_647  # rounds: the largest number libpq takes (fe-auth-scram.c)

# Seconds. A calculation that was given up has the lowest priority (``BlockingCall.make_way``): what
# takes three seconds by itself takes minutes beside programs that want the whole processor.
BESIDE_OTHERS = 900


def authentication(kind: int, content: bytes = b"") -> bytes:
    return b"R" + (len(content) + 8).to_bytes(4, "big") + kind.to_bytes(4, "big") + content


def demanding_rounds(
    rounds: int = ENDLESS, *, mechanisms: bytes = b"SCRAM-SHA-256\0\0"
) -> Callable[[SSL.Connection, Watched], None]:
    """AuthenticationSASL, then a server-first-message with ``i=rounds``; then it only listens.

    ``watched.received`` gets what the client sends, ``watched.reached`` is set once the client has
    what it needs to calculate.
    """

    def talk(tls: SSL.Connection, watched: Watched) -> None:
        tls.sendall(authentication(10, mechanisms))
        first = tls.recv(65536)
        watched.received.append(first)
        found = re.search(rb"r=([^,]+)", first)
        nonce = found.group(1) if found else b""
        salt = base64.b64encode(os.urandom(16))
        answer = b"r=%sSERVER,s=%s,i=%d" % (nonce, salt, rounds)
        tls.sendall(authentication(11, answer))
        watched.reached.set()
        watched.received.append(tls.recv(65536))

    return talk
