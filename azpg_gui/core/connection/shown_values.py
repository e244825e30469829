"""What may be shown of a value: of a host or a port only what can be one.

A password that was typed, pasted or split into the wrong place is no host name and no port, and
nothing tells it from a typing error. So what does not fit the grammar of its place is hidden, where
it comes in; a connection with such a value is refused before anybody is asked for its address.
"""

import re
import unicodedata
from ipaddress import IPv6Address
from typing import TYPE_CHECKING, Final

from azpg_gui.core.secret import MASK, SECRET_KEYWORDS
from azpg_gui.lazy import later

if TYPE_CHECKING:
    from azpg_gui.core import masking
else:
    masking = later("azpg_gui.core.masking")

__all__ = ["is_host", "shown"]

_FOREIGN: Final = r"\s:/=;,@\"'“”‘’<>{}()\[\]&?#|\\•"  # in no name of a host
_NAME: Final = re.compile(rf"[^{_FOREIGN}]*\Z")
_BEGINNING: Final = re.compile(rf"[^{_FOREIGN}]*[{_FOREIGN}]?")
_SOCKET: Final = re.compile(r"[/@][\w./@+ -]*\Z")
_USER_AND_HOST: Final = re.compile(rf"[\w.+-]*@[^{_FOREIGN}]*\Z")
_WITH_PORT: Final = re.compile(r"(.*):\d{1,5}\Z", re.DOTALL)
_WEB_ADDRESS: Final = re.compile(r"\w+://[\w.-]+(:\d{1,5})?(/[\w./-]*)?\Z")
_BLANK_AT_A_DOT: Final = re.compile(r"\s+(?=[.-])|(?<=[.-])\s+")
# 5432, a slip of the finger beside it, a fraction, 0x1538; and what a URI makes of an IPv6 address
# without its brackets.
_PORT: Final = re.compile(
    r"\s*[+-]?(\d*\s*[A-Za-z]?|0[xX][\da-fA-F]*|\d+\.\d*|[\da-fA-F]*:[\da-fA-F:+-]*)\s*\Z"
)


def shown(keyword: str, value: str) -> str:
    """``value`` of one of libpq's keywords as far as it may be shown."""
    if keyword in SECRET_KEYWORDS:
        return MASK
    match keyword:
        case "host" | "hostaddr":
            return _hosts(value)
        case "port":
            return ",".join(item if _PORT.match(item) else MASK for item in value.split(","))
        case "dbname" | "user":
            return value if _is_one_word(value) or masking.without_secrets(value) == value else MASK
    return value


def _is_one_word(text: str) -> bool:
    """Letters, digits, _ and -: nothing ``masking`` looks for is written with these alone, and its
    patterns take 5 ms to compile."""
    return text.replace("_", "").replace("-", "").isalnum()


def is_host(text: str) -> bool:
    """A name, an address with or without its zone, or a folder of sockets; blanks around it do not
    count. Letters of every script are taken, and their wide forms for what they stand for."""
    bare = unicodedata.normalize("NFKC", text.strip())
    return bool(_NAME.match(bare) or _SOCKET.match(bare)) or _is_ipv6(bare)


def _hosts(value: str) -> str:
    """From the first item on that is no host everything is hidden, for a password may hold commas;
    but not the name behind the last @."""
    items = value.split(",")
    bad = next((n for n, item in enumerate(items) if not _may_be_shown(item)), None)
    if bad is None:
        return value
    beginning = _BEGINNING.match(unicodedata.normalize("NFKC", items[bad]))
    hidden = [(beginning[0] if beginning else "") + MASK, *[MASK] * (len(items) - bad - 1)]
    _, at, name = items[-1].rpartition("@")
    if at and _is_end(name):
        hidden[-1] = f"{hidden[-1]}@{name}"
    return ",".join([*items[:bad], *hidden])


def _is_end(name: str) -> bool:
    return is_host(name) or _WITH_PORT.match(name) is not None


def _may_be_shown(item: str) -> bool:
    if is_host(item):
        return True
    bare = _BLANK_AT_A_DOT.sub("", item.strip())
    with_port = _WITH_PORT.match(bare)
    name = with_port[1] if with_port else bare
    return (
        is_host(name)
        or _is_ipv6(name.removeprefix("[").removesuffix("]"))
        or _USER_AND_HOST.match(name) is not None
        or _WEB_ADDRESS.match(bare) is not None
    )


def _is_ipv6(text: str) -> bool:
    try:
        IPv6Address(text.partition("%")[0])
    except ValueError:
        return False
    return True
