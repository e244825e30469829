"""Files of this program with bytes changed at random: nothing raises, and no row is lost."""

import json
import os
import random
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from azpg_gui.core.connection.profile import Profile, new_profile
from azpg_gui.core.storage.drafts import Draft, DraftStore
from azpg_gui.core.storage.history import History, HistoryEntry
from azpg_gui.core.storage.json_file import StorageError
from azpg_gui.core.storage.json_text import elements_of, members_of
from azpg_gui.core.storage.last_results import LastResult, LastResults
from azpg_gui.core.storage.profiles import ProfileStore
from azpg_gui.core.vocabulary import Verdict

NOW = datetime(2026, 11, 24, tzinfo=UTC)
COUNT = 5_000 if "AZPG_FUZZ_EXAMPLES" in os.environ else 150
PIECES = (
    b"{", b"}", b"[", b"]", b'"', b",", b":", b"\\", b"\0", b"\xff", b"1e400", b"null", b"{}",
    b"[[1]]", b'"\\ud800"', b"\xed\xa0\x80", b"9" * 5000, b"[" * 2000, b'"trust": "x",', b"-", b"",
)  # fmt: skip


def mutated(content: bytes, chance: random.Random) -> bytes:
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(content) + 1)
        gone = chance.choice((0, 0, 1, 1, 5, 40))
        content = content[:at] + chance.choice(PIECES) + content[at + gone :]
    return content


def texts(content: bytes, key: str) -> list[str]:
    """Of every row of one of the arrays or objects, as it stands there."""
    members = members_of(content.decode("utf-8", "surrogateescape").removeprefix("\ufeff"))
    found: list[str] = []
    for text in members.texts(key):
        inner = elements_of(text) if text.startswith("[") else []
        found += [element.text for element in inner]
    return found


def _both(folder: Path) -> bytes:
    return b"".join((folder / name).read_bytes() for name in ("history.json", "last-results.json"))


@pytest.fixture
def written(tmp_path: Path) -> dict[str, bytes]:
    folder = tmp_path / "written"
    store = ProfileStore(folder / "profiles.json")
    for name in ("one", "two", "three"):
        store.save(Profile(name, name, "group", {"host": name, "port": "5432"}))
        seen = HistoryEntry(NOW, Verdict.STOPPED, "", name, "", "", "", "", ())
        History(folder / "history.json").record(name, seen)
        LastResults(folder / "last-results.json").record(name, LastResult(Verdict.STOPPED, "", NOW))
    drafts = DraftStore(folder / "drafts")
    drafts.keep(Draft(Profile("one", "one")))
    (path,) = (folder / "drafts").glob("*.json")
    found = {path.name: path.read_bytes() for path in folder.glob("*.json")}
    return {**found, "draft.json": path.read_bytes()}


def test_profiles(written: dict[str, bytes], tmp_path: Path) -> None:
    chance = random.Random(8)
    for number in range(COUNT):
        content = mutated(written["profiles.json"], chance)
        store = ProfileStore(tmp_path / str(number) / "profiles.json")
        store.path.parent.mkdir()
        store.path.write_bytes(content)
        loaded = store.load()
        try:
            for profile in loaded.profiles:
                store.save_if_unchanged(profile, profile)
            store.save(new_profile("new"))
        except StorageError:
            assert store.path.read_bytes() == content  # of a newer version
            continue
        if "damaged" in str(loaded.trouble):
            copies = list(store.path.parent.glob("*.damaged-*"))
            assert [copy.read_bytes() for copy in copies] == [content]
            continue
        after = texts(store.path.read_bytes(), "profiles")
        assert after[:-1] == texts(content, "profiles"), content
        assert json.loads(after[-1])["name"] == "new"


def test_the_others(written: dict[str, bytes], tmp_path: Path) -> None:
    chance = random.Random(9)
    seen = HistoryEntry(NOW, Verdict.STOPPED, "", "h", "", "", "", "", ())
    for number in range(COUNT):
        folder = tmp_path / str(number)
        (folder / "drafts").mkdir(parents=True)
        for name in ("history.json", "last-results.json"):
            (folder / name).write_bytes(mutated(written[name], chance))
        (folder / "drafts" / "1-ab.json").write_bytes(mutated(written["draft.json"], chance))
        history, results = (
            History(folder / "history.json"),
            LastResults(folder / "last-results.json"),
        )
        history.load_all()
        results.load()
        try:
            history.record("new", seen)
            history.forget("two")
            results.record("new", LastResult(Verdict.FAILED, "chain", NOW))
        except StorageError:
            assert re.search(rb'"schema"\s*:\s*\d{2,}', _both(folder))  # of a newer version
            continue
        assert history.load("new") == (seen,)
        assert results.load()["new"].verdict == "failed"
        drafts = DraftStore(folder / "drafts")
        drafts.recover()
        drafts.close()
