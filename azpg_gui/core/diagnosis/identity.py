"""Report → how the user was let in, and which client certificate the server saw."""

from typing import Final

from azpg_gui.core.answer import Answer, no, not_known, yes
from azpg_gui.core.probe.encryption_end import reaches_server
from azpg_gui.core.probe.evidence.login import Auth, LibpqAttempt, SentBy
from azpg_gui.core.probe.evidence.session import (
    ClientCertificateSeen,
    Notice,
    SessionEvidence,
    SignIn,
)
from azpg_gui.core.probe.report import Report
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.fast_dataclass import dataclass

__all__ = ["Identity", "identity_of", "notices_of"]

# hba methods that have the server ask for the password itself (auth.c, ``CheckPasswordAuth`` and
# its like). "md5" is not among the certain ones: with a SCRAM secret stored it is SCRAM on the wire
# (``CheckPWChallengeAuth``).
_CLEARTEXT: Final = {"password", "ldap", "pam", "radius", "bsd"}
_NOT_OFFERED: Final = "did not offer an authentication method that supports channel binding"


@dataclass(frozen=True, slots=True)
class Identity:
    """Attributes:
    method: ``scram-sha-256``, ``md5``, ``password`` (in cleartext), ``token``, ``cert``,
        ``trust``, ``gss`` or another name of the server's; None where it is not known.
    how: the method in words, or why it is not known.
    requested: the server asks for a client certificate.
    presented: one was sent to it.
    seen: the one the server verified; None where it saw none or did not say.
    """

    method: str | None
    channel_binding: bool | None
    how: Sentence
    requested: Answer
    presented: Answer
    seen: ClientCertificateSeen | None


def identity_of(report: Report) -> Identity:
    """Only what was seen of this very connection; a pooler's words about its own are left out."""
    login, session = report.login, report.session
    attempt = login.final if login is not None else None
    connected = attempt is not None and attempt.connected
    reaches = reaches_server(attempt.tls if attempt else None, session)
    own = session if session is not None and reaches.value is not False else None
    if attempt is not None and connected and attempt.tls is None:
        own = session  # without TLS there is no other end to be mistaken for
    method, binding = _method(report, attempt, session, own) if connected else (None, None)
    requested = _requested(report)
    seen = own.client if own is not None and own.client and own.client.subject else None
    presented = _presented(report, requested, own, answered=reaches.value is True)
    how = _how(method, binding, connected=bool(connected))
    return Identity(method, binding, how, requested, presented, seen)


def notices_of(report: Report) -> tuple[Notice, ...]:
    """What the server sent beside its answers: at the sign-in, and in the session."""
    if report.session is not None:
        return report.session.notices
    return report.login.final.notices if report.login is not None else ()


def _method(
    report: Report,
    attempt: LibpqAttempt | None,
    session: SessionEvidence | None,
    own: SessionEvidence | None,
) -> tuple[str | None, bool | None]:
    sign_in = (session.sign_in if session else None) or SignIn()
    told = own.sign_in.system_user if own is not None and own.sign_in is not None else None
    named = told.partition(":")[0] if told else ""
    if attempt is None:
        return None, None
    if sign_in.used_gssapi:
        return "gss", False
    if not attempt.used_password:
        if told == "":
            return "trust", False
        return named or None, False if named else None
    if report.parameters.password is not None and report.parameters.password.is_token:
        return "token", False
    if report.parameters.value("channel_binding") == "require":
        return "scram-sha-256", True  # libpq lets nothing else pass
    asked = _asked(report, attempt, sign_in.asked_again)
    if asked[0] is not None:
        return asked
    if named == "scram-sha-256":
        return named, _binding_excluded(report, attempt)
    return ("password", False) if named in _CLEARTEXT else (None, None)


def _asked(
    report: Report, made: LibpqAttempt, again: LibpqAttempt | None
) -> tuple[str | None, bool | None]:
    """What libpq was allowed to answer and nothing else (``probe.pinned_sign_in``), else what the
    server asked for when it was asked again (``sign_in_method``)."""
    if made.sent_by is not SentBy.UNKNOWN:
        return made.sent_by.require_auth, made.sent_by is SentBy.SCRAM_BOUND
    if again is None:
        return None, None
    if _NOT_OFFERED in again.message:
        return "scram-sha-256", False
    if again.needs_password:  # SCRAM was agreed on, and only the password is missing
        bound = made.ssl_in_use and report.parameters.value("channel_binding") != "disable"
        return "scram-sha-256", bound
    if "server requested a hashed password" in again.message:
        return "md5", False
    if "server requested a cleartext password" in again.message:
        return "password", False
    return None, None


def _binding_excluded(report: Report, attempt: LibpqAttempt) -> bool | None:
    """No channel binding without TLS or where it is switched off; otherwise nobody knows."""
    off = report.parameters.value("channel_binding") == "disable"
    return False if off or not attempt.ssl_in_use else None


def _how(method: str | None, binding: bool | None, *, connected: bool) -> Sentence:  # noqa: FBT001
    if not connected:
        return sentence("Nobody was signed in.")
    match method, binding:
        case "scram-sha-256", True:
            return sentence("SCRAM-SHA-256 with channel binding")
        case "scram-sha-256", False:
            return sentence("SCRAM-SHA-256 without channel binding")
        case "scram-sha-256", None:
            return sentence("SCRAM-SHA-256; whether with channel binding is not known")
        case "md5", _:
            return sentence("MD5: a hash of the password was sent")
        case "password", _:
            return sentence("cleartext: the password itself was sent")
        case "token", _:
            return sentence("access token, sent as it is in place of a password")
        case "cert", _:
            return sentence("client certificate")
        case "trust", _:
            return sentence("trust: the server asked for nothing")
        case "gss", _:
            return sentence("Kerberos (GSSAPI)")
        case None, _:
            return sentence("not known: the server does not say how it let this user in")
        case other, _:
            return sentence("{method}", method=other)


def _requested(report: Report) -> Answer:
    handshake = report.handshake
    asked = handshake.certificate_requested if handshake is not None else None
    match asked:
        case True:
            return yes(sentence("The server asked for one in the handshake."))
        case False:
            return no(sentence("The server did not ask for one in the handshake."))
        case None:
            return not_known(sentence("No handshake came far enough to see it."))


def _presented(
    report: Report, requested: Answer, own: SessionEvidence | None, *, answered: bool
) -> Answer:
    client = report.settings.client if report.settings is not None else None
    if own is not None and own.client is not None and own.client.subject:
        return yes(sentence("The server names it."))
    if client is None or not client.presented:
        return no(sentence("There was none to present."))
    if report.parameters.value("sslcertmode") == "disable":
        return no(sentence("sslcertmode=disable keeps it back."))
    if requested.value is False:
        return no(requested.why)
    if answered and own is not None and own.client is not None:
        return no(sentence("The server says that it saw none."))
    login = report.login
    began = login is not None and login.final.auth is not Auth.NOT_REACHED
    if began and requested.value and login is not None and login.final.ssl_in_use:
        return not_known(
            sentence("libpq had one, and the server asks for one; it did not say what it saw.")
        )
    return not_known(sentence("The server did not say what it saw."))
