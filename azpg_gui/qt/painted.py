"""Work that waits until the window has painted what was just shown in it.

A dialog's first paint takes Python's lock for each cell of its table. Work that begins beside it
takes turns with it, and both take twice as long.
"""

import asyncio
from contextlib import suppress

from PySide6.QtCore import QTimer

from azpg_gui.qt.job import Post

__all__ = ["painted"]

_BEHIND_THE_PAINT = 1  # millisecond; for none Qt posts an event, which comes before a paint


async def painted(post: Post) -> None:
    """Called in the worker; over when the GUI thread has worked off what was posted to it."""
    loop = asyncio.get_running_loop()
    over: asyncio.Future[None] = loop.create_future()

    def settle() -> None:
        if not over.done():  # cancelled meanwhile
            over.set_result(None)

    def tell() -> None:
        with suppress(RuntimeError):  # the loop was closed: nobody waits any more
            loop.call_soon_threadsafe(settle)

    post(lambda: QTimer.singleShot(_BEHIND_THE_PAINT, tell))
    await over
