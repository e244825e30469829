"""A person who sees nothing: a new profile, its test, the verdict, the remedy and its undo, by a
real AT-SPI client on a bus of its own."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from azpg_gui.core.connection.conninfo import format_conninfo
from azpg_gui.practice.scenarios import Scenario
from tests.support.display import display
from tests.support.practice import practice_server

pytestmark = [
    pytest.mark.postgres,
    pytest.mark.xvfb,
    pytest.mark.screen_reader,
    pytest.mark.xdist_group("display"),
]
_CLIENT = Path(__file__).with_name("screen_reader_client.py")
# The desktop's switch for screen readers, then the program, then its reader.
_SESSION = """
for status in IsEnabled ScreenReaderEnabled; do
    gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus \
        --method org.freedesktop.DBus.Properties.Set org.a11y.Status $status "<true>" >&2
done
"$1" >&2 & program=$!
/usr/bin/python3 "$2"; status=$?
kill $program
exit $status
"""


def test_from_a_new_profile_to_a_remedy_and_back_without_eyes(home: Path) -> None:
    practice = practice_server(Scenario.WRONG_HOST)
    target = f"{format_conninfo(practice.values)} password={practice.password.reveal()}"
    asked = {"target": target, "user": practice.user, "host": "another-server"}
    with display(home) as screen:
        environ = {**screen.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        del environ["DBUS_SESSION_BUS_ADDRESS"]
        # The system's Python sees the system's modules only.
        environ = {k: v for k, v in environ.items() if not k.startswith("PYTHON")}
        done = subprocess.run(
            ["dbus-run-session", "--", "sh", "-c", _SESSION, "session",
             str(Path(sys.executable).parent / "azpg-gui"), str(_CLIENT)],
            env=environ, input=json.dumps(asked), capture_output=True, text=True, check=False,
            timeout=150,
        )  # fmt: skip
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.splitlines()[-1])  # the registry greets there too
    assert told["unnamed"] == [], told
    assert told["protocol"] == "Protocol TLSv1.3"  # the label, and what stands beside it
    assert told["tables"]
    for table in told["tables"]:
        assert table["name"]
        assert all(table["headers"][1:]), table
        assert all(table["first"]), table
    assert any("The certificate is for another host" in said for said in told["announced"])
    assert any("Encrypted and server proven" in said for said in told["announced"])
