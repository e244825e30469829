"""A finished test is kept whole, in a few kilobytes, and never as what it was not."""

import base64
import json
import zlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from azpg_gui.core.sentences import day, happened, sentence
from azpg_gui.core.storage import history as history_module
from azpg_gui.core.storage.history import History
from azpg_gui.core.storage.past_report import (
    PastFinding,
    PastReport,
    PastStage,
    packed,
    unpacked,
)
from tests.core.storage.test_history import NOW, seen

_AT = datetime(2026, 11, 7, 15, 4, 5, tzinfo=UTC)
_REPORT = PastReport(
    headline=sentence("Not connected: {what}", what=sentence("wrong host name")),
    subline=sentence("Ended on {date}, seen {when}.", date=day(_AT), when=happened(_AT)),
    stages=(
        PastStage("resolve", "passed", 1.5, sentence("{addresses}", addresses="10.0.0.1")),
        PastStage("a-newer-one", "unheard", None, sentence("")),
    ),
    findings=(
        PastFinding(
            "host-name-mismatch", "error", sentence("Another name"), sentence("It is called so."),
            sentence("Anybody could be there."), "certificate verify failed",
        ),
    ),
    message="connection to server failed",
    markdown="# Not connected",
)  # fmt: skip


def _changed(**changes: object) -> str:
    value = json.loads(zlib.decompress(base64.b64decode(packed(_REPORT))))
    return base64.b64encode(zlib.compress(json.dumps({**value, **changes}).encode())).decode()


def test_it_is_read_as_it_was() -> None:
    assert unpacked(packed(_REPORT)) == _REPORT


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no base64",
        base64.b64encode(b"no zlib").decode(),
        base64.b64encode(zlib.compress(b"[1, 2]")).decode(),
        base64.b64encode(zlib.compress(b"x" * 100)).decode(),
        base64.b64encode(zlib.compress(b" " * 50_000_000)).decode(),
        packed(_REPORT)[:-40],
        _changed(headline="a text"),
        _changed(headline={"text": 7, "values": {}}),
        _changed(headline={"text": "\ud800", "values": {}}),
        _changed(headline={"text": "a", "values": {"b": {"at": "yesterday", "style": "day"}}}),
        _changed(headline={"text": "a", "values": {"b": {"at": "2026-11-07T00:00:00+00:00"}}}),
        _changed(stages=[{"stage": "resolve"}]),
        _changed(stages=[{"stage": "a", "state": "b", "milliseconds": True,
                          "detail": {"text": "", "values": {}}}]),
        _changed(stages=7),
        _changed(markdown=None),
    ],
)  # fmt: skip
def test_what_is_not_understood_is_no_report(text: str) -> None:
    assert unpacked(text) is None


def test_sentences_without_end_are_no_report() -> None:
    deep: dict[str, object] = {"text": "a", "values": {}}
    for _ in range(30):
        deep = {"text": "a", "values": {"b": deep}}
    assert unpacked(_changed(headline=deep)) is None


def test_no_secret_is_kept_and_no_report_longer_than_a_file_bears() -> None:
    told = replace(_REPORT, message="tried postgresql://ops:hunter22@db.test/x")
    kept = unpacked(packed(told))
    assert kept is not None
    assert "hunter22" not in kept.message
    assert packed(replace(_REPORT, markdown="x" * 500_000)) == ""


def test_an_older_row_and_an_odd_one_are_tests_without_a_report(tmp_path: Path) -> None:
    path = tmp_path / "history.json"
    history = History(path)
    history.record("a", seen(connect_ms=12.34, report=packed(_REPORT)))
    kept = history.load("a")[0]
    assert (kept.connect_ms, unpacked(kept.report)) == (12.3, _REPORT)
    for odd in (None, 7, "x\u20ac", {"a": 1}):
        value = json.loads(path.read_text())
        value["tests"]["a"][0] |= {"report": odd, "connect_ms": odd if odd != 7 else -1}
        path.write_text(json.dumps(value))
        (read,) = history.load("a")
        assert (read.connect_ms, read.report) == (None, "")
        assert read.chain == kept.chain
    del value["tests"]["a"][0]["report"], value["tests"]["a"][0]["connect_ms"]
    path.write_text(json.dumps(value))
    assert history.load("a")[0].host == "db.test"


def test_a_full_file_loses_old_reports_before_it_loses_tests(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history_module, "_FULL", 60_000)
    history = History(tmp_path / "history.json")
    for number in range(20):
        moment = NOW + timedelta(minutes=number)
        history.record("a", seen(tested_at=moment, report="x" * 4_000))
    kept = history.load("a")
    assert len(kept) == 20
    assert all(test.report for test in kept[-3:])
    assert not any(test.report for test in kept[:4])
