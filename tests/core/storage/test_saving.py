"""Saving: what another window did is seen, what was there is kept, and no secret is written."""

import os
import resource
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from azpg_gui.cli import main
from azpg_gui.core.azure.roots import azure_bundle
from azpg_gui.core.certificates.certificate_file import load_certificate_file
from azpg_gui.core.connection.profile import Profile, Remember, Trust, new_profile
from azpg_gui.core.file_versions import earlier_versions, locked
from azpg_gui.core.storage.deletion import Files, TakenOut, put_back, take_out
from azpg_gui.core.storage.drafts import Draft, DraftStore
from azpg_gui.core.storage.history import History, HistoryEntry
from azpg_gui.core.storage.json_file import SIZE_LIMIT, StorageError
from azpg_gui.core.storage.last_results import LastResult, LastResults
from azpg_gui.core.storage.profiles import (
    Conflict,
    LoadedProfiles,
    ProfileStore,
    Removed,
    Saved,
)
from azpg_gui.core.vocabulary import Verdict

NOW = datetime(2026, 11, 24, tzinfo=UTC)
PROFILE = Profile(
    "id1", "orders-prod", "production", {"host": "h", "user": "ops"},
    Trust.SYSTEM, Remember.KEYRING, {"colour": "red"},
)  # fmt: skip


def test_ten_earlier_versions_are_kept(tmp_path: Path) -> None:
    store = ProfileStore(tmp_path / "profiles.json")
    contents: list[bytes] = []
    for number in range(14):
        store.save(replace(PROFILE, name=f"name {number}"))
        store.save(replace(PROFILE, name=f"name {number}"))  # changes nothing, keeps nothing
        contents.append(store.path.read_bytes())
    versions = earlier_versions(store.path)
    assert [version.read_bytes() for version in versions] == contents[-2:-12:-1]
    assert all(version.stat().st_mode & 0o777 == 0o600 for version in versions)


def test_a_damaged_file_is_read_as_the_version_before_it(tmp_path: Path) -> None:
    store = ProfileStore(tmp_path / "profiles.json")
    store.save(PROFILE)
    store.save(new_profile("second"))
    store.path.write_bytes(store.path.read_bytes()[:100])
    loaded = store.load()
    assert loaded.profiles == (PROFILE,)
    assert "is used instead" in str(loaded.trouble)
    third = new_profile("third")
    store.save(third)
    assert store.load() == LoadedProfiles((PROFILE, third))


def test_what_is_whole_in_a_damaged_file_is_read_out_of_it(tmp_path: Path) -> None:
    """A truncated file gives all but the last; the last comes from the version before, as it was
    there."""
    store = ProfileStore(tmp_path / "profiles.json")
    profiles = [replace(PROFILE, identifier=f"id{n}", name=f"p{n}") for n in range(5)]
    for profile in profiles:
        store.save(profile)
    changed = replace(profiles[1], name="changed")
    store.save(changed)
    whole = store.path.read_bytes()
    start = whole.rindex(b'"id": "id4"')
    for cut in range(start + 8, whole.rindex(b'"parameters"'), 7):
        store.path.write_bytes(whole[:cut])
        loaded = store.load()
        assert loaded.profiles == (profiles[0], changed, *profiles[2:])
    assert "4 entries could still be read out of it; 1 come from" in str(loaded.trouble)
    for version in earlier_versions(store.path):
        version.unlink()
    assert store.load().profiles == (profiles[0], changed, *profiles[2:4])
    store.save(new_profile("new"))
    assert len(store.load().profiles) == 5
    assert store.load().trouble is None


def test_a_file_behind_a_link_is_replaced_there(tmp_path: Path) -> None:
    (tmp_path / "dotfiles").mkdir()
    target = tmp_path / "dotfiles" / "azpg.json"
    store = ProfileStore(tmp_path / "profiles.json")
    store.path.symlink_to(target)
    store.save(PROFILE)
    before = target.read_bytes()
    store.save(replace(PROFILE, name="other"))
    assert store.path.is_symlink()
    assert b"other" in target.read_bytes()
    assert [v.read_bytes() for v in earlier_versions(store.path)] == [before]


