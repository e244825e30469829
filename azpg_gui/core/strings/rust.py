"""tokio-postgres and sqlx."""

from typing import Final

from azpg_gui.core.sentences import sentence
from azpg_gui.core.strings import literals
from azpg_gui.core.strings.settings import FALLS_BACK, password
from azpg_gui.core.strings.snippet import Driver, Level, Server

__all__ = ["DRIVERS"]

_READ: Final = 'std::env::var("PGPASSWORD")?'
_SQLX_READS: Final = " // reads PGPASSWORD"
_SQLX_MODES: Final = {Level.ENCRYPTED: "Require", Level.CA: "VerifyCa", Level.FULL: "VerifyFull"}


def _tokio_postgres(server: Server, level: Level) -> str:
    """Whom to trust is the connector's; the string knows disable, prefer and require only.

    ``from_pem`` reads one certificate, and a file of roots holds several. Without
    ``disable_built_in_roots`` the system's would count beside them.
    """
    trusted = [
        f"for pem in std::fs::read_to_string({_of(server.root_file)})?",
        '    .split_inclusive("-----END CERTIFICATE-----")',
        '    .filter(|pem| pem.contains("-----BEGIN CERTIFICATE-----"))',
        "{",
        "    builder.add_root_certificate(Certificate::from_pem(pem.trim().as_bytes())?);",
        "}",
        "builder.disable_built_in_roots(true);",
    ]
    chosen = {
        Level.ENCRYPTED: ["builder.danger_accept_invalid_certs(true);"],
        Level.CA: [*trusted, "builder.danger_accept_invalid_hostnames(true);"],
        Level.FULL: trusted,
    }[level]
    names = "TlsConnector" if level is Level.ENCRYPTED else "{Certificate, TlsConnector}"
    return "\n".join((
        f"use native_tls::{names};", "use postgres_native_tls::MakeTlsConnector;",
        "use tokio_postgres::config::{Config, SslMode};", "",
        "let mut builder = TlsConnector::builder();", *chosen,
        "let (client, connection) = Config::new()", f"    .host({_of(server.host)})",
        f"    .port({int(server.port)})", f"    .dbname({_of(server.dbname)})",
        f"    .user({_of(server.user)})",
        f"    .password({password(server, _of, _READ)})",
        "    .ssl_mode(SslMode::Require)",
        "    .connect(MakeTlsConnector::new(builder.build()?))", "    .await?;",
    ))  # fmt: skip


def _sqlx(server: Server, level: Level) -> str:
    """sqlx takes PGPASSWORD itself."""
    root = f"    .ssl_root_cert({_of(server.root_file)})"
    return "\n".join((
        "use sqlx::postgres::{PgConnectOptions, PgSslMode};", "use sqlx::ConnectOptions;", "",
        f"let connection = PgConnectOptions::new(){'' if server.password else _SQLX_READS}",
        f"    .host({_of(server.host)})", f"    .port({int(server.port)})",
        f"    .database({_of(server.dbname)})", f"    .username({_of(server.user)})",
        *([f"    .password({_of(server.password.reveal())})"] if server.password else []),
        f"    .ssl_mode(PgSslMode::{_SQLX_MODES[level]})",
        *([] if level is Level.ENCRYPTED else [root]), "    .connect()", "    .await?;",
    ))  # fmt: skip


_of = literals.rust

DRIVERS: Final = (
    Driver(
        "tokio-postgres", "tokio-postgres", "Rust", _tokio_postgres, FALLS_BACK,
        sentence(
            "It knows no word verify-ca or verify-full: the connector decides, and with NoTls "
            "every server that requires TLS refuses."
        ),
        "//",
    ),
    Driver(
        "sqlx", "sqlx", "Rust", _sqlx, FALLS_BACK,
        sentence("Without the root file the roots are those of the TLS feature it was built with."),
        "//",
    ),
)  # fmt: skip
