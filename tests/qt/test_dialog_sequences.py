"""One dialog, several servers one after the other: each result stands alone."""

from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from azpg_gui.core.connection.given_values import with_settings
from azpg_gui.core.connection.profile import Profile, Trust
from azpg_gui.practice.scenarios import Scenario
from azpg_gui.qt import TestDialog
from azpg_gui.qt.check.finding_card import FindingCard
from tests.support.practice import practice_server

pytestmark = pytest.mark.postgres


@dataclass(frozen=True)
class Step:
    """One run: the server, what is changed for it, and what must be on the screen after it."""

    scenario: Scenario
    headline: str
    tabs: tuple[str, ...]
    front: str
    changes: tuple[tuple[str, str], ...] = ()
    cards: int = 0


ALL = ("Session", "Certificate", "All modes", "Other clients", "Settings", "Messages")
NO_SESSION = ALL[1:]
NO_TLS = ALL[2:]
NOT_REACHED = ALL[4:]
PROVEN = Step(Scenario.GOOD, "Encrypted and server proven", ALL, "Session")
EXPIRED = Step(
    Scenario.EXPIRED, "The server's certificate has expired", NO_SESSION, "Certificate", cards=1
)
PLAIN = Step(Scenario.NO_TLS, "This server does not offer TLS", NO_TLS, "Settings", cards=1)
UNREACHED = Step(Scenario.GOOD, "", NOT_REACHED, "Settings", (("port", "1"),), cards=1)

SEQUENCES = {
    "fail, proven": (EXPIRED, PROVEN),
    "proven, fail, proven": (PROVEN, EXPIRED, PROVEN),
    "not reached, proven": (UNREACHED, PROVEN),
    "no TLS, expired, proven, not reached, proven": (PLAIN, EXPIRED, PROVEN, UNREACHED, PROVEN),
}


def shown_tabs(dialog: TestDialog) -> tuple[str, ...]:
    tabs, bar = dialog.tabs, dialog.tabs.tabBar()
    return tuple(
        tabs.tabText(i)
        for i in range(tabs.count())
        if tabs.isTabVisible(i) and bar.tabRect(i).width() > 0
    )


def wait_until_laid_out(qtbot: QtBot, dialog: TestDialog, count: int) -> None:
    def laid_out() -> bool:
        page = dialog.tabs.currentWidget()
        cards = [card for card in dialog.findChildren(FindingCard) if card.isVisible()]
        return page.isVisible() and len(cards) == count

    qtbot.waitUntil(laid_out)


@pytest.mark.parametrize("name", SEQUENCES)
def test_every_tab_is_right_after_each_run(name: str, qtbot: QtBot) -> None:
    dialog: TestDialog | None = None
    for step in SEQUENCES[name]:
        practice = practice_server(step.scenario)
        profile = Profile("id", "orders", values=practice.values, trust=Trust.FILE)
        profile = with_settings(profile, dict(step.changes))
        secrets = {"password": practice.password}
        if dialog is None:
            dialog = TestDialog(profile, secrets)
            dialog.show()
        dialog.set_profile(profile, secrets)
        with qtbot.waitSignal(dialog.finished_test, timeout=20_000):
            dialog.start()
        tabs = dialog.tabs
        wait_until_laid_out(qtbot, dialog, step.cards)
        assert step.headline in dialog.shown.header.headline.text()
        assert shown_tabs(dialog) == step.tabs
        assert tabs.tabText(tabs.currentIndex()) == step.front
        texts = [label.text() for label in tabs.session.findChildren(QLabel)]
        assert ("TLSv1.3" in texts) == (step is PROVEN)
        for index in range(tabs.count()):
            tabs.setCurrentIndex(index)
            page = tabs.widget(index)
            assert page is not None
            assert page.isVisible(), tabs.tabText(index)
        tabs.setCurrentIndex(0)
    assert dialog is not None
    dialog.close()
