"""What the actions of ``azpg profiles`` have in common: how a profile is named, found and shown."""

from collections.abc import Sequence

from azpg_gui.commands.output import say
from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.exit_status import ExitStatus
from azpg_gui.core.interchange.plan import libpq_values
from azpg_gui.core.sentences import Sentence, printable

__all__ = ["UNATTENDED", "fail", "named", "place_of"]

UNATTENDED = 10.0  # seconds for the keyring


def place_of(profile: Profile) -> str:
    values = libpq_values(profile)
    user = f"{values['user']}@" if "user" in values else ""
    host = values.get("host") or values.get("hostaddr") or values.get("service") or "localhost"
    port = f":{values['port']}" if "port" in values else ""
    mode = f" {values['sslmode']}" if "sslmode" in values else ""
    database = f"/{values['dbname']}" if "dbname" in values else ""
    return printable(f"{user}{host}{port}{database}{mode}")


def named(profiles: Sequence[Profile], names: Sequence[str]) -> tuple[Profile, ...]:
    return tuple(profile for profile in profiles if profile.name in names)


def fail(command: str, message: Sentence | str, status: int = ExitStatus.WRONG_USAGE) -> int:
    say(f"azpg profiles {command}: {message}")
    return status
