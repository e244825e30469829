"""One connection made by libpq itself: the truth, what psql or an application would get."""

import asyncio
import dataclasses
import re
import time
from collections.abc import Callable, Coroutine
from dataclasses import field, replace
from typing import Any, Final

from azpg_gui.core.connection.parameters import ConnectionParameters
from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.libpq import ConnStatus, PGconn, PollingStatus, version
from azpg_gui.core.probe.attempt_conninfo import attempt_conninfo
from azpg_gui.core.probe.attempt_gate import Hold
from azpg_gui.core.probe.evidence.login import Auth, LibpqAttempt, SentBy, TlsFacts
from azpg_gui.core.probe.evidence.network import Address
from azpg_gui.core.probe.libpq_calls import LibpqCalls
from azpg_gui.core.probe.notices import NoticeCollector
from azpg_gui.core.probe.received_limit import FloodError, narrow, refuse_flood
from azpg_gui.core.probe.scram_progress import proof_withheld
from azpg_gui.core.probe.server_texts import ServerTexts
from azpg_gui.core.probe.server_values import whole_number
from azpg_gui.core.sentences import printable
from azpg_gui.fast_dataclass import dataclass

__all__ = [
    "AttemptPlan",
    "LibpqConnection",
    "Watch",
    "attempt",
    "libpq_version",
    "terse",
    "wait_until_ready",
]

# libpq's own words where require_auth=none met a server that asks for more (fe-auth.c,
# check_expected_areq). Its text is not translated: the wheel carries no message catalogs.
_REQUESTED = re.compile(r'authentication method requirement "none" failed: server requested (.+)')
# "FATAL:  28P01: password ..." and "LOCATION:  auth_failed, auth.c:337": what verbose errors add.
_SQLSTATE = re.compile(r":  ([0-9A-Z]{5}): ")
_LOCATION = re.compile(r"\n?^LOCATION:  (\w+), ([\w.]+):\d+\n?", re.MULTILINE)
_SIGNING_IN: Final = "AWAITING_RESPONSE"  # ConnStatus of the whole authentication (libpq-fe.h)
_HONEST: Final = 0.5  # seconds an honest server's SCRAM may take; 4,096 rounds take 4 ms


@dataclass(frozen=True, slots=True)
class AttemptPlan:
    """How libpq is to try.

    Attributes:
        with_secret: give libpq the password. Without it nothing that could authenticate is given:
            no password file is read, and ``require_auth=none`` ends the attempt where the server
            asks.
        asks_how: without the password, find out how the server wants to be convinced: SCRAM with
            channel binding is demanded, and libpq names what there is instead.
        pinned: with the password: the only way it may be handed over; UNKNOWN for any.
    """

    sslmode: SslMode
    with_secret: bool
    asks_how: bool = False
    pinned: SentBy = SentBy.UNKNOWN


@dataclass(frozen=True, slots=True)
class LibpqConnection:
    """An open connection and how it came about. Whoever holds it calls ``finish``."""

    pgconn: PGconn
    attempt: LibpqAttempt
    calls: LibpqCalls
    notices: NoticeCollector

    def finish(self) -> None:
        self.calls.finish()


@dataclass(frozen=True, slots=True)
class Watch:
    """What to do about a sign-in that calculates for long.

    Attributes:
        iterations: asks the server, over TLS or not, how many rounds it demands; None where it does
            not say.
        left: told how the attempts stood when the last of them was cancelled inside a call.
    """

    iterations: Callable[[bool], Coroutine[Any, Any, int | None]]
    left: Callable[[tuple[LibpqAttempt, ...]], None]


def libpq_version() -> str:
    number = version()
    return f"{number // 10000}.{number % 10000}"


