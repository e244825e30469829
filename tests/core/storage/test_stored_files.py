"""What is not understood in a file harms nothing else, and stays as it is to the letter."""

import json
from pathlib import Path

import pytest

from azpg_gui.core.connection.profile import Profile, Trust, new_profile
from azpg_gui.core.storage.profiles import ProfileStore, Saved
from tests.hostile.catalogue.stored import FILES, ROWS, StoredFile, StoredRow

FIRST = '{"id": "a", "name": "first", "parameters": {"host": "h"}}'
LAST = '{"id": "z", "name": "last"}'
AROUND = '"unknown": [1e400, 1E2, {"b": 1, "a": 2, "a": 3}], "ünknown": "\\ud800"'


def store_with(folder: Path, text: str) -> ProfileStore:
    path = folder / "profiles.json"
    path.write_text(f'{{"schema": 1, {AROUND}, "profiles": [{FIRST}, {text}, {LAST}]}}')
    return ProfileStore(path)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_one_row(row: StoredRow, tmp_path: Path) -> None:
    store = store_with(tmp_path, row.text)
    loaded = store.load()
    names = [profile.name for profile in loaded.profiles]
    if row.problem:
        assert names == ["first", "last"]
        (unusable,) = loaded.unusable
        assert row.problem in str(unusable.problem)
        assert unusable.name in {"middle", "other", ""}
        assert str(unusable.problem) in str(loaded.trouble)
    else:
        assert names == ["first", "middle", "last"]
        assert loaded.unusable == ()
        assert loaded.secrets == ({"m": row.secrets} if row.secrets else {})
        assert ("in the open" in str(loaded.trouble)) == bool(row.secrets)
    # Everything that happens to the others leaves it as it is, and what stands around it too.
    first, last = loaded.profiles[0], loaded.profiles[-1]
    store.save(Profile(first.identifier, "renamed", values={"host": "h2"}, trust=Trust.SYSTEM))
    store.remove(last.identifier)
    store.save(new_profile("new"))
    written = store.path.read_text()
    assert row.text in written
    assert all(part in written for part in AROUND.split(", ", 1)[0].split())
    assert '"ünknown": "\\ud800"' in written
    assert '{"b": 1, "a": 2, "a": 3}' in written
    assert store.load().unusable == loaded.unusable
    assert [p.name for p in store.load().profiles if p.name != "middle"] == ["renamed", "new"]


@pytest.mark.parametrize("row", [r for r in ROWS if not r.problem], ids=lambda row: row.name)
def test_a_used_row_saved_as_it_is_changes_nothing(row: StoredRow, tmp_path: Path) -> None:
    store = store_with(tmp_path, row.text)
    before = store.path.read_bytes()
    for profile in store.load().profiles:
        store.save(profile)
    assert store.path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir() if "earlier" in p.name] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_one_file(file: StoredFile, tmp_path: Path) -> None:
    store = ProfileStore(tmp_path / "profiles.json")
    store.path.write_bytes(file.content)
    for _ in range(3):
        loaded = store.load()
    assert tuple(profile.name for profile in loaded.profiles) == file.names
    assert ("damaged" in str(loaded.trouble)) == file.damaged
    copies = [path for path in tmp_path.iterdir() if ".damaged-" in path.name]
    assert [copy.read_bytes() for copy in copies] == ([file.content] if file.damaged else [])
    assert all(copy.stat().st_mode & 0o777 == 0o600 for copy in copies)
    # Saved once, everything is there, and the next reading is without trouble of its own.
    store.save(new_profile("new"))
    assert tuple(p.name for p in store.load().profiles) == (*file.names, "new")
    assert "damaged" not in str(store.load().trouble)


def test_two_profiles_of_one_id_are_two(tmp_path: Path) -> None:
    store = ProfileStore(tmp_path / "profiles.json")
    rows = [{"id": "a", "name": n, "parameters": {"host": n}} for n in ("one", "two", "three")]
    rows.append({"id": "a-2", "name": "four", "parameters": {}})
    store.path.write_text(json.dumps({"schema": 1, "profiles": rows}))
    profiles = store.load().profiles
    assert [p.name for p in profiles] == ["one", "two", "three", "four"]
    assert len({p.identifier for p in profiles}) == 4
    assert store.load().profiles == profiles  # the same at every reading
    second = profiles[1]
    store.save(Profile(second.identifier, "changed", values={"host": "x"}))
    assert [p.name for p in store.load().profiles] == ["one", "changed", "three", "four"]
    assert [p.values.get("host") for p in store.load().profiles] == ["one", "x", "three", None]
    # The first goes and comes back; each of the others stays who it was.
    removed = store.remove(profiles[0].identifier)
    assert [p.identifier for p in removed.now.profiles] == [p.identifier for p in profiles[1:]]
    assert isinstance(store.put_back(removed), Saved)
    assert [p.identifier for p in store.load().profiles] == [p.identifier for p in profiles]


def test_a_row_that_cannot_be_used_is_never_written_over(tmp_path: Path) -> None:
    """Its id may be the one of a profile another window still has in its form."""
    text = '{"id": "m", "name": "middle", "trust": "of a later version"}'
    store = store_with(tmp_path, text)
    store.save(Profile("m", "mine"))
    assert text in store.path.read_text()
    assert [p.name for p in store.load().profiles] == ["first", "last", "mine"]
    assert store.load().profiles[-1] == Profile("m", "mine")
    answer = store.save_if_unchanged(Profile("m", "mine 2"), Profile("m", "mine"))
    assert isinstance(answer, Saved)


def test_a_secret_somebody_wrote_by_hand_is_left_and_named(tmp_path: Path) -> None:
    row = '{"id": "m", "name": "middle", "parameters": {"pwd": "by-hand", "user": "u"}}'
    store = store_with(tmp_path, row)
    loaded = store.load()
    assert loaded.secrets == {"m": ("pwd",)}
    assert "“pwd” of “middle”" in str(loaded.trouble)
    profile = loaded.profiles[1]
    assert dict(profile.values) == {"user": "u"}
    assert "by-hand" not in repr(loaded)
    store.save(Profile("m", "middle", values={"user": "v"}))
    assert '"pwd": "by-hand"' in store.path.read_text()
    holding = [p.name for p in tmp_path.iterdir() if p.is_file() and "by-hand" in p.read_text()]
    assert holding == ["profiles.json"]  # and no earlier version: removed there, it is gone
    assert store.remove_secrets("m").now.secrets == {}
    left = [p.read_text() for p in tmp_path.iterdir() if p.is_file()]
    assert not any("by-hand" in text for text in left)
    assert dict(store.load().profiles[1].values) == {"user": "v"}
