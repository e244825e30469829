"""*Ask every time*: the password is typed before a test, used for it, and kept nowhere."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from azpg_gui.core.connection.profile import (
    Authentication,
    PasswordSource,
    Profile,
    Remember,
    Trust,
)
from azpg_gui.core.vocabulary import Stage
from azpg_gui.operations.password_sources import PasswordAsked, password_asked
from azpg_gui.practice.scenarios import Scenario
from azpg_gui.qt.check.password_prompt import PasswordPrompt
from azpg_gui.qt.widgets.basic import label
from azpg_gui.qt.window.main_window import MainWindow
from azpg_gui.qt.window.window_controller import WindowController
from tests.qt.driving import closed_port, put_in, row_texts, type_into
from tests.support.practice import practice_server

Open = Callable[[], tuple[MainWindow, WindowController]]
ASKS = Profile("i", "n", values={"host": "h.example", "user": "ops"})
OPS = PasswordAsked("ops", "h.example", token=False)


def valued(**values: str) -> Profile:
    return replace(ASKS, values={**ASKS.values, **values})


@pytest.mark.parametrize(
    ("profile", "environ", "asked"),
    [
        (ASKS, {}, OPS),
        (replace(ASKS, authentication=Authentication.TOKEN), {}, OPS._replace(token=True)),
        (replace(ASKS, authentication=Authentication.NONE), {}, None),
        (replace(ASKS, authentication=Authentication.CERTIFICATE), {}, None),
        (replace(ASKS, remember=Remember.UNTIL_QUIT), {}, None),
        (replace(ASKS, remember=Remember.KEYRING), {}, None),
        (replace(ASKS, password_source=PasswordSource.PASSWORD_FILE), {}, None),
        (replace(ASKS, password_source=PasswordSource.COMMAND), {}, None),
        (valued(user=""), {}, None),
        (valued(host=""), {}, None),
        (valued(host="", hostaddr="127.0.0.1"), {}, OPS._replace(host="127.0.0.1")),
        (valued(host="a.example,b.example"), {}, OPS._replace(host="a.example")),
        (ASKS, {"PGPASSWORD": "x"}, None),
        (ASKS, {"PGPASSFILE": "h.example:*:*:ops:x"}, None),
        (ASKS, {"PGPASSFILE": "h.example:*:*:other:x"}, OPS),
    ],
)
def test_who_is_asked_for_what(
    profile: Profile, environ: dict[str, str], asked: PasswordAsked | None, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    for name in ("PGPASSWORD", "PGPASSFILE"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environ.items():
        if name == "PGPASSFILE":
            path = tmp_path / "pgpass"
            path.write_text(value + "\n")
            path.chmod(0o600)
            monkeypatch.setenv(name, str(path))
        else:
            monkeypatch.setenv(name, value)
    assert password_asked(profile) == asked


def asked(qtbot: QtBot, controller: WindowController) -> PasswordPrompt:
    qtbot.waitUntil(lambda: controller.asked.prompt is not None)
    prompt = controller.asked.prompt
    assert prompt is not None
    return prompt


def labels(prompt: PasswordPrompt) -> set[str]:
    return {one.text() for one in prompt.findChildren(type(label()))}


@pytest.mark.postgres
def test_typed_for_one_test_and_kept_nowhere(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    window, controller = open_window()
    server = practice_server(Scenario.GOOD)
    put_in(qtbot, controller, Profile("a", "a", values=server.values, trust=Trust.FILE))
    controller.test()
    prompt = asked(qtbot, controller)
    assert f"Password for {server.user} at {server.values['host']}" in labels(prompt)
    assert not prompt.test.isEnabled()
    controller.test()  # a second time: it is the same prompt
    assert controller.asked.prompt is prompt
    qtbot.keyClick(prompt, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: controller.asked.prompt is None)
    assert controller.dialog is None  # cancelled

    controller.try_modes()
    prompt = asked(qtbot, controller)
    secret = server.password.reveal()
    qtbot.keyClicks(prompt.field, secret)
    with qtbot.waitSignal(controller.tested, timeout=20_000) as tested:
        qtbot.keyClick(prompt.field, Qt.Key.Key_Return)
    assert tested.args[0].report.failed_stage is None
    assert controller.passwords.all_kept("a") == {}
    assert not window.connection.sign_in.password.text()
    assert any("proven" in text for text in row_texts(window))
    kept = [p for p in tmp_path.rglob("*") if p.is_file() and secret.encode() in p.read_bytes()]
    assert kept == []
    dialog = controller.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: not dialog.trying_modes, timeout=20_000)
    dialog.close()

    controller.test()
    prompt = asked(qtbot, controller)  # every time
    with qtbot.waitSignal(controller.tested, timeout=20_000) as tested:
        prompt.without.click()
    assert tested.args[0].report.failed_stage is Stage.LOGIN
    dialog.close()
    type_into(qtbot, window.connection.sign_in.password, secret)
    with qtbot.waitSignal(controller.tested, timeout=20_000) as tested:
        controller.test()  # what stands in the field is used
    assert tested.args[0].report.failed_stage is None
    assert controller.asked.prompt is None


def test_of_several_each_user_of_a_server_is_asked_for_once(
    qtbot: QtBot, open_window: Open
) -> None:
    _window, controller = open_window()
    port = str(closed_port())
    for name, user in (("a", "one"), ("b", "one"), ("c", "two"), ("d", "three")):
        values = {"host": "127.0.0.1", "port": port, "user": user, "sslmode": "require"}
        put_in(qtbot, controller, Profile(name, name, values=values))
    controller.list.test(["a", "b", "c", "d"])
    first = asked(qtbot, controller)
    assert "Password for one at 127.0.0.1" in labels(first)
    qtbot.keyClicks(first.field, "x")
    first.test.click()
    qtbot.waitUntil(lambda: controller.asked.prompt not in {None, first})
    second = asked(qtbot, controller)
    assert "Password for two at 127.0.0.1" in labels(second)
    second.reject()
    assert controller.asked.prompt is None
    assert not controller.list.checks.running  # nothing was tested

    controller.list.test(["a", "c", "d"])
    prompt = asked(qtbot, controller)
    assert prompt.without.text() == "Test the rest without"
    prompt.without.click()
    qtbot.waitUntil(lambda: not controller.list.checks.running, timeout=20_000)
    assert "Tested 3" in _window.status.text()
