"""The prompt of a locked GNOME Keyring, as a desktop shows it, clicked away and then answered.

``python -m tests.interop.keyring_prompt``: gnome-keyring and its prompter (gcr) on a bus and a
display of their own, ``azpg check`` and the window. Ends with 1 where something was not as it is
to be.
"""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from azpg_gui.core.connection.profile import Profile, Remember
from azpg_gui.core.storage.credentials import entries_of
from azpg_gui.core.storage.profiles import ProfileStore
from tests.qt.driving import closed_port
from tests.support.display import Display, display
from tests.support.secret_service import MASTER, keyring_daemon, private_bus

PROMPT = "Unlock Login Keyring"
PROMPTER = "/usr/libexec/gcr-prompter"
LONGEST = 0.25  # seconds the window may be held up, on a busy machine
ORDERS = Profile(
    "a" * 32, "orders",
    values={"host": "orders.example", "hostaddr": "127.0.0.1", "port": str(closed_port()),
            "user": "ops", "sslmode": "require"},
    remember=Remember.KEYRING,
)  # fmt: skip
STORE = """
import sys
from azpg_gui.core.secret import Secret
from azpg_gui.core.storage.credentials import Credentials, Entry
assert Credentials().store(Entry(*sys.argv[1:]), Secret("pw")).usable
"""
WINDOW = """
import json, os, time
from PySide6.QtCore import QTimer
from azpg_gui.app import build_application, build_window
application = build_application(["azpg-gui"], "en")
window, controller = build_window()
window.show()
controller.begin_background_work()
card, seen, last, longest = window.connection.sign_in, [""], [0.0], [0.0]
def beat():
    now, before = time.monotonic(), last[0]
    longest[0], last[0] = max(longest[0], now - before if before else 0.0), now
    if controller.loaded and card.status.text() != seen[0]:
        seen[0] = card.status.text()
        print(json.dumps([seen[0], len(card.password.text()), longest[0]]), flush=True)
        longest[0] = 0.0
timer = QTimer()
timer.timeout.connect(beat)
timer.start(5)
application.exec()
os._exit(0)
"""


@contextmanager
def locked_session() -> Iterator[Display]:
    """A display whose session's keyring keeps the password, and is locked."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        with display(home) as shown, private_bus(home) as environ:
            environ |= {"DISPLAY": shown.environ["DISPLAY"], "QT_QPA_PLATFORM": "xcb"}
            environ.pop("XDG_CONFIG_HOME", None)
            ProfileStore(home / ".config/azpg/profiles.json").save(ORDERS)
            entry = entries_of(ORDERS)["password"]
            with keyring_daemon(environ, unlocked=True):
                command = [sys.executable, "-P", "-c", STORE, entry.service, entry.username]
                subprocess.run(command, env=environ, check=True)
            prompter = subprocess.Popen([PROMPTER], env=environ, stderr=subprocess.DEVNULL)
            try:
                with keyring_daemon(environ, unlocked=False):
                    yield Display(environ)
            finally:
                prompter.terminate()
                prompter.wait(10)


def answer(shown: Display, text: str) -> None:
    """The prompt, closed by Escape where ``text`` is empty."""
    shown.focus(shown.wait_for(PROMPT))
    if text:
        shown.type(text)
    shown.key("Return" if text else "Escape")
    shown.wait_until_gone(PROMPT)


def of_the_command(shown: Display) -> str:
    """What ``azpg check`` says where the prompt is closed."""
    azpg = Path(sys.executable).with_name("azpg")
    process = subprocess.Popen(
        [azpg, "check", "--profile", "orders", "--json"], env=shown.environ, text=True,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    answer(shown, "")
    printed, said = process.communicate(timeout=60)
    assert json.loads(printed)["failed_stage"] == "connect"
    return said.strip()


def of_the_window(shown: Display) -> Iterator[tuple[str, int, float]]:
    """Each line under the password, how long the password is, and the longest gap before it: the
    prompt is closed, then *Test connection* asks again and it is answered."""
    process = subprocess.Popen(
        [sys.executable, "-P", "-c", WINDOW], env=shown.environ, text=True, stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    typed = ""
    try:
        for line in process.stdout:
            said, length, gap = json.loads(line)
            yield said, length, gap
            if "If it shows a prompt" in said:
                answer(shown, typed)
            elif "its prompt was closed" in said:
                typed = MASTER.decode()
                shown.focus(shown.wait_for("orders"))
                shown.key("F5")
            elif length:
                return
    finally:
        process.kill()
        process.communicate()


def main() -> int:
    began = time.monotonic()
    with locked_session() as shown:
        said = of_the_command(shown)
        print("azpg check:", said)
        right = said.startswith("orders: The keyring is locked: its prompt was closed.")
        for line, length, gap in of_the_window(shown):
            print(f"window: {line!r}, password of {length}, GUI thread {gap * 1000:.0f} ms at most")
            right = right and gap < LONGEST
        right = right and length > 0 and "Kept in the system keyring" in line
    print(f"{'as it is to be' if right else 'WRONG'}, {time.monotonic() - began:.1f} s")
    return 0 if right else 1


if __name__ == "__main__":
    sys.exit(main())
