"""A certificate that ends soon is told of once, by a desktop's own service, if somebody asked."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from azpg_gui.core.certificates.certificate import certificate_from_der
from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.storage.history import History, HistoryEntry
from azpg_gui.core.storage.preferences import Preferences, PreferencesFile
from azpg_gui.core.storage.profiles import ProfileStore
from azpg_gui.core.storage.told_certificates import ToldCertificates
from azpg_gui.core.vocabulary import Verdict
from azpg_gui.operations.dates import ending_to_tell, remember_told
from azpg_gui.operations.notifications import notify
from azpg_gui.qt.window.main_window import MainWindow
from azpg_gui.qt.window.window_controller import WindowController
from tests.support.notification_service import notification_service
from tests.support.pki import make
from tests.support.secret_service import private_bus

Open = Callable[[], tuple[MainWindow, WindowController]]
NOW = datetime.now(UTC)


@pytest.fixture(scope="module")
def bus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with private_bus(tmp_path_factory.mktemp("home")) as environ:
        yield environ["DBUS_SESSION_BUS_ADDRESS"]


def _shown_by(folder: Path, name: str, days: float, common_name: str = "db.test") -> str:
    """A saved profile whose server showed a certificate that lasts so long; its SHA-256."""
    made = make(common_name, ends=NOW + timedelta(days=days), names=("db.test",))
    leaf = certificate_from_der(made.der)
    ProfileStore(folder / "profiles.json").save(Profile(name, name, values={"host": "db.test"}))
    seen = HistoryEntry(NOW, Verdict.FAILED, "login", "h", "", "", "", "", (leaf,))
    History(folder / "history.json").record(name, seen)
    return leaf.sha256


def test_table(tmp_path: Path) -> None:
    """Days from now until each ends → what is told, day by day; nothing twice."""
    _shown_by(tmp_path, "week", 6.5)
    _shown_by(tmp_path, "month", 29.5)
    _shown_by(tmp_path, "later", 31.5)
    _shown_by(tmp_path, "ended", -1)

    def told(day: int) -> list[tuple[str, str]]:
        found = ending_to_tell(tmp_path, NOW + timedelta(days=day))
        remember_told(tmp_path, found)
        return [(one.where, str(one.left)) for one in found]

    assert {day: heard for day in range(34) if (heard := told(day))} == {
        0: [("week", "6 days left"), ("month", "29 days left")],
        1: [("later", "30 days left")],
        22: [("month", "7 days left")],
        24: [("later", "7 days left")],
    }


def test_each_once_wherever_it_lies(tmp_path: Path) -> None:
    sha256 = _shown_by(tmp_path, "one", 20.5)
    made = History(tmp_path / "history.json").load_all()["one"][-1]
    ProfileStore(tmp_path / "profiles.json").save(Profile("two", "two", values={"host": "db"}))
    History(tmp_path / "history.json").record("two", made)
    (found,) = ending_to_tell(tmp_path, NOW)
    assert found.marks == (sha256,)


def test_a_damaged_file_was_never_told_of_anything(tmp_path: Path) -> None:
    path = tmp_path / "told.json"
    told = ToldCertificates(path)
    for content in ("no json", '{"schema": 1, "certificates": [1, null]}'):
        path.write_text(content)
        assert told.load() == frozenset()
        told.add(["aa"])
        assert told.load() == {"aa"}
    told.add(f"{number}" for number in range(1500))
    assert len(told.load()) == 1000
    assert "1499" in told.load()


def test_foreign_text_is_shown_and_not_obeyed(bus: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
    assert not notify("nobody", "listens")
    with notification_service(bus) as heard:
        assert notify("A certificate", "<img src=x> & more")
    with notification_service(bus, ["body"]) as plain:
        assert notify("A certificate", "<img src=x> & more")
    assert [call[3:5] for call in (*heard, *plain)] == [
        ("A certificate", "&lt;img src=x&gt; &amp; more"),
        ("A certificate", "<img src=x> & more"),
    ]
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    assert not notify("no", "bus")


def test_it_is_told_once_and_only_where_it_was_asked_for(
    qtbot: QtBot, open_window: Open, tmp_path: Path, bus: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
    _shown_by(tmp_path, "orders-prod", 6.5, "orders <b>")
    with notification_service(bus) as heard:
        _window, controller = open_window()
        with qtbot.waitSignal(controller.ending.over, timeout=20_000) as told:
            controller.preferences.fill(Preferences(notify_ending=True))
        assert told.args == [True]
        ((_program, _, _icon, summary, body, *_),) = heard
        assert summary == "A certificate ends soon"
        assert body == "orders &lt;b&gt;: 6 days left (orders-prod)"
        PreferencesFile(tmp_path / "preferences.json").save(Preferences(notify_ending=True))
        _window, again = open_window()
        with qtbot.waitSignal(again.ending.over, timeout=20_000) as told:
            again.ending.look()
        assert told.args == [False]
        assert len(heard) == 1
