"""The page *Certificates* of a window, opened and read."""

from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from azpg_gui.core.azure.roots import azure_roots
from azpg_gui.qt.certificates.certificates_controller import CertificatesController
from azpg_gui.qt.window.main_window import MainWindow, Page
from azpg_gui.qt.window.window_controller import WindowController

SHIPPED = [r for r in azure_roots() if r.path is not None]


def page_controller_of(
    qtbot: QtBot, window: MainWindow, controller: WindowController
) -> CertificatesController:
    window.show_page(Page.CERTIFICATES)
    qtbot.waitUntil(lambda: controller.pages.certificates is not None)
    page_controller = controller.pages.certificates
    assert page_controller is not None
    qtbot.waitUntil(lambda: page_controller.azure_roots.table.rowCount() == 9)
    return page_controller


def with_file(
    qtbot: QtBot, window: MainWindow, controller: WindowController, path: Path
) -> CertificatesController:
    """The profile in the form trusts ``path``."""
    page = window.connection
    page.apply({"sslrootcert": str(path)})
    page_controller = page_controller_of(qtbot, window, controller)
    qtbot.waitUntil(lambda: str(path) in page_controller.trust_file.place.text())
    return page_controller


def texts(widget: object) -> str:
    return "\n".join(found.text() for found in widget.findChildren(QLabel))  # type: ignore[attr-defined]