@dataclasses.dataclass(slots=True)
class _Course:
    """How one attempt went so far.

    Attributes:
        answers: calls that read something from the server and went on, after the one in which libpq
            took the password up.
    """

    plan: AttemptPlan
    calls: LibpqCalls
    began: float
    hold: Hold
    held_before: float
    statuses: list[str] = field(default_factory=list)
    connected: bool = False
    timed_out: bool = False
    gave_up: str = ""
    used_password: bool = False
    answers: int = 0
    iterations: "asyncio.Task[int | None] | None" = None

    @property
    def milliseconds(self) -> float:
        """So far, without the time it was held."""
        held = self.hold.waited - self.held_before
        return (time.perf_counter() - self.began - held) * 1000

    @property
    def scram_iterations(self) -> int | None:
        task = self.iterations
        if task is None or not task.done() or task.cancelled() or task.exception() is not None:
            return None
        return task.result()


async def attempt(
    parameters: ConnectionParameters,
    address: Address,
    plan: AttemptPlan,
    limit: float,
    watch: Watch | None = None,
    earlier: tuple[LibpqAttempt, ...] = (),
    hold: Hold | None = None,
) -> LibpqConnection | LibpqAttempt:
    """Connect through ``PQconnectStart`` and ``PQconnectPoll``; cancelling closes the socket.

    Args:
        address: numeric, so that libpq does no look-up of its own, which would block.
        limit: seconds for the whole attempt.
        earlier: attempts this one follows, for ``watch``.
        hold: until it is released, nothing that says who connects goes out, and nothing returns.
    """
    hold = hold or Hold(released=True)
    pgconn = PGconn(attempt_conninfo(parameters, address, plan))
    # For the SQLSTATE; the text follows the server's ``lc_messages``.
    pgconn.be_verbose()
    notices = NoticeCollector(pgconn, ServerTexts(parameters).text)
    course = _Course(plan, LibpqCalls(pgconn), time.perf_counter(), hold, hold.waited)
    try:
        try:
            async with hold.limit(limit):
                course.connected = await _poll(pgconn, course, watch, hold)
        except TimeoutError:
            course.timed_out, course.gave_up = True, f"no answer within {limit:g} s"
        except FloodError as flood:
            course.gave_up = str(flood)
        outcome = _outcome(pgconn, course, parameters)
        await hold.wait()  # what follows a failure, such as another attempt, is held as well
    except BaseException:
        if course.calls.left and watch is not None:
            watch.left((*earlier, _outcome(pgconn, course, parameters)))
        course.calls.finish()
        raise
    finally:
        if course.iterations is not None:
            course.iterations.cancel()
    outcome = replace(outcome, notices=notices.notices)
    if course.connected:
        return LibpqConnection(pgconn, outcome, course.calls, notices)
    course.calls.finish()
    return outcome


async def _poll(pgconn: PGconn, course: _Course, watch: Watch | None, hold: Hold) -> bool:
    def busy(seconds: float) -> None:
        signing_in = course.plan.with_secret and course.statuses[-1] == _SIGNING_IN
        if watch and signing_in and course.iterations is None and seconds > _HONEST:
            course.iterations = asyncio.ensure_future(
                watch.iterations(course.plan.sslmode is not SslMode.DISABLE)
            )

    statuses = course.statuses
    # "Before the first call of PQconnectPoll, behave as if it had returned PGRES_POLLING_WRITING."
    wanted = PollingStatus.WRITING
    _note(pgconn, statuses)
    narrowed = -1
    while pgconn.status != ConnStatus.BAD:
        # The descriptor changes when libpq opens a second connection: ask for it each time.
        if pgconn.socket != narrowed:
            narrowed = pgconn.socket
            narrow(narrowed)
        if not hold.released and _says_who_next(course.plan.sslmode, statuses):
            await hold.wait()
        await wait_until_ready(pgconn.socket, writing=wanted == PollingStatus.WRITING)
        course.used_password = pgconn.used_password
        wanted = await course.calls.connect_poll(busy)
        if pgconn.status != ConnStatus.BAD:
            refuse_flood(pgconn.socket)
        _note(pgconn, statuses)
        if wanted == PollingStatus.OK:
            return True
        if wanted == PollingStatus.FAILED:
            return False
        course.answers += course.used_password
    return False


