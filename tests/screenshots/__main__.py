"""make screenshots: pictures of every state, light and dark, English and Korean, 100 and 200 %.

    python -m tests.screenshots [--into FOLDER] [--only NAME]

Each combination is a process of its own, since Qt reads language and scale at its start. The names
in the pictures are invented; the servers are practice servers.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from azpg_gui.core.languages import LANGUAGES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

    from azpg_gui.qt.check.test_dialog import TestDialog
    from azpg_gui.qt.window.main_window import MainWindow
    from azpg_gui.qt.window.window_controller import WindowController

Spin = Callable[..., None]
ROOT = Path(__file__).resolve().parents[2]
VARIANTS = [
    (scheme, language, scale)
    for scheme in ("light", "dark")
    for language in LANGUAGES
    for scale in ("1", "2")
]

_SCREEN = {
    "name": "screen", "x": 0, "y": 0, "width": 3840, "height": 2400,
    "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1,
}  # fmt: skip


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--into", type=Path, default=ROOT / "build" / "screenshots")
    parser.add_argument("--only", default="")
    parser.add_argument("--variant", nargs=2, metavar=("SCHEME", "LANGUAGE"))
    chosen = parser.parse_args()
    chosen.into.mkdir(parents=True, exist_ok=True)
    if chosen.variant:
        return _take(chosen.into, *chosen.variant)
    screen = chosen.into / "screen.json"  # Qt's own offscreen one has 800 by 800 pixels
    screen.write_text(json.dumps({"screens": [_SCREEN]}), "utf-8")
    for scheme, language, scale in VARIANTS:
        name = f"{scheme}-{language}-{scale}00"
        if chosen.only and chosen.only not in name:
            continue
        environ = {
            **os.environ,
            "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
            "QT_SCALE_FACTOR": scale,
        }
        subprocess.run(
            [sys.executable, "-P", __file__, "--into", str(chosen.into / name),
             "--variant", scheme, language],
            env=environ, check=True,
        )  # fmt: skip
        print(chosen.into / name)
    return 0


def _take(into: Path, scheme: str, language: str) -> int:
    from azpg_gui.app import build_application, build_window
    from azpg_gui.core.connection.profile import Profile, Trust
    from azpg_gui.core.storage.last_results import LastResult, LastResults
    from azpg_gui.core.storage.profiles import ProfileStore
    from azpg_gui.core.vocabulary import Verdict
    from azpg_gui.qt.theme.appearance import ThemeChoice

    into.mkdir(parents=True, exist_ok=True)
    application = build_application(["azpg-gui"], language, ThemeChoice(scheme))
    folder = tempfile.TemporaryDirectory()
    os.environ["HOME"] = folder.name
    store = ProfileStore(Path(folder.name) / "profiles.json")
    results = LastResults(Path(folder.name) / "last-results.json")
    azure = "postgres.database.azure.com"
    invented = [
        ("orders-prod", "production", f"orders.{azure}", "encrypted-and-proven", ""),
        ("billing-prod", "production", f"billing.{azure}", "encrypted-not-proven", ""),
        ("legacy-crm", "production", f"crm.{azure}", "failed", "chain"),
        ("orders-staging", "staging", f"orders-staging.{azure}", "encrypted-and-proven", ""),
        ("search-staging", "staging", f"search-staging.{azure}", "", ""),
    ]
    for number, (name, group, host, verdict, stage) in enumerate(invented):
        values = {"host": host, "user": "ops", "dbname": "orders", "port": "5432",
                  "sslmode": "require" if name == "billing-prod" else "verify-full"}  # fmt: skip
        store.save(Profile(name, name, group, values, Trust.AZURE))
        if verdict:
            when = datetime.now(UTC) - timedelta(hours=number * 2, minutes=7)
            results.record(name, LastResult(Verdict(verdict), stage, when))
    window, controller = build_window(Path(folder.name))

    def spin(seconds: float, until: Callable[[], bool] = lambda: False) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end and not until():
            application.processEvents()
            time.sleep(0.01)

    def shoot(name: str, widget: object) -> None:
        spin(0.15)
        widget.grab().save(str(into / f"{name}.png"))  # type: ignore[attr-defined]

    window.show()
    controller.begin_background_work()
    spin(10, lambda: controller.loaded)
    spin(0.6)
    controller.welcome.show()
    shoot("welcome", window)
    controller.select("orders-prod")
    window.connection.sign_in.password.setText("not-a-password")
    shoot("connection", window)
    controller.select("billing-prod")
    spin(0.5)
    shoot("connection-require", window)
    _shoot_strings(window, controller, shoot, spin)
    _shoot_unsaved(window, controller, Path(folder.name), shoot, spin)
    _shoot_certificates(window, Path(folder.name), shoot, spin)
    _shoot_interchange(window, controller, Path(folder.name), shoot, spin)
    for scenario in ("good", "unknown-issuer", "wrong-host", "no-tls", "expired"):
        controller.practice.start(scenario)
        spin(15, lambda scenario=scenario: scenario in controller.current.host)  # type: ignore[misc]
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
    _shoot_sequence(window, controller, shoot, spin)
    _shoot_history(window, controller, shoot, spin)
    _shoot_running(controller, window, shoot, spin)
    window.may_close = lambda: True
    window.close()
    folder.cleanup()
    return 0


def _shoot_unsaved(
    window: "MainWindow",
    controller: "WindowController",
    folder: Path,
    shoot: Callable[..., None],
    spin: Spin,
) -> None:
    """Before a test, with a file libpq cannot use; not saved, asked about, deleted."""
    from PySide6.QtWidgets import QMessageBox

    from azpg_gui.core.certificates.certificate_file import load_certificate_file

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
    from PySide6.QtWidgets import QPushButton

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
    import json

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


def _shoot_certificates(
    window: "MainWindow", folder: Path, shoot: Callable[..., None], spin: Spin
) -> None:
    """The parts of the page *Certificates*."""
    from azpg_gui.qt.certificates.doctor_page import DoctorPage
    from azpg_gui.qt.certificates.parts import Parts

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
        spin(0.8)
        shoot(f"certificates-{name}", window)
    parts.show_part("trust")
    window.tabs.setCurrentIndex(0)


def _shoot_sequence(
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


def _shoot_strings(
    window: "MainWindow", controller: "WindowController", shoot: Callable[..., None], spin: Spin
) -> None:
    """A long one, and one that cannot be."""
    from azpg_gui.qt.window.main_window import Page

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


def _shoot_history(
    window: "MainWindow", controller: "WindowController", shoot: Callable[..., None], spin: Spin
) -> None:
    """Two tests of one saved profile, between which the server was replaced."""
    from azpg_gui.qt.history.past_report_dialog import PastReportDialog
    from azpg_gui.qt.window.main_window import Page

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


def _shoot_running(controller: object, window: object, shoot: object, spin: object) -> None:
    """A run in the middle, against a server that is silent after its S."""
    import socket
    import threading

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


if __name__ == "__main__":
    sys.exit(main())
