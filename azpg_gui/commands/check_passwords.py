"""Passwords for ``azpg check``: from standard input, from a terminal without echo, and whether a
profile's password command may run."""

import argparse
import sys
from typing import TYPE_CHECKING, Final

from azpg_gui.commands.output import say
from azpg_gui.core.connection.conninfo import ConninfoError
from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.secret import Secret
from azpg_gui.core.sentences import sentence
from azpg_gui.lazy import later

if TYPE_CHECKING:
    import getpass

    from azpg_gui.core.connection import command_words
    from azpg_gui.core.connection.parameters import ConnectionParameters
    from azpg_gui.core.diagnosis import model
    from azpg_gui.core.storage import json_file
    from azpg_gui.operations import password_sources
    from azpg_gui.operations.check import Checked
else:
    getpass = later("getpass")
    command_words = later("azpg_gui.core.connection.command_words")
    model = later("azpg_gui.core.diagnosis.model")
    json_file = later("azpg_gui.core.storage.json_file")
    password_sources = later("azpg_gui.operations.password_sources")

__all__ = [
    "add_password_arguments",
    "is_attended",
    "may_run_command",
    "password_from_stdin",
    "prompted",
    "wants_password",
]

_LONGEST: Final = 100_000  # characters of a line


def add_password_arguments(check: argparse.ArgumentParser) -> None:
    check.add_argument(
        "--password-stdin",
        action="store_true",
        help="the password is the first line of standard input (one TARGET or profile)",
    )
    check.add_argument(
        "--allow-password-command",
        action="store_true",
        help="run a profile's password command without asking, this time",
    )


def is_attended() -> bool:
    """Somebody sits there and can be asked."""
    return sys.stdin is not None and sys.stdin.isatty() and sys.stderr.isatty()


def password_from_stdin(targets: int) -> Secret:
    """The first line, whatever it holds; its end is no part of the password.

    Raises:
        ConninfoError: it is empty, or several targets would get it.
    """
    if targets != 1:
        message = sentence("--password-stdin is for one TARGET or profile")
        raise ConninfoError(str(message))
    line = sys.stdin.readline(_LONGEST) if sys.stdin is not None else ""
    text = line.removesuffix("\n").removesuffix("\r")
    if not text:
        message = sentence("standard input holds no password")
        raise ConninfoError(str(message))
    return Secret(text)


def may_run_command(profile: Profile, *, allowed: bool) -> bool:
    """Whether the password command of ``profile`` may run. On a terminal it is shown whole and
    asked about; what was said is kept for exactly this command.

    Args:
        allowed: by the command line, this time.
    """
    if not password_sources.runs_a_command(profile):
        return False
    if allowed or password_sources.is_command_allowed(None, profile):
        return True
    shown = command_words.as_typed(profile.password_command)
    if not is_attended():
        said = sentence(
            "{profile}: its password command was not run: {command}",
            profile=profile.name,
            command=shown,
        )
        cure = sentence("Read it, then allow it with --allow-password-command.")
        say(f"{said}\n  {cure}")
        return False
    said = sentence(
        "{profile}: the password comes from this command, which was not run here yet:",
        profile=profile.name,
    )
    say(f"{said}\n  {shown}")
    sys.stderr.write(f"{sentence('Run it, now and from now on? [y/N]')} ")
    sys.stderr.flush()
    try:
        agreed = sys.stdin.readline().strip().casefold() in {"y", "yes"}
    except KeyboardInterrupt:
        return False
    if agreed:
        try:
            password_sources.allow_command(None, profile)
        except json_file.StorageError as error:
            why = sentence("that this command may run is not kept: {reason}", reason=str(error))
            say(f"azpg check: {why}")
    return agreed


def wants_password(result: "Checked") -> bool:
    """The server asked for a password, and there was none where one is typed."""
    parameters = result.report.parameters
    if parameters.password is not None:
        return False
    if parameters.sign_in is not None and not parameters.sign_in.is_typed:
        return False
    return any(
        remedy.action is model.Action.ENTER_PASSWORD
        for finding in result.diagnosis.findings[:1]
        for remedy in finding.remedies
    )


def prompted(parameters: "ConnectionParameters") -> Secret | None:
    """Typed on the terminal without echo; None where nothing was, or nobody is there."""
    if not is_attended():
        said = sentence(
            "No password for {user} at {host}, and no terminal to ask on: "
            "give it with --password-stdin, PGPASSWORD or a password file.",
            user=parameters.user,
            host=parameters.host,
        )
        say(said)
        return None
    asked = sentence("Password for {user} at {host}:", user=parameters.user, host=parameters.host)
    prompt = f"{asked} "
    try:
        text = getpass.getpass(prompt, stream=sys.stderr)
    except (EOFError, KeyboardInterrupt):
        return None
    return Secret(text) if text else None
