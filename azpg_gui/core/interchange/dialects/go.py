"""Go: pgx (``pgconn.ParseConfig``) and lib/pq; also GORM and sqlx above them."""

import re
from typing import Final

from azpg_gui.core.interchange.dialects.calls_of_libpq import read_string_of
from azpg_gui.core.interchange.imported import Imported, Kind

__all__ = ["read", "recognise"]

_CALL: Final = re.compile(
    r"\bpgx(?:pool)?\.(?:Connect|New|ParseConfig)\w*\s*\(|\bsqlx?\.(?:Open|Connect)\w*\s*\("
    r"|\bpostgres\.Open\s*\(|\bpostgres\.Config\s*\{|\bdsn\s*:=|\bconnStr\s*:=|\bpgconn\.\w+\("
)


def recognise(text: str) -> float:
    return 0.98 if _CALL.search(text) else 0.0


def read(text: str) -> Imported:
    """Raises UnreadableError."""
    program = "pgx" if "pgx" in text else "lib/pq"
    return read_string_of(text, Kind.GO, program, ("%s", "%d", "%v", "%q"))
