"""Stages ``login`` and ``session``: is the user let in, and by whom?"""

from azpg_gui.core.azure.hosts import AzureHost, azure_host
from azpg_gui.core.diagnosis.findings import Action, Code, Finding, Remedy, Severity
from azpg_gui.core.diagnosis.remedies import run_again
from azpg_gui.core.probe.evidence import Auth, LibpqAttempt, LoginEvidence
from azpg_gui.core.probe.report import Report
from azpg_gui.core.probe.stages import Stage
from azpg_gui.core.words import Sentence, sentence

__all__ = ["decisive_attempt", "login_code", "login_findings", "session_findings"]


def login_findings(report: Report) -> list[Finding]:
    """The finding of a failed login; empty where it passed or was not reached."""
    login = report.login
    if login is None or report.failed_stage is not Stage.LOGIN:
        return []
    attempt = decisive_attempt(login)
    chain = report.chain
    refused_in_tls = attempt.sslmode != "disable" and attempt.auth is Auth.NOT_REACHED
    if refused_in_tls and chain is not None and chain.errors and chain.anchors.decisive:
        # Under allow and prefer a root file makes the TLS attempt fail, and plaintext then fails
        # for another reason: the chain is the news. tls_findings has already said it.
        return []
    code = login_code(report, login, attempt)
    title, happened, meaning = _words(report, code)
    return [
        Finding(
            code, Severity.ERROR, Stage.LOGIN, title, happened, meaning,
            _remedies(report, code), technical=attempt.message,
        )
    ]  # fmt: skip


def decisive_attempt(login: LoginEvidence) -> LibpqAttempt:
    """The attempt that says why: the encrypted one, whatever the plaintext one said after it.

    Under ``prefer`` libpq prints two errors and the second ("no encryption") misleads: it only says
    that falling back to plaintext did not work either.
    """
    encrypted = [attempt for attempt in login.attempts if attempt.sslmode != "disable"]
    return encrypted[0] if encrypted and not login.withheld else login.final


# SQLSTATE → code (PostgreSQL documentation, appendix A). 28000 needs a closer look.
_SQLSTATES = {
    "28P01": Code.PASSWORD_REJECTED,
    "3D000": Code.DATABASE_MISSING,
    "53300": Code.TOO_MANY_CONNECTIONS,
    "57P03": Code.SERVER_STARTING,
    "57P01": Code.SERVER_STARTING,
    "42501": Code.ACCESS_REJECTED,
}


def login_code(report: Report, login: LoginEvidence, attempt: LibpqAttempt) -> Code:
    """The code of a failed login: by what was sent and asked first, by SQLSTATE and the server
    function that raised it next, by message text last."""
    password = report.parameters.password
    if login.withheld:
        return Code.PASSWORD_WITHHELD
    if attempt.needs_password and not password:
        return Code.PASSWORD_MISSING
    if attempt.timed_out:
        return Code.CONNECTION_TIMEOUT
    if attempt.sqlstate == "28000":
        return _invalid_authorization(report, attempt)
    code = _SQLSTATES.get(attempt.sqlstate)
    if code is Code.PASSWORD_REJECTED:
        return _password_code(report)
    if code is not None:
        return code
    if attempt.auth is Auth.NOT_REACHED and not attempt.sqlstate:
        return Code.LIBPQ_DISAGREES if attempt.sslmode != "disable" else Code.CONNECTION_CLOSED
    if not attempt.sqlstate and "server closed the connection" in attempt.message:
        return Code.CONNECTION_CLOSED
    return Code.LOGIN_FAILED


def _password_code(report: Report) -> Code:
    password, azure = report.parameters.password, azure_host(report.parameters.host)
    if password is not None and password.is_token:
        return Code.TOKEN_REJECTED
    if azure is not None and _server_suffix(report.parameters.user, azure):
        return Code.USER_HAS_SERVER_SUFFIX
    return Code.PASSWORD_REJECTED


def _server_suffix(user: str, azure: AzureHost) -> bool:
    """``user@server`` with this very server: the form only the retired Single Server took. An
    Entra name (user@tenant.example) also has an @."""
    name, at, suffix = user.rpartition("@")
    return bool(name and at) and suffix.lower() in {azure.server, azure.server.split(".")[0]}


