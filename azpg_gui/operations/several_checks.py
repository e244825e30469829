"""Several profiles tested side by side, each with its own password."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from azpg_gui.core.concurrency.event_loop import in_daemon_thread
from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.probe.time_limits import Limits
from azpg_gui.core.secret import Secret
from azpg_gui.core.storage.credentials import Credentials
from azpg_gui.fast_dataclass import dataclass
from azpg_gui.operations.check import Checked, check_profile
from azpg_gui.operations.password_sources import is_command_allowed, runs_a_command
from azpg_gui.operations.passwords import secrets_of

__all__ = ["CheckWanted", "check_several"]

_SIDE_BY_SIDE: Final = 4  # as `azpg check --jobs`


@dataclass(frozen=True, slots=True)
class CheckWanted:
    """Attributes:
    profile: with its edits.
    saved: as it is stored; None where it is not.
    secrets: as they were typed, by keyword; for others the keyring is asked, where the profile says
        so.
    """

    profile: Profile
    saved: Profile | None
    secrets: Mapping[str, Secret]


async def check_several(
    wanted: Sequence[CheckWanted],
    told: Callable[[CheckWanted, Secret | None, Checked], None],
    limits: Limits,
    folder: Path | None = None,
) -> None:
    """Test each; ``told`` is called in the loop's thread as soon as one is over, with the password
    that was used. Cancelled, those under way are told as stopped, and the others not at all.

    Args:
        folder: where it is kept which password commands may run; what nobody agreed to does not.
    """
    turn, credentials = asyncio.Semaphore(_SIDE_BY_SIDE), Credentials()

    async def one(what: CheckWanted) -> None:
        async with turn:
            typed = {
                keyword: secret
                for keyword, secret in what.secrets.items()
                if keyword != "password" or what.profile.is_password_typed
            }
            kept, _ = await in_daemon_thread(
                partial(secrets_of, what.profile, credentials, typed), name="keyring"
            )
            secrets = {**kept, **typed}
            allowed = runs_a_command(what.profile) and await in_daemon_thread(
                lambda: is_command_allowed(folder, what.profile), name="password command"
            )
            checked = await check_profile(
                what.profile, secrets, lambda _record: None,
                saved=what.saved, command_allowed=allowed, limits=limits,
            )  # fmt: skip
            told(what, secrets.get("password"), checked)

    await asyncio.gather(*(one(what) for what in wanted))
