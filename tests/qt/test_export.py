"""Export from the window: what is shown is what is written, and no password is in it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from azpg_gui.core.connection.profile import Profile, Remember, Trust
from azpg_gui.core.interchange.formats import ExportFormat
from azpg_gui.core.interchange.sources import read_source
from azpg_gui.qt.interchange.export_choice import FORMS, ExportChoice
from azpg_gui.qt.widgets import file_dialog
from azpg_gui.qt.window.main_window import MainWindow
from azpg_gui.qt.window.window_controller import WindowController
from tests.qt.driving import LEFT, put_in, type_into
from tests.support.pki import pki

Open = Callable[[], tuple[MainWindow, WindowController]]
SECRET = "hunter2-secret"


def test_what_is_shown_is_written(
    qtbot: QtBot, open_window: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, controller = open_window()
    controller.interchange.export()
    assert "no saved profile" in window.status.text()
    root = tmp_path / "company.pem"
    root.write_bytes(pki("ec").root.pem)
    values = {"host": "own.example", "user": "ops", "sslmode": "verify-full"}
    own = Profile("own", "own", values={**values, "sslrootcert": str(root)}, trust=Trust.FILE)
    put_in(qtbot, controller, own)
    azure = {**values, "host": "orders.postgres.database.azure.com"}
    put_in(qtbot, controller, Profile("o", "orders", "", azure, remember=Remember.UNTIL_QUIT))
    type_into(qtbot, window.connection.sign_in.password, SECRET)
    controller.interchange.export(frozenset({"own"}))
    assert controller.interchange.exporting is not None
    dialog = controller.interchange.exporting.dialog
    out = tmp_path / "out"
    out.mkdir()

    def save_as(name: str) -> Path:
        path = out / name
        monkeypatch.setattr(file_dialog, "file_to_save", lambda *_: (path, ""))
        qtbot.waitUntil(dialog.save_button.isEnabled)
        qtbot.mouseClick(dialog.save_button, LEFT)
        qtbot.waitUntil(lambda: f"Written: {path}" in dialog.said.text())
        return path

    qtbot.waitUntil(lambda: "roots/company.pem" in dialog.preview.toPlainText())
    team = save_as("team.azpg")
    (one,) = read_source(str(team), team.read_bytes()).imported
    assert one.name == "own"

    dialog.list.item(1).setCheckState(Qt.CheckState.Checked)
    dialog.form.setCurrentIndex(dialog.form.findData(ExportFormat.ENVIRONMENT))
    qtbot.waitUntil(lambda: "Choose one profile" in dialog.said.text())
    assert not dialog.save_button.isEnabled()

    dialog.form.setCurrentIndex(dialog.form.findData(ExportFormat.SERVICE))
    qtbot.waitUntil(lambda: "[orders]" in dialog.preview.toPlainText())
    qtbot.mouseClick(dialog.copy_button, LEFT)
    assert QGuiApplication.clipboard().text() == dialog.preview.toPlainText()
    dialog.roots.setChecked(True)
    service = save_as("pg_service.conf")
    assert f"sslrootcert={out / 'roots' / 'company.pem'}" in service.read_text()
    assert (out / "roots" / "company.pem").read_bytes() == root.read_bytes()
    service.write_text("before")
    save_as("pg_service.conf")
    assert "pg_service.conf.previous" in dialog.said.text()
    assert (out / "pg_service.conf.previous").read_text() == "before"

    everything = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    assert not any(SECRET.encode() in content for content in everything)
    assert SECRET not in dialog.preview.toPlainText() + QGuiApplication.clipboard().text()
    dialog.close()


def test_every_form_has_its_words() -> None:
    assert {form.format for form in FORMS} == set(ExportFormat)
    none = ExportChoice((), ExportFormat.URI, with_roots=False, by="", about="")
    assert none.problem is not None
