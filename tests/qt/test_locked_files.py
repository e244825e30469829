"""A locked PKCS#12 file where libpq wants PEM: opened by its passphrase, in the form and from the
test, and used."""

from collections.abc import Callable
from pathlib import Path

import pytest
import shiboken6
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.vocabulary import Stage
from azpg_gui.qt.check.test_dialog import TestDialog
from azpg_gui.qt.widgets.passphrase_prompt import PassphrasePrompt
from azpg_gui.qt.window.main_window import MainWindow
from azpg_gui.qt.window.window_controller import WindowController
from tests.qt.driving import LEFT, put_in
from tests.support.pki import pki

PASSPHRASE = "open-sesame-42"


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    p, path = pki("ec"), tmp_path / "ops.p12"
    own = p.client("ops")
    protection = BestAvailableEncryption(PASSPHRASE.encode())
    path.write_bytes(
        pkcs12.serialize_key_and_certificates(
            b"ops", own.key, own.certificate, [p.root.certificate], protection
        )
    )
    return path


def prompt_of(qtbot: QtBot) -> PassphrasePrompt:
    def there() -> bool:
        return isinstance(QApplication.activeModalWidget(), PassphrasePrompt)

    qtbot.waitUntil(there)
    prompt = QApplication.activeModalWidget()
    assert isinstance(prompt, PassphrasePrompt)
    assert prompt.field.echoMode() is QLineEdit.EchoMode.Password
    return prompt


def enter(qtbot: QtBot, prompt: PassphrasePrompt, passphrase: str) -> None:
    qtbot.keyClicks(prompt.field, passphrase)
    qtbot.keyClick(prompt.field, Qt.Key.Key_Return)


def pressed(qtbot: QtBot, within: QWidget, text: str) -> None:
    def shown() -> list[QPushButton]:
        found = within.findChildren(QPushButton)
        return [one for one in found if one.isVisible() and text in one.text()]

    qtbot.waitUntil(lambda: len(shown()) == 1)
    qtbot.mouseClick(shown()[0], LEFT)


def test_in_the_form(
    qtbot: QtBot, open_window: Callable[[], tuple[MainWindow, WindowController]], locked: Path
) -> None:
    window, controller = open_window()
    values = {"host": "db.test", "sslmode": "require", "sslcert": str(locked)}
    put_in(qtbot, controller, Profile("x", "x", values=values))
    pressed(qtbot, window.connection.security.notices, "Open it with its passphrase…")
    prompt = prompt_of(qtbot)
    enter(qtbot, prompt, "wrong")
    qtbot.waitUntil(prompt.complaint.isVisible)
    assert prompt.complaint.text() == "The passphrase does not open it."
    assert not list(locked.parent.glob("*.pem")) + list(locked.parent.glob("*.key"))
    enter(qtbot, prompt, PASSPHRASE)  # over the wrong one, which is selected
    qtbot.waitUntil(lambda: controller.current.values["sslcert"] != str(locked))
    used = controller.current.values
    assert Path(used["sslkey"]).read_bytes().startswith(b"-----BEGIN ENCRYPTED PRIVATE KEY")
    assert PASSPHRASE not in repr(used)
    given = window.connection.passphrase()
    assert given is not None
    assert given.reveal() == PASSPHRASE
    # libpq can use both: nothing is said of them any more.
    qtbot.waitUntil(lambda: not window.connection.security.notices.isVisible())


def test_from_a_test(qtbot: QtBot, locked: Path) -> None:
    values = {"host": "db.test", "hostaddr": "127.0.0.1", "port": "1", "user": "ops",
              "sslmode": "require", "sslcert": str(locked), "sslkey": str(locked)}  # fmt: skip
    dialog = TestDialog(Profile("x", "x", values=values), {})
    dialog.show()
    with qtbot.waitSignal(dialog.finished_test, timeout=20_000):
        dialog.start()
    pressed(qtbot, dialog, "Open it with its passphrase…")
    with qtbot.waitSignal(dialog.finished_test, timeout=20_000):
        enter(qtbot, prompt_of(qtbot), PASSPHRASE)
    assert dialog.checked is not None
    # The files load: what is left is that nobody listens there.
    assert dialog.checked.diagnosis.failed_stage is Stage.CONNECT
    assert dialog.undo_button.isVisible()
    dialog.close()


def test_left_while_it_is_opened(qtbot: QtBot, locked: Path) -> None:
    values = {"host": "db.test", "hostaddr": "127.0.0.1", "port": "1", "user": "ops",
              "sslmode": "require", "sslcert": str(locked), "sslkey": str(locked)}  # fmt: skip
    dialog = TestDialog(Profile("x", "x", values=values), {})
    dialog.show()
    with qtbot.waitSignal(dialog.finished_test, timeout=20_000):
        dialog.start()
    before = dialog.checked
    for passphrase in ("wrong", PASSPHRASE):
        pressed(qtbot, dialog, "Open it with its passphrase…")
        prompt = prompt_of(qtbot)
        enter(qtbot, prompt, passphrase)
        prompt.reject()
        qtbot.waitUntil(lambda gone=prompt: not shiboken6.isValid(gone))  # type: ignore[misc]
    assert dialog.checked is before
    assert not dialog.undo_button.isVisible()
    dialog.close()
