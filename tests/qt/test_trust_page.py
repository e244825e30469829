"""The page *Certificates*, the part of the profile: its trusted roots."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from azpg_gui.core.azure.roots import azure_bundle
from azpg_gui.core.certificates.certificate_file import load_certificate_file
from azpg_gui.qt.widgets import file_dialog
from azpg_gui.qt.window.main_window import MainWindow
from azpg_gui.qt.window.window_controller import WindowController
from tests.qt.certificate_pages import page_controller_of, texts, with_file
from tests.support.pki import make, pki

Open = Callable[[], tuple[MainWindow, WindowController]]
LEFT = Qt.MouseButton.LeftButton


def test_a_trust_file_is_edited_and_taken_back(
    qtbot: QtBot, open_window: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, controller = open_window()
    path, more = tmp_path / "mine.crt", tmp_path / "more.pem"
    shutil.copy(azure_bundle(None), path)
    before = path.read_bytes()
    page_controller = with_file(qtbot, window, controller, path)
    trust = page_controller.trust_file
    qtbot.waitUntil(trust.remove.isVisible)
    assert not trust.undo.isVisible()
    trust.table.selectRow(1)
    qtbot.mouseClick(trust.remove, LEFT)
    qtbot.waitUntil(lambda: trust.table.rowCount() == 1)
    assert "The previous file is kept as mine.crt." in texts(trust)
    qtbot.waitUntil(trust.undo.isVisible)
    qtbot.mouseClick(trust.undo, LEFT)
    qtbot.waitUntil(lambda: trust.table.rowCount() == 2)
    assert path.read_bytes() == before
    # Of a file with a root and an intermediate only the root is added.
    more.write_bytes(make("More", ca=True).pem + pki("ec").intermediate.pem)
    monkeypatch.setattr(file_dialog, "file_to_open", lambda *_: more)
    qtbot.mouseClick(trust.add, LEFT)
    qtbot.waitUntil(lambda: trust.table.rowCount() == 3)
    assert "Added to" in texts(trust)
    qtbot.mouseClick(trust.add, LEFT)
    qtbot.waitUntil(lambda: "Nothing was added" in texts(trust))


def test_what_libpq_will_do_with_it_is_said(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    window, controller = open_window()
    path = tmp_path / "pinned.crt"
    path.write_bytes(pki("ec").intermediate.pem)
    page_controller = with_file(qtbot, window, controller, path)
    qtbot.waitUntil(lambda: "no trust anchor" in page_controller.trust_file.meaning.text())
    assert "not a root" in page_controller.trust_file.table.item(0, 1).text()  # type: ignore[union-attr]


def test_the_programs_own_bundle_is_not_edited(qtbot: QtBot, open_window: Open) -> None:
    window, controller = open_window()
    page_controller = page_controller_of(qtbot, window, controller)
    qtbot.waitUntil(lambda: page_controller.trust_file.table.rowCount() == 2)
    qtbot.wait(200)
    assert not page_controller.trust_file.remove.isVisible()
    assert not page_controller.trust_file.add.isVisible()


@pytest.mark.parametrize("form", ["PEM", "DER", "text"])
def test_saving_in_other_forms(
    form: str,
    qtbot: QtBot,
    open_window: Open,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window, controller = open_window()
    page_controller = page_controller_of(qtbot, window, controller)
    qtbot.waitUntil(lambda: page_controller.trust_file.table.rowCount() == 2)
    page_controller.trust_file.table.selectRow(1)
    target = tmp_path / "out"
    chosen = {"PEM": "PEM bundle (*.pem)", "DER": "The selected one as DER (*.der)",
              "text": "Text (*.txt)"}[form]  # fmt: skip
    monkeypatch.setattr(file_dialog, "file_to_save", lambda *_: (target, chosen))
    qtbot.mouseClick(page_controller.trust_file.save, LEFT)
    qtbot.waitUntil(target.exists)
    content = target.read_bytes()
    if form == "text":
        assert content.startswith(b"Certificate:")
    else:
        loaded = load_certificate_file(target)
        assert (loaded.encoding, len(loaded.certificates)) == (form, 2 if form == "PEM" else 1)


def test_commands_for_other_programs(
    qtbot: QtBot, open_window: Open, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    window, controller = open_window()
    page_controller = page_controller_of(qtbot, window, controller)
    qtbot.waitUntil(lambda: page_controller.trust_file.table.rowCount() == 2)
    qtbot.mouseClick(page_controller.trust_file.commands, LEFT)
    qtbot.waitUntil(lambda: page_controller.of_trust.commands is not None)
    dialog = page_controller.of_trust.commands
    assert dialog is not None
    names = [dialog.tabs.tabText(i) for i in range(dialog.tabs.count())]
    assert names == ["openssl", "update-ca-certificates", "keytool", "certutil", "security"]
    # What is told to other programs is there after the next update of this one.
    kept = home / ".local" / "share" / "azpg" / "roots" / "azure-roots.pem"
    assert kept.read_bytes() == azure_bundle(None).read_bytes()
    qtbot.mouseClick(dialog.copy, LEFT)
    assert f"awk '/BEGIN CERT/{{n++}} n==1' {kept}" in QGuiApplication.clipboard().text()
    dialog.tabs.setCurrentIndex(2)
    qtbot.mouseClick(dialog.copy, LEFT)
    assert QGuiApplication.clipboard().text().startswith("keytool -importcert")
    dialog.close()
