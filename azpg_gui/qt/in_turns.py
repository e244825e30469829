"""Work of the GUI thread that takes long as a whole, done a few milliseconds at a time."""

import time
from collections.abc import Callable, Iterator
from typing import ClassVar, Final

from PySide6.QtCore import QObject, QTimer, Slot

__all__ = ["InTurns", "painted_then"]

_TURN: Final = 0.003  # seconds after which no further call is begun
_APART: Final = 0.001  # seconds: of several in one round of the event loop, one has its turn


def painted_then(call: Callable[[], None], parent: QObject) -> None:
    """Makes ``call`` once the window has painted what it was told: ``QPlatformWindow::
    requestUpdate`` has it wait for five milliseconds. Where a platform waits for its display
    instead (Wayland, macOS), it may come before; nothing but the order is lost then."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.timeout.connect(timer.deleteLater)
    timer.timeout.connect(call)
    timer.start(8)


class InTurns(QObject):
    """Makes ``calls`` one after another, and in between lets the window have its events. It goes
    after the last one.

    Args:
        done: called after the last one.
    """

    _ended: ClassVar = 0.0  # the last turn of any

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
        if began - InTurns._ended < _APART:
            return
        try:
            for call in self._calls:
                call()
                if time.perf_counter() - began > _TURN:
                    return
        finally:
            InTurns._ended = time.perf_counter()
        self._timer.stop()
        self.deleteLater()
        if self._done is not None:
            self._done()
