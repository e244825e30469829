"""Every driver a string can be made for, by the name ``azpg strings --for`` takes, in the order in
which they are shown."""

from typing import Final

from azpg_gui.core.strings import (
    asyncpg,
    beam,
    cpp,
    deployments,
    files,
    functional,
    go,
    jdbc,
    node,
    npgsql,
    odbc,
    perl,
    pg8000,
    php,
    postgres_js,
    psycopg,
    ruby,
    rust,
    scripting,
    shell,
    sqlalchemy,
)
from azpg_gui.core.strings.snippet import Driver

__all__ = ["DRIVERS"]

_FAMILIES: Final = (
    shell, files, psycopg, asyncpg, pg8000, sqlalchemy, node, postgres_js, jdbc, npgsql, go, rust,
    php, ruby, cpp, odbc, perl, scripting, functional, beam, deployments,
)  # fmt: skip

DRIVERS: Final[dict[str, Driver]] = {
    driver.name: driver for family in _FAMILIES for driver in family.DRIVERS
}
