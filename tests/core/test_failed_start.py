"""A start that fails, in real processes: no window, no Qt; and what is shown with."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from azpg_gui.core.exit_status import ExitStatus
from azpg_gui.failed_start import message_programs
from tests.support.busy_machine import PATIENCE

OURS = sys.executable
SHOWERS = ["zenity", "kdialog", "xmessage"]


def started(home: Path, **variables: str) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-P", "-m", "azpg_gui"],
        env={"PATH": os.environ["PATH"], "HOME": str(home), **variables},
        stdin=subprocess.DEVNULL, capture_output=True, check=False, timeout=PATIENCE,
    )  # fmt: skip
    return done.returncode, done.stderr.decode()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have a display")
def test_without_a_display_it_says_so_and_where_the_log_is(home: Path) -> None:
    log = home / ".local" / "state" / "azpg" / "azpg-gui.log"
    status, said = started(home)
    assert status == ExitStatus.COULD_NOT_RUN
    assert said.splitlines() == [
        "azpg-gui cannot open its window. There is no display here. "
        "Without a window, azpg check TARGET does the same test.",
        f"Log: {log}",
    ]
    assert "could not connect to display" in log.read_text()
    assert log.stat().st_mode & 0o77 == 0
    assert list((log.parent / "crashes").iterdir()) == []  # that was no crash
    status, said = started(home, QT_QPA_PLATFORM="nope", LANG="ko_KR.UTF-8")
    assert status == ExitStatus.COULD_NOT_RUN
    assert "“nope”" in said
    assert "습니다" in said


def test_without_qt_the_missing_library_is_named(home: Path, tmp_path: Path) -> None:
    broken = tmp_path / "PySide6"
    broken.mkdir()
    words = "libEGL.so.1: cannot open shared object file: No such file or directory"
    (broken / "__init__.py").write_text(f"raise ImportError({words!r})")
    status, said = started(home, PYTHONPATH=str(tmp_path), PYTHONSAFEPATH="1")
    assert status == ExitStatus.COULD_NOT_RUN
    assert "libEGL.so.1 is missing. On Debian and Ubuntu install: libegl1" in said


@pytest.mark.parametrize(
    ("environ", "system", "with_qt", "programs"),
    [
        ({}, "linux", True, []),
        ({"DISPLAY": ":0"}, "linux", False, SHOWERS),
        ({"WAYLAND_DISPLAY": "w"}, "linux", True, [OURS, *SHOWERS]),
        ({}, "darwin", False, ["osascript"]),
        ({}, "win32", True, [OURS]),
    ],
)  # fmt: skip
def test_what_a_message_is_shown_with(
    environ: dict[str, str], system: str, with_qt: bool, programs: list[str]
) -> None:
    found = message_programs("<b>--text</b>", environ, system, with_qt=with_qt)
    assert [command[0] for command in found] == programs
    assert all(any("<b>--text</b>" in word for word in command) for command in found)
