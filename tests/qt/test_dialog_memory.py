"""What the test dialog remembers, on the disk."""

import os
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from azpg_gui.qt.check.dialog_memory import DialogMemory
from azpg_gui.qt.window_file import window_file


def test_it_is_private_whatever_the_umask(home: Path, qtbot: QtBot) -> None:
    umask = os.umask(0)
    try:
        owner = QObject()
        DialogMemory(owner).technical_unfolded = True
        shiboken6.delete(owner)  # with it go the settings, which are written then
    finally:
        os.umask(umask)
    path = window_file()
    assert b"unfolded" in path.read_bytes()
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
    again = QObject()
    assert DialogMemory(again).technical_unfolded
    shiboken6.delete(again)


def test_windows_are_remembered_in_the_folder_carried_along(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AZPG_HOME", str(tmp_path))
    assert window_file() == tmp_path / "window.ini"
