"""Was an attempt let through, refused in words, or did it merely fail?

A refusal is a *no* of the server or of libpq. Silence, a reset, a server that is full or starting
are none: the next attempt may end otherwise.
"""

import re
from typing import Final

from azpg_gui.core.answer import Answer, no, not_known, yes
from azpg_gui.core.probe.all_modes import reaches
from azpg_gui.core.probe.evidence.login import LibpqAttempt
from azpg_gui.core.probe.fallback import past_sign_in
from azpg_gui.core.sentences import Sentence, sentence

__all__ = ["asks_for_tls", "first_line", "gets_in", "plaintext_taken", "tls_enforced"]

# SQLSTATE classes of a server that cannot just now (PostgreSQL documentation, appendix A).
_FOR_THE_MOMENT: Final = ("53", "55", "57", "58", "XX", "08")
# Of these, the classes no pooler or gateway borrows to ask for TLS.
_OF_THE_SERVER: Final = ("53", "55", "57")
# Alerts of a server that failed, and of one that got something else than was sent (RFC 8446, 6.2).
_NOT_THE_CLIENT: Final = (
    "internal error|user cancell?ed|unexpected message|bad record mac|decryption failed"
    "|record overflow|decode error"
)
# libpq's and OpenSSL's own words of a refusal (fe-connect.c, fe-secure-openssl.c,
# fe-secure-common.c, ssl_err.c). They are never translated: the wheel carries no catalogs.
_LIBPQ_REFUSES: Final = re.compile(
    r"certificate verify failed|does not match host name|could not get server's host name"
    r"|server does not support SSL|root certificate file|no root certificate"
    r"|could not (read|load) (root )?certificate|private key file|embedded null"
    rf"|alert (?!{_NOT_THE_CLIENT})|unsupported protocol"
    r"|GSSAPI encryption required|authentication method requirement|channel binding"
    r"|did not request an SSL certificate|unable to get local issuer|may not be used with ssl"
)
# Tails of "no pg_hba.conf entry" and "pg_hba.conf rejects connection" (auth.c; up to 13 and since).
_NO_TLS: Final = re.compile(r"\b(no encryption|SSL off)\b")
# libpq's words for an N (fe-connect.c).
_NO_TLS_THERE: Final = "server does not support SSL"
# PgBouncer ("SSL required"), the gateway of Single Server ("SSL connection is required"), RDS Proxy
# ("requires TLS connections"), Neon ("connection is insecure").
_TLS_DEMANDED: Final = re.compile(
    r"\b(SSL|TLS)\b[^.;:,]*\b(required|must be (used|enabled))\b"
    r"|\b(requires?|must use) (\w+ ){0,2}(SSL|TLS)\b(?! cert)"
    r"|connection is insecure", re.IGNORECASE,
)  # fmt: skip


def first_line(tried: LibpqAttempt) -> str:
    """libpq's words without the address it tried."""
    for line in tried.message.splitlines():
        _, led, words = line.partition(" failed:")
        shown = (words if led and line.startswith("connection to server") else line).strip()
        if shown:
            return shown
    return ""


def _unquoted(message: str) -> str:
    """Without the names of users and databases: one may be called "no encryption"."""
    return re.sub(r'"[^"]*"', '""', message)


def gets_in(tried: LibpqAttempt) -> Answer:
    """As far as the server asking who is there, or further."""
    if reaches(tried):
        return yes(sentence("The server asked who is there."))
    words = sentence("{words}", words=first_line(tried))
    if tried.timed_out:
        return not_known(words)
    if tried.sslmode == "disable" and asks_for_tls(tried):
        return no(words)
    if tried.sqlstate:
        for_the_moment = tried.sqlstate.startswith(_FOR_THE_MOMENT) and tried.sqlstate != "08P01"
        return not_known(words) if for_the_moment else no(words)
    return no(words) if _LIBPQ_REFUSES.search(tried.message) else not_known(words)


def plaintext_taken(plain: LibpqAttempt) -> Answer:
    """Does a connection without TLS get as far as the sign-in, or past it?"""
    if reaches(plain) or _in_the_sign_in(plain):
        return yes(sentence("A connection without TLS gets as far as the sign-in."))
    if _past_the_rules(plain):
        return yes(sentence("A connection without TLS gets past the sign-in."))
    words = sentence("{words}", words=first_line(plain))
    refused = plain.sqlstate == "28000" or asks_for_tls(plain)
    return no(words) if refused and not plain.timed_out else not_known(words)


def asks_for_tls(plain: LibpqAttempt) -> bool:
    """In words of the server's, whatever the SQLSTATE; libpq's own words carry no severity."""
    if plain.sqlstate.startswith(_OF_THE_SERVER):
        return False  # full, starting or shutting down, whatever it says of TLS beside
    words = plain.sqlstate or re.search(r"\b(FATAL|ERROR):  ", plain.message)
    return bool(words and _TLS_DEMANDED.search(_unquoted(plain.message)))


def _past_the_rules(plain: LibpqAttempt) -> bool:
    """Refused for what is only looked at once pg_hba.conf has let the connection in."""
    return past_sign_in(plain) and plain.sqlstate in {"28000", "3D000", "42501", "53300", "55000"}


def _in_the_sign_in(plain: LibpqAttempt) -> bool:
    """By a method that asks the client for nothing, such as ident (auth.c, ``auth_failed``)."""
    return plain.sqlstate == "28000" and plain.location.startswith("auth_failed")


def tls_enforced(plain: LibpqAttempt, encrypted: LibpqAttempt | None) -> Answer:
    """*Yes* needs the server's refusal of plaintext in words: for want of TLS, or in any language
    while the same user is asked who he is over TLS.

    Args:
        encrypted: the attempt with TLS that was made beside it; None where none could be made.
    """
    taken = plaintext_taken(plain)
    if taken.value is True:
        return no(taken.why)
    if taken.value is None:
        return taken
    if asks_for_tls(plain):
        return yes(taken.why)
    if encrypted is not None and _NO_TLS_THERE in encrypted.message:
        # "no encryption" stands behind every refusal without TLS, whatever the rules miss.
        return not_known(
            sentence(
                "The server offers no TLS, and turns this user away without it: {words}",
                words=first_line(plain),
            )
        )
    if encrypted is not None and not reaches(encrypted) and encrypted.sqlstate == plain.sqlstate:
        return not_known(_neither_way(encrypted))
    over_tls = encrypted is not None and reaches(encrypted) and encrypted.ssl_in_use
    return (
        yes(taken.why)
        if over_tls or _NO_TLS.search(_unquoted(plain.message))
        else not_known(taken.why)
    )


def _neither_way(encrypted: LibpqAttempt) -> Sentence:
    return sentence(
        "The server turns this user away with TLS as well: {words}", words=first_line(encrypted)
    )
