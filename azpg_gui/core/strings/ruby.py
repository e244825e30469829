"""Ruby's pg, and Rails, which hands every keyword of libpq on to it."""

from typing import Final

from azpg_gui.core.sentences import sentence
from azpg_gui.core.strings import literals
from azpg_gui.core.strings.settings import LIBPQ, ROOT_CRT, libpq_values, password, tls_values
from azpg_gui.core.strings.snippet import Driver, Level, Server

__all__ = ["DRIVERS"]

_READ: Final = "ENV.fetch('PGPASSWORD')"
_ERB_READ: Final = "<%= ENV['PGPASSWORD'].to_json %>"


def _pg(server: Server, level: Level) -> str:
    values = libpq_values(server, level)
    values.pop("password", None)
    return "\n".join((
        "require 'pg'", "", "connection = PG.connect(",
        *[f"  {name}: {literals.ruby(value)}," for name, value in values.items()],
        f"  password: {password(server, literals.ruby, _READ)}", ")",
    ))  # fmt: skip


def _rails(server: Server, level: Level) -> str:
    values = {"host": server.host, "port": server.port, "database": server.dbname,
              "username": server.user, **tls_values(server, level)}  # fmt: skip
    return "\n".join((
        "production:", "  adapter: postgresql",
        *[f"  {name}: {_yaml(value)}" for name, value in values.items()],
        f"  password: {password(server, _yaml, _ERB_READ)}",
    ))  # fmt: skip


def _yaml(text: str) -> str:
    """The file goes through ERB before it is YAML: ``<%%`` is ERB's ``<%``."""
    return literals.yaml(text).replace("<%", "<%%")


DRIVERS: Final = (
    Driver("ruby-pg", "pg (Ruby)", "Ruby", _pg, LIBPQ, ROOT_CRT, "#"),
    Driver(
        "rails", "Rails", "Ruby", _rails, LIBPQ,
        sentence("A url or DATABASE_URL is merged over the file: an sslmode there replaces this."),
        "#", file="config/database.yml",
    ),
)  # fmt: skip
