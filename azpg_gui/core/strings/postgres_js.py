"""postgres.js and postgrejs: drivers of their own, with Node's tls beneath."""

from typing import Final

from azpg_gui.core.sentences import sentence
from azpg_gui.core.strings import literals
from azpg_gui.core.strings.node import js_password, read_root, tls_object
from azpg_gui.core.strings.settings import NO_TLS
from azpg_gui.core.strings.snippet import Driver, Level, Server

__all__ = ["DRIVERS"]


def _postgres_js(server: Server, level: Level) -> str:
    """``ssl: 'require'`` is ``rejectUnauthorized: false`` (connection.js); objects go on."""
    how = "'require'" if level is Level.ENCRYPTED else tls_object(server, level)
    return "\n".join((
        *read_root(level), "import postgres from 'postgres';", "", "const sql = postgres({",
        f"  host: {literals.javascript(server.host)},", f"  port: {int(server.port)},",
        f"  database: {literals.javascript(server.dbname)},",
        f"  username: {literals.javascript(server.user)},",
        f"  password: {js_password(server)},", f"  ssl: {how},", "});",
    ))  # fmt: skip


def _postgrejs(server: Server, level: Level) -> str:
    """Without ``requireSSL`` a server's no is followed by plain text, whatever ``ssl`` says
    (pg-socket.js). The host is read as a URL, and what that says of ``sslmode`` replaces
    ``requireSSL`` (connection-config.js): it has to stand behind the host's name."""
    host = f"{server.host}?sslmode=require"
    return "\n".join((
        *read_root(level), "import { Connection } from 'postgrejs';", "",
        "const connection = new Connection({",
        f"  host: {literals.javascript(host)},", f"  port: {int(server.port)},",
        f"  database: {literals.javascript(server.dbname)},",
        f"  user: {literals.javascript(server.user)},", f"  password: {js_password(server)},",
        f"  ssl: {tls_object(server, level)},", "});",
    ))  # fmt: skip


DRIVERS: Final = (
    Driver(
        "postgres.js", "postgres (postgres.js)", "JavaScript", _postgres_js, NO_TLS,
        sentence(
            "In its URL verify-ca means verify-full, and sslrootcert is sent to the server, which "
            "refuses it. A host that is an address is compared with the name localhost."
        ),
        "//",
    ),
    Driver(
        "postgrejs", "postgrejs", "JavaScript", _postgrejs,
        sentence(
            "Without these settings the driver tries TLS with Node's own roots, which are not "
            "yours, and goes on without TLS where there is none."
        ),
        sentence(
            "requireSSL in the object is replaced by what stands in host: without sslmode=require "
            "there, a server that has no TLS gets the password in plain text."
        ),
        "//",
    ),
)  # fmt: skip
