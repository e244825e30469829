"""``postgresql+driver://``: SQLAlchemy's URLs (its documentation, *Database URLs*, and that of its
PostgreSQL dialects). The driver stands in the scheme, and decides what the query means."""

from collections.abc import Sequence

from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.interchange.addresses import split_address, take_address
from azpg_gui.core.interchange.drivers import is_true, take_word_mode
from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.imported import ConcernCode
from azpg_gui.core.interchange.repeated import say_repeated_keywords
from azpg_gui.core.sentences import sentence

__all__ = ["gather_driver_url", "take_driver_settings"]


def gather_driver_url(gathering: Gathering, url: str) -> None:
    """Raises UnreadableError."""
    scheme, _, _ = url.partition("://")
    driver = scheme.partition("+")[2].lower()
    gathering.program = driver or gathering.program
    address = split_address(url)
    assert address is not None  # noqa: S101 - it begins with a scheme
    take_address(address, gathering)
    take_driver_settings(gathering, driver, address.query)


def take_driver_settings(
    gathering: Gathering, driver: str, query: Sequence[tuple[str, str]]
) -> None:
    """What stands behind the ``?``, for ``driver``. Raises UnreadableError."""
    several = [(name, value) for name, value in query if name not in {"host", "port"}]
    say_repeated_keywords(gathering, several, last_counts=False)
    hosts: list[tuple[str, str]] = []
    for name, value in query:
        if driver == "asyncpg" and name == "ssl":
            _take_asyncpg(gathering, value)
        elif driver == "asyncpg" and name == "sslmode":
            gathering.take(name, value)
            _say_asyncpg_has_ssl(gathering)
        elif name == "host":
            is_pair = value.count(":") == 1 and not value.startswith("[")
            host, _, port = value.partition(":") if is_pair else (value, "", "")
            hosts.append((host, port))
        else:
            gathering.take(name, value)
    # PGDialect._split_multihost_from_url: ?host=A:5432&host=B, a port for each host or none.
    gathering.take("host", ",".join(host for host, _ in hosts))
    if any(port for _, port in hosts):
        gathering.take("port", ",".join(port or "5432" for _, port in hosts))


def _say_asyncpg_has_ssl(gathering: Gathering) -> None:
    """SQLAlchemy hands the query on, and ``asyncpg.connect`` has no argument of that name."""
    gathering.concern(
        ConcernCode.AMBIGUOUS,
        sentence(
            "{program} takes ssl and refuses sslmode. What was meant was taken.", program="asyncpg"
        ),
        "sslmode",
    )


def _take_asyncpg(gathering: Gathering, value: str) -> None:
    """asyncpg's ``ssl``: one of libpq's modes, or true (``connect_utils``)."""
    if is_true(value):
        gathering.take_mode(SslMode.VERIFY_FULL)
        gathering.take_system_roots()
    else:
        take_word_mode(gathering, value)
