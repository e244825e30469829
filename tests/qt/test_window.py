"""The real window, offscreen, driven by keyboard and mouse, against a real server."""

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from azpg_gui.core.connection.profile import Trust
from azpg_gui.core.vocabulary import Stage
from azpg_gui.practice.scenarios import Scenario
from azpg_gui.qt.check.finding_card import FindingCard
from azpg_gui.qt.check.names_compared import NamesCompared
from azpg_gui.qt.window.main_window import MainWindow
from azpg_gui.qt.window.window_controller import WindowController
from tests.qt.driving import fill, run_test, save, texts, type_into
from tests.support.practice import practice_server
from tests.support.sockets import server, silent

pytestmark = pytest.mark.postgres
Open = Callable[[], tuple[MainWindow, WindowController]]
LEFT = Qt.MouseButton.LeftButton


def test_from_a_host_name_to_a_proven_connection(qtbot: QtBot, open_window: Open) -> None:
    window, controller = open_window()
    practice = practice_server(Scenario.GOOD)
    fill(qtbot, window, practice)
    dialog = run_test(qtbot, window, controller)
    shown = texts(dialog)
    assert "Encrypted and server proven" in shown
    assert "TLS_AES_256_GCM_SHA384" in shown
    assert "TLSv1.3" in shown
    assert dialog.shown.stages.rowCount() == len(Stage)
    details = [dialog.shown.stages.item(row, 2).text() for row in range(9)]  # type: ignore[union-attr]
    assert f"matches {practice.host}" in details
    dialog.tabs.setCurrentWidget(dialog.tabs.certificate)
    assert dialog.tabs.certificate.tree.topLevelItem(0).text(0) == "Practice Root"  # type: ignore[union-attr]
    assert f"{practice.host}  ← matches" in dialog.tabs.certificate.facts.toPlainText()
    qtbot.mouseClick(dialog.shown.export_bar.summary, LEFT)
    assert QGuiApplication.clipboard().text().startswith("SSL connection (protocol: TLSv1.3")
    assert dialog.shown.export_bar.said.text() == "Copied"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert "Encrypted and server proven" in window.badge.toolTip()


def test_saved_profiles_are_there_at_the_next_start(qtbot: QtBot, open_window: Open) -> None:
    window, controller = open_window()
    practice = practice_server(Scenario.GOOD)
    fill(qtbot, window, practice)
    type_into(qtbot, window.name, "orders-prod")
    assert window.save_button.isEnabled()
    qtbot.mouseClick(window.save_button, LEFT)
    qtbot.waitUntil(lambda: not window.save_button.isEnabled())
    run_test(qtbot, window, controller)
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())  # once the result is written
    again, second = open_window()
    assert again.name.text() == "orders-prod"
    assert again.connection.server.host.text() == practice.host
    assert second.current.trust is Trust.FILE
    assert second.current.values["hostaddr"] == "127.0.0.1"
    assert "Encrypted and server proven" in again.badge.toolTip()
    assert again.connection.sign_in.password.text() == ""


def test_a_failure_says_what_to_do_and_the_remedy_does_it(qtbot: QtBot, open_window: Open) -> None:
    window, controller = open_window()
    fill(qtbot, window, practice_server(Scenario.WRONG_HOST))
    dialog = run_test(qtbot, window, controller)
    assert dialog.shown.header.headline.text() == "The certificate is for another host"
    (card,) = dialog.findChildren(FindingCard)
    shown = texts(card)
    for heading in ("What happened", "Why it matters", "What to do", "Technical text"):
        assert heading in shown
    assert "does not match host name" in shown
    # An attacker would have such a certificate: nothing leads to it by itself.
    assert not [b for b in card.findChildren(QPushButton) if b.property("first_remedy")]
    buttons = [b for b in card.findChildren(QPushButton) if "test again" in b.text()]
    assert buttons
    assert not any(b.property("role") == "accent" or b.autoDefault() for b in buttons)
    assert dialog.focusWidget() is dialog.shown.close_button
    (compared,) = card.findChildren(NamesCompared)
    marked = "".join(p.text() for p in compared.findChildren(QLabel) if p.property("differs"))
    assert marked
    assert "another-server" in compared.accessibleName()
    first = next(b for b in buttons if "another-server" in b.text())
    before = controller.current
    qtbot.mouseClick(first, LEFT)
    qtbot.waitUntil(
        lambda: dialog.checked is not None and dialog.checked.report.failed_stage is None,
        timeout=15_000,
    )
    assert dialog.shown.header.headline.text() == "Encrypted and server proven"
    assert controller.current.host.startswith("another-server")
    proven = controller.current.host
    assert dialog.undo_button.isVisible()
    qtbot.mouseClick(dialog.undo_button, LEFT)
    assert controller.current.values == before.values
    assert "older settings" in dialog.shown.header.subline.text()
    host = before.values["host"]
    undone = f"Undone: host: {proven} → {host}. "
    assert dialog.shown.header.subline.text().startswith(undone)
    assert dialog.shown.header.headline.text() == "Not tested with these settings"
    assert dialog.shown.header.headline.property("state") == ""
    assert "Encrypted and server proven" in dialog.shown.header.subline.text()


