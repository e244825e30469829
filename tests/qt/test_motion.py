"""Less motion, where somebody wants it: what the desktops say, and what then stands still."""

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import jeepney  # type: ignore[import-untyped]
import pytest
from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]
from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot

from azpg_gui.operations.reduced_motion import gtk_says, less_motion, portal_says
from azpg_gui.qt.check.verdict_header import VerdictHeader
from azpg_gui.qt.theme.apply import current_theme
from azpg_gui.qt.theme.motion import Motion, busy_bar, is_still, keep_still, stays_still
from azpg_gui.qt.window.main_window import MainWindow
from azpg_gui.qt.window.window_controller import WindowController
from tests.support.secret_service import private_bus

Open = Callable[[], tuple[MainWindow, WindowController]]
GNOME, PLASMA = "org.gnome.desktop.interface", "org.kde.kdeglobals.KDE"
ALL = "org.freedesktop.appearance"


@pytest.fixture(autouse=True)
def _moving() -> Iterator[None]:
    yield
    keep_still(False)


@pytest.mark.parametrize(
    ("chosen", "system", "still"),
    [
        (Motion.SYSTEM, None, False),
        (Motion.SYSTEM, False, False),
        (Motion.SYSTEM, True, True),
        (Motion.FULL, True, False),
        (Motion.REDUCED, False, True),
        (Motion.REDUCED, None, True),
    ],
)
def test_who_decides(chosen: Motion, system: bool | None, still: bool) -> None:
    assert stays_still(chosen, system) is still


@pytest.mark.parametrize(
    ("settings", "less"),
    [
        ({}, None),
        ({ALL: {"color-scheme": 1}}, None),
        ({ALL: {"reduced-motion": 1}}, True),
        ({ALL: {"reduced-motion": 0}}, False),
        ({GNOME: {"enable-animations": False}}, True),
        ({GNOME: {"enable-animations": True}}, False),
        ({ALL: {"reduced-motion": 0}, GNOME: {"enable-animations": False}}, True),
        ({PLASMA: {"AnimationDurationFactor": "0"}}, True),
        ({PLASMA: {"AnimationDurationFactor": "0.5"}}, False),
    ],
)
def test_what_the_portal_says(settings: Mapping[str, Mapping[str, Any]], less: bool | None) -> None:
    assert portal_says(settings) is less


@pytest.mark.parametrize(
    ("text", "less"),
    [
        ("[Settings]\ngtk-enable-animations=false\n", True),
        ("[Settings]\ngtk-enable-animations = 1\n", False),
        ("[Settings]\ngtk-font-name=Sans 10%\n", None),
        ("no file of settings", None),
    ],
)
def test_what_gtk_says(tmp_path: Path, text: str, less: bool | None) -> None:
    (tmp_path / "gtk-3.0").mkdir()
    (tmp_path / "gtk-3.0" / "settings.ini").write_text(text)
    assert gtk_says({"XDG_CONFIG_HOME": str(tmp_path)}) is less


@contextmanager
def _portal(bus: str) -> Iterator[None]:
    """Answers one ``ReadAll`` as GNOME's does."""
    with open_dbus_connection(bus) as connection:
        name = message_bus.RequestName("org.freedesktop.portal.Desktop")
        connection.send_and_get_reply(name)

        def answer() -> None:
            while True:
                message = connection.receive()
                if message.header.fields.get(jeepney.HeaderFields.member) == "ReadAll":
                    told = {GNOME: {"enable-animations": ("b", False)}}
                    connection.send(jeepney.new_method_return(message, "a{sa{sv}}", (told,)))
                    return

        serving = threading.Thread(target=answer)
        serving.start()
        yield
        serving.join(10)
        assert not serving.is_alive()


def test_a_portal_is_asked_and_the_window_keeps_still(
    qtbot: QtBot, open_window: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    with private_bus(tmp_path) as environ:
        bus = environ["DBUS_SESSION_BUS_ADDRESS"]
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
        assert less_motion() is None  # nobody answers there yet
        assert not is_still()
        with _portal(bus):
            open_window()
            qtbot.waitUntil(is_still)
    current_theme().tell_motion(None)
    assert not is_still()


def test_what_turns_stands_still(qtbot: QtBot) -> None:
    header, bar = VerdictHeader(), QProgressBar()
    for widget in (header, bar):
        qtbot.addWidget(widget)
    header.resize(600, 90)
    header.show_running("Testing…", 1, 9)

    def pictures() -> set[bytes]:
        """Of the sign, three steps long."""
        seen = set[bytes]()
        for _step in range(3):
            header.tick(0)
            picture = header.grab().toImage().copy(0, 0, 70, 90)
            seen.add(bytes(picture.constBits()))
        return seen

    assert len(pictures()) == 3
    busy_bar(bar)
    assert bar.maximum() == 0  # it runs back and forth
    keep_still(True)
    header.tick(0)
    assert len(pictures()) == 1
    busy_bar(bar)
    assert (bar.value(), bar.maximum()) == (1, 2)
