"""Unsaved edits survive their window, once and without secrets."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from azpg_gui.core.connection.profile import Profile, Trust
from azpg_gui.core.storage.drafts import Draft, DraftStore
from azpg_gui.core.storage.file_locations import drafts_folder

SAVED = Profile("id1", "orders", "prod", {"host": "h", "user": "u"}, unknown={"new": [1e400]})
EDITED = replace(SAVED, values={"host": "h2", "user": "u"}, trust=Trust.SYSTEM)

_WINDOW = """
import os, signal, sys
from pathlib import Path
from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.storage.drafts import Draft, DraftStore
drafts = DraftStore(Path(sys.argv[1]))
for name in sys.argv[2:]:
    drafts.keep(Draft(Profile(name.partition("=")[0], name)))
print("kept", flush=True)
sys.stdin.read()
"""


def window(folder: Path, *drafts: str) -> "subprocess.Popen[str]":
    """A window that lives until it is killed, with these drafts."""
    process = subprocess.Popen(
        [sys.executable, "-P", "-c", _WINDOW, str(folder), *drafts],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stdout.readline() == "kept\n"
    return process


def test_nothing_is_made_before_there_is_something_to_keep(tmp_path: Path) -> None:
    drafts = DraftStore(tmp_path / "drafts")
    assert drafts.recover().drafts == ()
    drafts.forget("id1")
    drafts.close()
    assert list(tmp_path.iterdir()) == []


def test_kept_taken_over_and_forgotten(tmp_path: Path) -> None:
    first = DraftStore(tmp_path)
    first.keep(Draft(EDITED, SAVED))
    first.keep(Draft(replace(SAVED, identifier="new", unknown={})))
    first.keep(Draft(EDITED, SAVED))
    first.forget("new")
    first.close()  # as a crash does: the lock is gone, the file stays
    second = DraftStore(tmp_path)
    (draft,) = second.recover().drafts
    assert (draft.profile, draft.based_on) == (EDITED, SAVED)
    assert draft.kept_at is not None
    # It is this window's now, and the next crash does not lose it either.
    assert second.recover().drafts == ()
    second.close()
    third = DraftStore(tmp_path)
    assert [d.profile for d in third.recover().drafts] == [EDITED]
    third.forget("id1")
    third.close()
    assert DraftStore(tmp_path).recover().drafts == ()
    assert list(tmp_path.glob("*.json")) == []


def test_a_window_that_lives_keeps_its_own(tmp_path: Path) -> None:
    other = window(tmp_path, "a")
    try:
        mine = DraftStore(tmp_path)
        assert mine.recover().drafts == ()
        mine.keep(Draft(SAVED))
    finally:
        other.kill()
        other.communicate()
    (tmp_path / ".1-ab.json.0123456789abcdef.new").write_text("half")
    (tmp_path / "1-ab.alive").write_text("")
    assert [d.profile.name for d in mine.recover().drafts] == ["a"]
    assert len(list(tmp_path.iterdir())) == 2  # mine, and its lock
    mine.close()


def test_two_crashed_windows_with_the_same_profile_lose_nothing(tmp_path: Path) -> None:
    for name in ("older", "newer"):
        crashed = DraftStore(tmp_path)
        crashed.keep_all([Draft(Profile("a", name)), Draft(Profile("b", "same"))])
        crashed.close()
    recovered = DraftStore(tmp_path).recover()
    assert sorted(d.profile.name for d in recovered.drafts) == ["newer", "older", "same"]
    names = {d.profile.identifier: d.profile.name for d in recovered.drafts}
    assert (len(names), names["a"]) == (3, "newer")


@pytest.mark.parametrize("content", [b"", b"{", b'{"schema": 1, "drafts": {}}'])
def test_a_damaged_file_is_said_once_and_kept(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "1-0.json").write_bytes(content)
    assert "damaged" in str(DraftStore(tmp_path).recover().trouble)
    assert DraftStore(tmp_path).recover().trouble is None
    assert [p.read_bytes() for p in tmp_path.glob("*.damaged-*")] == [content]


def test_what_is_not_understood_stays(tmp_path: Path) -> None:
    crashed = DraftStore(tmp_path)
    crashed.keep(Draft(Profile("a", "a")))
    crashed.close()
    (path,) = tmp_path.glob("*.json")
    text = path.read_text()
    odd = '{"kept_at": "2026-01-01T00:00:00", "profile": 1e400}'
    path.write_text(text.replace('"drafts": [', f'"drafts": [{odd},'))
    mine = DraftStore(tmp_path)
    assert [d.profile.name for d in mine.recover().drafts] == ["a"]
    assert odd in path.read_text()
    assert DraftStore(tmp_path).recover().drafts == ()
    path.write_text('{"schema": 3, "drafts": []}')
    assert "newer version" in str(DraftStore(tmp_path).recover().trouble)
    assert path.exists()


def test_no_secret_is_kept(tmp_path: Path) -> None:
    values = {"host": "ops:hunter22@db.example", "pwd": "hunter22", "dbname": "orders",
              "options": "password=hunter22", "user": "half typed; "}  # fmt: skip
    typed = Profile("id1", "postgres://u:hunter22@h/d", values=values)
    first = DraftStore(tmp_path)
    first.keep(Draft(typed, typed))
    assert not any(b"hunter22" in p.read_bytes() for p in tmp_path.iterdir())
    first.close()
    (draft,) = DraftStore(tmp_path).recover().drafts
    assert dict(draft.profile.values) == {
        "host": "db.example", "dbname": "orders", "user": "half typed; ",
    }  # fmt: skip


def test_a_host_that_is_half_typed_survives(tmp_path: Path) -> None:
    """As far as it can be a host: what stands behind that may be a password."""
    first = DraftStore(tmp_path)
    first.keep(Draft(Profile("id1", "n", values={"host": "myserver;hunter2"})))
    first.close()
    (draft,) = DraftStore(tmp_path).recover().drafts
    assert draft.profile.host == "myserver"


def test_the_place_follows_the_platform(home: Path) -> None:
    assert os.name == "posix"
    assert drafts_folder() == home / ".local" / "state" / "azpg" / "drafts"
