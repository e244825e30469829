"""Which finding a failed login is: by what was sent and asked first, by SQLSTATE and the server
function that raised it next, by message text last."""

import re
from typing import Final

from azpg_gui.core.azure.hosts import AzureHost, azure_host
from azpg_gui.core.diagnosis.findings.failed_login import FailedLogin, LoginFunction
from azpg_gui.core.diagnosis.findings.login_certificate import (
    client_certificate_not_requested,
    client_certificate_rejected,
    client_certificate_required,
)
from azpg_gui.core.diagnosis.findings.login_demands import (
    authentication_not_allowed,
    channel_binding_unavailable,
    gss_required,
    libpq_disagrees,
    session_attributes_mismatch,
)
from azpg_gui.core.diagnosis.findings.login_password import (
    password_missing,
    password_rejected,
    password_withheld,
    scram_iterations_excessive,
    token_rejected,
    user_has_server_suffix,
    user_needs_server_suffix,
)
from azpg_gui.core.diagnosis.findings.login_refused import (
    access_rejected,
    closed_during_login,
    database_missing,
    login_failed,
    login_timed_out,
    role_not_allowed,
    server_starting,
    tls_required,
    too_many_connections,
)
from azpg_gui.core.diagnosis.refusals import asks_for_tls
from azpg_gui.core.probe.evidence.login import Auth, LibpqAttempt
from azpg_gui.core.probe.login import wrong_role
from azpg_gui.core.probe.report import Report
from azpg_gui.core.probe.scram_progress import hung_up

__all__ = ["which_finding"]

# SQLSTATE → finding (PostgreSQL documentation, appendix A). 28000 needs a closer look.
_SQLSTATES: Final[dict[str, LoginFunction]] = {
    "28P01": password_rejected,
    "3D000": database_missing,
    "53300": too_many_connections,
    "57P03": server_starting,
    "57P01": server_starting,
}

# OpenSSL's reason strings for alerts a server sends about a client certificate (ssl_err.c; "sslv3"
# became "ssl/tls" in OpenSSL 3.2). They are never translated.
_ABOUT_CLIENT_CERTIFICATE = re.compile(
    r"alert (unknown ca|bad certificate|certificate expired|certificate revoked|"
    r"unsupported certificate|certificate unknown|certificate required|access denied|"
    r"decrypt error|no certificate)"
)


# Of ``auth_failed`` (auth.c), where the server speaks English.
_OTHER_METHOD = re.compile(r"(Ident|Peer|GSSAPI|SSPI|OAuth bearer) authentication failed")
# Of all that libpq says of GSSAPI encryption, what comes under gssencmode=require (fe-connect.c).
_GSS_REQUIRED = re.compile(
    r"GSSAPI encryption required but|GSSAPI encryption, but it was required"
    r"|when GSSAPI support is not compiled in"
)


def which_finding(failed: FailedLogin, *, withheld: bool) -> LoginFunction:
    """The one finding of a failed login."""
    report, attempt = failed.report, failed.attempt
    if withheld:
        return password_withheld
    if wrong_role(attempt):
        return session_attributes_mismatch
    if attempt.calculating:
        return scram_iterations_excessive
    if attempt.timed_out:
        return login_timed_out
    if not attempt.sqlstate:
        own = _of_libpqs_own_words(failed)
        if own is not None:
            return own
    azures = _of_azures_own_words(attempt)
    if azures is not None:
        return azures
    if attempt.needs_password and not report.parameters.password:
        return password_missing
    if attempt.sqlstate == "28000":
        return _invalid_authorization(failed)
    if not attempt.ssl_in_use and asks_for_tls(attempt):
        return tls_required
    found = _SQLSTATES.get(attempt.sqlstate)
    if found is password_rejected:
        return _refused_password(failed)
    if found is not None:
        return found
    if not attempt.sqlstate and hung_up(attempt.message):
        return closed_during_login
    if attempt.auth is Auth.NOT_REACHED and not attempt.sqlstate and _we_passed(report, attempt):
        return libpq_disagrees
    return login_failed


