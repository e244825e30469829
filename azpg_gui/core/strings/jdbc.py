"""pgjdbc, Spring and R2DBC. A URL is decoded by java.net.URLDecoder (org.postgresql.util.URLCoder):
+ is a blank."""

from typing import Final
from urllib.parse import quote

from azpg_gui.core.sentences import sentence
from azpg_gui.core.strings import literals
from azpg_gui.core.strings.settings import FALLS_BACK, password, tls_values
from azpg_gui.core.strings.snippet import Driver, Level, Server

__all__ = ["DRIVERS"]

_CACERTS: Final = sentence(
    "Java's cacerts is never looked into: without sslrootcert the driver reads "
    "~/.postgresql/root.crt, and only DefaultJavaSSLFactory takes Java's own store."
)
_PLUGIN: Final = "com.azure.identity.extensions.jdbc.postgresql.AzurePostgresqlAuthenticationPlugin"


def _url(server: Server, level: Level, **further: str) -> str:
    """The password belongs into the properties, not into the URL, which is logged: it stands there
    only where somebody asked for one string."""
    host = f"[{server.host}]" if ":" in server.host else server.host
    settings = {"user": server.user, **tls_values(server, level), **further}
    asked = "&".join(f"{name}={quote(value, safe='')}" for name, value in settings.items())
    return f"jdbc:postgresql://{host}:{server.port}/{quote(server.dbname, safe='')}?{asked}"


def _jdbc(server: Server, level: Level) -> str:
    further = {"password": server.password.reveal()} if server.password else {}
    return _url(server, level, **further)


def _jdbc_entra(server: Server) -> str:
    """com.azure:azure-identity-extensions."""
    return _url(server, Level.FULL, authenticationPluginClassName=_PLUGIN)


def _spring(server: Server, level: Level) -> str:
    """Percent-encoding leaves nothing that a .properties file or Spring's ${…} would read."""
    return "\n".join((
        f"spring.datasource.url={literals.properties(_url(server, level))}",
        f"spring.datasource.username={_placeholder_free(server.user)}",
        f"spring.datasource.password={password(server, _placeholder_free, '${PGPASSWORD}')}",
    ))  # fmt: skip


def _spring_entra(server: Server) -> str:
    return "\n".join((
        f"spring.datasource.url={literals.properties(_url(server, Level.FULL))}",
        f"spring.datasource.username={_placeholder_free(server.user)}",
        "spring.datasource.azure.passwordless-enabled=true",
    ))  # fmt: skip


def _placeholder_free(text: str) -> str:
    """``\\${`` is Spring 6.2's escape of a placeholder; in the file the backslash is doubled."""
    return literals.properties(text.replace("${", "\\${"))


def _r2dbc(server: Server, level: Level) -> str:
    mode = tls_values(server, level)["sslmode"].replace("-", "_").upper()
    root = f"        .sslRootCert({literals.java(server.root_file)})"
    secret = password(server, literals.java, 'System.getenv("PGPASSWORD")')
    return "\n".join((
        "var factory = new PostgresqlConnectionFactory(",
        "    PostgresqlConnectionConfiguration.builder()",
        f"        .host({literals.java(server.host)})", f"        .port({int(server.port)})",
        f"        .database({literals.java(server.dbname)})",
        f"        .username({literals.java(server.user)})",
        f"        .password({secret})", f"        .sslMode(SSLMode.{mode})",
        *([] if level is Level.ENCRYPTED else [root]), "        .build());",
    ))  # fmt: skip


DRIVERS: Final = (
    Driver("jdbc", "JDBC (pgjdbc)", "Java", _jdbc, FALLS_BACK, _CACERTS, _jdbc_entra),
    Driver("spring", "Spring Boot", "Java", _spring, FALLS_BACK, _CACERTS, _spring_entra,
           file="application.properties"),
    Driver(
        "r2dbc", "R2DBC", "Java", _r2dbc, FALLS_BACK,
        sentence("ssl=true is VERIFY_FULL, with Java's own store where no sslRootCert is given."),
        "//",
    ),
)  # fmt: skip
