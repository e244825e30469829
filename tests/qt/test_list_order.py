"""Which profiles the list shows and in which order, and that ten thousand are no burden."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.storage.last_results import LastResult
from azpg_gui.core.vocabulary import Stage, Verdict
from azpg_gui.qt.profiles import list_model
from azpg_gui.qt.profiles.changes_elsewhere import said_of
from azpg_gui.qt.profiles.list_order import Sorting, group_lines, searchable
from azpg_gui.qt.profiles.open_profiles import by_identifier
from azpg_gui.qt.window.main_window import MainWindow
from azpg_gui.qt.window.window_controller import WindowController
from tests.qt.driving import row_texts

NOW = datetime(2026, 11, 24, tzinfo=UTC)
PROFILES = (
    Profile("a", "Orders", "shop", {"host": "orders.example", "user": "ops"}, tags=("Seoul",)),
    Profile("b", "billing", "shop", {"host": "billing.example"}, notes="Ask Mina", order=2),
    Profile("c", "archive", "", {"host": "old.example"}, order=1),
    Profile("d", "Zoo", "shop", {"host": "zoo.example"}, order=1),
)
RESULTS = {
    "a": LastResult(Verdict.ENCRYPTED_AND_PROVEN, "", NOW, datetime(2027, 1, 1, tzinfo=UTC)),
    "b": LastResult(Verdict.FAILED, Stage.CHAIN, NOW),
    "d": LastResult(Verdict.ENCRYPTED_NOT_PROVEN, "", NOW, datetime(2026, 12, 1, tzinfo=UTC)),
}


@pytest.mark.parametrize(
    ("search", "sorting", "expected"),
    [
        ("", Sorting.OWN, "shop: d b a, : c"),
        ("", Sorting.NAME, "shop: b a d, : c"),
        ("", Sorting.RESULT, ": b d a c"),
        ("", Sorting.EXPIRY, ": d a c b"),
        ("ORDERS", Sorting.OWN, "shop: a"),
        ("seoul", Sorting.OWN, "shop: a"),
        ("mina", Sorting.OWN, "shop: b"),
        ("ops", Sorting.OWN, "shop: a"),
        ("shop example", Sorting.OWN, "shop: d b a"),
        ("shop old", Sorting.OWN, ""),
        ("old.ex", Sorting.EXPIRY, ": c"),
    ],
)
def test_order(search: str, sorting: Sorting, expected: str) -> None:
    groups = group_lines(PROFILES, search, sorting, lambda p: RESULTS.get(p.identifier))
    said = (f"{name}: {' '.join(p.identifier for p in found)}" for name, found in groups)
    assert ", ".join(said) == expected


def test_ten_thousand(
    open_window: Callable[[], tuple[MainWindow, WindowController]],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A line is worked out when it is seen: the number of them does not matter; and what a search
    looks in is made once for each."""
    read = _counted(monkeypatch)
    window, controller = open_window()
    many = [
        Profile(f"id{n}", f"server {n:05}", f"group {n % 40}", {"host": f"srv{n}.example"})
        for n in range(10_000)
    ]
    model = window.profiles.model()
    state = replace(controller.profiles.state, saved=by_identifier(many))
    controller.profiles.follow(state.going_to("id5000"))
    qtbot.waitUntil(lambda: model.rowCount() == 10_040)
    assert window.profiles.currentIndex().data() == "server 05000"
    window.search.setText("srv5000.example")
    assert row_texts(window) == ["server 05000, srv5000.example, not tested yet"]
    assert window.profiles.currentIndex().data() == "server 05000"
    window.search.setText("")
    assert model.rowCount() == 10_040
    assert window.profiles.currentIndex().data() == "server 05000"
    controller.select("id9999")
    assert controller.current.name == "server 09999"
    controller.list.sort(Sorting.NAME)
    assert window.profiles.currentIndex().data() == "server 09999"
    for letters in ("s", "sr", "srv", "srv7", ""):
        window.search.setText(letters)
    assert len(read) < 10_100
    # What did not change is the same object, and is not compared.
    monkeypatch.setattr(Profile, "__eq__", lambda _one, _other: pytest.fail("compared"))
    assert said_of(state, many) == ""


def _counted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    read: list[str] = []

    def counted(profile: Profile) -> str:
        read.append(profile.identifier)
        return searchable(profile)

    monkeypatch.setattr(list_model, "searchable", counted)
    return read