def _invalid_authorization(report: Report, attempt: LibpqAttempt) -> Code:
    """28000 is raised in several places (auth.c, miscinit.c); each has its own cause."""
    if attempt.location.startswith("InitializeSessionUserId"):
        return Code.ROLE_NOT_ALLOWED
    if "access token" in attempt.message:
        return Code.TOKEN_REJECTED
    if not attempt.ssl_in_use:
        return Code.TLS_REQUIRED
    handshake = report.handshake
    asked = handshake is not None and bool(handshake.client_authorities)
    if (
        asked
        and attempt.location.startswith(("ClientAuthentication", "auth_failed"))
        and ("pg_hba.conf" not in attempt.message)
    ):
        given = bool(report.parameters.value("sslcert"))
        return Code.CLIENT_CERTIFICATE_REJECTED if given else Code.CLIENT_CERTIFICATE_REQUIRED
    if attempt.location.startswith("auth_failed"):
        return Code.PASSWORD_REJECTED
    return Code.ACCESS_REJECTED


def _words(report: Report, code: Code) -> tuple[Sentence, Sentence, Sentence]:
    parameters = report.parameters
    user, dbname = parameters.user, parameters.dbname
    let_nobody_in = sentence("The connection itself works; only the sign-in does not.")
    match code:
        case Code.PASSWORD_WITHHELD:
            return (
                sentence("libpq would now send your password unencrypted"),
                sentence(
                    "Under sslmode={mode} the connection ended up without TLS, and the server "
                    "asks for a password. "
                    "It was not sent.",
                    mode=parameters.sslmode.value,
                ),
                sentence("Anybody on the way could read it, and everything after it."),
            )
        case Code.PASSWORD_MISSING:
            return (
                sentence("The server asks for a password"),
                sentence("No password is given for {user}.", user=user),
                let_nobody_in,
            )
        case Code.PASSWORD_REJECTED:
            return (
                sentence("The server rejected the password"),
                sentence("Signing in as {user} failed.", user=user),
                sentence(
                    "The password is wrong, or the user does not exist: PostgreSQL does not say "
                    "which. A user of "
                    "Microsoft Entra ID signs in with a token instead."
                )
                if azure_host(parameters.host)
                else sentence(
                    "The password is wrong, or the user does not exist: PostgreSQL does not say "
                    "which."
                ),
            )
        case Code.USER_HAS_SERVER_SUFFIX:
            return (
                sentence("The user name has the server's name behind it"),
                sentence("{user} is the form of the retired Single Server.", user=user),
                sentence(
                    "Today's servers know the user by its plain name, so they reject this one."
                ),
            )
        case Code.TOKEN_REJECTED:
            return (
                sentence("The server rejected the access token"),
                sentence("Signing in as {user} with a token failed.", user=user),
                sentence(
                    "Tokens live for an hour at most and are made for one cloud. Get a new one."
                ),
            )
        case Code.TLS_REQUIRED:
            return (
                sentence("The server lets nobody in without TLS"),
                sentence("The connection was made without encryption, and the server refused it."),
                sentence(
                    "This is how Azure is meant to be set up (require_secure_transport). It is "
                    "not the firewall. "
                    "No password was sent."
                ),
            )
        case Code.CLIENT_CERTIFICATE_REQUIRED:
            return (
                sentence("The server asks for a client certificate"),
                sentence("None was presented."),
                let_nobody_in,
            )
        case Code.CLIENT_CERTIFICATE_REJECTED:
            return (
                sentence("The server rejected the client certificate"),
                sentence(
                    "The certificate in {path} was not accepted.", path=parameters.value("sslcert")
                ),
                let_nobody_in,
            )
        case Code.ROLE_NOT_ALLOWED:
            return (
                sentence("This role may not sign in"),
                sentence("The server knows no role {user} that may sign in.", user=user),
                sentence(
                    "Roles without LOGIN, and Entra users that were not created in PostgreSQL, "
                    "end here."
                ),
            )
        case Code.ACCESS_REJECTED:
            return (
                sentence("The server does not accept this sign-in from here"),
                sentence(
                    "TLS works, and the server refuses user {user} and database {dbname} from "
                    "your address.",
                    user=user, dbname=dbname,
                ),
                sentence(
                    "A firewall rule is missing, or user and database do not belong together."
                ),
            )  # fmt: skip
        case Code.DATABASE_MISSING:
            return (
                sentence("The database does not exist"),
                sentence("There is no database {dbname} on this server.", dbname=dbname),
                sentence("Signing in works; only the database's name is wrong."),
            )
        case Code.TOO_MANY_CONNECTIONS:
            return (
                sentence("The server has no free connection"),
                sentence("All connections of the server, or of {user}, are taken.", user=user),
                sentence("Close idle ones, or use PgBouncer on port 6432."),
            )
        case Code.SERVER_STARTING:
            return (
                sentence("The server is starting or shutting down"),
                sentence("It accepts no sessions at the moment."),
                sentence(
                    "After a restart, scaling or failover this ends by itself within a minute or "
                    "two."
                ),
            )
        case Code.CONNECTION_TIMEOUT:
            return (
                sentence("The server fell silent"),
                sentence("The sign-in got no answer in time."),
                sentence(
                    "The server is overloaded, or something on the way holds the answer back."
                ),
            )
        case Code.CONNECTION_CLOSED:
            return (
                sentence("The connection was closed"),
                sentence("The server ended the connection during the sign-in."),
                sentence(
                    "A server that restarts does this, and a pooler that does not like the request."
                ),
            )
        case Code.LIBPQ_DISAGREES:
            return (
                sentence("libpq refuses what looked right to us"),
                sentence("Our own handshake passed, and libpq's did not."),
                sentence("libpq decides. Please report this with the technical text below."),
            )
        case _:
            return (
                sentence("The server refused the sign-in"),
                sentence("Signing in as {user} to {dbname} failed.", user=user, dbname=dbname),
                sentence("The server's own words below say why."),
            )


