"""Client certificate and TLS versions have fields of their own; so has what is typed as text."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from azpg_gui.core.connection.profile import Profile
from azpg_gui.qt.window.main_window import MainWindow
from azpg_gui.qt.window.window_controller import WindowController
from tests.qt.driving import put_in

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
    assert further.editor.toPlainText() == "sslsni = 0"
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
    further.editor.setFocus()
    further.editor.insertPlainText("sslcert = /keys/c.crt\nsslsni = 0\nnosuch = 1")
    assert controller.current.values["sslcert"] == "/keys/c.crt"
    further.certificate.line.setFocus()
    further.editor.left.emit()
    assert further.certificate.certificate.text() == "/keys/c.crt"
    assert further.editor.toPlainText().splitlines() == ["sslsni = 0", "nosuch = 1"]
    assert controller.current.values["sslcert"] == "/keys/c.crt"
