"""No socket, DNS, keyring, download or certificate-parsing call is made on the GUI thread."""

import sys
import threading
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from azpg_gui.core.connection.profile import Remember
from azpg_gui.practice.scenarios import Scenario
from azpg_gui.qt.window.main_window import MainWindow, Page
from azpg_gui.qt.window.window_controller import WindowController
from tests.qt.driving import fill, run_test
from tests.support.practice import practice_server

pytestmark = pytest.mark.postgres

_seen: dict[str, set[str]] = {}
_recording = threading.Event()


def _audit(event: str, _arguments: object) -> None:
    if _recording.is_set() and event.startswith("socket."):
        _seen.setdefault(event, set()).add(threading.current_thread().name)


sys.addaudithook(_audit)


def _recorded(monkeypatch: pytest.MonkeyPatch, module: object, name: str) -> None:
    original = getattr(module, name)

    def recording(*arguments: object, **named: object) -> object:
        _seen.setdefault(name, set()).add(threading.current_thread().name)
        return original(*arguments, **named)

    monkeypatch.setattr(module, name, recording)


def test_blocking_calls_stay_off_the_gui_thread(
    qtbot: QtBot,
    open_window: Callable[[], tuple[MainWindow, WindowController]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    practice = practice_server(Scenario.GOOD)
    window, controller = open_window()
    import keyring
    from cryptography import x509
    from OpenSSL import SSL

    from azpg_gui.core import libpq
    from azpg_gui.core.certificates import certificate
    from azpg_gui.core.roots import download

    _recorded(monkeypatch, x509, "load_der_x509_certificate")
    _recorded(monkeypatch, x509, "load_pem_x509_certificate")
    _recorded(monkeypatch, SSL.Context, "load_verify_locations")
    _recorded(monkeypatch, keyring, "get_keyring")
    _recorded(monkeypatch, download, "_fetch")
    _recorded(monkeypatch, libpq, "options")
    # What another test read is read again, or nothing shows which thread reads.
    certificate.certificate_from_der.cache_clear()
    _seen.clear()
    _recording.set()
    try:
        fill(qtbot, window, practice)
        # A name that needs DNS first, then the server itself.
        window.connection.apply({"hostaddr": ""})
        window.connection.server.host.setText("nothere.invalid")
        run_test(qtbot, window, controller)
        window.connection.security.further.take_text("hostaddr = 127.0.0.1")
        window.connection.server.host.setText(practice.host)
        dialog = controller.dialog
        assert dialog is not None
        dialog.close()
        dialog = run_test(qtbot, window, controller)
        qtbot.waitUntil(
            lambda: dialog.checked is not None and dialog.checked.report.failed_stage is None,
            timeout=10_000,
        )
        card = window.connection.sign_in
        card.password_from.setCurrentIndex(card.password_from.findData(Remember.KEYRING))
        window.connection.server.host.setText("host=a user=b port=1")
        window.show_page(Page.CERTIFICATES)
        qtbot.waitUntil(lambda: controller.pages.certificates is not None)
        page_controller = controller.pages.certificates
        assert page_controller is not None
        qtbot.waitUntil(lambda: page_controller.azure_roots.table.rowCount() > 0)
        monkeypatch.setenv("https_proxy", "http://127.0.0.1:9")
        page_controller.azure_roots.download.click()
        qtbot.waitUntil(
            lambda: "could not be reached" in page_controller.azure_roots.status.text(),
            timeout=15_000,
        )
        qtbot.waitUntil(lambda: "get_keyring" in _seen)
    finally:
        _recording.clear()
    needed = {"socket.getaddrinfo", "socket.connect", "socket.__new__", "get_keyring", "_fetch",
              "load_der_x509_certificate", "load_verify_locations", "options"}  # fmt: skip
    assert needed <= _seen.keys(), _seen
    gui = threading.main_thread().name
    on_gui = {event: threads for event, threads in _seen.items() if gui in threads}
    assert not on_gui
