"""Everything the program keeps lies in one folder where the user carries it along."""

import sys
from pathlib import Path

import pytest

from azpg_gui.core.storage import file_locations
from azpg_gui.this_program import portable_home


@pytest.mark.parametrize(
    ("packaged", "named", "beside", "home"),
    [
        (False, None, True, None),
        (True, None, False, None),
        (True, None, True, "program/AZPG_HOME"),
        (True, "elsewhere", True, "elsewhere"),
        (False, "elsewhere", False, "elsewhere"),
        (False, "", False, None),
    ],
)
def test_the_folder_for_everything(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, packaged: bool, named: str | None,
    beside: bool, home: str | None,
) -> None:  # fmt: skip
    (tmp_path / "program" / ("AZPG_HOME" if beside else "_internal")).mkdir(parents=True)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "program" / "azpg"))
    monkeypatch.setattr(sys, "frozen", packaged, raising=False)
    monkeypatch.chdir(tmp_path)
    if named is not None:
        monkeypatch.setenv("AZPG_HOME", named)
    assert portable_home() == (None if home is None else tmp_path / home)


def test_every_file_is_in_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AZPG_HOME", str(tmp_path))
    for name in file_locations.__all__:
        assert getattr(file_locations, name)().parent == tmp_path
