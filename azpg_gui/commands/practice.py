"""``azpg practice``: a local server with Azure-like TLS, until Ctrl+C."""

import argparse
import signal
import sys
import threading
from typing import Final

from azpg_gui.commands.parser import RawFormatter
from azpg_gui.core.connection.conninfo import format_conninfo
from azpg_gui.core.exit_status import ExitStatus
from azpg_gui.core.sentences import sentence
from azpg_gui.operations.practice import start_practice
from azpg_gui.practice.installation import PostgresMissingError
from azpg_gui.practice.scenarios import Scenario, describe, title
from azpg_gui.practice.server import PracticeError

__all__ = ["add_arguments", "practise"]


def add_arguments(practice: argparse.ArgumentParser) -> None:
    """What the command takes, and what it runs."""
    width = max(len(scenario) for scenario in Scenario)
    practice.formatter_class = RawFormatter
    practice.description = (
        str(
            sentence(
                "Starts a PostgreSQL with Azure-like TLS on this computer, until Ctrl+C, with one "
                "thing\nabout it:"
            )
        )
        + "\n\n"
        + "\n".join(f"  {scenario:{width}}  {title(scenario)}" for scenario in Scenario)
    )
    practice.add_argument(
        "scenario", nargs="?", default="good", metavar="SCENARIO", help="one of these; or: good"
    )
    practice.set_defaults(run=lambda chosen: practise(chosen.scenario))


_UNTIL: Final = sentence(
    "The server listens on this computer only and is removed when you press Ctrl+C."
)


def practise(scenario: str) -> int:
    """Start one server, print how to reach it, and stop it at Ctrl+C or SIGTERM."""
    known = {item.value for item in Scenario}
    if scenario not in known:
        names = ", ".join(sorted(known))
        why = sentence("“{scenario}” is none of: {names}", scenario=scenario, names=names)
        sys.stderr.write(f"azpg practice: {why}\n")
        return ExitStatus.WRONG_USAGE
    ended = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: ended.set())
    try:
        server = start_practice(scenario)
    except (PostgresMissingError, PracticeError) as error:
        sys.stderr.write(f"azpg practice: {error}\n")
        return ExitStatus.COULD_NOT_RUN
    with server:
        sys.stdout.write(
            f"{describe(server.scenario)}\n\n"
            f"  export PGPASSWORD={server.password.reveal()}\n"
            f'  azpg check "{format_conninfo(server.values)}"\n\n'
            f"{_UNTIL}\n"
        )
        sys.stdout.flush()
        while not ended.wait(0.5):
            if server.supervisor.poll() is not None:
                why = sentence("the server ended by itself")
                sys.stderr.write(f"azpg practice: {why}\n")
                return ExitStatus.COULD_NOT_RUN
    return 0
