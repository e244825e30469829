"""PHP's PDO (PHP manual, *PDO_PGSQL DSN*): ``pgsql:host=…;port=…;dbname=…;sslmode=…``, and Perl's
DBI, whose DSN is the same behind ``dbi:Pg:`` (DBD::Pg, *connect*)."""

import re
from typing import Final

from azpg_gui.core.interchange.dialects.keywords import gather_keywords
from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.imported import Imported, Kind
from azpg_gui.core.interchange.literal_values import (
    Call,
    Entries,
    Name,
    are_whole,
    text_of,
)
from azpg_gui.core.interchange.literals import calls
from azpg_gui.core.interchange.placeholders import GAP
from azpg_gui.core.interchange.string_literals import PHP
from azpg_gui.core.sentences import sentence

__all__ = ["gather_dsn", "is_dsn", "read", "recognise"]

_DSN: Final = re.compile(r"(?:pgsql|dbi:Pg):\s*[a-z]\w{1,30}\s*=", re.IGNORECASE)
_OTHER_ARGUMENTS: Final = frozenset({"username", "password", "options"})


def is_dsn(text: str) -> bool:
    return _DSN.match(text) is not None


def recognise(text: str) -> float:
    if is_dsn(text):
        return 1.0
    return 0.97 if _DSN.search(text) else 0.0


def read(text: str) -> Imported:
    """Raises UnreadableError."""
    gathering = Gathering(Kind.PDO, program="PDO")
    if is_dsn(text):
        gather_dsn(gathering, text)
        return gathering.finish()
    for call in calls(text, PHP):
        items = call.arguments.items
        if items and is_dsn(text_of(items[0])):
            if not are_whole(Entries(items[:1]), adds_by_dot=True):
                gathering.refuse(
                    sentence(
                        "Arguments are told apart by their order here, and a comma or a quotation "
                        "mark is wrong."
                    )
                )
            gather_dsn(gathering, text_of(items[0]))
            is_certain = are_whole(call.arguments, _OTHER_ARGUMENTS, adds_by_dot=True)
            gathering.told_by_order |= {"user"}
            for keyword, item in zip(("user", "password"), items[1:3], strict=False):
                gathering.take(keyword, _text_of(item) if is_certain else GAP)
            return gathering.finish()
    found = re.search(r"(?:pgsql|dbi:Pg):[^\"'\n]*", text, re.IGNORECASE)
    gather_dsn(gathering, found[0] if found else text)
    return gathering.finish()


def gather_dsn(gathering: Gathering, text: str) -> None:
    """PDO hands the DSN to libpq, its semicolons made blanks (``pdo_pgsql_handle_factory``).

    Raises:
        UnreadableError: a value libpq could not take.
    """
    driver, _, settings = text.partition(":")
    if driver.lower() == "dbi":
        settings = re.sub(r"\b(?:db|database)(?=\s*=)", "dbname", settings.partition(":")[2])
    if not settings.strip():
        gathering.refuse(sentence("There is no setting in it."))
    gather_keywords(gathering, " ".join(part.strip() for part in settings.split(";")))


def _text_of(item: object) -> str:
    if isinstance(item, str):
        return str(item)
    return GAP if isinstance(item, (Name, Call)) else ""
