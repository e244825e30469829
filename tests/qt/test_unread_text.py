"""What was typed and is no value yet, a broken host or setting, is neither lost nor left out."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.storage.profiles import ProfileStore
from azpg_gui.qt.connection.further_settings import Row
from azpg_gui.qt.window.main_window import MainWindow
from azpg_gui.qt.window.window_controller import WindowController
from tests.qt.driving import answer, box_of, put_in, type_into

Open = Callable[[], tuple[MainWindow, WindowController]]
UNREAD = ["two words", "a.example;b", "someone@", "half:typed", "host=h.example use=u", "a=b"]


@pytest.mark.parametrize("typed", UNREAD)
def test_closing_asks_and_save_all_says_what_to_correct(
    typed: str, qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    """Of a profile that was saved, and is not saved with an empty host now."""
    window, controller = open_window()
    put_in(qtbot, controller, Profile("one", "one", values={"host": "one.example"}))
    host = window.connection.server.host
    type_into(qtbot, host, typed)
    window.close()
    if "=" in typed:  # read first, and given back
        qtbot.waitUntil(lambda: "no connection string" in window.status.text())
        assert window.isVisible()
        window.close()
    question = answer(qtbot, window, "save")
    assert "• one" in question
    qtbot.waitUntil(lambda: "Correct the host" in window.status.text())
    assert window.isVisible()
    assert host.text() == typed
    assert ProfileStore(tmp_path / "profiles.json").load().profiles[0].host == "one.example"
    window.close()
    answer(qtbot, window, "discard")
    qtbot.waitUntil(lambda: not window.isVisible())


@pytest.mark.parametrize("typed", UNREAD)
def test_it_is_still_there_after_looking_at_another_profile(
    typed: str, qtbot: QtBot, open_window: Open
) -> None:
    window, controller = open_window()
    put_in(qtbot, controller, Profile("one", "one", values={"host": "one.example"}))
    put_in(qtbot, controller, Profile("two", "two", values={"host": "two.example"}))
    host = window.connection.server.host
    type_into(qtbot, host, typed)
    window.save_button.click()
    qtbot.waitUntil(lambda: not controller.form.strings.reading)
    controller.select("one")
    assert host.text() == "one.example"
    window.close()
    assert "• two" in answer(qtbot, window, "save")
    # What is to be corrected came into the form.
    qtbot.waitUntil(lambda: controller.current.identifier == "two")
    assert host.text() == typed
    assert window.isVisible()
    type_into(qtbot, host, "corrected.example")
    window.close()
    answer(qtbot, window, "save")
    qtbot.waitUntil(lambda: not window.isVisible())


def test_a_setting_that_is_none_is_not_left_out_silently(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    window, controller = open_window()
    values = {"host": "one.example", "ssl_min_protocol_version": "TLSv1.3"}
    put_in(qtbot, controller, Profile("one", "one", values=values))
    put_in(qtbot, controller, Profile("two", "two", values={"host": "two.example"}))
    controller.select("one")
    further = window.connection.security.further
    rows = (Row("sslsni", "0"), Row("ssl_min_protocol_versio", "TLSv1.3"))
    further.take_text("ssl_min_protocol_versio = TLSv1.3\nsslsni = 0")
    controller.test()
    assert controller.dialog is None
    assert "“ssl_min_protocol_versio = TLSv1.3”" in window.status.text()
    controller.save()
    qtbot.waitUntil(lambda: controller.profiles.files.idle)
    saved = ProfileStore(tmp_path / "profiles.json").load()
    assert saved.profiles[0].values["ssl_min_protocol_version"] == "TLSv1.3"
    # Another profile, a remedy, a closed window: the line stays until it is corrected.
    controller.select("two")
    assert not further.table.rows
    window.close()
    answer(qtbot, window, "save")
    qtbot.waitUntil(lambda: controller.current.identifier == "one")
    assert further.table.rows == rows
    window.connection.apply({"sslmode": "verify-ca"})
    assert further.table.rows == rows
    window.close()
    box_of(qtbot, window).close()
