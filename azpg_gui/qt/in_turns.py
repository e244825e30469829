"""Work of the GUI thread that takes long as a whole, done a few milliseconds at a time."""

import time
from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

__all__ = ["InTurns"]

_TURN: Final = 0.003  # seconds after which no further call is begun


class InTurns(QObject):
    """Makes ``calls`` one after another, and before each and in between lets the window have its
    events: by a timer, for what ``QTimer.singleShot(0, …)`` posts comes before the next paint. It
    goes after the last one.

    Args:
        done: called after the last one.
    """

    def __init__(
        self,
        calls: Iterator[Callable[[], object]],
        parent: QObject,
        done: Callable[[], None] | None = None,
    ) -> None:
        super().__init__(parent)
        self._calls, self._done = calls, done
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)
        self._timer.start(0)

    @Slot()
    def _turn(self) -> None:
        began = time.perf_counter()
        for call in self._calls:
            call()
            if time.perf_counter() - began > _TURN:
                return
        self._timer.stop()
        self.deleteLater()
        if self._done is not None:
            self._done()
