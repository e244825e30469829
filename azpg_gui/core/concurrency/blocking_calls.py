"""Calls that cannot be interrupted, each in a daemon thread that can be left behind.

``getaddrinfo``, a keyring, OpenSSL at work: nothing ends such a call but its own return.
"""

import atexit
import contextlib
import os
import sys
import threading
import time
from collections.abc import Callable
from typing import Final, NoReturn, TypeVar

__all__ = ["BlockingCall", "LastAct", "calls_under_way", "leave_with", "within"]

Result = TypeVar("Result")

_LOWEST: Final = 19  # nice value: what nobody waits for any more takes only what is left over
_under_way: set[threading.Thread] = set()


def calls_under_way() -> int:
    """Blocking calls that have not returned yet, whether somebody waits for them or not."""
    return len(_under_way)


def leave_with(status: int) -> None:
    """Have the process end with ``status`` even where a call that was left is still under way.

    Such a call cannot be ended, and OpenSSL's own clean-up at the exit of a process takes away what
    the call is calculating with. So the output is flushed and the clean-up left out.
    """

    def leave() -> None:
        if _under_way:  # or it has returned meanwhile
            _end_now(status)

    if _under_way:
        atexit.register(leave)


def _end_now(status: int) -> NoReturn:
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError, AttributeError):
            stream.flush()
    os._exit(status)


class LastAct:
    """Ends the process once every other clean-up is done, and does not take the interpreter apart:
    a command waits 15 to 50 ms for that (measured), and nobody for the command's modules. A call
    that was left (``leave_with``) is left behind as well.

    Create it before anything else registers with ``atexit``: the first one registered comes last.

    Attributes:
        status: the exit status; None leaves the end to the interpreter.
    """

    def __init__(self) -> None:
        self.status: int | None = None
        atexit.register(self._end)

    def _end(self) -> None:
        if self.status is not None:
            _end_now(self.status)


class BlockingCall:
    """One call in a thread of its own, seen from outside.

    Args:
        ended: told the result, or the error, in that thread.
    """

    def __init__(
        self,
        call: Callable[[], Result],
        ended: Callable[[Result | None, BaseException | None], None],
        *,
        name: str,
    ) -> None:
        calls = [call]

        def body() -> None:
            result: Result | None = None
            error: BaseException | None = None
            try:
                # Let go of by the time its end is told: what it holds may be of a thread's own.
                result = calls.pop()()
            except BaseException as caught:  # noqa: BLE001, RUF100 - whoever waits raises it again
                error = caught
            finally:
                _under_way.discard(self._thread)
            ended(result, error)

        # Not an executor: its threads hold the interpreter's exit for as long as they hang
        # (measured: 6 s for a 6 s lookup).
        self._thread = threading.Thread(target=body, name=name, daemon=True)

    def start(self) -> None:
        _under_way.add(self._thread)
        self._thread.start()

    @property
    def processor_seconds(self) -> float | None:
        """Processor time used so far; None where the system does not tell."""
        identifier = self._thread.ident
        if identifier is None or not hasattr(time, "pthread_getcpuclockid"):
            return None
        try:
            return time.clock_gettime(time.pthread_getcpuclockid(identifier))
        except OSError:
            return None  # it has just ended

    def make_way(self) -> None:
        """Nobody waits for this call any more: it gets what no other program wants.

        Only for C code that calculates without the interpreter's lock. A thread of the lowest
        priority that holds the lock waits for a processor beside other programs, and everybody
        waits with it: measured beside four busy programs, 1.2 s for the thread of the window.
        """
        if self._thread.native_id and sys.platform == "linux":
            with contextlib.suppress(OSError):
                os.setpriority(os.PRIO_PROCESS, self._thread.native_id, _LOWEST)


def within(call: Callable[[], Result], seconds: float, *, name: str) -> Result:
    """Result of a blocking ``call``, for callers without an event loop.

    Raises:
        TimeoutError: it has not returned after ``seconds``; it is left to itself.
    """
    outcome: list[tuple[Result | None, BaseException | None]] = []
    over = threading.Event()

    def ended(result: Result | None, error: BaseException | None) -> None:
        outcome.append((result, error))
        over.set()

    begun = BlockingCall(call, ended, name=name)
    begun.start()
    if not over.wait(seconds):
        raise TimeoutError
    result, error = outcome[0]
    if error is not None:
        raise error
    return result  # type: ignore[return-value]  # None only together with error
