"""libpq's attempt begins beside our own look, and is held until that look has judged the server."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

__all__ = ["Hold"]


class Hold:
    """Held until ``release``; one attempt at a time.

    Attributes:
        waited: seconds an attempt was held where it would otherwise have gone on.
    """

    def __init__(self, *, released: bool = False) -> None:
        self._open = asyncio.Event()
        self._limit: tuple[asyncio.Timeout, float] | None = None
        self.waited = 0.0
        if released:
            self._open.set()

    @property
    def released(self) -> bool:
        return self._open.is_set()

    def release(self) -> None:
        self._open.set()
        if self._limit is not None:
            limit, seconds = self._limit
            limit.reschedule(asyncio.get_running_loop().time() + seconds)

    async def wait(self) -> None:
        began = time.perf_counter()
        await self._open.wait()
        self.waited += time.perf_counter() - began

    @asynccontextmanager
    async def limit(self, seconds: float) -> AsyncIterator[None]:
        """``asyncio.timeout`` that counts from the release on: until then, the look that is waited
        for has limits of its own."""
        async with asyncio.timeout(seconds if self.released else None) as limit:
            self._limit = None if self.released else (limit, seconds)
            try:
                yield
            finally:
                self._limit = None
