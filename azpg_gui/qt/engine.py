"""The one background worker: a daemon thread that owns an event loop.

Measured facts behind the shape: a QThread that is alive when destroyed aborts the process; an
executor's threads hold the exit for as long as DNS hangs; a slot that is no method of a QObject
runs in the thread that emits. So: a daemon thread, and one QObject that never leaves the GUI thread
and through which everything comes back.
"""

import atexit
import logging
import threading
import weakref
from collections.abc import Callable, Coroutine, Hashable
from typing import TYPE_CHECKING, Any, TypeVar, overload

from PySide6.QtCore import QObject, Qt, Signal, Slot

from azpg_gui.lazy import later
from azpg_gui.qt.job import Cancelled, Failed, Finished, Job, JobOutcome, Work, outcome_of

if TYPE_CHECKING:
    import asyncio

    from azpg_gui.core.concurrency import blocking_calls, event_loop
else:  # 30 ms the window need not wait for: imported in the worker
    asyncio = later("asyncio")
    event_loop = later("azpg_gui.core.concurrency.event_loop")
    blocking_calls = later("azpg_gui.core.concurrency.blocking_calls")

__all__ = ["Engine"]

_logger = logging.getLogger(__name__)

Result = TypeVar("Result")
_ALONE = 0.5  # seconds


# Without progress: a coroutine function, or what blocks.
Asynchronous = Callable[[], Coroutine[Any, Any, Result]]
Blocking = Callable[[], Result]


