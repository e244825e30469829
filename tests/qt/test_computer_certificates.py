"""The page *Certificates*, this computer's parts: readiness, Azure's roots, the doctor, dates."""

import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import icalendar
import pytest
from PySide6.QtCore import QLocale, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication
from pytestqt.qtbot import QtBot

from azpg_gui.core.certificates.certificate_file import load_certificate_file
from azpg_gui.core.certificates.doctor import examine
from azpg_gui.core.connection.profile import Profile, Trust
from azpg_gui.core.storage.last_results import LastResult
from azpg_gui.core.vocabulary import Verdict
from azpg_gui.practice.scenarios import Scenario
from azpg_gui.qt.theme.colours import current_colours
from azpg_gui.qt.widgets import file_dialog
from azpg_gui.qt.widgets.badge import badge_of
from azpg_gui.qt.widgets.tables import cell
from azpg_gui.qt.window.main_window import MainWindow, Page
from azpg_gui.qt.window.window_controller import WindowController
from tests.qt.certificate_pages import SHIPPED, page_controller_of, texts
from tests.qt.driving import put_in
from tests.support.pki import DAY, pki
from tests.support.practice import practice_server
from tests.support.web import body, web_server

Open = Callable[[], tuple[MainWindow, WindowController]]
LEFT = Qt.MouseButton.LeftButton


