"""Profiles and last results on disk: versioned, atomic, nothing lost."""

import json
import os
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from azpg_gui.core.connection.profile import Profile, Remember, Trust, new_profile
from azpg_gui.core.storage.file_locations import profiles_file
from azpg_gui.core.storage.json_file import StorageError
from azpg_gui.core.storage.last_results import LastResult, LastResults
from azpg_gui.core.storage.profiles import ProfileStore
from azpg_gui.core.vocabulary import Verdict

PROFILE = Profile(
    "id1", "orders-prod", "production", {"host": "h", "user": "ops"},
    Trust.SYSTEM, Remember.KEYRING, {"colour": "red"},
)  # fmt: skip


def test_round_trip(tmp_path: Path) -> None:
    store = ProfileStore(tmp_path / "config" / "profiles.json")
    assert store.load().profiles == ()
    assert store.load().trouble is None
    store.save(PROFILE)
    other = new_profile("other")
    store.save(other)
    assert store.load().profiles == (PROFILE, other)
    store.remove("id1")
    store.remove("id1")
    assert store.load().profiles == (other,)


def test_the_file_is_private_and_documented(tmp_path: Path) -> None:
    store = ProfileStore(tmp_path / "profiles.json")
    store.save(PROFILE)
    assert store.path.stat().st_mode & 0o777 == 0o600
    written = json.loads(store.path.read_text())
    assert written["schema"] == 2
    assert written["profiles"][0] == {
        "id": "id1",
        "name": "orders-prod",
        "group": "production",
        "trust": "system",
        "remember": "keyring",
        "parameters": {"host": "h", "user": "ops"},
        "colour": "red",
        "password_source": "keyring",
    }


def test_two_windows_do_not_undo_each_other(tmp_path: Path) -> None:
    path = tmp_path / "profiles.json"
    profiles = [new_profile(f"p{number}") for number in range(24)]

    def window(mine: list[Profile]) -> None:
        store = ProfileStore(path)
        for profile in mine:
            store.save(profile)

    windows = [threading.Thread(target=window, args=(profiles[i::4],)) for i in range(4)]
    for thread in windows:
        thread.start()
    for thread in windows:
        thread.join()
    saved = {profile.name for profile in ProfileStore(path).load().profiles}
    assert saved == {profile.name for profile in profiles}


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"profiles": []}', b"\xff\xfe", b"[" * 9999]
)
def test_a_damaged_file_is_kept_and_reported(tmp_path: Path, content: bytes) -> None:
    store = ProfileStore(tmp_path / "profiles.json")
    store.path.write_bytes(content)
    loaded = store.load()
    assert loaded.profiles == ()
    assert "damaged" in str(loaded.trouble)
    store.save(PROFILE)
    assert store.load().profiles == (PROFILE,)
    kept = [p for p in tmp_path.iterdir() if ".damaged-" in p.name]
    assert {p.read_bytes() for p in kept} == {content}


def test_a_newer_file_is_left_alone(tmp_path: Path) -> None:
    store = ProfileStore(tmp_path / "profiles.json")
    content = '{"schema": 99, "profiles": [{"id": "a", "name": "n", "future": 1}]}'
    store.path.write_text(content)
    loaded = store.load()
    assert [profile.name for profile in loaded.profiles] == ["n"]
    assert "newer version" in str(loaded.trouble)
    with pytest.raises(StorageError, match="newer version"):
        store.save(PROFILE)
    assert store.path.read_text() == content


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    store = ProfileStore(tmp_path / "file" / "profiles.json")
    with pytest.raises(StorageError, match="cannot be written"):
        store.save(PROFILE)


def test_the_place_follows_the_platform(home: Path) -> None:
    assert os.name == "posix"
    assert profiles_file() == home / ".config" / "azpg" / "profiles.json"


def test_last_results(tmp_path: Path) -> None:
    results = LastResults(tmp_path / "results.json")
    assert results.load() == {}
    result = LastResult(Verdict.FAILED, "chain", datetime(2026, 1, 2, tzinfo=UTC))
    results.record("id1", result)
    results.record("id2", LastResult(Verdict.STOPPED, "", datetime(2026, 1, 3, tzinfo=UTC)))
    assert results.load()["id1"] == result
    (tmp_path / "results.json").write_text('{"schema": 1, "results": {"a": {"verdict": 1}}}')
    assert results.load() == {}
