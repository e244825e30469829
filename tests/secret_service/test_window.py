"""The password typed in one run of the window is there at the next start, out of a real keyring."""

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.support.busy_machine import PATIENCE
from tests.support.secret_service import keyring_daemon, private_bus

PASSWORD, PASSPHRASE = "typed-into-the-window-4711", "opens-the-key-4712"

_CODE = """
import os, signal, sys, time
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton
from azpg_gui.app import build_application, build_window
from azpg_gui.core.connection.profile import Remember
from azpg_gui.core.storage.credentials import Credentials, entries_of
application = build_application(["azpg-gui"], "en")
window, controller = build_window()
window.show()
controller.begin_background_work()
def wait(until):
    end = time.monotonic() + 300
    while not until():
        application.processEvents()
        assert time.monotonic() < end, card.status.text()
        time.sleep(0.01)
card, key = window.connection.sign_in, window.connection.security.further.certificate
wait(lambda: controller.loaded)
if sys.argv[1] in {"first", "closed"}:
    QTest.keyClicks(window.connection.server.host, "orders.example")
    QTest.keyClicks(card.user, "ops")
    QTest.keyClicks(card.password, sys.stdin.read())
    window.name.selectAll()
    QTest.keyClicks(window.name, "orders-prod")
    card.password_from.setCurrentIndex(card.password_from.findData(Remember.KEYRING))
    key.line.click()
    QTest.keyClicks(key.passphrase, "opens-the-key-4712")
    key.passphrase_kept.setCurrentIndex(key.passphrase_kept.findData(Remember.KEYRING))
    key.passphrase_kept.activated.emit(key.passphrase_kept.currentIndex())
    if sys.argv[1] == "closed":
        wait(lambda: "keyring" in card.status.text())
        daemon = int(sys.argv[2])
        os.kill(daemon, signal.SIGSTOP)
        window.close()
        box = window.findChild(QMessageBox)
        QTest.mouseClick(box.findChild(QPushButton, "save"), Qt.MouseButton.LeftButton)
        wait((Path.home() / ".config/azpg/profiles.json").exists)
        for _ in range(100):
            application.processEvents()
            time.sleep(0.01)
        assert window.isVisible()
        os.kill(daemon, signal.SIGCONT)
        wait(lambda: not window.isVisible())
    else:
        QTest.mouseClick(window.save_button, Qt.MouseButton.LeftButton)
        wait(lambda: "as “azpg/orders-prod”." in card.status.text())
        wait(lambda: "as “azpg/orders-prod”." in key.status.text())
elif sys.argv[1] == "renamed":
    wait(lambda: card.password.text() and key.passphrase.text())
    window.name.selectAll()
    QTest.keyClicks(window.name, "orders-new")
    QTest.mouseClick(window.save_button, Qt.MouseButton.LeftButton)
    wait(lambda: "as “azpg/orders-new”." in card.status.text())
elif sys.argv[1] == "brought back":
    wait(lambda: card.password.text() and key.passphrase.text())
    ((identifier, saved),) = controller.profiles.state.saved.items()
    controller.profiles.deletion.ask([identifier])
    window.findChild(QMessageBox).findChild(QPushButton, "delete").click()
    wait(lambda: not controller.profiles.state.saved and controller.passwords.idle)
    print(*sorted(Credentials().read(one)[0] is None for one in entries_of(saved).values()))
    controller.profiles.deletion.undo()
    wait(lambda: controller.profiles.state.saved and controller.passwords.idle)
    wait(lambda: card.password.text() and key.passphrase.text())
    controller.profiles.duplicate(identifier)
    assert not card.password.text() and not key.passphrase.text()
    card.copy_notice.copy.click()
    wait(lambda: card.password.text() and key.passphrase.text())
    QTest.mouseClick(window.save_button, Qt.MouseButton.LeftButton)
    wait(lambda: "as “azpg/orders-new 2”." in card.status.text())
else:
    wait(lambda: card.password.text() and key.passphrase.text())
    print(window.name.text(), card.password.text(), key.passphrase.text())
window.close()
wait(lambda: not window.isVisible())  # once everything is written, the drafts too
"""


def _window(environ: Mapping[str, str], step: str, *more: str) -> str:
    done = subprocess.run(
        [sys.executable, "-P", "-c", _CODE, step, *more], env=dict(environ), input=PASSWORD,
        capture_output=True, text=True, check=False, timeout=PATIENCE,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.secret_service
def test_the_password_is_there_at_the_next_start(home: Path) -> None:
    with private_bus(home) as environ, keyring_daemon(environ, unlocked=True):
        _window(environ, "first")
        _window(environ, "renamed")
        assert _window(environ, "brought back") == "True True"
        assert _window(environ, "next") == f"orders-new {PASSWORD} {PASSPHRASE}"
        names = subprocess.run(
            [sys.executable, "-P", "-c",
             "import secretstorage as s; c = s.get_default_collection(s.dbus_init());"
             "print(*sorted(i.get_label() for i in c.get_all_items()), sep=chr(10))"],
            env=dict(environ), capture_output=True, text=True, check=True,
        ).stdout  # fmt: skip
        assert names.splitlines() == [
            f"Password for '{entry}' on '{name}'"
            for entry in ("ops@orders.example (key passphrase)", "ops@orders.example")
            for name in ("azpg/orders-new 2", "azpg/orders-new")
        ]
    for path in home.rglob("*"):
        if path.is_file():
            assert not any(s.encode() in path.read_bytes() for s in (PASSWORD, PASSPHRASE))


@pytest.mark.secret_service
def test_what_is_saved_while_closing_arrives_in_the_keyring(home: Path) -> None:
    """The keyring takes a moment: the window closes after it."""
    with private_bus(home) as environ, keyring_daemon(environ, unlocked=True) as daemon:
        _window(environ, "closed", str(daemon.pid))
        assert _window(environ, "next") == f"orders-prod {PASSWORD} {PASSPHRASE}"
