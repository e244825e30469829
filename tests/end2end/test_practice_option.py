"""``azpg-gui --practice SCENARIO``: a server, a test of it, and a report where nobody looks."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from azpg_gui.practice.scenarios import Scenario
from tests.support.display import display, until

pytestmark = pytest.mark.postgres
GUI = str(Path(sys.executable).parent / "azpg-gui")
LIMIT = 150  # seconds; the program itself gives up after 120


def start(*options: str, **environ: str) -> "subprocess.CompletedProcess[str]":
    """To its end, where there is no display."""
    displays = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    kept = {name: value for name, value in os.environ.items() if name not in displays}
    return subprocess.run(
        [GUI, *options], env={**kept, **environ},
        capture_output=True, text=True, check=False, timeout=LIMIT,
    )  # fmt: skip


def test_a_report_and_pictures_without_a_display(tmp_path: Path, home: Path) -> None:
    report = tmp_path / "new" / "report.md"
    ended = start("--practice", "good", "--report", str(report))
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "Verdict: encrypted and server proven" in ended.stdout
    text = report.read_text()
    assert text.startswith("# Encrypted and server proven\n")
    assert "practice-good.postgres.database.azure.com" in text
    for name in ("test", "window"):
        picture = report.with_name(f"report-{name}.png")
        assert f"written: {picture}\n" in ended.stdout
        assert QImage(str(picture)).width() > 600
    # The server is gone, and no profile was saved.
    folder = Path(re.findall(r"sslrootcert\s+(\S+)/root\.crt", ended.stdout)[0])
    assert folder.name.startswith("azpg-practice-")
    until(lambda: not folder.exists(), "the practice server's folder is still there")
    assert list(home.rglob("profiles.json")) == []


def test_the_exit_status_is_that_of_the_test() -> None:
    ended = start("--practice", "wrong-host")
    assert (ended.returncode, ended.stderr) == (16, "")
    assert "Verdict: failed at host_name" in ended.stdout
    assert "written" not in ended.stdout


def test_a_scenario_that_is_none_names_the_eight() -> None:
    ended = start("--practice", "good-one")
    assert (ended.returncode, ended.stdout) == (2, "")
    for scenario in Scenario:
        assert scenario.value in ended.stderr


def test_help_names_the_scenarios() -> None:
    ended = start("--help")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "--practice SCENARIO" in ended.stdout
    assert "tls12-only" in ended.stdout


def test_a_report_is_of_a_practice_test(tmp_path: Path) -> None:
    ended = start("--report", str(tmp_path / "report.md"))
    assert ended.returncode == 2
    assert "--practice SCENARIO" in ended.stderr
    assert list(tmp_path.iterdir()) == []


def test_without_postgresql_it_says_how_to_get_it(tmp_path: Path) -> None:
    ended = start("--practice", "good", AZPG_POSTGRES_BIN=str(tmp_path))
    assert ended.returncode == 3
    assert "No PostgreSQL server was found" in ended.stderr


def test_a_report_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    ended = start("--practice", "no-tls", "--report", str(tmp_path / "file" / "report.md"))
    assert ended.returncode == 3
    assert "Verdict: failed at ssl_request" in ended.stdout
    assert str(tmp_path / "file") in ended.stderr


@pytest.mark.xvfb
@pytest.mark.xdist_group("display")
def test_on_a_display_the_window_stays(home: Path) -> None:
    with display(home) as screen:
        process = subprocess.Popen(
            [GUI, "--practice", "good"], env=screen.environ, stderr=subprocess.PIPE, text=True
        )
        try:
            screen.wait_for("Everything is right")
            screen.wait_for("Test connection")
            screen.focus(screen.wait_for("^Everything is right"))
            screen.key("ctrl+q")
            assert process.wait(LIMIT) == 0
        finally:
            process.kill()
            _, errors = process.communicate()
        assert errors == ""
