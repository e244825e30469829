"""The connection form before and after a test: proofs, files judged at once, secrets kept out."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from azpg_gui.core.connection.profile import Profile, Trust
from azpg_gui.practice.scenarios import Scenario
from azpg_gui.qt.connection.file_notices import FileNotices
from azpg_gui.qt.connection.proof_card import ProofCard
from azpg_gui.qt.widgets import file_dialog
from azpg_gui.qt.window.main_window import MainWindow
from azpg_gui.qt.window.window_controller import WindowController
from tests.qt.driving import LEFT, add_setting, put_in, row_texts, save, type_into
from tests.support.pki import pki
from tests.support.practice import practice_server

Open = Callable[[], tuple[MainWindow, WindowController]]
SECRET = "hunter2-secret"


def proofs(window: MainWindow) -> str:
    return " ".join(str(card.property("state")) for card in window.findChildren(ProofCard))


def everything_shown(window: MainWindow) -> str:
    fields = [window.connection.server.host, window.connection.server.dbname,
              window.connection.sign_in.user, window.name]  # fmt: skip
    labels = [found.text() for found in window.findChildren(QLabel)]
    rows = [row.text for row in window.connection.security.further.table.rows]
    return "\n".join([*labels, *(f.text() for f in fields), *rows, *row_texts(window)])


def nothing_on_disk(folder: Path, text: str = SECRET) -> bool:
    return not any(
        text.encode() in path.read_bytes() for path in folder.rglob("*") if path.is_file()
    )


# Before and after a test --------------------------------------------------------------------------


def test_an_empty_form_proves_nothing(open_window: Open) -> None:
    window, _ = open_window()
    assert proofs(window) == "plain plain plain"
    titles = [card.accessibleName() for card in window.findChildren(ProofCard)]
    assert all("will be required" in title for title in titles)


@pytest.mark.postgres
def test_green_is_only_what_was_tested_exactly_so(qtbot: QtBot, open_window: Open) -> None:
    window, controller = open_window()
    practice = practice_server(Scenario.GOOD)
    put_in(qtbot, controller, Profile("id", "orders", values=practice.values, trust=Trust.FILE))
    page = window.connection
    type_into(qtbot, page.sign_in.password, practice.password.reveal())
    assert proofs(window) == "plain plain plain"
    with qtbot.waitSignal(controller.tested, timeout=20_000):
        controller.test()
    assert proofs(window) == "good good good"
    # Any edit: a letter of the host, of the password, another mode, another file.
    qtbot.keyClicks(page.server.host, "x")
    assert proofs(window) == "plain plain plain"
    qtbot.keyClick(page.server.host, Qt.Key.Key_Backspace)
    assert proofs(window) == "good good good"
    qtbot.keyClicks(page.sign_in.password, "x")
    assert proofs(window) == "plain plain plain"
    qtbot.keyClick(page.sign_in.password, Qt.Key.Key_Backspace)
    assert proofs(window) == "good good good"
    page.security.sslmode.setCurrentText("verify-ca")
    assert proofs(window) == "plain plain bad"
    page.security.sslmode.setCurrentText("verify-full")
    assert proofs(window) == "good good good"
    add_setting(qtbot, window, "sslsni", "0")
    assert proofs(window) == "plain plain plain"


@pytest.mark.postgres
def test_practice_and_a_failed_test_speak_of_the_future(qtbot: QtBot, open_window: Open) -> None:
    window, controller = open_window()
    with qtbot.waitSignal(controller.practice_ready, timeout=20_000):
        controller.practice.start("expired")
    assert proofs(window) == "plain plain plain"
    with qtbot.waitSignal(controller.tested, timeout=20_000):
        controller.test()
    assert proofs(window) == "plain plain plain"
    (practice,) = controller.practice.servers
    window.may_close = lambda: True
    window.close()
    practice.supervisor.wait(10)


# Files --------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class FileCase:
    """A file in the place of ``keyword``, what the form says, and its cures in order."""

    keyword: str
    content: Callable[[], bytes]
    said: str
    cures: tuple[str, ...]


def _chain() -> bytes:
    return pki("ec").intermediate.pem


FILES = {
    "root as DER": FileCase(
        "sslrootcert", lambda: pki("ec").root.der, "stored as DER", ("copy", "choose")
    ),
    "a web page": FileCase("sslrootcert", lambda: b"<html><body>404</body></html>",
                           "", ("choose",)),
    "a key as root": FileCase("sslrootcert", lambda: pki("ec").root.key_pem,
                              "private key", ("move", "choose")),
    "an intermediate": FileCase("sslrootcert", _chain, "no trust anchor", ("choose",)),
    "nothing": FileCase("sslrootcert", lambda: b"", "", ("choose",)),
    "a client certificate as DER": FileCase(
        "sslcert", lambda: pki("ec").client("u").der, "stored as DER", ("copy", "choose")
    ),
    "a certificate as revocation list": FileCase(
        "sslcrl", lambda: pki("ec").root.pem, "certificates", ("remove", "choose")
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", FILES)
def test_a_file_is_judged_in_the_form_at_once(
    name: str, qtbot: QtBot, open_window: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = FILES[name]
    path = tmp_path / "chosen.bin"
    path.write_bytes(case.content())
    window, _ = open_window()
    security = window.connection.security
    if case.keyword == "sslrootcert":
        monkeypatch.setattr(file_dialog, "file_to_open", lambda *_: path)
        security.choose_file()
    else:
        add_setting(qtbot, window, case.keyword, str(path))

    def shown() -> str:
        return "\n".join(found.text() for found in security.notices.findChildren(QLabel))

    # While a path is typed, what stands there so far is judged too.
    qtbot.waitUntil(lambda: f"{case.keyword}: libpq cannot use this file." in shown())
    assert security.notices.isVisible()
    assert case.said in shown()
    buttons = [b.objectName().rpartition("-")[2] for b in cures_of(security.notices)]
    assert tuple(buttons) == case.cures
    if case.keyword == "sslrootcert":
        issuer = window.findChildren(ProofCard)[1].accessibleName()
        assert issuer.endswith("Not with this file: see above.")


def cures_of(notices: FileNotices) -> list[QPushButton]:
    return [b for b in notices.findChildren(QPushButton) if b.isVisible()]


@pytest.mark.postgres
def test_a_der_file_is_mended_by_its_button_and_proves_the_server(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    from cryptography import x509
    from cryptography.hazmat.primitives.serialization import Encoding

    practice = practice_server(Scenario.GOOD)
    root = x509.load_pem_x509_certificate(Path(practice.values["sslrootcert"]).read_bytes())
    path = tmp_path / "root.der"
    path.write_bytes(root.public_bytes(Encoding.DER))
    window, controller = open_window()
    values = {**practice.values, "sslrootcert": str(path)}
    put_in(qtbot, controller, Profile("id", "orders", values=values, trust=Trust.FILE))
    type_into(qtbot, window.connection.sign_in.password, practice.password.reveal())
    security = window.connection.security
    qtbot.waitUntil(security.notices.isVisible)
    (copy, _choose) = cures_of(security.notices)
    assert copy.text() == "Write a PEM copy and use it"
    qtbot.mouseClick(copy, LEFT)
    qtbot.waitUntil(lambda: not security.notices.isVisible())
    used = Path(controller.current.values["sslrootcert"])
    assert used != path
    assert b"-----BEGIN CERTIFICATE-----" in used.read_bytes()
    assert path.read_bytes() == root.public_bytes(Encoding.DER)
    with qtbot.waitSignal(controller.tested, timeout=20_000):
        controller.test()
    assert proofs(window) == "good good good"


def test_a_path_with_a_tilde_is_offered_in_full(
    qtbot: QtBot, open_window: Open, home: Path
) -> None:
    (home / "root.crt").write_bytes(pki("ec").root.pem)
    window, controller = open_window()
    values = {"host": "a.example", "sslrootcert": "~/root.crt"}
    put_in(qtbot, controller, Profile("id", "orders", values=values, trust=Trust.FILE))
    security = window.connection.security
    qtbot.waitUntil(security.notices.isVisible)
    use = cures_of(security.notices)[0]
    assert use.text() == f"Use {home / 'root.crt'}"
    qtbot.mouseClick(use, LEFT)
    qtbot.waitUntil(lambda: not security.notices.isVisible())
    assert controller.current.values["sslrootcert"] == str(home / "root.crt")


def test_the_newest_choice_is_the_one_that_is_judged(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    window, controller = open_window()
    good, bad = tmp_path / "good.crt", tmp_path / "bad.crt"
    good.write_bytes(pki("ec").root.pem)
    bad.write_bytes(b"nothing")
    security = window.connection.security
    for path in (good, bad, good, bad, good):
        window.connection.apply({"sslrootcert": str(path)})
        controller.form.files.look()
    qtbot.waitUntil(lambda: "until" in security.roots_text.text())
    qtbot.waitUntil(lambda: controller.form.files.idle)
    assert not security.notices.isVisible()


# Secrets ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "host", "user", "port"),
    [
        (f"ops:{SECRET}@db.example", "db.example", "ops", "5432"),
        (f"ops:{SECRET}@db.example:6432", "db.example", "ops", "6432"),
        ("ops@db.example", "db.example", "ops", "5432"),
        ("db.example:6432", "db.example", "", "6432"),
    ],
)
def test_more_than_a_host_goes_to_its_own_fields(
    typed: str, host: str, user: str, port: str, qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    window, controller = open_window()
    page = window.connection
    qtbot.keyClicks(page.server.host, typed)
    # Before the field is left, nothing of it is anywhere else, and nobody can read it there.
    assert SECRET not in page.server.host.displayText()
    assert SECRET not in "\n".join(row_texts(window)) + window.header.about.text()
    save(qtbot, controller)
    assert page.server.host.text() == host
    assert page.sign_in.user.text() == user
    assert page.server.port.currentText() == port
    assert page.sign_in.password.text() == (SECRET if SECRET in typed else "")
    assert SECRET not in everything_shown(window)
    assert nothing_on_disk(tmp_path)
    assert controller.current.values["host"] == host


@pytest.mark.parametrize("typed", ["db.example;x", "db.example x", f"ops:{SECRET}@", "ops:half"])
def test_what_is_no_host_is_refused_by_name(
    typed: str, qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    window, controller = open_window()
    page = window.connection
    qtbot.keyClicks(page.server.host, typed)
    assert page.server.problem.text().startswith("A host name has no")
    assert page.server.host.property("problem") == "true"
    hidden = typed.startswith(("ops", "db.example;"))
    assert (typed not in page.server.host.displayText()) == hidden
    controller.save()
    controller.test()
    qtbot.waitUntil(lambda: controller.profiles.files.idle)
    assert controller.dialog is None
    assert not (tmp_path / "profiles.json").exists()
    assert nothing_on_disk(tmp_path)
    if typed.startswith("db.example"):
        qtbot.mouseClick(page.server.offer, LEFT)
        assert controller.current.host == "db.example"
        assert not page.server.problem.isVisible()


@pytest.mark.parametrize("keyword", ["password", "pwd", "passwort", "Password", "PGPASSWORD"])
@pytest.mark.parametrize("finished", ["enter", "left", "saved"])
def test_a_secret_in_more_settings_moves_to_the_password(
    keyword: str, finished: str, qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    window, controller = open_window()
    page = window.connection
    qtbot.keyClicks(page.server.host, "db.example")
    add_setting(qtbot, window, "sslsni", "0")
    row = add_setting(qtbot, window, keyword, SECRET)
    assert row.value.displayText() != SECRET
    row.value.setFocus()
    match finished:
        case "enter":
            qtbot.keyClick(row.value, Qt.Key.Key_Return)
        case "left":
            page.security.sslmode.setFocus()
    save(qtbot, controller)
    assert SECRET not in everything_shown(window)
    assert page.sign_in.password.text() == SECRET
    assert controller.current.values["sslsni"] == "0"
    assert nothing_on_disk(tmp_path)


def test_a_foreign_string_never_stays_readable(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    window, controller = open_window()
    host = window.connection.server.host
    for text in (
        f"Server=db.example;Database=x;User Id=u;Password={SECRET};",
        f"jdbc:postgresql://db.example/x?user=u&password={SECRET}",
        f"host=db.example password='{SECRET}' sslmod=require",
        f"postgres//u:{SECRET}@db.example/x=",
    ):
        host.setText(text)
        qtbot.waitUntil(lambda: not controller.form.strings.reading)
        assert SECRET not in everything_shown(window), text
    assert nothing_on_disk(tmp_path)


@pytest.mark.parametrize("field", ["dbname", "user", "name"])
def test_a_string_pasted_elsewhere_fills_the_form_too(
    field: str, qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    window, controller = open_window()
    page = window.connection
    widget = {"dbname": page.server.dbname, "user": page.sign_in.user, "name": window.name}[field]
    widget.setText(f"postgresql://ops:{SECRET}@db.example:6432/orders")
    qtbot.waitUntil(lambda: page.server.host.text() == "db.example")
    assert page.sign_in.password.text() == SECRET
    assert SECRET not in everything_shown(window)
    save(qtbot, controller)
    assert nothing_on_disk(tmp_path)


def test_who_would_get_the_password_is_said_before_the_test(
    qtbot: QtBot, open_window: Open
) -> None:
    window, _ = open_window()
    page = window.connection
    assert not page.sign_in.exposure.isVisible()
    qtbot.keyClicks(page.server.host, "db.example")
    assert not page.sign_in.exposure.isVisible()  # verify-full
    for mode in ("disable", "allow", "prefer", "require", "verify-ca"):
        page.security.sslmode.setCurrentText(mode)
        assert page.sign_in.exposure.isVisible(), mode
        assert "password" in page.sign_in.exposure.text()
    page.security.sslmode.setCurrentText("verify-full")
    assert not page.sign_in.exposure.isVisible()