def _says_who_next(sslmode: SslMode, statuses: list[str]) -> bool:
    """The next call may send the start-up packet, or more. libpq comes back between the handshake
    and that (fe-connect.c, ``PQconnectPoll``, from CONNECTION_SSL_STARTUP to CONNECTION_MADE)."""
    match statuses[-1]:
        case "STARTED" | "NEEDED" | "SSL_STARTUP" | "GSS_STARTUP":
            return False
        case "MADE" if sslmode.demands_tls:  # the first one asks for encryption
            return "SSL_STARTUP" in statuses or "GSS_STARTUP" in statuses
        case _:
            return True


def _tls_facts(pgconn: PGconn) -> TlsFacts | None:
    """What libpq negotiated; None for a plaintext connection."""
    if not pgconn.ssl_in_use:
        return None
    return TlsFacts(
        protocol=pgconn.ssl_attribute(b"protocol"),
        cipher=pgconn.ssl_attribute(b"cipher"),
        bits=whole_number(pgconn.ssl_attribute(b"key_bits")),
        compression=pgconn.ssl_attribute(b"compression"),
        alpn=pgconn.ssl_attribute(b"alpn"),
        library=pgconn.ssl_attribute(b"library"),
        group=pgconn.key_exchange_group,
    )


def _note(pgconn: PGconn, statuses: list[str]) -> None:
    name = ConnStatus(pgconn.status).name
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


def _outcome(pgconn: PGconn, course: _Course, parameters: ConnectionParameters) -> LibpqAttempt:
    if course.calls.left:
        return _outcome_of_left(course, parameters)
    message = printable(pgconn.error_message, limit=20_000).strip()
    message = ServerTexts(parameters).text(message)
    message = f"{message}\n{course.gave_up}".strip()
    message, sqlstate, location = terse(message)
    requested = _REQUESTED.search(message)
    statuses = course.statuses
    encrypted = pgconn.ssl_in_use if pgconn.status != ConnStatus.BAD else _was_encrypted(statuses)
    return LibpqAttempt(
        sslmode=course.plan.sslmode.value,
        secret_offered=course.plan.with_secret and bool(parameters.password),
        connected=course.connected,
        auth=_auth(course.connected, statuses, requested is not None),
        message=message,
        sqlstate=sqlstate,
        location=location,
        statuses=tuple(statuses),
        ssl_in_use=encrypted,
        tls=_tls_facts(pgconn) if course.connected else None,
        needs_password=pgconn.needs_password,
        used_password=pgconn.used_password,
        requested=requested.group(1).strip() if requested else "",
        milliseconds=course.milliseconds,
        timed_out=course.timed_out,
        sent_by=course.plan.pinned,
        gss_in_use=course.connected and pgconn.gss_in_use,
        proof_withheld=not course.connected
        and course.plan.pinned in {SentBy.SCRAM, SentBy.SCRAM_BOUND}
        and proof_withheld(message, answers=course.answers, timed_out=course.timed_out),
    )


def _outcome_of_left(course: _Course, parameters: ConnectionParameters) -> LibpqAttempt:
    """Of an attempt whose connection now belongs to the thread of the call that was left."""
    statuses = tuple(course.statuses)
    return LibpqAttempt(
        sslmode=course.plan.sslmode.value,
        secret_offered=course.plan.with_secret and bool(parameters.password),
        connected=False,
        auth=_auth(False, course.statuses, False),  # noqa: FBT003 - neither holds
        message=f"{course.gave_up}\ngiven up inside PQconnectPoll".strip(),
        sqlstate="",
        location="",
        statuses=statuses,
        ssl_in_use=statuses[-1] != "SSL_STARTUP" and _was_encrypted(course.statuses),
        tls=None,
        needs_password=False,
        used_password=course.used_password or course.calls.used_password,
        requested="",
        milliseconds=course.milliseconds,
        timed_out=course.timed_out,
        sent_by=course.plan.pinned,
        # Nothing is calculated for long where only the password itself or its MD5 was allowed.
        calculating=course.calls.calculating
        and statuses[-1] == _SIGNING_IN
        and not course.plan.pinned.gives_it_away,
        scram_iterations=course.scram_iterations,
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
