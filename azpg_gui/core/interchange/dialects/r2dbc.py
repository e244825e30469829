"""R2DBC (r2dbc-postgresql's README, *Getting Started* and *Connection properties*)."""

import re
from collections.abc import Mapping
from typing import Final

from azpg_gui.core.interchange.addresses import split_address, take_address
from azpg_gui.core.interchange.drivers import (
    is_true,
    take_known,
    take_options,
    take_word_mode,
)
from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.imported import ConcernCode, Imported, Kind
from azpg_gui.core.interchange.repeated import say_repeated_keywords
from azpg_gui.core.sentences import sentence

__all__ = ["PROGRAM", "gather_r2dbc", "read", "recognise"]

PROGRAM: Final = "r2dbc-postgresql"
_URL: Final = re.compile(r"r2dbcs?:(?:pool:)?postgres(?:ql)?://[^\s\"'`]*", re.IGNORECASE)
_KNOWN: Final = {
    "username": "user", "user": "user", "password": "password", "database": "dbname",
    "sslRootCert": "sslrootcert", "sslCert": "sslcert", "sslKey": "sslkey",
    "sslPassword": "sslpassword", "applicationName": "application_name", "options": "options",
    "host": "host", "port": "port",
}  # fmt: skip


def recognise(text: str) -> float:
    if _URL.match(text):
        return 1.0
    return 0.8 if _URL.search(text) else 0.0


def read(text: str) -> Imported:
    """Raises UnreadableError."""
    gathering = Gathering(Kind.R2DBC, program=PROGRAM)
    found = _URL.search(text)
    if found is None:
        gathering.refuse(sentence("There is no r2dbc:postgresql: in it."))
    gather_r2dbc(gathering, found[0])
    return gathering.finish()


def gather_r2dbc(gathering: Gathering, url: str, beside: Mapping[str, str] | None = None) -> None:
    """
    Args:
        beside: options that are given beside the URL, and count where it says nothing.

    Raises:
        UnreadableError: a value libpq could not take.
    """
    scheme = url.partition("//")[0].lower()
    address = split_address("postgresql://" + url.partition("//")[2])
    assert address is not None  # noqa: S101 - it begins with a scheme
    take_address(address, gathering)
    say_repeated_keywords(gathering, address.query, also={*_KNOWN, "sslMode"})
    query = {**(beside or {}), **dict(address.query)}
    if address.user or address.password:
        query = {k: v for k, v in query.items() if k not in {"user", "username", "password"}}
    mode, ssl = query.pop("sslMode", ""), query.pop("ssl", "")
    if mode.lower() == "tunnel":
        # SSLMode.TUNNEL: TLS from the first byte, the server not verified.
        gathering.take("sslmode", "require")
        gathering.take("sslnegotiation", "direct")
    elif mode:
        take_word_mode(gathering, mode)
    elif is_true(ssl) or scheme.startswith("r2dbcs"):
        gathering.take("sslmode", "verify-full")
        gathering.concern(
            ConcernCode.TRANSLATED,
            sentence("ssl=true is verify-full in {program}.", program=gathering.program),
            "sslmode",
        )
    take_known(
        gathering, query.items(), _KNOWN,
        own={
            "schema": lambda g, v: take_options(g, "search_path", v),
            "connectTimeout": _timeout,
        },
    )  # fmt: skip
    gathering.take_system_roots()


def _timeout(gathering: Gathering, value: str) -> None:
    """An ISO 8601 duration."""
    found = re.fullmatch(r"PT(?:(\d{1,4})M)?(?:(\d{1,6})S)?", value)
    if found is None or not (found[1] or found[2]):
        gathering.unknown("connectTimeout", value)
        return
    gathering.take("connect_timeout", str(int(found[1] or 0) * 60 + int(found[2] or 0)))
