"""psql and psycopg: libpq's own keywords (PostgreSQL documentation, 34.1.2 and 34.19)."""

import shlex

from azpg_gui.core.connection.conninfo import format_conninfo
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.core.strings.snippet import Level, Server, Snippet

__all__ = ["psql", "psycopg"]

_MODES = {Level.ENCRYPTED: "require", Level.CA: "verify-ca", Level.FULL: "verify-full"}


def _values(server: Server, level: Level) -> dict[str, str]:
    values = {"host": server.host, "port": server.port, "dbname": server.dbname,
              "user": server.user, "sslmode": _MODES[level]}  # fmt: skip
    return values if level is Level.ENCRYPTED else {**values, "sslrootcert": server.root_file}


def _default() -> Sentence:
    return sentence(
        "Without sslmode libpq tries TLS, checks nothing, and goes on without TLS where there is "
        "none (prefer). Where root.crt lies in its own place, require checks the issuer too."
    )


def _file(server: Server, level: Level) -> str:
    return "" if level is Level.ENCRYPTED else server.root_file


def psql(server: Server, level: Level) -> Snippet:
    """A command for a POSIX shell: psql asks for the password, or takes PGPASSWORD."""
    text = f"psql {shlex.quote(format_conninfo(_values(server, level)))}"
    return Snippet("psql", "sh", level, text, _default(), _file(server, level))


def psycopg(server: Server, level: Level) -> Snippet:
    """Keyword arguments: Python's literals need no rule of libpq's."""
    lines = [f"    {keyword}={value!r}," for keyword, value in _values(server, level).items()]
    text = "\n".join(
        ("import os", "", "import psycopg", "", "connection = psycopg.connect(", *lines,
         '    password=os.environ["PGPASSWORD"],', ")")
    )  # fmt: skip
    return Snippet("psycopg", "Python", level, text, _default(), _file(server, level))
