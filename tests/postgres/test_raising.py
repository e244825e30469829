"""Raised to verify-full by a real server, which is sent no password, not that of a file either."""

from dataclasses import replace
from pathlib import Path

import pytest

from azpg_gui.core.concurrency.event_loop import run
from azpg_gui.core.connection.profile import Trust, new_profile
from azpg_gui.operations.raising import try_verify_full
from azpg_gui.practice.scenarios import Scenario
from tests.support.practice import checked, practice_server

pytestmark = pytest.mark.postgres


def test_the_password_file_takes_no_part(home: Path) -> None:
    server = practice_server(Scenario.GOOD)
    values = {**server.values, "sslmode": "require"}
    line = f"*:*:*:{values['user']}:not-the-password"
    file = home / ".pgpass"
    file.write_text(line)
    file.chmod(0o600)

    def refused() -> int:
        text = (server.folder / "server.log").read_text("utf-8", "replace")
        return text.count("password authentication failed")

    before = refused()
    profile = replace(new_profile("imported", values), trust=Trust.FILE)
    raised = run(try_verify_full({1: profile}))[1]
    assert raised.profile is not None
    assert raised.profile.values["sslmode"] == "verify-full"
    assert refused() == before
    # The file would have been read: what a test of the same server sends from it is refused.
    checked(server, {}, password=None)
    assert refused() > before
