"""What a worker leaves behind is collected in the GUI thread."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from azpg_gui.qt.collector import Collector


class _Cycle:
    """Garbage that says where it was collected."""

    def __init__(self, threads: list[threading.Thread]) -> None:
        self.itself, self._threads = self, threads

    def __del__(self) -> None:
        self._threads.append(threading.current_thread())


@pytest.fixture
def collector() -> Iterator[Collector]:
    before = gc.isenabled()
    parent = QObject()
    yield Collector(parent)
    parent.deleteLater()
    if before:
        gc.enable()


def test_cycles_are_collected_here_only(qtbot: QtBot, collector: Collector) -> None:
    threads: list[threading.Thread] = []

    def work() -> None:
        for _ in range(10_000):
            _Cycle(threads)

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    assert not threads
    qtbot.waitUntil(lambda: bool(threads), timeout=10_000)
    assert set(threads) == {threading.main_thread()}


def test_nothing_due_is_left_alone(collector: Collector) -> None:
    gc.collect()
    threads: list[threading.Thread] = []
    _Cycle(threads)
    collector.look()
    assert not threads
    gc.collect()
    assert threads == [threading.main_thread()]
