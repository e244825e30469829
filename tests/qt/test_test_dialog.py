"""The test dialog by itself, as another program opens it, against real servers."""

import os
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography import x509
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from azpg_gui.core.connection.given_values import with_settings
from azpg_gui.core.connection.profile import Profile, Trust
from azpg_gui.core.secret import Secret
from azpg_gui.practice.scenarios import Scenario
from azpg_gui.practice.server import PracticeServer
from azpg_gui.qt import TestDialog
from azpg_gui.qt.check.finding_card import FindingCard
from azpg_gui.qt.check.modes_tab import ModesTab
from azpg_gui.qt.check.settings_tab import SettingsTab
from azpg_gui.qt.check.verdict_header import VerdictHeader
from azpg_gui.qt.widgets import file_dialog
from tests.support.older_libpq import OLDER_LIBPQ
from tests.support.pki import pki
from tests.support.practice import practice_server
from tests.support.sockets import closing_at_once, server, silent
from tests.support.switchable import HOST, switchable_server

pytestmark = pytest.mark.postgres
LEFT = Qt.MouseButton.LeftButton
Opened = Callable[..., TestDialog]


def profile_of(practice: PracticeServer, **changes: str) -> Profile:
    return Profile("id", "orders", values={**practice.values, **changes}, trust=Trust.FILE)


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Opened]:
    """Opens a dialog of its own and runs it once."""
    dialogs: list[TestDialog] = []

    def open_(profile: Profile, password: Secret | None, **further: object) -> TestDialog:
        secrets = {"password": password} if password else {}
        dialog = TestDialog(profile, secrets, **further)  # type: ignore[arg-type]
        dialogs.append(dialog)
        dialog.show()
        with qtbot.waitSignal(dialog.finished_test, timeout=20_000):
            dialog.start()
        # What was laid out during the signal is shown by the next turn of the event loop.
        cards = dialog.findChildren(FindingCard)
        qtbot.waitUntil(lambda: all(card.isVisible() for card in cards))
        return dialog

    yield open_
    for dialog in dialogs:
        dialog.close()
    assert not [t for t in threading.enumerate() if t.name == "azpg-engine"]


def texts(dialog: TestDialog) -> str:
    return "\n".join(found.text() for found in dialog.findChildren(QLabel))


def button(dialog: TestDialog, text: str) -> QPushButton:
    found = [b for b in dialog.findChildren(QPushButton) if text in b.text() and b.isVisible()]
    assert len(found) == 1, [b.text() for b in dialog.findChildren(QPushButton)]
    return found[0]


def modes_of(dialog: TestDialog) -> list[list[str]]:
    table = dialog.findChild(QTableWidget, options=Qt.FindChildOption.FindChildrenRecursively)
    tab = dialog.findChild(ModesTab)
    assert tab is not None
    table = tab.table
    return [
        [item.text() if (item := table.item(row, column)) else "" for column in range(6)]
        for row in range(table.rowCount())
    ]


def test_all_modes_and_use_this(qtbot: QtBot, opened: Opened) -> None:
    practice = practice_server(Scenario.GOOD)
    dialog = opened(profile_of(practice, sslmode="require"), practice.password)
    dialog.show_tab("modes")
    assert "No password is sent" in texts(dialog)
    qtbot.mouseClick(button(dialog, "Try all modes"), LEFT)
    qtbot.waitUntil(lambda: not dialog.trying_modes, timeout=15_000)
    rows = modes_of(dialog)
    assert [row[0] for row in rows] == [
        "disable", "allow", "prefer", "require", "verify-ca", "verify-full",
    ]  # fmt: skip
    # By word and shape, not by colour alone.
    assert rows[0][1:4] == ["✕ no", "✕ no", "✕ no"]
    assert rows[5][1:4] == ["✓ yes", "✓ yes", "✓ yes"]
    assert rows[3][5] == "in use"
    assert (
        "TLS is enforced. Versions accepted: TLSv1.2, TLSv1.3. Versions refused: TLSv1, TLSv1.1."
        in texts(dialog)
    )
    use = button(dialog, "Use this")
    wanted = use.sizeHint()
    qtbot.waitUntil(lambda: use.width() >= wanted.width() and use.height() >= wanted.height())
    with qtbot.waitSignal(dialog.finished_test, timeout=20_000):
        qtbot.mouseClick(use, LEFT)
    assert dialog.profile.values["sslmode"] == "verify-full"
    assert dialog.checked is not None
    assert dialog.checked.diagnosis.verdict == "encrypted-and-proven"
    # Nobody else has a form: the dialog applied it, and takes it back.
    qtbot.mouseClick(button(dialog, "Undo the change"), LEFT)
    assert dialog.profile.values["sslmode"] == "require"
    assert "This is a result of older settings." in texts(dialog)


