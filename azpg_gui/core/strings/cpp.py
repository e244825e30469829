"""libpqxx and Qt's QPSQL: libpq's keywords in C++."""

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
from azpg_gui.core.strings.snippet import Driver, Level, Server

__all__ = ["DRIVERS"]

_READ: Final = 'qEnvironmentVariable("PGPASSWORD")'


def _libpqxx(server: Server, level: Level) -> str:
    return "\n".join((
        *password_comment(server, "//"), "#include <pqxx/pqxx>", "",
        f"pqxx::connection connection({literals.c(conninfo(server, level))});",
    ))  # fmt: skip


def _qpsql(server: Server, level: Level) -> str | Sentence:
    """The options are divided by semicolons, which QPSQL turns into blanks (qsql_psql.cpp)."""
    tls = tls_values(server, level)
    if any(";" in value for value in tls.values()):
        return sentence(
            "The options of QPSQL end at a semicolon, and the root file's name has one."
        )
    options = ";".join(format_conninfo({name: value}) for name, value in tls.items())
    return "\n".join((
        "#include <QSqlDatabase>", "",
        'QSqlDatabase db = QSqlDatabase::addDatabase("QPSQL");',
        f"db.setHostName({_qstring(server.host)});", f"db.setPort({int(server.port)});",
        f"db.setDatabaseName({_qstring(server.dbname)});",
        f"db.setUserName({_qstring(server.user)});",
        f"db.setPassword({password(server, _qstring, _READ)});",
        f"db.setConnectOptions({_qstring(options)});",
    ))  # fmt: skip


def _qstring(text: str) -> str:
    return f"QString::fromUtf8({literals.c(text)})"


DRIVERS: Final = (
    Driver("libpqxx", "libpqxx", "C++", _libpqxx, LIBPQ, ROOT_CRT, "//"),
    Driver("qpsql", "Qt QPSQL", "C++", _qpsql, LIBPQ, ROOT_CRT, "//"),
)
