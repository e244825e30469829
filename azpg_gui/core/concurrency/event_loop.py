"""Waiting without holding anybody up: the event loop, blocking calls, and giving up on them."""

import asyncio
import socket
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from azpg_gui.compat import override
from azpg_gui.core.concurrency.blocking_calls import BlockingCall

__all__ = ["EngineLoop", "in_daemon_thread", "run"]

Result = TypeVar("Result")


async def in_daemon_thread(
    call: Callable[[], Result],
    *,
    name: str,
    begun: Callable[[BlockingCall], None] = lambda _: None,
) -> Result:
    """Result of a blocking ``call``; cancelling stops the waiting, not the call.

    Args:
        begun: told of the call once it runs.
    """
    loop = asyncio.get_running_loop()
    future: asyncio.Future[Result] = loop.create_future()

    def settle(result: Result | None, error: BaseException | None) -> None:
        if future.done():
            return
        if error is not None:
            future.set_exception(error)
        else:
            future.set_result(result)  # type: ignore[arg-type]  # None only together with error

    def ended(result: Result | None, error: BaseException | None) -> None:
        try:
            loop.call_soon_threadsafe(settle, result, error)
        except RuntimeError:
            return  # the loop was closed meanwhile: nobody waits any more

    blocking = BlockingCall(call, ended, name=name)
    blocking.start()
    begun(blocking)
    return await future


class EngineLoop(asyncio.SelectorEventLoop):
    """A selector loop (libpq's sockets are watched with ``add_reader``) whose DNS can be left."""

    @override
    async def getaddrinfo(  # type: ignore[override]  # typeshed narrows the str | bytes | int types
        self,
        host: str | None,
        port: int | str | None,
        *,
        family: int = 0,
        type: int = 0,
        proto: int = 0,
        flags: int = 0,
    ) -> list[Any]:
        return await in_daemon_thread(
            lambda: socket.getaddrinfo(host, port, family, type, proto, flags), name="resolve"
        )


def run(main: Coroutine[Any, Any, Result]) -> Result:
    """``asyncio.run`` on an ``EngineLoop``."""
    with asyncio.Runner(loop_factory=EngineLoop) as runner:
        return runner.run(main)
