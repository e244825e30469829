"""``scheme://user:password@host:port,host:port/path?name=value``, as far as people write it.

libpq's own grammar (``conninfo_uri_parse_options``) is libpq's business; this reads what other
drivers take, and what the Azure CLI prints without escaping anything.
"""

import re
from typing import Final
from urllib.parse import unquote, unquote_plus

from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.imported import ConcernCode
from azpg_gui.core.sentences import sentence
from azpg_gui.fast_dataclass import dataclass

__all__ = ["Address", "split_address", "take_address"]

_SCHEME: Final = re.compile(r"[A-Za-z][\w+.:-]{0,60}?://")
_PORT: Final = re.compile(r":(\d{0,10})\Z")
_BAD_PERCENT: Final = re.compile(r"%(?![0-9A-Fa-f]{2})")


@dataclass(frozen=True, slots=True)
class Address:
    """Attributes:
    hosts: (host, port), the port empty where none is given.
    query: names and values in their order.
    odd: the user name or the password holds a character that should have been escaped.
    """

    user: str = ""
    password: str = ""
    hosts: tuple[tuple[str, str], ...] = ()
    path: str = ""
    query: tuple[tuple[str, str], ...] = ()
    odd: bool = False


def split_address(text: str, *, login: bool = True) -> Address | None:
    """The parts, their percent-encoding taken out; None for what has no scheme.

    Args:
        login: user and password stand before the host. In JDBC they do not, and a + is a blank.
    """
    scheme = _SCHEME.match(text)
    if scheme is None:
        return None
    rest = text[scheme.end() :].partition("#")[0] if "@" not in text else text[scheme.end() :]
    before_query = rest.partition("?")[0]
    at = before_query.rfind("@") if login else -1
    if login and at < 0 and re.match(r"[^/?@\[]*:[^/?@]*[^\d/?@,:][^/?@]*\?", rest):
        at = rest.rfind("@")  # a question mark in the password: what looks like a port is none
    user, colon, password = rest[: max(at, 0)].partition(":")
    behind = rest[at + 1 :]
    place, question, query = behind.partition("?")
    authority, _, path = place.partition("/")
    odd = any(c in user + password for c in "@/?#") or bool(_BAD_PERCENT.search(user + password))
    decoded = unquote if login else unquote_plus
    pairs = [pair.partition("=")[::2] for pair in query.split("&") if pair and question]
    return Address(
        unquote(user),
        unquote(password) if colon else "",
        tuple(_host_and_port(item) for item in authority.split(",")),
        unquote(path),
        tuple((decoded(name.strip()), decoded(value.strip())) for name, value in pairs),
        odd,
    )


def _host_and_port(text: str) -> tuple[str, str]:
    host, port = text, ""
    if not text.startswith("["):
        found = _PORT.search(text)
        host, _, port = text.rpartition(":") if found or text.count(":") == 1 else (text, "", "")
    elif "]" in text:
        host, _, port = text[1:].partition("]")
        port = port.removeprefix(":")
    return unquote(host), port


def take_address(address: Address, gathering: Gathering) -> None:
    """Hosts, ports, database, user and password of ``address``."""
    gathering.take("host", ",".join(host for host, _ in address.hosts))
    ports = [port for _, port in address.hosts]
    if any(ports):
        same = ports[0] if len(set(ports)) == 1 else ",".join(port or "5432" for port in ports)
        gathering.take("port", same)
    gathering.take("dbname", address.path)
    gathering.take("user", address.user)
    gathering.take("password", address.password)
    if address.odd:
        gathering.concern(
            ConcernCode.AMBIGUOUS,
            sentence(
                "The user name or the password holds a character that belongs percent-encoded "
                "(%40 for @, %2F for /, %25 for %). Everything up to the last @ was taken as user "
                "and password."
            ),
            "user",
        )
