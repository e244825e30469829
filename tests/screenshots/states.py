"""Every page, dialog and result, each as it is by itself."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton

from azpg_gui.core.certificates.certificate_file import load_certificate_file
from azpg_gui.qt.certificates.doctor_page import DoctorPage
from azpg_gui.qt.certificates.parts import Parts
from azpg_gui.qt.translation import tr
from azpg_gui.qt.window.main_window import Page

if TYPE_CHECKING:
    from azpg_gui.qt.check.test_dialog import TestDialog
    from azpg_gui.qt.window.main_window import MainWindow
    from azpg_gui.qt.window.window_controller import WindowController

Spin = Callable[..., None]
ROOT = Path(__file__).resolve().parents[2]


def shoot_all(
    window: "MainWindow",
    controller: "WindowController",
    folder: Path,
    shoot: Callable[..., None],
    spin: Spin,
) -> None:
    controller.welcome.show()
    shoot("welcome", window)
    controller.select("orders-prod")
    window.connection.sign_in.password.setText("not-a-password")
    shoot("connection", window)
    controller.select("billing-prod")
    spin(0.5)
    shoot("connection-require", window)
    _shoot_strings(window, controller, shoot, spin)
    _shoot_unsaved(window, controller, folder, shoot, spin)
    _shoot_certificates(window, folder, shoot, spin)
    _shoot_interchange(window, controller, folder, shoot, spin)
    for scenario in ("good", "unknown-issuer", "wrong-host", "no-tls", "expired"):
        controller.practice.start(scenario)
        spin(15, lambda scenario=scenario: scenario in controller.current.host)
        if scenario == "good":
            for mode in ("verify-full", "require"):
                window.connection.security.sslmode.setCurrentText(mode)
                controller.test()
                spin(
                    10,
                    lambda: controller.dialog is not None and controller.dialog.checked is not None,
                )
                assert controller.dialog is not None
                shoot(f"test-{mode}", controller.dialog)
                _shoot_tabs(controller.dialog, mode, shoot, spin)
            continue
        controller.test()
        spin(10, lambda: controller.dialog is not None and controller.dialog.checked is not None)
        shoot(f"test-{scenario}", controller.dialog)


def _shoot_unsaved(
    window: "MainWindow",
    controller: "WindowController",
    folder: Path,
    shoot: Callable[..., None],
    spin: Spin,
) -> None:
    """Before a test, with a file libpq cannot use; not saved, asked about, deleted."""
    pem = ROOT / "resources" / "roots" / "digicert-global-root-g2.pem"
    der = folder / "DigiCertGlobalRootG2.crt"
    der.write_bytes(load_certificate_file(pem).certificates[0].der)
    controller.select("search-staging")
    window.connection.apply({"sslrootcert": str(der)})
    spin(1.0)
    shoot("form-before-test", window)
    window.connection.security.sslmode.setCurrentText("require")
    window.connection.server.host.setText("ops:not-a-password@")
    spin(0.5)
    shoot("form-refused-host", window)
    window.close()
    spin(0.5)
    for box in window.findChildren(QMessageBox):
        shoot("closing", box)
        _press(box, "cancel")
    controller.profiles.follow(controller.profiles.state.reverted("search-staging"))
    controller.profiles.deletion.ask(["legacy-crm"])
    spin(0.3)
    for box in window.findChildren(QMessageBox):
        shoot("delete", box)
        _press(box, "delete")
    spin(1, window.undo_button.isVisible)
    shoot("deleted", window)
    window.undo_button.click()
    spin(0.5)


def _press(box: "QMessageBox", name: str) -> None:
    button = box.findChild(QPushButton, name)
    assert button is not None
    button.click()


def _shoot_interchange(
    window: "MainWindow",
    controller: "WindowController",
    folder: Path,
    shoot: Callable[..., None],
    spin: Spin,
) -> None:
    """What servers.json of another program would become; and what is exported."""
    azure = "postgres.database.azure.com"
    common: dict[str, object] = {
        "Group": "Production",
        "Port": 5432,
        "MaintenanceDB": "postgres",
        "Username": "ops",
    }
    servers: list[dict[str, object]] = [
        {"Name": "reports", "Host": f"reports.{azure}", "BGColor": "#c0392b", "Comment": "Nightly.",
         "ConnectionParameters": {"sslmode": "require", "keepalives_idle": 30,
                                  "sslrootcert": "C:\\certs\\BaltimoreCyberTrustRoot.crt"}},
        {"Name": "orders-prod", "Host": f"orders.{azure}", "MaintenanceDB": "orders",
         "SSLMode": "require", "Timeout": 10},
        {"Name": "search", "Host": f"search.{azure}", "SSLMode": "verify-full"},
        {"Name": "tunnel", "Host": "localhost", "Port": 6543, "SSLMode": "prefer",
         "UseSSHTunnel": 1},
        {"Name": "broken", "Host": f"broken.{azure}", "SSLMode": "verify-all"},
    ]  # fmt: skip
    path = folder / "servers.json"
    rows = {str(number): {**common, **server} for number, server in enumerate(servers)}
    path.write_text(json.dumps({"Servers": rows}, indent=1))
    controller.interchange.open()
    spin(0.5)
    shoot("import-from", window)
    importing = controller.interchange.importing
    assert importing is not None
    importing.read_file(path)
    spin(3, importing.page.import_button.isVisible)
    shoot("import", window)
    importing.page.steps.view.selectRow(4)
    shoot("import-refused", window)
    importing.page.cancelled.emit()
    controller.interchange.export()
    assert controller.interchange.exporting is not None
    dialog = controller.interchange.exporting.dialog
    spin(3, lambda: bool(dialog.preview.toPlainText()))
    shoot("export", dialog)
    dialog.close()


def _reading(window: "MainWindow") -> bool:
    labels = window.findChildren(QLabel)
    return any(one.isVisible() and one.text() == tr("Reading the certificates…") for one in labels)


def _shoot_certificates(
    window: "MainWindow", folder: Path, shoot: Callable[..., None], spin: Spin
) -> None:
    """The parts of the page *Certificates*."""
    window.tabs.setCurrentIndex(1)
    spin(0.8)
    shoot("certificates", window)
    doctor = window.findChild(DoctorPage)
    assert doctor is not None
    parts = window.findChild(Parts)
    assert parts is not None
    for name in ("stores", "azure", "doctor", "dates"):
        parts.show_part(name)
        if name == "doctor":
            roots = ROOT / "resources" / "roots"
            broken = folder / "root.crt"
            old = (roots / "baltimore-cybertrust-root.pem").read_bytes()
            new = (roots / "digicert-global-root-g2.pem").read_bytes()
            broken.write_bytes(b"our roots:\r\n" + old + new + new)
            doctor.open_file(broken)
        spin(10, lambda: not _reading(window))
        spin(0.3)
        shoot(f"certificates-{name}", window)
    parts.show_part("trust")
    window.tabs.setCurrentIndex(0)


def _shoot_strings(
    window: "MainWindow", controller: "WindowController", shoot: Callable[..., None], spin: Spin
) -> None:
    """A long one, and one that cannot be."""
    window.show_page(Page.STRINGS)
    spin(5, lambda: controller.pages.strings.page is not None)
    page = controller.pages.strings.page
    assert page is not None
    spin(5, page.card.isVisible)
    for driver in ("sqlalchemy-asyncpg", "kubernetes"):
        page.drivers.choose(driver)
        shoot(f"strings-{driver}", window)
    page.drivers.choose("psycopg")
    window.connection.sign_in.password.setText("it's 100% of it")
    controller.pages.strings.show()
    spin(5, page.card.password.box.isEnabled)
    page.card.password.box.click()
    shoot("strings-with-password", window)
    window.show_page(Page.CONNECTION)


def _shoot_tabs(dialog: "TestDialog", mode: str, shoot: Callable[..., None], spin: Spin) -> None:
    """The tabs of a finished test, each in the run where it says most."""
    if mode == "verify-full":
        dialog.show_tab("certificate")
        shoot("test-certificate", dialog)
    else:
        dialog.show_tab("modes")
        shoot("test-modes-asked", dialog)
        dialog.try_modes()
        spin(10, lambda: not dialog.trying_modes)
        shoot("test-modes", dialog)
        for name in ("settings", "messages"):
            dialog.show_tab(name)
            shoot(f"test-{name}", dialog)
    dialog.show_tab("session")
