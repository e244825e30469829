"""A string tried by its own driver, as the window's *Test this string* does."""

import asyncio
import os
import sys

import pytest

from azpg_gui.core.concurrency.event_loop import run
from azpg_gui.core.secret import Secret
from azpg_gui.core.strings.drivers import DRIVERS
from azpg_gui.core.strings.snippet import Auth, Level, Server, revealed, snippet
from azpg_gui.operations.string_trial import StringTrial, can_be_tried, drivers_here, try_string
from azpg_gui.operations.trial_programs import PROGRAMS
from azpg_gui.practice.scenarios import Scenario
from tests.support.practice import practice_server

pytestmark = pytest.mark.postgres


def test_psql_says_what_the_string_comes_to(monkeypatch: pytest.MonkeyPatch) -> None:
    """The variables of this process count for nothing."""
    monkeypatch.setenv("PGSSLMODE", "disable")
    monkeypatch.setenv("PGPASSWORD", "wrong")
    practice = practice_server(Scenario.GOOD)
    # The certificate has the practice server's name, not its address.
    server = Server("127.0.0.1", str(practice.port), "postgres", practice.user,
                    str(practice.root_file))  # fmt: skip
    seen = {
        level: run(
            try_string(snippet(DRIVERS["psql"], server, level, Auth.PASSWORD), practice.password)
        )
        for level in (Level.CA, Level.FULL)
    }
    assert (seen[Level.CA].connected, seen[Level.CA].encrypted) == (True, True)
    refused = seen[Level.FULL]
    assert not refused.connected
    assert "does not match host name" in refused.words
    assert refused.cause is not None
    assert "another" in str(refused.cause)


def test_a_driver_that_is_here_connects_by_its_string(monkeypatch: pytest.MonkeyPatch) -> None:
    """With the password in the environment, and with it in the text."""
    monkeypatch.setenv("PATH", f"{sys.prefix}/bin{os.pathsep}{os.environ['PATH']}")
    practice = practice_server(Scenario.GOOD)
    server = Server("127.0.0.1", str(practice.port), "postgres", practice.user,
                    str(practice.root_file), practice.password)  # fmt: skip
    here = ["asyncpg", "pdo", "psql", "psycopg"]
    assert drivers_here() >= set(here)

    async def tried(name: str) -> StringTrial:
        made = snippet(DRIVERS[name], server, Level.CA, Auth.PASSWORD)
        if name == "asyncpg":
            return await try_string(made, practice.password)
        return await try_string(made, None, str(revealed(DRIVERS[name], server, Level.CA)))

    async def all_tried() -> list[StringTrial]:
        return await asyncio.gather(*map(tried, here))

    assert run(all_tried()) == [StringTrial(connected=True, encrypted=True)] * len(here)


def test_what_a_driver_says_has_no_password() -> None:
    practice = practice_server(Scenario.GOOD)
    server = Server("127.0.0.1", str(practice.port), "postgres", "s3cr3t", str(practice.root_file))
    made = snippet(DRIVERS["psql"], server, Level.CA, Auth.PASSWORD)
    seen = run(try_string(made, Secret("s3cr3t")))
    assert not seen.connected
    assert "password authentication failed" in seen.words
    assert "s3cr3t" not in seen.words


def test_what_can_be_tried() -> None:
    server = Server("srv", "5432", "d", "u", "/r.crt")
    can = {name for name, driver in DRIVERS.items()
           if can_be_tried(snippet(driver, server, Level.FULL, Auth.PASSWORD))}  # fmt: skip
    assert can == set(PROGRAMS)
    assert not can_be_tried(snippet(DRIVERS["psql"], server, Level.FULL, Auth.ENTRA))
