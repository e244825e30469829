"""Which finding a failed login is: by what was sent and asked first, by SQLSTATE and the server
function that raised it next, by message text last."""

import re

from azpg_gui.core.azure.hosts import AzureHost, azure_host
from azpg_gui.core.diagnosis.model import Code
from azpg_gui.core.diagnosis.refusals import asks_for_tls
from azpg_gui.core.probe.evidence.login import Auth, LibpqAttempt, LoginEvidence
from azpg_gui.core.probe.login import wrong_role
from azpg_gui.core.probe.report import Report

__all__ = ["certificate_is_for", "decisive_attempt", "login_code"]

# SQLSTATE → code (PostgreSQL documentation, appendix A). 28000 needs a closer look.
_SQLSTATES = {
    "28P01": Code.PASSWORD_REJECTED,
    "3D000": Code.DATABASE_MISSING,
    "53300": Code.TOO_MANY_CONNECTIONS,
    "57P03": Code.SERVER_STARTING,
    "57P01": Code.SERVER_STARTING,
    "42501": Code.ACCESS_REJECTED,
}

# OpenSSL's reason strings for alerts a server sends about a client certificate (ssl_err.c; "sslv3"
# became "ssl/tls" in OpenSSL 3.2). They are never translated.
_ABOUT_CLIENT_CERTIFICATE = re.compile(
    r"alert (unknown ca|bad certificate|certificate expired|certificate revoked|"
    r"unsupported certificate|certificate unknown|certificate required|access denied|"
    r"decrypt error|no certificate)"
)


# libpq's words for an N (fe-connect.c).
_NO_TLS_THERE = "server does not support SSL"
# Of all that libpq says of GSSAPI encryption, what comes under gssencmode=require (fe-connect.c).
_GSS_REQUIRED = re.compile(
    r"GSSAPI encryption required but|GSSAPI encryption, but it was required"
    r"|when GSSAPI support is not compiled in"
)


def decisive_attempt(login: LoginEvidence) -> LibpqAttempt:
    """The attempt that says why: the encrypted one, whatever the plaintext one said after it.

    Under ``prefer`` libpq prints two errors and the second ("no encryption") misleads: it only says
    that falling back to plaintext did not work either. Under ``allow`` a server without TLS makes
    the second attempt say only that; the first one says why.
    """
    encrypted = [
        attempt
        for attempt in login.attempts
        if attempt.sslmode != "disable" and _NO_TLS_THERE not in attempt.message
    ]
    if login.withheld:
        return login.final
    plain = [attempt for attempt in login.attempts if attempt.sslmode == "disable"]
    return next(iter((*encrypted, *plain)), login.final)


def login_code(report: Report, login: LoginEvidence, attempt: LibpqAttempt) -> Code:
    """The one code of a failed login."""
    if login.withheld:
        return Code.PASSWORD_WITHHELD
    if wrong_role(attempt):
        return Code.SESSION_ATTRIBUTES_MISMATCH
    if attempt.calculating:
        return Code.SCRAM_ITERATIONS_EXCESSIVE
    if attempt.timed_out:
        return Code.CONNECTION_TIMEOUT
    if not attempt.sqlstate:
        own = _of_libpqs_own_words(report, attempt)
        if own is not None:
            return own
    azures = _of_azures_own_words(attempt)
    if azures is not None:
        return azures
    if attempt.needs_password and not report.parameters.password:
        return Code.PASSWORD_MISSING
    if attempt.sqlstate == "28000":
        return _invalid_authorization(report, attempt)
    if not attempt.ssl_in_use and asks_for_tls(attempt):
        return Code.TLS_REQUIRED
    code = _SQLSTATES.get(attempt.sqlstate)
    if code is Code.PASSWORD_REJECTED:
        return _password_code(report)
    if code is not None:
        return code
    if not attempt.sqlstate and _closed(attempt.message):
        return Code.CONNECTION_CLOSED
    if attempt.auth is Auth.NOT_REACHED and not attempt.sqlstate and _we_passed(report, attempt):
        return Code.LIBPQ_DISAGREES
    return Code.LOGIN_FAILED


