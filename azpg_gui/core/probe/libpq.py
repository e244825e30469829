"""One connection made by libpq itself: the truth, what psql or an application would get.

The only file that sees psycopg's exceptions: ``OperationalError.pgconn`` carries the password, so
none of them leaves it.
"""

import asyncio
import re
import time
from dataclasses import dataclass

from psycopg import pq
from psycopg.pq.abc import PGconn

from azpg_gui.core.connection.conninfo import format_conninfo
from azpg_gui.core.connection.parameters import ConnectionParameters
from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.probe.evidence import Address, Auth, LibpqAttempt
from azpg_gui.core.probe.flood import FloodError, narrow, refuse_flood
from azpg_gui.core.probe.libpq_attributes import ask_for_sqlstate, tls_facts
from azpg_gui.core.secret import SECRET_KEYWORDS
from azpg_gui.core.words import plain

__all__ = ["AttemptPlan", "LibpqConnection", "attempt", "libpq_version", "wait_until_ready"]

# libpq's own words where require_auth=none met a server that asks for more (fe-auth.c,
# check_expected_areq). Its text is not translated: the wheel carries no message catalogs.
_REQUESTED = re.compile(r'authentication method requirement "none" failed: server requested (.+)')
# "FATAL:  28P01: password ..." and "LOCATION:  auth_failed, auth.c:337": what verbose errors add.
_SQLSTATE = re.compile(r":  ([0-9A-Z]{5}): ")
_LOCATION = re.compile(r"\n?^LOCATION:  (\w+), ([\w.]+):\d+\n?", re.MULTILINE)
_NO_SUCH_FILE = "/nonexistent/azpg-no-password-file"


@dataclass(frozen=True, slots=True)
class AttemptPlan:
    """How libpq is to try.

    Attributes:
        with_secret: give libpq the password. Without it nothing that could authenticate is given:
            no password file is read, and ``require_auth=none`` ends the attempt where the server
            asks.
    """

    sslmode: SslMode
    with_secret: bool


@dataclass(frozen=True, slots=True)
class LibpqConnection:
    """An open connection and how it came about. Whoever holds it calls ``finish``."""

    pgconn: PGconn
    attempt: LibpqAttempt


def libpq_version() -> str:
    number = pq.version()
    return f"{number // 10000}.{number % 10000}"


async def attempt(
    parameters: ConnectionParameters, address: Address, plan: AttemptPlan, limit: float
) -> LibpqConnection | LibpqAttempt:
    """Connect through ``PQconnectStart`` and ``PQconnectPoll``; cancelling closes the socket.

    Args:
        address: numeric, so that libpq does no look-up of its own, which would block.
        limit: seconds for the whole attempt.
    """
    began = time.perf_counter()
    pgconn = pq.PGconn.connect_start(_conninfo(parameters, address, plan))
    ask_for_sqlstate(pgconn)
    statuses: list[str] = []
    connected = timed_out = False
    gave_up = ""
    try:
        try:
            async with asyncio.timeout(limit):
                connected = await _poll(pgconn, statuses)
        except TimeoutError:
            timed_out, gave_up = True, f"no answer within {limit:g} s"
        except FloodError as flood:
            gave_up = str(flood)
        outcome = _outcome(pgconn, plan, statuses, connected, timed_out, gave_up, parameters, began)
    except BaseException:
        pgconn.finish()
        raise
    if connected:
        return LibpqConnection(pgconn, outcome)
    pgconn.finish()
    return outcome


def _conninfo(parameters: ConnectionParameters, address: Address, plan: AttemptPlan) -> bytes:
    # Everything that takes effect is spelled out, so that libpq's own look at the environment
    # cannot add to it; "service" is left out because its values are already among the settings.
    values = {
        setting.keyword: setting.value
        for setting in parameters.settings
        if setting.keyword not in SECRET_KEYWORDS and setting.keyword != "service"
    }
    values |= {"hostaddr": address.text, "sslmode": plan.sslmode.value}
    values.setdefault("client_encoding", "UTF8")
    values.setdefault("fallback_application_name", "azpg")
    # The password file was looked up before (``endpoints.at_endpoint``): libpq must not find a
    # password there that we withhold. One server is tried here, whatever list it came from.
    values |= {"passfile": _NO_SUCH_FILE, "load_balance_hosts": "disable"}
    secrets = dict(parameters.secrets)
    if not plan.with_secret:
        secrets = {k: v for k, v in secrets.items() if k == "sslpassword"}
        values |= {"password": "", "require_auth": "none"}
        # Channel binding is part of an authentication: "require" would contradict "none".
        values["channel_binding"] = "disable"
    return format_conninfo({**values, **{k: s.reveal() for k, s in secrets.items()}}).encode()


