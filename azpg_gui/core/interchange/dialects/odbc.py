"""psqlODBC's strings (its documentation, ``config.html``; ``dlg_specific.c``)."""

import re
from collections.abc import Iterator
from typing import Final

from azpg_gui.core.interchange.dialects.keywords import gather_keywords
from azpg_gui.core.interchange.drivers import take_known, take_word_mode
from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.imported import ConcernCode, Imported, Kind
from azpg_gui.core.masking import without_secrets
from azpg_gui.core.sentences import printable, sentence

__all__ = ["read", "recognise"]

_KNOWN: Final = {
    "server": "host", "servername": "host", "port": "port", "database": "dbname", "uid": "user",
    "username": "user", "user": "user", "pwd": "password", "password": "password",
    "connecttimeout": "connect_timeout",
}  # fmt: skip
_SOURCES: Final = frozenset({"dsn", "filedsn"})
_PAIR: Final = re.compile(
    r"\s*;*\s*(?P<name>[A-Za-z][\w -]{0,50}?)\s*=\s*(?P<value>\{(?:[^}]|\}\})*\}|[^;]*)\s*(?=;|\Z)"
)
_DRIVER: Final = re.compile(r"(?:\A|;)\s*(?:driver|dsn)\s*=", re.IGNORECASE)
_SOURCE: Final = re.compile(r"(?:\A|;)\s*(?:file)?dsn\s*=", re.IGNORECASE)
_LOGIN: Final = re.compile(
    r";\s*(?:uid|pwd|user(?:name)?|password|server(?:name)?|database|sslmode)\s*=", re.IGNORECASE
)


def recognise(text: str) -> float:
    if _SOURCE.search(text) and _LOGIN.search(text):
        return 0.96
    if not _DRIVER.search(text):
        return 0.0
    return 0.98 if re.search(r"postgre|psqlodbc|pqopt", text, re.IGNORECASE) else 0.6


def read(text: str) -> Imported:
    """Raises UnreadableError."""
    gathering = Gathering(Kind.ODBC, program="psqlODBC")
    pairs = list(_pairs(gathering, text))
    options = [value for name, value in pairs if name.lower() == "pqopt"]
    source = next((value for name, value in pairs if name.lower() in _SOURCES), "")
    take_known(
        gathering,
        [(n, v) for n, v in pairs if n.lower() not in {"driver", "pqopt", *_SOURCES}],
        _KNOWN,
        own={"sslmode": take_word_mode},
        folded=lambda name: name.lower().replace(" ", ""),
    )
    for value in options:  # libpq's own settings
        gather_keywords(gathering, value)
    if source:
        _say_source(gathering, source)
    return gathering.finish()


def _say_source(gathering: Gathering, name: str) -> None:
    text = sentence(
        "“{name}” is an ODBC data source of one computer. What it holds is not in this string: "
        "server, database and TLS may stand there.",
        name=printable(name, limit=60) if without_secrets(name) == name else "…",
    )
    if not (gathering.values or gathering.secrets):
        gathering.refuse(text)
    gathering.concern(ConcernCode.AMBIGUOUS, text)


def _pairs(gathering: Gathering, text: str) -> Iterator[tuple[str, str]]:
    position, end = 0, len(text.rstrip("; \n\t"))
    while position < end:
        pair = _PAIR.match(text, position)
        if pair is None:
            gathering.refuse(
                sentence("Behind character {count} no setting begins.", count=position)
            )
        value = pair["value"].strip()
        is_placeholder = re.fullmatch(r"\{your[_ ]\w+\}", value) is not None
        if value.startswith("{") and not is_placeholder:
            value = value[1:-1].replace("}}", "}")
        yield pair["name"].strip(), value
        position = pair.end()
