"""The quick half of ``make interop``: six drivers, and what tells each level from the next."""

import json

import pytest

from azpg_gui.cli import main
from azpg_gui.core.strings.snippet import Level
from tests.interop.outcome import outcome_of
from tests.interop.quick.programs import COMMANDS, run_together
from tests.interop.running import version_of
from tests.interop.situations import Case, Situation, target

pytestmark = [pytest.mark.postgres, pytest.mark.xdist_group("drivers")]

SHOWN = {
    Level.ENCRYPTED: (Situation.NO_TLS, Situation.UNKNOWN_ISSUER),
    Level.CA: (Situation.WRONG_HOST, Situation.EXPIRED, Situation.MISSING_INTERMEDIATE),
    Level.FULL: (
        Situation.NASTY, Situation.PASSWORD_IN_IT, Situation.WRONG_HOST, Situation.UNKNOWN_ISSUER,
    ),
}  # fmt: skip
CASES = [(level, situation) for level, several in SHOWN.items() for situation in several]


@pytest.mark.parametrize("driver", list(COMMANDS))
def test_each_driver_does_what_its_strings_say(
    driver: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert version_of(driver), "a driver that is not here was not tested"
    cases = [Case(driver, level, situation) for level, situation in CASES]
    targets = {case: target(case.situation) for case in cases}
    texts = {}
    for case, aim in targets.items():
        asked = ["strings", *aim.asked, "--for", driver, "--level", case.level.value, "--json"]
        assert main(asked) == 0
        (printed,) = json.loads(capsys.readouterr().out)["strings"]
        texts[case] = printed["text"]
    ran = run_together(driver, texts, targets)
    outcomes = [outcome_of(case, one) for case, one in zip(cases, ran, strict=True)]
    assert [(one.case, one.wrong) for one in outcomes if one.wrong] == []
