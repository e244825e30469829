"""A setting that is given twice: which value counts, and that there was another."""

from collections.abc import Container, Hashable, Iterable
from typing import NamedTuple

from azpg_gui.core.connection.keywords import known_keywords
from azpg_gui.core.interchange.driver_settings import is_driver_setting
from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.imported import ConcernCode
from azpg_gui.core.sentences import printable, sentence

__all__ = ["Given", "say_repeated", "say_repeated_keywords"]


class Given(NamedTuple):
    """Attributes:
    meaning: equal for names of one setting.
    keyword: libpq's for it; empty where it has none.
    """

    name: str
    value: str
    meaning: Hashable
    keyword: str = ""


def say_repeated(
    gathering: Gathering, settings: Iterable[Given], *, last_counts: bool = True
) -> None:
    """Every setting with two different values.

    The last counts in libpq (``conninfo_storeval``), pgjdbc (``Driver.parseURL``:
    ``Properties.setProperty``), Npgsql (``DbConnectionStringBuilder`` sets name by name, synonyms
    of one property too), psqlODBC (``dconn_get_attributes``), pg-connection-string and R2DBC.

    Args:
        last_counts: in the program too; in SQLAlchemy there is then a tuple of all.
    """
    before: dict[Hashable, Given] = {}
    for given in settings:
        first = before.get(given.meaning)
        before[given.meaning] = given
        if first is None or first.value == given.value:
            continue
        if not last_counts:
            text = sentence(
                "“{name}” is set more than once; the last value was taken.", name=given.name
            )
        elif first.name.lower() == given.name.lower():
            text = sentence(
                "“{name}” is given more than once with different values; the last was taken, as "
                "{program} does.",
                name=printable(given.name, limit=40), program=gathering.program,
            )  # fmt: skip
        else:
            text = sentence(
                "“{first}” and “{second}” are the same setting and have different values; the last "
                "was taken, as {program} does.",
                first=printable(first.name, limit=40), second=printable(given.name, limit=40),
                program=gathering.program,
            )  # fmt: skip
        gathering.concern(ConcernCode.AMBIGUOUS, text, given.keyword)


def say_repeated_keywords(
    gathering: Gathering,
    pairs: Iterable[tuple[str, str]],
    also: Container[str] = (),
    *,
    last_counts: bool = True,
) -> None:
    """The same of settings that have one name each. What is no name of a setting may be a piece of
    a damaged password, and is not named.

    Args:
        also: names of the program's own.
    """
    known = known_keywords()
    say_repeated(
        gathering,
        (
            Given(name, value, name, name if name in known else "")
            for name, value in pairs
            if name in known or name in also or is_driver_setting(name)
        ),
        last_counts=last_counts,
    )