def test_another_window_changed_the_same_profile(tmp_path: Path) -> None:
    mine, theirs = ProfileStore(tmp_path / "p.json"), ProfileStore(tmp_path / "p.json")
    mine.save(PROFILE)
    theirs.save(new_profile("of theirs"))
    # Another profile of theirs comes with the answer.
    changed = replace(PROFILE, name="mine")
    saved = mine.save_if_unchanged(changed, since=PROFILE)
    assert isinstance(saved, Saved)
    assert [p.name for p in saved.now.profiles] == ["mine", "of theirs"]
    # They still have it as it was.
    their_edit = replace(PROFILE, group="theirs")
    answer = theirs.save_if_unchanged(their_edit, since=PROFILE)
    assert isinstance(answer, Conflict)
    assert (answer.mine, answer.theirs) == (their_edit, changed)
    assert mine.load().find("id1") == changed
    # Their answer to the question: mine.
    assert isinstance(theirs.save_if_unchanged(their_edit, since=answer.theirs), Saved)
    assert mine.load().find("id1") == their_edit
    # Both came to the same: nothing to ask.
    assert isinstance(mine.save_if_unchanged(their_edit, since=changed), Saved)


def test_removed_there_and_changed_here_is_a_conflict(tmp_path: Path) -> None:
    store = ProfileStore(tmp_path / "p.json")
    store.save(PROFILE)
    edited = replace(PROFILE, name="edited")
    store.remove("id1")
    answer = store.save_if_unchanged(edited, since=PROFILE)
    assert isinstance(answer, Conflict)
    assert (answer.mine, answer.theirs, answer.now.profiles) == (edited, None, ())
    assert isinstance(store.save_if_unchanged(edited, since=None), Saved)
    # And the other way round.
    refused = store.remove_if_unchanged(PROFILE)
    assert isinstance(refused, Conflict)
    assert (refused.mine, refused.theirs) == (None, edited)
    assert isinstance(store.remove_if_unchanged(edited), Removed)
    gone = store.remove_if_unchanged(edited)
    assert isinstance(gone, Removed)
    assert gone.profile is None
    assert isinstance(store.put_back(gone), Saved)
    assert store.load().profiles == ()


def test_what_they_made_of_it_cannot_be_used(tmp_path: Path) -> None:
    store = ProfileStore(tmp_path / "p.json")
    store.save(PROFILE)
    store.path.write_text(store.path.read_text().replace('"system"', '"of version 9"'))
    answer = store.save_if_unchanged(replace(PROFILE, name="edited"), since=PROFILE)
    assert isinstance(answer, Conflict)
    assert answer.unusable is not None
    assert "“trust”" in str(answer.unusable.problem)
    assert "of version 9" in store.path.read_text()


def test_removing_can_be_undone_to_the_letter(tmp_path: Path) -> None:
    store = ProfileStore(tmp_path / "p.json")
    for name in ("one", "two", "three"):
        store.save(Profile(name, name, values={"host": name}))
    before = store.path.read_bytes().replace(b'"name": "two"', b'"name" :"two", "new": 1e400')
    store.path.write_bytes(before)
    removed = store.remove("two")
    assert [p.name for p in removed.now.profiles] == ["one", "three"]
    assert isinstance(store.put_back(removed), Saved)
    assert store.path.read_bytes() == before
    # Put back twice, or after another window made one of the same id.
    assert isinstance(store.put_back(removed), Saved)
    store.save(Profile("two", "another"))
    assert isinstance(store.put_back(removed), Conflict)
    assert [p.name for p in store.load().profiles] == ["one", "another", "three"]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"values": {"host": "ops:hunter22@db.example"}}, "“host” holds an @"),
        ({"values": {"host": "good,u:hunter22@db"}}, "“host” holds an @"),
        ({"values": {"host": "db.example;Password=hunter22"}}, "“host” holds"),
        ({"values": {"host": "db.example hunter22"}}, "“host” holds"),
        ({"values": {"host": "ops:hunter22"}}, "“host” holds something"),
        ({"values": {"host": "good,ops/hunter22"}}, "“host” holds something"),
        ({"values": {"port": "hunter22"}}, "“port” holds something"),
        ({"values": {"pwd": "hunter22"}}, "“pwd” looks like a secret"),
        ({"values": {"passwort": "hunter22"}}, "“passwort” looks like a secret"),
        ({"values": {"Password": "hunter22"}}, "“Password” looks like a secret"),
        ({"values": {"PGPASSWORD": "hunter22"}}, "“PGPASSWORD” looks like a secret"),
        ({"values": {"비밀번호": "hunter22"}}, "looks like a secret"),
        ({"values": {"dbname": "postgresql://u:hunter22@h/d"}}, "“dbname” holds something"),
        ({"values": {"options": "password=hunter22"}}, "“options” holds something"),
        ({"name": "postgresql://ops:hunter22@db/x"}, "“name” holds something"),
        ({"group": "PGPASSWORD=hunter22"}, "“group” holds something"),
        ({"values": {"no_such_setting": "x"}}, "libpq knows no setting “no_such_setting”"),
        ({"values": {"user": "a\0x"}}, "“user” holds a character"),
        ({"name": "\udcffx"}, "“name” holds a character"),
    ],
)
def test_what_is_not_saved(tmp_path: Path, changes: dict[str, Any], words: str) -> None:
    store = ProfileStore(tmp_path / "config" / "profiles.json")
    store.save(PROFILE)
    before = store.path.read_bytes()
    for save in (store.save, lambda p: store.save_if_unchanged(p, PROFILE)):
        with pytest.raises(StorageError, match=words) as caught:
            save(replace(PROFILE, **changes))
        assert "hunter22" not in str(caught.value)
    assert store.path.read_bytes() == before
    # And without a question, nothing secret of it is written either.
    drafts = DraftStore(tmp_path / "drafts")
    drafts.keep(Draft(replace(PROFILE, **changes), replace(PROFILE, **changes)))
    written = b"".join(p.read_bytes() for p in tmp_path.rglob("*") if p.is_file())
    assert b"hunter22@" not in written
    assert b"hunter22" not in written


