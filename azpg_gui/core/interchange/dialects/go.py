"""Go: pgx (``pgconn.ParseConfig``) and lib/pq; also GORM and sqlx above them."""

import re
from typing import Final

from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.interchange.dialects.calls_of_libpq import read_string_of
from azpg_gui.core.interchange.imported import Imported, Kind

__all__ = ["read", "recognise"]

_CALL: Final = re.compile(
    r"\bpgx(?:pool)?\.(?:Connect|New|ParseConfig)\w*\s*\(|\bsqlx?\.(?:Open|Connect)\w*\s*\("
    r"|\bpostgres\.Open\s*\(|\bpostgres\.Config\s*\{|\bdsn\s*:=|\bconnStr\s*:=|\bpgconn\.\w+\("
)

# sql.Open("postgres", …): the driver's name is lib/pq's. Without sslmode it demands TLS (its
# documentation, *Connection String Parameters*; 1.12 still does).
_LIB_PQ: Final = re.compile(r"\bsqlx?\.(?:Open|Connect)\w*\s*\([^)]{0,40}\"postgres\"|lib/pq")


def recognise(text: str) -> float:
    return 0.98 if _CALL.search(text) else 0.0


def read(text: str) -> Imported:
    """Raises UnreadableError."""
    is_lib_pq = _LIB_PQ.search(text) is not None and "pgx" not in text
    program = "lib/pq" if is_lib_pq else "pgx"
    default = SslMode.REQUIRE if is_lib_pq else None
    return read_string_of(text, Kind.GO, program, ("%s", "%d", "%v", "%q"), default)