def test_readiness_of_every_store(
    qtbot: QtBot, open_window: Open, home: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    old = tmp_path / "old.pem"
    shutil.copy(next(r.path for r in SHIPPED if "baltimore" in r.identifier), old)  # type: ignore[arg-type]
    monkeypatch.setenv("SSL_CERT_FILE", str(old))
    for name in ("REQUESTS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS"):
        monkeypatch.delenv(name, raising=False)
    place = home / ".postgresql" / "root.crt"
    place.parent.mkdir()
    shutil.copy(old, place)
    window, controller = open_window()
    page_controller = page_controller_of(qtbot, window, controller)
    own = page_controller.own
    qtbot.waitUntil(lambda: "Ready for every" in own.verdict.text(), timeout=15_000)
    assert own.verdict.text() == (
        "Ready for every Azure server in use today. Only a server with a rotation extension may "
        "still need DigiCert Global Root CA."
    )
    assert own.table.item(0, 3).text() == "✓ yes"  # type: ignore[union-attr]
    assert not own.install.isVisible()
    assert not own.store.isVisible()
    page = page_controller.stores
    qtbot.mouseClick(page_controller.parts.button("stores"), LEFT)
    assert "Reading" in page.verdict.text()
    qtbot.waitUntil(lambda: page.store.count() > 2, timeout=15_000)
    assert page.store.count() == 4, [page.store.itemText(i) for i in range(page.store.count())]
    assert "Not ready: DigiCert Global Root G2 is missing." in page.verdict.text()
    assert "DigiCert Global Root G2 is missing;" in page.table.item(0, 4).text()  # type: ignore[union-attr]
    window.resize(900, 600)
    qtbot.waitUntil(lambda: page.table.rowHeight(0) > 2 * page.fontMetrics().lineSpacing())
    narrow = page.table.rowHeight(0)
    window.resize(1800, 900)
    qtbot.waitUntil(lambda: page.table.rowHeight(0) < narrow)
    assert page.install.isVisible()
    before = place.read_text()
    qtbot.mouseClick(page.install, LEFT)
    qtbot.waitUntil(lambda: page_controller.installation.question is not None)
    qtbot.mouseClick(page_controller.installation.question_add, LEFT)
    qtbot.waitUntil(lambda: place.read_text().count("BEGIN CERTIFICATE") == 3)
    qtbot.waitUntil(lambda: "Ready for every" in page.verdict.text(), timeout=15_000)
    qtbot.waitUntil(page.undo_install.isVisible)
    assert not page.install.isVisible()
    qtbot.mouseClick(page.undo_install, LEFT)
    qtbot.waitUntil(lambda: place.read_text() == before)
    qtbot.waitUntil(page.install.isVisible, timeout=15_000)
    page.store.setCurrentIndex(3)
    assert page.store.currentText() == "SSL_CERT_FILE"
    assert "Not ready" in page.verdict.text()


def test_adding_roots_to_root_crt_asks_first_and_can_be_taken_back(
    qtbot: QtBot, open_window: Open, home: Path
) -> None:
    """The file takes effect for every libpq program just by being there."""
    window, controller = open_window()
    page_controller = page_controller_of(qtbot, window, controller)
    trust, place = page_controller.azure_roots, home / ".postgresql" / "root.crt"
    page_controller.show_part("azure")
    qtbot.mouseClick(trust.install, LEFT)
    qtbot.waitUntil(
        lambda: (
            page_controller.installation.question is not None
            and page_controller.installation.question.isVisible()
        )
    )
    asked = page_controller.installation.question
    assert asked is not None
    assert str(place) in asked.text()
    assert "every libpq program of this account" in asked.informativeText()
    assert "require" in asked.informativeText()
    cancel = asked.defaultButton()
    assert cancel is asked.escapeButton()
    qtbot.keyClick(asked, Qt.Key.Key_Return)  # Enter does not write
    qtbot.waitUntil(lambda: page_controller.installation.question is None)
    assert not place.exists()
    qtbot.mouseClick(trust.install, LEFT)
    qtbot.waitUntil(lambda: page_controller.installation.question is not None)
    qtbot.mouseClick(page_controller.installation.question_add, LEFT)
    qtbot.waitUntil(place.exists)
    qtbot.waitUntil(trust.undo_install.isVisible)
    assert not trust.install.isVisible()
    qtbot.mouseClick(trust.undo_install, LEFT)
    qtbot.waitUntil(lambda: not place.exists())
    qtbot.waitUntil(trust.install.isVisible)
    assert not trust.undo_install.isVisible()


def test_a_chosen_row_keeps_its_colour(qtbot: QtBot, open_window: Open) -> None:
    window, controller = open_window()
    page_controller = page_controller_of(qtbot, window, controller)
    page_controller.show_part("azure")
    table, bad = page_controller.azure_roots.table, QColor(current_colours().bad)
    table.setItem(0, 2, cell("████", "", bad.name()))
    table.selectRow(0)
    picture = table.viewport().grab(table.visualRect(table.model().index(0, 2))).toImage()
    middle = picture.height() // 2
    assert bad in [picture.pixelColor(x, middle) for x in range(picture.width())]


def test_a_dropped_file_is_judged_and_mended(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    window, controller = open_window()
    page_controller = page_controller_of(qtbot, window, controller)
    page_controller.show_part("doctor")
    page = page_controller.doctor
    path = tmp_path / "root.der"
    path.write_bytes(pki("ec").root.der)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, data, LEFT,
                       Qt.KeyboardModifier.NoModifier)  # fmt: skip
    page.dropEvent(event)
    qtbot.waitUntil(lambda: "libpq cannot use it as sslrootcert." in page.verdict.text())
    assert "libpq reads only PEM" in page.faults.text()
    qtbot.mouseClick(page.fix, LEFT)
    qtbot.waitUntil(lambda: "The original was kept." in page.said.text())
    fixed = tmp_path / "root-fixed.pem"
    assert load_certificate_file(fixed).encoding == "PEM"
    page.open_file(fixed)
    qtbot.waitUntil(lambda: page.verdict.text().endswith("libpq can use it as sslrootcert."))
    assert not page.fix.isVisible()


def test_the_doctors_file_is_used_where_it_belongs(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    window, controller = open_window()
    page = page_controller_of(qtbot, window, controller).doctor
    own = pki("ec").client("ops")
    key, root = tmp_path / "ops.key", tmp_path / "root.der"
    key.write_bytes(own.key_pem)
    key.chmod(0o600)
    root.write_bytes(pki("ec").root.der)
    window.connection.apply({"sslcert": str(key)})
    controller.pages.show_file(key)
    page.purpose.setCurrentIndex(page.purpose.findData(examine.Purpose.CERTIFICATE))
    qtbot.waitUntil(lambda: page.use.isVisible() and page.use.text() == "Use it as sslkey")
    qtbot.mouseClick(page.use, LEFT)
    assert window.page is Page.CONNECTION
    values = controller.current.values
    assert (values.get("sslcert"), values["sslkey"]) == (None, str(key))
    controller.pages.show_file(root)
    page.purpose.setCurrentIndex(page.purpose.findData(examine.Purpose.TRUST))
    qtbot.waitUntil(lambda: page.use.text() == "Write a PEM copy and use it")
    qtbot.mouseClick(page.use, LEFT)
    qtbot.waitUntil(lambda: controller.current.trust is Trust.FILE)
    copy = Path(controller.current.values["sslrootcert"])
    assert load_certificate_file(copy).encoding == "PEM"
    assert controller.current.values["sslkey"] == str(key)
    controller.form.undo()
    assert controller.current.trust is not Trust.FILE


def test_pasted_text_and_a_passphrase(qtbot: QtBot, open_window: Open, tmp_path: Path) -> None:
    window, controller = open_window()
    page_controller = page_controller_of(qtbot, window, controller)
    page_controller.show_part("doctor")
    page = page_controller.doctor
    own = pki("ec").client("ops")
    page.purpose.setCurrentIndex(page.purpose.findData(examine.Purpose.KEY))
    QGuiApplication.clipboard().setText(own.locked_key(b"open-sesame").decode())
    qtbot.mouseClick(page.paste, LEFT)
    qtbot.waitUntil(lambda: "enter its passphrase" in page.faults.text())
    qtbot.keyClicks(page.passphrase, "open-sesame")
    qtbot.keyClick(page.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: page.verdict.text() == "A private key (PEM). libpq can use it as sslkey."
    )
    assert "open-sesame" not in texts(page)
    # Of files, the certificate of the same name is looked at too.
    page.passphrase.clear()
    (tmp_path / "a.key").write_bytes(own.key_pem)
    (tmp_path / "a.key").chmod(0o600)
    (tmp_path / "a.crt").write_bytes(pki("ec").client("ops").pem)
    page.open_file(tmp_path / "a.key")
    qtbot.waitUntil(lambda: "do not belong together" in page.faults.text())
    QGuiApplication.clipboard().clear()
    qtbot.mouseClick(page.paste, LEFT)
    qtbot.waitUntil(lambda: "neither a file nor text" in page.said.text())


@pytest.mark.postgres
def test_dates_with_the_server_last_seen_and_a_calendar(
    qtbot: QtBot, open_window: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, controller = open_window()
    practice = practice_server(Scenario.GOOD)
    profile = Profile("one", "orders-prod", values=practice.values, trust=Trust.FILE)
    put_in(qtbot, controller, profile)
    window.connection.sign_in.password.setText(practice.password.reveal())
    with qtbot.waitSignal(controller.tested, timeout=20_000):
        controller.test()
    qtbot.waitUntil((tmp_path / "history.json").exists)
    page_controller = page_controller_of(qtbot, window, controller)
    page_controller.show_part("dates")
    table = page_controller.dates.table
    qtbot.waitUntil(lambda: table.rowCount() > 7)
    rows = [
        [item.text() if (item := table.item(r, c)) else "" for c in range(5)]
        for r in range(table.rowCount())
    ]
    server = next(row for row in rows if row[1] == "server")
    assert server[2] == "orders-prod"
    assert server[4] in {"✓  89 days left", "✓  90 days left"}
    assert rows == sorted(rows, key=lambda row: QLocale().toDate(row[3], "M/d/yyyy"))
    target = tmp_path / "dates.ics"
    monkeypatch.setattr(file_dialog, "file_to_save", lambda *_: (target, ""))
    qtbot.mouseClick(page_controller.dates.save, LEFT)
    qtbot.waitUntil(target.exists)
    events = icalendar.Calendar.from_ical(target.read_bytes()).walk("VEVENT")
    assert len(events) == len(rows)
    assert "Single Server is retired." in texts(page_controller.dates)


@pytest.mark.parametrize(
    ("days", "state", "words"),
    [(31, "good", "proven"), (30, "warning", "30 days left"), (7, "bad", "7 days left"),
     (1, "bad", "1 day left"), (-1, "bad", "expired")],
)  # fmt: skip
def test_badges_at_thirty_and_seven_days(days: int, state: str, words: str) -> None:
    now = datetime.now(UTC)
    result = LastResult(
        Verdict.ENCRYPTED_AND_PROVEN, "", now, now + days * DAY + timedelta(hours=1)
    )
    badge = badge_of(result, now)
    assert badge.state == state
    assert words in str(badge.short)


def test_checking_all_for_newer_ones(
    qtbot: QtBot, open_window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every official address through a proxy of ours, which knows only one certificate."""
    window, controller = open_window()
    page_controller = page_controller_of(qtbot, window, controller)
    assert SHIPPED[0].path is not None
    der = load_certificate_file(SHIPPED[0].path).certificates[0].der
    with web_server(lambda c: c.sendall(body(der))) as url:
        proxy = url.removesuffix("/root.crt")
        monkeypatch.setenv("http_proxy", proxy)
        monkeypatch.setenv("https_proxy", proxy)
        qtbot.mouseClick(page_controller.azure_roots.refresh, LEFT)
        qtbot.waitUntil(
            lambda: "Nothing was replaced." in page_controller.azure_roots.status.text(),
            timeout=20_000,
        )
    assert "could not be reached" in page_controller.azure_roots.status.text()
    assert page_controller.azure_roots.refresh.isEnabled()