def test_what_is_saved_is_what_is_read(tmp_path: Path) -> None:
    """Nothing the store takes is refused at the next start; paths may look like anything."""
    values = {"host": "a.example,b.example", "sslkey": "C:\\keys\\me@work.key", "user": "me@srv",
              "sslrootcert": "/tmp/a b;c@d"}  # fmt: skip
    profile = Profile("x", "Büro: 1 € \U0001f600 \u202e", "a\nb", values, Trust.FILE)
    store = ProfileStore(tmp_path / "p.json")
    store.save(profile)
    assert store.load() == LoadedProfiles((profile,))


def test_a_keyword_of_a_newer_libpq_in_the_file_is_kept(tmp_path: Path) -> None:
    store = ProfileStore(tmp_path / "p.json")
    store.path.write_text(
        '{"schema": 1, "profiles": [{"id": "a", "name": "n", "parameters": {"new": "1"}}]}'
    )
    (profile,) = store.load().profiles
    store.save(replace(profile, name="m"))
    assert store.load().profiles[0].values == {"new": "1"}
    store.save(replace(profile, identifier="copy"))
    with pytest.raises(StorageError, match="knows no setting “newer”"):
        store.save(replace(profile, values={"newer": "1"}))


@pytest.mark.parametrize("umask", [0o000, 0o022, 0o277, 0o777])
def test_files_are_private_whatever_the_umask(tmp_path: Path, umask: int) -> None:
    before = os.umask(umask)
    try:
        folder = tmp_path / "new" / "config"
        store = ProfileStore(folder / "profiles.json")
        store.save(PROFILE)
        store.save(replace(PROFILE, name="n"))
        (folder / "last-results.json").write_text("{")
        LastResults(folder / "last-results.json").load()
        drafts = DraftStore(folder / "drafts")
        drafts.keep(Draft(PROFILE))
    finally:
        os.umask(before)
    for path in (tmp_path / "new").rglob("*"):
        if path.name != "last-results.json":
            assert path.stat().st_mode & 0o777 == (0o700 if path.is_dir() else 0o600), path
    assert folder.parent.stat().st_mode & 0o777 == 0o700


def test_a_folder_that_is_there_is_not_changed(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    ProfileStore(tmp_path / "profiles.json").save(PROFILE)
    assert tmp_path.stat().st_mode & 0o777 == 0o755


def test_new_files_of_killed_writers_are_cleared_at_the_next_start(tmp_path: Path) -> None:
    store = ProfileStore(tmp_path / "profiles.json")
    store.save(PROFILE)
    ours = [".profiles.json.0123456789abcdef.new", ".profiles.json.ab_9xyz1.new"]
    others = [".profiles.json.new", ".other.json.0123456789abcdef.new", "profiles.json.bak"]
    for name in others:
        (tmp_path / name).write_text("theirs")
    with locked(store.path):
        for name in ours:  # somebody who holds the lock is writing
            (tmp_path / name).write_text("half")
        store.load()
        assert all((tmp_path / name).exists() for name in (*ours, *others))
    store.load()
    assert not any((tmp_path / name).exists() for name in ours)
    assert all((tmp_path / name).exists() for name in others)


def test_the_disk_is_full_in_the_middle(tmp_path: Path) -> None:
    """The system itself takes only the first part: a short write, then an error."""
    store = ProfileStore(tmp_path / "profiles.json")
    store.save(PROFILE)
    before = store.path.read_bytes()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(before), hard))
    try:
        with pytest.raises(StorageError, match="cannot be written: File too large"):
            store.save(new_profile("another"))
        with pytest.raises(StorageError, match="cannot be written: File too large"):
            DraftStore(tmp_path / "drafts").keep(Draft(replace(PROFILE, group="x" * 9999)))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert store.path.read_bytes() == before
    assert list(tmp_path.rglob("*.new")) == []
    assert earlier_versions(store.path) == ()


