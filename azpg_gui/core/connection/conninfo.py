"""A TARGET, keyword string or URI, read by libpq's own parser."""

from collections.abc import Mapping

from psycopg import pq

from azpg_gui.core.secret import SECRET_KEYWORDS, Secret

__all__ = ["ConninfoError", "format_conninfo", "known_keywords", "parse_conninfo"]


class ConninfoError(Exception):
    """The string is not a connection string; the message is libpq's, without secrets."""


def parse_conninfo(text: str) -> tuple[dict[str, str], dict[str, Secret]]:
    """Values and secrets of a keyword string or URI (``PQconninfoParse``).

    A lone host name is taken as ``host=NAME``: that is what a hurried user types.

    Raises:
        ConninfoError: what libpq did not understand.
    """
    text = text.strip()
    if not text:
        message = "the connection string is empty"
        raise ConninfoError(message)
    if "=" not in text and "://" not in text and not any(c.isspace() for c in text):
        text = f"host={text}"
    scheme, uri, rest = text.partition("://")
    authority = rest.partition("?")[0].partition("/")[0] if uri else ""
    if scheme in {"postgresql", "postgres"} and authority.count("@") > 1:
        # libpq ends the user name at the first @ and takes the rest, password included, for host
        # and port: postgresql://me@srv:secret@host:5432/db has the port "secret@host:5432".
        message = "the user name or password holds an @: write %40 in its place"
        raise ConninfoError(message)
    try:
        options = pq.Conninfo.parse(text.encode())
    except Exception as error:
        raise ConninfoError(_without_secrets(str(error).strip(), text)) from None
    given = {
        o.keyword.decode(): o.val.decode("utf-8", "replace") for o in options if o.val is not None
    }
    return (
        {keyword: value for keyword, value in given.items() if keyword not in SECRET_KEYWORDS},
        {keyword: Secret(value) for keyword, value in given.items() if keyword in SECRET_KEYWORDS},
    )


def _without_secrets(message: str, text: str) -> str:
    """libpq quotes parts of what it could not parse, and with a stray ``@`` that can be a password.

    The quoted part is dropped wherever the string may hold one.
    """
    may_hold_password = "password" in text or ("://" in text and "@" in text)
    return (
        message.partition('"')[0].rstrip(" :") if may_hold_password and '"' in message else message
    )


def known_keywords() -> frozenset[str]:
    """Every keyword the libpq in use knows (``PQconndefaults``)."""
    return frozenset(option.keyword.decode() for option in pq.Conninfo.get_defaults())


def format_conninfo(values: Mapping[str, str]) -> str:
    """A keyword string: every value quoted where libpq needs it, empty ones included."""
    return " ".join(f"{keyword}={_quoted(value)}" for keyword, value in values.items())


def _quoted(value: str) -> str:
    if value and not any(c.isspace() or c in "'\\" for c in value):
        return value
    escaped = value.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"
