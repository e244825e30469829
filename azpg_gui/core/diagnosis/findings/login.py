"""Stage ``login``: is the user let in, and by whom?"""

import shlex

from azpg_gui.core.azure.commands import client_address_in, new_token
from azpg_gui.core.azure.hosts import azure_host, azure_server
from azpg_gui.core.diagnosis.findings.login_code import (
    certificate_is_for,
    decisive_attempt,
    login_code,
)
from azpg_gui.core.diagnosis.model import Action, Code, Finding, Remedy
from azpg_gui.core.diagnosis.refusals import tls_enforced
from azpg_gui.core.diagnosis.remedies.common import (
    choose_client_certificate,
    leave_out,
    let_address_in,
    meant_files,
    run_again,
)
from azpg_gui.core.diagnosis.remedies.roots import encrypt
from azpg_gui.core.probe.evidence.login import Auth
from azpg_gui.core.probe.report import Report
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.core.vocabulary import Severity, Stage, StageState

__all__ = ["login_findings"]


def login_findings(report: Report) -> list[Finding]:
    """The finding of a failed login; empty where it passed or was not reached."""
    login = report.login
    if login is None or report.failed_stage is not Stage.LOGIN:
        return []
    attempt = decisive_attempt(login)
    if report.trouble is not None and attempt.auth is Auth.NOT_REACHED and not attempt.calculating:
        return []  # the run was ended from outside: what libpq would have said nobody knows
    chain = report.chain
    refused_in_tls = attempt.sslmode != "disable" and attempt.auth is Auth.NOT_REACHED
    if refused_in_tls and report.record(Stage.SETTINGS).state is StageState.WARNING:
        return []  # a file libpq cannot use: settings_findings has already said it
    if refused_in_tls and chain is not None and chain.errors and chain.anchors.decisive:
        # Under allow and prefer a root file makes the TLS attempt fail, and plaintext then fails
        # for another reason: the chain is the news. tls_findings has already said it.
        return []
    handshake = report.handshake
    if refused_in_tls and handshake is not None and handshake.trouble is not None:
        return []  # both looks failed there: tls_findings has already said it
    code = login_code(report, login, attempt)
    title, happened, meaning = _words(report, code)
    return [
        Finding(
            code, Severity.ERROR, Stage.LOGIN, title, happened, meaning,
            _remedies(report, code), technical=attempt.message,
        )
    ]  # fmt: skip


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
        case Code.SCRAM_ITERATIONS_EXCESSIVE:
            return _endless_calculation(report)
        case Code.PASSWORD_MISSING:
            return (
                sentence("The server asks for a password"),
                sentence("No password is given for {user}.", user=user),
                _password_file(report) or let_nobody_in,
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
                if azure_server(parameters.host, parameters.hostaddr)
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
        case Code.TLS_REQUIRED if not _insists_on_tls(report):
            return (
                sentence("The server refused the connection without TLS"),
                sentence("Its words do not say that TLS is what it misses."),
                sentence(
                    "Most servers that do this want TLS. One whose rules let this user in neither "
                    "way does it too: a test with TLS tells. No password was sent."
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
        case Code.CLIENT_CERTIFICATE_REJECTED if (name := certificate_is_for(report)) is not None:
            return (
                sentence("The client certificate is for another user"),
                sentence(
                    "It is made out to “{name}”, and you sign in as {user}.", name=name, user=user
                ),
                sentence(
                    "A server that compares the two says the same as for a wrong password. If it "
                    "maps names to users, the password is what is wrong."
                ),
            )
        case Code.CLIENT_CERTIFICATE_REJECTED:
            return (
                sentence("The server rejected the client certificate"),
                sentence(
                    "The certificate in {path} was not accepted.", path=parameters.value("sslcert")
                ),
                sentence(
                    "It was issued by an authority the server does not know, has expired, was "
                    "revoked, or is for another user."
                ),
            )
        case Code.CLIENT_CERTIFICATE_NOT_REQUESTED:
            return (
                sentence("The server did not ask for your client certificate"),
                sentence("sslcertmode=require insists that it does."),
                sentence(
                    "The server has no authority for client certificates (ssl_ca_file), or "
                    "something else answers in its place. Azure asks for none."
                ),
            )
        case Code.AUTHENTICATION_NOT_ALLOWED:
            return (
                sentence("The server asks for a way of signing in that you ruled out"),
                sentence(
                    "require_auth={methods} does not allow it.",
                    methods=parameters.value("require_auth"),
                ),
                sentence(
                    "libpq stopped before it sent the password. Azure asks for scram-sha-256, and "
                    "for password where a token is used."
                ),
            )
        case Code.CHANNEL_BINDING_UNAVAILABLE:
            return (
                sentence("Channel binding is demanded and not to be had"),
                sentence("channel_binding=require, and this sign-in has none."),
                sentence(
                    "Only SCRAM over TLS with a server that knows it can bind the channel: not "
                    "tokens, not MD5, and not a pooler that ends TLS."
                ),
            )
        case Code.SESSION_ATTRIBUTES_MISMATCH:
            return (
                sentence("The server has another role than you ask for"),
                sentence(
                    "target_session_attrs={wanted}, and this server is not that.",
                    wanted=parameters.value("target_session_attrs"),
                ),
                sentence(
                    "Signing in works. A replica is read-only; after a failover the roles change "
                    "places."
                ),
            )
        case Code.USER_NEEDS_SERVER_SUFFIX:
            return (
                sentence("The user name needs the server's name behind it"),
                sentence("The server wants the form user@server, not {user}.", user=user),
                sentence(
                    "Only the retired Single Server asks for that. In a URI the @ is written %40."
                ),
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
                )
                if azure_server(parameters.host, parameters.hostaddr)
                else sentence(
                    "The server's access rules (pg_hba.conf) have no line for user, database and "
                    "your address together. Whoever runs the server can add one."
                ),
            )  # fmt: skip
        case Code.DATABASE_MISSING:
            return (
                sentence("The database does not exist"),
                sentence("There is no database {dbname} on this server.", dbname=dbname),
                sentence("Signing in works; only the database's name is wrong.")
                if _past_sign_in(report)
                else sentence(
                    "Whether the sign-in works is not known: a pooler looks for the database first."
                ),
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
        case Code.GSS_REQUIRED:
            return (
                sentence("gssencmode=require leaves no way but Kerberos encryption"),
                sentence(
                    "With it libpq encrypts by GSSAPI or not at all: it never begins TLS, whatever "
                    "sslmode says. Here that was not possible."
                ),
                sentence(
                    "It needs a Kerberos ticket on this computer and a server that takes part. "
                    "Azure Database for PostgreSQL does not."
                ),
            )
        case Code.LIBPQ_DISAGREES:
            return (
                sentence("libpq refuses what looked right to us"),
                sentence(
                    "Our own handshake with this server came to its end, and libpq gave up before "
                    "the sign-in."
                ),
                sentence("libpq decides. Please report this with the technical text below."),
            )
        case _:
            return (
                sentence("The server refused the sign-in"),
                sentence("Signing in as {user} to {dbname} failed.", user=user, dbname=dbname),
                sentence("The server's own words below say why."),
            )


def _endless_calculation(report: Report) -> tuple[Sentence, Sentence, Sentence]:
    login = report.login
    count = decisive_attempt(login).scram_iterations if login else None
    return (
        sentence("The server demands an endless calculation before the sign-in"),
        sentence(
            "It asks for {count} rounds of SCRAM; PostgreSQL's own number is 4,096. The "
            "calculation was given up, and the connection closed.",
            count=f"{count:,}",
        )
        if count is not None
        else sentence(
            "libpq was still calculating the proof of the password (SCRAM) when the time was over. "
            "It was given up, and the connection closed."
        ),
        sentence(
            "Every program with libpq would stand still here, and could not be stopped. Such a "
            "number is an attack or a mistake: if the server is yours, look at scram_iterations "
            "and set this user's password anew."
        ),
    )


def _past_sign_in(report: Report) -> bool:
    """PostgreSQL itself looks for the database once the user is let in (postinit.c)."""
    return report.login is not None and report.login.final.location.startswith("InitPostgres")


def _insists_on_tls(report: Report) -> bool:
    login = report.login
    plain = [a for a in login.attempts if a.sslmode == "disable"] if login is not None else []
    return any(tls_enforced(attempt, None).value for attempt in plain)


def _remedies(report: Report, code: Code) -> tuple[Remedy, ...]:
    parameters = report.parameters
    azure = azure_host(parameters.host)
    match code:
        case Code.PASSWORD_MISSING | Code.PASSWORD_REJECTED:
            return (
                *meant_files(report, "passfile"),
                Remedy(sentence("Enter the password…"), action=Action.ENTER_PASSWORD),
                run_again(),
                *_open_password_file(report),
            )
        case Code.USER_HAS_SERVER_SUFFIX:
            plain_name = parameters.user.rpartition("@")[0]
            return (Remedy(sentence("Use {user}", user=plain_name), {"user": plain_name}),)
        case Code.TOKEN_REJECTED:
            return (
                Remedy(sentence("Enter the password…"), action=Action.ENTER_PASSWORD),
                Remedy(sentence("Get a new token"), command=new_token()),
            )
        case Code.USER_NEEDS_SERVER_SUFFIX if azure is not None:
            name = f"{parameters.user}@{azure.server}"
            return (Remedy(sentence("Use {user}", user=name), {"user": name}),)
        case Code.CLIENT_CERTIFICATE_NOT_REQUESTED:
            return (leave_out("sslcertmode"),)
        case Code.AUTHENTICATION_NOT_ALLOWED:
            return (leave_out("require_auth"),)
        case Code.GSS_REQUIRED:
            off = sentence("Set {keyword} to {value}", keyword="gssencmode", value="disable")
            return (Remedy(off, {"gssencmode": "disable"}),)
        case Code.CHANNEL_BINDING_UNAVAILABLE:
            prefer = sentence("Set {keyword} to {value}", keyword="channel_binding", value="prefer")
            return (Remedy(prefer, {"channel_binding": "prefer"}),)
        case Code.SESSION_ATTRIBUTES_MISMATCH:
            return (leave_out("target_session_attrs"), run_again())
        case Code.ACCESS_REJECTED:
            login = report.login
            words = login.final.message if login is not None else ""
            server = azure_server(parameters.host, parameters.hostaddr)
            return (run_again(), *let_address_in(server, client_address_in(words)))
        case Code.TLS_REQUIRED:
            return (encrypt(report),)
        case Code.PASSWORD_WITHHELD:
            mode = encrypt(report)
            token = parameters.password is not None and parameters.password.is_token
            if parameters.sslmode.value != "disable" or token:
                return (mode,)
            label = sentence("Send the password unencrypted this once")
            return (mode, Remedy(label, action=Action.SEND_PASSWORD_UNENCRYPTED))
        case Code.CLIENT_CERTIFICATE_REQUIRED | Code.CLIENT_CERTIFICATE_REJECTED:
            return (*meant_files(report, "sslcert", "sslkey"), choose_client_certificate())
        case Code.DATABASE_MISSING:
            name = "citus" if azure is not None and azure.deployment == "cosmos" else "postgres"
            if parameters.dbname == name:
                return (run_again(),)
            return (Remedy(sentence("Use the database {name}", name=name), {"dbname": name}),)
        case _:
            return (run_again(),)


def _password_file(report: Report) -> Sentence | None:
    """What the password file has to do with a password that is missing."""
    state = report.settings.password_file if report.settings else None
    if state is None:
        return None
    if state.mode and not state.mode.startswith("-"):
        return sentence(
            "libpq ignores the password file {path}: it is a folder or a device, and no ordinary "
            "file.",
            path=state.path,
        )
    if state.mode:
        return sentence(
            "libpq ignores the password file {path}: its permissions are {mode}, and only its "
            "owner may read it. Take the others' permission away, then test again.",
            path=state.path, mode=state.mode,
        )  # fmt: skip
    if state.nearest:
        return sentence(
            "Line {line} of {path} fits this connection but for its {field}: a line counts only "
            "where host, port, database and user all fit.",
            line=state.nearest, path=state.path, field=state.differs,
        )  # fmt: skip
    return sentence(
        "The password file {path} has no line for host, port, database and user of this "
        "connection.",
        path=state.path,
    )


def _open_password_file(report: Report) -> tuple[Remedy, ...]:
    state = report.settings.password_file if report.settings else None
    if state is None or not state.mode.startswith("-"):
        return ()
    command = f"chmod 600 {shlex.quote(str(state.path))}"
    return (Remedy(sentence("Let only its owner read it"), command=command),)