def _of_libpqs_own_words(report: Report, attempt: LibpqAttempt) -> Code | None:
    """Refusals of libpq's making carry no SQLSTATE; its words are fixed (fe-auth.c,
    fe-secure-openssl.c) and the wheel carries no translations of them."""
    message = attempt.message
    if _GSS_REQUIRED.search(message):
        return Code.GSS_REQUIRED
    if "channel binding" in message:
        return Code.CHANNEL_BINDING_UNAVAILABLE
    if "authentication method requirement" in message and report.parameters.setting("require_auth"):
        return Code.AUTHENTICATION_NOT_ALLOWED
    if "did not request an SSL certificate" in message:
        return Code.CLIENT_CERTIFICATE_NOT_REQUESTED
    if "accepted connection without a valid SSL certificate" in message:
        return Code.CLIENT_CERTIFICATE_REQUIRED
    alert = _ABOUT_CLIENT_CERTIFICATE.search(message)
    if alert is not None:
        required = alert.group(1) in {"certificate required", "no certificate"}
        given = _presented(report) and not required
        return Code.CLIENT_CERTIFICATE_REJECTED if given else Code.CLIENT_CERTIFICATE_REQUIRED
    return None


def _of_azures_own_words(attempt: LibpqAttempt) -> Code | None:
    """Azure's additions to PostgreSQL and the gateway of the retired Single Server: they raise more
    than one SQLSTATE for the same cause, and their words are English whatever ``lc_messages``."""
    if "access token" in attempt.message:
        return Code.TOKEN_REJECTED
    if "<username@hostname>" in attempt.message:
        return Code.USER_NEEDS_SERVER_SUFFIX
    return None


def _we_passed(report: Report, attempt: LibpqAttempt) -> bool:
    """Our own handshake came to its end where libpq's attempt with TLS did not."""
    ours = report.handshake
    return attempt.sslmode != "disable" and ours is not None and ours.trouble is None


def _closed(message: str) -> bool:
    return any(
        words in message
        for words in ("server closed the connection", "unexpected eof", "Connection reset by peer")
    )


def _presented(report: Report) -> bool:
    return report.settings is not None and report.settings.client.presented


def _password_code(report: Report) -> Code:
    password, azure = report.parameters.password, azure_host(report.parameters.host)
    if password is not None and password.is_token:
        return Code.TOKEN_REJECTED
    if azure is not None and _server_suffix(report.parameters.user, azure):
        return Code.USER_HAS_SERVER_SUFFIX
    if certificate_is_for(report) is not None:
        return Code.CLIENT_CERTIFICATE_REJECTED
    return Code.PASSWORD_REJECTED


def certificate_is_for(report: Report) -> str | None:
    """The CN of the client certificate, where the server asked for it and it is not the user's.

    PostgreSQL tells that like a wrong password (auth.c, ``CheckCertAuth``, ``auth_failed``).
    """
    if not _asked_for_certificate(report) or not _presented(report) or report.settings is None:
        return None
    name = report.settings.client.common_name
    return name if name and name != report.parameters.user else None


def _asked_for_certificate(report: Report) -> bool:
    ours = report.handshake
    return ours is not None and bool(ours.certificate_requested or ours.client_authorities)


def _server_suffix(user: str, azure: AzureHost) -> bool:
    """``user@server`` with this very server: the form only the retired Single Server took. An
    Entra name (user@tenant.example) also has an @."""
    name, at, suffix = user.rpartition("@")
    return bool(name and at) and suffix.lower() in {azure.server, azure.server.split(".")[0]}


def _invalid_authorization(report: Report, attempt: LibpqAttempt) -> Code:
    """28000 is raised in several places (auth.c, miscinit.c); each has its own cause."""
    if attempt.location.startswith("InitializeSessionUserId"):
        return Code.ROLE_NOT_ALLOWED
    if not attempt.ssl_in_use:
        return Code.TLS_REQUIRED
    if (
        _asked_for_certificate(report)
        and attempt.location.startswith(("ClientAuthentication", "auth_failed"))
        and ("pg_hba.conf" not in attempt.message)
    ):
        given = _presented(report)
        return Code.CLIENT_CERTIFICATE_REJECTED if given else Code.CLIENT_CERTIFICATE_REQUIRED
    if attempt.location.startswith("auth_failed"):
        return Code.PASSWORD_REJECTED
    return Code.ACCESS_REJECTED
