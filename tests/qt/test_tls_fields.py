"""Client certificate and TLS versions have fields of their own; so has what is typed as text."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from azpg_gui.core.connection.profile import Profile, Trust
from azpg_gui.practice.scenarios import Scenario
from azpg_gui.qt.connection.further_settings import Row
from azpg_gui.qt.window.main_window import MainWindow
from azpg_gui.qt.window.window_controller import WindowController
from tests.qt.driving import add_setting, put_in, save, type_into
from tests.support.pki import pki
from tests.support.practice import practice_server

Open = Callable[[], tuple[MainWindow, WindowController]]
FIELDS = {
    "sslcert": "/keys/client.crt",
    "sslkey": "/keys/client.key",
    "ssl_min_protocol_version": "TLSv1.2",
    "ssl_max_protocol_version": "TLSv9",
}


def test_what_is_saved_stands_in_its_fields_and_stays(qtbot: QtBot, open_window: Open) -> None:
    window, controller = open_window()
    further = window.connection.security.further
    put_in(qtbot, controller, Profile("a", "a", values={"host": "h", "sslsni": "0", **FIELDS}))
    assert further.certificate.line.text() == "▸ Client certificate: client.crt"
    assert further.versions.line.text() == "▸ TLS versions: TLSv1.2 to TLSv9"
    assert further.table.rows == (Row("sslsni", "0"),)
    # A value no libpq knows stays until the user chooses another one.
    assert {k: controller.current.values[k] for k in FIELDS} == FIELDS
    assert not controller.profiles.state.is_unsaved("a")


def test_fields_are_chosen_emptied_and_undone(qtbot: QtBot, open_window: Open) -> None:
    window, controller = open_window()
    controller.new()
    further = window.connection.security.further
    further.certificate.line.click()
    assert further.certificate.line.text() == "▾ Client certificate: none"
    qtbot.keyClicks(further.certificate.certificate, "/keys/client.crt")
    assert controller.current.values["sslcert"] == "/keys/client.crt"
    further.certificate.certificate.selectAll()
    qtbot.keyClicks(further.certificate.certificate, "\b")
    assert "sslcert" not in controller.current.values
    further.versions.line.click()
    lowest = further.versions.lowest
    lowest.setCurrentText("TLSv1.3")
    lowest.activated.emit(lowest.currentIndex())
    assert controller.current.values["ssl_min_protocol_version"] == "TLSv1.3"
    assert further.versions.line.text() == "▾ TLS versions: TLSv1.3 or newer"
    controller.form.undo()
    assert "ssl_min_protocol_version" not in controller.current.values
    assert further.versions.line.text() == "▾ TLS versions: library default"


def test_what_is_typed_as_text_goes_to_its_field(qtbot: QtBot, open_window: Open) -> None:
    window, controller = open_window()
    controller.new()
    further = window.connection.security.further
    further.fold.click()
    QGuiApplication.clipboard().setText("sslcert=/keys/c.crt sslsni=0 nosuch=1")
    qtbot.keySequence(further.table.shown[0].keyword, QKeySequence.StandardKey.Paste)
    assert further.certificate.certificate.text() == "/keys/c.crt"
    assert further.table.rows == (Row("sslsni", "0"), Row("nosuch", "1"))
    assert controller.current.values["sslcert"] == "/keys/c.crt"


def test_a_setting_is_added_completed_corrected_and_removed_by_keys(
    qtbot: QtBot, open_window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PGCONNECT_TIMEOUT", "7")
    window, controller = open_window()
    controller.new()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    table, current = window.connection.security.further.table, lambda: controller.current.values
    window.connection.security.further.open()
    qtbot.waitUntil(lambda: any(text == "PGCONNECT_TIMEOUT" for text in _texts(table)))
    qtbot.keyClicks(table.shown[0].keyword, "timeou")
    popup = table.shown[0].keyword.completer().popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    offered = [popup.model().index(n, 0).data() for n in range(popup.model().rowCount())]
    assert [text.split()[0] for text in offered] == ["connect_timeout", "tcp_user_timeout"]
    assert "Seconds to wait for each host." in offered[0]
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert table.shown[0].row.keyword == "connect_timeout"
    assert table.shown[0].value.hasFocus()
    qtbot.keyClicks(table.shown[0].value, "10")
    assert current()["connect_timeout"] == "10"
    assert table.shown[0].origin.text() == "this profile"
    assert "PGCONNECT_TIMEOUT" not in _texts(table)
    # A misspelled one is kept, marked, named, and put right or taken away.
    for mended in (True, False):
        row = add_setting(qtbot, window, "ssl_min_protocol_versio", "TLSv1.3")
        row.value.setFocus()
        assert row.keyword.property("problem") == "true"
        assert "libpq knows no setting “ssl_min_protocol_versio”." in row.note.text()
        assert "1 to correct" in window.connection.security.further.fold.text()
        if mended:
            assert row.cure.text() == "Use ssl_min_protocol_version"
            qtbot.mouseClick(row.cure, Qt.MouseButton.LeftButton)
            window.connection.security.sslmode.setFocus()
            assert current()["ssl_min_protocol_version"] == "TLSv1.3"
        else:
            qtbot.keyClick(row.value, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert table.rows == (Row("connect_timeout", "10"),)
    # What has a field of its own goes there.
    row = add_setting(qtbot, window, "host", "db.example")
    row.value.setFocus()
    assert row.cure.text() == "Move it there"
    qtbot.mouseClick(row.cure, Qt.MouseButton.LeftButton)
    assert controller.current.host == "db.example"
    assert table.rows == (Row("connect_timeout", "10"),)


@pytest.mark.postgres
def test_the_passphrase_of_the_key_has_a_field_and_goes_nowhere(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    window, controller = open_window()
    practice, own = practice_server(Scenario.GOOD), pki("ec").client("ops")
    certificate, key = tmp_path / "client.crt", tmp_path / "client.key"
    certificate.write_bytes(own.pem)
    key.write_bytes(own.locked_key(b"open-sesame-42"))
    key.chmod(0o600)
    files = {"sslcert": str(certificate), "sslkey": str(key)}
    put_in(qtbot, controller, Profile("a", "a", values={**practice.values, **files},
                                      trust=Trust.FILE))  # fmt: skip
    window.connection.sign_in.password.setText(practice.password.reveal())
    fields = window.connection.security.further.certificate
    # Typed among the settings it goes to its field, too.
    row = add_setting(qtbot, window, "sslpassword", "wrong")
    row.value.setFocus()
    qtbot.keyClick(row.value, Qt.Key.Key_Return)
    assert fields.passphrase.text() == "wrong"
    assert controller.dialog is None  # Enter ends a row; it starts no test
    assert controller.current.values.keys() & {"sslpassword"} == set()
    type_into(qtbot, fields.passphrase, "open-sesame-42")
    with qtbot.waitSignal(controller.tested, timeout=20_000):
        controller.test()
    dialog = controller.dialog
    assert dialog is not None
    assert dialog.checked is not None
    assert dialog.checked.report.failed_stage is None
    # Another profile does not get it; this one has it again.
    controller.new()
    assert not fields.passphrase.text()
    controller.select("a")
    assert fields.passphrase.text() == "open-sesame-42"
    save(qtbot, controller)
    kept = [path for path in tmp_path.rglob("*.json") if b"open-sesame" in path.read_bytes()]
    assert kept == []


def _texts(widget: QWidget) -> list[str]:
    return [found.text() for found in widget.findChildren(QLabel) if found.isVisible()]
