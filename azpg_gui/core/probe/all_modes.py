"""What would each sslmode do here? Every attempt side by side, and none with a password."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from azpg_gui.core.connection.parameters import ConnectionParameters, Origin, Setting
from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.probe.anchors import find_anchors
from azpg_gui.core.probe.client_certificate import examine_client_certificate
from azpg_gui.core.probe.evidence import Address, Auth, ClientTrouble, LibpqAttempt
from azpg_gui.core.probe.libpq import AttemptPlan, LibpqConnection, attempt
from azpg_gui.core.probe.masked import ServerTexts
from azpg_gui.core.probe.tls_versions import TLS_VERSIONS, VersionAttempt, ask_for_version
from azpg_gui.core.waiting import in_daemon_thread

__all__ = ["AllModes", "reaches", "try_all_modes"]

# allow and prefer consist of the first two (see ``login.plan_login``).
_TRIED: Final = (SslMode.DISABLE, SslMode.REQUIRE, SslMode.VERIFY_CA, SslMode.VERIFY_FULL)


@dataclass(frozen=True, slots=True)
class AllModes:
    """Attributes:
    attempts: libpq's attempt for each mode that is not made of others.
    versions: our own handshake with exactly this TLS version, whoever the server is.
    locked_key: the client key is encrypted and its passphrase missing, so that no attempt with TLS
        of libpq's could be made: it would ask on a terminal.
    root_file: there is a root file, so that every mode with TLS checks the issuer.
    """

    attempts: Mapping[SslMode, LibpqAttempt]
    versions: Mapping[str, VersionAttempt]
    locked_key: bool = False
    root_file: bool = False


def reaches(tried: LibpqAttempt) -> bool:
    """The attempt got as far as the server asking who is there, or further. That is all that can
    be known without a password."""
    return tried.auth in {Auth.REQUESTED, Auth.PASSED}


async def try_all_modes(
    parameters: ConnectionParameters, address: Address, limit: float
) -> AllModes:
    """Eight attempts at once: the wall time is that of the slowest. Cancelling closes every socket.

    Args:
        limit: seconds for each attempt.
    """
    encrypted = _with(parameters, {"sslmode": "require"})
    client, anchors = await in_daemon_thread(
        lambda: (examine_client_certificate(encrypted), find_anchors(encrypted)), name="files"
    )
    locked = client.trouble is ClientTrouble.KEY_LOCKED
    async with asyncio.TaskGroup() as group:
        modes = {
            mode: group.create_task(_try(parameters, address, mode, limit))
            for mode in (_TRIED[:1] if locked else _TRIED)
        }
        versions = {
            version: group.create_task(ask_for_version(parameters, address, version, limit))
            for version in TLS_VERSIONS
        }
    seen = AllModes(
        {mode: task.result() for mode, task in modes.items()},
        {version: task.result() for version, task in versions.items()},
        locked_key=locked,
        root_file=anchors.decisive,
    )
    return ServerTexts(parameters).without_secrets(seen)


async def _try(
    parameters: ConnectionParameters, address: Address, mode: SslMode, limit: float
) -> LibpqAttempt:
    plan = AttemptPlan(mode, with_secret=False)
    outcome = await attempt(parameters, address, plan, limit)
    if isinstance(outcome, LibpqConnection):
        outcome.finish()
        return outcome.attempt
    return outcome


def _with(parameters: ConnectionParameters, changes: Mapping[str, str]) -> ConnectionParameters:
    kept = tuple(s for s in parameters.settings if s.keyword not in changes)
    # An empty sslrootcert would mean libpq's own place; a place where nothing is means none.
    made = tuple(
        Setting(keyword, value or "/nonexistent/azpg-no-root-file", Origin.GIVEN)
        for keyword, value in changes.items()
    )
    return replace(parameters, settings=(*kept, *made))
