"""Every verdict has its looks in the dialog and its badge in the list."""

from datetime import UTC, datetime

import pytest

from azpg_gui.core.diagnosis.findings import Verdict
from azpg_gui.core.storage.last_results import LastResult
from azpg_gui.qt.profiles.badge import badge_of
from azpg_gui.qt.testing.verdict_header import _LOOKS


@pytest.mark.parametrize("verdict", list(Verdict))
def test_every_verdict_is_shown(verdict: Verdict) -> None:
    stage = "chain" if verdict is Verdict.FAILED else ""
    badge = badge_of(LastResult(verdict.value, stage, datetime.now(UTC)))
    sign, state = _LOOKS[verdict]
    assert (badge.sign, badge.state) == (sign, state)
    assert str(badge.text) != "not tested yet"
    # Green is for what was proven to the end, and for nothing else.
    assert (badge.state == "good") is (verdict is Verdict.ENCRYPTED_AND_PROVEN)