def test_a_circle_of_links_is_said(tmp_path: Path) -> None:
    path = tmp_path / "profiles.json"
    path.symlink_to(tmp_path / "other")
    (tmp_path / "other").symlink_to(path)
    store = ProfileStore(path)
    assert "cannot be read: Too many levels of symbolic links" in str(store.load().trouble)
    with pytest.raises(StorageError, match="Too many levels"):
        store.save(PROFILE)


def test_a_file_larger_than_the_limit_is_left_alone(tmp_path: Path) -> None:
    store = ProfileStore(tmp_path / "profiles.json")
    with store.path.open("wb") as file:
        file.write(b'{"schema": 1, "profiles": []')
        file.truncate(SIZE_LIMIT + 10)
    size = store.path.stat().st_size
    assert "larger than 20 MB" in str(store.load().trouble)
    with pytest.raises(StorageError, match="larger than 20 MB"):
        store.save(PROFILE)
    assert store.path.stat().st_size == size
    assert len([p for p in tmp_path.iterdir() if not p.name.endswith(".lock")]) == 1


def test_the_command_says_what_it_could_not_test(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = home / ".config" / "azpg" / "profiles.json"
    path.parent.mkdir(parents=True)
    path.write_text('{"schema": 1, "profiles": [{"id": "a", "name": "bad", "trust": "x"}]}')
    assert main(["check", "--profile", "bad"]) == 2
    assert "the profile “bad” cannot be used: “trust” is none of" in capsys.readouterr().err
    assert main(["check", "--all-profiles"]) == 3
    assert "cannot be used and stays as it is: “bad”" in capsys.readouterr().err


def test_a_whole_profile_taken_out_and_put_back(tmp_path: Path) -> None:
    files = Files(
        ProfileStore(tmp_path / "profiles.json"), DraftStore(tmp_path / "drafts"),
        LastResults(tmp_path / "last-results.json"), History(tmp_path / "history.json"),
    )  # fmt: skip
    chain = load_certificate_file(azure_bundle(None)).certificates[:2]
    files.profiles.save(PROFILE)
    files.drafts.keep(Draft(replace(PROFILE, name="edited"), PROFILE))
    result = LastResult(Verdict.STOPPED, "", NOW)
    for identifier, shown in (("id1", chain), ("other", chain[:1])):
        files.results.record(identifier, result)
        files.history.record(
            identifier, HistoryEntry(NOW, Verdict.STOPPED, "", "h", "", "", "", "", shown)
        )
    path = tmp_path / "history.json"
    path.write_text(path.read_text().replace('"id1": [', '"id1": [{"new": 1e400}, '))
    seen = files.history.load("id1")
    taken = take_out(files, "id1", PROFILE)
    assert isinstance(taken, TakenOut)
    assert taken.trouble is None
    assert files.profiles.load().profiles == ()
    assert (set(files.results.load()), set(files.history.load_all())) == ({"other"}, {"other"})
    assert chain[1].sha256 not in path.read_text()
    assert put_back(files, "id1", taken).trouble is None
    assert files.profiles.load().profiles == (PROFILE,)
    assert files.results.load()["id1"] == result
    assert files.history.load("id1") == seen
    assert len(seen[0].chain) == 2
    assert '{"new": 1e400}' in path.read_text()
    # Of a profile that was never saved there is only the rest.
    again = take_out(files, "other", None)
    assert isinstance(again, TakenOut)
    assert put_back(files, "other", again).answer is None
    assert len(files.history.load("other")) == 1


def test_what_cannot_be_forgotten_is_said_and_the_deletion_stands(tmp_path: Path) -> None:
    files = Files(
        ProfileStore(tmp_path / "profiles.json"), DraftStore(tmp_path / "drafts"),
        LastResults(tmp_path / "last-results.json"), History(tmp_path / "history.json"),
    )  # fmt: skip
    files.profiles.save(PROFILE)
    (tmp_path / "history.json").write_text('{"schema": 9, "tests": {"id1": []}}')
    taken = take_out(files, "id1", PROFILE)
    assert isinstance(taken, TakenOut)
    assert "newer version" in str(taken.trouble)
    assert files.profiles.load().profiles == ()
    assert isinstance(put_back(files, "id1", taken).answer, Saved)
    assert files.profiles.load().profiles == (PROFILE,)