def test_another_libpq_is_asked_and_its_remedy_taken(
    qtbot: QtBot, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", str(OLDER_LIBPQ.parent))  # this computer's, for a while
    monkeypatch.setenv("PATH", f"{sys.prefix}/bin{os.pathsep}{os.environ['PATH']}")
    practice = practice_server(Scenario.DROPS_LARGE_HELLO)
    dialog = opened(profile_of(practice), practice.password)
    dialog.show_tab("modes")
    dialog.try_modes()
    dialog.show_tab("clients")
    assert "without a password" in texts(dialog)
    # An environment of Python's on PATH brings psycopg's; this computer's is what is asked first.
    tab = dialog.tabs.clients
    qtbot.waitUntil(lambda: "libpq" in str(tab.library.itemData(1)))
    assert str(tab.library.itemText(1)).startswith(sys.prefix)
    assert tab.chosen == "system"
    qtbot.mouseClick(button(dialog, "Ask both"), LEFT)
    qtbot.waitUntil(lambda: dialog.checked is not None and dialog.checked.clients is not None,
                    timeout=15_000)  # fmt: skip
    qtbot.waitUntil(lambda: not dialog.trying_modes, timeout=15_000)
    assert dialog.checked is not None
    assert dialog.checked.modes is not None  # each kept what the other found
    assert "The two get different results." in texts(dialog)
    assert "reaches the sign-in" in texts(dialog)
    assert "clients-differ" in dialog.shown.export_bar.markdown()
    press = next(b for b in tab.findChildren(QPushButton) if "TLSv1.2" in b.text())
    with qtbot.waitSignal(dialog.finished_test, timeout=20_000):
        press.click()
    assert dialog.checked.diagnosis.verdict == "encrypted-and-proven"


def test_a_server_that_lets_plaintext_in_is_named(qtbot: QtBot, opened: Opened) -> None:
    practice = practice_server(Scenario.NO_TLS)
    dialog = opened(profile_of(practice, sslmode="require"), practice.password)
    dialog.try_modes()
    qtbot.waitUntil(lambda: not dialog.trying_modes, timeout=15_000)
    assert "The server does not insist on TLS" in texts(dialog)
    assert "az postgres" not in texts(dialog)  # this computer is no Azure server
    assert "plaintext-accepted" in dialog.shown.export_bar.markdown()


def test_stop_while_modes_are_tried(qtbot: QtBot, opened: Opened) -> None:
    with server(silent) as watched:
        values = {"host": "db.test", "hostaddr": "127.0.0.1", "port": str(watched.port),
                  "user": "u", "sslmode": "disable"}  # fmt: skip
        dialog = TestDialog(Profile("id", "silent", values=values, trust=Trust.FILE))
        dialog.show()
        dialog.start()
        qtbot.waitUntil(watched.reached.is_set)
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: dialog.checked is not None)
        begun = watched.begun
        dialog.try_modes()
        qtbot.waitUntil(lambda: watched.begun >= begun + 6, timeout=5_000)
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: not dialog.trying_modes, timeout=1_000)
        qtbot.waitUntil(lambda: len(watched.ended) == watched.begun, timeout=2_000)
        assert dialog.isVisible()
        dialog.close()


