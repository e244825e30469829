"""One secret, searched for everywhere it could leak."""

import io
import json
import logging
import os
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

from azpg_gui.core.concurrency.event_loop import run
from azpg_gui.core.connection.conninfo import format_conninfo
from azpg_gui.core.connection.precedence import effective_parameters
from azpg_gui.core.connection.profile import Remember, new_profile
from azpg_gui.core.diagnosis.formats.json import report_as_json
from azpg_gui.core.diagnosis.formats.markdown import report_as_markdown
from azpg_gui.core.diagnosis.formats.text import report_as_text
from azpg_gui.core.probe.evidence.settings import ClientTrouble
from azpg_gui.core.secret import Secret
from azpg_gui.core.storage.profiles import ProfileStore
from azpg_gui.operations.check import check, history_entry
from azpg_gui.practice.scenarios import Scenario
from tests.support.pki import pki
from tests.support.practice import practice_server
from tests.support.sockets import sending, server

pytestmark = pytest.mark.postgres
SECRET = "correct-horse-battery-staple-4711"


def _logged() -> tuple[io.StringIO, logging.Handler]:
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    logging.getLogger().addHandler(handler)
    return stream, handler


@pytest.mark.parametrize(
    ("scenario", "changes"),
    [
        (Scenario.GOOD, {}),
        (Scenario.GOOD, {"sslmode": "prefer"}),
        (Scenario.GOOD, {"sslmode": "disable"}),
        (Scenario.GOOD, {"user": SECRET}),
        (Scenario.NO_TLS, {"sslmode": "allow"}),
        (Scenario.EXPIRED, {}),
        (Scenario.GOOD, {"sslmode": "nonsense"}),
    ],
)
def test_no_report_holds_the_password(
    scenario: Scenario, changes: dict[str, str], log_lines: list[str]
) -> None:
    """A wrong password, so that the server has reason to talk about it."""
    practice = practice_server(scenario)
    user_is_secret = changes.get("user") == SECRET
    stream, handler = _logged()
    root = logging.getLogger()
    level, root.level = root.level, logging.DEBUG
    try:
        parameters = effective_parameters(
            {**practice.values, **changes},
            {"password": Secret(SECRET), "sslpassword": Secret(SECRET)},
            os.environ,
        )
        result = run(check(parameters))
    finally:
        root.level = level
        root.removeHandler(handler)
    shown = [
        repr(parameters),
        repr(result),
        str(result),
        report_as_text(result.report, result.diagnosis),
        json.dumps(report_as_json(result.report, result.diagnosis)),
        report_as_markdown(result.report, result.diagnosis),
        repr(history_entry(result)),
        stream.getvalue(),
    ]
    if user_is_secret:
        # The user typed it into the wrong field: there it is the user's name, and shown as such.
        assert parameters.password == Secret(SECRET)
        return
    for text in shown:
        assert SECRET not in text
    with pytest.raises(TypeError):
        pickle.dumps(result)


@pytest.mark.parametrize("right", [True, False])
def test_no_report_holds_the_passphrase_of_a_key(right: bool, tmp_path: Path) -> None:
    client = pki("ec").client("practice")
    key, certificate = tmp_path / "client.key", tmp_path / "client.crt"
    key.write_bytes(client.locked_key(SECRET.encode() if right else b"sesame"))
    key.chmod(0o600)
    certificate.write_bytes(client.pem)
    practice = practice_server(Scenario.GOOD)
    given = {**practice.values, "sslcert": str(certificate), "sslkey": str(key)}
    secrets = {"password": practice.password, "sslpassword": Secret(SECRET)}
    parameters = effective_parameters(given, secrets, os.environ)
    result = run(check(parameters))
    trouble = result.report.settings.client.trouble  # type: ignore[union-attr]
    assert trouble is (None if right else ClientTrouble.PASSPHRASE_WRONG)
    for text in (
        repr(parameters),
        repr(result),
        report_as_text(result.report, result.diagnosis),
        report_as_markdown(result.report, result.diagnosis),
        json.dumps(report_as_json(result.report, result.diagnosis)),
    ):
        assert SECRET not in text


def test_the_server_repeating_it_is_masked() -> None:
    """A server that echoes the password in its error message."""
    words = f"FATAL:  no password {SECRET} here".encode()
    body = b"SFATAL\0VFATAL\0C28P01\0M" + words + b"\0\0"
    answer = b"E" + (len(body) + 4).to_bytes(4, "big") + body
    with server(sending(answer)) as watched:
        values = {"hostaddr": "127.0.0.1", "port": str(watched.port), "sslmode": "disable"}
        parameters = effective_parameters(
            {**values, "user": "u"}, {"password": Secret(SECRET)}, os.environ
        )
        result = run(check(parameters))
    assert SECRET not in repr(result)
    assert "••••••" in result.diagnosis.message


def test_profiles_on_disk_hold_no_secret(tmp_path: Path) -> None:
    from dataclasses import replace

    store = ProfileStore(tmp_path / "profiles.json")
    profile = replace(new_profile("p", {"host": "h"}), remember=Remember.UNTIL_QUIT)
    store.save(profile)
    for path in tmp_path.iterdir():
        assert SECRET.encode() not in path.read_bytes()


def test_no_process_shows_it_in_its_arguments_or_files(tmp_path: Path) -> None:
    """While ``azpg check`` and the practice server run: /proc and the server's own folder."""
    practice = practice_server(Scenario.GOOD)
    password = practice.password.reveal()
    arguments = b"".join(
        path.read_bytes() for path in Path("/proc").glob("[0-9]*/cmdline") if _readable(path)
    )
    assert password.encode() not in arguments
    for path in practice.folder.rglob("*"):
        if path.is_file():
            assert password.encode() not in path.read_bytes(), path
    target = format_conninfo(practice.values)
    done = subprocess.run(
        [sys.executable, "-P", "-X", "dev", "-c",
         "import sys; from azpg_gui.cli import main; sys.exit(main(sys.argv[1:]))",
         "check", target, "--json"],
        env={**os.environ, "PGPASSWORD": password, "PYTHONTRACEMALLOC": "0"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0
    assert password not in done.stdout + done.stderr


def _readable(path: Path) -> bool:
    try:
        path.read_bytes()
    except OSError:
        return False
    return True
