"""Every verdict has its looks and its badge; the session tab says how the user was let in."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from azpg_gui.core.probe.evidence.login import Auth, LoginEvidence
from azpg_gui.core.probe.evidence.session import Notice, SessionEvidence
from azpg_gui.core.storage.last_results import LastResult
from azpg_gui.core.storage.stored_words import stage_of, verdict_of
from azpg_gui.core.vocabulary import Stage, Verdict
from azpg_gui.practice.scenarios import Scenario
from azpg_gui.qt.check.session_tab import SessionTab
from azpg_gui.qt.widgets.badge import LOOKS, badge_of
from tests.support.practice import checked, practice_server
from tests.support.reports import PASSED, attempt, parameters, report


@pytest.mark.parametrize("verdict", list(Verdict))
def test_every_verdict_is_shown(verdict: Verdict) -> None:
    stage = "chain" if verdict is Verdict.FAILED else ""
    badge = badge_of(LastResult(verdict, stage, datetime.now(UTC)))
    sign, state = LOOKS[verdict]
    assert (badge.sign, badge.state) == (sign, state)
    assert str(badge.text) != "not tested yet"
    # Green is for what was proven to the end, and for nothing else.
    assert (badge.state == "good") is (verdict is Verdict.ENCRYPTED_AND_PROVEN)


@pytest.mark.parametrize(
    ("verdict", "stage", "text"),
    [
        ("failed", "", "failed"),
        ("failed", "a stage of tomorrow", "failed"),
        ("a verdict of tomorrow", "", "result not known"),
    ],
)
def test_what_was_tested_is_not_called_untested(verdict: str, stage: str, text: str) -> None:
    badge = badge_of(LastResult(verdict_of(verdict), stage_of(stage), datetime.now(UTC)))
    assert str(badge.text) == text
    assert badge.state != "good"


@pytest.mark.postgres
def test_the_session_tab_says_how_the_user_was_let_in(qtbot: QtBot) -> None:
    server = practice_server(Scenario.CLIENT_CERTIFICATE)
    result = checked(server)
    tab = SessionTab()
    qtbot.addWidget(tab)
    for _ in range(2):  # what an earlier run showed is gone
        tab.show_report(result.report)
    names = [found for found in tab.findChildren(QLabel) if found.buddy() is not None]
    facts = {name.text(): name.buddy().text() for name in names}  # type: ignore[attr-defined]
    assert facts["Signed in by"] == "SCRAM-SHA-256 with channel binding"
    assert facts["Client certificate"] == "asked for and presented"
    assert "/CN=practice, serial number " in facts["Client certificate the server saw"]


def test_words_of_a_server_are_text_in_the_session_tab(qtbot: QtBot) -> None:
    notice = Notice("WARNING", "01000", "<b>bold</b>", "<a href='http://evil.test'>x</a>")
    done = attempt(connected=True, auth=Auth.PASSED, message="")
    session = SessionEvidence("19", None, None, 1.0, notices=(notice,))
    made = report(
        parameters(),
        (Stage.LOGIN, PASSED, LoginEvidence((done,))),
        (Stage.SESSION, PASSED, session),
    )
    tab = SessionTab()
    qtbot.addWidget(tab)
    tab.show_report(made)
    (shown,) = (w for w in tab.findChildren(QLabel) if "bold" in w.text())
    assert shown.textFormat() == Qt.TextFormat.PlainText
    assert shown.text().startswith("WARNING 01000: <b>bold</b> DETAIL: ")
