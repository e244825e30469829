"""A profile's own source of its password: whether its command may run, and what it answers."""

from collections.abc import Awaitable, Callable
from pathlib import Path

from azpg_gui.core.connection.parameters import ConnectionParameters, Origin
from azpg_gui.core.connection.profile import PasswordSource, Profile
from azpg_gui.core.connection.sign_in import sign_in_of, with_password
from azpg_gui.core.password_command import run_password_command
from azpg_gui.core.storage.allowed_commands import AllowedCommands
from azpg_gui.core.storage.file_locations import allowed_commands_file

__all__ = ["allow_command", "completion", "is_command_allowed", "runs_a_command"]

Completion = Callable[[ConnectionParameters], Awaitable[ConnectionParameters]]


def runs_a_command(profile: Profile) -> bool:
    """A test of ``profile`` would run its password command."""
    by_command = profile.password_source is PasswordSource.COMMAND
    return by_command and sign_in_of(profile).takes_password


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
