"""What ``azpg check`` keeps of a saved profile: in the window's files, by the window's rules."""

from dataclasses import replace
from pathlib import Path

import pytest

from azpg_gui.cli import main
from azpg_gui.core.concurrency.event_loop import run
from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.exit_status import ExitStatus
from azpg_gui.core.storage.file_locations import history_file, last_results_file, profiles_file
from azpg_gui.core.storage.history import History
from azpg_gui.core.storage.last_results import LastResults
from azpg_gui.core.storage.profiles import ProfileStore
from azpg_gui.operations.check import Checked, check, parameters_of
from azpg_gui.operations.history import record_of_saved
from tests.support.sockets import closing_at_once, server


def saved(port: int, **changes: str) -> Profile:
    values = {"host": "db.example", "hostaddr": "127.0.0.1", "port": str(port), "user": "me",
              "dbname": "orders", "sslmode": "verify-full", **changes}  # fmt: skip
    profile = Profile("id", "orders", values={k: v for k, v in values.items() if v})
    ProfileStore(profiles_file()).save(profile)
    return profile


def kept() -> tuple[str, list[str]]:
    """The failed stage of the last result, and of each test in the history."""
    last = LastResults(last_results_file()).load().get("id")
    entries = History(history_file()).load("id")
    return last.failed_stage if last else "none", [entry.failed_stage for entry in entries]


def checked(profile: Profile) -> Checked:
    return run(check(parameters_of(profile, {}, profile)))


@pytest.mark.parametrize("option", ["--profile=orders", "--all-profiles"])
def test_a_saved_profile_keeps_its_result(option: str) -> None:
    with server(closing_at_once) as watched:
        saved(watched.port)
        assert main(["check", option]) == ExitStatus.SSL_REQUEST
        assert kept() == ("ssl_request", ["ssl_request"])
        assert main(["check", option]) == ExitStatus.SSL_REQUEST
    assert kept() == ("ssl_request", ["ssl_request"] * 2)


def test_a_target_keeps_nothing() -> None:
    with server(closing_at_once) as watched:
        saved(watched.port)
        assert main(["check", f"host=db.example hostaddr=127.0.0.1 port={watched.port}"]) == 13
    assert not history_file().exists()
    assert not last_results_file().exists()


def test_a_result_of_other_values_is_not_the_profiles(monkeypatch: pytest.MonkeyPatch) -> None:
    """The window's form says verify-full where the file says nothing; libpq takes PGSSLMODE."""
    monkeypatch.setenv("PGSSLMODE", "require")
    with server(closing_at_once) as watched:
        saved(watched.port, sslmode="")
        assert main(["check", "--profile", "orders"]) == ExitStatus.SSL_REQUEST
        assert kept() == ("none", ["ssl_request"])
        monkeypatch.setenv("PGSSLMODE", "verify-full")
        assert main(["check", "--profile", "orders"]) == ExitStatus.SSL_REQUEST
    assert kept() == ("ssl_request", ["ssl_request"] * 2)


def test_what_a_window_changed_meanwhile() -> None:
    with server(closing_at_once) as watched:
        profile = saved(watched.port)
        result = checked(profile)
    saved(watched.port, user="somebody-else")
    record_of_saved(None, profile, result)
    assert kept() == ("none", ["ssl_request"])
    ProfileStore(profiles_file()).save(replace(profile, name="renamed", group="new"))
    record_of_saved(None, profile, result)
    assert kept() == ("ssl_request", ["ssl_request"] * 2)
    ProfileStore(profiles_file()).remove("id")
    record_of_saved(None, profile, result)
    assert kept() == ("ssl_request", ["ssl_request"] * 2)


def test_a_folder_that_cannot_be_written_is_said_and_changes_no_status(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "state").write_bytes(b"a file, not a folder")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    with server(closing_at_once) as watched:
        saved(watched.port)
        assert main(["check", "--profile", "orders", "--json"]) == ExitStatus.SSL_REQUEST
    printed = capsys.readouterr()
    assert printed.out.startswith("{")
    assert printed.err.startswith("azpg check: the result of orders is not kept: ")
    assert printed.err.count("\n") == 1
