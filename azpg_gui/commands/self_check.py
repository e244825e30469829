"""``azpg self-check``: every part with its version, its state and what to do."""

import argparse
import sys

from azpg_gui.commands.output import as_json_text
from azpg_gui.core.exit_status import ExitStatus
from azpg_gui.core.sentences import sentence
from azpg_gui.operations.self_check import all_work, as_document, as_text, self_check

__all__ = ["add_arguments", "run_self_check"]


def add_arguments(command: argparse.ArgumentParser) -> None:
    """What the command takes, and what it runs."""
    command.description = (
        "Say of every part of this installation its version, its state and what to do: Qt, each "
        "libpq and OpenSSL, keyring, folders, clock, programs and variables. It names no server: "
        "add it to a bug report. Exit status 3 where something is missing that is needed."
    )
    command.add_argument("--json", action="store_true", help="print JSON and nothing else")
    command.add_argument(
        "--try-keyring",
        action="store_true",
        help="also write, read and delete an entry in the keyring (at a terminal it is asked)",
    )
    command.set_defaults(
        run=lambda chosen: run_self_check(as_json=chosen.json, try_keyring=chosen.try_keyring)
    )


def run_self_check(*, as_json: bool, try_keyring: bool = False, needs_window: bool = False) -> int:
    """0, or 3 where something needed is missing."""
    if not try_keyring and not as_json and sys.stdin.isatty() and sys.stderr.isatty():
        question = sentence("Write, read and delete a test entry in the keyring? [y/N]")
        sys.stderr.write(f"{question} ")
        sys.stderr.flush()
        try_keyring = sys.stdin.readline().strip().lower() in ("y", "yes")
    parts = self_check(try_keyring=try_keyring, needs_window=needs_window)
    sys.stdout.write(as_json_text(as_document(parts)) if as_json else as_text(parts))
    return 0 if all_work(parts) else ExitStatus.COULD_NOT_RUN
