"""Stage ``login``: the server lets nobody in like this, here, to there, or now."""

from azpg_gui.core.azure.commands import (
    address_in,
    client_address_in,
    set_server_parameter,
)
from azpg_gui.core.azure.endpoints import default_database
from azpg_gui.core.azure.hosts import AzureHost, azure_host, azure_server
from azpg_gui.core.diagnosis.catalogue import Explanation, finding
from azpg_gui.core.diagnosis.findings.failed_login import FailedLogin
from azpg_gui.core.diagnosis.findings.network import connection_timeout
from azpg_gui.core.diagnosis.findings.ssl_request import connection_closed
from azpg_gui.core.diagnosis.model import Remedy
from azpg_gui.core.diagnosis.refusals import asks_for_tls
from azpg_gui.core.diagnosis.remedies.advice import (
    ask_about_silence,
    ask_for_access,
    ask_for_login,
    ask_for_privilege,
    ask_for_tls,
    ask_the_administrator,
)
from azpg_gui.core.diagnosis.remedies.common import azure_cli, let_address_in, run_again
from azpg_gui.core.diagnosis.remedies.look import in_psql, is_it_ready
from azpg_gui.core.diagnosis.remedies.roots import encrypt
from azpg_gui.core.probe.report import Report
from azpg_gui.core.sentences import sentence
from azpg_gui.core.vocabulary import Stage

__all__ = [
    "access_rejected",
    "closed_during_login",
    "database_missing",
    "login_failed",
    "login_timed_out",
    "role_not_allowed",
    "server_starting",
    "tls_required",
    "too_many_connections",
]


@finding(
    "tls-required", Stage.LOGIN,
    evidence="SQLSTATE 28000 or 08P01 on plaintext", remedy="verify-full",
)  # fmt: skip
def tls_required(failed: FailedLogin) -> Explanation:
    if asks_for_tls(failed.attempt):
        return failed.explained(
            sentence("The server lets nobody in without TLS"),
            sentence("The connection was made without encryption, and the server refused it."),
            sentence(
                "This is how Azure is meant to be set up (require_secure_transport). It is not the "
                "firewall. No password was sent."
            ),
            encrypt(failed.report),
        )
    ruled = "pg_hba.conf" in failed.attempt.message
    return failed.explained(
        sentence("The server refused the connection without TLS"),
        sentence(
            "Its rules (pg_hba.conf) do not let this user, database and address in without "
            "encryption."
        )
        if ruled
        else sentence("Its words do not say that TLS is what it misses."),
        sentence(
            "Most servers that do this want TLS, as Azure's do. One whose rules let this user in "
            "neither way does it too: a test with TLS tells. No password was sent."
        ),
        encrypt(failed.report),
    )


@finding(
    "role-not-allowed", Stage.LOGIN,
    evidence="28000 from InitializeSessionUserId", remedy="what an administrator is to do",
)  # fmt: skip
def role_not_allowed(failed: FailedLogin) -> Explanation:
    return failed.explained(
        sentence("This role may not sign in"),
        sentence("The server knows no role {user} that may sign in.", user=failed.user),
        sentence(
            "Roles without LOGIN, and Entra users that were not created in PostgreSQL, end here."
        ),
        ask_for_login(failed.report),
        run_again(),
    )


@finding(
    "access-rejected", Stage.LOGIN,
    evidence="28000 over TLS", remedy="the firewall rule; a line for `pg_hba.conf`",
)  # fmt: skip
def access_rejected(failed: FailedLogin) -> Explanation:
    if not failed.attempt.ssl_in_use:
        return _turned_away_without_tls(failed)
    parameters, words = failed.report.parameters, failed.attempt.message
    azure = azure_server(parameters.host, parameters.hostaddr)
    return failed.explained(
        sentence("The server does not accept this sign-in from here"),
        sentence(
            "TLS works, and the server refuses user {user} and database {dbname} from your "
            "address.",
            user=failed.user, dbname=parameters.dbname,
        ),
        sentence("A firewall rule is missing, or user and database do not belong together.")
        if azure
        else sentence(
            "The server's access rules (pg_hba.conf) do not let user, database and your address "
            "in together over TLS. Whoever runs the server can change that."
        ),
        *(
            let_address_in(azure, client_address_in(words), azure_cli(failed.report))
            or (ask_for_access(failed.report, address_in(words)),)
        ),
        run_again(),
    )  # fmt: skip


def _turned_away_without_tls(failed: FailedLogin) -> Explanation:
    parameters = failed.report.parameters
    return failed.explained(
        sentence("The server does not accept this sign-in from here"),
        sentence(
            "It offers no TLS, and refuses user {user} and database {dbname} from your address "
            "without it.",
            user=failed.user, dbname=parameters.dbname,
        ),
        sentence(
            "The server's access rules (pg_hba.conf) do not let user, database and your address "
            "in together. A line for TLS (hostssl) does nothing while ssl = off. No password was "
            "sent."
        ),
        ask_for_tls(failed.report),
        ask_for_access(failed.report, address_in(failed.attempt.message)),
        run_again(),
    )  # fmt: skip


@finding("database-missing", Stage.LOGIN, evidence="SQLSTATE 3D000", remedy="the default database")
def database_missing(failed: FailedLogin) -> Explanation:
    dbname, azure = failed.report.parameters.dbname, azure_host(failed.report.parameters.host)
    usual = default_database(azure)
    return failed.explained(
        sentence("The database does not exist"),
        sentence("There is no database {dbname} on this server.", dbname=dbname),
        sentence("Signing in works; only the database's name is wrong.")
        if _past_sign_in(failed.report)
        else sentence(
            "Whether the sign-in works is not known: a pooler looks for the database first."
        ),
        *(
            (ask_the_administrator(failed.report, failed.attempt.message), run_again())
            if dbname == usual
            else (
                Remedy(sentence("Use the database {name}", name=usual), {"dbname": usual}),
                _databases(failed.report, usual),
            )
        ),
    )


