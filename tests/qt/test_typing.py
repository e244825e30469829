"""What a letter typed into the form costs: no file is read for it, and no root judged."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from azpg_gui.operations import form_files
from tests.qt.conftest import Opened
from tests.qt.driving import type_into
from tests.support.pki import pki

Open = Callable[[], Opened]
_OPENED: list[str] = []
_COUNTING: list[bool] = []


def _hear(event: str, arguments: tuple[object, ...]) -> None:
    if event == "open" and _COUNTING and isinstance(arguments[0], (str, bytes)):
        _OPENED.append(str(arguments[0]))


sys.addaudithook(_hear)


@pytest.fixture
def judged(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every judgement of a file, by its path."""
    found: list[str] = []
    examine = vars(form_files)["examine_file"]

    def counted(path: Path, *others: object, **named: object) -> object:
        found.append(str(path))
        return examine(path, *others, **named)

    monkeypatch.setattr(form_files, "examine_file", counted)
    return found


def test_ten_letters_in_user_read_no_file_and_judge_no_root(
    qtbot: QtBot, open_window: Open, tmp_path: Path, judged: list[str]
) -> None:
    window, controller = open_window()
    page, files = window.connection, controller.form.files
    root = tmp_path / "trusted.crt"
    root.write_bytes(pki("ec").root.pem)
    page.apply({"host": "db.example", "sslrootcert": str(root)})
    qtbot.waitUntil(lambda: files.idle and controller.profiles.files.idle)
    qtbot.waitUntil(lambda: "until" in page.security.roots_text.text())
    QApplication.processEvents()
    judged.clear()
    _OPENED.clear()
    _COUNTING.append(True)
    try:
        type_into(qtbot, page.sign_in.user, "azureadmin")
        assert files.idle
        qtbot.waitUntil(lambda: bool(list((tmp_path / "drafts").glob("*"))))
        qtbot.waitUntil(lambda: controller.profiles.files.idle)
        kept = str(tmp_path / "drafts")
        others = {p for p in _OPENED if not p.startswith(kept) and not p.endswith((".py", ".pyc"))}
        assert not others
        assert judged == []
        assert controller.current.values["user"] == "azureadmin"
        # It can fail: another file is read, and judged.
        other = tmp_path / "other.crt"
        other.write_bytes(root.read_bytes())
        page.apply({"sslrootcert": str(other)})
        qtbot.waitUntil(lambda: files.idle)
        assert str(other) in _OPENED
        assert str(other) in judged
    finally:
        _COUNTING.clear()


def test_a_file_written_by_another_program_is_seen_when_one_comes_back(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    window, controller = open_window()
    page = window.connection
    root = tmp_path / "later.crt"
    page.apply({"host": "db.example", "sslrootcert": str(root)})
    qtbot.waitUntil(lambda: controller.form.files.idle)
    qtbot.waitUntil(page.security.notices.isVisible)
    root.write_bytes(pki("ec").root.pem)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.applicationStateChanged.emit(application.applicationState().ApplicationActive)
    qtbot.waitUntil(lambda: "until" in page.security.roots_text.text())
