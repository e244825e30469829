"""PHP: pg_connect and PDO hand libpq's keywords on; Laravel and Drupal build a DSN of PDO's."""

from collections.abc import Mapping
from typing import Final

from azpg_gui.core.connection.conninfo import format_conninfo
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.core.strings import literals
from azpg_gui.core.strings.settings import (
    LIBPQ,
    ROOT_CRT,
    conninfo,
    password,
    password_comment,
    tls_values,
)
from azpg_gui.core.strings.snippet import TOKEN_COMMAND, Driver, Level, Server

__all__ = ["DRIVERS"]

_READ: Final = "getenv('PGPASSWORD')"
_ENV: Final = "env('DB_PASSWORD', '')"
_VARIABLES: Final = {"dbname": "PGDATABASE", "sslrootcert": "PGSSLROOTCERT"}
_SEMICOLON: Final = sentence(
    "A DSN of PDO ends a value at a semicolon, whatever its quotes, and there is one in the "
    "database's or the root file's name."
)


def _pg_connect(server: Server, level: Level) -> str:
    return "\n".join((
        "<?php", *password_comment(server, "//"),
        f"$connection = pg_connect({literals.php(conninfo(server, level))});",
    ))  # fmt: skip


def _pdo(server: Server, level: Level) -> str:
    """pdo_pgsql turns every semicolon of a DSN into a blank (pgsql_driver.c): a value with one goes
    in by its variable."""
    values = {"host": server.host, "port": server.port, "dbname": server.dbname,
              **tls_values(server, level)}  # fmt: skip
    by_variable = {name: value for name, value in values.items() if ";" in value}
    dsn = ";".join(
        format_conninfo({name: value}) for name, value in values.items() if name not in by_variable
    )
    return "\n".join((
        "<?php", *_put(by_variable), "$connection = new PDO(",
        f"    {literals.php(f'pgsql:{dsn}')},", f"    {literals.php(server.user)},",
        f"    {password(server, literals.php, _READ)},", ");",
    ))  # fmt: skip


def _pg_connect_entra(server: Server) -> str:
    return _with_token(_pg_connect(server, Level.FULL))


def _pdo_entra(server: Server) -> str:
    return _with_token(_pdo(server, Level.FULL))


def _with_token(text: str) -> str:
    """What stands before ``<?php`` would be sent to the browser."""
    return text.replace("<?php", f'<?php\n// PGPASSWORD="$({TOKEN_COMMAND})"', 1)


def _put(values: Mapping[str, str]) -> list[str]:
    return [f"putenv({literals.php(f'{_VARIABLES[k]}={value}')});" for k, value in values.items()]


def _laravel(server: Server, level: Level) -> str | Sentence:
    """``PostgresConnector::getDsn`` puts values into the DSN as they are, the database's name
    between quotes: what libpq's quotes ask for has to be in them already."""
    if ";" in server.dbname + server.root_file:
        return _SEMICOLON
    database = server.dbname.replace("\\", "\\\\").replace("'", "\\'")
    tls = {name: format_conninfo({name: value}).partition("=")[2]
           for name, value in tls_values(server, level).items()}  # fmt: skip
    return "\n".join((
        "'pgsql' => [", "    'driver' => 'pgsql',", f"    'host' => {literals.php(server.host)},",
        f"    'port' => {literals.php(server.port)},",
        f"    'database' => {literals.php(database)},",
        f"    'username' => {literals.php(server.user)},",
        f"    'password' => {password(server, literals.php, _ENV)},", "    'charset' => 'utf8',",
        "    'search_path' => 'public',",
        *[f"    '{name}' => {literals.php(value)}," for name, value in tls.items()], "],",
    ))  # fmt: skip


def _drupal(server: Server, level: Level) -> str | Sentence:
    if ";" in server.dbname + server.root_file:
        return _SEMICOLON
    tls = tls_values(server, level)
    return "\n".join((
        "$databases['default']['default'] = [", "  'driver' => 'pgsql',",
        "  'namespace' => 'Drupal\\\\pgsql\\\\Driver\\\\Database\\\\pgsql',",
        "  'autoload' => 'core/modules/pgsql/src/Driver/Database/pgsql/',",
        f"  'host' => {literals.php(server.host)},", f"  'port' => {literals.php(server.port)},",
        f"  'database' => {literals.php(server.dbname)},",
        f"  'username' => {literals.php(server.user)},",
        f"  'password' => {password(server, literals.php, _READ)},", "  'prefix' => '',",
        *[f"  '{name}' => {literals.php(value)}," for name, value in tls.items()],
        "];",
    ))  # fmt: skip


DRIVERS: Final = (
    Driver("pg_connect", "pg_connect", "PHP", _pg_connect, LIBPQ, ROOT_CRT, _pg_connect_entra),
    Driver("pdo", "PDO", "PHP", _pdo, LIBPQ, ROOT_CRT, _pdo_entra),
    Driver(
        "laravel", "Laravel", "PHP", _laravel, LIBPQ,
        sentence(
            "Laravel puts these values into a DSN as they are, where a blank ends one: such a "
            "value carries quotes of its own here."
        ),
        file="config/database.php",
    ),
    Driver(
        "drupal", "Drupal", "PHP", _drupal, LIBPQ,
        sentence(
            "Drupal takes these keys from 12.1. Before, only PGSSLMODE and PGSSLROOTCERT in the "
            "environment of the PHP process count."
        ),
        file="sites/default/settings.php",
    ),
)  # fmt: skip
