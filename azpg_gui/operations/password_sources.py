"""A profile's own source of its password: whether its command may run, and what it answers."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import NamedTuple

from azpg_gui.core.connection.endpoints import at_endpoint, endpoints
from azpg_gui.core.connection.parameters import ConnectionParameters, Origin
from azpg_gui.core.connection.password_file import (
    no_password_in_file,
    password_file_place,
    password_file_state,
)
from azpg_gui.core.connection.profile import Authentication, PasswordSource, Profile, Remember
from azpg_gui.core.connection.sign_in import with_password
from azpg_gui.core.password_command import run_password_command
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.core.storage.allowed_commands import AllowedCommands
from azpg_gui.core.storage.file_locations import allowed_commands_file
from azpg_gui.operations.check import parameters_of

__all__ = [
    "FileAnswer",
    "PasswordAsked",
    "allow_command",
    "completion",
    "is_asked_for",
    "is_command_allowed",
    "look_into_file",
    "password_asked",
    "runs_a_command",
]

Completion = Callable[[ConnectionParameters], Awaitable[ConnectionParameters]]


def runs_a_command(profile: Profile) -> bool:
    """A test of ``profile`` would run its password command."""
    return profile.takes_password and profile.password_source is PasswordSource.COMMAND


def is_asked_for(profile: Profile) -> bool:
    """Somebody is asked for the password at each test, where nothing else has it. Where no user is
    named, the server is what is looked at."""
    asks = profile.password_source is PasswordSource.ASK and profile.remember is Remember.NEVER
    named = bool(profile.user or profile.values.get("service"))
    return profile.takes_password and asks and named


class PasswordAsked(NamedTuple):
    """Whose password it is, and for which server.

    Attributes:
        token: an access token stands in its place.
    """

    user: str
    host: str
    token: bool


def password_asked(profile: Profile, saved: Profile | None = None) -> PasswordAsked | None:
    """What somebody is to be asked for; None where libpq's rules find a password (PGPASSWORD, a
    service, the password file), or no server is named. Blocking."""
    if not is_asked_for(profile):
        return None
    parameters = parameters_of(profile, {}, saved)
    listed = endpoints(parameters)
    if not listed:
        return None
    first = at_endpoint(parameters, listed[0])
    host = first.host or first.hostaddr
    if first.setting("password") is not None or not host:
        return None
    return PasswordAsked(first.user, host, profile.authentication is Authentication.TOKEN)


class FileAnswer(NamedTuple):
    """What a password file has for one profile.

    Attributes:
        found: a line fits. Its number is told, never its text.
    """

    found: bool
    sentence: Sentence


def look_into_file(profile: Profile) -> FileAnswer:
    """By libpq's rules: ``passfile``, PGPASSFILE or its own place; of several hosts the first.
    Blocking."""
    parameters = parameters_of(profile, {})
    place, listed = password_file_place(parameters), endpoints(parameters)
    if place is None or not listed:
        return FileAnswer(
            found=False, sentence=sentence("libpq has no place for a password file here.")
        )
    first = at_endpoint(parameters, listed[0])
    row = first.setting("password")
    if row is not None and row.origin is Origin.PASSWORD_FILE:
        number = row.source.rpartition(":")[2]
        text = sentence("Line {line} of {path} fits this connection.", line=number, path=place)
        return FileAnswer(found=True, sentence=text)
    state = password_file_state(first)
    if state is None:
        return FileAnswer(found=False, sentence=sentence("There is no file {path}.", path=place))
    return FileAnswer(found=False, sentence=no_password_in_file(state))


def is_command_allowed(folder: Path | None, profile: Profile) -> bool:
    """Somebody agreed to exactly this command for this profile, on this computer. Blocking."""
    return _allowed_in(folder).allows(profile.identifier, profile.password_command)


def allow_command(folder: Path | None, profile: Profile) -> None:
    """Somebody was shown the whole command and said yes. Blocking. Raises StorageError."""
    _allowed_in(folder).allow(profile.identifier, profile.password_command)


def _allowed_in(folder: Path | None) -> AllowedCommands:
    return AllowedCommands(folder / "allowed-commands.json" if folder else allowed_commands_file())


def completion(profile: Profile, *, allowed: bool) -> Completion | None:
    """What a run still has to do for its parameters: run the password command. None where there is
    nothing to do, or where nobody agreed to it."""
    if not (allowed and runs_a_command(profile)):
        return None

    async def complete(parameters: ConnectionParameters) -> ConnectionParameters:
        given = parameters.setting("password")
        if given is not None and given.origin is Origin.GIVEN:
            return parameters
        answer = await run_password_command(profile.password_command)
        return with_password(parameters, answer.secret, answer.trouble, "command")

    return complete
