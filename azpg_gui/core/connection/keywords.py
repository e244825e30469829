"""The keywords of the libpq in use, and how nothing of the environment gets past them."""

import os
from collections.abc import Mapping
from functools import cache
from typing import Final

from azpg_gui.core import libpq
from azpg_gui.values import dataclass

__all__ = ["Keyword", "known_keywords", "libpq_keywords", "spelled_out"]


@dataclass(frozen=True, slots=True)
class Keyword:
    """One option of libpq: the variable and the compiled value behind a keyword."""

    name: str
    variable: str
    compiled: str


@cache
def libpq_keywords() -> tuple[Keyword, ...]:
    """Every option, in libpq's order.

    From ``PQconninfoParse`` of nothing: ``PQconndefaults`` would look ``PGSERVICE`` up, which may
    read a pipe or ask a directory server.
    """
    return tuple(
        Keyword(
            option.keyword.decode(),
            option.envvar.decode() if option.envvar else "",
            option.compiled.decode() if option.compiled else "",
        )
        for option in libpq.options(b"")
    )


def known_keywords() -> frozenset[str]:
    """Every keyword the libpq in use knows."""
    return frozenset(keyword.name for keyword in libpq_keywords())


# What libpq does where nothing is set. Most take an empty value for that; these refuse one
# (fe-connect.c, ``pqConnectOptions2`` and ``pqConnectDBComplete``).
_NOTHING_SET: Final = {
    "connect_timeout": "0",
    "sslcertmode": "allow",
    "min_protocol_version": "3.0",
    "max_protocol_version": "3.0",
}
_ALWAYS: Final = ("host", "hostaddr", "port")


def spelled_out(values: Mapping[str, str], service: str) -> dict[str, str]:
    """``values``, and every keyword that libpq would otherwise take from the environment of this
    process, set to what it does where nothing is set.

    libpq looks at a variable only for a keyword that was not given, however empty
    (``conninfo_add_defaults``). ``PGSERVICE`` alone cannot be emptied: then the service whose
    values these are is named, which adds nothing to them.

    Args:
        service: that the values were made with; empty for none.
    """
    found = dict(values)
    for keyword in libpq_keywords():
        name = keyword.name
        if name in found or name == "service":
            continue
        if name in _ALWAYS or (keyword.variable and keyword.variable in os.environ):
            found[name] = keyword.compiled or _NOTHING_SET.get(name, "")
    if service and "PGSERVICE" in os.environ:
        found["service"] = service
    return found
