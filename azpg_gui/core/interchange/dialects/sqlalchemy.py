"""SQLAlchemy's URLs (its documentation, *Database URLs* and the PostgreSQL dialects): the driver
stands in the scheme, and decides what the query means."""

import re
from typing import Final

from azpg_gui.core.interchange.dialects.python import take_python_settings
from azpg_gui.core.interchange.driver_urls import gather_driver_url
from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.imported import Imported, Kind
from azpg_gui.core.interchange.literals import Entries, calls
from azpg_gui.core.sentences import sentence

__all__ = ["read", "recognise"]

_URL: Final = re.compile(r"postgres(?:ql)?\+\w{2,30}://[^\s\"'`]*", re.IGNORECASE)
_ENGINE: Final = re.compile(r"create_(?:async_)?engine\s*\(|SQLALCHEMY_DATABASE_URI")


def recognise(text: str) -> float:
    if _URL.match(text):
        return 1.0
    if _ENGINE.search(text) and re.search(r"postgres(?:ql)?(?:\+\w+)?://", text):
        return 0.96
    return 0.85 if _URL.search(text) else 0.0


def read(text: str) -> Imported:
    """Raises UnreadableError."""
    gathering = Gathering(Kind.SQLALCHEMY, program="SQLAlchemy")
    found = _URL.search(text) or re.search(r"postgres(?:ql)?://[^\s\"'`]*", text)
    if found is None:
        gathering.refuse(sentence("There is no postgresql:// in it."))
    gather_driver_url(gathering, found[0])
    for call in calls(text) if found.start() else []:
        given = call.arguments.named.get("connect_args")
        if isinstance(given, Entries):
            take_python_settings(gathering, given)
    return gathering.finish()
