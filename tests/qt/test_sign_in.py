"""How a profile signs in: the card's fields, what they change, and a command's question."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from azpg_gui.core.connection.profile import Authentication, PasswordSource, Remember
from azpg_gui.core.probe.evidence.network import TroubleKind
from azpg_gui.practice.scenarios import Scenario
from azpg_gui.qt.connection.sign_in_card import SignInCard
from azpg_gui.qt.window.main_window import MainWindow
from azpg_gui.qt.window.window_controller import WindowController
from tests.qt.driving import fill, type_into
from tests.support.practice import practice_server

Open = Callable[[], tuple[MainWindow, WindowController]]
LEFT = Qt.MouseButton.LeftButton


def choose(card: SignInCard, choice: Authentication | PasswordSource | Remember) -> None:
    combo = card.authentication if isinstance(choice, Authentication) else card.password_from
    combo.setCurrentIndex(combo.findData(choice))


@pytest.mark.parametrize(
    ("kind", "source", "shown"),
    [
        (Authentication.PASSWORD, Remember.NEVER, {"password", "password_from"}),
        (Authentication.PASSWORD, Remember.KEYRING, {"password", "password_from"}),
        (Authentication.TOKEN, Remember.UNTIL_QUIT, {"password", "password_from"}),
        (Authentication.PASSWORD, PasswordSource.PASSWORD_FILE, {"passfile", "password_from"}),
        (Authentication.TOKEN, PasswordSource.COMMAND, {"command", "password_from"}),
        (Authentication.CERTIFICATE, PasswordSource.COMMAND, set()),
        (Authentication.NONE, Remember.KEYRING, set()),
    ],
)
def test_only_the_fields_that_are_needed(
    qtbot: QtBot, kind: Authentication, source: PasswordSource | Remember, shown: set[str]
) -> None:
    card = SignInCard()
    qtbot.addWidget(card)
    choose(card, kind)
    choose(card, source)
    fields: dict[str, QWidget] = {
        "password": card.password, "password_from": card.password_from, "passfile": card.passfile,
        "command": card.command,
    }  # fmt: skip
    assert {name for name, field in fields.items() if field.isVisibleTo(card)} == shown
    assert card.is_typed == ("password" in shown)


@pytest.fixture
def opened(qtbot: QtBot, open_window: Open) -> tuple[MainWindow, WindowController, SignInCard]:
    window, controller = open_window()
    fill(qtbot, window, practice_server(Scenario.GOOD))
    return window, controller, window.connection.sign_in


def test_a_password_file_is_looked_into_and_its_line_is_told(
    qtbot: QtBot, opened: tuple[MainWindow, WindowController, SignInCard], tmp_path: Path
) -> None:
    window, controller, card = opened
    server = practice_server(Scenario.GOOD)
    path = tmp_path / "pgpass"
    path.write_text(f"# none\n*:*:*:{server.user}:{server.password.reveal()}\n")
    path.chmod(0o600)
    choose(card, PasswordSource.PASSWORD_FILE)
    type_into(qtbot, card.passfile, str(path))
    qtbot.waitUntil(lambda: f"Line 2 of {path} fits" in card.status.text())
    assert controller.current.values["passfile"] == str(path)
    assert controller.current.password_source is PasswordSource.PASSWORD_FILE
    assert controller.form.password is None  # what was typed before is not sent
    type_into(qtbot, card.user, "another")
    qtbot.waitUntil(lambda: "but for its user" in card.status.text())
    controller.form.undo()
    controller.form.undo()
    assert card.passfile.text() == ""
    controller.form.undo()
    assert card.password.isVisibleTo(window)
    assert controller.form.password == server.password


def test_a_command_runs_once_somebody_agreed(
    qtbot: QtBot,
    opened: tuple[MainWindow, WindowController, SignInCard],
    tmp_path: Path,
) -> None:
    window, controller, card = opened
    ran, server = tmp_path / "ran", practice_server(Scenario.GOOD)
    program = tmp_path / "give password"
    program.write_text(f"#!/bin/sh\necho >> {ran}\necho '{server.password.reveal()}'\n")
    program.chmod(0o700)
    choose(card, PasswordSource.COMMAND)
    controller.test()
    assert "Enter the password command" in window.status.text()
    type_into(qtbot, card.command, f"'{program}' \"two words\"")
    assert controller.current.password_command == (str(program), "two words")

    box = asked(qtbot, window, controller)
    text = box.findChild(QPlainTextEdit)
    assert text is not None
    assert text.toPlainText() == f"'{program}' 'two words'"
    press(qtbot, box, "cancel")
    assert controller.dialog is None
    assert not ran.exists()

    press(qtbot, asked(qtbot, window, controller), "without")
    assert ended(qtbot, controller) == "failed"
    assert not ran.exists()

    press(qtbot, asked(qtbot, window, controller), "run")
    assert ended(qtbot, controller) == "connected"
    controller.test()  # it is not asked about again
    assert ended(qtbot, controller) == "connected"
    assert len(ran.read_text()) == 2

    type_into(qtbot, card.command, f"'{program}' other")
    press(qtbot, asked(qtbot, window, controller), "cancel")
    assert len(ran.read_text()) == 2


def asked(qtbot: QtBot, window: MainWindow, controller: WindowController) -> QMessageBox:
    if controller.dialog is not None:
        controller.dialog.close()
    controller.test()
    qtbot.waitUntil(lambda: any(b.isVisible() for b in window.findChildren(QMessageBox)))
    return next(b for b in window.findChildren(QMessageBox) if b.isVisible())


def press(qtbot: QtBot, box: QMessageBox, name: str) -> None:
    button = box.findChild(QPushButton, name)
    assert button is not None
    qtbot.mouseClick(button, LEFT)


def ended(qtbot: QtBot, controller: WindowController) -> str:
    qtbot.waitUntil(lambda: controller.dialog is not None and controller.dialog.running)
    dialog = controller.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: not dialog.running, timeout=20_000)
    assert dialog.checked is not None
    trouble = dialog.checked.report.trouble
    assert trouble is None or trouble.kind is not TroubleKind.UNEXPECTED
    return dialog.checked.diagnosis.outcome.value


def test_it_is_saved_and_comes_back(
    qtbot: QtBot, opened: tuple[MainWindow, WindowController, SignInCard], open_window: Open
) -> None:
    window, controller, card = opened
    choose(card, Authentication.TOKEN)
    choose(card, PasswordSource.COMMAND)
    assert card.command.text().startswith("az account get-access-token")
    identifier = controller.current.identifier
    controller.save()
    qtbot.waitUntil(lambda: identifier in controller.profiles.state.saved)
    saved = controller.profiles.state.saved[identifier]
    assert saved.authentication is Authentication.TOKEN
    assert saved.password_command[:2] == ("az", "account")
    controller.new()
    assert card.authentication.currentData() == Authentication.PASSWORD
    assert card.command.text() == ""
    controller.select(identifier)
    assert card.command.isVisibleTo(window)
    assert card.authentication.currentData() == Authentication.TOKEN
    assert not controller.profiles.state.is_unsaved(identifier)
