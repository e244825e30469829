"""The program as a person starts it, on a real X display: type, test, read the verdict, quit."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from azpg_gui.core.connection.conninfo import format_conninfo
from azpg_gui.practice.scenarios import Scenario
from tests.support.display import Display, display, until
from tests.support.practice import practice_server
from tests.support.sockets import server, silent

pytestmark = [pytest.mark.postgres, pytest.mark.xvfb, pytest.mark.xdist_group("display")]
GUI = str(Path(sys.executable).parent / "azpg-gui")
QUIT_LIMIT = 60  # seconds; a program that hangs is what must fail, not a slow machine


@contextmanager
def program(screen: Display) -> Iterator["subprocess.Popen[str]"]:
    """The window, ended in any case, and silent on stderr."""
    process = subprocess.Popen([GUI], env=screen.environ, stderr=subprocess.PIPE, text=True)
    try:
        yield process
    except BaseException as failure:
        ended = process.poll()
        process.kill()
        failure.add_note(f"its status: {ended}, its errors: {process.communicate()[1]!r}")
        raise
    process.kill()
    _, errors = process.communicate()
    assert errors == ""


@pytest.fixture
def screen(home: Path) -> Iterator[Display]:
    with display(home) as shown:
        yield shown


def test_start_type_test_read_quit(screen: Display, home: Path) -> None:
    practice = practice_server(Scenario.GOOD)
    profiles = home / ".config/azpg/profiles.json"
    results = home / ".local/state/azpg/last-results.json"
    values = {k: v for k, v in practice.values.items() if k != "sslrootcert"}
    root = home / ".postgresql/root.crt"
    root.parent.mkdir()
    shutil.copy(practice.root_file, root)
    with program(screen) as process:
        # Its first frame, perhaps, which has no field yet: what is typed waits for the first page.
        window = screen.wait_for("azpg$")
        screen.focus(window)
        # That asks for the host. A whole connection string fills the form; typed, since
        # there is no clipboard owner here. Save and test follow without waiting, as hurried hands
        # do: what they ask for happens once the string was read.
        target = f"{format_conninfo(values)} password={practice.password.reveal()}"
        screen.type(f"{target} sslrootcert={root}")
        screen.key("Return")
        screen.key("ctrl+s")
        until(profiles.exists, "Ctrl+S did not save")
        assert practice.host in profiles.read_text()
        screen.key("F5")
        screen.wait_for("Test connection")
        until(results.exists, "no verdict was recorded")
        assert '"encrypted-and-proven"' in results.read_text()
        screen.focus(screen.wait_for("Test connection"))
        screen.key("Escape")
        screen.wait_until_gone("Test connection")
        screen.focus(window)
        screen.key("ctrl+q")
        assert process.wait(QUIT_LIMIT) == 0
    assert practice.password.reveal() not in profiles.read_text()


def test_closing_the_window_during_a_run_ends_the_process(screen: Display) -> None:
    with server(silent) as watched, program(screen) as process:
        window = screen.wait_for("First page")
        screen.focus(window)
        screen.type(f"localhost:{watched.port}")
        screen.key("Return")
        screen.key("F5")
        assert watched.reached.wait(QUIT_LIMIT)
        screen.wait_for("Test connection")
        screen.focus(window)
        screen.key("ctrl+q")
        # What was typed is not saved, and that is asked about; the run goes on behind the question.
        screen.focus(screen.wait_for("^azpg$"))
        screen.key("alt+d")
        assert process.wait(QUIT_LIMIT) == 0


def test_a_killed_window_loses_nothing(screen: Display, home: Path) -> None:
    drafts, profiles = home / ".local/state/azpg/drafts", home / ".config/azpg/profiles.json"

    def kept() -> str:
        return "".join(path.read_text() for path in drafts.glob("*.json"))

    with program(screen) as process:
        screen.focus(screen.wait_for("First page"))
        screen.type("killed.example")
        screen.key("Return")
        until(lambda: "killed.example" in kept(), "no draft was written")
        process.kill()
    with program(screen) as process:
        # The mark of an unsaved profile: what was typed is back.
        window = screen.wait_for("\\* — azpg")
        screen.focus(window)
        screen.key("ctrl+q")
        screen.focus(screen.wait_for("^azpg$"))
        screen.key("Return")  # nothing is lost by Enter
        screen.wait_until_gone("^azpg$")
        assert process.poll() is None
        screen.focus(window)
        screen.key("ctrl+q")
        screen.focus(screen.wait_for("^azpg$"))
        screen.key("alt+s")
        assert process.wait(QUIT_LIMIT) == 0
    assert "killed.example" in profiles.read_text()
    assert kept() == ""
