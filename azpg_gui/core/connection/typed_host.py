"""What somebody put into a one-line field: a host name, or more than belongs there.

Decided before anything is shown elsewhere or saved: a password put there must not get further.
"""

import re
from enum import StrEnum
from ipaddress import IPv6Address
from typing import TYPE_CHECKING, Final

from azpg_gui.core.connection.shown_values import shown
from azpg_gui.core.secret import MASK, Secret, names_a_secret
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.fast_dataclass import dataclass
from azpg_gui.lazy import later

if TYPE_CHECKING:
    from azpg_gui.core import masking
else:
    masking = later("azpg_gui.core.masking")

__all__ = [
    "HostText",
    "Kind",
    "belongs_elsewhere",
    "holds_secret",
    "may_hold_secret",
    "read_host",
    "separated",
    "strings_in",
]

_URI: Final = re.compile(r"postgres(?:ql)?://([^/?]*)", re.IGNORECASE)
_URI_BEGUN: Final = re.compile(r"p(o(s(t(g(r(e(s(ql?)?)?)?)?)?)?)?)?:?/{0,2}\Z", re.IGNORECASE)
_BRACKET_BEGUN: Final = re.compile(r"\[[0-9a-f:.]*(%\w*)?\]?:?\Z", re.IGNORECASE)
_NO_PORT: Final = re.compile(r":(?!\d{0,5}(?:,|\Z))")
_KEYWORD: Final = re.compile(rf"[^\s;&?]+\s*=\s*['\"]?{MASK}['\"]?[;&]?[ ]*")
_BEFORE_SECRETS: Final = frozenset({"bearer", "set", "setenv", "export"})


class Kind(StrEnum):
    HOST = "host"
    STRING = "string"  # a connection string, to be read by libpq
    PARTS = "parts"  # host:port, user@host, user:password@host: each has a field of its own
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class HostText:
    """Attributes:
    host: the host name in it; the offer where it was refused.
    """

    kind: Kind
    host: str = ""
    user: str = ""
    password: Secret | None = None
    port: str = ""
    problem: Sentence | None = None


def read_host(text: str) -> HostText:
    """What stands in the field *Host*. Pure; libpq itself would look up any text as a name."""
    text = text.strip()
    if strings_in(text):
        return HostText(Kind.STRING)
    if "@" in text:
        return _with_login(text)
    for found, problem in (
        (";" in text, sentence("A host name has no “;”.")),
        (any(c.isspace() for c in text), sentence("A host name has no blanks.")),
    ):
        if found:
            first = text.replace(";", " ").split()
            return HostText(Kind.REFUSED, first[0] if first else "", problem=problem)
    return _with_port(text)


def _with_port(text: str) -> HostText:
    """host:port, also of several hosts; what else has a colon may be half of user:password@host."""
    items = text.split(",")
    if text.startswith("/") or all(_is_plain(item) for item in items):
        return HostText(Kind.HOST, text)
    pairs = [item.rpartition(":") for item in items]
    if all(name and _is_plain(name) and port.isdecimal() for name, _, port in pairs):
        hosts, ports = (",".join(p[i].strip() for p in pairs) for i in (0, 2))
        return HostText(Kind.PARTS, hosts, port=ports)
    return HostText(Kind.REFUSED, problem=sentence("A host name has no “:”."))


def _is_plain(host: str) -> bool:
    """A name, or an IPv6 address with or without its zone."""
    bare = host.strip().partition("%")[0]
    if ":" not in bare:
        return True
    try:
        IPv6Address(bare)
    except ValueError:
        return False
    return True


def _with_login(text: str) -> HostText:
    """The password may hold an @ itself: the host is what follows the last one."""
    login, _, rest = text.rpartition("@")
    parts = re.split("[:/]", login, maxsplit=1)
    user, password = parts[0], parts[1] if len(parts) > 1 else ""
    secret = Secret(password) if password else None
    inner = read_host(rest)
    if not rest or not login or inner.kind not in {Kind.HOST, Kind.PARTS}:
        offered = inner.host if inner.kind is Kind.HOST else ""
        problem = sentence("A host name has no “@”.")
        return HostText(Kind.REFUSED, offered, problem=problem, password=secret)
    return HostText(Kind.PARTS, inner.host, user, secret, inner.port)


def strings_in(text: str) -> bool:
    """A connection string, of libpq or of another driver: it may hold a password."""
    return "=" in text or "://" in text


def belongs_elsewhere(text: str) -> bool:
    """A connection string in a field that may hold an = of its own: a name, a user, a database."""
    return "://" in text or holds_secret(text)


def holds_secret(text: str) -> bool:
    """Something in ``text`` would be masked. What is masked stands behind a sign or one of four
    words; where there is neither, the patterns are not even loaded: the window shows without them.
    """
    words = text.casefold().split()
    if all(word.isalnum() for word in words) and _BEFORE_SECRETS.isdisjoint(words):
        return False
    return masking.without_secrets(text) != text


def may_hold_secret(text: str) -> bool:
    """A password may have been begun in *Host*: what stands there is not to be read from the
    screen, finished or not. A blank alone is a typing error."""
    if holds_secret(text):
        return True
    uri = _URI.match(text)
    if uri is not None:
        return _NO_PORT.search(re.sub(r"\[[^\]]*\]?", "", uri[1])) is not None
    if "=" in text or _URI_BEGUN.match(text) or _BRACKET_BEGUN.match(text):
        return False
    bare = "".join(text.split())
    visible = shown("host", bare)
    return visible != bare and visible.partition(MASK)[0] != bare


def separated(text: str) -> tuple[str, Secret | None]:
    """A string that could not be read, without its secrets; and the password, where it is one word
    that can be told from the rest."""
    shown = masking.without_secrets(text)
    if shown == text:
        return text, None
    before, _, after = shown.partition(MASK)
    secret = None
    if MASK not in after and text.startswith(before) and text.endswith(after):
        found = text[len(before) : len(text) - len(after)].strip("'\"")
        name = before.rstrip("= '\"").rpartition(" ")[2].rpartition(";")[2]
        is_password = "://" in before or names_a_secret(name)
        secret = Secret(found) if found and is_password else None
    bare = _KEYWORD.sub("", shown.replace(f":{MASK}@", "@"))
    return bare.replace(MASK, "").strip(), secret
