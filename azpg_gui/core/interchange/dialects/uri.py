"""libpq's URI (PostgreSQL documentation, 34.1.1.2), also as the Azure CLI prints it unescaped."""

import re
from collections.abc import Iterator
from typing import Final

from azpg_gui.core.connection.conninfo import ConninfoError, parse_conninfo
from azpg_gui.core.interchange.addresses import Address, split_address, take_address
from azpg_gui.core.interchange.dialects.prisma import is_prismas, take_prismas
from azpg_gui.core.interchange.drivers import is_true
from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.imported import Imported, Kind
from azpg_gui.core.interchange.repeated import say_repeated_keywords
from azpg_gui.core.sentences import sentence

__all__ = ["gather_uri", "read", "recognise"]

_URI: Final = re.compile(r"postgres(?:ql)?://", re.IGNORECASE)


def recognise(text: str) -> float:
    return 1.0 if _URI.match(text) else 0.0


def read(text: str) -> Imported:
    """Raises UnreadableError."""
    gathering = Gathering(Kind.URI, program="libpq")
    gather_uri(gathering, text)
    return gathering.finish()


def gather_uri(gathering: Gathering, text: str) -> None:
    """libpq's own reading; where it refuses, what can be read all the same: settings of other
    programs in the query, a raw @ or % in the password.

    Raises:
        UnreadableError: a value libpq could not take.
    """
    text = _URI.sub(lambda found: found[0].lower(), text, count=1)
    text = re.sub(r"\s*\n\s*", "", text)
    try:
        values, secrets = parse_conninfo(text)
    except ConninfoError:
        _gather_tolerantly(gathering, text)
        return
    gathering.take_all({keyword: secret.reveal() for keyword, secret in secrets.items()})
    gathering.take_all(values)
    address = split_address(text)
    if address is not None:
        say_repeated_keywords(gathering, _settings_of(address))


def _settings_of(address: Address) -> Iterator[tuple[str, str]]:
    """What stands before the query as what it means, then the query, which libpq reads last."""
    yield from (
        (keyword, value)
        for keyword, value in (
            ("host", ",".join(host for host, _ in address.hosts)),
            ("port", ",".join(filter(None, (port for _, port in address.hosts)))),
            ("dbname", address.path), ("user", address.user), ("password", address.password),
        )
        if value
    )  # fmt: skip
    for name, value in address.query:  # conninfo_uri_parse_params: ssl=true of old JDBC URLs
        yield ("sslmode", "require") if (name, value) == ("ssl", "true") else (name, value)


def _gather_tolerantly(gathering: Gathering, text: str) -> None:
    address = split_address(text)
    if address is None:
        gathering.refuse(sentence("It begins like a URI and is none."))
    take_address(address, gathering)
    query = dict(address.query)
    if is_prismas(query):
        take_prismas(gathering, query)
    say_repeated_keywords(gathering, _settings_of(address))
    for name, value in query.items():
        if name == "ssl" and is_true(value):  # conninfo_uri_parse_params: of old JDBC URLs
            gathering.take("sslmode", "require")
        else:
            gathering.take(name, value)
