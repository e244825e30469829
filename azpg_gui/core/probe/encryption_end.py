"""Does the encryption reach the server? Its own view beside libpq's session; silence is no yes."""

import re
from dataclasses import replace
from typing import Final

from azpg_gui.core.answer import Answer, no, not_known, yes
from azpg_gui.core.probe.evidence.login import TlsFacts
from azpg_gui.core.probe.evidence.session import NoView, ServerView, SessionEvidence
from azpg_gui.core.probe.evidence.settings import SettingsEvidence
from azpg_gui.core.sentences import Sentence, sentence

__all__ = ["reaches_server", "with_whose_certificate"]

# ``SSL_get_version`` and OpenSSL's and IANA's names of ciphers: what pg_stat_ssl has.
_VERSION: Final = re.compile(r"TLSv1(\.[123])?|SSLv3")
_CIPHER: Final = re.compile(r"[A-Z0-9]+([-_][A-Za-z0-9]+)*")


def reaches_server(tls: TlsFacts | None, session: SessionEvidence | None) -> Answer:
    """Yes only where the server's one row names the process it told at the sign-in
    (BackendKeyData) and the version and cipher of libpq's own session; no where it names others.

    Args:
        tls: libpq's own session; None where it has no TLS.
    """
    if tls is None:
        return no(sentence("The connection has no TLS."))
    if session is None or session.trouble is not None:
        return not_known(sentence("The server was not asked, or did not answer."))
    view = session.server_view
    if view is None:
        return not_known(_silence(session))
    if not view.ssl:
        return no(sentence("The server sees a connection without TLS."))
    if view.version and view.cipher and not _understood(view):
        return not_known(_not_understood())
    named = [(view.version, tls.protocol), (view.cipher, tls.cipher)]
    if any(theirs and theirs != ours for theirs, ours in named):
        return no(sentence("The server sees another TLS session than libpq."))
    if view.same_backend is False:
        return no(
            sentence(
                "The server's process is another one than the process libpq was told at the "
                "sign-in."
            ),
        )
    if session.other_client:
        return no(
            sentence(
                "The server names a client certificate, and libpq had none to present: it sees "
                "somebody else's TLS."
            ),
        )
    if session.client_doubt:
        return not_known(
            sentence(
                "The server names a client certificate. Whether libpq presented it is not known, "
                "for the file could not be examined here: {why}",
                why=session.client_doubt,
            )
        )
    if not all(theirs for theirs, _ in named):
        return not_known(sentence("The server named neither version nor cipher, or only one."))
    if None not in {view.bits, tls.bits} and view.bits != tls.bits:
        return not_known(
            sentence(
                "The server names the same version and cipher, and {theirs} bits where libpq has "
                "{ours}.",
                theirs=view.bits,
                ours=tls.bits,
            )
        )
    if view.same_backend is None:
        return not_known(
            sentence("The server told no process number at the sign-in, so the row is nobody's."),
        )
    return yes(sentence("The server names the same process, version and cipher."))


def with_whose_certificate(session: SessionEvidence, settings: SettingsEvidence) -> SessionEvidence:
    """A proxy that hands BackendKeyData through and takes the same cipher gives itself away by the
    certificate it presents to the server: sure only where libpq had no file at all, for our own
    examination is stricter than libpq's (rounds of a passphrase, levels of security)."""
    own = settings.client
    if session.client is None or not session.client.subject or own.presented:
        return session
    if own.trouble is None:
        return replace(session, other_client=True)
    return replace(session, client_doubt=own.words or own.trouble.value)


def _understood(view: ServerView) -> bool:
    return bool(_VERSION.fullmatch(view.version) and _CIPHER.fullmatch(view.cipher))


def _not_understood() -> Sentence:
    return sentence("The server's answer is not in the form of pg_stat_ssl.")


def _silence(session: SessionEvidence) -> Sentence:
    match session.no_view:
        case NoView.REFUSED:
            return sentence("The server refused the question: {words}", words=session.refusal)
        case NoView.SEVERAL_ROWS:
            return sentence("pg_stat_ssl answered with several rows for one connection.")
        case NoView.NOT_UNDERSTOOD:
            return _not_understood()
        case _:
            return sentence("pg_stat_ssl has no row for this connection.")