async def _poll(pgconn: PGconn, statuses: list[str]) -> bool:
    # "Before the first call of PQconnectPoll, behave as if it had returned PGRES_POLLING_WRITING."
    wanted = pq.PollingStatus.WRITING
    _note(pgconn, statuses)
    narrowed = -1
    while pgconn.status != pq.ConnStatus.BAD:
        # The descriptor changes when libpq opens a second connection: ask for it each time.
        if pgconn.socket != narrowed:
            narrowed = pgconn.socket
            narrow(narrowed)
        await wait_until_ready(pgconn.socket, writing=wanted == pq.PollingStatus.WRITING)
        wanted = pq.PollingStatus(pgconn.connect_poll())
        if pgconn.status != pq.ConnStatus.BAD:
            refuse_flood(pgconn.socket)
        _note(pgconn, statuses)
        if wanted == pq.PollingStatus.OK:
            return True
        if wanted == pq.PollingStatus.FAILED:
            return False
    return False


def _note(pgconn: PGconn, statuses: list[str]) -> None:
    name = pq.ConnStatus(pgconn.status).name
    if not statuses or statuses[-1] != name:
        statuses.append(name)


async def wait_until_ready(descriptor: int, *, writing: bool) -> None:
    """Wait for a socket; cancelling takes the watch off before the socket is closed."""
    loop = asyncio.get_running_loop()
    future: asyncio.Future[None] = loop.create_future()

    def settle() -> None:
        if not future.done():
            future.set_result(None)

    watch, leave = (
        (loop.add_writer, loop.remove_writer) if writing else (loop.add_reader, loop.remove_reader)
    )
    watch(descriptor, settle)
    try:
        await future
    finally:
        leave(descriptor)


def _outcome(
    pgconn: PGconn,
    plan: AttemptPlan,
    statuses: list[str],
    connected: bool,  # noqa: FBT001
    timed_out: bool,  # noqa: FBT001
    gave_up: str,
    parameters: ConnectionParameters,
    began: float,
) -> LibpqAttempt:
    message = plain(pgconn.error_message or b"", limit=20_000).strip()
    for secret in parameters.secrets.values():
        message = secret.masked_in(message)
    message = f"{message}\n{gave_up}".strip()
    message, sqlstate, location = terse(message)
    requested = _REQUESTED.search(message)
    encrypted = (
        bool(pgconn.ssl_in_use) if pgconn.status != pq.ConnStatus.BAD else _was_encrypted(statuses)
    )
    return LibpqAttempt(
        sslmode=plan.sslmode.value,
        secret_offered=plan.with_secret and bool(parameters.password),
        connected=connected,
        auth=_auth(connected, statuses, requested is not None),
        message=message,
        sqlstate=sqlstate,
        location=location,
        statuses=tuple(statuses),
        ssl_in_use=encrypted,
        tls=tls_facts(pgconn) if connected else None,
        needs_password=bool(pgconn.needs_password),
        used_password=bool(pgconn.used_password),
        requested=requested.group(1).strip() if requested else "",
        milliseconds=(time.perf_counter() - began) * 1000,
        timed_out=timed_out,
    )


def terse(message: str) -> tuple[str, str, str]:
    """A verbose libpq message as psql shows it by default, its SQLSTATE, and the server function
    that raised it, such as ``ClientAuthentication, auth.c``. The last two may be empty."""
    state = _SQLSTATE.search(message)
    place = _LOCATION.search(message)
    without = _LOCATION.sub("\n", _SQLSTATE.sub(":  ", message)).strip()
    return without, state.group(1) if state else "", ", ".join(place.groups()) if place else ""


def _was_encrypted(statuses: list[str]) -> bool:
    # SSL_STARTUP is followed by MADE (the start-up packet goes out) once the handshake is done.
    return "SSL_STARTUP" in statuses and statuses[-2:] != ["SSL_STARTUP", "BAD"]


def _auth(connected: bool, statuses: list[str], requested: bool) -> Auth:  # noqa: FBT001
    if connected:
        return Auth.PASSED
    if requested:
        return Auth.REQUESTED
    started = {"AWAITING_RESPONSE", "AUTHENTICATING", "AUTH_OK"} & set(statuses)
    return Auth.FAILED if started else Auth.NOT_REACHED
