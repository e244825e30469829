"""``postgresql+driver://``: SQLAlchemy's URLs (its documentation, *Database URLs*, and that of its
PostgreSQL dialects). The driver stands in the scheme, and decides what the query means."""

from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.interchange.addresses import split_address, take_address
from azpg_gui.core.interchange.drivers import is_true, take_word_mode
from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.repeated import say_repeated_keywords

__all__ = ["gather_driver_url"]


def gather_driver_url(gathering: Gathering, url: str) -> None:
    """Raises UnreadableError."""
    scheme, _, _ = url.partition("://")
    driver = scheme.partition("+")[2].lower()
    gathering.program = driver or gathering.program
    address = split_address(url)
    assert address is not None  # noqa: S101 - it begins with a scheme
    take_address(address, gathering)
    several = [(name, value) for name, value in address.query if name not in {"host", "port"}]
    say_repeated_keywords(gathering, several, last_counts=False)
    for name, value in address.query:
        if driver == "asyncpg" and name == "ssl":
            _take_asyncpg(gathering, value)
        elif name == "host" and value.count(":") == 1 and not value.startswith("["):
            host, _, port = value.partition(":")  # ?host=a:5432&host=b:5432
            gathering.take("host", ",".join(filter(None, [gathering.values.get("host"), host])))
            gathering.take("port", ",".join(filter(None, [gathering.values.get("port"), port])))
        else:
            gathering.take(name, value)


def _take_asyncpg(gathering: Gathering, value: str) -> None:
    """asyncpg's ``ssl``: one of libpq's modes, or true (``connect_utils``)."""
    if is_true(value):
        gathering.take_mode(SslMode.VERIFY_FULL)
        gathering.take_system_roots()
    else:
        take_word_mode(gathering, value)
