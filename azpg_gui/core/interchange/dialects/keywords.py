"""libpq's keyword string (PostgreSQL documentation, 34.1.1.1), also with what stands beside it."""

import re
from collections.abc import Iterator
from typing import Final

from azpg_gui.core.connection.conninfo import ConninfoError, parse_conninfo
from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.imported import ConcernCode, Imported, Kind
from azpg_gui.core.interchange.repeated import say_repeated_keywords
from azpg_gui.core.sentences import printable, sentence

__all__ = ["gather_keywords", "is_keyword_string", "read", "recognise"]

_PAIR: Final = re.compile(
    r"\s*(?P<keyword>[A-Za-z_][\w.]{0,60})\s*=\s*"
    r"(?P<value>'(?:[^'\\]|\\.)*'|\{[^{}\n]*\};?|<[^<>\n]*>;?|(?:[^\s\\']|\\.)*)(?=[\s;]|\Z);?",
    re.DOTALL,
)
_USUAL: Final = frozenset({"host", "hostaddr", "port", "dbname", "user", "service", "sslmode"})
_FIRST: Final = re.compile(r"\s*([A-Za-z_]\w{0,60})\s*=\s*(?!=)")


def recognise(text: str) -> float:
    if not is_keyword_string(text):
        return 0.0
    return 0.9 if _FIRST.match(text) else 0.5


def is_keyword_string(text: str) -> bool:
    """It begins with ``keyword=``, and one of libpq's usual keywords stands in it."""
    if _FIRST.match(text) is None:
        return False
    found = {match[1] for match in re.finditer(r"(?:\A|[\s;'])([a-z]\w{1,30})\s*=", text[:4000])}
    return bool(found & _USUAL)


def read(text: str) -> Imported:
    """Raises UnreadableError."""
    gathering = Gathering(Kind.KEYWORDS, program="libpq")
    gather_keywords(gathering, text)
    return gathering.finish()


def gather_keywords(gathering: Gathering, text: str) -> None:
    """libpq's own reading; where it refuses, pair by pair: the Ruby string of Azure's PowerShell
    modules has a semicolon behind the host, and others have settings of their own.

    Raises:
        UnreadableError: something in it is no pair, or no value libpq could take.
    """
    try:
        values, secrets = parse_conninfo(text)
    except ConninfoError:
        _gather_pairs(gathering, text)
        return
    if values.get("host", "").endswith(";"):  # which is in no name
        _gather_pairs(gathering, text)
        return
    gathering.take_all({keyword: secret.reveal() for keyword, secret in secrets.items()})
    gathering.take_all(values)
    say_repeated_keywords(gathering, ((p["keyword"], _plain(p["value"])) for p in _pairs(text)))


def _pairs(text: str) -> Iterator[re.Match[str]]:
    """One behind the other, to the first place where none begins."""
    position = 0
    while (pair := _PAIR.match(text, position)) is not None and pair.end() > position:
        yield pair
        position = pair.end()


def _gather_pairs(gathering: Gathering, text: str) -> None:
    position, end = 0, len(text.rstrip())
    taken: list[tuple[str, str]] = []
    for pair in _pairs(text):
        taken.append(_without_semicolon(gathering, pair["keyword"], pair["value"]))
        gathering.take(*taken[-1])
        position = pair.end()
    if position < end:
        gathering.refuse(
            sentence(
                "Behind character {count} no setting begins. A value with blanks needs quotes "
                "around it.",
                count=position,
            )
        )
    say_repeated_keywords(gathering, taken)


def _plain(value: str) -> str:
    inside = value[1:-1] if value.startswith("'") else value
    return re.sub(r"\\(.)", r"\1", inside, flags=re.DOTALL)


def _without_semicolon(gathering: Gathering, keyword: str, value: str) -> tuple[str, str]:
    bare = _plain(value)
    if value.startswith("'"):
        return keyword, bare
    if bare.endswith(";"):
        gathering.concern(
            ConcernCode.AMBIGUOUS,
            sentence("The semicolon behind “{keyword}” was left out.", keyword=printable(keyword)),
            keyword,
        )
    return keyword, bare.rstrip(";")
