"""How far SCRAM came, as far as libpq tells: did its proof of the password go out?

``client-first-message`` does not depend on the password; ``client-final-message`` does (RFC 5802
section 5), and whoever has it can try passwords.
"""

import re
from typing import Final

__all__ = ["hung_up", "proof_withheld"]

# libpq's own words about a server's first message that it could not take (fe-auth-scram.c,
# read_server_first_message; what it says of garbage behind it does not keep it from going on). A
# server's words stand behind a severity and a colon.
_FIRST_MESSAGE_REFUSED: Final = re.compile(
    r"\A[^\n]* failed: (?:invalid SCRAM response \(nonce mismatch\)|malformed SCRAM message "
    r'\((?:attribute "[rsi]" expected|invalid salt|invalid iteration count)\))\Z'
)
# fe-misc.c, fe-secure-openssl.c, and OpenSSL's own.
_HUNG_UP: Final = (
    "server closed the connection", "unexpected eof", "Connection reset by peer", "EOF detected",
    "SSL connection has been closed",
)  # fmt: skip


def hung_up(message: str) -> bool:
    """Whether the connection ended where libpq waited for an answer."""
    return any(words in message for words in _HUNG_UP)


def proof_withheld(message: str, *, answers: int, timed_out: bool) -> bool:
    """Of an attempt that was allowed SCRAM alone and failed: nothing was sent to guess with.

    Args:
        message: libpq's own, without SQLSTATE and location.
        answers: how often something came from the server and libpq went on, after it had taken the
            password up. A call that finds the connection closed has read nothing (``pqReadData``).
    """
    if _FIRST_MESSAGE_REFUSED.search(message) is not None:
        return True
    return not answers and (timed_out or hung_up(message))
