"""Preferences on the disk."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from azpg_gui.core.connection.profile import Remember, Trust
from azpg_gui.core.storage.preferences import Preferences, PreferencesFile
from azpg_gui.operations.check import limits_of
from azpg_gui.operations.history import history_of

CHOSEN = Preferences(20, 120, Trust.SYSTEM, Remember.KEYRING, 100)


def test_what_was_chosen_is_there_again_and_the_rest_stays(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    assert PreferencesFile(path).load() == Preferences()
    path.write_text('{"schema": 1, "of_a_newer_version": 1E2}')
    PreferencesFile(path).save(CHOSEN)
    assert PreferencesFile(path).load() == CHOSEN
    assert '"of_a_newer_version": 1E2' in path.read_text()
    # Only what differs from before is written: of two windows each keeps what it changed.
    PreferencesFile(path).save(replace(CHOSEN, history=10))
    assert json.loads(path.read_text())["history"] == 10


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("stage_seconds", 0),
        ("stage_seconds", True),
        ("stage_seconds", "10"),
        ("run_seconds", 10**9),
        ("trust", "file"),
        ("trust", "moon"),
        ("remember", None),
        ("history", 501),
        ("history", [50]),
    ],
)
def test_what_is_not_understood_is_as_if_never_chosen(
    tmp_path: Path, name: str, value: object
) -> None:
    path = tmp_path / "preferences.json"
    path.write_text(json.dumps({"schema": 1, name: value}))
    assert PreferencesFile(path).load() == Preferences()


def test_a_damaged_file_is_no_reason_not_to_start(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    path.write_bytes(b"{\0")
    assert PreferencesFile(path).load() == Preferences()
    assert list(tmp_path.glob("preferences.json.damaged-*"))


def test_they_are_followed(tmp_path: Path) -> None:
    limits = limits_of(CHOSEN)
    assert (limits.run, limits.connect, limits.handshake, limits.login) == (120, 20, 20, 40)
    PreferencesFile(tmp_path / "preferences.json").save(replace(CHOSEN, history=7))
    assert history_of(tmp_path)._most == 7
