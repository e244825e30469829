"""pgx and lib/pq: libpq's keyword string, read by parsers of their own that know its quotes."""

from typing import Final

from azpg_gui.core.sentences import sentence
from azpg_gui.core.strings import literals
from azpg_gui.core.strings.settings import FALLS_BACK, conninfo, password_comment
from azpg_gui.core.strings.snippet import Driver, Level, Server

__all__ = ["DRIVERS"]


def _pgx(server: Server, level: Level) -> str:
    return "\n".join((
        *password_comment(server, "//"), "connection, err := pgx.Connect(context.Background(),",
        f"\t{literals.go(conninfo(server, level))})",
    ))  # fmt: skip


def _pq(server: Server, level: Level) -> str:
    return "\n".join((
        *password_comment(server, "//"),
        f'db, err := sql.Open("postgres",\n\t{literals.go(conninfo(server, level))})',
    ))  # fmt: skip


_TRAP: Final = sentence(
    "sslmode=require with an sslrootcert checks the issuer too. Without an sslrootcert verify-full "
    "takes the system's roots."
)

DRIVERS: Final = (
    Driver("pgx", "pgx", "Go", _pgx, FALLS_BACK, _TRAP, "//"),
    Driver(
        "lib-pq", "lib/pq", "Go", _pq,
        sentence(
            "Without sslmode it requires TLS and checks nothing; its next release will do what "
            "libpq does, and go on without TLS where there is none."
        ),
        _TRAP, "//",
    ),
)  # fmt: skip