def test_an_edit_during_a_test_makes_its_result_one_of_older_settings(
    qtbot: QtBot, open_window: Open
) -> None:
    window, controller = open_window()
    fill(qtbot, window, practice_server(Scenario.GOOD))
    qtbot.mouseClick(window.test_button, LEFT)
    dialog = controller.dialog
    assert dialog is not None
    assert dialog.running
    qtbot.keyClicks(window.connection.server.host, "x")
    qtbot.waitUntil(lambda: dialog.checked is not None, timeout=15_000)
    qtbot.waitUntil(lambda: not dialog.running)
    assert dialog.shown.header.headline.text() == "Not tested with these settings"


def test_stop_and_stale(qtbot: QtBot, open_window: Open) -> None:
    window, controller = open_window()
    page = window.connection
    with server(silent) as watched:
        type_into(qtbot, page.server.host, "localhost")
        type_into(qtbot, page.server.port.lineEdit(), str(watched.port))
        page.security.trust.setCurrentIndex(0)
        qtbot.mouseClick(window.test_button, LEFT)
        dialog = controller.dialog
        assert dialog is not None
        qtbot.waitUntil(watched.reached.is_set)
        qtbot.waitUntil(lambda: "TLS offered" in dialog.shown.header.headline.text())
        assert dialog.shown.stop_button.isVisible()
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: dialog.checked is not None)
        assert dialog.isVisible()
        assert dialog.shown.header.headline.text() == "Stopped by you at: TLS offered"
        assert not dialog.tabs.isVisible()  # nothing to show: no empty tabs
        qtbot.waitUntil(lambda: bool(watched.ended))
    qtbot.keyClicks(page.server.host, "x")
    assert "older settings" in dialog.shown.header.subline.text()


def test_stop_before_the_first_stage_leaves_nothing_running(
    qtbot: QtBot, open_window: Open
) -> None:
    window, controller = open_window()
    with server(silent) as watched:
        type_into(qtbot, window.connection.server.host, "localhost")
        type_into(qtbot, window.connection.server.port.lineEdit(), str(watched.port))
        controller.test()
        dialog = controller.dialog
        assert dialog is not None
        dialog.stop()
        qtbot.waitUntil(lambda: not dialog.running)
        # Again, both while the worker has its hands full: the run is cancelled before it runs.
        go_on = threading.Event()

        async def busy(_post: object) -> None:
            go_on.wait(10)

        controller.engine.start(busy, lambda _outcome: None)
        dialog.start()
        dialog.stop()
        go_on.set()
        qtbot.waitUntil(lambda: not dialog.running)
    assert dialog.shown.header.headline.text().startswith("Stopped by you")
    assert not dialog.shown.header.progress.isVisible()
    assert "Stage" not in dialog.shown.header.subline.text()


