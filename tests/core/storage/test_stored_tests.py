"""history.json and last-results.json: one entry that is not understood harms no other."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from azpg_gui.core.storage import history as module
from azpg_gui.core.storage.history import History, HistoryEntry
from azpg_gui.core.storage.last_results import LastResult, LastResults
from azpg_gui.core.vocabulary import Stage, Verdict
from tests.hostile.catalogue.stored import RESULTS, TESTS, StoredRow

NOW = datetime(2026, 11, 24, tzinfo=UTC)
SEEN = HistoryEntry(NOW, Verdict.STOPPED, "", "db.test", "", "", "", "", ())


@pytest.mark.parametrize("row", TESTS, ids=lambda row: row.name)
def test_one_test_of_the_history(row: StoredRow, tmp_path: Path) -> None:
    history = History(tmp_path / "history.json", 2)
    history.record("a", SEEN)
    path = tmp_path / "history.json"
    text = path.read_text().replace('"a": [', f'"a": [{row.text}, ')
    path.write_text(text.replace('"tests": {', f'"tests": {{"odd": {row.text}, ', 1))
    assert history.load("a") == (SEEN,)
    assert history.load("odd") == ()
    for _ in range(4):  # more than are kept
        history.record("a", SEEN)
    history.record("odd", SEEN)
    assert (len(history.load("a")), len(history.load("odd"))) == (2, 1)
    history.record("b", SEEN)
    history.forget("b")
    # A list in place of a profile's tests is a list of tests that are not understood.
    assert path.read_text().count(row.text) == (1 if row.text.startswith("[") else 2)
    history.forget("odd")
    history.forget("a")
    assert history.load_all() == {}


@pytest.mark.parametrize("row", RESULTS, ids=lambda row: row.name)
def test_one_last_result(row: StoredRow, tmp_path: Path) -> None:
    path = tmp_path / "last-results.json"
    path.write_text(f'{{"schema": 1, "new": [1e400], "results": {{"odd": {row.text}}}}}')
    results = LastResults(path)
    assert results.load() == {}
    result = LastResult(Verdict.FAILED, "chain", NOW, NOW)
    results.record("a", result)
    assert results.load() == {"a": result}
    assert f'"odd": {row.text}' in path.read_text()
    assert '"new": [1e400]' in path.read_text()
    results.record("odd", result)
    assert results.load() == {"a": result, "odd": result}


def test_a_certificate_that_an_odd_test_names_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "history.json"
    sha256 = "ab" * 32
    path.write_text(
        f'{{"schema": 1, "tests": {{"a": [{{"chain": [["{sha256}"]]}}]}}, '
        f'"certificates": {{"{sha256}": "AAAA", "{"cd" * 32}": "BBBB", "note": 5}}}}'
    )
    History(path).record("b", SEEN)
    written = path.read_text()
    assert f'"{sha256}": "AAAA"' in written
    assert '"note": 5' in written
    assert "BBBB" not in written


def test_what_is_recorded_is_valid_and_without_secrets(tmp_path: Path) -> None:
    history = History(tmp_path / "history.json")
    history.record(
        "a", HistoryEntry(NOW, Verdict.FAILED, "resolve", "u:hunter22@h\udcff", "", "", "", "", ())
    )
    (seen,) = history.load("a")
    assert seen.host.endswith("@h?")
    assert b"hunter22" not in (tmp_path / "history.json").read_bytes()


def test_a_history_that_grows_too_large_forgets_the_oldest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_FULL", 20_000)
    history = History(tmp_path / "history.json")
    for number in range(40):
        for name in ("a", "b"):
            history.record(
                name, HistoryEntry(NOW, Verdict.STOPPED, "", f"{number}", "", "", "", "", ())
            )
    assert (tmp_path / "history.json").stat().st_size < 21_000
    kept = history.load_all()
    assert all(1 < len(tests) < 40 and tests[-1].host == "39" for tests in kept.values())


def test_a_verdict_of_a_newer_version_is_kept_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "last-results.json"
    results = LastResults(path)
    results.record("old", LastResult(Verdict.FAILED, Stage.CHAIN, NOW))
    results.record("new", LastResult("proven-twice", "quota", NOW))
    results.record("other", LastResult(Verdict.STOPPED, "", NOW))
    read = results.load()
    assert read["old"].verdict is Verdict.FAILED
    assert read["old"].failed_stage is Stage.CHAIN
    assert (read["new"].verdict, read["new"].failed_stage) == ("proven-twice", "quota")
    assert '"verdict": "proven-twice"' in path.read_text("utf-8")
