"""A blocking call that nobody waits for any more."""

import asyncio
import os
import threading

import pytest

from azpg_gui.core.concurrency.blocking_calls import within
from azpg_gui.core.concurrency.event_loop import in_daemon_thread, run

pytestmark = pytest.mark.skipif(not hasattr(os, "PRIO_PROCESS"), reason="a thread's priority")


class Left:
    """What a call finds of its thread once nobody waits for it."""

    def __init__(self) -> None:
        self.begun = threading.Event()
        self.goes_on = threading.Event()
        self.ended = threading.Event()
        self.priority: int | None = None

    def __call__(self) -> None:
        self.begun.set()
        self.goes_on.wait(60)
        self.priority = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
        self.ended.set()


def test_python_that_was_left_keeps_its_priority() -> None:
    """With the lowest, it held the interpreter's lock without a processor: the window stood still
    beside busy programs, and the thread outlived its dialog by half a minute."""
    cancelled, late = Left(), Left()

    async def leave() -> None:
        waiting = asyncio.ensure_future(in_daemon_thread(cancelled, name="cancelled"))
        while not cancelled.begun.is_set():
            await asyncio.sleep(0)
        waiting.cancel()
        await asyncio.wait({waiting})

    run(leave())
    with pytest.raises(TimeoutError):
        within(late, 0.01, name="late")
    ours = os.getpriority(os.PRIO_PROCESS, 0)
    for call in (cancelled, late):
        call.goes_on.set()
        assert call.ended.wait(60)
        assert call.priority == ours
