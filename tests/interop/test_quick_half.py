"""The quick half of ``make interop``: four drivers, and what tells each level from the next."""

import json

import pytest

from azpg_gui.cli import main
from azpg_gui.core.strings.snippet import Level
from tests.interop.outcome import outcome_of
from tests.interop.running import program, run, version_of
from tests.interop.situations import Case, Situation, target

pytestmark = pytest.mark.postgres

SHOWN = {
    Level.ENCRYPTED: (Situation.NO_TLS, Situation.UNKNOWN_ISSUER),
    Level.CA: (Situation.WRONG_HOST, Situation.EXPIRED, Situation.MISSING_INTERMEDIATE),
    Level.FULL: (Situation.NASTY, Situation.WRONG_HOST, Situation.UNKNOWN_ISSUER),
}
CASES = [(level, situation) for level, several in SHOWN.items() for situation in several]


@pytest.mark.parametrize("driver", ["psql", "psycopg", "asyncpg", "node-postgres"])
@pytest.mark.parametrize(("level", "situation"), CASES)
def test_each_driver_does_what_its_string_says(
    driver: str, level: Level, situation: Situation, capsys: pytest.CaptureFixture[str]
) -> None:
    aim = target(situation)
    asked = ["strings", *aim.asked, "--for", driver, "--level", level.value, "--json"]
    assert main(asked) == 0
    (printed,) = json.loads(capsys.readouterr().out)["strings"]
    assert version_of(driver), "a driver that is not here was not tested"
    case = Case(driver, level, situation)
    assert outcome_of(case, run(program(driver), printed["text"], case, aim)).wrong == ""
