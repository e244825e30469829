"""What the program is started with comes to the page it is about."""

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from azpg_gui.qt.window.main_window import MainWindow, Page
from azpg_gui.qt.window.start_arguments import show_arguments
from azpg_gui.qt.window.window_controller import WindowController
from azpg_gui.resources import resource

Open = Callable[[], tuple[MainWindow, WindowController]]


def test_a_certificate_a_file_and_a_string(qtbot: QtBot, open_window: Open, tmp_path: Path) -> None:
    window, controller = open_window()
    root = resource("roots", "digicert-global-root-g2.pem")
    show_arguments(controller, [str(root)], tmp_path)
    assert window.page is Page.CERTIFICATES
    certificates = controller.pages.certificates
    assert certificates is not None
    assert certificates.parts.part == "doctor"
    chosen = certificates.doctor.chosen
    assert chosen is not None
    assert chosen.name == str(root) or Path(chosen.name).name == root.name
    (tmp_path / "pg_service.conf").write_text("[orders]\nhost=orders.example\n")
    show_arguments(controller, ["pg_service.conf"], tmp_path)
    qtbot.waitUntil(lambda: controller.interchange.importing is not None)
    importing = controller.interchange.importing
    assert importing is not None
    qtbot.waitUntil(importing.page.import_button.isVisible)
    show_arguments(controller, ["", "postgresql://ops:s3cret-pw@given.example/d"], tmp_path)
    qtbot.waitUntil(lambda: controller.current.host == "given.example")
    assert window.tabs.currentIndex() == Page.CONNECTION
