"""One piece of work for the worker, and what it came to."""

import logging
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from azpg_gui.fast_dataclass import dataclass

if TYPE_CHECKING:
    import asyncio

__all__ = ["Cancelled", "Failed", "Finished", "Job", "JobOutcome", "Post", "Work", "outcome_of"]

_logger = logging.getLogger(__name__)

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Finished(Generic[Result]):
    value: Result


@dataclass(frozen=True, slots=True)
class Cancelled:
    pass


@dataclass(frozen=True, slots=True)
class Failed:
    """The work raised: a mistake of ours, or what the work declares to raise."""

    error: Exception


JobOutcome = Finished[Result] | Cancelled | Failed
# Runs a call in the GUI thread, soon; given to work that reports progress.
Post = Callable[[Callable[[], None]], None]
Work = Callable[[Post], Coroutine[Any, Any, Result]]


class Job:
    """One piece of work. Lives in the GUI thread."""

    def __init__(self, cancel: Callable[["Job"], None]) -> None:
        self._cancel = cancel
        self.ended = False
        self.abandoned = False

    def cancel(self) -> None:
        """Ask the work to stop; its outcome still arrives."""
        if not self.ended:
            self._cancel(self)

    def abandon(self) -> None:
        """Stop the work and hear no more of it."""
        self.abandoned = True
        self.cancel()


def outcome_of(task: "asyncio.Task[Result]") -> JobOutcome[Result]:
    if task.cancelled():
        return Cancelled()
    error = task.exception()
    if isinstance(error, Exception):
        _logger.debug("background work failed", exc_info=error)
        return Failed(error)
    return Finished(task.result())