def _databases(report: Report, usual: str) -> Remedy:
    statement = "SELECT datname FROM pg_database WHERE datallowconn ORDER BY 1"
    label = sentence("See which databases there are")
    return in_psql(report, label, statement, dbname=usual)


def _past_sign_in(report: Report) -> bool:
    """PostgreSQL itself looks for the database once the user is let in (postinit.c)."""
    return report.login is not None and report.login.final.location.startswith("InitPostgres")


@finding(
    "too-many-connections", Stage.LOGIN,
    evidence="SQLSTATE 53300", remedy="a statement that tells who holds them",
)  # fmt: skip
def too_many_connections(failed: FailedLogin) -> Explanation:
    report, place = failed.report, failed.attempt.location
    if place.startswith("InitializeSessionUserId"):
        return failed.explained(
            sentence("This user has no free connection"),
            sentence("{user} has as many connections as its role may have.", user=failed.user),
            sentence(
                "It is the limit of this role (CONNECTION LIMIT), not of the server. Close those "
                "that idle, or have an administrator raise it."
            ),
            _who_holds_them(report),
            run_again(),
        )
    if place.startswith("CheckMyDatabase"):
        return failed.explained(
            sentence("This database has no free connection"),
            sentence(
                "{dbname} has as many connections as it may have.", dbname=report.parameters.dbname
            ),
            sentence(
                "It is the limit of this database (CONNECTION LIMIT), not of the server. Close "
                "those that idle, or have an administrator raise it."
            ),
            _who_holds_them(report),
            run_again(),
        )
    azure = azure_server(report.parameters.host, report.parameters.hostaddr)
    return failed.explained(
        sentence("The server has no free connection"),
        sentence("All connections of the server, or of {user}, are taken.", user=failed.user),
        sentence(
            "Close those that idle, or have them share: PgBouncer on port 6432 is part of the "
            "server and is switched on by pgbouncer.enabled."
        )
        if azure
        else sentence(
            "Close those that idle, raise max_connections, or have clients share connections "
            "through a pooler."
        ),
        _who_holds_them(report),
        *_pooler(azure),
        run_again(),
    )


def _who_holds_them(report: Report) -> Remedy:
    """superuser_reserved_connections and reserved_connections let an administrator in."""
    return in_psql(
        report,
        sentence("See who holds them, as an administrator: some connections are kept for those"),
        "SELECT usename, application_name, client_addr, state, count(*) FROM pg_stat_activity "
        "WHERE backend_type = 'client backend' GROUP BY 1, 2, 3, 4 ORDER BY 5 DESC",
        user="ADMINISTRATOR",
    )


def _pooler(azure: AzureHost | None) -> tuple[Remedy, ...]:
    command = set_server_parameter(azure, "pgbouncer.enabled", "true") if azure else None
    if command is None:
        return ()
    note = sentence("Not on the tier Burstable.")
    return (Remedy(sentence("Switch the server's PgBouncer on"), command=command, note=note),)


@finding(
    "server-starting",
    Stage.LOGIN,
    evidence="SQLSTATE 57P03, 57P01",
    remedy="a command that tells its state",
)
def server_starting(failed: FailedLogin) -> Explanation:
    return failed.explained(
        sentence("The server is starting or shutting down"),
        sentence("It accepts no sessions at the moment."),
        sentence(
            "After a restart, scaling or failover this ends by itself within a minute or two."
        ),
        *is_it_ready(failed.report),
        run_again(),
    )


@connection_timeout.also(Stage.LOGIN)
def login_timed_out(failed: FailedLogin) -> Explanation:
    return failed.explained(
        sentence("The server fell silent"),
        sentence("The sign-in got no answer in time."),
        sentence("The server is overloaded, or something on the way holds the answer back."),
        *is_it_ready(failed.report),
        ask_about_silence(failed.report),
        run_again(),
    )


@connection_closed.also(Stage.LOGIN)
def closed_during_login(failed: FailedLogin) -> Explanation:
    return failed.explained(
        sentence("The connection was closed"),
        sentence("The server ended the connection during the sign-in."),
        sentence("A server that restarts does this, and a pooler that does not like the request."),
        *is_it_ready(failed.report),
        ask_the_administrator(failed.report, failed.attempt.message),
        run_again(),
    )


@finding(
    "login-failed", Stage.LOGIN,
    evidence="any other refusal", remedy="what to ask an administrator",
)  # fmt: skip
def login_failed(failed: FailedLogin) -> Explanation:
    attempt = failed.attempt
    if attempt.sqlstate == "42501" and attempt.location.startswith("CheckMyDatabase"):
        return _no_privilege(failed)
    return failed.explained(
        sentence("The server refused the sign-in"),
        sentence(
            "Signing in as {user} to {dbname} failed.",
            user=failed.user, dbname=failed.report.parameters.dbname,
        ),
        sentence("The server's own words below say why."),
    )  # fmt: skip


def _no_privilege(failed: FailedLogin) -> Explanation:
    """PostgreSQL asks for CONNECT once the user is let in (postinit.c, ``CheckMyDatabase``)."""
    return failed.explained(
        sentence("The user may not connect to this database"),
        sentence(
            "{user} lacks the privilege CONNECT for database {dbname}.",
            user=failed.user, dbname=failed.report.parameters.dbname,
        ),
        sentence("Signing in works; only this database is closed to the user."),
        ask_for_privilege(failed.report),
        run_again(),
    )  # fmt: skip