def test_settings_say_where_they_come_from(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PGCHANNELBINDING", "prefer")
    practice = practice_server(Scenario.GOOD)
    saved = profile_of(practice)
    dialog = opened(with_settings(saved, {"sslmode": "require"}), practice.password, saved=saved)
    tab = dialog.findChild(SettingsTab)
    assert tab is not None
    rows = {}
    for index in range(tab.topLevelItemCount()):
        item = tab.topLevelItem(index)
        assert item is not None
        rows[item.text(0)] = item
    assert rows["host"].text(2) == "this profile"
    assert rows["sslmode"].text(2) == "this form, not saved"
    assert rows["channel_binding"].text(2) == "PGCHANNELBINDING"
    assert rows["password"].text(1) == "••••••"
    note = rows["sslrootcert"].child(0)
    assert note is not None
    assert "as verify-ca does" in note.text(0)


def test_reports_hold_no_secret_and_the_host_can_be_hidden(qtbot: QtBot, opened: Opened) -> None:
    practice = practice_server(Scenario.GOOD)
    dialog = opened(profile_of(practice), practice.password)
    clipboard = QGuiApplication.clipboard()
    qtbot.mouseClick(dialog.shown.export_bar.summary, LEFT)
    assert clipboard.text().startswith("SSL connection (protocol: TLSv1.3, cipher: ")
    qtbot.mouseClick(dialog.shown.export_bar.report, LEFT)
    assert "Copied" in texts(dialog)
    whole = clipboard.text()
    assert whole.startswith("# Encrypted and server proven")
    assert practice.host in whole
    assert practice.password.reveal() not in whole
    dialog.shown.export_bar.hide_host.click()
    qtbot.mouseClick(dialog.shown.export_bar.report, LEFT)
    assert practice.host not in clipboard.text()
    assert "practice-good" not in clipboard.text()
    # Remembered for the next dialog.
    assert TestDialog(profile_of(practice)).shown.export_bar.hide_host.isChecked()


def test_a_report_is_saved(opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    practice = practice_server(Scenario.EXPIRED)
    dialog = opened(profile_of(practice), practice.password)
    target = tmp_path / "report.md"
    monkeypatch.setattr(file_dialog, "file_to_save", lambda *_: (target, ""))
    dialog.shown.export_bar.save.click()
    assert "certificate-expired" in target.read_text("utf-8")
    beneath = target / "x.md"  # beneath a file no folder can be made
    monkeypatch.setattr(file_dialog, "file_to_save", lambda *_: (beneath, ""))
    dialog.shown.export_bar.save.click()
    assert "Not saved: " in texts(dialog)


def test_the_chain_as_text_and_as_a_file(
    opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    practice = practice_server(Scenario.GOOD)
    dialog = opened(profile_of(practice), practice.password)
    dialog.show_tab("certificate")
    tab = dialog.tabs.certificate
    assert "← matches" in tab.facts.toPlainText()
    tab.as_text.click()
    assert tab.facts.toPlainText().startswith("Certificate:\n    Data:")
    tab.copy.click()
    current = tab.current
    assert current is not None
    copied = QGuiApplication.clipboard().text()
    assert copied.replace(":", "").lower() == current.sha256
    target = tmp_path / "chain.pem"
    for form, count in (
        ("The chain as it was sent, PEM (*.pem)", 2),  # the server keeps the root to itself
        ("The trust anchor, PEM (*.pem)", 1),
        ("The selected one, DER (*.der)", 0),
        ("The chain as text (*.txt)", 0),
    ):
        monkeypatch.setattr(file_dialog, "file_to_save", lambda *_, f=form: (target, f))
        tab.save.click()
        content = target.read_bytes()
        if count:
            assert len(x509.load_pem_x509_certificates(content)) == count
        elif "DER" in form:
            assert content == current.der
        else:
            assert content.count(b"Certificate:\n") == 2


def test_technical_text_is_folded_and_that_is_remembered(opened: Opened) -> None:
    practice = practice_server(Scenario.EXPIRED)
    dialog = opened(profile_of(practice), practice.password)
    card = dialog.findChild(FindingCard)
    assert card is not None
    assert not card.technical.isVisible()
    card.fold.click()
    assert card.technical.isVisible()
    assert "certificate verify failed" in card.technical.text()
    again = opened(profile_of(practice), practice.password)
    other = again.findChild(FindingCard)
    assert other is not None
    assert other.technical.isVisible()


def test_a_locked_key_is_asked_for_in_the_dialog(
    qtbot: QtBot, opened: Opened, tmp_path: Path
) -> None:
    p = pki("ec")
    own = p.client("practice")
    switchable = switchable_server(15)
    switchable.become(
        p.leaf(HOST), p.intermediate, client_authority=p.client_root.pem,
        access="hostssl all all 127.0.0.1/32 scram-sha-256 clientcert=verify-full",
    )  # fmt: skip
    (tmp_path / "root.crt").write_bytes(p.root.pem)
    (tmp_path / "client.crt").write_bytes(own.pem)
    key = tmp_path / "client.key"
    key.write_bytes(own.locked_key(b"open-sesame-42"))
    key.chmod(0o600)
    profile = profile_of(
        switchable.server, sslrootcert=str(tmp_path / "root.crt"),
        sslcert=str(tmp_path / "client.crt"), sslkey=str(key),
    )  # fmt: skip
    dialog = opened(profile, switchable.server.password)
    assert "The client key needs its passphrase" in texts(dialog)
    field = next(f for f in dialog.findChildren(QLineEdit) if f.isVisible())
    assert field.echoMode() is QLineEdit.EchoMode.Password
    with qtbot.waitSignal(dialog.finished_test, timeout=20_000):
        qtbot.keyClicks(field, "open-sesame-42")
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert dialog.checked is not None
    assert dialog.checked.diagnosis.verdict == "encrypted-and-proven"
    # Kept for this profile until the program ends, and in no report.
    dialog.set_profile(profile, {"password": switchable.server.password})
    with qtbot.waitSignal(dialog.finished_test, timeout=20_000):
        dialog.start()
    assert dialog.checked.diagnosis.verdict == "encrypted-and-proven"
    assert "open-sesame-42" not in repr(dialog.checked) + dialog.shown.export_bar.markdown()
    other = replace(profile, identifier="another")
    dialog.set_profile(other, {"password": switchable.server.password})
    assert "sslpassword" not in dialog.state.secrets


def test_a_run_shows_its_progress_and_how_long_a_stage_may_take(qtbot: QtBot) -> None:
    with server(silent) as watched:
        values = {"host": "db.test", "hostaddr": "127.0.0.1", "port": str(watched.port),
                  "user": "u", "sslmode": "require"}  # fmt: skip
        dialog = TestDialog(Profile("id", "silent", values=values, trust=Trust.FILE))
        dialog.show()
        dialog.start()
        qtbot.waitUntil(watched.reached.is_set)
        header = dialog.findChild(VerdictHeader)
        assert header is not None
        qtbot.waitUntil(lambda: header.progress.value() == 3)
        assert header.progress.maximum() == 9
        detail = dialog.shown.stages.item(3, 2)
        assert detail is not None
        row = dialog.shown.stages
        qtbot.waitUntil(lambda: "gives up at 10 s" in row.item(3, 2).text(), timeout=5_000)  # type: ignore[union-attr]
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: dialog.checked is not None)
        assert not header.progress.isVisible()
        dialog.close()


def test_a_program_with_a_form_applies_remedies_itself(qtbot: QtBot, opened: Opened) -> None:
    practice = practice_server(Scenario.GOOD)
    dialog = opened(profile_of(practice, sslmode="require"), practice.password)
    with qtbot.waitSignal(dialog.remedy_chosen) as chosen:
        qtbot.mouseClick(button(dialog, "Switch to verify-full"), LEFT)
    assert chosen.args[0].set == {"sslmode": "verify-full"}
    assert dialog.profile.values["sslmode"] == "require"


def test_two_attempts_are_shown_as_two_the_decisive_one_first(opened: Opened) -> None:
    practice = practice_server(Scenario.GOOD)
    dialog = opened(profile_of(practice, sslmode="prefer"), Secret("wrong-password"))
    shown = dialog.tabs.messages.toPlainText()
    assert shown.index("TLS attempt") < shown.index("Plaintext attempt")
    first = shown.partition("Plaintext attempt")[0]
    assert "password authentication failed" in first
    assert "no encryption" not in first
    # ... and the second one is nowhere called a matter of the firewall.
    assert "firewall" not in texts(dialog).lower()


@pytest.mark.parametrize("kind", ["good", "revoked"])
def test_the_issuer_is_asked_on_demand(
    kind: str,
    qtbot: QtBot,
    opened: Opened,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Nothing is asked before the button is pressed; then the answer comes with its dates."""
    from cryptography.x509 import ocsp

    from azpg_gui.core import fetch

    # The responder is on this computer, where no address of a certificate is followed otherwise.
    monkeypatch.setattr(fetch, "refused_address", lambda _address: False)
    from tests.core.certificates.test_revocation import ISSUER, ocsp_answer, responder, signed_leaf
    from tests.support.pki import Made

    p = pki("rsa")
    made: list[Made] = []
    asked: list[bytes] = []
    status = ocsp.OCSPCertStatus.REVOKED if kind == "revoked" else ocsp.OCSPCertStatus.GOOD

    def respond(body: bytes) -> bytes:
        asked.append(body)
        return ocsp_answer(made[0], ISSUER, status=status)

    with responder(respond) as url:
        made.append(signed_leaf(ISSUER, ocsp_at=url))
        switchable = switchable_server(15)
        switchable.become(made[0], p.intermediate)
        (tmp_path / "root.crt").write_bytes(p.root.pem)
        changes = {"sslmode": "verify-ca", "sslrootcert": str(tmp_path / "root.crt")}
        dialog = opened(profile_of(switchable.server, **changes), switchable.server.password)
        dialog.show_tab("certificate")
        tab = dialog.tabs.certificate
        assert f"OCSP          {url}" in tab.facts.toPlainText()
        assert asked == []
        qtbot.mouseClick(tab.ask, LEFT)
        words = "Revoked on" if kind == "revoked" else "Not revoked. Good until"
        qtbot.waitUntil(lambda: words in tab.revocation.text(), timeout=10_000)
    assert len(asked) == 1
    # An intermediate without addresses has nobody to ask.
    top = tab.tree.topLevelItem(0)
    assert top is not None
    tab.tree.setCurrentItem(top)
    assert not tab.ask.isEnabled()


def test_what_is_not_known_of_a_server_is_said(qtbot: QtBot, opened: Opened) -> None:
    """Closed without a word: no tick, no cross, and no "TLS is enforced"."""
    with server(closing_at_once) as watched:
        values = {"host": "db.test", "hostaddr": "127.0.0.1", "port": str(watched.port),
                  "user": "u", "sslmode": "require"}  # fmt: skip
        dialog = opened(Profile("id", "closed", values=values, trust=Trust.FILE), None)
        dialog.try_modes()
        qtbot.waitUntil(lambda: not dialog.trying_modes, timeout=15_000)
        rows = modes_of(dialog)
        assert [row[1] for row in rows] == ["? not known"] * 6
        assert rows[0][2] == "✕ no"
        assert rows[5][2:4] == ["? not known", "? not known"]
        assert "Whether TLS is enforced is not known: " in texts(dialog)
        assert "Whether an sslmode reaches this server over TLS is not known" in texts(dialog)
        assert "Not known of TLSv1.3: " in texts(dialog)
        assert "Versions accepted" not in texts(dialog)