def test_closing_the_dialog_during_a_run_drops_the_late_answer(
    qtbot: QtBot, open_window: Open
) -> None:
    window, controller = open_window()
    with server(silent) as watched:
        type_into(qtbot, window.connection.server.host, "localhost")
        type_into(qtbot, window.connection.server.port.lineEdit(), str(watched.port))
        controller.test()
        dialog = controller.dialog
        assert dialog is not None
        qtbot.waitUntil(watched.reached.is_set)
        dialog.close()
        qtbot.waitUntil(lambda: bool(watched.ended))
    assert dialog.checked is None
    # ... and it can be used again.
    fill(qtbot, window, practice_server(Scenario.GOOD))
    assert run_test(qtbot, window, controller).checked is not None


def test_edits_survive_going_to_another_profile(qtbot: QtBot, open_window: Open) -> None:
    window, controller = open_window()
    for name in ("one", "two"):
        controller.new()
        type_into(qtbot, window.name, name)
        type_into(qtbot, window.connection.server.host, f"{name}.example")
        save(qtbot, controller)
    type_into(qtbot, window.connection.server.host, "changed.example")
    type_into(qtbot, window.connection.sign_in.password, "typed")
    first, second = controller.profiles.state.saved
    controller.select(first)
    assert window.connection.server.host.text() == "one.example"
    assert window.connection.sign_in.password.text() == ""
    controller.select(second)
    assert window.connection.server.host.text() == "changed.example"
    assert window.connection.sign_in.password.text() == "typed"
    assert window.save_button.isEnabled()


def test_an_unsaved_draft_is_not_lost_and_search_stays(qtbot: QtBot, open_window: Open) -> None:
    window, controller = open_window()
    controller.new()
    type_into(qtbot, window.name, "saved one")
    type_into(qtbot, window.connection.server.host, "one.example")
    save(qtbot, controller)
    (saved,) = controller.profiles.state.saved
    controller.new()
    type_into(qtbot, window.name, "a draft")
    type_into(qtbot, window.connection.server.host, "draft.example")
    draft = controller.current.identifier
    controller.select(saved)
    assert window.connection.server.host.text() == "one.example"
    controller.select(draft)
    assert window.name.text() == "a draft"
    assert window.connection.server.host.text() == "draft.example"
    assert window.save_button.isEnabled()
    qtbot.keyClicks(window.search, "DRAFT")
    model = window.profiles.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["a draft"]
    save(qtbot, controller)
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["a draft"]


def test_a_result_belongs_to_the_profile_that_was_tested(qtbot: QtBot, open_window: Open) -> None:
    window, controller = open_window()
    with server(silent) as watched:
        for name, port in (("other", "1"), ("tested", str(watched.port))):
            controller.new()
            type_into(qtbot, window.name, name)
            type_into(qtbot, window.connection.server.host, "localhost")
            type_into(qtbot, window.connection.server.port.lineEdit(), port)
            save(qtbot, controller)
        other, tested = controller.profiles.state.saved
        controller.test()
        qtbot.waitUntil(watched.reached.is_set)
        controller.select(other)
    # The server is gone: the run ends as failed.
    qtbot.waitUntil(lambda: bool(controller.profiles.results.kept), timeout=15_000)
    assert list(controller.profiles.results.kept) == [tested]


def test_the_dialog_works_in_another_program(qtbot: QtBot) -> None:
    from azpg_gui.core.connection.profile import Profile
    from azpg_gui.qt import TestDialog as Exported

    practice = practice_server(Scenario.GOOD)
    profile = Profile("x", "embedded", values=practice.values, trust=Trust.FILE)
    dialog = Exported(profile, {"password": practice.password})
    dialog.show()
    with qtbot.waitSignal(dialog.finished_test, timeout=20_000) as finished:
        dialog.start()
    (checked,) = finished.args
    assert checked.diagnosis.verdict == "encrypted-and-proven"
    # Closed by mistake and shown again at once: it runs again.
    dialog.close()
    dialog.show()
    with qtbot.waitSignal(dialog.finished_test, timeout=20_000):
        dialog.start()
    # Kept by who wants it: any time later, too.
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.close()
    qtbot.wait(20)
    dialog.show()
    with qtbot.waitSignal(dialog.finished_test, timeout=20_000):
        dialog.start()
    dialog.close()
    assert not [t for t in threading.enumerate() if t.name == "azpg-engine"]
    dialog.deleteLater()
