"""Passwords of every source go through the window: into a real keyring, and nowhere else. Every
file, log, clipboard and command line of that run is searched for them."""

import json
import subprocess
import sys
from base64 import b64encode
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.support.busy_machine import PATIENCE
from tests.support.secret_service import keyring_daemon, private_bus

pytestmark = pytest.mark.secret_service

# One for each way in, so that a leak says which.
SECRETS = {
    "ado": "4711-ado-secret", "uri": "4711-uri/@ secret", "service": "4711-service-secret",
    "pgpass": "4711-pgpass-secret", "env": "4711-env-secret", "vscode": "4711-vscode-secret",
    "refused": "4711-refused-secret", "form": "4711-form-secret", "dropped": "4711-dropped-secret",
    "passphrase": "4711-passphrase-secret", "asked": "4711-asked-secret",
}  # fmt: skip

_CODE = r"""
import json, logging, os, subprocess, sys, time
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from pathlib import Path
from urllib.parse import quote
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from azpg_gui.app import build_application, build_window
secrets = json.loads(sys.stdin.read())
home = Path(os.environ["HOME"])
logging.basicConfig(level=logging.DEBUG, filename=home / "debug.log")
application = build_application(["azpg-gui"], "en")
clipboard = QGuiApplication.clipboard()
window, controller = build_window()
window.show()
controller.begin_background_work()
seen = []
def look():
    seen.append(clipboard.text())
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            seen.append(path.read_bytes().replace(b"\0", b" ").decode("utf-8", "replace"))
        except OSError:
            pass  # it has ended
def wait(until):
    end = time.monotonic() + 300
    while not until():
        application.processEvents()
        assert time.monotonic() < end, (window.status.text(), until.__code__.co_firstlineno)
        time.sleep(0.01)
wait(lambda: controller.loaded and controller.profiles.files.ready)
interchange = controller.interchange
def settle():
    wait(lambda: controller.profiles.files.idle and not controller.form.strings.reading)
def take(source, keep=True):
    before = interchange.importing.state if interchange.importing else None
    source()
    wait(lambda: window.is_covered and interchange.importing.state is not before
         and interchange.importing.page.import_button.isVisible())
    page = interchange.importing.page
    page.keyring.setChecked(keep)
    look()
    page.import_button.click()
    wait(lambda: not window.is_covered)
    settle()
    look()
place = home / "in"
place.mkdir()
def file(name, text):
    path = place / name
    path.write_text(text)
    path.chmod(0o600)
    interchange.open()
    return lambda: interchange.importing.read_file(path)
def text(value):
    return lambda: interchange.read_text(value)
host = "orders.postgres.database.azure.com"
take(text(f"[ado]\nhost=ado.{host}\nuser=ops\n[service]\nhost=service.{host}\nuser=ops\n"
          f"password={secrets['service']}\nsslmode=verify-full\n"))
take(file("x.txt", f"Server=ado.{host};User Id=ops;Password={secrets['ado']};"))
take(text(f"# uri\npostgresql://ops:{quote(secrets['uri'], safe='')}@uri.{host}/\n"
          f"# dropped\npostgresql://ops:{secrets['dropped']}@dropped.{host}/\n"), keep=False)
take(file(".env", f"PGHOST=env.{host}\nPGUSER=ops\nPGPASSWORD='{secrets['env']}'\n"))
take(file("settings.json", json.dumps({"pgsql.connections": [{
    "id": "1", "profileName": "vscode", "server": f"vscode.{host}", "user": "ops",
    "password": secrets["vscode"]}]})))
take(text("[pgpass]\nhost=pgpass.example\nuser=ops\nport=5433\n"))
take(file(".pgpass", f"pgpass.example:5433:*:ops:{secrets['pgpass']}\n"))
# The last import is taken back, its password too.
controller.undo.take_back()
wait(lambda: "taken back" in window.status.text())
# What cannot be read, pasted into the form and on the page.
refused = f"postgresql://ops:{secrets['refused']}@a.example/?sslmode=verify-all"
controller.new()
window.connection.server.host.setText(refused)
wait(lambda: window.connection.server.problem.isVisible())
look()
# Typed, pasted and tested, at a port where nobody listens.
controller.new()
window.connection.server.host.setText(
    f"host=127.0.0.1 port=9 user=ops password={secrets['form']} connect_timeout=2 sslmode=require")
settle()
key = window.connection.security.further.certificate
QTest.keyClicks(key.passphrase, secrets["passphrase"])
key.show_remember("keyring")
key.edited.emit()
controller.test()
wait(lambda: controller.check.dialog is not None and controller.check.dialog.checked is not None)
controller.check.copy_report()
look()
controller.check.copy_summary()
look()
controller.save()
settle()
# Asked for before a test.
window.connection.sign_in.password.clear()
window.connection.password_edited.emit()
before = controller.check.dialog.checked
controller.test()
wait(lambda: controller.asked.prompt is not None)
QTest.keyClicks(controller.asked.prompt.field, secrets["asked"])
controller.asked.prompt.test.click()
wait(lambda: controller.check.dialog.checked not in (None, before))
controller.check.copy_report()
look()
# Exported in every form, and shown.
names = [profile.name for profile in controller.profiles.state.saved.values()]
out = home / "out"
out.mkdir()
interchange.export()
dialog = interchange.exporting.dialog
for index in range(dialog.form.count()):
    dialog.form.setCurrentIndex(index)
    for row in range(dialog.list.count()):
        dialog.list.item(row).setCheckState(Qt.CheckState.Checked)
    if dialog.form.itemData(index) == "env":
        for row in range(1, dialog.list.count()):
            dialog.list.item(row).setCheckState(Qt.CheckState.Unchecked)
    wait(lambda: dialog.save_button.isEnabled() and dialog.preview.toPlainText())
    dialog.copy_button.click()
    look()
    dialog.save_wanted.emit(out / f"export-{index}.azpg")
    wait(lambda: "Written" in dialog.said.text())
dialog.close()
kept = sorted(names)
(home / "seen.txt").write_text("\n".join(seen))
settled = [p for p in controller.profiles.state.saved.values() if p.remember == "keyring"]
print(json.dumps([kept, sorted(p.name for p in settled)]))
window.may_close = lambda: True
window.close()
"""


