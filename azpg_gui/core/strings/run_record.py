"""Which snippets were run by their own drivers, and when: ``make interop`` writes it down."""

import json
from collections.abc import Mapping
from functools import cache
from typing import Final

from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.core.strings.snippet import Auth, Level, Snippet
from azpg_gui.fast_dataclass import dataclass
from azpg_gui.resources import resource

__all__ = ["RECORD", "DriverRun", "run_of", "was_run"]

RECORD: Final = "strings-run.json"


@dataclass(frozen=True, slots=True)
class DriverRun:
    """Attributes:
    version: of the driver.
    server: version of PostgreSQL.
    date: as in ISO 8601.
    levels: at which every situation went as it has to.
    """

    version: str
    server: str
    date: str
    levels: frozenset[Level]


@cache
def _record() -> Mapping[str, DriverRun]:
    read = json.loads(resource(RECORD).read_text("utf-8"))
    return {
        name: DriverRun(
            one["version"], read["server"], read["date"], frozenset(map(Level, one["levels"]))
        )
        for name, one in read["drivers"].items()
    }


def run_of(made: Snippet) -> DriverRun | None:
    """None where no run is recorded, or not every situation went as it has to. With a token nothing
    was run: that takes an account of Azure. ``docs/drivers.md`` says the same."""
    if made.auth is Auth.ENTRA:
        return None
    found = _record().get(made.driver.name)
    return found if found is not None and made.level in found.levels else None


def was_run(made: Snippet) -> Sentence:
    if made.auth is Auth.ENTRA:
        return sentence("Not run: a token takes an account of Azure.")
    found = run_of(made)
    if found is None:
        return sentence("Not run: no run of {title} is recorded.", title=made.driver.title)
    return sentence(
        "{title} {version}, PostgreSQL {server}, {date}: {seen}",
        title=made.driver.title,
        version=found.version,
        server=found.server,
        date=found.date,
        seen=_seen(made.level),
    )


def _seen(level: Level) -> Sentence:
    match level:
        case Level.ENCRYPTED:
            return sentence("connects with TLS, and refuses a server that has none")
        case Level.CA:
            return sentence(
                "connects; refuses a server without TLS, an unknown issuer, an expired "
                "certificate, a missing intermediate"
            )
        case Level.FULL:
            return sentence(
                "connects; refuses a server without TLS, an unknown issuer, an expired "
                "certificate, a missing intermediate, another host's certificate"
            )
