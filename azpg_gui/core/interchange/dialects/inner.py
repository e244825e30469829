"""Strings inside of something else: a variable's value, an argument, a property."""

import re
from collections.abc import Mapping
from typing import Final

from azpg_gui.core.interchange.dialects import ado_net, jdbc, keywords, pdo, r2dbc, uri
from azpg_gui.core.interchange.driver_urls import gather_driver_url
from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.wrapping import unquoted
from azpg_gui.core.sentences import sentence

__all__ = ["gather_any", "gather_with", "is_string"]

_DRIVER: Final = re.compile(r"postgres(?:ql)?\+[^\W_]+://", re.IGNORECASE)


def is_string(text: str) -> bool:
    """Whether ``text`` is a connection string of a dialect that needs no program around it."""
    return (
        _scheme_of(text) != "" or ado_net.recognise(text) > 0.9 or keywords.is_keyword_string(text)
    )


def gather_any(gathering: Gathering, text: str) -> None:
    """The values of ``text``, whichever of the plain dialects it is.

    Raises:
        UnreadableError: none, or a value libpq could not take.
    """
    text = unquoted(text)
    match _scheme_of(text):
        case "jdbc":
            gathering.program = jdbc.PROGRAM
            jdbc.gather_jdbc(gathering, text)
        case "r2dbc":
            r2dbc.gather_r2dbc(gathering, text)
        case "driver":
            gather_driver_url(gathering, text)
        case "uri":
            uri.gather_uri(gathering, text)
        case "pdo":
            pdo.gather_dsn(gathering, text)
        case _ if ado_net.recognise(text) > 0.9:
            gathering.program = "Npgsql"
            ado_net.gather_ado_net(gathering, text)
        case _ if keywords.is_keyword_string(text):
            keywords.gather_keywords(gathering, text)
        case _:
            gathering.refuse(sentence("It is no connection string of a known kind."))


def gather_with(gathering: Gathering, url: str, beside: Mapping[str, str]) -> None:
    """A URL of Java's, and properties of the driver that are given beside it.

    Raises:
        UnreadableError: it is none, or a value libpq could not take.
    """
    url = unquoted(url)
    match _scheme_of(url):
        case "jdbc":
            jdbc.gather_jdbc(gathering, url, beside)
        case "r2dbc":
            gathering.program = r2dbc.PROGRAM
            r2dbc.gather_r2dbc(gathering, url, beside)
        case _:  # Quarkus' reactive.url
            gather_any(gathering, url.removeprefix("vertx-reactive:"))
            for name, value in beside.items():
                gathering.take(name, value)


def _scheme_of(text: str) -> str:
    if jdbc.recognise(text) == 1.0:
        return "jdbc"
    if r2dbc.recognise(text) == 1.0:
        return "r2dbc"
    if uri.recognise(text):
        return "uri"
    if pdo.is_dsn(text):
        return "pdo"
    return "driver" if _DRIVER.match(text) else ""
