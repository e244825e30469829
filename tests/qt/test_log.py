"""The log in its dialog, filtered; and a crash at the next start."""

import logging
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from azpg_gui.core.program_log.log_file import LogFile
from azpg_gui.qt.help.log_dialog import LogDialog
from azpg_gui.qt.window.main_window import MainWindow
from azpg_gui.qt.window.window_controller import WindowController
from azpg_gui.qt.window_file import log_place, reports_folder

Open = Callable[[], tuple[MainWindow, WindowController]]
LEFT = Qt.MouseButton.LeftButton


def shown(controller: WindowController) -> LogDialog:
    assert controller.help.log is not None
    return controller.help.log


@pytest.fixture(autouse=True)
def _folders_of_this_test(home: Path) -> None:
    assert log_place().is_relative_to(home)


def test_the_log_is_filtered_by_level_and_words(qtbot: QtBot, open_window: Open) -> None:
    _window, controller = open_window()
    log = LogFile(log_place())
    for level, text in ((20, "tested: failed chain"), (30, "a slow disk"), (40, "a lost file")):
        log.handle(logging.LogRecord("part", level, "", 0, text, (), None))
    controller.help.show_log(controller.window)
    dialog = shown(controller)
    qtbot.waitUntil(lambda: "a lost file" in dialog.text.toPlainText())
    assert not dialog.source.isVisible()
    assert not dialog.delete.isVisible()
    dialog.level.setCurrentIndex(1)
    assert "tested" not in dialog.text.toPlainText()
    dialog.search.setText("DISK slow")
    qtbot.mouseClick(dialog.copy, LEFT)
    copied = QGuiApplication.clipboard().text()
    assert copied.endswith("WARNING  part: a slow disk")
    assert "\n" not in copied
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: controller.help.log is None)


def test_a_crash_is_told_once_and_can_be_deleted(qtbot: QtBot, open_window: Open) -> None:
    _window, controller = open_window()
    controller.help.tell_of_crashes(controller.window)
    report = reports_folder() / "2026-11-27T042000Z-1.txt"
    report.parent.mkdir(parents=True)
    report.write_text("azpg-gui 0.1.0\nStarted 2026-11-27T042000Z\n\nFatal Python error: Aborted\n")
    controller.help.tell_of_crashes(controller.window)
    qtbot.waitUntil(lambda: controller.help.log is not None)
    dialog = shown(controller)
    assert "Fatal Python error" in dialog.text.toPlainText()
    assert dialog.source.currentText() == "Crash of 2026-11-27T042000Z"
    qtbot.waitUntil(lambda: not report.exists())  # marked as shown
    dialog.close()
    qtbot.waitUntil(lambda: controller.help.log is None)
    controller.help.show_log(controller.window)
    dialog = shown(controller)
    qtbot.waitUntil(lambda: dialog.source.count() == 2)
    assert dialog.report is None  # it was told
    dialog.source.setCurrentIndex(1)
    qtbot.mouseClick(dialog.copy, LEFT)
    assert "Fatal Python error" in QGuiApplication.clipboard().text()
    qtbot.mouseClick(dialog.delete, LEFT)
    assert list(reports_folder().iterdir()) == []
    assert dialog.report is None
    dialog.close()
