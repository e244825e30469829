"""Passwords of an import: into a real Secret Service, when somebody said so, and nowhere else."""

import json
import os
import pty
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from azpg_gui.core.connection.profile import Remember
from azpg_gui.core.storage.profiles import ProfileStore
from tests.secret_service.test_keyring import AZPG
from tests.support.busy_machine import PATIENCE
from tests.support.secret_service import keyring_daemon, private_bus

pytestmark = pytest.mark.secret_service
HOST = "orders.postgres.database.azure.com"
SECRETS = ("first-secret-4711", "second-secret-4712")
PGPASS = f"{HOST}:5432:*:ops:{SECRETS[0]}\n*:*:*:app:{SECRETS[1]}\n"

_READ = """
import sys
from azpg_gui.core.storage.credentials import Credentials, Entry
secret, _ = Credentials().read(Entry(sys.argv[1], sys.argv[2]))
sys.stdout.write(secret.reveal() if secret else "none")
"""


def azpg(
    environ: Mapping[str, str], *arguments: str, text: str = ""
) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [AZPG, *arguments], env=dict(environ), input=text, capture_output=True, text=True,
        check=False, timeout=PATIENCE,
    )  # fmt: skip


def in_keyring(environ: Mapping[str, str], service: str, user: str) -> str:
    return subprocess.run(
        [sys.executable, "-P", "-c", _READ, service, user], env=dict(environ),
        capture_output=True, text=True, check=True, timeout=PATIENCE,
    ).stdout  # fmt: skip


def saved(home: Path) -> dict[str, Remember]:
    store = ProfileStore(home / ".config" / "azpg" / "profiles.json")
    return {profile.name: profile.remember for profile in store.load().profiles}


def nothing_leaked(home: Path, *printed: str) -> None:
    files = [p for p in (home / ".config").rglob("*") if p.is_file()]
    texts = [p.read_text("utf-8", "replace") for p in files]
    assert not any(secret in text for secret in SECRETS for text in (*texts, *printed))


def test_a_password_file_goes_into_the_keyring_where_that_was_said(
    home: Path, tmp_path: Path
) -> None:
    path = tmp_path / ".pgpass"
    path.write_text(PGPASS)
    path.chmod(0o600)
    with private_bus(home) as environ, keyring_daemon(environ, unlocked=True):
        azpg(environ, "profiles", "import", "-", text=f"[orders]\nhost={HOST}\nuser=ops\n"
             "[app]\nhost=app.example\nuser=app\n")  # fmt: skip
        without = azpg(environ, "profiles", "import", str(path))
        assert without.returncode == 0
        assert "passwords not kept: 2" in without.stderr
        assert in_keyring(environ, "azpg/orders", f"ops@{HOST}") == "none"
        assert saved(home) == {"orders": Remember.NEVER, "app": Remember.NEVER}

        done = azpg(environ, "profiles", "import", str(path), "--store-passwords")
        assert done.returncode == 0, done.stdout + done.stderr
        assert in_keyring(environ, "azpg/orders", f"ops@{HOST}") == SECRETS[0]
        assert in_keyring(environ, "azpg/app", "app@app.example") == SECRETS[1]
        assert saved(home) == {"orders": Remember.KEYRING, "app": Remember.KEYRING}
        nothing_leaked(home, without.stdout, without.stderr, done.stdout, done.stderr)

        of_a_key = f"postgresql://app@app.example/?sslpassword={SECRETS[0]}"
        done = azpg(environ, "profiles", "import", "-", "--store-passwords", text=of_a_key)
        assert done.returncode == 0, done.stdout + done.stderr
        assert in_keyring(environ, "azpg/app", "app@app.example (key passphrase)") == SECRETS[0]
        assert in_keyring(environ, "azpg/app", "app@app.example") == SECRETS[1]
        nothing_leaked(home, done.stdout, done.stderr)

        renamed = azpg(environ, "profiles", "rename", "orders", "billing")
        assert renamed.returncode == 0, renamed.stderr
        assert in_keyring(environ, "azpg/billing", f"ops@{HOST}") == SECRETS[0]
        assert in_keyring(environ, "azpg/orders", f"ops@{HOST}") == "none"

        assert azpg(environ, "profiles", "delete", "billing").returncode == 0
        assert in_keyring(environ, "azpg/billing", f"ops@{HOST}") == "none"
        exported = azpg(environ, "profiles", "export", "-", "--format", "azpg")
        nothing_leaked(home, exported.stdout)


