"""A TARGET, keyword string or URI, read by libpq's own parser."""

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from azpg_gui.core import libpq
from azpg_gui.core.connection.keywords import known_keywords
from azpg_gui.core.secret import SECRET_KEYWORDS, Secret, names_a_secret
from azpg_gui.lazy import later

if TYPE_CHECKING:
    from azpg_gui.core import masking
else:  # for what could not be read; its patterns take 3 ms
    masking = later("azpg_gui.core.masking")

__all__ = [
    "ConninfoError",
    "conninfo_bytes",
    "format_conninfo",
    "known_keywords",
    "parse_conninfo",
]


class ConninfoError(Exception):
    """The string is not a connection string; the message is libpq's, without secrets."""


def parse_conninfo(text: str) -> tuple[dict[str, str], dict[str, Secret]]:
    """Values and secrets of a keyword string or URI (``PQconninfoParse``); none of an empty one.

    A lone host name is taken as ``host=NAME``: that is what a hurried user types. All else is
    libpq's to the byte.

    Raises:
        ConninfoError: what libpq did not understand, or what would show a part of a password as
            something else.
    """
    lone = text.strip()
    if lone and "=" not in lone and "://" not in lone and not any(c.isspace() for c in lone):
        return {"host": lone}, {}
    _refuse_split_passwords(text)
    _refuse_other_notations(text)
    try:
        options = libpq.options(_encoded(text))
    except Exception as error:
        raise ConninfoError(_without_secrets(str(error).strip(), text)) from None
    given = {o.keyword.decode(): _decoded(o.val) for o in options if o.val is not None}
    return (
        {keyword: value for keyword, value in given.items() if keyword not in SECRET_KEYWORDS},
        {keyword: Secret(value) for keyword, value in given.items() if keyword in SECRET_KEYWORDS},
    )


def _refuse_split_passwords(text: str) -> None:
    """A URI whose password holds a raw ``@`` or ``/``.

    ``conninfo_uri_parse_options`` ends user and password at the first ``@``, and looks for none
    behind the first ``/``: of ``postgresql://me:pa/ss@srv/db`` it makes the host ``me``, the port
    ``pa`` and the database ``ss@srv/db``. The whole string is refused, and nothing of it shown.
    """
    found = re.match(r"postgres(?:ql)?://([^/]*)(.*)", text, re.DOTALL)
    if found is None:
        return
    authority, rest = found.groups()
    if "@" not in authority:  # a ? may end it too
        authority, question, query = authority.partition("?")
        rest = question + query + rest
    path = rest.partition("?")[0]
    if authority.count("@") > 1:
        message = "the user name or password holds an @: write %40 in its place"
        raise ConninfoError(message)
    if ":" not in re.sub(r"\[[^\]]*\]", "", authority):
        return  # no password that could have been split
    ports = re.sub(r"\[[^\]]*\]", "", authority).partition(":")[2]
    halved = "@" in path or ("@" in rest and "@" not in authority and not _are_ports(ports))
    if halved:
        message = (
            "there is an @ behind a /: if the / belongs to the password, write %2F in its place; "
            "if the @ belongs to the database, write %40"
        )
        raise ConninfoError(message)


def _are_ports(text: str) -> bool:
    return all(part.partition(":")[2].isdigit() for part in f":{text}".split(",") if ":" in part)


def _refuse_other_notations(text: str) -> None:
    """Strings of ADO.NET and JDBC: libpq would take all of one for the value of its first keyword,
    and show it."""
    if re.match(r"jdbc:", text, re.IGNORECASE):
        message = "this is a JDBC URL: leave jdbc: out, and give user and password libpq's way"
        raise ConninfoError(message)
    found = re.match(r"([\w .-]+?)\s*=\s*[^'\s;]*;\s*[\w .-]+=", text)
    if found is not None and not names_a_secret(found[1]):
        message = (
            "the parts are divided by semicolons, as in ADO.NET or ODBC: libpq's are divided by "
            "blanks, host=NAME dbname=NAME user=NAME"
        )
        raise ConninfoError(message)


def _without_secrets(message: str, text: str) -> str:
    """libpq quotes parts of what it could not parse, and with a stray ``@`` or an unquoted blank
    that can be a password. The quoted part is dropped wherever the string may hold one."""
    keywords = re.findall(r"([^\s=;&?]+)\s*=", text)
    may_hold_one = "@" in text or any(map(names_a_secret, keywords))
    quotes = '"' in message.replace('missing "="', "")
    first = next(filter(names_a_secret, keywords), None)
    if message == f'invalid connection option "{first}"':
        return message  # the keyword itself, and not what was left of a value with blanks
    if not (may_hold_one and quotes):
        return masking.without_secrets(message)
    if message.startswith('missing "="'):
        return 'missing "=" in connection info string: a value with blanks needs quotes around it'
    return message.partition('"')[0].rstrip(" :")


def format_conninfo(values: Mapping[str, str]) -> str:
    """A keyword string: every value quoted where libpq needs it, empty ones included."""
    return " ".join(f"{keyword}={_quoted(value)}" for keyword, value in values.items())


def conninfo_bytes(values: Mapping[str, str]) -> bytes:
    """The same for libpq: a value from the system that is not UTF-8 is passed on as it came."""
    return _encoded(format_conninfo(values))


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")


def _decoded(value: bytes) -> str:
    return value.decode("utf-8", "surrogateescape")


def _quoted(value: str) -> str:
    if value.split() == [value] and "'" not in value and "\\" not in value:
        return value
    escaped = value.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"
