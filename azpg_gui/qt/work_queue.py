"""Changes of files, made in the worker in the order they were asked for."""

from collections.abc import Callable
from typing import TypeVar

from azpg_gui.qt.engine import Engine
from azpg_gui.qt.in_turns import painted_then

__all__ = ["WorkQueue"]

Value = TypeVar("Value")
Told = TypeVar("Told")


class WorkQueue:
    """A queue of blocking calls. The window never waits, not even for a lock another window holds;
    and what was asked for later is never done earlier."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._waiting: list[Callable[[], None]] = []
        self._running = False

    @property
    def idle(self) -> bool:
        return not self._running

    def run(
        self,
        prepare: Callable[[], Callable[[], Value]],
        done: Callable[[Value], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """When its turn comes, ``prepare`` says in this thread what is to be called; the call is
        made in a thread of its own; then ``done`` or ``failed`` is called in this thread."""

        def begin() -> None:
            self._engine.run(prepare(), ended(done), ended(failed))

        def ended(tell: Callable[[Told], None]) -> Callable[[Told], None]:
            def told(result: Told) -> None:
                try:
                    tell(result)
                finally:
                    # Beside a worker that takes turns with it, painting takes twice as long.
                    painted_then(self._go_on, self._engine)

            return told

        self._waiting.append(begin)
        if not self._running:
            self._next()

    def _go_on(self) -> None:
        self._running = False
        self._next()

    def _next(self) -> None:
        if self._waiting:
            self._running = True
            self._waiting.pop(0)()
