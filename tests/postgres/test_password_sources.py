"""Where a profile's password comes from, as ``azpg check`` asks a real server with it."""

import io
import json
import os
import pty
import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from pathlib import Path

import pytest

from azpg_gui.cli import main
from azpg_gui.core.connection.profile import Authentication, PasswordSource, Profile, Trust
from azpg_gui.core.storage.file_locations import profiles_file
from azpg_gui.core.storage.profiles import ProfileStore
from azpg_gui.practice.scenarios import Scenario
from tests.support.practice import practice_server

pytestmark = pytest.mark.postgres


def azpg(*arguments: str) -> int:
    """In this process, whose start alone would take longer than the test."""
    return main(["check", *arguments])


@pytest.fixture
def saved(home: Path) -> dict[str, Profile]:
    """One practice server, and a profile for each source of its password."""
    server = practice_server(Scenario.GOOD)
    values = {k: v for k, v in server.values.items() if v}
    host, port = values["host"], values["port"]
    right, wrong = home / "right.pgpass", home / "wrong.pgpass"
    right.write_text(f"# a comment\n{host}:{port}:*:{server.user}:{server.password.reveal()}\n")
    wrong.write_text(f"{host}:{port}:*:somebody:{server.password.reveal()}\n")
    command = home / "give-password"
    command.write_text(f"#!/bin/sh\nprintf '%s\\n' '{server.password.reveal()}'\n")
    for path, mode in ((right, 0o600), (wrong, 0o600), (command, 0o700)):
        path.chmod(mode)
    plain = Profile("ask", "ask", "", values, Trust.FILE)
    file, by_command = PasswordSource.PASSWORD_FILE, PasswordSource.COMMAND
    made = {
        "ask": plain,
        "file": replace(plain, values={**values, "passfile": str(right)}, password_source=file),
        "line": replace(plain, values={**values, "passfile": str(wrong)}, password_source=file),
        "none": replace(plain, values={**values, "passfile": "/nothere"}, password_source=file),
        "command": replace(
            plain, password_source=by_command, password_command=(str(command), "two words")
        ),
        "alone": replace(plain, authentication=Authentication.CERTIFICATE),
    }
    named = {name: replace(one, identifier=name, name=name) for name, one in made.items()}
    store = ProfileStore(profiles_file())
    for one in named.values():
        store.save(one)
    return named


def test_each_source_takes_effect_whatever_pgpassword_says(
    saved: dict[str, Profile],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("PGPASSWORD", "wrong")
    azpg("--all-profiles", "--json")
    printed, said = capsys.readouterr()
    found = dict(zip(saved, json.loads(printed), strict=True))
    assert {name for name, one in found.items() if one["outcome"] == "connected"} == {"file"}
    first = {name: one["findings"][0] for name, one in found.items() if name != "file"}
    assert first.pop("ask")["code"] == "password-rejected"  # typed: PGPASSWORD counts, as in libpq
    assert {finding["code"] for finding in first.values()} == {"password-missing"}
    assert "Line 1 of" in first["line"]["meaning"]
    assert "There is no such file" in first["none"]["meaning"]
    assert "nobody has agreed" in first["command"]["meaning"]
    assert "client certificate alone" in first["alone"]["meaning"]
    assert "give-password 'two words'" in said  # whole, so that it can be read
    assert "--allow-password-command" in said
    assert azpg("--profile", "command", "--allow-password-command") == 0
    printed_now, said_now = capsys.readouterr()
    password = practice_server(Scenario.GOOD).password.reveal()
    assert password not in printed + said + printed_now + said_now


def test_a_command_is_asked_about_once_and_again_when_it_changed(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ran, store = home / "ran", ProfileStore(profiles_file())
    one = Profile(
        "c", "command", values={"host": "127.0.0.1", "port": "9"}, trust=Trust.SYSTEM,
        password_source=PasswordSource.COMMAND, password_command=("touch", str(ran)),
    )  # fmt: skip

    def runs(answer: str = "") -> bool:
        ran.unlink(missing_ok=True)
        with on_a_terminal(monkeypatch, answer) if answer else nullcontext():
            assert azpg("--profile", "command") == 12  # nothing listens there
        return ran.exists()

    store.save(one)
    assert not runs()
    assert not runs("n")
    assert runs("y")
    assert runs()
    store.save(replace(one, password_command=("touch", str(ran), "--")))
    assert not runs()
    assert "touch" in capsys.readouterr().err


@contextmanager
def on_a_terminal(monkeypatch: pytest.MonkeyPatch, answer: str) -> Iterator[None]:
    ours, theirs = pty.openpty()
    try:
        with (
            io.TextIOWrapper(os.fdopen(theirs, "r+b", buffering=0), write_through=True) as terminal,
            monkeypatch.context() as patched,
        ):
            patched.setattr(sys, "stdin", terminal)
            patched.setattr(sys, "stderr", terminal)
            os.write(ours, f"{answer}\n".encode())
            yield
    finally:
        os.close(ours)


def test_a_password_on_standard_input(
    saved: dict[str, Profile],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    password = practice_server(Scenario.GOOD).password.reveal()
    for arguments, text, status in (
        (["--profile", "ask", "--password-stdin"], f"{password}\nmore\n", 0),
        (["--profile", "ask"], f"{password}\n", 17),
        (["--profile", "ask", "--password-stdin"], "", 2),
        (["--all-profiles", "--password-stdin"], password, 2),
    ):
        monkeypatch.setattr(sys, "stdin", io.StringIO(text))
        assert azpg(*arguments) == status
    assert "give it with --password-stdin" in capsys.readouterr().err
