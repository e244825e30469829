"""What happens one after the other in one window: failed, remedied, proven; tested, edited, stale;
what history keeps of it; a test in the middle."""

import socket
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from azpg_gui.qt.history.past_report_dialog import PastReportDialog
from azpg_gui.qt.window.main_window import Page

if TYPE_CHECKING:
    from azpg_gui.qt.window.main_window import MainWindow
    from azpg_gui.qt.window.window_controller import WindowController

Spin = Callable[..., None]


def shoot_all(
    window: "MainWindow", controller: "WindowController", shoot: Callable[..., None], spin: Spin
) -> None:
    _remedied(window, controller, shoot, spin)
    _edited(window, controller, shoot, spin)
    _shoot_history(window, controller, shoot, spin)
    _shoot_running(controller, window, shoot, spin)


def _remedied(
    window: "MainWindow", controller: "WindowController", shoot: Callable[..., None], spin: Spin
) -> None:
    """Failed, its remedy, proven, failed again: in one dialog."""
    controller.practice.start("wrong-host")
    spin(15, lambda: "wrong-host" in controller.current.host)
    controller.test()
    spin(10, lambda: controller.dialog is not None and controller.dialog.checked is not None)
    dialog = controller.dialog
    assert dialog is not None
    assert dialog.checked is not None
    shoot("sequence-1-failed", dialog)
    named = next(
        r for f in dialog.checked.diagnosis.findings for r in f.remedies
        if r.set.get("host", "").startswith("another-server")
    )  # fmt: skip
    dialog.remedy_chosen.emit(named)
    spin(10, lambda: not dialog.running and dialog.checked is not None)
    shoot("sequence-2-proven", dialog)
    shoot("sequence-2-window", window)
    dialog.undo_button.click()
    spin(0.3)
    shoot("sequence-3-undone", dialog)
    controller.test()
    spin(10, lambda: not dialog.running and dialog.checked is not None)
    shoot("sequence-4-failed-again", dialog)
    dialog.close()


def _edited(
    window: "MainWindow", controller: "WindowController", shoot: Callable[..., None], spin: Spin
) -> None:
    """Tested and proven, then edited: what was proven is not proven of these values."""
    controller.practice.start("good")
    spin(15, lambda: "good" in controller.current.host)
    window.connection.security.sslmode.setCurrentText("verify-full")
    controller.test()
    spin(10, lambda: controller.dialog is not None and controller.dialog.checked is not None)
    shoot("edited-1-tested", window)
    window.connection.security.sslmode.setCurrentText("verify-ca")
    shoot("edited-2-stale", window)
    assert controller.dialog is not None
    shoot("edited-3-dialog", controller.dialog)
    controller.dialog.close()


def _shoot_history(
    window: "MainWindow", controller: "WindowController", shoot: Callable[..., None], spin: Spin
) -> None:
    """Two tests of one saved profile, between which the server was replaced."""
    controller.practice.start("expired")
    spin(15, lambda: "expired" in controller.current.host)
    for scenario in ("wrong-host", "good", "good", "good"):
        controller.practice.start(scenario)
        spin(15, lambda scenario=scenario: scenario in controller.current.host)
        practice = replace(controller.current, identifier="moved", name="orders-moved")
        password = window.connection.password()
        controller.profiles.follow(controller.profiles.state.drafted(practice))
        controller.save()
        spin(2, lambda: not controller.profiles.state.is_unsaved("moved"))
        window.connection.sign_in.password.setText(password.reveal() if password else "")
        controller.test()
        spin(10, lambda: controller.dialog is not None and controller.dialog.checked is not None)
        spin(0.5)
    if controller.dialog is not None:
        controller.dialog.close()
    window.show_page(Page.HISTORY)
    spin(0.8)
    shoot("history", window)
    page = controller.pages.history.page
    assert page is not None
    page.tree.clearSelection()
    for row in (0, 3):
        chosen = page.tree.topLevelItem(row)
        assert chosen is not None
        chosen.setSelected(True)
    shoot("history-compared", window)
    page.tree.setCurrentIndex(page.tree.model().index(3, 0))
    page.open_button.click()
    for opened in window.findChildren(PastReportDialog):
        shoot("history-report", opened)
        opened.close()
    window.tabs.setCurrentIndex(0)


def _shoot_running(controller: object, window: object, shoot: object, spin: object) -> None:
    """A run in the middle, against a server that is silent after its S."""
    listener = socket.create_server(("127.0.0.1", 0))

    def answer() -> None:
        connection, _ = listener.accept()
        connection.recv(64)
        connection.sendall(b"S")
        connection.recv(65536)
        time.sleep(5)

    threading.Thread(target=answer, daemon=True).start()
    page = window.connection  # type: ignore[attr-defined]
    profile = replace(
        controller.current,  # type: ignore[attr-defined]
        values={**controller.current.values, "port": str(listener.getsockname()[1])},  # type: ignore[attr-defined]
    )
    page.show_profile(profile, page.password())
    controller.test()  # type: ignore[attr-defined]
    spin(1.6)  # type: ignore[operator]
    shoot("test-running", controller.dialog)  # type: ignore[attr-defined, operator]
    controller.dialog.stop()  # type: ignore[attr-defined]
    spin(0.5)  # type: ignore[operator]
    shoot("test-stopped", controller.dialog)  # type: ignore[attr-defined, operator]
    listener.close()
