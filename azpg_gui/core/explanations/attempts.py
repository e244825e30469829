"""One message taken apart into the attempts it tells of.

libpq tries every address of every host, and each with and without TLS (fe-connect.c,
PQconnectPoll); it prints one line for each. Under ``prefer`` the last line is the refusal of the
plaintext attempt, and the first one the cause.
"""

import re
from typing import Final, NamedTuple

from azpg_gui.core.explanations.languages import beginnings
from azpg_gui.core.explanations.matching import fits, normalised

__all__ = ["Part", "parts"]

_MOST: Final = 50
_SERVER: Final = re.compile(
    r'connection to server at "(?P<host>[\w.-]{1,253})"(?: \((?P<address>[0-9a-f.:%]{2,60})\))?, '
    r"port (?P<port>\d{1,5})"
)
# Where the next attempt begins within a line: libpq, psycopg, Python, Node.js.
_WITHIN_A_LINE: Final = re.compile(
    r"(?=connection to server (?:at|on socket) \")|(?=- host: ')|(?=\[Errno -?\d)"
    r"|(?=Error: connect E[A-Z])"
)
# pgx: "127.0.0.1:5432 (localhost): dial error".
_ADDRESS_FIRST: Final = re.compile(r"\s{0,8}\[?[0-9a-fA-F.:]{2,45}\]?:\d{1,5} \(")


class Part(NamedTuple):
    """Attributes:
    text: as it was printed.
    words: normalised, for the tables.
    begins: an attempt begins here; text before the first one is none.
    host, port: as libpq names them; empty where it does not.
    """

    text: str
    words: str
    begins: bool
    host: str = ""
    address: str = ""
    port: str = ""


def parts(text: str) -> tuple[Part, ...]:
    """The attempts in the order they were made; one where there is no sign of more."""
    lines = text.replace("\\n", "\n").replace("\\t", "\t").splitlines()
    pieces = [piece for line in lines for piece in _WITHIN_A_LINE.split(line) if piece.strip()]
    groups: list[list[str]] = []
    begin: list[bool] = []
    severe = False
    for piece in pieces:
        words = normalised(piece)
        fatal = any(fits(severity, words) for severity in beginnings().severities)
        starts = (
            any(fits(prefix, words) for prefix in beginnings().prefixes)
            or words.startswith(("- host: '", "[errno ", "error: connect e"))
            or _ADDRESS_FIRST.match(piece) is not None
            or (fatal and severe)
        )
        if not groups or (starts and len(groups) < _MOST):
            groups.append([])
            begin.append(starts)
            severe = False
        severe = severe or fatal
        begin[-1] = begin[-1] or fatal
        groups[-1].append(piece)
    return tuple(_part("\n".join(g), begins=b) for g, b in zip(groups, begin, strict=True))


def _part(text: str, *, begins: bool) -> Part:
    words = normalised(text)
    found = _SERVER.search(words)
    if found is None:
        return Part(text, words, begins)
    return Part(text, words, begins, found["host"], found["address"] or "", found["port"])