def _of_libpqs_own_words(failed: FailedLogin) -> LoginFunction | None:
    """Refusals of libpq's making carry no SQLSTATE; its words are fixed (fe-auth.c,
    fe-secure-openssl.c) and the wheel carries no translations of them."""
    message = failed.attempt.message
    demands_method = failed.report.parameters.setting("require_auth")
    if _GSS_REQUIRED.search(message):
        return gss_required
    if "channel binding" in message:
        return channel_binding_unavailable
    if "authentication method requirement" in message and demands_method:
        return authentication_not_allowed
    if "did not request an SSL certificate" in message:
        return client_certificate_not_requested
    if "accepted connection without a valid SSL certificate" in message:
        return client_certificate_required
    alert = _ABOUT_CLIENT_CERTIFICATE.search(message)
    if alert is not None:
        required = alert.group(1) in {"certificate required", "no certificate"}
        given = failed.certificate_presented and not required
        return client_certificate_rejected if given else client_certificate_required
    return None


def _of_azures_own_words(attempt: LibpqAttempt) -> LoginFunction | None:
    """Azure's additions to PostgreSQL and the gateway of the retired Single Server: they raise more
    than one SQLSTATE for the same cause, and their words are English whatever ``lc_messages``."""
    if "access token" in attempt.message:
        return token_rejected
    if "<username@hostname>" in attempt.message:
        return user_needs_server_suffix
    return None


def _we_passed(report: Report, attempt: LibpqAttempt) -> bool:
    """Our own handshake came to its end where libpq's attempt with TLS did not."""
    ours = report.handshake
    return attempt.sslmode != "disable" and ours is not None and ours.trouble is None


def _refused_password(failed: FailedLogin) -> LoginFunction:
    parameters = failed.report.parameters
    password, azure = parameters.password, azure_host(parameters.host)
    if password is not None and password.is_token:
        return token_rejected
    kept = parameters.sign_in is not None and parameters.sign_in.kept_user == failed.user
    if azure is not None and _server_suffix(failed.user, azure) and not kept:
        return user_has_server_suffix
    if failed.certificate_is_for is not None:
        return client_certificate_rejected
    return password_rejected


def _server_suffix(user: str, azure: AzureHost) -> bool:
    """``user@server`` with this very server: the form only the retired Single Server took. An
    Entra name (user@tenant.example) also has an @."""
    name, at, suffix = user.rpartition("@")
    return bool(name and at) and suffix.lower() in {azure.server, azure.server.split(".")[0]}


def _invalid_authorization(failed: FailedLogin) -> LoginFunction:
    """28000 is raised in several places (auth.c, miscinit.c); each has its own cause."""
    attempt = failed.attempt
    of_the_rules = "pg_hba.conf" in attempt.message
    if attempt.location.startswith("InitializeSessionUserId"):
        return role_not_allowed
    if attempt.location.startswith("auth_failed"):
        return _refused_by_method(failed)
    if not attempt.ssl_in_use:
        if asks_for_tls(attempt) or failed.tls_offered is not False:
            return tls_required
        return access_rejected if of_the_rules else login_failed
    if attempt.location.startswith("ClientAuthentication") and not of_the_rules:
        if not failed.certificate_requested:
            return access_rejected
        given = failed.certificate_presented
        return client_certificate_rejected if given else client_certificate_required
    return access_rejected if of_the_rules else login_failed


def _refused_by_method(failed: FailedLogin) -> LoginFunction:
    """28000 from ``auth_failed``: LDAP, PAM and RADIUS were sent a password; cert, ident, peer and
    GSSAPI were not. cert without a certificate does not come this far (``ClientAuthentication``).
    """
    if failed.attempt.used_password:
        return _refused_password(failed)
    other = _OTHER_METHOD.search(failed.attempt.message)
    if failed.certificate_requested and failed.certificate_presented and other is None:
        return client_certificate_rejected
    return login_failed
