"""Of connections that work: what they prove, and where encryption ends."""

from typing import Final

from azpg_gui.core.explanations.meanings.meaning import Meaning, by_hand, change
from azpg_gui.core.sentences import sentence

__all__ = ["MEANINGS"]

_FULL: Final = change("sslmode", "verify-full")
_SILENT: Final = sentence("Only azpg says this; every driver connects without a word.")

MEANINGS: Final[dict[str, Meaning]] = {
    "encrypted-not-verified": Meaning(
        sentence("Encrypted, but the server is not proven"),
        sentence("Somebody on the way could pose as your server and read everything."),
        _SILENT,
        (_FULL,),
    ),
    "not-encrypted": Meaning(
        sentence("This connection is not encrypted"),
        sentence("Everything, query results included, can be read and changed on the way."),
        _SILENT,
        (_FULL,),
    ),
    "tls-ends-before-server": Meaning(
        sentence("TLS ends before the server"),
        sentence(
            "A pooler or proxy answers for the server: what lies behind it need not be encrypted."
        ),
        sentence("pg_stat_ssl of the server differs from what libpq negotiated."),
        (by_hand(sentence("Connect to the server itself, not through the tunnel or pooler")),),
    ),
    "server-view-unknown": Meaning(
        sentence("The server did not say whether the encryption reaches it"),
        sentence(
            "pg_stat_ssl has no row for this session. What libpq negotiated is known; whether it "
            "reaches the server is not."
        ),
        _SILENT,
        (by_hand(sentence("Connect to the server itself, not through the tunnel or pooler")),),
    ),
    "session-failed": Meaning(
        sentence("Signed in, but the server does not answer"),
        sentence("What libpq negotiated is known; whether the server agrees is not."),
        sentence("The sign-in worked; only the first query had no answer."),
        (by_hand(sentence("Test again")),),
    ),
    "libpq-disagrees": Meaning(
        sentence("libpq refuses what looked right to us"),
        sentence(
            "azpg's own look at the server and libpq's came to different ends. libpq decides."
        ),
        sentence("Only azpg says this."),
        (by_hand(sentence("Report this, with the report of azpg check")),),
    ),
    "unexpected-error": Meaning(
        sentence("Something happened that azpg did not foresee"),
        sentence("A mistake of azpg's, not of the server's."),
        sentence("Only azpg says this."),
        (by_hand(sentence("Report this, with the report of azpg check")),),
    ),
}
