"""Refusals of the sign-in: by what the server says, by SQLSTATE where it speaks another language.

Sources: auth.c, postinit.c, miscinit.c (PostgreSQL), fe-auth.c, fe-auth-scram.c (libpq), Azure's
own words as its documentation and issue threads quote them, the drivers' sources.
"""

from typing import Final

from azpg_gui.core.explanations.messages.row import Row
from azpg_gui.core.sentences import sentence

__all__ = ["OTHER", "ROWS"]

_REJECTED: Final = ("password-rejected", "token-rejected", "user-has-server-suffix")
_RULES: Final = ("access-rejected", "client-certificate-required")

ROWS: Final = (
    # Azure's additions: English whatever the server's language, and of several SQLSTATEs.
    Row(("user-needs-server-suffix",), ("<username@hostname>", "username should be in")),
    Row(
        ("token-rejected",),
        ("access token has expired", "access token…valid audience claim",
         "validating the access token", "access token…valid oid claim", "validate aad user",
         "validate entra user", "not a valid jwt", "access token…signature"),
    ),
    Row(
        ("token-rejected",),
        ("aadsts", "defaultazurecredential failed", "credentialunavailableerror",
         "authentication failed: …managed identity", "please run 'az login'",
         "clientauthenticationerror"),
        note=sentence(
            "This message is Entra's or the Azure library's: no token was got, and the server was "
            "not asked yet."
        ),
    ),
    Row(
        ("token-rejected",),
        ("client sent partial pkt in startup phase",),
        note=sentence(
            "PgBouncer of a server that awaits maintenance takes no token above 4 kB; connect to "
            "port 5432 until then."
        ),
    ),
    # Refused for want of TLS, or with it.
    Row(
        ("tls-required",),
        ("no pg_hba.conf entry…no encryption", "no pg_hba.conf entry…ssl off",
         "pg_hba.conf rejects connection…no encryption",
         "pg_hba.conf rejects connection…ssl off",
         "ssl connection is required", "ssl required", "requires tls connections",
         "connection is insecure", "must use ssl", "requires ssl"),
    ),
    Row(
        _RULES,
        ("no pg_hba.conf entry…ssl encryption", "no pg_hba.conf entry…ssl on",
         "pg_hba.conf rejects connection…ssl encryption",
         "pg_hba.conf rejects connection…ssl on",
         "no pg_hba.conf entry", "pg_hba.conf rejects connection"),
    ),
    Row(
        ("access-rejected",),
        ("client with ip address…is not allowed to access the server",
         "is not allowed to connect to this mysql server"),
        note=sentence(
            "These are words of Azure SQL and of MySQL: the host is not a PostgreSQL server."
        ),
    ),
    Row(
        ("client-certificate-required", "client-certificate-rejected"),
        ("connection requires a valid client certificate",
         "accepted connection without a valid ssl certificate",
         "alert certificate required", "alert no certificate", "certificate_required",
         "tlsv13 alert certificate required"),
    ),
    Row(
        ("client-certificate-rejected",),
        ("certificate authentication failed for user",),
    ),
    Row(
        ("role-not-allowed",),
        ("role…does not exist", "role…is not permitted"),
        note=sentence("An Entra user needs a role of exactly its name."),
    ),
    Row(
        ("role-not-allowed", "database-missing"),
        ("function…pgaadauth",),
        note=sentence(
            "The functions of pgaadauth are in the database postgres alone: connect to that one."
        ),
    ),
    Row(
        ("password-missing",),
        ("fe_sendauth: no password supplied", "no password supplied",
         "no password has been provided", "empty password returned by client",
         "invalid configuration: password missing",
         "password must be a string", "no password was provided",
         "the server requested password-based authentication, but no password was provided",
         "the server requested scram-based authentication, but no password was provided"),
    ),
    Row(
        ("channel-binding-unavailable",),
        ("channel binding is required", "channel binding required",
         "connect because channelbinding"),
    ),
    Row(
        ("authentication-not-allowed",),
        ("authentication method requirement…failed",),
    ),
    Row(
        ("login-failed",),
        ("the authentication type 10 is not supported", "unknown authentication type: 10",
         "authentication method 10 not supported", "scram authentication requires libpq version 10",
         "unsupported authentication method…10", "unimplemented authentication method…10"),
        note=sentence(
            "The driver is older than SCRAM, which the server asks for: update it (JDBC 42.2, "
            "libpq 10 or later)."
        ),
    ),
    # PgBouncer's own, and what it says of its connection to the server behind it (objects.c).
    Row(
        ("setting-invalid",),
        ("unsupported startup parameter",),
        note=sentence(
            "PgBouncer takes no start-up parameter that it does not know, options and search_path "
            "among them: leave it away, name it in ignore_startup_parameters, or use port 5432."
        ),
    ),
    Row(
        ("role-not-allowed", "password-rejected"),
        ("no such user",),
        note=sentence("PgBouncer found no such role in the server behind it."),
    ),
    Row(
        ("too-many-connections",),
        ("query_wait_timeout",),
        note=sentence(
            "Every connection of PgBouncer's pool was in use for too long: end transactions "
            "sooner, or enlarge default_pool_size."
        ),
    ),
    Row(
        ("login-failed", "server-starting", "too-many-connections"),
        ("pgbouncer cannot connect to server", "server login has been failing",
         "server_login_retry", "bouncer config error"),
        note=sentence(
            "PgBouncer answered, and the server behind it refused PgBouncer. Port 5432 shows that "
            "refusal itself."
        ),
    ),
    Row(("client-certificate-not-requested",), ("did not request an ssl certificate",)),
    Row(("gss-required",), (
        "gssapi encryption required but", "gssapi encryption, but it was required",
        "gssencmode value…invalid when gssapi support is not compiled in",
    )),
    Row(("session-attributes-mismatch",), (
        "session is read-only", "session is not read-only", "server is in hot standby mode",
        "server is not in hot standby mode",
        "could not find a server with specified targetservertype",
        "session is read/write",
    )),
    Row(
        ("login-failed",),
        ("ident authentication failed", "peer authentication failed",
         "gssapi authentication failed for user", "sspi authentication failed"),
        note=sentence(
            "This way of signing in asks for no password: the operating system or the domain says "
            "who the user is. Whoever runs the server sets it in pg_hba.conf."
        ),
    ),
    Row(
        ("login-failed",),
        ("is not currently accepting connections",),
        note=sentence("This database lets nobody in (ALLOW_CONNECTIONS false); others may."),
    ),
    # What the server says in any language has its SQLSTATE beside it, in most drivers.
    Row(
        _REJECTED,
        ("password authentication failed", "sasl authentication failed",
         "scram authentication failed", "pam authentication failed for user",
         "authentication failed for user", "authentication failed against database server"),
        ("28P01",),
    ),
    Row(
        ("too-many-connections",),
        ("remaining connection slots are reserved", "too many connections for role",
         "too many connections for database", "sorry, too many clients",
         "no more connections allowed", "too many connections"),
        ("53300",),
    ),
    Row(
        ("server-starting", "connection-closed"),
        ("the database system is starting up", "the database system is shutting down",
         "the database system is in recovery mode",
         "the database system is not accepting connections",
         "the database system is not yet accepting connections",
         "terminating connection due to administrator command"),
        ("57P03", "57P01"),
    ),
    Row(("database-missing",), ("database…does not exist", "no such database"), ("3D000",)),
    Row(
        ("login-failed",),
        ("permission denied for database", "user was denied access on the database"),
        note=sentence(
            "These words are not the firewall's: the user lacks the privilege CONNECT on this "
            "database (GRANT CONNECT ON DATABASE)."
        ),
    ),
    # Any privilege: a table's, a replication role's, a pooler's.
    Row(("login-failed",), (), ("42501",)),
    # 28000 without words that are known: TLS is missing, or the firewall has no rule.
    Row(("tls-required", "access-rejected", "role-not-allowed"), (), ("28000",)),
    Row(
        ("login-failed", "setting-invalid"),
        ("unrecognized configuration parameter",),
        ("42704",),
        note=sentence(
            "The driver handed a parameter of the string on to the server, which knows none of "
            "that name; sslrootcert in a URL of postgres.js ends there."
        ),
    ),
)  # fmt: skip

# Looked at last of all: a refusal of the server's in words that are not known.
OTHER: Final = (Row(("login-failed",), ("connection to server at…failed: fatal:",)),)
