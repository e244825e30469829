"""What saving waits for and what it keeps: the string just pasted, the password, the results."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from azpg_gui.app import build_window
from azpg_gui.core.connection.profile import Profile, Remember, Trust
from azpg_gui.practice.scenarios import Scenario
from azpg_gui.qt.check.test_dialog import TestDialog
from azpg_gui.qt.window.main_window import MainWindow, Page
from azpg_gui.qt.window.window_controller import WindowController
from tests.qt.driving import (
    answer,
    closed_port,
    put_in,
    row_texts,
    save,
    saved_on_disk,
    type_into,
)
from tests.support.practice import practice_server

Open = Callable[[], tuple[MainWindow, WindowController]]


@pytest.mark.postgres
def test_a_test_before_the_first_save_is_kept(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    window, controller = open_window()
    practice = practice_server(Scenario.GOOD)
    controller.profiles.follow(
        controller.profiles.state.drafted(Profile("new", "orders", "", practice.values, Trust.FILE))
    )
    window.connection.sign_in.password.setText(practice.password.reveal())
    with qtbot.waitSignal(controller.tested, timeout=20_000):
        controller.test()
    save(qtbot, controller)
    qtbot.waitUntil((tmp_path / "history.json").exists)
    again, second = open_window()
    assert second.current.identifier == "new"
    assert "Encrypted and server proven" in again.badge.toolTip()
    again.show_page(Page.HISTORY)
    page_controller = second.pages.history
    qtbot.waitUntil(
        lambda: (
            page_controller.page is not None and page_controller.page.tree.topLevelItemCount() == 1
        )
    )


@pytest.mark.parametrize("wanted", ["save", "test", "close"])
def test_what_is_asked_for_waits_for_the_string_that_was_pasted(
    wanted: str, qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    window, controller = open_window()
    port = closed_port()
    host = window.connection.server.host
    # Nothing is done in between: the string is still being read when Save is pressed.
    host.setText(f"host=127.0.0.1 port={port} user=ops password=hunter2 connect_timeout=2")
    assert host.text() == ""
    if wanted == "test":
        controller.test()
        qtbot.waitUntil(
            lambda: controller.dialog is not None and controller.dialog.checked is not None
        )
        dialog = controller.dialog
        assert dialog is not None
        assert dialog.checked is not None
        assert dialog.checked.report.parameters.host == "127.0.0.1"
        return
    if wanted == "close":
        window.close()
        answer(qtbot, window, "save")
        qtbot.waitUntil(lambda: not window.isVisible())
    else:
        controller.save()
        qtbot.waitUntil(lambda: bool(saved_on_disk(tmp_path)))
    (profile,) = saved_on_disk(tmp_path).values()
    assert profile.values["host"] == "127.0.0.1"
    assert profile.values["port"] == str(port)
    assert profile.user == "ops"
    assert "hunter2" not in (tmp_path / "profiles.json").read_text()


def test_a_string_that_cannot_be_read_saves_nothing(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    window, controller = open_window()
    window.connection.server.host.setText("host=a sslmod=b")
    controller.save()
    qtbot.waitUntil(lambda: "no connection string" in window.status.text())
    qtbot.waitUntil(lambda: controller.profiles.files.idle)
    assert not (tmp_path / "profiles.json").exists()


def test_saving_in_the_first_moment_is_not_forgotten(qtbot: QtBot, tmp_path: Path) -> None:
    window, controller = build_window(tmp_path)
    window.show()
    qtbot.keyClicks(window.connection.server.host, "early.example")
    controller.begin_background_work()
    assert not controller.profiles.files.ready
    controller.save()
    qtbot.waitUntil(lambda: bool(saved_on_disk(tmp_path)), timeout=20_000)
    window.may_close = lambda: True
    window.close()


def test_a_password_for_the_keyring_is_something_to_save(
    qtbot: QtBot, open_window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    window, controller = open_window()
    put_in(
        qtbot, controller, Profile("id", "orders", values={"host": "a"}, remember=Remember.KEYRING)
    )
    assert not window.save_button.isEnabled()
    qtbot.keyClicks(window.connection.sign_in.password, "another")
    assert window.save_button.isEnabled()
    assert "unsaved" in row_texts(window)[0]


@pytest.mark.postgres
def test_a_remedy_that_renames_the_host_does_not_prove_the_old_name(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    window, controller = open_window()
    practice = practice_server(Scenario.WRONG_HOST)
    put_in(qtbot, controller, Profile("id", "orders", values=practice.values, trust=Trust.FILE))
    window.connection.sign_in.password.setText(practice.password.reveal())
    with qtbot.waitSignal(controller.tested, timeout=20_000):
        controller.test()
    dialog = controller.dialog
    assert isinstance(dialog, TestDialog)
    assert dialog.checked is not None
    remedies = [r for f in dialog.checked.diagnosis.findings for r in f.remedies]
    named = next(r for r in remedies if r.set.get("host", "").startswith("another-server"))
    with qtbot.waitSignal(controller.tested, timeout=20_000):
        dialog.remedy_chosen.emit(named)
    assert dialog.shown.header.headline.text() == "Encrypted and server proven"
    (row,) = row_texts(window)
    assert row.startswith("orders, another-server")
    assert "as another-server" in row
    assert row.endswith("unsaved")
    assert "as another-server" in window.badge.text()
    # On disk nothing says that the saved name was proven.
    qtbot.waitUntil(lambda: controller.profiles.files.idle)
    kept = json.loads((tmp_path / "last-results.json").read_text())["results"]["id"]
    assert kept["verdict"] == "failed"
    save(qtbot, controller)
    qtbot.waitUntil(
        lambda: (
            json.loads((tmp_path / "last-results.json").read_text())["results"]["id"]["verdict"]
            == "encrypted-and-proven"
        )
    )


def test_a_result_of_other_values_is_not_kept_when_they_are_saved(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    window, controller = open_window()
    put_in(
        qtbot, controller,
        Profile("id", "x", values={"host": "127.0.0.1", "port": str(closed_port()), "user": "u"},
                remember=Remember.UNTIL_QUIT),
    )  # fmt: skip
    with qtbot.waitSignal(controller.tested, timeout=20_000):
        controller.test()
    assert "failed at the TCP connection" in row_texts(window)[0]
    type_into(qtbot, window.connection.server.dbname, "other")
    assert "changed since the test" in row_texts(window)[0]
    save(qtbot, controller)
    qtbot.waitUntil(lambda: controller.profiles.files.idle)
    assert json.loads((tmp_path / "last-results.json").read_text())["results"] == {}
    type_into(qtbot, window.connection.server.dbname, "postgres")
    assert "failed at the TCP connection" in row_texts(window)[0]
