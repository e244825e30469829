"""The worker: results come home to the GUI thread, once, and nothing after a close."""

import asyncio
import threading
import time
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from azpg_gui.qt.engine import Cancelled, Engine, Failed, Finished, JobOutcome, Post


@pytest.fixture
def engine(qapp: object) -> Iterator[Engine]:
    made = Engine()
    made.open()
    yield made
    made.close()


def test_work_runs_there_and_comes_back_here(engine: Engine, qtbot: QtBot) -> None:
    here = threading.current_thread()
    outcomes: list[JobOutcome[str]] = []
    threads: list[threading.Thread] = []

    async def work(post: Post) -> str:
        threads.append(threading.current_thread())
        post(lambda: threads.append(threading.current_thread()))
        await asyncio.sleep(0)
        return "done"

    def done(outcome: JobOutcome[str]) -> None:
        threads.append(threading.current_thread())
        outcomes.append(outcome)

    job = engine.start(work, done)
    qtbot.waitUntil(lambda: bool(outcomes))
    assert outcomes == [Finished("done")]
    assert threads[0] is not here
    assert threads[1:] == [here, here]
    assert job.ended


def test_cancel_and_failure(engine: Engine, qtbot: QtBot) -> None:
    outcomes: list[JobOutcome[None]] = []

    async def forever(_post: Post) -> None:
        await asyncio.Event().wait()

    async def raises(_post: Post) -> None:
        message = "no"
        raise ValueError(message)

    job = engine.start(forever, outcomes.append)
    job.cancel()
    qtbot.waitUntil(lambda: len(outcomes) == 1)
    assert outcomes == [Cancelled()]
    engine.start(raises, outcomes.append)
    qtbot.waitUntil(lambda: len(outcomes) == 2)
    failed = outcomes[1]
    assert isinstance(failed, Failed)
    assert str(failed.error) == "no"


def test_an_abandoned_job_says_nothing(engine: Engine, qtbot: QtBot) -> None:
    heard: list[object] = []
    began, ended = threading.Event(), threading.Event()

    async def work(_post: Post) -> None:
        began.set()
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    job = engine.start(work, heard.append)
    qtbot.waitUntil(began.is_set)
    job.abandon()
    qtbot.waitUntil(ended.is_set)
    after: list[object] = []
    engine.start(_nothing, after.append)
    qtbot.waitUntil(lambda: bool(after))
    assert heard == []


async def _nothing(_post: Post) -> None:
    pass


def test_close_does_not_wait_for_a_call_that_blocks(qapp: object) -> None:
    from azpg_gui.core.concurrency.event_loop import in_daemon_thread

    engine = Engine()
    engine.open()
    heard: list[object] = []

    async def blocked(_post: Post) -> None:
        await in_daemon_thread(lambda: time.sleep(5), name="blocks")

    engine.start(blocked, heard.append)
    began = time.perf_counter()
    engine.close()
    assert time.perf_counter() - began < 1.0
    assert heard == []