def test_no_file_log_clipboard_or_command_line_holds_one(home: Path) -> None:
    with private_bus(home) as environ, keyring_daemon(environ, unlocked=True):
        environ["AZPG_DEBUG"] = "1"
        done = subprocess.run(
            [sys.executable, "-P", "-c", _CODE], env=dict(environ), input=json.dumps(SECRETS),
            capture_output=True, text=True, check=False, timeout=PATIENCE,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr[-3000:]
        kept = _in_the_keyring(environ)
    assert kept == {
        **{f"azpg/{name}": SECRETS[name] for name in ("ado", "service", "env", "vscode")},
        "azpg/127.0.0.1": SECRETS["passphrase"],
    }
    names, in_the_keyring = json.loads(done.stdout)
    assert {"ado", "service", "uri", "dropped", "vscode", "pgpass"} <= set(names)
    assert "pgpass" not in in_the_keyring
    looked = [p for p in home.rglob("*") if p.is_file() and p.parent.name != "in"]
    assert {"debug.log", "seen.txt", "profiles.json", "export-1.azpg"} <= {p.name for p in looked}
    forms = {name: _forms(secret) for name, secret in SECRETS.items()}
    leaks = [
        (str(path), name)
        for path in looked
        for name, found in forms.items()
        if any(form in path.read_bytes() for form in found)
    ]
    assert leaks == []
    printed = (done.stdout + done.stderr).encode()
    assert not any(form in printed for found in forms.values() for form in found)
    assert len(list((home / "out").iterdir())) == 7


def _in_the_keyring(environ: dict[str, str]) -> dict[str, str]:
    code = (
        "import json, secretstorage as s; c = s.get_default_collection(s.dbus_init());"
        "print(json.dumps({i.get_attributes()['service']: i.get_secret().decode()"
        " for i in c.get_all_items()}))"
    )
    read = subprocess.run(
        [sys.executable, "-P", "-c", code], env=environ, capture_output=True, text=True, check=True
    )
    found: dict[str, str] = json.loads(read.stdout)
    return found


def _forms(secret: str) -> list[bytes]:
    raw = secret.encode()
    return [raw, quote(secret, safe="").encode(), b64encode(raw), raw.hex().encode(),
            secret.encode("utf-16-le")]  # fmt: skip