class Engine(QObject):
    """Runs coroutines in the worker thread and brings their outcomes home.

    Signals:
        failed(object): an Exception that nobody was there to take.
    """

    failed = Signal(object)
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._lock = threading.Lock()
        self._posting = threading.RLock()  # reentrant: the collector may run within
        self._early: list[Callable[[], None]] = []
        self._first: Callable[[], None] | None = None
        self._alone = threading.Event()  # set once what is first need not be alone any more
        self._wanted = threading.Event()
        self._closed = False
        self._tasks: dict[Job, asyncio.Task[Any]] = {}
        self._held: dict[Job, tuple[object, Callable[[JobOutcome[Any]], None]]] = {}
        self._newest: dict[Hashable, Job] = {}
        self._thread = threading.Thread(target=self._work, name="azpg-engine", daemon=True)
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        # Deleted with its parent, perhaps, while work goes on: an emit that meets it half deleted
        # ends the process. By a weak reference, which does not keep it; its thread does.
        kept = weakref.ref(self)
        self.destroyed.connect(lambda: _close(kept))

    def open(self) -> None:
        """Start the thread. Cheap: asyncio itself is imported there. Open, it is held until closed,
        and closed at the latest when the interpreter ends."""
        self._thread.start()
        atexit.register(self.close)

    def open_with(
        self,
        call: Blocking[Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """``open``, and ``call``, which may block, is made first, in a thread of its own: its
        answer does not wait for asyncio (30 ms), and what ``done`` does has no import beside it.
        Where it takes long, on a network's disk perhaps, nothing waits for it."""

        def settled(outcome: JobOutcome[Result]) -> None:
            if isinstance(outcome, Finished):
                done(outcome.value)
            elif isinstance(outcome, Failed):
                failed(outcome.error)

        job = Job(self._request_cancel)
        self._held[job] = (call, settled)
        self._first = lambda: self._begin_with(job, call)
        self.open()

    @overload
    def run(
        self,
        call: Asynchronous[Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None] | None = None,
        *,
        newest_of: Hashable = None,
    ) -> Job: ...

    @overload
    def run(
        self,
        call: Blocking[Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None] | None = None,
        *,
        newest_of: Hashable = None,
    ) -> Job: ...

    def run(
        self,
        call: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None = None,
        *,
        newest_of: Hashable = None,
    ) -> Job:
        """What ``call`` comes to, to ``done`` in this thread; its error to ``failed``, or to the
        signal. Of a job that is cancelled, neither.

        Args:
            call: may block, and imports what it needs: it is called in a thread of its own. A
                coroutine it returns is awaited in the worker.
            newest_of: what is read, say. Only the newest call for the same thing answers: an older
                one may take longer, and would show what no longer is.
        """
        earlier = self._newest.pop(newest_of, None)
        if earlier is not None:
            earlier.abandon()

        def settled(outcome: JobOutcome[Any]) -> None:
            if self._newest.get(newest_of) is job:
                del self._newest[newest_of]
            match outcome:
                case Finished(value):
                    done(value)
                case Failed(error):
                    (failed or self.failed.emit)(error)

        job = self.start(lambda _post: _called(call), settled)
        if newest_of is not None:
            self._newest[newest_of] = job
        return job

    def start(self, work: Work[Result], done: Callable[[JobOutcome[Result]], None]) -> Job:
        """Run ``work``, which tells its progress, in the worker; ``done`` is called exactly once,
        in this thread, unless the job is abandoned or the engine closed."""
        job = Job(self._request_cancel)
        # Until the worker has let go of them: a widget they name, should nobody else hold it any
        # more, would be taken apart there, beside a GUI thread that paints.
        self._held[job] = (work, done)
        self._call(lambda: self._begin(job, work))
        return job

    @property
    def idle(self) -> bool:
        """Nothing runs in the worker that anybody waits for."""
        return not self._held

    def _settle(self, job: Job, outcome: JobOutcome[Any]) -> None:
        _, done = self._held[job]
        job.ended = True
        if not job.abandoned:
            done(outcome)

    def _release(self, job: Job) -> None:
        self._held.pop(job, None)

    def close(self) -> None:
        """Cancel everything and stop. Waits a moment, never for long: the thread is a daemon, and
        emitting during the teardown of Qt has crashed 8 of 80 exits (with this, none of 80)."""
        if self._closed:
            return
        self._call(self._end)
        self._alone.set()
        with self._posting:
            self._closed = True
        atexit.unregister(self.close)
        if self._thread.is_alive():
            self._thread.join(0.5)

    def ended(self, seconds: float) -> bool:
        """Whether the thread has ended, after waiting for it for so long. For tests: the window
        never waits."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _call(self, call: Callable[[], None]) -> None:
        """Run ``call`` in the worker; kept until its loop runs, for this thread never waits."""
        with self._lock:
            if self._loop is None:
                self._early.append(call)
                self._wanted.set()
            elif not self._closed:
                self._loop.call_soon_threadsafe(call)

    @Slot(object)
    def _deliver(self, call: Callable[[], None]) -> None:
        if not self._closed:
            call()

    # From here on: in the worker thread ----------------------------------------------------------

    def _work(self) -> None:
        if self._first is not None:
            self._first()
            self._first = None
            self._alone.wait(_ALONE)
            self._wanted.wait()
        loop = event_loop.EngineLoop()
        asyncio.set_event_loop(loop)
        loop.set_exception_handler(self._loop_trouble)
        self._take_over(loop)
        try:
            loop.run_forever()
            loop.run_until_complete(loop.shutdown_asyncgens())
        finally:
            loop.close()

    def _begin_with(self, job: Job, call: Blocking[Any]) -> None:
        def ended(result: object, error: BaseException | None) -> None:
            outcome: JobOutcome[Any] = Finished(result)
            if error is not None:
                outcome = Failed(error) if isinstance(error, Exception) else Cancelled()
            self._post(lambda: self._settle(job, outcome))
            self._post(lambda: self._release(job))
            self._alone.set()

        blocking_calls.BlockingCall(call, ended, name="first").start()

    def _take_over(self, loop: "asyncio.AbstractEventLoop") -> None:
        # No part of ``_work``, whose variables would hold the last call as long as it runs.
        with self._lock:
            self._loop = loop
            for call in self._early:
                loop.call_soon(call)
            self._early.clear()

    def _post(self, call: Callable[[], None]) -> None:
        with self._posting:
            if self._closed:
                return
            try:
                self._arrived.emit(call)
            except (RuntimeError, TypeError):
                # Deleted meanwhile; ``close`` follows. TypeError: in the middle of its deletion it
                # is a plain QObject already, whose signal PySide takes for one without arguments.
                return

    def _begin(self, job: Job, work: Work[Result]) -> None:
        def finish(task: "asyncio.Task[Result]") -> None:
            self._tasks.pop(job, None)
            # Taken here, not at home: after a close nobody is at home, and asyncio would complain
            # of an exception that was never retrieved.
            outcome = outcome_of(task)
            self._post(lambda: self._settle(job, outcome))
            if self._loop is not None:
                # In its next turn, when neither task nor coroutine is there any more.
                self._loop.call_soon(self._post, lambda: self._release(job))

        assert self._loop is not None  # noqa: S101 - this runs in it
        task = self._loop.create_task(work(self._post))
        self._tasks[job] = task
        # A callback, not code at the end of the coroutine: a task that is cancelled before it ran
        # once never runs at all, and its outcome is awaited all the same.
        task.add_done_callback(finish)

    def _request_cancel(self, job: Job) -> None:
        def cancel() -> None:
            task = self._tasks.get(job)
            if task is not None:
                task.cancel()

        self._call(cancel)

    def _end(self) -> None:
        assert self._loop is not None  # noqa: S101 - this runs in it
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        # Sockets are closed by the cancelled tasks themselves: let them run once more.
        finished = asyncio.gather(*tasks, return_exceptions=True)
        finished.add_done_callback(lambda _: self._loop.stop() if self._loop else None)

    def _loop_trouble(self, _loop: "asyncio.AbstractEventLoop", context: dict[str, Any]) -> None:
        error = context.get("exception")
        _logger.error("engine: %s", context.get("message"), exc_info=error)
        if isinstance(error, Exception):
            self._post(lambda: self.failed.emit(error))


async def _called(call: Callable[[], Any]) -> Any:  # noqa: ANN401 - of any type, as ``call``'s
    """Also the function that makes a coroutine is called there: what it imports, say, must not hold
    the loop."""
    made: list[Any] = []
    left = False

    def close_what_nobody_awaits() -> None:
        if left and made and isinstance(made[0], Coroutine):
            made[0].close()

    def blocking() -> Any:  # noqa: ANN401 - as above
        made.append(call())
        close_what_nobody_awaits()
        return made[0]

    try:
        result = await event_loop.in_daemon_thread(blocking, name="work")
    except asyncio.CancelledError:
        left = True
        close_what_nobody_awaits()
        raise
    return await result if isinstance(result, Coroutine) else result


def _close(kept: "weakref.ref[Engine]") -> None:
    engine = kept()
    if engine is not None:
        engine.close()
