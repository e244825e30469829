"""libpq's calls that read from a server, each in a thread of its own that can be left.

What a server says decides how long such a call calculates: a SCRAM key of 2,147,483,647 rounds
takes libpq most of an hour, inside one ``PQconnectPoll``. Nothing ends a call of C code, so it is
left: its socket is shut down, so that nothing goes out any more, and its thread closes the
connection once the call returns.
"""

import asyncio
import contextlib
import socket
import threading
import time
from collections.abc import Callable
from typing import Final, TypeVar

from azpg_gui.core.concurrency.blocking_calls import BlockingCall
from azpg_gui.core.concurrency.event_loop import in_daemon_thread
from azpg_gui.core.libpq import PGconn, PGresult, PollingStatus
from azpg_gui.core.probe.received_limit import refuse_flood

__all__ = ["LibpqCalls"]

Result = TypeVar("Result")

_LOOK_EVERY: Final = 0.25  # seconds between two looks at a call that takes long
# From this part of its time on, a call that uses the processor calculates rather than waits; low,
# for other programs may want the processor too.
_SHARE: Final = 0.05
_BLINK: Final = 0.1  # seconds; a call that has only begun tells nothing by its share


class LibpqCalls:
    """The calls of one connection.

    Attributes:
        left: a call was given up while it ran. Its thread owns the connection from then on, and
            nobody else may touch it.
        calculating: the call that was left used the processor, and did not wait for anything.
        used_password: libpq had been asked for the password when the call was left.
    """

    def __init__(self, pgconn: PGconn) -> None:
        self._pgconn = pgconn
        self._lock = threading.Lock()
        self._running = False
        self.left = False
        self.calculating = False
        self.used_password = False

    async def connect_poll(self, busy: Callable[[float], None]) -> PollingStatus:
        """``PQconnectPoll``.

        Args:
            busy: told how many seconds the call has lasted, now and then, while it lasts.

        Raises:
            FloodError: the server sent more than any honest one does, inside this call.
        """
        return await self._run(self._pgconn.connect_poll, busy)

    async def read_results(self, take: Callable[[PGresult], None]) -> bool:
        """``PQconsumeInput``, and each result that is whole by now (``PQgetResult``). True after
        the last one of a query.

        All of it in the thread: for each of a server's parameters libpq looks through all it has
        (``pqSaveParameterStatus`` of fe-exec.c), a second for what one reading brought.

        Args:
            take: told each result, in that thread.

        Raises:
            FloodError: the server sent more than any honest one does, inside this call.
            ConnectionError: it broke; libpq's own words are in ``error_message``.
            Exception: whatever ``take`` raises.
        """

        def read() -> bool:
            if not self._pgconn.consume_input():
                raise ConnectionError
            while not self._pgconn.is_busy():
                result = self._pgconn.get_result()
                if result is None:
                    return True
                take(result)
            return False

        return await self._run(read, lambda _: None)

    def finish(self) -> None:
        """Close the connection, unless the thread of a call that was left will."""
        if not self.left:
            self._pgconn.finish()

    async def _run(self, call: Callable[[], Result], busy: Callable[[float], None]) -> Result:
        descriptor = self._pgconn.socket
        begun: list[BlockingCall] = []
        self._running = True
        began = time.perf_counter()
        # A descriptor of our own: libpq may close its own while we shut it down.
        with socket.fromfd(descriptor, socket.AF_INET, socket.SOCK_STREAM) as handle:
            waiting = asyncio.ensure_future(
                in_daemon_thread(lambda: self._in_thread(call), name="libpq", begun=begun.append)
            )
            try:
                while not (await asyncio.wait({waiting}, timeout=_LOOK_EVERY))[0]:
                    refuse_flood(handle.fileno())
                    busy(time.perf_counter() - began)
                return waiting.result()
            except BaseException:
                self._leave(handle, begun, time.perf_counter() - began)
                waiting.cancel()
                raise

    def _in_thread(self, call: Callable[[], Result]) -> Result:
        try:
            return call()
        finally:
            with self._lock:
                self._running = False
                abandoned = self.left
            if abandoned:
                self._pgconn.finish()

    def _leave(self, handle: socket.socket, begun: list[BlockingCall], lasted: float) -> None:
        with self._lock:
            self.left = self._running and bool(begun)
            # The connection is there as long as the lock is held; this reads one flag of it.
            self.used_password = self.left and bool(self._pgconn.used_password)
        if not self.left:
            return
        with contextlib.suppress(OSError):
            handle.shutdown(socket.SHUT_RDWR)
        used = begun[0].processor_seconds
        self.calculating = lasted > _BLINK and (used is None or used > lasted * _SHARE)
        if self.calculating:
            begun[0].make_way()