@pytest.mark.parametrize(("answer", "kept"), [("y\n", SECRETS[0]), ("\n", "none")])
def test_on_a_terminal_somebody_is_asked(
    home: Path, tmp_path: Path, answer: str, kept: str
) -> None:
    path = tmp_path / "x.conf"
    path.write_text(f"[orders]\nhost={HOST}\nuser=ops\npassword={SECRETS[0]}\n")
    with private_bus(home) as environ, keyring_daemon(environ, unlocked=True):
        ours, theirs = pty.openpty()
        try:
            process = subprocess.Popen(
                [AZPG, "profiles", "import", str(path)], env=dict(environ), stdin=theirs,
                stderr=theirs, stdout=subprocess.PIPE, text=True,
            )  # fmt: skip
            shown = b""
            while b"[y/N]" not in shown:
                shown += os.read(ours, 1000)
            assert b"Keep passwords in the keyring (1)?" in shown
            os.write(ours, answer.encode())
            printed, _ = process.communicate(timeout=PATIENCE)
        finally:
            os.close(ours)
            os.close(theirs)
        assert process.returncode == 0
        assert in_keyring(environ, "azpg/orders", f"ops@{HOST}") == kept
        nothing_leaked(home, printed, shown.decode())


_UNDO = """
import json, sys
from azpg_gui.core.interchange.sources import read_source
from azpg_gui.core.connection.profile import new_profile
from azpg_gui.core.storage.credentials import Credentials, entry_of
from azpg_gui.operations.interchange import import_planned, plan_import, take_import_back
from azpg_gui.operations.saved_state import profiles_of
store, credentials, seen = profiles_of(None), Credentials(), []
store.save(new_profile("old", {"host": "old.example", "user": "ops"}))
before = store.load()
text = b"old.example:5432:*:ops:%s" % sys.argv[1].encode()
done = import_planned(plan_import(store, read_source(".pgpass", text)), store, credentials)
seen.append(store.load().profiles[0].remember)
seen.append(take_import_back(store, done, credentials) and store.load() == before)
text = b"postgresql://ops:%s@h.example/" % sys.argv[1].encode()
first = import_planned(plan_import(store, read_source("-", text)), store, credentials)
entry = entry_of(store.load().profiles[1])
text = b"h.example:5432:*:ops:%s" % sys.argv[2].encode()
second = import_planned(plan_import(store, read_source(".pgpass", text)), store, credentials)
for done in (second, first):
    seen.append(credentials.read(entry)[0].reveal())
    seen.append(take_import_back(store, done, credentials))
seen += [credentials.read(entry)[0], len(store.load().profiles)]
print(json.dumps(seen))
"""


def test_undo_takes_the_passwords_back_too(home: Path) -> None:
    with private_bus(home) as environ, keyring_daemon(environ, unlocked=True):
        done = subprocess.run(
            [sys.executable, "-P", "-c", _UNDO, *SECRETS], env=dict(environ), capture_output=True,
            text=True, check=False, timeout=PATIENCE,
        )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == [
        "keyring", True, SECRETS[1], True, SECRETS[0], True, None, 1,
    ]  # fmt: skip


def test_without_a_keyring_the_profiles_are_there_and_it_is_said(home: Path) -> None:
    with private_bus(home) as environ:
        text = f"postgresql://ops:{SECRETS[0]}@{HOST}/"
        done = azpg(environ, "profiles", "import", "-", "--store-passwords", text=text)
        assert done.returncode == 4
        assert "No keyring is running" in done.stderr
        assert saved(home) == {"orders": Remember.NEVER}
        nothing_leaked(home, done.stdout, done.stderr)
