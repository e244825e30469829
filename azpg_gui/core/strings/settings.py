"""What drivers built on libpq are told, and sentences that several drivers share."""

from collections.abc import Callable
from typing import Final

from azpg_gui.core.azure.hosts import Cloud, azure_host
from azpg_gui.core.connection.conninfo import format_conninfo
from azpg_gui.core.sentences import sentence
from azpg_gui.core.strings.snippet import TOKEN_COMMAND, Level, Server, Written

__all__ = [
    "FALLS_BACK",
    "LIBPQ",
    "NO_TLS",
    "PUBLIC_SCOPE",
    "ROOT_CRT",
    "SSLMODES",
    "conninfo",
    "libpq_values",
    "password",
    "password_comment",
    "public_cloud_only",
    "tls_values",
    "token_scope",
]

SSLMODES: Final = {Level.ENCRYPTED: "require", Level.CA: "verify-ca", Level.FULL: "verify-full"}

LIBPQ: Final = sentence(
    "Without sslmode libpq tries TLS, checks nothing, and goes on without TLS where there is none "
    "(prefer)."
)

ROOT_CRT: Final = sentence(
    "Where root.crt lies in libpq's own place, require checks the issuer too, and fails where it "
    "holds other roots."
)

# Of drivers that do what libpq's sslmode=prefer does.
FALLS_BACK: Final = sentence(
    "Without these settings the driver tries TLS, checks nothing, and goes on without TLS where "
    "there is none."
)

NO_TLS: Final = sentence("Without these settings the driver uses no TLS at all.")


def tls_values(server: Server, level: Level) -> dict[str, str]:
    """libpq's keywords of a level (PostgreSQL documentation, 34.19)."""
    mode = {"sslmode": SSLMODES[level]}
    return mode if level is Level.ENCRYPTED else {**mode, "sslrootcert": server.root_file}


def libpq_values(server: Server, level: Level) -> dict[str, str]:
    """Every keyword; libpq takes a password that is not given from PGPASSWORD or its password
    file."""
    place = {"host": server.host, "port": server.port, "dbname": server.dbname}
    user = {"user": server.user} if server.user else {}
    secret = {"password": server.password.reveal()} if server.password else {}
    return {**place, **user, **secret, **tls_values(server, level)}


def conninfo(server: Server, level: Level) -> str:
    """libpq's keyword string (34.1.1.1)."""
    return format_conninfo(libpq_values(server, level))


def password(server: Server, literal: Callable[[str], str], read: str) -> str:
    """The password as a literal where it was asked for, and else the expression that reads it."""
    return literal(server.password.reveal()) if server.password else read


def password_comment(server: Server, begin: str, end: str = "") -> tuple[str, ...]:
    """A line that says where libpq reads the password, where it is not in the text.

    Args:
        begin, end: of a comment.
    """
    return () if server.password else (f"{begin} PGPASSWORD holds the password{end}",)


# What a token is asked for (azure-cli-core, cloud.py: ossrdbms_resource_id).
_SCOPES: Final = {
    Cloud.US_GOV: "https://ossrdbms-aad.database.usgovcloudapi.net/.default",
    Cloud.CHINA: "https://ossrdbms-aad.database.chinacloudapi.cn/.default",
}
PUBLIC_SCOPE: Final = "https://ossrdbms-aad.database.windows.net/.default"


def token_scope(server: Server) -> str:
    """Of the token that the server's cloud takes."""
    found = azure_host(server.host)
    return _SCOPES.get(found.cloud, PUBLIC_SCOPE) if found else PUBLIC_SCOPE


def public_cloud_only(write: Callable[[Server], str]) -> Callable[[Server], Written]:
    """Microsoft's packages that fetch the token themselves have the public cloud's scope written
    in (azure-postgresql-auth 1.1, core.py: AZURE_DB_FOR_POSTGRES_SCOPE)."""

    def written(server: Server) -> Written:
        if token_scope(server) == PUBLIC_SCOPE:
            return write(server)
        return sentence(
            "Its package asks for a token of Azure's public cloud alone. Take the string with a "
            "password; the password is what this prints: {command}",
            command=TOKEN_COMMAND,
        )

    return written
