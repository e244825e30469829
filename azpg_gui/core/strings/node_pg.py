"""node-postgres: the ssl object goes to Node's tls.connect. A sslmode in a URL would replace it
(pg-connection-string), so everything is said in the object."""

import json

from azpg_gui.core.sentences import sentence
from azpg_gui.core.strings.snippet import Level, Server, Snippet

__all__ = ["node_pg"]


def node_pg(server: Server, level: Level) -> Snippet:
    """JSON's literals are JavaScript's."""
    trusted = f"ca: fs.readFileSync({json.dumps(server.root_file)}, 'utf8')"
    ssl = {
        Level.ENCRYPTED: "{ rejectUnauthorized: false }",
        Level.CA: f"{{ {trusted}, checkServerIdentity: () => undefined }}",
        Level.FULL: f"{{ {trusted} }}",
    }[level]
    lines = [
        *([] if level is Level.ENCRYPTED else ["const fs = require('fs');"]),
        "const { Client } = require('pg');", "", "const client = new Client({",
        f"  host: {json.dumps(server.host)},", f"  port: {int(server.port)},",
        f"  database: {json.dumps(server.dbname)},", f"  user: {json.dumps(server.user)},",
        "  password: process.env.PGPASSWORD,", f"  ssl: {ssl},", "});",
    ]  # fmt: skip
    default = sentence("Without an ssl object this driver uses no TLS at all.")
    root = "" if level is Level.ENCRYPTED else server.root_file
    return Snippet("node-postgres", "JavaScript", level, "\n".join(lines), default, root)
