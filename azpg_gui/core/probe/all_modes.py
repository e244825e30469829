"""What would each sslmode do here? Every attempt side by side, and none with a password."""

import asyncio
from collections.abc import Mapping
from dataclasses import field, replace
from typing import Final

from azpg_gui.core.concurrency.event_loop import in_daemon_thread
from azpg_gui.core.connection.parameters import ConnectionParameters, Origin, Setting
from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.probe.anchors import find_anchors
from azpg_gui.core.probe.client_certificate import examine_client_certificate
from azpg_gui.core.probe.evidence.login import Auth, LibpqAttempt
from azpg_gui.core.probe.evidence.network import Address
from azpg_gui.core.probe.evidence.settings import ClientTrouble
from azpg_gui.core.probe.libpq_attempt import AttemptPlan, LibpqConnection, attempt
from azpg_gui.core.probe.server_texts import ServerTexts
from azpg_gui.core.probe.tls_versions import (
    TLS_VERSIONS,
    VersionAttempt,
    ask_for_post_quantum,
    ask_for_version,
)
from azpg_gui.fast_dataclass import dataclass

__all__ = ["AllModes", "reaches", "try_all_modes"]

# allow and prefer consist of the first two (see ``login.plan_login``).
_TRIED: Final = (SslMode.DISABLE, SslMode.REQUIRE, SslMode.VERIFY_CA, SslMode.VERIFY_FULL)


@dataclass(frozen=True, slots=True)
class AllModes:
    """Attributes:
    attempts: libpq's attempt for each mode that is not made of others; for every mode where a
        setting forbids the weak ones, and libpq refuses them before it connects.
    server: what the server says to ``disable`` and ``require`` where the settings forbid those
        modes, or the root file has libpq leave before it is answered: attempts with other settings,
        made for nothing else. Empty where none are needed.
    versions: our own handshake with exactly this TLS version, whoever the server is.
    post_quantum: our own handshake with a post-quantum key exchange and no other.
    locked_key: the client key is encrypted and its passphrase missing, so that no attempt with TLS
        of libpq's could be made: it would ask on a terminal.
    root_file: there is a root file, so that every mode with TLS checks the issuer.
    asked: the mode that was asked for.
    """

    attempts: Mapping[SslMode, LibpqAttempt]
    versions: Mapping[str, VersionAttempt]
    locked_key: bool = False
    root_file: bool = False
    asked: SslMode = SslMode.DISABLE
    server: Mapping[SslMode, LibpqAttempt] = field(default_factory=dict)
    post_quantum: VersionAttempt | None = None

    def of_server(self, mode: SslMode) -> LibpqAttempt | None:
        """The attempt that shows what the server makes of ``mode``, whatever is set here."""
        return self.server.get(mode) or self.attempts.get(mode)


def reaches(tried: LibpqAttempt) -> bool:
    """The attempt got as far as the server asking who is there, or further. That is all that can
    be known without a password."""
    return tried.auth in {Auth.REQUESTED, Auth.PASSED}


async def try_all_modes(
    parameters: ConnectionParameters, address: Address, limit: float
) -> AllModes:
    """All attempts at once: the wall time is that of the slowest. Cancelling closes every socket.

    Args:
        limit: seconds for each attempt.
    """
    encrypted = _with(parameters, {"sslmode": "require"})
    client, anchors = await in_daemon_thread(
        lambda: (examine_client_certificate(encrypted), find_anchors(encrypted)), name="files"
    )
    locked = client.trouble is ClientTrouble.KEY_LOCKED
    open_to_all = _with(parameters, _lifted(parameters))
    lifted = open_to_all.settings != parameters.settings
    async with asyncio.TaskGroup() as group:
        modes = {
            mode: group.create_task(_try(parameters, address, mode, limit))
            for mode in (_TRIED[:1] if locked else SslMode if lifted else _TRIED)
        }
        server = {
            mode: group.create_task(_try(open_to_all, address, mode, limit))
            for mode in (SslMode.DISABLE, SslMode.REQUIRE)
            if lifted and not (locked and mode is SslMode.REQUIRE)
        }
        versions = {
            version: group.create_task(ask_for_version(parameters, address, version, limit))
            for version in TLS_VERSIONS
        }
        post_quantum = group.create_task(ask_for_post_quantum(parameters, address, limit))
    tried = {mode: task.result() for mode, task in modes.items()}
    answers = {mode: task.result() for mode, task in server.items()}
    if anchors.decisive and not lifted and _left(tried.get(SslMode.REQUIRE)):
        unproven = _with(parameters, {"sslrootcert": ""})
        answers[SslMode.REQUIRE] = await _try(unproven, address, SslMode.REQUIRE, limit)
    seen = AllModes(
        tried,
        {version: task.result() for version, task in versions.items()},
        locked_key=locked,
        root_file=anchors.decisive,
        asked=parameters.sslmode,
        server=answers,
        post_quantum=post_quantum.result(),
    )
    return ServerTexts(parameters).without_secrets(seen)


def _lifted(parameters: ConnectionParameters) -> dict[str, str]:
    """Settings with which libpq refuses a mode before it asks the server anything
    (``pqConnectOptions2``), each with the value that lets it ask."""
    changes: dict[str, str] = {}
    if parameters.sslrootcert == "system":
        changes["sslrootcert"] = ""
    if parameters.value("sslnegotiation") == "direct":
        changes["sslnegotiation"] = "postgres"
    if parameters.value("gssencmode") == "require":
        changes["gssencmode"] = "disable"
    return changes


def _left(tried: LibpqAttempt | None) -> bool:
    """libpq refused the server, so that the server could not say what it makes of the user."""
    return tried is not None and tried.auth is Auth.NOT_REACHED and not tried.timed_out


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
        Setting(keyword, value or "/dev/null/azpg-no-root-file", Origin.GIVEN)
        for keyword, value in changes.items()
    )
    return replace(parameters, settings=(*kept, *made))
