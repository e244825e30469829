"""psqlODBC's strings (its documentation, ``config.html``; ``dlg_specific.c``)."""

import re
from collections.abc import Iterator
from typing import Final

from azpg_gui.core.interchange.dialects.keywords import gather_keywords
from azpg_gui.core.interchange.drivers import take_known, take_word_mode
from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.imported import Imported, Kind
from azpg_gui.core.sentences import sentence

__all__ = ["read", "recognise"]

_KNOWN: Final = {
    "server": "host", "servername": "host", "port": "port", "database": "dbname", "uid": "user",
    "username": "user", "user": "user", "pwd": "password", "password": "password",
    "connecttimeout": "connect_timeout",
}  # fmt: skip
_PAIR: Final = re.compile(
    r"\s*;*\s*(?P<name>[A-Za-z][\w -]{0,50}?)\s*=\s*(?P<value>\{(?:[^}]|\}\})*\}|[^;]*)\s*(?=;|\Z)"
)
_DRIVER: Final = re.compile(r"(?:\A|;)\s*(?:driver|dsn)\s*=", re.IGNORECASE)


def recognise(text: str) -> float:
    if not _DRIVER.search(text):
        return 0.0
    return 0.98 if re.search(r"postgre|psqlodbc|pqopt", text, re.IGNORECASE) else 0.6


def read(text: str) -> Imported:
    """Raises UnreadableError."""
    gathering = Gathering(Kind.ODBC, program="psqlODBC")
    pairs = list(_pairs(gathering, text))
    options = [value for name, value in pairs if name.lower() == "pqopt"]
    take_known(
        gathering,
        [(n, v) for n, v in pairs if n.lower() not in {"driver", "pqopt"}],
        _KNOWN,
        own={"sslmode": take_word_mode},
        folded=lambda name: name.lower().replace(" ", ""),
    )
    for value in options:  # libpq's own settings
        gather_keywords(gathering, value)
    return gathering.finish()


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