def _remedies(report: Report, code: Code) -> tuple[Remedy, ...]:
    parameters = report.parameters
    azure = azure_host(parameters.host)
    match code:
        case Code.PASSWORD_MISSING | Code.PASSWORD_REJECTED:
            return (
                Remedy(sentence("Enter the password…"), action=Action.ENTER_PASSWORD),
                run_again(),
            )
        case Code.USER_HAS_SERVER_SUFFIX:
            plain_name = parameters.user.rpartition("@")[0]
            return (Remedy(sentence("Use {user}", user=plain_name), {"user": plain_name}),)
        case Code.TOKEN_REJECTED:
            command = (
                "az account get-access-token --resource-type oss-rdbms --query accessToken -o tsv"
            )
            return (
                Remedy(sentence("Enter the password…"), action=Action.ENTER_PASSWORD),
                Remedy(sentence("Get a new token"), command=command),
            )
        case Code.TLS_REQUIRED:
            return (Remedy(sentence("Switch to verify-full"), {"sslmode": "verify-full"}),)
        case Code.PASSWORD_WITHHELD:
            mode = Remedy(sentence("Require TLS"), {"sslmode": "require"})
            token = parameters.password is not None and parameters.password.is_token
            if parameters.sslmode.value != "disable" or token:
                return (mode,)
            label = sentence("Send the password unencrypted this once")
            return (mode, Remedy(label, action=Action.SEND_PASSWORD_UNENCRYPTED))
        case Code.CLIENT_CERTIFICATE_REQUIRED | Code.CLIENT_CERTIFICATE_REJECTED:
            return (
                Remedy(
                    sentence("Choose a client certificate…"),
                    action=Action.CHOOSE_CLIENT_CERTIFICATE,
                ),
            )
        case Code.DATABASE_MISSING:
            name = "citus" if azure is not None and azure.deployment == "cosmos" else "postgres"
            if parameters.dbname == name:
                return (run_again(),)
            return (Remedy(sentence("Use the database {name}", name=name), {"dbname": name}),)
        case _:
            return (run_again(),)


def session_findings(report: Report) -> list[Finding]:
    """The session stage failed: signed in, but the server does not answer for itself."""
    session = report.session
    if session is None or session.trouble is None:
        return []
    return [
        Finding(
            Code.SESSION_FAILED, Severity.ERROR, Stage.SESSION,
            sentence("Signed in, but the server does not answer"),
            sentence("The question for the server's own view (pg_stat_ssl) was not answered."),
            sentence("What libpq negotiated is known; whether the server agrees is not."),
            (run_again(),),
            technical=session.trouble.text,
        )
    ]  # fmt: skip
