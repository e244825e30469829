"""The help by keys and by the finding, and an error explained as it is pasted."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from azpg_gui.core.help.contents import GUIDES, finding_pages
from azpg_gui.core.help.documents import documents
from azpg_gui.core.languages import LANGUAGES
from azpg_gui.practice.scenarios import Scenario
from azpg_gui.qt.help.help_window import HelpWindow
from azpg_gui.qt.translation import install_language, translated
from azpg_gui.qt.window.main_window import MainWindow
from azpg_gui.qt.window.window_controller import WindowController
from tests.support.practice import practice_server

DOCUMENTS = Path(__file__).parents[2] / "docs" / "help"
Open = Callable[[], tuple[MainWindow, WindowController]]


def opened(qtbot: QtBot, controller: WindowController) -> HelpWindow:
    qtbot.waitUntil(lambda: controller.help.window is not None, timeout=10_000)
    assert controller.help.window is not None
    return controller.help.window


def shown_rows(window: HelpWindow) -> list[str]:
    names = [row.data(0, Qt.ItemDataRole.UserRole) for row in window.rows() if not row.isHidden()]
    return [name for name in names if name]


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_the_documents_are_as_the_code_says(qapp: QApplication, language: str) -> None:
    install_language(qapp, language)
    try:
        made = documents(translated)
    finally:
        install_language(qapp, "en")
    for name, content in made.items():
        assert (DOCUMENTS / language / name).read_text("utf-8") == content, "run make findings"


def test_f1_opens_the_guide_and_the_search_finds_pages(qtbot: QtBot, open_window: Open) -> None:
    window, controller = open_window()
    qtbot.keyClick(window, Qt.Key.Key_F1)
    help_ = opened(qtbot, controller)
    qtbot.waitUntil(help_.isVisible)
    assert "TLS to Azure Database for PostgreSQL" in help_.browser.toPlainText()
    assert len(shown_rows(help_)) == len(GUIDES) + 1 + len(finding_pages())
    help_.search.setText("database.yml sslrootcert")
    assert shown_rows(help_) == ["rails"]
    help_.search.setText("certificate-revoked")
    assert shown_rows(help_) == ["certificate-revoked"]
    help_.search.clear()
    qtbot.keyClick(help_, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not help_.isVisible())


def test_a_finding_leads_to_its_page(qtbot: QtBot, open_window: Open) -> None:
    window, controller = open_window()
    practice = practice_server(Scenario.EXPIRED)
    page = window.connection
    with qtbot.waitSignal(controller.tested, timeout=20_000):
        page.apply({**practice.values, "sslmode": "verify-full"})
        page.sign_in.password.setText("x")
        controller.test()
    dialog = controller.check.dialog
    assert dialog is not None
    more = [b for b in dialog.findChildren(QPushButton) if b.text() == "More about this"]
    qtbot.mouseClick(more[0], Qt.MouseButton.LeftButton)
    help_ = opened(qtbot, controller)
    qtbot.waitUntil(lambda: "certificate-expired" in help_.browser.toPlainText())
    dialog.close()


def test_an_error_is_explained_and_its_secret_masked(qtbot: QtBot, open_window: Open) -> None:
    _window, controller = open_window()
    controller.help.explain()
    help_ = opened(qtbot, controller)
    page = help_.explain
    page.text.setPlainText(
        'connection to "postgresql://ops:s3cret-pw@srv.postgres.database.azure.com/x" failed: '
        'FATAL:  password authentication failed for user "ops"'
    )
    qtbot.waitUntil(lambda: "rejected the password" in texts(help_), timeout=10_000)
    assert "s3cret-pw" not in page.text.toPlainText()
    assert "s3cret-pw" not in texts(help_)
    more = [b for b in page.findChildren(QPushButton) if b.text() == "More about this"]
    qtbot.mouseClick(more[0], Qt.MouseButton.LeftButton)
    assert "password-rejected" in help_.browser.toPlainText()
    help_.show_page("explain")
    page.text.setPlainText("nothing anybody knows")
    qtbot.waitUntil(lambda: "Nothing in this text is known" in texts(help_), timeout=10_000)


def texts(window: HelpWindow) -> str:
    return "\n".join(found.text() for found in window.findChildren(QLabel) if not found.isHidden())
