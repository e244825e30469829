"""pg8000: a context of Python's ssl module, or nothing at all."""

from typing import Final

from azpg_gui.core.sentences import sentence
from azpg_gui.core.strings import literals
from azpg_gui.core.strings.asyncpg import context
from azpg_gui.core.strings.python import imports, password_argument
from azpg_gui.core.strings.settings import FALLS_BACK
from azpg_gui.core.strings.snippet import Driver, Level, Server

__all__ = ["DRIVERS", "UNCHECKED", "pg8000_context"]

TRAP: Final = sentence(
    "ssl_context=True encrypts and checks nothing; ssl_context=False is no TLS; without it a "
    "server that has no TLS gets the password in plain text."
)

# Python's context checks the name until it is told not to, and only then can it check nothing.
UNCHECKED: Final = (
    "context = ssl.create_default_context()",
    "context.check_hostname = False",
    "context.verify_mode = ssl.CERT_NONE",
)


def pg8000_context(server: Server, level: Level) -> list[str]:
    return list(UNCHECKED) if level is Level.ENCRYPTED else context(server, level)


def _pg8000(server: Server, level: Level) -> str:
    return "\n".join((
        *imports(server, "ssl"), "import pg8000.dbapi", "",
        *pg8000_context(server, level), "", "connection = pg8000.dbapi.connect(",
        f"    host={literals.python(server.host)},", f"    port={int(server.port)},",
        f"    database={literals.python(server.dbname)},",
        f"    user={literals.python(server.user)},",
        password_argument(server), "    ssl_context=context,", ")",
    ))  # fmt: skip


DRIVERS: Final = (Driver("pg8000", "pg8000", "Python", _pg8000, FALLS_BACK, TRAP, "#"),)
