"""A keyring that was locked when a profile was opened: said, and asked again before a test."""

import gc
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from azpg_gui.core.connection.profile import Profile, Remember
from azpg_gui.core.secret import Secret
from azpg_gui.core.storage.credentials import Credentials, entries_of
from azpg_gui.core.storage.drafts import Draft, DraftStore
from azpg_gui.core.storage.profiles import ProfileStore
from azpg_gui.qt.window.main_window import MainWindow
from azpg_gui.qt.window.window_controller import WindowController
from tests.qt.driving import closed_port
from tests.support.secret_service import keyring_daemon, private_bus

ORDERS = Profile(
    "a" * 32, "orders",
    values={"host": "orders.example", "hostaddr": "127.0.0.1", "port": str(closed_port()),
            "user": "ops", "sslmode": "require"},
    remember=Remember.KEYRING,
)  # fmt: skip


@pytest.mark.secret_service
# keyring leaves its connection to a bus to the collector; here, within the test.
@pytest.mark.filterwarnings("ignore:Exception ignored in:pytest.PytestUnraisableExceptionWarning")
@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
def test_what_the_cure_says_is_enough(
    open_window: Callable[[], tuple[MainWindow, WindowController]],
    qtbot: QtBot,
    home: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import keyring

    with private_bus(home) as environ, ExitStack() as daemons:
        for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "XDG_DATA_HOME"):
            monkeypatch.setenv(name, environ[name])
        monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
        monkeypatch.delenv("DISPLAY", raising=False)
        monkeypatch.setattr(keyring.core, "_keyring_backend", None)
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
    keyring.core._keyring_backend = None
    gc.collect()
