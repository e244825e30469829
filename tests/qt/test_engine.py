"""The worker: results come home to the GUI thread, once, and nothing after a close."""

import asyncio
import inspect
import threading
import time
from collections.abc import Coroutine, Iterator
from functools import partial
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from azpg_gui.qt.engine import Engine
from azpg_gui.qt.job import Cancelled, Failed, Finished, JobOutcome, Post


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

    assert engine.idle
    job = engine.start(work, done)
    assert not engine.idle
    qtbot.waitUntil(lambda: bool(outcomes))
    assert outcomes == [Finished("done")]
    qtbot.waitUntil(lambda: engine.idle)
    assert threads[0] is not here
    assert threads[1:] == [here, here]
    assert job.ended


class _Remembers:
    """As a widget: the thread it is taken apart in matters."""

    def __init__(self, ends: list[threading.Thread]) -> None:
        self.ends = ends

    def __del__(self) -> None:
        self.ends.append(threading.current_thread())


def test_what_work_and_outcome_name_is_let_go_of_in_this_thread(
    engine: Engine, qtbot: QtBot
) -> None:
    ends: list[threading.Thread] = []

    def one() -> None:
        named, told, called = _Remembers(ends), _Remembers(ends), _Remembers(ends)

        async def work(_post: Post) -> int:
            return id(named)

        def hear(_outcome: object) -> None:
            assert told.ends is ends

        engine.start(work, hear)
        engine.run(lambda: id(called), lambda _: None)

    for _ in range(20):
        one()
    qtbot.waitUntil(lambda: len(ends) == 60)
    assert set(ends) == {threading.current_thread()}


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


@pytest.mark.parametrize("kind", ["blocking", "a coroutine"])
def test_run_tells_the_value_or_the_error(engine: Engine, qtbot: QtBot, kind: str) -> None:
    here = threading.current_thread()
    told: list[object] = []
    nobody: list[object] = []
    engine.failed.connect(nobody.append)

    def divide(by: int) -> float:
        assert threading.current_thread() is not here
        return 6 / by

    async def divide_there(by: int) -> float:
        await asyncio.sleep(0)
        return divide(by)

    def tell(value: object) -> None:
        assert threading.current_thread() is here
        told.append(value)

    call = divide if kind == "blocking" else divide_there
    engine.run(lambda: call(2), tell)
    qtbot.waitUntil(lambda: told == [3.0])
    engine.run(lambda: call(0), told.append, tell)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert isinstance(told[1], ZeroDivisionError)
    engine.run(lambda: call(0), told.append)
    qtbot.waitUntil(lambda: len(nobody) == 1)
    assert isinstance(nobody[0], ZeroDivisionError)
    assert len(told) == 2


def test_only_the_newest_reading_of_a_thing_answers(engine: Engine, qtbot: QtBot) -> None:
    told: list[str] = []
    slow = threading.Event()

    def older() -> str:
        slow.wait(10)
        return "older"

    engine.run(older, told.append, newest_of="file")
    engine.run(lambda: "another thing", told.append, newest_of="store")
    engine.run(lambda: "newer", told.append, newest_of="file")
    slow.set()
    qtbot.waitUntil(lambda: len(told) == 2)
    engine.run(lambda: "again", told.append, newest_of="file")
    qtbot.waitUntil(lambda: "again" in told)
    assert set(told) == {"another thing", "newer", "again"}


def test_a_coroutine_nobody_awaits_any_more_is_closed(engine: Engine, qtbot: QtBot) -> None:
    """Else Python complains of it, wherever it is collected."""
    began, go = threading.Event(), threading.Event()
    made: list[Coroutine[Any, Any, None]] = []

    def call() -> Coroutine[Any, Any, None]:
        began.set()
        go.wait(10)
        made.append(_nothing_at_all())
        return made[0]

    job = engine.run(call, lambda _none: None)
    qtbot.waitUntil(began.is_set)
    job.cancel()
    qtbot.waitUntil(lambda: job.ended)
    go.set()
    qtbot.waitUntil(lambda: bool(made) and inspect.getcoroutinestate(made[0]) == "CORO_CLOSED")


async def _nothing_at_all() -> None:
    pass


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


@pytest.mark.parametrize("fails", [False, True])
def test_the_first_call_is_answered_before_there_is_a_loop(
    qapp: object, qtbot: QtBot, *, fails: bool
) -> None:
    engine, told, asked = Engine(), list[object](), threading.Event()
    loops: list[object] = []

    def first() -> str:
        loops.append(engine._loop)
        asked.wait(10)
        if fails:
            msg = "gone"
            raise OSError(msg)
        return "read"

    engine.open_with(first, told.append, told.append)
    engine.run(lambda: "second", told.append)  # asked for meanwhile, and done after it
    assert not engine.idle
    asked.set()
    qtbot.waitUntil(lambda: len(told) == 2 and engine.idle)
    assert loops == [None]
    assert [str(one) for one in told] == ["gone" if fails else "read", "second"]
    engine.close()
    assert engine.ended(10)


def test_nothing_waits_for_a_first_call_that_takes_long(qapp: object, qtbot: QtBot) -> None:
    """The files may lie on a network's disk."""
    engine, told, asked = Engine(), list[object](), threading.Event()
    engine.open_with(lambda: asked.wait(60), told.append, told.append)
    engine.run(lambda: "second", told.append)
    qtbot.waitUntil(lambda: told == ["second"])
    engine.close()
    assert not asked.is_set()
    assert engine.ended(10)
    asked.set()


def test_it_closes_when_nothing_else_was_asked(qapp: object) -> None:
    for seconds in (0, 60):
        told, asked = list[object](), threading.Event()
        engine = Engine()
        engine.open_with(partial(asked.wait, seconds), told.append, told.append)
        engine.close()
        assert engine.ended(10)
        asked.set()
        assert told == []


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
