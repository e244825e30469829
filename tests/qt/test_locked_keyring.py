"""A keyring that was locked when a profile was opened: said, and asked again before a test. And one
that takes its time."""

import gc
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from azpg_gui.core.connection.profile import Profile, Remember
from azpg_gui.core.secret import Secret
from azpg_gui.core.storage.credentials import (
    Credentials,
    Entry,
    KeyringCondition,
    entries_of,
)
from azpg_gui.core.storage.drafts import Draft, DraftStore
from azpg_gui.core.storage.profiles import ProfileStore
from azpg_gui.qt.window.main_window import MainWindow
from azpg_gui.qt.window.window_controller import WindowController
from tests.qt.driving import closed_port, type_into
from tests.support.busy_machine import PATIENCE
from tests.support.secret_service import keyring_daemon, private_bus

Open = Callable[[], tuple[MainWindow, WindowController]]
ORDERS = Profile(
    "a" * 32, "orders",
    values={"host": "orders.example", "hostaddr": "127.0.0.1", "port": str(closed_port()),
            "user": "ops", "sslmode": "require"},
    remember=Remember.KEYRING,
)  # fmt: skip


# keyring leaves its connection to a bus to the collector; here, within the test.
pytestmark = [
    pytest.mark.secret_service,
    pytest.mark.filterwarnings(
        "ignore:Exception ignored in:pytest.PytestUnraisableExceptionWarning"
    ),
    pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning"),
]


@contextmanager
def session(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Mapping[str, str]]:
    """With a bus of its own, which keyring in this process finds."""
    import keyring

    with private_bus(home) as environ:
        for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "XDG_DATA_HOME"):
            monkeypatch.setenv(name, environ[name])
        monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
        monkeypatch.delenv("DISPLAY", raising=False)
        monkeypatch.setattr(keyring.core, "_keyring_backend", None)
        yield environ
    keyring.core._keyring_backend = None
    gc.collect()


def test_what_the_cure_says_is_enough(
    open_window: Open, qtbot: QtBot, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with session(home, monkeypatch) as environ, ExitStack() as daemons:
        with keyring_daemon(environ, unlocked=True):
            assert Credentials().store(entries_of(ORDERS)["password"], Secret("pw")).usable
        ProfileStore(tmp_path / "profiles.json").save(ORDERS)
        # Edited before the last quit: its password lies under the name that is saved.
        drafts = DraftStore(tmp_path / "drafts")
        drafts.keep_all([Draft(replace(ORDERS, name="renamed"), ORDERS)])
        drafts.close()
        with keyring_daemon(environ, unlocked=False):
            window, controller = open_window()
            card = window.connection.sign_in
            qtbot.waitUntil(lambda: "Unlock it in a shell" in card.status.text())
        assert card.password.text() == ""
        daemons.enter_context(keyring_daemon(environ, unlocked=True))
        controller.test()
        qtbot.waitUntil(lambda: controller.dialog is not None and controller.dialog.isVisible())
        assert card.password.text() == "pw"
        assert "Kept in the system keyring as “azpg/orders”." in card.status.text()
        assert controller.current.name == "renamed"


KEY = {"sslcert": "/nowhere/client.crt", "sslkey": "/nowhere/client.key"}
BOTH = replace(
    ORDERS, identifier="b" * 32, name="both", values={**ORDERS.values, **KEY},
    remember_passphrase=Remember.KEYRING,
)  # fmt: skip
EMPTY = replace(ORDERS, identifier="c" * 32, name="empty")
PLAIN = replace(ORDERS, identifier="d" * 32, name="plain", remember=Remember.UNTIL_QUIT)


class Late:
    """Each answer is the keyring's own; it comes when it is let go."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.asked: set[str] = set()
        self._gates: dict[str, threading.Event] = {}
        original = Credentials.read

        def read(credentials: Credentials, entry: Entry) -> tuple[Secret | None, KeyringCondition]:
            gate = self._gates.setdefault(entry.service, threading.Event())
            self.asked.add(entry.service)
            assert gate.wait(PATIENCE)
            return original(credentials, entry)

        monkeypatch.setattr(Credentials, "read", read)

    def show(self, qtbot: QtBot, controller: WindowController, profile: Profile) -> None:
        """Until it is asked about."""
        service = f"azpg/{profile.name}"
        self.asked.discard(service)
        self._gates.pop(service, None)
        controller.select(profile.identifier)
        qtbot.waitUntil(lambda: service in self.asked)

    def answer(self, profile: Profile) -> None:
        self._gates[f"azpg/{profile.name}"].set()


def test_a_test_waits_for_an_answer_that_is_late_and_runs_once(
    open_window: Open, qtbot: QtBot, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tested: list[object] = []

    def tests_run() -> int:
        qtbot.waitUntil(lambda: controller.engine.idle)
        count = len(tested)
        tested.clear()
        return count

    for profile in (PLAIN, ORDERS, BOTH, EMPTY):
        ProfileStore(tmp_path / "profiles.json").save(profile)
    with session(home, monkeypatch) as environ, keyring_daemon(environ, unlocked=True):
        for profile in (ORDERS, BOTH):
            assert Credentials().store(entries_of(profile)["password"], Secret("pw")).usable
        late = Late(monkeypatch)
        window, controller = open_window()
        controller.tested.connect(lambda *what: tested.append(what))
        card = window.connection.sign_in
        key = window.connection.security.further.certificate

        # Nothing is there: the line does not stay, and the test that waits is run.
        late.show(qtbot, controller, EMPTY)
        controller.test()
        qtbot.waitUntil(lambda: "is asked" in card.status.text())
        assert controller.dialog is None
        late.answer(EMPTY)
        qtbot.waitUntil(lambda: len(tested) == 1)
        assert "when you save" in card.status.text()

        # Typed instead: the test that waited is not run as well.
        controller.select(PLAIN.identifier)
        late.show(qtbot, controller, EMPTY)
        controller.test()
        type_into(qtbot, card.password, "typed")
        controller.test()
        qtbot.waitUntil(lambda: len(tested) == 2)
        late.answer(EMPTY)
        assert tests_run() == 2

        # Another profile comes: what the first one waited for is not its own.
        late.show(qtbot, controller, ORDERS)
        controller.test()
        late.show(qtbot, controller, BOTH)
        late.answer(ORDERS)
        qtbot.waitUntil(lambda: "is asked" in key.status.text())
        assert tested == []
        controller.test()
        late.answer(BOTH)
        qtbot.waitUntil(lambda: card.password.text() == "pw")
        assert card.status.text() == "Kept in the system keyring as “azpg/both”."
        assert key.status.text() == "Kept in the system keyring as “azpg/both” when you save."
        assert tests_run() == 1
