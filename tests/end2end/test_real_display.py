"""The program as a person starts it, on a real X display: type, test, read the verdict, quit."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from azpg_gui.core.connection.conninfo import format_conninfo
from azpg_gui.practice.scenarios import Scenario
from tests.support.practice import practice_server
from tests.support.sockets import server, silent

pytestmark = [pytest.mark.postgres, pytest.mark.xvfb, pytest.mark.xdist_group("display")]
GUI = str(Path(sys.executable).parent / "azpg-gui")


@pytest.fixture
def display(home: Path) -> Iterator[dict[str, str]]:
    reading, writing = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x860x24", "-nolisten", "tcp"],
        pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    with os.fdopen(reading) as answer:
        number = answer.readline().strip()
    environ = {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "HOME": str(home),
               "LANG": "C.UTF-8", "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}  # fmt: skip
    yield environ
    screen.terminate()
    screen.wait(10)


def xdotool(environ: dict[str, str], *arguments: str) -> str:
    done = subprocess.run(
        ["xdotool", *arguments],
        env=environ,
        capture_output=True,
        text=True,
        check=False,
        timeout=20,
    )
    return done.stdout.strip()


def wait_for_window(environ: dict[str, str], title: str) -> str:
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        found = xdotool(environ, "search", "--onlyvisible", "--name", title).splitlines()
        if found:
            return found[-1]
        time.sleep(0.1)
    pytest.fail(f"no window named {title!r} appeared")


def test_start_type_test_read_quit(display: dict[str, str], home: Path) -> None:
    practice = practice_server(Scenario.GOOD)
    state = home / ".local/state/azpg/last-results.json"
    values = {k: v for k, v in practice.values.items() if k != "sslrootcert"}
    root = home / ".postgresql/root.crt"
    root.parent.mkdir()
    shutil.copy(practice.root_file, root)
    process = subprocess.Popen([GUI], env=display, stderr=subprocess.PIPE, text=True)
    try:
        window = wait_for_window(display, "azpg")
        time.sleep(1)
        xdotool(display, "windowfocus", "--sync", window)
        # The host field has the focus. A whole connection string fills the form.
        target = f"{format_conninfo(values)} password={practice.password.reveal()}"
        _paste(display, f"{target} sslrootcert={root}")
        xdotool(display, "key", "Tab")
        time.sleep(1.0)
        xdotool(display, "key", "ctrl+s")
        deadline = time.monotonic() + 5
        while not (home / ".config/azpg/profiles.json").exists():
            assert time.monotonic() < deadline, "Ctrl+S did not save"
            time.sleep(0.1)
        xdotool(display, "key", "F5")
        wait_for_window(display, "Test connection")
        deadline = time.monotonic() + 15
        while not state.exists():
            assert time.monotonic() < deadline, "no verdict was recorded"
            time.sleep(0.1)
        assert '"encrypted-and-proven"' in state.read_text()
        xdotool(display, "key", "Escape")
        time.sleep(0.3)
        xdotool(display, "windowfocus", "--sync", window)
        xdotool(display, "key", "ctrl+q")
        assert process.wait(5) == 0
    finally:
        process.kill()
        _, errors = process.communicate()
    assert errors == ""
    saved = (home / ".config/azpg/profiles.json").read_text()
    assert practice.host in saved
    assert practice.password.reveal() not in saved


def _paste(display: dict[str, str], text: str) -> None:
    """Typed, since there is no clipboard owner here; leaving the field hands it on."""
    xdotool(display, "type", "--delay", "1", text)


def test_closing_the_window_during_a_run_ends_the_process(display: dict[str, str]) -> None:
    with server(silent) as watched:
        process = subprocess.Popen([GUI], env=display, stderr=subprocess.PIPE, text=True)
        try:
            window = wait_for_window(display, "azpg")
            time.sleep(1)
            xdotool(display, "windowfocus", "--sync", window)
            xdotool(display, "type", "--delay", "5", "localhost")
            xdotool(display, "key", "Tab")
            xdotool(display, "key", "ctrl+a")
            xdotool(display, "type", "--delay", "5", str(watched.port))
            xdotool(display, "key", "F5")
            assert watched.reached.wait(15)
            time.sleep(0.3)
            xdotool(display, "windowfocus", "--sync", window)
            xdotool(display, "key", "ctrl+q")
            began = time.perf_counter()
            assert process.wait(5) == 0
            assert time.perf_counter() - began < 1.0
        finally:
            process.kill()
            _, errors = process.communicate()
    assert errors == ""
