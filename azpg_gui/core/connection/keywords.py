"""The keywords of the libpq in use, and how nothing of the environment gets past them."""

import os
from collections.abc import Mapping
from functools import cache
from typing import Final

from azpg_gui.core import libpq
from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.fast_dataclass import dataclass

__all__ = [
    "LEADING",
    "Keyword",
    "Traits",
    "known_keywords",
    "libpq_keywords",
    "spelled_out",
    "traits_of",
]


@dataclass(frozen=True, slots=True)
class Keyword:
    """One option of libpq: the variable and the compiled value behind a keyword.

    Attributes:
        label: libpq's own, for a dialog.
    """

    name: str
    variable: str
    compiled: str
    label: str = ""


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
            option.label.decode() if option.label else "",
        )
        for option in libpq.options(b"")
    )


def known_keywords() -> frozenset[str]:
    """Every keyword the libpq in use knows."""
    return frozenset(keyword.name for keyword in libpq_keywords())


@dataclass(frozen=True, slots=True)
class Traits:
    """What this program knows of a keyword beyond what libpq tells.

    Attributes:
        leads: shown before the others, in the order of the table.
        always: spelled out even where no variable names it.
        refuses_empty: what stands for "nothing set" where libpq takes no empty value for that
            (fe-connect.c, ``pqConnectOptions2`` and ``pqConnectDBComplete``).
        order: its values, the one that proves least first.
        default: what libpq does with an empty value.
        demands: without it libpq asks for less, or looks at less.
        free_text: any text may stand there, a setting of the server's that holds a secret included.
    """

    leads: bool = False
    always: bool = False
    refuses_empty: str = ""
    order: tuple[str, ...] = ()
    default: str = ""
    demands: bool = False
    free_text: bool = False


# What decides about TLS and the server comes first, in the order people think of it.
_TRAITS: Final = {
    "host": Traits(leads=True, always=True),
    "hostaddr": Traits(leads=True, always=True),
    "port": Traits(leads=True, always=True),
    "dbname": Traits(leads=True),
    "user": Traits(leads=True),
    "password": Traits(leads=True),
    "sslmode": Traits(
        leads=True, order=tuple(mode.value for mode in SslMode), default="prefer"
    ),
    "sslrootcert": Traits(leads=True),
    "sslcert": Traits(leads=True, demands=True),
    "sslkey": Traits(leads=True),
    "sslcrl": Traits(leads=True, demands=True),
    "sslcrldir": Traits(leads=True, demands=True),
    "sslnegotiation": Traits(leads=True),
    "ssl_min_protocol_version": Traits(
        leads=True, order=("TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"), default="TLSv1.2"
    ),
    "ssl_max_protocol_version": Traits(leads=True, default="TLSv1.3"),
    "sslcertmode": Traits(
        refuses_empty="allow", order=("disable", "allow", "require"), default="allow"
    ),
    "channel_binding": Traits(order=("disable", "prefer", "require"), default="prefer"),
    "gssencmode": Traits(order=("disable", "prefer", "require"), default="prefer"),
    "require_auth": Traits(demands=True),
    "target_session_attrs": Traits(default="any"),
    "connect_timeout": Traits(refuses_empty="0"),
    "min_protocol_version": Traits(refuses_empty="3.0"),
    "max_protocol_version": Traits(refuses_empty="3.0"),
    "options": Traits(free_text=True),
    "application_name": Traits(free_text=True),
    "fallback_application_name": Traits(free_text=True),
}  # fmt: skip
_NONE: Final = Traits()
LEADING: Final = tuple(name for name, traits in _TRAITS.items() if traits.leads)


def traits_of(keyword: str) -> Traits:
    return _TRAITS.get(keyword, _NONE)


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
        traits = traits_of(name)
        if traits.always or (keyword.variable and keyword.variable in os.environ):
            found[name] = keyword.compiled or traits.refuses_empty
    if service and "PGSERVICE" in os.environ:
        found["service"] = service
    return found
