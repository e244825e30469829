"""A second start, by real processes on a real display, hands over what it was given and ends."""

import os
import signal
import socket
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

import pytest

from azpg_gui.qt.instance.first_start import becomes_window, lock_of
from azpg_gui.qt.instance.place import may_be_ours, place_of
from tests.support.display import Display, display, until

GUI = str(Path(sys.executable).parent / "azpg-gui")
LIMIT = 60  # seconds; only where a test gives up


def start(screen: Display, runtime: Path, *arguments: str) -> "subprocess.Popen[str]":
    environ = {**screen.environ, "XDG_RUNTIME_DIR": str(runtime)}
    return subprocess.Popen([GUI, *arguments], env=environ, stderr=subprocess.PIPE, text=True)


def ended(process: "subprocess.Popen[str]") -> int:
    _, errors = process.communicate(timeout=LIMIT)
    assert errors == ""
    return process.returncode


@pytest.mark.xvfb
@pytest.mark.xdist_group("display")
def test_a_second_start_ends_in_the_window_that_is_there(home: Path) -> None:
    with display(home) as screen, ExitStack() as running:
        # Not pytest's folder: a socket's path has 107 bytes at most (unix(7)).
        runtime = Path(running.enter_context(tempfile.TemporaryDirectory()))

        def window(*arguments: str) -> "subprocess.Popen[str]":
            process = start(screen, runtime, *arguments)
            running.callback(process.communicate)
            running.callback(process.kill)
            return process

        def listening() -> list[Path]:
            return list(runtime.glob("azpg-gui-*.socket"))

        # Two in one moment, before one listens: one becomes the window, whichever.
        two = [window(), window()]
        until(lambda: any(each.poll() is not None for each in two), "both became windows")
        first = next(each for each in two if each.poll() is None)
        two.remove(first)
        assert ended(two[0]) == 0
        assert len(screen.windows("azpg$")) == 1
        until(listening, "nobody listened")
        (place,) = listening()
        assert place.stat().st_mode & 0o77 == 0
        handed = start(screen, runtime, "postgresql://ops:s3cret-pw@handed.example/orders")
        assert ended(handed) == 0
        screen.wait_for("handed.example")
        # What it was given lies nowhere but in the window's drafts, without the password.
        for path in (p for p in home.rglob("*") if p.is_file()):
            assert b"s3cret-pw" not in path.read_bytes(), path
        # A killed window leaves a socket nobody listens at: the next start takes its place.
        first.send_signal(signal.SIGKILL)
        first.wait()
        assert place.is_socket()
        window()
        until(lambda: _answers(place), "the next window did not listen")
        assert ended(start(screen, runtime)) == 0
        # Another one beside it, when asked for; the first still listens.
        until(lambda: len(screen.windows("azpg$")) == 1, "the first window is gone")
        window("--new-window", "-style", "fusion")
        until(lambda: len(screen.windows("azpg$")) == 2, "no second window")
        assert ended(start(screen, runtime)) == 0


def _answers(place: Path) -> bool:
    with socket.socket(socket.AF_UNIX) as asked:
        return place.is_socket() and asked.connect_ex(str(place)) == 0


def test_each_display_and_each_folder_has_its_own_place(tmp_path: Path) -> None:
    run = {"XDG_RUNTIME_DIR": "/run/user/1000"}
    places = [
        place_of({**run, "DISPLAY": ":0"}, "linux", Path("/home/u/state")),
        place_of({**run, "DISPLAY": ":1"}, "linux", Path("/home/u/state")),
        place_of({**run, "WAYLAND_DISPLAY": "wayland-0"}, "linux", Path("/home/u/state")),
        place_of({**run, "DISPLAY": ":0"}, "linux", Path("/media/stick")),
        place_of({"DISPLAY": ":0"}, "linux", Path("/home/u/state")),
        place_of({}, "win32", Path("/home/u/state")),
    ]
    assert len(set(places)) == len(places)
    assert places[4].startswith("/home/u/state/azpg-gui-")
    assert place_of({"XDG_RUNTIME_DIR": "/" + "long/" * 30}, "linux", tmp_path) == ""


def test_a_start_waits_for_the_window_that_another_start_becomes(tmp_path: Path) -> None:
    """Every way a start goes on, by what stands in its way."""
    place = str(tmp_path / "place.socket")
    other = lock_of(place, tmp_path)
    assert other.tryLock(0)
    answers = iter([False, False, True])  # it listens while this one waits
    assert not becomes_window(lock_of(place, tmp_path), lambda: next(answers))
    # It hangs: patience ends, and a window opens that holds nothing.
    mine = lock_of(place, tmp_path)
    assert becomes_window(mine, lambda: False, patience=0.1)
    assert not mine.isLocked()
    other.unlock()
    assert becomes_window(mine, lambda: False)
    assert mine.isLocked()
    mine.unlock()
    # It listened just before its lock was free: asked once more.
    answers = iter([False, True])
    assert not becomes_window(mine, lambda: next(answers))
    assert not mine.isLocked()
    assert becomes_window(lock_of(str(tmp_path / "no" / "place"), tmp_path), lambda: False)


def test_a_socket_of_another_user_is_nobody_of_ours(tmp_path: Path) -> None:
    place = tmp_path / "place.socket"
    assert not may_be_ours(str(place))
    place.touch()
    assert not may_be_ours(str(place))  # a file is no socket
    place.unlink()
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(place))
        assert may_be_ours(str(place))
        if os.getuid() == 0:  # only root gives files away
            os.chown(place, 1234, 1234)
            assert not may_be_ours(str(place))
